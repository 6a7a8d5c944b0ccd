#include "ui/pages/namespace/organizationssection.h"

#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/text/errortext.h"
#include "ui/text/righttext.h"
#include "ui/workspace.h"

#include <QtCore/QEvent>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

OrganizationsSection::OrganizationsSection(const Workspace &workspace, QWidget *parent)
    : ListedSection(u"organizations"_s, workspace.settings, parent)
    , m_workspace(workspace)
    , m_model(makeOrganizationModel(this))
{
    const auto name = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .icon = u"building"_s, .isStrong = true};
    };
    const auto role = [](const QVariant &value, const QModelIndex &) {
        const auto held =
            organizationRoleFromString(value.toString()).value_or(OrganizationRole::Member);
        const bool isAdmin = held == OrganizationRole::Admin;
        return CellLook{.text = RightText::word(held),
                        .icon = isAdmin ? u"shield-check"_s : u"user"_s,
                        .iconTone = isAdmin ? Tone::Ok : Tone::Muted,
                        .tone = isAdmin ? Tone::Ok : Tone::Text};
    };
    list().setModel(*m_model,
                    {{[] { return tr("NAME"); }, 240, name},
                     {[] { return tr("YOUR ROLE"); }, 160, role},
                     {[] { return tr("REPOSITORIES"); }, 130,
                      [this](const QVariant &value, const QModelIndex &index) {
                          return isKnown(index) ? numberLook(value) : unknownLook(index, true);
                      }},
                     {[] { return tr("LAST PUSH"); }, 160,
                      [this](const QVariant &value, const QModelIndex &index) {
                          return isKnown(index) ? agoLook(value, tr("Never"))
                                                : unknownLook(index, false);
                      }}});
    m_create = list().addButton(u"new"_s, u"plus"_s, true);
    connect(m_create, &QPushButton::clicked, this, &PageSection::organizationRequested);
    connect(&list(), &RecordList::emptyActionTriggered, this, &PageSection::organizationRequested);
    connect(&list(), &RecordList::activated, this, &OrganizationsSection::openOrganization);
    retranslate();
}

bool OrganizationsSection::isKnown(const QModelIndex &source) const
{
    return m_model->rowAt(source.row()).repositories.has_value();
}

CellLook OrganizationsSection::unknownLook(const QModelIndex &source, bool isRight) const
{
    const QString why =
        m_repositories ? m_repositories->whyUnknown(m_model->rowAt(source.row()).name) : QString();
    return {.text = QString(QChar(0x2014)),
            .tone = Tone::Muted,
            .isRight = isRight,
            //: of an organization; %1 why that is so
            .spoken = tr("unknown. %1").arg(why),
            .tip = why};
}

QString OrganizationsSection::title() const
{
    return tr("Organizations");
}

QString OrganizationsSection::tab() const
{
    return u"organizations"_s;
}

bool OrganizationsSection::isOffered(const Connection &, const NamespaceSubject &subject,
                                     const std::optional<wire::Organization> &) const
{
    return !subject.isOrganization;
}

void OrganizationsSection::setSubject(Connection *connection,
                                      const std::optional<NamespaceSubject> &subject)
{
    if (m_connection)
        m_connection->disconnect(this);
    if (m_repositories)
        m_repositories->disconnect(this);
    const bool isOurs = connection && subject && !subject->isOrganization;
    m_connection = isOurs ? connection : nullptr;
    m_repositories = isOurs ? &m_workspace.connections.repositories(*connection) : nullptr;
    forgetReading();
    m_model->setRows({});
    list().setLoaded(false);
    if (!isOurs)
        return;
    connect(m_connection, &Connection::userChanged, this, &OrganizationsSection::show);
    connect(m_repositories, &RepositoryList::refreshed, this, &OrganizationsSection::onListRead);
    show();
}

void OrganizationsSection::setBlocked(const QString &reason)
{
    m_blocked = reason;
    m_create->setEnabled(reason.isEmpty());
    m_create->setToolTip(reason);
}

void OrganizationsSection::refresh(bool isQuiet)
{
    if (!m_connection)
        return;
    if (!isQuiet || !m_repositories->isLoaded() || m_repositories->isReadQuietly())
        m_repositories->refresh();
    show();
    if (m_repositories->isLoading())
        return Q_EMIT readingBegun();
    endReading();
    Q_EMIT refreshed(true);
}

bool OrganizationsSection::isReading() const
{
    return m_repositories && m_repositories->isLoading();
}

void OrganizationsSection::onListRead(bool isOk)
{
    const ErrorCode code = m_repositories->error().code;
    // Who may not see the repositories is in the organizations all the same.
    if (isOk || code == ErrorCode::Forbidden || code == ErrorCode::NotFound)
        endReading();
    else
        endReading({m_repositories->error(), m_connection->client().lastDetails()});
    show();
    Q_EMIT refreshed(isOk);
}

void OrganizationsSection::show()
{
    if (!m_connection || !m_connection->user())
        return;
    // Before all was read once, every number would be too small.
    const bool isTold = m_repositories->isLoaded();
    QHash<QString, OrganizationRow> seen;
    for (int row = 0; isTold && row < m_repositories->model().rowCount(); ++row) {
        const wire::Repository &one = m_repositories->model().repositoryAt(row);
        OrganizationRow &sum = seen[one.namespaceName];
        sum.repositories = sum.repositories.value_or(0) + 1;
        sum.lastPush = std::max(sum.lastPush, one.lastModified.value_or(std::nullopt));
    }
    QList<OrganizationRow> rows;
    for (const wire::UserOrganization &one : m_connection->user()->organizations) {
        // Of one that is not told, what others have made public is not all.
        const bool isKnown = isTold && m_repositories->whyUnknown(one.name).isEmpty();
        OrganizationRow row = isKnown ? seen.value(one.name) : OrganizationRow{};
        if (isKnown && !row.repositories)
            row.repositories = 0;
        row.name = one.name;
        row.isAdmin = one.isOrgAdmin.value_or(false);
        row.canCreate = one.canCreateRepo;
        rows.append(row);
    }
    m_model->setRows(rows);
    list().setLoaded(true);
    Q_EMIT commandsChanged();
}

void OrganizationsSection::openOrganization(const QString &name)
{
    if (const auto parsed = NamespaceName::parse(name))
        Q_EMIT addressRequested(Address::organization(m_connection->id(), *parsed));
}

bool OrganizationsSection::can(PageCommand command) const
{
    return command == PageCommand::New ? m_connection && m_blocked.isEmpty()
                                       : ListedSection::can(command);
}

void OrganizationsSection::perform(PageCommand command)
{
    if (command == PageCommand::New)
        Q_EMIT organizationRequested();
    else
        ListedSection::perform(command);
}

void OrganizationsSection::retranslate()
{
    m_create->setText(tr("New organization"));
    list().setWords({.accessible = tr("Your organizations"),
                     .filter = tr("Filter organizations"),
                     .count = [](int n) { return tr("%n organizations", nullptr, n); },
                     .emptyIcon = u"building"_s,
                     .emptyTitle = tr("You are in no organization"),
                     .emptyText = tr("An organization is a namespace that several people share, "
                                     "with teams, robots and applications of its own."),
                     .emptyAction = tr("New organization"),
                     .noMatch = tr("No organization matches the filter")});
}

void OrganizationsSection::changeEvent(QEvent *event)
{
    NamespaceSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace quayside::ui
