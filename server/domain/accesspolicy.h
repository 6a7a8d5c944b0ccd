#pragma once

#include "app/core/reference.h"
#include "server/domain/caller.h"
#include "server/storage/namespacestore.h"
#include "server/storage/repositorystore.h"

namespace quayside::server {

/// What is known of a caller and a repository, before the verdict.
struct AccessFacts {
    bool isPublic = false;
    bool isOwner = false; ///< the namespace is the caller's own
    bool isOrganizationAdmin = false;
    bool isOrganizationCreator = false;
    RepositoryRole granted = RepositoryRole::None; ///< by permission rows
};

/// The role, capped by the caller's scopes. Pure. Source: quay-api.md 1.1.
RepositoryRole repositoryRole(const Caller &caller, const AccessFacts &facts);
/// Whether repositories may be made in that namespace. Pure.
bool mayCreateRepository(const Caller &caller, const AccessFacts &facts);

/// A caller's standing towards one repository name.
struct Access {
    std::optional<NamespaceRow> owner;
    std::optional<RepositoryRow> repository;
    RepositoryRole role = RepositoryRole::None;
    bool mayCreate = false;
};

/// Looks the facts up and gives the verdict. On a database thread.
Result<Access> accessTo(Db &db, const Caller &caller, const RepositoryName &name);

/// Passes when the caller has the role: NotFound when the repository is not there and the caller
/// could have made it, else Unauthenticated or Forbidden.
Result<RepositoryRow> requireRole(const Access &access, const Caller &caller, RepositoryRole role);

} // namespace quayside::server
