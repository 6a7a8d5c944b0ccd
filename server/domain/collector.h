#pragma once

#include "server/domain/domaincontext.h"
#include "server/storage/candidatestore.h"

namespace quayside::server {

enum class CollectOutcome {
    Nothing, ///< no candidate is due
    Kept, ///< it is used, or gone already
    Postponed, ///< protected for some time, or held by somebody
    Freed,
};

struct Collected {
    CollectOutcome outcome = CollectOutcome::Nothing;
    CandidateKind kind = CandidateKind::Manifest;
    QString reason; ///< why nobody used it
    qint64 bytes = 0; ///< of a blob that was freed
};

/// Looks at the candidate that is due the longest: deletes what nobody uses and no lease protects,
/// and makes candidates of what that row used. One candidate a transaction: the rows it locks are
/// the candidate, what it names, and then candidates and counters in one order for all.
/// Source: storage.md 3.2.
Result<Collected> collectOne(Db &db, const DomainSettings &settings);

} // namespace quayside::server
