#pragma once

#include "server/domain/accesspolicy.h"
#include "server/domain/apitokens.h"
#include "server/domain/domaincontext.h"
#include "server/domain/quotaservice.h"
#include "server/storage/teamstore.h"

#include "app/core/future.h"

namespace quayside::server {

struct NewOrganization {
    QString name;
    std::optional<QString> email;
};

/// An organization as the caller may see it.
struct OrganizationDetails {
    NamespaceRow row;
    OrganizationRole role = OrganizationRole::None; ///< the caller's
    QList<TeamSummary> teams; ///< for members
    InvoiceSettings invoice; ///< for administrators
    std::optional<NamespaceQuotaView> quota; ///< for members
};

/// What to change; what is absent stays.
struct OrganizationChange {
    std::optional<QString> email;
    std::optional<bool> isInvoiceByEmail;
    std::optional<std::optional<QString>> invoiceAddress;
    std::optional<Milliseconds> tagExpiry;
};

struct OrganizationMember {
    MemberRow member;
    QStringList teams; ///< empty: a collaborator
    QStringList repositories; ///< with a direct permission
};

/// Organizations: made, shown, changed, deleted; who belongs to them. Source: quay-api.md 9.2.
class OrganizationService {
public:
    OrganizationService(const DomainContext &context, ApiTokens &tokens)
        : m_context(context)
        , m_tokens(tokens)
    {
    }

    /// InvalidInput with Quay's sentences, also for a name that is taken.
    Future<Result<void>> create(Caller caller, NewOrganization organization);
    Future<Result<OrganizationDetails>> get(Caller caller, QString name);
    Future<Result<OrganizationDetails>> update(Caller caller, QString name,
                                               OrganizationChange change);
    /// Ends when nothing of it can be asked for any more and the name is free.
    Future<Result<void>> remove(Caller caller, QString name);

    /// By name.
    Future<Result<QList<OrganizationMember>>> members(Caller caller, QString name);
    /// NotFound when the user is in no team.
    Future<Result<OrganizationMember>> member(Caller caller, QString name, QString user);
    /// Out of all teams and of what repositories and default permissions give him. InvalidInput for
    /// the last administrator.
    Future<Result<void>> removeMember(Caller caller, QString name, QString user);
    /// Users with permissions who are in no team, by name.
    Future<Result<QList<OrganizationMember>>> collaborators(Caller caller, QString name);

private:
    const DomainContext &m_context;
    ApiTokens &m_tokens;
};

} // namespace quayside::server
