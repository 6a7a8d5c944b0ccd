#pragma once

#include <QtCore/QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace quayside::server {

/// Functions for the thread of one object, from any thread, in order. Shared by everybody who may
/// still want to post when the object is gone: then nothing happens.
class Mailbox : public std::enable_shared_from_this<Mailbox> {
public:
    explicit Mailbox(QObject *target)
        : m_target(target)
    {
    }

    /// False when the object is gone; the function is dropped.
    bool post(std::function<void()> function);
    /// On the object's thread, before it goes. From then on nothing runs, not even what is being
    /// delivered at this moment.
    void close();

private:
    void deliver();

    std::mutex m_mutex; // guards all below but m_isClosed
    std::atomic<bool> m_isClosed = false;
    QObject *m_target;
    std::vector<std::function<void()>> m_functions;
    bool m_isScheduled = false;
};

} // namespace quayside::server
