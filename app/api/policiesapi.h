#pragma once

#include "app/api/apicall.h"
#include "app/wire/tagpolicy.h"

namespace quayside::api {

class ApiClient;
struct ApiRequest;

/// Whose policies. `name`: `namespace/name` of a repository, the name of an organization; nothing
/// for the signed-in user.
struct PolicyTarget {
    enum class Kind { Repository, Organization, User };

    Kind kind = Kind::User;
    QString name = {};

    friend bool operator==(const PolicyTarget &, const PolicyTarget &) = default;
};

/// What an operation on policies is called in descriptions of the API: `listUserAutoPrunePolicies`,
/// `createRepositoryImmutabilityPolicy`. `verb`: list, create.
QByteArray policyOperation(const QByteArray &verb, wire::PolicyKind kind,
                           PolicyTarget::Kind target);

/// Makes the policy, or changes the one of its uuid.
ApiRequest policyRequest(wire::PolicyKind kind, const PolicyTarget &target,
                         const wire::TagPolicy &policy);

/// Auto-prune or immutability policies of a repository or a namespace. Users have none that make
/// immutable. Source: quay-api.md 10.2, 10.3.
class PoliciesApi {
public:
    PoliciesApi(ApiClient &client, wire::PolicyKind kind, const PolicyTarget &target)
        : m_client(client)
        , m_kind(kind)
        , m_target(target)
    {
    }

    ApiCall<QList<wire::TagPolicy>> *list();
    ApiCall<wire::PolicyUuid> *create(const wire::TagPolicy &policy);
    /// The one of its uuid.
    ApiCall<void> *change(const wire::TagPolicy &policy);
    ApiCall<void> *remove(const QString &uuid);

    /// What policies would do to the tags of the repository, a page of 10 000 at most behind the
    /// name `after`; changes nothing. Registries of our make alone.
    ApiCall<wire::PrunePreview> *preview(const QList<wire::AutoprunePolicy> &policies,
                                         const QString &after);

private:
    QString path(const QString &uuid = {}) const;

    ApiClient &m_client;
    wire::PolicyKind m_kind;
    PolicyTarget m_target;
};

} // namespace quayside::api
