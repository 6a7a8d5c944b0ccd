#pragma once

#include <QtCore/QThreadPool>

#include <functional>
#include <memory>

namespace quayside::server {

/// A serial queue on a thread pool: functions run in order, one at a time, never two at once.
/// Thread-safe. What is queued keeps the queue alive: the Strand itself may go first.
class Strand {
public:
    explicit Strand(QThreadPool &pool);
    ~Strand();
    void post(std::function<void()> function);

private:
    struct Queue;
    std::shared_ptr<Queue> m_queue;
};

} // namespace quayside::server
