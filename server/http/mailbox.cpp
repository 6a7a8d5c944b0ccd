#include "server/http/mailbox.h"

#include <utility>

namespace quayside::server {

bool Mailbox::post(std::function<void()> function)
{
    const std::lock_guard lock(m_mutex);
    if (!m_target)
        return false;
    m_functions.push_back(std::move(function));
    if (!std::exchange(m_isScheduled, true)) // one event wakes for all of them
        QMetaObject::invokeMethod(
            m_target, [self = shared_from_this()] { self->deliver(); }, Qt::QueuedConnection);
    return true;
}

void Mailbox::close()
{
    std::vector<std::function<void()>> dropped; // declared first: let go outside of the lock
    const std::lock_guard lock(m_mutex);
    m_target = nullptr;
    m_isClosed = true;
    dropped.swap(m_functions);
}

void Mailbox::deliver()
{
    std::vector<std::function<void()>> functions;
    {
        const std::lock_guard lock(m_mutex);
        functions.swap(m_functions);
        m_isScheduled = false;
    }
    for (auto &function : functions) {
        if (m_isClosed) // by the one before: what the next would use is gone
            return;
        function();
    }
}

} // namespace quayside::server
