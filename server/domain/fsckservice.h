#pragma once

#include "server/domain/domaincontext.h"

#include <functional>

namespace quayside::server {

struct FsckOptions {
    bool isRehashing = false; ///< read every blob and compare its digest
    bool isRepairing = false; ///< unrecorded objects go to the trash
};

/// Database to store (missing, size, digest) and store to database (objects that no row names).
/// `finding` gets a line each; the count of findings comes back. Blocking, on the calling thread.
/// Source: storage.md 2.7.
Result<int> runFsck(const DomainContext &context, const FsckOptions &options,
                    const std::function<void(const QString &)> &finding);

} // namespace quayside::server
