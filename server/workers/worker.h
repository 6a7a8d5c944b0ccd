#pragma once

#include <QtCore/QTimer>

#include <chrono>

namespace quayside::server {

/// Something that is done at the start and again every so often. Lives in the thread of a
/// WorkerThread, which it may block. What is done is domain's.
class Worker : public QObject {
    Q_OBJECT
public:
    explicit Worker(std::chrono::milliseconds interval);

    /// Once at once, then by the clock. Both on the worker's thread.
    void start();
    void stop();
    /// Soon, besides what the clock says. Thread-safe.
    void wake();

protected:
    /// Long work looks at isInterrupted() now and then.
    virtual void run() = 0;
    static bool isInterrupted();
    /// Waits on its thread; false when it is interrupted.
    static bool pause(std::chrono::milliseconds duration);

private:
    QTimer m_timer; ///< a child, so that it moves along
};

} // namespace quayside::server
