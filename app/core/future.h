#pragma once

#include "app/core/startonpool.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace quayside {

template <class T>
class Future;

namespace detail {

template <class T>
using Stored = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

template <class T>
struct FutureState {
    std::mutex mutex;
    std::condition_variable settled;
    std::optional<Stored<T>> value; // guarded, like all below
    bool isFinished = false;
    std::function<void(Stored<T> &&)> next;
};

template <class T>
struct IsFuture : std::false_type {
};
template <class U>
struct IsFuture<Future<U>> : std::true_type {
    using Inner = U;
};

template <class T, class F>
decltype(auto) invokeWith(F &f, Stored<T> &&value)
{
    if constexpr (std::is_void_v<T>)
        return f();
    else
        return f(std::move(value));
}

template <class T, class F>
using ResultOf = decltype(invokeWith<T>(std::declval<F &>(), std::declval<Stored<T> &&>()));

} // namespace detail

/// The writing end: settle once, from any thread. Copies share one state.
template <class T>
class Promise {
public:
    Promise()
        : m_state(std::make_shared<detail::FutureState<T>>())
    {
    }

    Future<T> future() const { return Future<T>(m_state); }

    /// Publishes the value: to the continuation, which runs in this call, or to a later taker.
    /// Once only; whoever waits is woken before the continuation runs.
    void resolve(detail::Stored<T> value) const
    {
        std::function<void(detail::Stored<T> &&)> next;
        {
            const std::lock_guard lock(m_state->mutex);
            Q_ASSERT(!m_state->isFinished);
            m_state->isFinished = true;
            next = std::move(m_state->next);
            if (!next)
                m_state->value.emplace(std::move(value));
        }
        m_state->settled.notify_all();
        if (next) // so it was not moved above
            next(std::move(value)); // NOLINT(bugprone-use-after-move)
    }

private:
    std::shared_ptr<detail::FutureState<T>> m_state;
};

/// A value that comes later, with one taker: then(), unwrap() or result(), once. The continuation
/// runs exactly once, on the thread that settles or, when settled already, on the one that attaches
/// (Qt 6.4's QFuture may run it twice when both happen at once). Thread-safe.
template <class T>
class Future {
public:
    /// Calls `f` with the value; the future of what it returns.
    template <class F>
    auto then(F f) const -> Future<detail::ResultOf<T, F>>
    {
        using R = detail::ResultOf<T, F>;
        Promise<R> promise;
        auto function = std::make_shared<F>(std::move(f));
        take([promise, function](detail::Stored<T> &&value) {
            if constexpr (std::is_void_v<R>) {
                detail::invokeWith<T>(*function, std::move(value));
                promise.resolve({});
            } else {
                promise.resolve(detail::invokeWith<T>(*function, std::move(value)));
            }
        });
        return promise.future();
    }

    /// The same on a thread of the pool.
    template <class F>
    auto then(QThreadPool *pool, F f) const -> Future<detail::ResultOf<T, F>>
    {
        using R = detail::ResultOf<T, F>;
        Promise<Stored> moved;
        take([pool, moved](Stored &&value) {
            auto shared = std::make_shared<Stored>(std::move(value));
            startOn(*pool, [moved, shared] { moved.resolve(std::move(*shared)); });
        });
        return moved.future().then([f = std::move(f)](Stored &&value) mutable -> R {
            return detail::invokeWith<T>(f, std::move(value));
        });
    }

    /// Of a future in a future: the inner one.
    auto unwrap() const
    {
        using U = typename detail::IsFuture<T>::Inner;
        Promise<U> promise;
        take([promise](Stored &&inner) {
            inner.take([promise](detail::Stored<U> &&value) { promise.resolve(std::move(value)); });
        });
        return promise.future();
    }

    bool isFinished() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->isFinished;
    }

    void waitForFinished() const
    {
        std::unique_lock lock(m_state->mutex);
        m_state->settled.wait(lock, [this] { return m_state->isFinished; });
    }

    /// Waits; start-up, commands and tests only.
    T result() const
    {
        std::unique_lock lock(m_state->mutex);
        m_state->settled.wait(lock, [this] { return m_state->isFinished; });
        if constexpr (!std::is_void_v<T>)
            return *m_state->value;
    }

private:
    using Stored = detail::Stored<T>;
    template <class U>
    friend class Future;
    friend class Promise<T>;

    explicit Future(std::shared_ptr<detail::FutureState<T>> state)
        : m_state(std::move(state))
    {
    }

    void take(std::function<void(Stored &&)> next) const
    {
        std::optional<Stored> value;
        {
            const std::lock_guard lock(m_state->mutex);
            if (!m_state->isFinished) {
                m_state->next = std::move(next);
                return;
            }
            value = std::move(m_state->value);
        }
        next(std::move(*value));
    }

    std::shared_ptr<detail::FutureState<T>> m_state;
};

template <class T>
Future<std::decay_t<T>> makeReadyFuture(T &&value)
{
    Promise<std::decay_t<T>> promise;
    promise.resolve(std::forward<T>(value));
    return promise.future();
}

/// Runs `f` on a thread of the pool.
template <class F>
auto runOn(QThreadPool *pool, F f) -> Future<std::invoke_result_t<F &>>
{
    using R = std::invoke_result_t<F &>;
    Promise<R> promise;
    startOn(*pool, [promise, function = std::make_shared<F>(std::move(f))] {
        if constexpr (std::is_void_v<R>) {
            (*function)();
            promise.resolve({});
        } else {
            promise.resolve((*function)());
        }
    });
    return promise.future();
}

} // namespace quayside
