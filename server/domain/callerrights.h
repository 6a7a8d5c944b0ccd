#pragma once

#include "server/domain/caller.h"
#include "server/storage/namespacestore.h"

namespace quayside::server {

/// The user himself, signed in directly: without scopes that cap him.
Caller userCaller(const NamespaceRow &row);

/// UA of quay-api.md: the user himself, or a token that may administer him. Unauthenticated or
/// Forbidden.
Result<NamespaceId> requireUserAdmin(const Caller &caller);

/// Whether the user administers the namespace: his own, or an organization with a team of admins
/// that has him. Without regard to scopes.
Result<bool> administersNamespace(Db &db, NamespaceId user, NamespaceId ns, bool isOrganization);

/// OA of quay-api.md: the organization, when the caller administers it and has `org:admin`.
/// Unauthenticated or Forbidden, also when there is no such organization; NotFound for the caller's
/// own namespace, which is none.
Result<NamespaceRow> requireOrganizationAdmin(Db &db, const Caller &caller,
                                              const QString &organization);

/// Passes when the caller may give away the scopes: nobody gives what he does not hold himself.
/// Forbidden. Source: quay-api.md 8.3.
Result<void> requireScopesHeld(const Caller &caller, const QStringList &scopes);

} // namespace quayside::server
