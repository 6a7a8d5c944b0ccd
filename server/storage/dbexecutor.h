#pragma once

#include "server/storage/db.h"

#include "app/core/durationhistogram.h"
#include "app/core/future.h"

#include <functional>
#include <memory>

namespace quayside::server {

struct DatabaseOptions {
    QString
        uri; ///< `sqlite:///absolute/path`, `postgresql://user:password@host:port/name?sslmode=...`
    int threads = 0; ///< readers (SQLite) or connections (PostgreSQL); 0: 2 a core, 8..32 (PG),
                     ///< cores (SQLite)
};

/// Runs functions against the database on its own threads, each with its own connection
/// (conventions 7, storage.md 4.1). Thread-safe. SQLite: one writer thread, N readers; PostgreSQL:
/// N threads for both.
class DbExecutor {
public:
    /// Opens the database and brings its schema up to date. Errors: InvalidInput (uri),
    /// Unavailable, Conflict (schema newer than this program), Forbidden (file cannot be written).
    static Result<std::unique_ptr<DbExecutor>> open(const DatabaseOptions &options);
    ~DbExecutor(); ///< finishes what is queued, joins its threads

    Engine engine() const;

    /// What it has done and has to do.
    struct Figures {
        qint64 waiting = 0; ///< functions in its queues
        qint64 running = 0;
        DurationHistogram::Figures reads; ///< from being queued to their end
        DurationHistogram::Figures writes;
    };
    Figures figures() const;

    /// Waits until nothing is queued and nothing runs, continuations included. Returns how many
    /// functions were ever queued: the same number twice means that none came in between. Not on
    /// one of its own threads.
    quint64 waitForIdle() const;

    /// Runs `f(Db &)` on a reader. `f` returns Result<T>. It sees committed data, in one snapshot
    /// on SQLite.
    template <class F>
    auto read(F f) -> Future<std::invoke_result_t<F, Db &>>
    {
        return start<std::invoke_result_t<F, Db &>>(&DbExecutor::enqueueRead, std::move(f));
    }

    /// Runs `f(Db &)` in a write transaction: committed when it returns a value, rolled back when
    /// it returns an error. `f` may run several times (retry classes of storage.md 4.2), so it has
    /// no side effects outside the database and captures by value. The future ends after the commit
    /// is durable. On SQLite neighbouring functions share one commit (each in its own savepoint).
    template <class F>
    auto write(F f) -> Future<std::invoke_result_t<F, Db &>>
    {
        return start<std::invoke_result_t<F, Db &>>(&DbExecutor::enqueueWrite, std::move(f));
    }

    struct Private;

private:
    /// One queued function. `run` executes it and keeps its result, and says whether it may commit;
    /// `settle` publishes the result, or `failure` when the transaction as a whole failed.
    struct Task {
        virtual ~Task() = default;
        virtual std::optional<Error> run(Db &db) = 0;
        virtual void settle(const std::optional<Error> &failure) = 0;
    };
    template <class R, class F>
    struct TaskOf final : Task {
        explicit TaskOf(F function)
            : f(std::move(function))
        {
        }
        std::optional<Error> run(Db &db) override
        {
            result.emplace(f(db));
            return result->has_value() ? std::nullopt : std::optional<Error>(result->error());
        }
        void settle(const std::optional<Error> &error) override
        {
            if (error)
                promise.resolve(R(tl::unexpected<Error>(*error)));
            else
                promise.resolve(std::move(*result));
        }
        F f;
        std::optional<R> result;
        Promise<R> promise;
    };

    template <class R, class F>
    Future<R> start(void (DbExecutor::*enqueue)(std::unique_ptr<Task>), F f)
    {
        auto task = std::make_unique<TaskOf<R, F>>(std::move(f));
        Future<R> future = task->promise.future();
        (this->*enqueue)(std::move(task));
        return future;
    }

    explicit DbExecutor(std::unique_ptr<Private> p);
    void enqueueRead(std::unique_ptr<Task> task);
    void enqueueWrite(std::unique_ptr<Task> task);

    std::unique_ptr<Private> d;
};

} // namespace quayside::server
