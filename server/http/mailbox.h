#pragma once

#include <QtCore/QMutex>
#include <QtCore/QObject>

#include <functional>
#include <memory>
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
    /// On the object's thread, before it goes.
    void close();

private:
    void deliver();

    QMutex m_mutex; // guards all below
    QObject *m_target;
    std::vector<std::function<void()>> m_functions;
    bool m_isScheduled = false;
};

} // namespace quayside::server
