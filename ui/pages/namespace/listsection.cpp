#include "ui/pages/namespace/listsection.h"

#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/recordtable.h"
#include "ui/workspace.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ListSection::ListSection(const QString &name, const Workspace &workspace)
    : ListedSection(name, workspace.settings, nullptr)
    , m_workspace(workspace)
    , m_refusal(new Banner)
{
    m_refusal->setObjectName(name + ".refusal"_L1);
    m_refusal->hide();
    body().insertWidget(0, m_refusal);
    connect(m_refusal, &Banner::actionTriggered, m_refusal, &QWidget::hide);
    connect(&list(), &RecordList::selectionChanged, this, [this] { showActions(); });
}

ListSection::~ListSection()
{
    if (m_call)
        m_call->abort();
}

void ListSection::setSubject(Connection *connection, const std::optional<NamespaceSubject> &subject)
{
    stopReading();
    ++m_subjects;
    for (const QPointer<QDialog> &dialog : std::exchange(m_dialogs, {})) {
        if (dialog)
            dialog->close();
    }
    // Its calls would go to a registry that is no longer there.
    if (connection != m_connection)
        qDeleteAll(findChildren<CallSequence *>(QString(), Qt::FindDirectChildrenOnly));
    m_connection = connection;
    m_subject = subject;
    m_organization.reset();
    m_refusal->hide();
    forgetReading();
    forgetRows();
    list().setLoaded(false);
    list().clearFilter();
}

void ListSection::setOrganization(const std::optional<wire::Organization> &organization)
{
    m_organization = organization;
    showActions();
    Q_EMIT commandsChanged();
}

void ListSection::setBlocked(const QString &reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    showActions();
    Q_EMIT commandsChanged();
}

void ListSection::refresh(bool)
{
    if (!m_connection || !m_subject)
        return;
    stopReading();
    m_call = startReading();
    if (!m_call) {
        // What there is came with the organization.
        endReading();
        list().setLoaded(true);
        showWords();
        showActions();
        Q_EMIT refreshed(true);
        return;
    }
    follow(m_call);
    Q_EMIT readingBegun();
}

void ListSection::follow(api::ApiCallBase *call)
{
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        m_call = nullptr;
        const auto error = takeReading(*call);
        if (api::ApiCallBase *more = error ? nullptr : readOn())
            return follow(more);
        if (error)
            endReading({*error, m_connection->client().lastDetails()});
        else
            endReading();
        list().setLoaded(!error || hasData());
        showWords();
        showActions();
        Q_EMIT refreshed(!error);
        Q_EMIT commandsChanged();
    });
}

void ListSection::stopReading()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
}

QString ListSection::organizationName() const
{
    return m_subject && m_subject->isOrganization ? m_subject->name : QString();
}

bool ListSection::isAdmin() const
{
    return m_connection && m_subject && isNamespaceAdmin(*m_connection, *m_subject, m_organization);
}

bool ListSection::mayWrite() const
{
    if (!isAdmin() || m_connection->isReadOnly())
        return false;
    const QLatin1StringView operation = writingOperation();
    return operation.isEmpty() || m_connection->offers(operation);
}

bool ListSection::canWrite() const
{
    // Until the organization was read, nobody knows its teams.
    const bool isKnown = m_subject && (!m_subject->isOrganization || m_organization);
    return mayWrite() && isKnown && m_blocked.isEmpty();
}

void ListSection::fit(QAbstractButton &button) const
{
    button.setVisible(mayWrite());
    button.setEnabled(canWrite());
    button.setToolTip(m_blocked);
}

void ListSection::openOver(QDialog &dialog)
{
    m_dialogs.removeIf([](const QPointer<QDialog> &one) { return one.isNull(); });
    m_dialogs.append(&dialog);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

bool ListSection::isProduction() const
{
    return m_connection->profile().isProduction();
}

void ListSection::guard(ConfirmDialog::Question &question, const QString &word, bool isProduction)
{
    if (isProduction)
        question.word = word;
    else
        question.tick = tr("I know that this cannot be undone");
}

QPoint ListSection::belowRow(RecordList &list)
{
    const RecordTable &table = list.table();
    return table.viewport()->mapToGlobal(table.visualRect(table.currentIndex()).bottomLeft());
}

QString ListSection::windowName() const
{
    return u"%1: %2"_s.arg(m_connection->profile().name, m_subject->name);
}

QStringList ListSection::repositoryNames() const
{
    return m_workspace.connections.repositories(*m_connection).namesIn(m_subject->name);
}

void ListSection::settle(const std::optional<Error> &error, const std::function<void()> &done)
{
    done();
    if (error && (error->code == ErrorCode::ReadOnly || error->code == ErrorCode::Unavailable))
        Q_EMIT writeRefused();
}

void ListSection::write(const QList<CallSequence::Step> &steps,
                        std::function<void(const CallSequence &)> done)
{
    auto *sequence = new CallSequence(steps, this);
    connect(sequence, &CallSequence::finished, this,
            [this, sequence, done = std::move(done), at = m_subjects] {
                sequence->deleteLater();
                if (at != m_subjects)
                    return;
                const auto &failures = sequence->failures();
                settle(failures.isEmpty() ? std::optional<Error>() : failures.constFirst().error,
                       [&] { done(*sequence); });
            });
    sequence->start();
}

void ListSection::showRefusal(const QString &title, const Error &error)
{
    showRefusal(title, ErrorText::sentence(error));
}

void ListSection::showRefusal(const QString &title, const QString &text)
{
    m_refusal->show(Banner::Kind::Error, title, text, tr("Close"));
}

void ListSection::changeEvent(QEvent *event)
{
    NamespaceSection::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_refusal->hide();
    showWords();
    showActions();
}

} // namespace quayside::ui
