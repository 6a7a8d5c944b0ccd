#include "server/storage/transaction.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <thread>

namespace quayside::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

Q_LOGGING_CATEGORY(logTransaction, "quayside.storage.transaction", QtInfoMsg)

namespace {

constexpr int kMaxRetries = 8;
constexpr int kMaxReopens = 3;

Error unavailable(const char *why)
{
    return {ErrorCode::Unavailable, QString::fromLatin1(why), {}};
}

void sleepBefore(int attempt)
{
    const int most = 5000 << attempt;
    std::this_thread::sleep_for(
        std::chrono::microseconds(QRandomGenerator::global()->bounded(most)));
}

bool reopen(SqlDb &db, Clock::time_point deadline)
{
    for (auto pause = 50ms;; pause = std::min<std::chrono::milliseconds>(pause * 2, 500ms)) {
        const auto opened = db.reopen();
        if (opened) {
            qCInfo(logTransaction) << "event=reconnected";
            return true;
        }
        if (Clock::now() + pause >= deadline) {
            qCWarning(logTransaction).noquote()
                << "event=connection_lost text=\""_L1 + opened.error().message + u'"';
            return false;
        }
        std::this_thread::sleep_for(pause);
    }
}

struct Attempt {
    bool isDone = false; ///< ended by itself
    std::optional<Error> failure; ///< of beginning or committing
};

Attempt tryOnce(SqlDb &db, const TransactionFunction &function, SqlDb::Use use)
{
    const bool isPlainRead = use == SqlDb::Use::Read && db.engine() == Engine::PostgreSql;
    if (isPlainRead) {
        db.start();
    } else if (auto begun = use == SqlDb::Use::Write ? db.begin() : db.beginSnapshot(); !begun) {
        return {false, begun.error()};
    }
    const auto error = function(db);
    const auto why = db.lastFailure();
    const bool isWorthMore = why == SqlFailure::Retry || why == SqlFailure::LostRace
        || why == SqlFailure::ConnectionLost || why == SqlFailure::Full;
    if (error) {
        if (!isPlainRead)
            db.rollback();
        return {!isWorthMore, {}};
    }
    if (isPlainRead)
        return {true, {}};
    if (auto committed = db.commit(); !committed) {
        db.rollback();
        return {false, committed.error()};
    }
    return {true, {}};
}

} // namespace

std::optional<Error> runTransaction(SqlDb &db, const TransactionFunction &function,
                                    const TransactionOptions &options)
{
    int retries = 0;
    int reopens = 0;
    bool hasMadeRoom = false;
    for (;;) {
        const Attempt attempt = tryOnce(db, function, options.use);
        if (attempt.isDone)
            return std::nullopt;
        switch (db.lastFailure().value_or(SqlFailure::Other)) {
        case SqlFailure::Retry:
            if (++retries > kMaxRetries)
                return unavailable("the database stayed locked");
            sleepBefore(retries);
            break;
        case SqlFailure::LostRace:
            // The function looks again and finds it; one that does not look means its error.
            if (++retries > kMaxRetries)
                return attempt.failure;
            sleepBefore(retries);
            break;
        case SqlFailure::ConnectionLost:
            if (++reopens > kMaxReopens || !reopen(db, options.deadline))
                return unavailable("the database cannot be reached");
            break;
        case SqlFailure::Full:
            if (!hasMadeRoom && options.onFull && options.onFull()) {
                hasMadeRoom = true;
                break;
            }
            [[fallthrough]];
        default:
            return attempt.failure;
        }
    }
}

std::vector<std::optional<Error>> runGroup(SqlDb &db,
                                           std::span<const TransactionFunction> functions,
                                           const TransactionOptions &options)
{
    std::vector<std::optional<Error>> results(functions.size());
    const auto tryTogether = [&] {
        if (functions.size() < 2 || !db.begin())
            return false;
        for (const auto &function : functions) {
            db.forgetFailure();
            if (!db.run("SAVEPOINT one"))
                return false;
            const auto error = function(db);
            const auto why = db.lastFailure();
            // SQLite may have rolled the whole transaction back.
            if (why == SqlFailure::Full || why == SqlFailure::ReadOnly || why == SqlFailure::Retry)
                return false;
            if (error && !db.run("ROLLBACK TO one"))
                return false;
            if (!db.run("RELEASE one"))
                return false;
        }
        return db.commit().has_value();
    };
    if (tryTogether())
        return results;
    if (functions.size() > 1)
        db.rollback();
    for (size_t i = 0; i < functions.size(); ++i)
        results[i] = runTransaction(db, functions[i], options);
    return results;
}

} // namespace quayside::server
