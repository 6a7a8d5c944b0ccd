#pragma once

#include "app/core/manifest.h"
#include "app/core/reference.h"
#include "server/blobs/blobbackend.h"
#include "server/storage/blobstore.h"

namespace quayside::server {

/// The blob of a manifest's image configuration, when it names one that the repository shows.
Result<std::optional<BlobRow>> imageConfigBlob(Db &db, const RepositoryName &name,
                                               const Manifest &manifest);

/// Its bytes; empty when they cannot be read or are more than 4 MiB. Blocking, on the blob pool.
QByteArray readImageConfig(BlobBackend &blobs, const BlobRow &config);

} // namespace quayside::server
