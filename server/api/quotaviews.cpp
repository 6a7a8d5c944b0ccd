#include "server/api/quotaviews.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

QString backfillStatus(Recount recount)
{
    switch (recount) {
    case Recount::Waiting:
        return u"waiting"_s;
    case Recount::Running:
        return u"running"_s;
    case Recount::Complete:
        break;
    }
    return u"complete"_s;
}

} // namespace

wire::QuotaLimit quotaLimitView(const QuotaLimitRow &row)
{
    return {row.id > 0 ? std::optional(row.id) : std::nullopt, row.kind, row.percent};
}

wire::Quota quotaView(const QuotaRow &row, const DomainSettings &settings)
{
    wire::Quota view{row.id,
                     row.bytes,
                     quotaSizeText(row.bytes),
                     !row.id.has_value(),
                     settings.systemQuota.has_value(),
                     {}};
    for (const auto &limit : row.limits)
        view.limits.append(quotaLimitView(limit));
    return view;
}

std::optional<wire::NamespaceQuota> namespaceQuotaView(
    const std::optional<NamespaceQuotaView> &view, const DomainSettings &settings)
{
    if (!view)
        return std::nullopt;
    wire::NamespaceQuota quota{{}, view->used, view->configured(), backfillStatus(view->recount)};
    if (view->own)
        quota.quotas.append(quotaView(*view->own, settings));
    return quota;
}

} // namespace quayside::server
