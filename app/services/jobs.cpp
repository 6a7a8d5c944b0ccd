#include "app/services/jobs.h"

#include "app/services/settings.h"

#include <QtCore/QJsonArray>

namespace quayside {

namespace {

constexpr size_t kMostKept = 200;

} // namespace

Jobs::Jobs(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const QJsonArray kept = settings.jobRecords();
    for (const QJsonValue &value : kept) {
        if (const auto record = JobRecord::fromJson(value.toObject())) {
            m_records.insert_or_assign(record->id, *record);
            m_lastId = qMax(m_lastId, record->id);
        }
    }
}

Jobs::~Jobs()
{
    for (const auto &[id, job] : m_live)
        job->disconnect(this);
}

Job &Jobs::add(std::unique_ptr<Job> job)
{
    const qint64 id = ++m_lastId;
    job->setId(id);
    job->setParallel(m_settings.parallelRequests());
    Job &added = *job;
    m_records.insert_or_assign(id, added.record());
    m_live.emplace(id, std::move(job));
    watch(added);
    Q_EMIT this->added(id);
    added.start();
    return added;
}

void Jobs::watch(Job &job)
{
    const qint64 id = job.record().id;
    connect(&job, &Job::changed, this, [this, id] {
        m_records.insert_or_assign(id, m_live.at(id)->record());
        Q_EMIT changed(id);
    });
    connect(&job, &Job::finished, this, [this, id] {
        keep();
        Q_EMIT finished(id);
    });
}

QList<JobRecord> Jobs::records() const
{
    QList<JobRecord> all;
    for (auto it = m_records.rbegin(); it != m_records.rend(); ++it)
        all.append(it->second);
    return all;
}

Job *Jobs::find(qint64 id) const
{
    const auto found = m_live.find(id);
    return found == m_live.end() ? nullptr : found->second.get();
}

int Jobs::runningCount() const
{
    int running = 0;
    for (const auto &[id, record] : m_records)
        running += record.isRunning();
    return running;
}

double Jobs::progress() const
{
    qint64 total = 0;
    qint64 settled = 0;
    for (const auto &[id, record] : m_records) {
        if (!record.isRunning())
            continue;
        total += record.total;
        settled += record.settled();
    }
    return total > 0 ? double(settled) / double(total) : 0;
}

void Jobs::clearFinished()
{
    QList<qint64> gone;
    for (const auto &[id, record] : m_records) {
        if (!record.isRunning())
            gone.append(id);
    }
    for (const qint64 id : std::as_const(gone)) {
        m_records.erase(id);
        const auto live = m_live.find(id);
        if (live != m_live.end()) {
            // It may be what called us.
            live->second.release()->deleteLater();
            m_live.erase(live);
        }
        Q_EMIT removed(id);
    }
    keep();
}

void Jobs::undo(qint64 id)
{
    const Job *job = find(id);
    if (!job || !job->record().canUndo)
        return;
    auto back = job->undoJob();
    if (!back)
        return;
    // Twice the same way back would be a change of its own.
    m_records.at(id).canUndo = false;
    m_live.at(id)->forbidUndo();
    Q_EMIT changed(id);
    add(std::move(back));
}

std::optional<qint64> Jobs::newestUndoable() const
{
    for (auto it = m_records.rbegin(); it != m_records.rend(); ++it) {
        if (it->second.canUndo)
            return it->first;
    }
    return {};
}

void Jobs::interrupt(const QString &connection)
{
    for (const auto &[id, job] : m_live) {
        if (job->record().connection != connection)
            continue;
        job->interrupt();
        // Its calls would go to an API that is gone.
        job->forbidUndo();
        job->forbidRetry();
        m_records.insert_or_assign(id, job->record());
        Q_EMIT changed(id);
    }
}

void Jobs::keep()
{
    while (m_records.size() > kMostKept) {
        const auto oldest = m_records.begin();
        if (oldest->second.isRunning())
            break;
        const qint64 id = oldest->first;
        m_records.erase(oldest);
        if (const auto live = m_live.find(id); live != m_live.end()) {
            live->second.release()->deleteLater();
            m_live.erase(live);
        }
        Q_EMIT removed(id);
    }
    QJsonArray all;
    for (const auto &[id, record] : m_records)
        all.append(record.toJson());
    m_settings.setJobRecords(all);
}

} // namespace quayside
