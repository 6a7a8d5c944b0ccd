#include "server/workers/storagesampler.h"

#include "server/domain/storagehistory.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcSampler, "quayside.workers.storagesampler", QtInfoMsg)

StorageSampler::StorageSampler(const DomainContext &context, std::chrono::milliseconds interval)
    : Worker(interval)
    , m_context(context)
{
}

void StorageSampler::run()
{
    if (const auto sampled = sampleStorage(m_context).result(); !sampled)
        qCWarning(lcSampler) << "storage not sampled error=" << sampled.error().message;
}

} // namespace quayside::server
