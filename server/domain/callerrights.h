#pragma once

#include "app/core/result.h"
#include "server/domain/caller.h"
#include "server/storage/namespacestore.h"

namespace quayside::server {

/// UA of quay-api.md: the user himself, or a token that may administer him. His id; Unauthenticated
/// or Forbidden. Pure.
Result<NamespaceId> requireUserAdmin(const Caller &caller);
/// SU of quay-api.md; as requireUserAdmin(). Pure.
Result<void> requireSuperuser(const Caller &caller);
/// OA of quay-api.md: the organization, when the caller administers it; NotFound when there is
/// none.
Result<NamespaceRow> requireOrganizationAdmin(Db &db, const Caller &caller, const QString &name);

} // namespace quayside::server
