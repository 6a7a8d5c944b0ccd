#include "app/api/policiesapi.h"

#include "app/api/apiclient.h"
#include "app/api/percentencoded.h"

#include <QtCore/QJsonArray>

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

template <class List>
Result<QList<wire::TagPolicy>> decodePolicies(const ApiReply &reply)
{
    const auto list = decodeJson<List>(reply);
    if (!list)
        return failure(list);
    QList<wire::TagPolicy> policies;
    for (const auto &policy : list->policies)
        policies.append(wire::TagPolicy::of(policy));
    return policies;
}

QString policyPath(wire::PolicyKind kind, const PolicyTarget &target, const QString &uuid)
{
    const auto owner = [&target] {
        switch (target.kind) {
        case PolicyTarget::Kind::Repository:
            return u"repository/"_s + target.name;
        case PolicyTarget::Kind::Organization:
            return u"organization/"_s + percentEncoded(target.name);
        case PolicyTarget::Kind::User:
            break;
        }
        return u"user"_s;
    }();
    const auto noun =
        kind == wire::PolicyKind::AutoPrune ? "autoprunepolicy"_L1 : "immutabilitypolicy"_L1;
    return "/api/v1/"_L1 + owner + u'/' + noun + u'/' + percentEncoded(uuid);
}

} // namespace

QByteArray policyOperation(const QByteArray &verb, wire::PolicyKind kind, PolicyTarget::Kind target)
{
    const QByteArray owner = target == PolicyTarget::Kind::Repository ? "Repository"
        : target == PolicyTarget::Kind::Organization                  ? "Organization"
                                                                      : "User";
    return verb + owner + (kind == wire::PolicyKind::AutoPrune ? "AutoPrune" : "Immutability")
        + (verb == "list" ? "Policies" : "Policy");
}

ApiRequest policyRequest(wire::PolicyKind kind, const PolicyTarget &target,
                         const wire::TagPolicy &policy)
{
    return {.method = policy.uuid.isEmpty() ? "POST" : "PUT",
            .path = policyPath(kind, target, policy.uuid),
            .body = policy.toJson()};
}

QString PoliciesApi::path(const QString &uuid) const
{
    return policyPath(m_kind, m_target, uuid);
}

ApiCall<QList<wire::TagPolicy>> *PoliciesApi::list()
{
    return m_client.send<QList<wire::TagPolicy>>(
        {.path = path()},
        m_kind == wire::PolicyKind::AutoPrune ? decodePolicies<wire::AutoprunePolicyList>
                                              : decodePolicies<wire::ImmutabilityPolicyList>);
}

ApiCall<wire::PolicyUuid> *PoliciesApi::create(const wire::TagPolicy &policy)
{
    wire::TagPolicy fresh = policy;
    fresh.uuid.clear();
    return m_client.send<wire::PolicyUuid>(policyRequest(m_kind, m_target, fresh),
                                           decodeJson<wire::PolicyUuid>);
}

ApiCall<void> *PoliciesApi::change(const wire::TagPolicy &policy)
{
    return m_client.send<void>(policyRequest(m_kind, m_target, policy), decodeNothing);
}

ApiCall<void> *PoliciesApi::remove(const QString &uuid)
{
    return m_client.send<void>({.method = "DELETE", .path = path(uuid)}, decodeNothing);
}

ApiCall<wire::PrunePreview> *PoliciesApi::preview(const QList<wire::AutoprunePolicy> &policies,
                                                  const QString &after)
{
    QJsonArray list;
    for (const wire::AutoprunePolicy &policy : policies)
        list.append(policy.toJson());
    ApiRequest request{.method = "POST",
                       .path = u"/api/quayside/v1/repository/%1/autoprune"_s.arg(m_target.name)};
    request.query = {{u"dryRun"_s, u"true"_s}, {u"limit"_s, u"10000"_s}};
    if (!after.isEmpty())
        request.query.addQueryItem(u"after"_s, percentEncoded(after));
    request.body = QJsonObject{{"policies"_L1, list}};
    return m_client.send<wire::PrunePreview>(request, decodeJson<wire::PrunePreview>);
}

} // namespace quayside::api
