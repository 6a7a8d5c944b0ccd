#pragma once

#include "server/domain/accountservice.h"
#include "server/domain/manifestservice.h"
#include "server/domain/repositoryservice.h"
#include "server/domain/tagservice.h"

namespace quayside::server {

/// The services that `/api/v1` is made of. Outlives the routes.
struct ApiContext {
    const DomainContext &domain;
    AccountService &accounts;
    RepositoryService &repositories;
    ManifestService &manifests;
    TagService &tags;
};

} // namespace quayside::server
