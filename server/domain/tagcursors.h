#pragma once

#include "server/domain/caller.h"
#include "server/storage/tagstore.h"

#include <QtCore/QCache>
#include <QtCore/QMutex>

#include <chrono>

namespace quayside::server {

/// Where a reader's pages of a tag list ended. The API counts pages, and a database that counts to
/// page 1000 reads all before it; who reads one page after the other is carried on from the last
/// row he got instead. He also sees no tag twice, and misses none, when others change the list
/// meanwhile. Who jumps to a page is counted there. Thread-safe.
class TagCursors {
public:
    static constexpr std::chrono::seconds kLife{60};
    static constexpr int kMost = 4096;

    /// Sets `query.after` when this reader had the page before a short while ago.
    void find(const Caller &caller, TagQuery &query);
    /// The page that the query asked for ended at `last`, and there are more.
    void keep(const Caller &caller, const TagQuery &query, const TagRow &last);

private:
    struct Entry {
        TagPosition position;
        std::chrono::steady_clock::time_point at;
    };

    QMutex m_mutex; ///< guards what follows
    QCache<QByteArray, Entry> m_entries{kMost};
};

} // namespace quayside::server
