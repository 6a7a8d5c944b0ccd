#include "ui/closeguard.h"

#include "app/services/jobs.h"
#include "app/services/settings.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

CloseGuard::CloseGuard(Jobs &jobs, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_settings(settings)
{
    connect(&m_jobs, &Jobs::changed, this, &CloseGuard::onJobs);
    connect(&m_jobs, &Jobs::finished, this, &CloseGuard::onJobs);
    connect(&m_jobs, &Jobs::removed, this, &CloseGuard::onJobs);
}

bool CloseGuard::mayClose(QWidget &window, const std::function<void()> &close)
{
    if (m_jobs.runningCount() == 0 || !m_settings.isCloseConfirmed())
        return true;
    // One that was answered is still there until the loop comes round.
    if (m_box && m_box->isVisible()) {
        m_box->raise();
        return false;
    }
    m_box = new QMessageBox(QMessageBox::NoIcon, tr("Close while jobs run?"),
                            tr("%n job(s) are not finished.", nullptr, m_jobs.runningCount()),
                            QMessageBox::NoButton, &window);
    m_box->setInformativeText(tr("What was cancelled can be retried as long as it is listed."));
    m_box->setObjectName(u"closing"_s);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *waiting = m_box->addButton(tr("&Wait, then close"), QMessageBox::AcceptRole);
    QPushButton *cancel =
        m_box->addButton(tr("&Cancel jobs and close"), QMessageBox::DestructiveRole);
    QPushButton *stay = m_box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    waiting->setObjectName(u"closing.wait"_s);
    cancel->setObjectName(u"closing.cancel"_s);
    stay->setObjectName(u"closing.stay"_s);
    m_box->setDefaultButton(stay);
    m_box->setEscapeButton(stay);
    connect(waiting, &QPushButton::clicked, this, [this, close] { wait(close); });
    connect(cancel, &QPushButton::clicked, this, [this, close] {
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
    if (m_box && m_jobs.runningCount() == 0)
        m_box->setText(tr("All jobs are finished."));
    if (!m_close || m_jobs.runningCount() > 0)
        return;
    // After whoever tells the end of a job.
    QMetaObject::invokeMethod(this, std::exchange(m_close, nullptr), Qt::QueuedConnection);
}

} // namespace quayside::ui
