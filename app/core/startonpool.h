#pragma once

#include <QtCore/QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace quayside {

/// A pool that knows how many of the functions that startOn() gave it wait for a thread, which
/// QThreadPool does not tell.
class CountingPool : public QThreadPool {
public:
    int waitingCount() const { return m_waiting.load(std::memory_order_relaxed); }

private:
    friend void startOn(QThreadPool &pool, std::function<void()> f);

    std::atomic<int> m_waiting = 0;
};

/// Starts `f` on a thread of the pool. ThreadSanitizer does not see what Qt does in between, so it
/// is told that all before the start is before the run.
inline void startOn(QThreadPool &pool, std::function<void()> f)
{
    if (auto *counting = dynamic_cast<CountingPool *>(&pool)) {
        counting->m_waiting.fetch_add(1, std::memory_order_relaxed);
        f = [counting, f = std::move(f)] {
            counting->m_waiting.fetch_sub(1, std::memory_order_relaxed);
            f();
        };
    }
#ifdef __SANITIZE_THREAD__
    auto *function = new std::function<void()>(std::move(f));
    __tsan_release(function);
    pool.start([function] {
        __tsan_acquire(function);
        const std::unique_ptr<std::function<void()>> owner(function);
        (*owner)();
    });
#else
    pool.start(std::move(f));
#endif
}

} // namespace quayside
