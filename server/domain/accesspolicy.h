#pragma once

#include "app/core/reference.h"
#include "app/core/role.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/namespacestore.h"
#include "server/storage/repositorystore.h"

namespace quayside::server {

/// Superusers pass every check of repositories and namespaces where the administrator wants it so
/// (FEATURE_SUPERUSERS_FULL_ACCESS); GLOBAL_READONLY_SUPER_USERS, who are none, may look
/// everywhere. A token needs the scope `super:user` for either. After name and scopes were set.
void setSuperuser(Caller &caller, bool isSuperuser, const DomainSettings &settings);

/// Whether a call only shows something: read-only superusers see what administrators see.
enum class Purpose { Change, Look };

/// What is known of a caller and a repository, before the verdict.
struct AccessFacts {
    bool isPublic = false;
    bool isOwner = false; ///< the namespace is the caller's own
    OrganizationRole organizationRole = OrganizationRole::None; ///< by teams, not capped
    RepositoryRole granted = RepositoryRole::None; ///< by permission rows
};

/// The role, capped by the caller's scopes. Pure. Source: quay-api.md 1.1.
RepositoryRole repositoryRole(const Caller &caller, const AccessFacts &facts);
/// Whether repositories may be made in that namespace. Pure.
bool mayCreateRepository(const Caller &caller, const AccessFacts &facts);
/// The role in an organization, capped by the caller's scopes. Pure.
OrganizationRole organizationRole(const Caller &caller, OrganizationRole byTeams);
/// Whether the caller may change his own account, robots included (UA of quay-api.md). Pure.
bool mayAdministerSelf(const Caller &caller);

/// A caller's standing towards one repository name.
struct Access {
    std::optional<NamespaceRow> owner;
    std::optional<RepositoryRow> repository;
    RepositoryRole role = RepositoryRole::None;
    bool mayCreate = false;
};

/// Whether lists and searches show the caller every repository, whatever permissions he has. Pure.
bool seesEveryRepository(const Caller &caller);

/// Looks the facts up and gives the verdict. On a database thread.
Result<Access> accessTo(Db &db, const Caller &caller, const RepositoryName &name);

/// Passes when the caller has the role: NotFound when the repository is not there and the caller
/// could have made it, else Unauthenticated or Forbidden.
Result<RepositoryRow> requireRole(const Access &access, const Caller &caller, RepositoryRole role,
                                  Purpose purpose = Purpose::Change);
/// Both of them.
Result<RepositoryRow> requireRepository(Db &db, const Caller &caller, const RepositoryName &name,
                                        RepositoryRole role, Purpose purpose = Purpose::Change);

/// Why the state of a repository takes no push of the caller, whatever his role; nullopt: it does.
/// A query only for a mirror, into which its robot alone may push. Source: quay-api.md 2.6.
Result<std::optional<QString>> pushRefusal(Db &db, const Caller &caller,
                                           const RepositoryRow &repository);

/// A caller's standing in one organization.
struct OrganizationAccess {
    NamespaceRow organization;
    OrganizationRole role = OrganizationRole::None;
};

/// NotFound when there is no such organization. On a database thread.
Result<OrganizationAccess> accessToOrganization(Db &db, const Caller &caller, const QString &name);
/// The same, when the caller has the role; else Unauthenticated or Forbidden.
Result<OrganizationAccess> requireOrganization(Db &db, const Caller &caller, const QString &name,
                                               OrganizationRole role,
                                               Purpose purpose = Purpose::Change);
/// The same for an administrator, in a write transaction: nobody else changes the organization
/// until its end.
Result<OrganizationAccess> lockOrganization(Db &db, const Caller &caller, const QString &name);
/// The caller's own row, when he may administer himself; else Unauthenticated or Forbidden.
Result<NamespaceRow> requireSelf(Db &db, const Caller &caller);

/// Unauthenticated for nobody, else Forbidden.
tl::unexpected<Error> refused(const Caller &caller);

} // namespace quayside::server
