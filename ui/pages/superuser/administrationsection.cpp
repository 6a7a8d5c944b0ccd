#include "ui/pages/superuser/administrationsection.h"

#include "app/services/jobs.h"
#include "ui/connect/connection.h"
#include "ui/text/errortext.h"
#include "ui/workspace.h"

#include <QtCore/QEvent>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

AdministrationSection::AdministrationSection(const QString &name, const Workspace &workspace)
    : ListedSection(name, workspace.settings, nullptr)
    , m_jobs(workspace.jobs)
{
    connect(&m_jobs, &Jobs::finished, this, &AdministrationSection::onJob);
    connect(&list(), &RecordList::selectionChanged, this, [this] { showActions(); });
    connect(&list(), &RecordList::emptyActionTriggered, this, [this] { create(); });
}

AdministrationSection::~AdministrationSection()
{
    if (m_call)
        m_call->abort();
}

void AdministrationSection::setConnection(Connection *connection)
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    m_connection = connection;
    forgetReading();
    forgetRows();
    list().setLoaded(false);
    list().clearFilter();
    retranslate();
    showActions();
}

void AdministrationSection::setBlocked(const QString &reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    showActions();
}

api::SuperuserApi AdministrationSection::api() const
{
    return api::SuperuserApi(m_connection->client());
}

bool AdministrationSection::mayWrite() const
{
    return m_connection && m_connection->user() && m_connection->user()->isSuperUser.value_or(false)
        && !m_connection->isReadOnly();
}

QString AdministrationSection::windowName() const
{
    return m_connection ? m_connection->profile().name : QString();
}

void AdministrationSection::fit(QPushButton &button, bool isPossible) const
{
    button.setVisible(mayWrite());
    button.setEnabled(canWrite() && isPossible);
    button.setToolTip(m_blocked);
}

void AdministrationSection::refresh(bool isQuiet)
{
    if (!m_connection || (isQuiet && m_call))
        return;
    if (m_call)
        m_call->abort();
    startReading();
    Q_EMIT readingBegun();
}

void AdministrationSection::stopReading()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
}

void AdministrationSection::endWell()
{
    endReading();
    list().setLoaded(true);
    showActions();
    Q_EMIT commandsChanged();
    Q_EMIT refreshed(true);
}

void AdministrationSection::endWith(const Error &error)
{
    endReading({error, m_connection->client().lastDetails()});
    Q_EMIT refreshed(false);
}

void AdministrationSection::onRefused(const Error &error)
{
    if (error.code == ErrorCode::ReadOnly)
        Q_EMIT writeRefused();
}

void AdministrationSection::write(api::ApiCall<void> *call, const QString &done,
                                  const std::function<void()> &then)
{
    write<void>(call, [this, done, then](const Result<void> &result) {
        if (result && then)
            then();
        if (result)
            Q_EMIT announced(done);
        else if (result.error().code != ErrorCode::Cancelled)
            Q_EMIT announced(ErrorText::sentence(result.error()));
    });
}

void AdministrationSection::record(JobKind kind, const JobChange &change,
                                   const RecordedChange::Call &back)
{
    m_jobs.add(std::make_unique<RecordedChange>(kind, m_connection->id(), QString(), change, back));
}

void AdministrationSection::onJob(qint64 id)
{
    const Job *job = m_jobs.find(id);
    if (!job || !m_connection || job->record().connection != m_connection->id()
        || !isOwn(job->record().kind))
        return;
    // What was never looked at is read when it is.
    if (hasData())
        refresh(true);
    // What fails here is a way back.
    if (!job->failures().isEmpty())
        Q_EMIT announced(ErrorText::sentence(job->failures().constFirst().error));
}

bool AdministrationSection::can(PageCommand command) const
{
    if (command == PageCommand::New)
        return canWrite();
    if (command == PageCommand::Delete)
        return canWrite() && !list().current().isEmpty();
    return ListedSection::can(command);
}

void AdministrationSection::perform(PageCommand command)
{
    if (command == PageCommand::New)
        create();
    else if (command == PageCommand::Delete)
        remove();
    else
        ListedSection::perform(command);
}

void AdministrationSection::changeEvent(QEvent *event)
{
    ListedSection::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showActions();
}

} // namespace quayside::ui
