#include "server/workers/jobworker.h"

namespace quayside::server {

namespace {

constexpr auto kTidy = std::chrono::minutes(1);

} // namespace

JobWorker::JobWorker(const DomainContext &context, std::function<bool()> runOne,
                     std::chrono::milliseconds interval)
    : Worker(interval)
    , m_runOne(std::move(runOne))
    , m_all(context, {})
    , m_tidied(std::chrono::steady_clock::now() - kTidy)
{
}

void JobWorker::run()
{
    if (const auto now = std::chrono::steady_clock::now(); now - m_tidied >= kTidy) {
        m_tidied = now;
        m_all.tidy();
    }
    while (!isInterrupted() && m_runOne()) { }
}

} // namespace quayside::server
