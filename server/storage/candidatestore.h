#pragma once

#include "server/storage/db.h"

namespace quayside::server {

/// What lost its last user: a manifest (a), a link (a repository, b blob) or a blob (a).
enum class CandidateKind { Manifest = 1, Link = 2, Blob = 3 };

struct Candidate {
    CandidateKind kind = CandidateKind::Manifest;
    qint64 a = 0;
    qint64 b = 0;
    QString reason; ///< why nobody uses it: unused, moved, deleted, expired, pruned, permanent, ...
};

/// Candidates that wait, counted up to a limit.
struct CandidateCount {
    qint64 waiting = 0;
    qint64 due = 0;
};

/// Owns `gc_candidate` (storage.md 3.1 I6): each unreferenced row has one, inserted by whoever took
/// its last user away, in the same transaction.
class CandidateStore {
public:
    explicit CandidateStore(Db &db)
        : m_db(db)
    {
    }

    /// Inserts, or sets the time and the reason of the one that is there. Several in one
    /// transaction in the order of (kind, a, b).
    Result<void> add(CandidateKind kind, qint64 a, qint64 b, Instant due,
                     const QString &reason = QStringLiteral("unused"));
    /// Leaves one that is there as it is. True when there was none.
    Result<bool> addMissing(CandidateKind kind, qint64 a, qint64 b, Instant due,
                            const QString &reason);
    /// The one that is due the longest, locked for this transaction; those that others hold are
    /// passed over.
    Result<std::optional<Candidate>> takeDue(Instant now);
    Result<void> postpone(const Candidate &candidate, Instant due);
    Result<void> remove(const Candidate &candidate);
    /// Each up to `limit`.
    Result<CandidateCount> count(Instant now, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server
