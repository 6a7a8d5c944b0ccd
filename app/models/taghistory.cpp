#include "app/models/taghistory.h"

#include "app/models/naturalorder.h"
#include "app/models/timevalue.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The wire tells whole seconds, and the log writes a moment later than the tag.
constexpr Milliseconds kSameMoment = 2s;

bool isEarlier(const wire::Tag &a, const wire::Tag &b)
{
    if (a.start != b.start)
        return a.start < b.start;
    // Within one second: what has ended was there before what is.
    return a.end && (!b.end || *a.end < *b.end);
}

/// Whether `next` took the place of `row`, and did not come after it was gone.
bool isFollowedBy(const wire::Tag &row, const wire::Tag &next)
{
    return row.end && *row.end >= next.start;
}

TagEventKind startKind(const wire::Tag *before, const wire::Tag &row)
{
    if (row.isReversion)
        return TagEventKind::Reverted;
    if (!before)
        return TagEventKind::Created;
    const bool isSame = before->manifestDigest == row.manifestDigest;
    return isFollowedBy(*before, row) && !isSame ? TagEventKind::Moved : TagEventKind::Recreated;
}

TagLane laneOf(QList<wire::Tag> rows, Instant now)
{
    std::stable_sort(rows.begin(), rows.end(), isEarlier);
    const wire::Tag &last = rows.constLast();
    const bool isLive = !last.end || *last.end > now;
    const std::optional<Digest> present =
        isLive ? std::optional(last.manifestDigest) : std::nullopt;
    const std::optional<Instant> presentEnd = isLive ? last.end : std::nullopt;
    TagLane lane{.tag = last.name, .isImmutable = isLive && last.isImmutable.value_or(false)};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const wire::Tag &row = rows.at(i);
        const wire::Tag *before = i > 0 ? &rows.at(i - 1) : nullptr;
        const wire::Tag *next = i + 1 < rows.size() ? &rows.at(i + 1) : nullptr;
        const bool isTakenOver = next && isFollowedBy(row, *next);
        TagEvent began{.kind = startKind(before, row),
                       .tag = row.name,
                       .to = row.manifestDigest,
                       .time = row.start,
                       .present = present,
                       .presentEnd = presentEnd};
        if (before && isFollowedBy(*before, row))
            began.from = before->manifestDigest;
        lane.events.append(began);
        lane.spans.append({row.manifestDigest, row.start, isTakenOver ? next->start : row.end});
        if (row.end && !isTakenOver)
            lane.events.append(
                {.kind = *row.end > now ? TagEventKind::WillExpire : TagEventKind::Ended,
                 .tag = row.name,
                 .from = row.manifestDigest,
                 .time = *row.end,
                 .present = present,
                 .presentEnd = presentEnd});
    }
    return lane;
}

bool isStart(TagEventKind kind)
{
    return kind == TagEventKind::Created || kind == TagEventKind::Recreated
        || kind == TagEventKind::Moved || kind == TagEventKind::Reverted;
}

/// Whether a log entry of that kind is what the event looks like.
bool isAbout(const QString &logKind, TagEventKind kind)
{
    if (kind == TagEventKind::Reverted)
        return logKind == "revert_tag"_L1;
    if (isStart(kind))
        return logKind == "push_repo"_L1 || logKind == "create_tag"_L1 || logKind == "move_tag"_L1;
    return logKind == "delete_tag"_L1 || logKind == "autoprune_tag_delete"_L1;
}

} // namespace

QLatin1StringView toString(TagEventKind kind)
{
    switch (kind) {
    case TagEventKind::Created:
        return "created"_L1;
    case TagEventKind::Recreated:
        return "recreated"_L1;
    case TagEventKind::Moved:
        return "moved"_L1;
    case TagEventKind::Reverted:
        return "reverted"_L1;
    case TagEventKind::Ended:
        return "ended"_L1;
    case TagEventKind::Deleted:
        return "deleted"_L1;
    case TagEventKind::Expired:
        return "expired"_L1;
    case TagEventKind::WillExpire:
        return "will-expire"_L1;
    }
    Q_UNREACHABLE();
}

QString TagEvent::key() const
{
    const std::optional<Digest> &image = to ? to : from;
    return tag.toString() + u' ' + QString::number(toMs(time)) + u' '
        + (isStart(kind) ? u'+' : u'-') + image->hex();
}

bool TagEvent::isRestorable() const
{
    const bool isLost = kind != TagEventKind::WillExpire && kind != TagEventKind::Recreated;
    return isLost && from && from != present;
}

QList<TagLane> tagLanes(const QList<wire::Tag> &rows, Instant now)
{
    QHash<QString, qsizetype> places;
    QList<QList<wire::Tag>> byName;
    for (const wire::Tag &row : rows) {
        const auto place = places.constFind(row.name.toString());
        if (place != places.constEnd()) {
            byName[*place].append(row);
            continue;
        }
        places.insert(row.name.toString(), byName.size());
        byName.append(QList{row});
    }
    QList<TagLane> lanes;
    lanes.reserve(byName.size());
    for (const QList<wire::Tag> &ofOne : std::as_const(byName))
        lanes.append(laneOf(ofOne, now));
    const auto newest = [now](const TagLane &lane) {
        // What is planned is no change yet.
        Instant time{};
        for (const TagEvent &event : lane.events) {
            if (event.time <= now)
                time = qMax(time, event.time);
        }
        return time;
    };
    std::stable_sort(lanes.begin(), lanes.end(), [&newest](const TagLane &a, const TagLane &b) {
        return newest(a) > newest(b);
    });
    return lanes;
}

QList<TagEvent> tagEvents(const QList<TagLane> &lanes)
{
    QList<TagEvent> events;
    for (const TagLane &lane : lanes)
        events += lane.events;
    std::stable_sort(events.begin(), events.end(),
                     [](const TagEvent &a, const TagEvent &b) { return a.time > b.time; });
    return events;
}

void attributeTagEvents(QList<TagLane> &lanes, const QList<wire::LogRecord> &log, Instant since)
{
    QHash<QString, QList<const wire::LogRecord *>> byTag;
    for (const wire::LogRecord &record : log) {
        const QString tag = record.metadata.value("tag"_L1).toString();
        if (record.at && !tag.isEmpty())
            byTag[tag].append(&record);
    }
    for (TagLane &lane : lanes) {
        const auto records = byTag.value(lane.tag.toString());
        for (TagEvent &event : lane.events) {
            if (event.kind == TagEventKind::WillExpire)
                continue;
            const wire::LogRecord *nearest = nullptr;
            for (const wire::LogRecord *record : records) {
                const auto away = std::chrono::abs(*record->at - event.time);
                if (away <= kSameMoment && isAbout(record->kind, event.kind)
                    && (!nearest || away < std::chrono::abs(*nearest->at - event.time)))
                    nearest = record;
            }
            if (nearest && nearest->performer)
                event.actor = TagActor{nearest->performer->name, nearest->performer->isRobot};
            if (event.kind == TagEventKind::Ended && event.time >= since)
                event.kind = nearest ? TagEventKind::Deleted : TagEventKind::Expired;
        }
    }
}

QList<TagReturn> planReturn(const QList<TagLane> &lanes, Instant moment, Instant now,
                            std::optional<std::chrono::seconds> window)
{
    QList<TagReturn> plan;
    for (const TagLane &lane : lanes) {
        TagReturn item{.tag = lane.tag,
                       .present = lane.events.constLast().present,
                       .presentEnd = lane.events.constLast().presentEnd,
                       .isImmutable = lane.isImmutable};
        std::optional<Instant> lostAt; // when the image that was there then was last lost
        for (const TagSpan &span : lane.spans) {
            const bool isOver = span.end && *span.end <= now;
            if (span.start <= moment && (!span.end || *span.end > moment))
                item.then = span.digest;
            if (item.then == span.digest)
                lostAt = isOver ? span.end : std::nullopt;
        }
        if (item.then != item.present)
            item.action = item.then ? TagReturn::Action::Restore : TagReturn::Action::Remove;
        item.isPastWindow = item.action == TagReturn::Action::Restore && window && lostAt
            && *lostAt + *window <= now;
        plan.append(item);
    }
    std::sort(plan.begin(), plan.end(), [](const TagReturn &a, const TagReturn &b) {
        return compareNatural(a.tag.toString(), b.tag.toString()) < 0;
    });
    return plan;
}

TagHistoryModel *makeTagHistoryModel(QObject *parent)
{
    const auto text = [](const std::optional<Digest> &digest) {
        return digest ? digest->toString() : QString();
    };
    const auto time = [](const TagEvent &event) { return timeValue(event.time); };
    return new TagHistoryModel(
        [](const TagEvent &event) { return event.key(); },
        {{[](const TagEvent &event) { return QVariant(QString(toString(event.kind))); }},
         {[](const TagEvent &event) { return QVariant(event.tag.toString()); }},
         {[text](const TagEvent &event) { return QVariant(text(event.from)); },
          [text](const TagEvent &event) { return text(event.from) + u" -> "_s + text(event.to); }},
         {time, [](const TagEvent &event) { return timeExport(event.time); }},
         {[](const TagEvent &event) {
             return event.actor ? QVariant(event.actor->name) : QVariant();
         }},
         {[](const TagEvent &event) {
             return event.isRestorable() ? timeValue(event.time) : QVariant();
         }},
         {[](const TagEvent &) { return QVariant(); }}},
        parent, [](const TagEvent &event) { return event.tag.toString(); });
}

} // namespace quayside
