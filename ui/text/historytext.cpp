#include "ui/text/historytext.h"

#include "ui/text/datetext.h"
#include "ui/text/presentation.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString HistoryText::kind(TagEventKind kind)
{
    switch (kind) {
    case TagEventKind::Created:
        return tr("Created");
    case TagEventKind::Recreated:
        return tr("Recreated");
    case TagEventKind::Moved:
        return tr("Moved");
    case TagEventKind::Reverted:
        return tr("Reverted");
    case TagEventKind::Ended:
        return tr("Deleted or expired");
    case TagEventKind::Deleted:
        return tr("Deleted");
    case TagEventKind::Expired:
        return tr("Expired");
    case TagEventKind::WillExpire:
        return tr("Will expire");
    }
    Q_UNREACHABLE();
}

HistoryText::Look HistoryText::look(const TagEvent &event, Instant now)
{
    switch (event.kind) {
    case TagEventKind::Created:
        return {u"plus"_s, Tone::Ok};
    case TagEventKind::Recreated:
        return {u"refresh"_s, Tone::Ok};
    case TagEventKind::Moved:
        return {u"arrow-narrow-right"_s, Tone::Accent};
    case TagEventKind::Reverted:
        return {u"arrow-back-up"_s, Tone::Special};
    case TagEventKind::Ended:
        return {u"trash"_s, Tone::Muted};
    case TagEventKind::Deleted:
        return {u"trash"_s, Tone::Danger};
    case TagEventKind::Expired:
        return {u"clock"_s, Tone::Muted};
    case TagEventKind::WillExpire:
        break;
    }
    switch (expiryState(event.time, now, Presentation::current().limits)) {
    case ExpiryState::Approaching:
        return {u"clock"_s, Tone::Warning};
    case ExpiryState::Scheduled:
        return {u"clock"_s, Tone::Ok};
    default:
        return {u"clock"_s, Tone::Danger};
    }
}

QString HistoryText::shortDigest(const Digest &digest)
{
    const QString hex = digest.hex();
    return hex.left(4) + QChar(0x2026) + hex.right(4);
}

QString HistoryText::sentence(const TagEvent &event)
{
    const QString from = event.from ? shortDigest(*event.from) : QString();
    const QString to = event.to ? shortDigest(*event.to) : QString();
    QString what;
    switch (event.kind) {
    case TagEventKind::Created:
        what = tr("%1 created: %2");
        break;
    case TagEventKind::Recreated:
        what = tr("%1 recreated: %2");
        break;
    case TagEventKind::Moved:
        what = tr("%1 moved from %3 to %2");
        break;
    case TagEventKind::Reverted:
        what = from.isEmpty() ? tr("%1 restored: %2") : tr("%1 restored from %3 to %2");
        break;
    case TagEventKind::Ended:
        what = tr("%1 deleted or expired: %3");
        break;
    case TagEventKind::Deleted:
        what = tr("%1 deleted: %3");
        break;
    case TagEventKind::Expired:
        what = tr("%1 expired: %3");
        break;
    case TagEventKind::WillExpire:
        what = tr("%1 will expire: %3");
        break;
    }
    what.replace(u"%1"_s, event.tag.toString()).replace(u"%2"_s, to).replace(u"%3"_s, from);
    //: %1 what happened, %2 when
    const QString when = tr("%1, %2").arg(what, DateText::absolute(event.time));
    //: %1 what happened and when, %2 who did it
    return event.actor ? tr("%1, by %2").arg(when, event.actor->name) : when;
}

QString HistoryText::rest(Milliseconds span)
{
    const auto minutes = qMax<qint64>(1, span / 1min);
    const auto hours = minutes / 60;
    const auto days = hours / 24;
    if (hours == 0)
        return tr("%n min", nullptr, int(minutes));
    if (days == 0)
        return tr("%n h", nullptr, int(hours));
    const QString whole = tr("%n d", nullptr, int(days));
    if (hours % 24 == 0)
        return whole;
    return whole + u' ' + tr("%n h", nullptr, int(hours % 24));
}

} // namespace quayside::ui
