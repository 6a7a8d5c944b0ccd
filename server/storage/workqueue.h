#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace quayside::server {

/// What threads wait for. Thread-safe.
template <class T>
class WorkQueue {
public:
    void push(T item)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_items.push_back(std::move(item));
            if (m_waiting == 0)
                return; // whoever is busy looks here before it sleeps
        }
        m_wake.notify_one();
    }

    /// Up to `limit` items in order, at least one; none when it is closed and empty.
    std::vector<T> take(size_t limit)
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_wake.wait(lock, [this] { return m_isClosed || !m_items.empty(); });
        --m_waiting;
        std::vector<T> taken;
        while (!m_items.empty() && taken.size() < limit) {
            taken.push_back(std::move(m_items.front()));
            m_items.pop_front();
        }
        return taken;
    }

    size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_items.size();
    }

    /// What is queued is still taken; then take() returns nothing.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = true;
        }
        m_wake.notify_all();
    }

private:
    mutable std::mutex m_mutex; ///< guards all
    std::condition_variable m_wake;
    std::deque<T> m_items;
    int m_waiting = 0;
    bool m_isClosed = false;
};

} // namespace quayside::server
