#pragma once

#include "server/storage/db.h"

#include <QtCore/QList>

namespace quayside::server {

struct NewJob {
    QString queue;
    QString payload; ///< JSON, or sealed where it holds a secret
    std::optional<QString> dedupe = {}; ///< one of this key waits or runs at a time
    int maxAttempts = 10;
    std::optional<Instant> runAt = {}; ///< nullopt: now
};

/// A job that somebody has claimed.
struct ClaimedJob {
    qint64 id = 0;
    qint64 fence = 0; ///< who ends the job with another one was overtaken
    int attempts = 0; ///< this one included
    int maxAttempts = 0;
    QString payload;
};

/// Owns `job`: the queue of work that must outlive the process (storage.md 4.4).
class JobStore {
public:
    explicit JobStore(Db &db)
        : m_db(db)
    {
    }

    /// False, and nothing, when one with its dedupe key waits or runs.
    Result<bool> add(const NewJob &job, Instant now);
    /// Whether claim() would find one: looking does not need the only writer of SQLite.
    Result<bool> isDue(const QString &queue, Instant now);
    /// The next that is due, for `lease`; nullopt: none is.
    Result<std::optional<ClaimedJob>> claim(const QString &queue, const QString &owner, Instant now,
                                            Milliseconds lease);
    /// False: somebody else has taken over, and whatever was found out is to be dropped.
    Result<bool> finish(const ClaimedJob &job);
    /// Once more at `again`, or never more when that is nullopt: then only the reason is kept.
    Result<bool> fail(const ClaimedJob &job, const QString &error, std::optional<Instant> again);
    /// Those whose holder let the lease pass are anybody's again. How many.
    Result<qint64> release(Instant now);
    /// What ended before that instant, at most `limit`. How many.
    Result<qint64> removeEnded(Instant before, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server
