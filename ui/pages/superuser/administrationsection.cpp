#include "ui/pages/superuser/administrationsection.h"

#include "ui/connect/connection.h"
#include "ui/text/errortext.h"
#include "ui/workspace.h"

#include <QtCore/QEvent>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

AdministrationSection::AdministrationSection(const QString &name, const Workspace &workspace)
    : ListedSection(name, workspace.settings, nullptr)
{
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

void AdministrationSection::write(api::ApiCall<void> *call, const QString &done)
{
    write<void>(call, [this, done](const Result<void> &result) {
        if (result)
            Q_EMIT announced(done);
        else if (result.error().code != ErrorCode::Cancelled)
            Q_EMIT announced(ErrorText::sentence(result.error()));
    });
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
