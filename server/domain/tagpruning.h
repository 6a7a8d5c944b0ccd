#pragma once

#include "server/domain/taghistory.h"

namespace quayside::server {

struct PruneCounts {
    qint64 namespaces = 0;
    qint64 tags = 0;
};

/// Applies the auto-prune policies of every namespace whose time has come: tags end as pruned, in
/// short transactions with their log rows, and can be restored like any other. Read-only
/// repositories are left alone. Waits: worker threads only. Source: quay-api.md 10.2.
Result<PruneCounts> pruneDue(const DomainContext &context, const GoesOn &goesOn);

} // namespace quayside::server
