#pragma once

#include "app/wire/tag.h"
#include "app/wire/usagelog.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace quayside {

/// By whom a tag came to the image that it points to, as the usage log tells, or why that is not
/// known.
struct TagPush {
    enum class Gap {
        None, ///< it is known
        NoEntry, ///< the log has none where it would stand
        NotReached, ///< the log is longer than what is read of it
        Unsearchable, ///< the registry keeps its log where it cannot be searched
    };

    Gap gap = Gap::NoEntry;
    /// Kind, time, performer, and of the metadata what a token is known by; of None.
    wire::LogRecord record = {};

    friend bool operator==(const TagPush &, const TagPush &) = default;
};

/// What was read of a repository's usage log, as far as it tells by whom tags came to their images:
/// pushed, added, moved or restored. Source: quay-api.md 9.7.
class TagPushes {
public:
    /// The log writes a moment later than the tag, and both tell whole seconds.
    static constexpr Milliseconds kEarlier = std::chrono::seconds(2);
    static constexpr Milliseconds kLater = std::chrono::seconds(10);

    void clear() { m_byTag.clear(); }
    void add(const QList<wire::LogRecord> &records);
    /// The entry that is nearest to when the tag began, and does not name another image; nullptr:
    /// none of those that were added.
    const wire::LogRecord *find(const wire::Tag &tag) const;

private:
    struct Entry {
        QString digest; // empty: it does not say
        wire::LogRecord record;
    };
    QHash<QString, QList<Entry>> m_byTag;
};

} // namespace quayside
