#include "server/storage/dbexecutor.h"

#include "app/core/sealedbox.h"
#include "server/storage/ballast.h"
#include "server/storage/migrator.h"
#include "server/storage/transaction.h"
#include "server/storage/workqueue.h"

#include <QtCore/QThread>

#include <algorithm>
#include <condition_variable>
#include <future>
#include <mutex>

namespace quayside::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 4s; // and the last attempt to connect: Unavailable within 5 s
constexpr size_t kGroup = 64;

int threadCount(Engine engine, int wanted)
{
    if (wanted > 0)
        return wanted;
    const int cores = QThread::idealThreadCount();
    return engine == Engine::Sqlite ? std::clamp(cores, 2, 16) : std::clamp(2 * cores, 8, 32);
}

} // namespace

struct DbExecutor::Private {
    struct Queued {
        std::unique_ptr<Task> task;
        SqlDb::Use use;
        std::chrono::steady_clock::time_point at;
    };

    explicit Private(DatabaseUri where)
        : uri(std::move(where))
    {
    }

    DatabaseUri uri;
    WorkQueue<Queued> reads; ///< on PostgreSQL everything
    WorkQueue<Queued> writes; ///< SQLite
    std::vector<std::unique_ptr<QThread>> threads;
    std::mutex countMutex; ///< guards the counts
    std::condition_variable idle;
    quint64 queuedCount = 0;
    quint64 endedCount = 0;
    DurationHistogram readDurations;
    DurationHistogram writeDurations;

    void push(WorkQueue<Queued> &queue, Queued queued)
    {
        {
            const std::lock_guard lock(countMutex);
            ++queuedCount;
        }
        queue.push(std::move(queued));
    }

    void end(std::vector<Queued> &work)
    {
        const size_t count = work.size();
        const auto now = std::chrono::steady_clock::now();
        for (const Queued &queued : work) {
            auto &durations = queued.use == SqlDb::Use::Read ? readDurations : writeDurations;
            durations.add(
                std::chrono::duration_cast<DurationHistogram::Microseconds>(now - queued.at));
        }
        work.clear(); // with what they held
        const std::lock_guard lock(countMutex);
        endedCount += count;
        if (endedCount == queuedCount)
            idle.notify_all();
    }

    Figures figures()
    {
        Figures figures;
        figures.waiting = qint64(reads.size()) + qint64(writes.size());
        {
            const std::lock_guard lock(countMutex);
            // Looked at one after the other: what was taken or queued in between is in neither.
            const qint64 queued(queuedCount);
            const qint64 ended(endedCount);
            figures.running = std::max<qint64>(0, queued - ended - figures.waiting);
        }
        figures.reads = readDurations.figures();
        figures.writes = writeDurations.figures();
        return figures;
    }

    quint64 waitForIdle()
    {
        std::unique_lock lock(countMutex);
        idle.wait(lock, [this] { return endedCount == queuedCount; });
        return queuedCount;
    }

    static void settle(Queued &queued, const std::optional<Error> &failure)
    {
        queued.task->settle(failure);
    }

    static TransactionFunction functionOf(const Queued &queued)
    {
        return [task = queued.task.get()](Db &db) { return task->run(db); };
    }

    void serve(SqlDb &db)
    {
        for (auto work = reads.take(1); !work.empty(); work = reads.take(1)) {
            Queued &queued = work.front();
            const TransactionOptions options{queued.use, queued.at + kPatience, {}};
            settle(queued, runTransaction(db, functionOf(queued), options));
            end(work);
        }
    }

    void serveWrites(SqlDb &db)
    {
        Ballast ballast(uri.path);
        const OnFull onFull = [&ballast] { return ballast.release(); };
        for (auto work = writes.take(kGroup); !work.empty(); work = writes.take(kGroup)) {
            std::vector<TransactionFunction> functions;
            functions.reserve(work.size());
            for (const Queued &queued : work)
                functions.push_back(functionOf(queued));
            const auto results =
                runGroup(db, functions, {SqlDb::Use::Write, work.front().at + kPatience, onFull});
            for (size_t i = 0; i < work.size(); ++i)
                settle(work[i], results[i]);
            end(work);
            ballast.restore();
        }
    }

    /// Starts a thread with its own connection; returns when that is open, or could not be opened.
    Result<void> startThread(const QString &name, SqlDb::Use use,
                             void (Private::*serveFunction)(SqlDb &))
    {
        std::promise<Result<void>> opened;
        auto outcome = opened.get_future();
        std::unique_ptr<QThread> thread(
            QThread::create([this, use, serveFunction, promise = std::move(opened)]() mutable {
                auto db = SqlDb::open(uri, use);
                if (!db) {
                    promise.set_value(failure(db));
                    return;
                }
                promise.set_value({});
                (this->*serveFunction)(**db);
                db->reset(); // its driver may use what goes next
                releaseThreadCrypto();
            }));
        thread->setObjectName(name);
        thread->start();
        threads.push_back(std::move(thread));
        return outcome.get();
    }

    ~Private()
    {
        reads.close();
        writes.close();
        for (const auto &thread : threads)
            thread->wait();
    }
};

DbExecutor::DbExecutor(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

DbExecutor::~DbExecutor() = default;

Result<std::unique_ptr<DbExecutor>> DbExecutor::open(const DatabaseOptions &options)
{
    auto uri = parseDatabaseUri(options.uri);
    if (!uri)
        return failure(uri);
    const bool isSqlite = uri->engine == Engine::Sqlite;
    const int count = threadCount(uri->engine, options.threads);
    {
        auto db = SqlDb::open(*uri, SqlDb::Use::Write);
        if (!db)
            return failure(db);
        if (auto migrated = migrate(**db, builtInMigrations(uri->engine)); !migrated)
            return failure(migrated);
    }
    auto p = std::make_unique<Private>(*uri);
    if (isSqlite) {
        auto started = p->startThread(u"sql-writer"_s, SqlDb::Use::Write, &Private::serveWrites);
        if (!started)
            return failure(started);
    }
    for (int i = 0; i < count; ++i) {
        auto started = p->startThread(
            u"sql-%1"_s.arg(i), isSqlite ? SqlDb::Use::Read : SqlDb::Use::Write, &Private::serve);
        if (!started)
            return failure(started);
    }
    return std::unique_ptr<DbExecutor>(new DbExecutor(std::move(p)));
}

Engine DbExecutor::engine() const
{
    return d->uri.engine;
}

DbExecutor::Figures DbExecutor::figures() const
{
    return d->figures();
}

quint64 DbExecutor::waitForIdle() const
{
    return d->waitForIdle();
}

void DbExecutor::enqueueRead(std::unique_ptr<Task> task)
{
    d->push(d->reads, {std::move(task), SqlDb::Use::Read, std::chrono::steady_clock::now()});
}

void DbExecutor::enqueueWrite(std::unique_ptr<Task> task)
{
    auto &queue = d->uri.engine == Engine::Sqlite ? d->writes : d->reads;
    d->push(queue, {std::move(task), SqlDb::Use::Write, std::chrono::steady_clock::now()});
}

} // namespace quayside::server
