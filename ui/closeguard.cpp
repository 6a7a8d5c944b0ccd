#include "ui/closeguard.h"

#include "app/services/jobs.h"
#include "app/services/settings.h"
#include "ui/closedialog.h"

namespace quayside::ui {

CloseGuard::CloseGuard(Jobs &jobs, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_settings(settings)
{
    connect(&m_jobs, &Jobs::changed, this, &CloseGuard::onJobs);
    connect(&m_jobs, &Jobs::finished, this, &CloseGuard::onJobs);
    connect(&m_jobs, &Jobs::removed, this, &CloseGuard::onJobs);
}

bool CloseGuard::mayClose(QWidget &window, const std::function<void()> &close,
                          const std::function<void()> &keep)
{
    if (m_jobs.runningCount() == 0 || !m_settings.isCloseConfirmed())
        return true;
    // One that was answered is still there until the loop comes round.
    if (m_box && m_box->isVisible()) {
        m_box->raise();
        return false;
    }
    m_box = new CloseDialog(&window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setCount(m_jobs.runningCount());
    m_box->setTrayOffered(bool(keep));
    if (keep)
        connect(m_box, &CloseDialog::keepRequested, this, keep, Qt::QueuedConnection);
    connect(m_box, &CloseDialog::waitRequested, this, [this, close] { wait(close); });
    connect(m_box, &CloseDialog::cancelRequested, this, [this, close] {
        // What is under way is finished: nothing is left half done.
        wait(close);
        for (const JobRecord &record : m_jobs.records()) {
            if (Job *job = m_jobs.find(record.id); job && record.isRunning())
                job->cancel();
        }
    });
    m_box->open();
    return false;
}

void CloseGuard::wait(const std::function<void()> &close)
{
    m_close = close;
    Q_EMIT waitingChanged();
    onJobs();
}

void CloseGuard::stopWaiting()
{
    m_close = nullptr;
    Q_EMIT waitingChanged();
}

void CloseGuard::onJobs()
{
    // The user may have been answered by the jobs themselves.
    if (m_box)
        m_box->setCount(m_jobs.runningCount());
    if (!m_close || m_jobs.runningCount() > 0)
        return;
    // After whoever tells the end of a job.
    QMetaObject::invokeMethod(this, std::exchange(m_close, nullptr), Qt::QueuedConnection);
}

} // namespace quayside::ui
