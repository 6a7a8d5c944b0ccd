#include "server/blobs/strand.h"

#include "app/core/startonpool.h"

#include <deque>
#include <mutex>

namespace quayside::server {

struct Strand::Queue : std::enable_shared_from_this<Strand::Queue> {
    explicit Queue(QThreadPool &p)
        : pool(p)
    {
    }

    void run()
    {
        for (;;) {
            std::function<void()> function;
            {
                const std::lock_guard lock(mutex);
                if (functions.empty()) {
                    isRunning = false;
                    return;
                }
                function = std::move(functions.front());
                functions.pop_front();
            }
            function();
        }
    }

    QThreadPool &pool;
    std::mutex mutex; ///< guards the two below
    std::deque<std::function<void()>> functions;
    bool isRunning = false; ///< a thread of the pool is in run(), or on its way
};

Strand::Strand(QThreadPool &pool)
    : m_queue(std::make_shared<Queue>(pool))
{
}

Strand::~Strand() = default;

void Strand::post(std::function<void()> function)
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->functions.push_back(std::move(function));
        if (m_queue->isRunning)
            return;
        m_queue->isRunning = true;
    }
    startOn(m_queue->pool, [queue = m_queue] { queue->run(); });
}

} // namespace quayside::server
