#pragma once

#include "server/domain/accesspolicy.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/namespacestore.h"

namespace quayside::server {

// What services ask of accesspolicy.h, by the names that quay-api.md gives to rights.

/// The user himself, signed in directly: without scopes that cap him.
Caller userCaller(const NamespaceRow &row, const DomainSettings &settings);

/// UA of quay-api.md: the user himself, or a token that may administer him. His id; Unauthenticated
/// or Forbidden. Pure.
Result<NamespaceId> requireUserAdmin(const Caller &caller);
/// SU of quay-api.md; as requireUserAdmin(). Pure.
Result<void> requireSuperuser(const Caller &caller, Purpose purpose = Purpose::Change);
/// OA of quay-api.md: the organization, when the caller administers it; NotFound when there is
/// none.
Result<NamespaceRow> requireOrganizationAdmin(Db &db, const Caller &caller, const QString &name,
                                              Purpose purpose = Purpose::Change);

/// Whether the user administers the namespace: his own, or an organization with a team of admins
/// that has him. Without regard to scopes.
Result<bool> administersNamespace(Db &db, NamespaceId user, NamespaceId ns, bool isOrganization);

/// Passes when the caller may give away the scopes: nobody gives what he does not hold himself.
/// Forbidden. Source: quay-api.md 8.3.
Result<void> requireScopesHeld(const Caller &caller, const QStringList &scopes);

} // namespace quayside::server
