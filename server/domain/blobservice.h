#pragma once

#include "app/core/reference.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"

#include "app/core/future.h"

#include <memory>

namespace quayside::server {

struct FoundBlob {
    qint64 size = 0;
    std::shared_ptr<BlobReader> reader; ///< null when only its size was asked for
};

/// Blobs: looked up, opened, hidden. Thread-safe.
class BlobService {
public:
    explicit BlobService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// BlobUnknown when the repository does not show it. `forPush` renews a lease that is more than
    /// half over, since the pusher will rely on what it is told (storage.md I5).
    Future<Result<FoundBlob>> find(RepositoryName name, Digest digest, bool isOpened,
                                   bool isForPush);
    /// Unsupported while a manifest uses it.
    Future<Result<void>> remove(Caller caller, RepositoryName name, Digest digest);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
