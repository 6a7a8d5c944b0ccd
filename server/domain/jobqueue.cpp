#include "server/domain/jobqueue.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcJobs, "quayside.domain.jobqueue", QtInfoMsg)

namespace {

constexpr Milliseconds kLease = std::chrono::seconds(120);
constexpr Milliseconds kFirstPause = std::chrono::seconds(5);
constexpr Milliseconds kLongestPause = std::chrono::hours(1);
constexpr auto kKept = std::chrono::days(7);
constexpr int kAtOnce = 500;
constexpr qsizetype kLongestError = 1'000;

/// min(1 h, 5 s * 3^tries), and up to a tenth more, so that what failed together does not come
/// back together.
Milliseconds pauseAfter(int attempts)
{
    auto pause = kFirstPause;
    for (int i = 1; i < attempts && pause < kLongestPause; ++i)
        pause *= 3;
    pause = std::min(pause, kLongestPause);
    return pause + Milliseconds(QRandomGenerator::global()->bounded(int(pause.count() / 10)));
}

bool isFinal(const Error &error)
{
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Forbidden;
}

} // namespace

JobQueue::JobQueue(const DomainContext &context, const QString &name)
    : m_context(context)
    , m_name(name)
    , m_owner(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

bool JobQueue::runOne(const Work &work, const End &end) const
{
    const auto isDue = m_context.db
                           .read([name = m_name](Db &db) -> Result<bool> {
                               auto now = db.now();
                               if (!now)
                                   return failure(now);
                               return JobStore(db).isDue(name, *now);
                           })
                           .result();
    if (!isDue || !*isDue)
        return false;
    const auto claimed =
        m_context.db
            .write([name = m_name, owner = m_owner](Db &db) -> Result<std::optional<ClaimedJob>> {
                auto now = db.now();
                if (!now)
                    return failure(now);
                return JobStore(db).claim(name, owner, *now, kLease);
            })
            .result();
    if (!claimed || !*claimed)
        return false;
    const ClaimedJob job = **claimed;
    const auto worked = work(job);
    if (!worked) {
        qCWarning(lcJobs).noquote() << u"failed queue=%1 job=%2 attempt=%3 error=%4"_s.arg(m_name)
                                           .arg(job.id)
                                           .arg(job.attempts)
                                           .arg(worked.error().message);
    }
    // A server that ends is no fault of the job's.
    const bool isCancelled = !worked && worked.error().code == ErrorCode::Cancelled;
    const bool isLast =
        !worked && !isCancelled && (isFinal(worked.error()) || job.attempts >= job.maxAttempts);
    const auto ended =
        m_context.db
            .write([job, end, worked, isLast](Db &db) -> Result<void> {
                auto now = db.now();
                if (!now)
                    return failure(now);
                JobStore jobs(db);
                const auto again = isLast ? std::optional<Instant>()
                                          : std::optional(*now + pauseAfter(job.attempts));
                auto isOurs = worked
                    ? jobs.finish(job)
                    : jobs.fail(job, worked.error().message.left(kLongestError), again);
                if (!isOurs)
                    return failure(isOurs);
                // Overtaken: whoever has it now writes its end.
                if (!*isOurs || (!worked && !isLast))
                    return {};
                return end(db, job, worked ? std::nullopt : std::optional<Error>(worked.error()));
            })
            .result();
    return ended.has_value();
}

void JobQueue::tidy() const
{
    const auto tidied = m_context.db
                            .write([](Db &db) -> Result<qint64> {
                                auto now = db.now();
                                if (!now)
                                    return failure(now);
                                JobStore jobs(db);
                                if (auto freed = jobs.release(*now); !freed)
                                    return freed;
                                return jobs.removeEnded(*now - kKept, kAtOnce);
                            })
                            .result();
    if (!tidied)
        qCWarning(lcJobs) << "not tidied error=" << tidied.error().message;
}

} // namespace quayside::server
