#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/tag.h"
#include "app/wire/usagelog.h"

namespace quayside {

/// What happened to a tag. Ended: deleted or expired, and only the usage log could tell which.
enum class TagEventKind {
    Created,
    Recreated, ///< after it was gone, or the same image once more
    Moved,
    Reverted, ///< restored
    Ended,
    Deleted,
    Expired,
    WillExpire,
};

/// Who did it, as the usage log tells.
struct TagActor {
    QString name;
    bool isRobot = false;

    friend bool operator==(const TagActor &, const TagActor &) = default;
};

struct TagEvent {
    TagEventKind kind = TagEventKind::Created;
    TagName tag;
    std::optional<Digest> from = {}; ///< what it pointed to before; nullopt: it was not there
    std::optional<Digest> to = {}; ///< afterwards; nullopt: it is gone
    Instant time = {};
    /// What it points to now; nullopt: it is not there.
    std::optional<Digest> present = {};
    std::optional<Instant> presentEnd = {}; ///< when that is to expire
    std::optional<TagActor> actor = {};

    QString key() const;
    /// Whether a restore could bring back `from`: it was lost here and is not there now.
    bool isRestorable() const;

    friend bool operator==(const TagEvent &, const TagEvent &) = default;
};

/// A time that a tag pointed to one image.
struct TagSpan {
    Digest digest;
    Instant start = {};
    std::optional<Instant> end = {}; ///< also one that is planned

    friend bool operator==(const TagSpan &, const TagSpan &) = default;
};

/// Everything of one tag, the oldest first.
struct TagLane {
    TagName tag;
    QList<TagSpan> spans = {};
    QList<TagEvent> events = {};
    bool isImmutable = false; ///< while it is there

    friend bool operator==(const TagLane &, const TagLane &) = default;
};

/// One lane for each tag among the rows of a history, in whatever order they come; the tag that
/// changed last is the first. Rows meet in the second, which is what the wire tells. Pure.
/// Source: quay-api.md 4.2.
QList<TagLane> tagLanes(const QList<wire::Tag> &rows, Instant now);
/// The events of all lanes, the newest first.
QList<TagEvent> tagEvents(const QList<TagLane> &lanes);

/// Puts the actors of the usage log to the events, and tells deleted from expired where the log
/// says so. `since`: from when on the log was read without a gap.
void attributeTagEvents(QList<TagLane> &lanes, const QList<wire::LogRecord> &log, Instant since);

/// What a tag needs to be as it was at a moment.
struct TagReturn {
    enum class Action { Keep, Restore, Remove };
    TagName tag;
    std::optional<Digest> present = {};
    std::optional<Instant> presentEnd = {}; ///< when that is to expire
    std::optional<Digest> then = {};
    Action action = Action::Keep;
    bool isImmutable = false; ///< nothing can be done to it
    bool isPastWindow = false; ///< what is to come back may be gone for good

    friend bool operator==(const TagReturn &, const TagReturn &) = default;
};

/// By name. `window`: how long what was lost can be restored; nullopt: not known. Pure.
QList<TagReturn> planReturn(const QList<TagLane> &lanes, Instant moment, Instant now,
                            std::optional<std::chrono::seconds> window);

using TagHistoryModel = RecordModel<TagEvent>;
enum class TagHistoryColumn { Change, Tag, Manifest, Time, By, Recoverable, Restore };
/// Times are epoch milliseconds, images whole digests. Main thread.
TagHistoryModel *makeTagHistoryModel(QObject *parent);

QLatin1StringView toString(TagEventKind kind);

} // namespace quayside
