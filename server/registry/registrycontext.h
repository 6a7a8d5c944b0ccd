#pragma once

#include "server/domain/accountservice.h"
#include "server/domain/blobservice.h"
#include "server/domain/manifestservice.h"
#include "server/domain/repositoryservice.h"
#include "server/domain/tagservice.h"
#include "server/domain/tokenservice.h"
#include "server/domain/uploadservice.h"

namespace quayside::server {

/// The services `/v2` is made of. Outlives the routes.
struct RegistryContext {
    AccountService &accounts;
    TokenService &tokens;
    RepositoryService &repositories;
    UploadService &uploads;
    BlobService &blobs;
    ManifestService &manifests;
    TagService &tags;
    const DomainSettings &settings;
};

} // namespace quayside::server
