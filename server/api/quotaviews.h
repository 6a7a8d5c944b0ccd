#pragma once

#include "app/wire/quota.h"
#include "server/domain/quotaservice.h"

namespace quayside::server {

wire::QuotaLimit quotaLimitView(const QuotaLimitRow &row);
wire::Quota quotaView(const QuotaRow &row, const DomainSettings &settings);
/// `quotas` and `quota_report` of a user or an organization.
std::optional<wire::NamespaceQuota> namespaceQuotaView(
    const std::optional<NamespaceQuotaView> &view, const DomainSettings &settings);

} // namespace quayside::server
