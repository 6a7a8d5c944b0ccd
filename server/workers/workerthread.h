#pragma once

#include <QtCore/QThread>

#include <memory>

namespace quayside::server {

class Worker;

/// A worker with a thread of its own, from construction to destruction, which waits for the run
/// that is under way.
class WorkerThread {
public:
    explicit WorkerThread(std::unique_ptr<Worker> worker);
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

private:
    std::unique_ptr<Worker> m_worker; ///< destroyed when its thread has ended
    QThread m_thread;
};

} // namespace quayside::server
