#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace quayside::server {

struct LogEntry {
    std::optional<NamespaceId> namespaceId;
    std::optional<RepositoryId> repository;
    QString kind; ///< quay-api.md's names: push_repo, delete_tag, ...
    QString performer;
    QString ip;
    QJsonObject metadata;
};

/// How often something happened on a day, by UTC.
struct DayCount {
    qint64 day = 0; ///< since 1970-01-01
    qint64 count = 0;
};

/// The day in which an instant lies, as `log_daily` counts them.
qint64 dayOf(Instant instant);

/// Owns `log` and `log_daily`, which counts its rows by namespace, repository, day and kind.
class LogStore {
public:
    explicit LogStore(Db &db)
        : m_db(db)
    {
    }

    /// The row and its count: a transaction calls it last, since all that log the same kind in the
    /// same repository wait for one another at the count.
    Result<void> insert(const LogEntry &entry, Instant now);
    /// A row for each tag of the manifest that ended at `now` with that reason, and their count,
    /// which is returned. The metadata gets the tag's name.
    Result<qint64> insertForEnded(const LogEntry &entry, ManifestId manifest,
                                  QLatin1StringView reason, Instant now);
    /// Counts without rows.
    Result<void> count(const LogEntry &entry, qint64 times, Instant now);
    /// Everything that happened in a repository, by day, from that day on; days without anything
    /// are left out.
    Result<QList<DayCount>> days(NamespaceId ns, RepositoryId repository, qint64 firstDay);

private:
    Db &m_db;
};

} // namespace quayside::server
