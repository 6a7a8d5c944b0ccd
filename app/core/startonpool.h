#pragma once

#include <QtCore/QThreadPool>

#include <functional>
#include <memory>
#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace quayside {

/// Starts `f` on a thread of the pool. ThreadSanitizer does not see what Qt does in between, so it
/// is told that all before the start is before the run.
inline void startOn(QThreadPool &pool, std::function<void()> f)
{
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
