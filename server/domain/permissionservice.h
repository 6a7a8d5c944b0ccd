#pragma once

#include "server/domain/accesspolicy.h"
#include "server/domain/domaincontext.h"
#include "server/storage/permissionstore.h"

#include "app/core/future.h"

namespace quayside::server {

/// A permission in a repository, as its administrators see it.
struct RepositoryPermission {
    PermissionRow row;
    /// Of a user or robot where the repository is an organization's.
    std::optional<bool> isOrganizationMember;
};

/// Whose permission: a user's or robot's, or a team's.
enum class HolderKind { User, Team };

struct Holder {
    HolderKind kind = HolderKind::User;
    QString name;
};

/// Who may do what in a repository; for its administrators. Source: quay-api.md 9.5.
class PermissionService {
public:
    explicit PermissionService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// By name.
    Future<Result<QList<RepositoryPermission>>> list(Caller caller, RepositoryName repository,
                                                     HolderKind kind);
    /// InvalidInput for who does not exist or has none.
    Future<Result<RepositoryPermission>> get(Caller caller, RepositoryName repository,
                                             Holder holder);
    /// InvalidInput for who does not exist, and for the namespace's own user: he is always an
    /// administrator.
    Future<Result<RepositoryPermission>> put(Caller caller, RepositoryName repository,
                                             Holder holder, RepositoryRole role);
    Future<Result<void>> remove(Caller caller, RepositoryName repository, Holder holder);
    /// Each role that a user or robot has by himself and by his teams; NotFound without any.
    Future<Result<QList<RepositoryRole>>> transitive(Caller caller, RepositoryName repository,
                                                     QString name);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
