#pragma once

#include "app/core/eventkind.h"
#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace quayside::server {

/// A notification of a repository.
struct HookRow {
    HookId id = {};
    RepositoryId repository;
    QString uuid;
    std::optional<QString> title;
    EventKind event = EventKind::RepositoryPush;
    DeliveryMethod method = DeliveryMethod::Bell;
    QJsonObject config; ///< as the method keeps it: secrets are sealed
    QJsonObject eventConfig;
    int failures = 0; ///< tries in a row that reached nobody
};

/// One with what its events are about.
struct RepositoryHook {
    HookRow hook;
    QString path; ///< of the repository
    NamespaceId owner;
    bool isReadOnly = false; ///< policies leave its tags alone
};

/// A tag that a notification has to tell of, and the date it has; nullopt: none of its own.
struct DueTag {
    TagId id;
    std::optional<Instant> expires;
};

/// Owns `hook` and `hook_tag`; reads `repository` and `tag`.
class HookStore {
public:
    explicit HookStore(Db &db)
        : m_db(db)
    {
    }

    /// In the order in which they were made.
    Result<QList<HookRow>> list(RepositoryId repository);
    Result<std::optional<HookRow>> find(RepositoryId repository, const QString &uuid);
    Result<qint64> count(RepositoryId repository);
    Result<void> insert(const HookRow &row, Instant now);
    Result<void> remove(HookId id);
    Result<void> resetFailures(HookId id);
    /// One more.
    Result<void> recordFailure(HookId id);

    /// Those of an event after that one which failed less than `failures` times, in repositories
    /// that are not deleted; in the order of their ids.
    Result<QList<RepositoryHook>> ofEvent(EventKind event, HookId after, int failures, int limit);
    /// Until the end of the transaction nobody else tells by it, changes or deletes it. False when
    /// it is gone.
    Result<bool> lock(HookId id);

    /// Live, visible tags with a date after `now` and not after `until` that it has not told of
    /// with that date, in the order of dates.
    Result<QList<DueTag>> expiring(HookId id, RepositoryId repository, Instant now, Instant until,
                                   int limit);
    /// The date of a live, visible tag, when it has not told of the tag with that date; else
    /// nullopt.
    Result<std::optional<DueTag>> untold(HookId id, TagId tag);
    /// Writes down that it tells of the tag now. Its name; nullopt when the tag has ended, got
    /// another date, or was told of.
    Result<std::optional<QString>> tell(HookId id, const DueTag &tag);
    /// No notification has told of the tag any more.
    Result<void> forget(TagId tag);

private:
    Db &m_db;
};

} // namespace quayside::server
