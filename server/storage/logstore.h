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
    QString performer; ///< name of a user, or `ns+robot`; empty: the registry itself
    QString ip;
    QJsonObject metadata;
};

struct LogRow {
    qint64 id = 0;
    std::optional<NamespaceId> namespaceId;
    Instant at;
    QString kind;
    QString performer;
    QString ip;
    QJsonObject metadata;
};

/// Whose rows: of a repository (with its namespace), of a namespace with its repositories, or all.
struct LogScope {
    std::optional<NamespaceId> namespaceId;
    std::optional<RepositoryId> repository;
};

struct LogQuery {
    LogScope scope;
    Instant from;
    Instant to; ///< excluded
    std::optional<QString> performer;
};

/// Where a page ended.
struct LogPosition {
    Instant at;
    qint64 id = 0;

    friend bool operator==(LogPosition, LogPosition) = default;
};

/// How often something happened on a day, by UTC.
struct DayCount {
    qint64 day = 0; ///< since 1970-01-01
    qint64 count = 0;
};

struct KindCount {
    QString kind;
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
    /// The row alone; whoever writes many counts them together.
    Result<void> insertRow(const LogEntry &entry, Instant at);
    /// A row for each tag of the manifest that ended at `now` with that reason, and their count,
    /// which is returned. The metadata gets the tag's name.
    Result<qint64> insertForEnded(const LogEntry &entry, ManifestId manifest,
                                  QLatin1StringView reason, Instant now);
    /// Counts without rows.
    Result<void> count(const LogEntry &entry, qint64 times, Instant now);

    /// The newest first, from `after` on, which is left out.
    Result<QList<LogRow>> page(const LogQuery &query, std::optional<LogPosition> after, int limit);
    /// How many rows, of a namespace or a repository and by anybody, but counted no further than
    /// `limit`.
    Result<qint64> countUpTo(const LogQuery &query, qint64 limit);
    /// By kind and day. Without a performer days count as a whole.
    Result<QList<KindCount>> totals(const LogQuery &query);
    /// Everything that happened in a repository, by day, from that day on; days without anything
    /// are left out.
    Result<QList<DayCount>> days(NamespaceId ns, RepositoryId repository, qint64 firstDay);

    /// Makes room for the months to come. PostgreSQL; nothing on SQLite. Returns how many
    /// partitions it made.
    Result<qint64> makeMonths(Instant now, int ahead);
    /// Drops whole months that ended by then; as makeMonths().
    Result<qint64> dropMonths(Instant before);
    /// Up to `limit` of the oldest rows from before that instant, which lie in no month's
    /// partition. Returns how many.
    Result<qint64> removeBefore(Instant before, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server
