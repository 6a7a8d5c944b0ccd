#include "server/workers/workerthread.h"

#include "app/core/sealedbox.h"
#include "server/workers/worker.h"

namespace quayside::server {

WorkerThread::WorkerThread(std::unique_ptr<Worker> worker)
    : m_worker(std::move(worker))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_worker.get(), &Worker::start);
    // Direct: still on the thread, which is the only one that may stop its timer.
    QObject::connect(&m_thread, &QThread::finished, m_worker.get(), &Worker::stop,
                     Qt::DirectConnection);
    QObject::connect(
        &m_thread, &QThread::finished, m_worker.get(), [] { releaseThreadCrypto(); },
        Qt::DirectConnection);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

} // namespace quayside::server
