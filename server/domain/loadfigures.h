#pragma once

#include "server/domain/domaincontext.h"

namespace quayside::server {

struct PoolFigures {
    int threads = 0;
    int running = 0;
    int waiting = 0; ///< functions without a thread
};

/// What the system says of this process; nullopt where it does not say it.
struct ProcessFigures {
    std::optional<qint64> residentBytes;
    std::optional<qint64> virtualBytes;
    std::optional<double> cpuSeconds; ///< of all threads, user and system
    std::optional<double> startTime; ///< seconds since 1970
    std::optional<qint64> openDescriptors;
    std::optional<qint64> mostDescriptors;
};

/// How much the parts have to do and what is left for them.
struct LoadFigures {
    DbExecutor::Figures database;
    PoolFigures blobPool;
    PoolFigures passwordPool;
    std::optional<qint64> freeBytes; ///< of the blob store; nullopt when it has no limit
    std::optional<qint64> totalBytes;
    qint64 keptFreeBytes = 0; ///< uploads end below it
    ProcessFigures process;
};

/// Without SQL and without reading a disk: any thread.
LoadFigures loadFigures(const DomainContext &context);

} // namespace quayside::server
