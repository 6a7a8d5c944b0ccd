#pragma once

#include "server/domain/taghistory.h"
#include "server/storage/gcstore.h"

namespace quayside::server {

/// What an audit came across.
struct AuditFindings {
    qint64 missing = 0; ///< unreferenced rows that nobody would have collected (storage.md I6)
    qint64 wrongSizes = 0; ///< sizes of repositories and namespaces, counts of links
};

/// Looks at all manifests, links and blobs by their keys, a page at a time; mending inserts missing
/// candidates and counts sizes again. Waits: worker threads and commands only.
class GcAudit {
public:
    GcAudit(const DomainContext &context, bool isMending)
        : m_context(context)
        , m_isMending(isMending)
    {
    }

    /// The whole from its beginning, without keeping where it is: for fsck.
    Result<AuditFindings> runWhole();
    /// Begins one when the last began that long ago, or goes on with the one under way. It stays
    /// where it is when the process ends.
    Result<AuditFindings> runDue(Milliseconds interval, const GoesOn &goesOn);

private:
    /// One page; moves the row on.
    Result<AuditFindings> step(AuditRow &row);
    Result<AuditFindings> manifests(AuditRow &row);
    Result<AuditFindings> links(AuditRow &row);
    Result<AuditFindings> blobs(AuditRow &row);
    Result<AuditFindings> uncounted(AuditRow &row);
    Result<AuditFindings> counts(AuditRow &row);
    Result<AuditFindings> sizes(AuditRow &row);

    const DomainContext &m_context;
    bool m_isMending;
};

} // namespace quayside::server
