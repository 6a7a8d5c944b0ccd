#include "ui/pages/namespace/entitymaker.h"

#include "app/api/organizationsapi.h"
#include "app/api/robotsapi.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/namespace/entityfield.h"
#include "ui/pages/namespace/namespacesection.h"
#include "ui/pages/robots/robotsteps.h"
#include "ui/pages/teams/teamsteps.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/workspace.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace quayside::ui {

using namespace Qt::StringLiterals;

EntityMaker::EntityMaker(const Workspace &workspace, EntityField &field, QWidget *parent)
    : QPushButton(parent)
    , m_workspace(workspace)
    , m_field(field)
    , m_menu(new QMenu(this))
    , m_robot(m_menu->addAction(tintedIcon(u"robot"_s), QString()))
    , m_team(m_menu->addAction(tintedIcon(u"users"_s), QString()))
{
    setObjectName(field.objectName() + ".new"_L1);
    m_menu->setObjectName(field.objectName() + ".newMenu"_L1);
    m_robot->setObjectName(field.objectName() + ".newRobot"_L1);
    m_team->setObjectName(field.objectName() + ".newTeam"_L1);
    setAutoDefault(false);
    setMenu(m_menu);
    connect(m_robot, &QAction::triggered, this, [this] { start(Robot); });
    connect(m_team, &QAction::triggered, this, [this] { start(Team); });
    showActions();
}

EntityMaker::~EntityMaker()
{
    if (m_call)
        m_call->abort();
}

void EntityMaker::setSource(Connection *connection, const QString &namespaceName)
{
    forget();
    m_connection = connection;
    m_namespace = namespaceName;
    showActions();
}

void EntityMaker::forget()
{
    ++m_sources;
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    if (m_dialog)
        m_dialog->close();
    qDeleteAll(findChildren<CallSequence *>(QString(), Qt::FindDirectChildrenOnly));
}

bool EntityMaker::isOrganization() const
{
    return m_namespace != m_connection->userName();
}

QString EntityMaker::windowName() const
{
    return u"%1: %2"_s.arg(m_connection->profile().name, m_namespace);
}

void EntityMaker::showActions()
{
    setText(tr("New…"));
    setAccessibleName(tr("New robot account or team"));
    m_robot->setText(tr("New &robot account…"));
    m_team->setText(tr("New &team…"));
    // Of a namespace that is not known to be the user's own nobody knows what he may.
    const bool mayMake = m_connection && !m_connection->isReadOnly() && !m_namespace.isEmpty()
        && isNamespaceAdmin(*m_connection, {m_namespace, isOrganization()}, {});
    m_robot->setVisible(mayMake
                        && m_connection->offers(isOrganization()
                                                    ? QLatin1StringView("createOrgRobot")
                                                    : QLatin1StringView("createUserRobot")));
    m_team->setVisible(mayMake && isOrganization()
                       && m_connection->offers(QLatin1StringView("updateOrganizationTeam")));
    setVisible(m_robot->isVisible() || m_team->isVisible());
}

void EntityMaker::start(Kind kind)
{
    if (m_call || m_dialog)
        return;
    const auto open = [this, kind](const QStringList &teams) {
        kind == Team ? openTeam(teams) : openRobot(teams);
    };
    const auto name = NamespaceName::parse(m_namespace);
    if (!isOrganization() || !name)
        return open({});
    // A robot may join its teams, and a team cannot have the name of one of them.
    auto *call = api::OrganizationsApi(m_connection->client()).get(*name);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, open] {
        m_call = nullptr;
        const auto read = call->takeResult();
        if (!read)
            return Q_EMIT failed([name = m_namespace, error = read.error()] {
                return Banner::Words{tr("The teams of %1 cannot be read").arg(name),
                                     ErrorText::sentence(error)};
            });
        QStringList teams;
        for (const wire::Team &team : read->teams.value_or(QList<wire::Team>()))
            teams.append(team.name);
        open(teams);
    });
}

void EntityMaker::openOver(QDialog &dialog)
{
    m_dialog = &dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    connect(&dialog, &QDialog::rejected, &m_field, [this] { m_field.setFocus(); });
    dialog.open();
}

void EntityMaker::openRobot(const QStringList &teams)
{
    const auto owner = NamespaceName::parse(m_namespace);
    if (!owner)
        return;
    RobotDialog::Facts facts{
        windowName(),
        *owner,
        isOrganization(),
        teams,
        m_workspace.connections.repositories(*m_connection).namesIn(m_namespace),
        {}};
    if (!m_field.entity())
        facts.proposed = m_field.text().trimmed().section(u'+', -1);
    auto *dialog = new RobotDialog(facts, window());
    connect(dialog, &RobotDialog::submitted, this,
            [this, dialog](const RobotRequest &request) { createRobot(*dialog, request); });
    openOver(*dialog);
}

void EntityMaker::createRobot(RobotDialog &dialog, const RobotRequest &request)
{
    auto *call = api::RobotsApi(m_connection->client(), isOrganization() ? m_namespace : QString())
                     .create(request.shortName, request.description);
    const QPointer open(&dialog);
    connect(call, &api::ApiCallBase::finished, this, [this, call, open, request, at = m_sources] {
        const auto made = call->takeResult();
        if (at != m_sources)
            return;
        if (!made)
            return open ? open->showRefusal(made.error()) : void();
        wire::Entity robot;
        robot.name = made->name;
        robot.isRobot = true;
        auto *grants = new CallSequence(
            RobotSteps::grants(m_connection->client(), m_namespace, made->name, request), this);
        connect(grants, &CallSequence::finished, this, [this, grants, open, robot] {
            grants->deleteLater();
            if (open)
                open->accept();
            take(robot);
            if (!grants->failures().isEmpty())
                Q_EMIT failed([name = robot.name, failures = grants->failures()] {
                    return Banner::Words{
                        tr("%1 was created, but does not have every right").arg(name),
                        CallSequence::report(failures, ErrorText::sentence)};
                });
        });
        grants->start();
    });
}

void EntityMaker::openTeam(const QStringList &teams)
{
    TeamDialog::Facts facts;
    facts.window = windowName();
    facts.organization = m_namespace;
    facts.taken = teams;
    facts.repositories = m_workspace.connections.repositories(*m_connection).namesIn(m_namespace);
    facts.canInvite =
        m_connection->hasFeature("MAILING"_L1) && m_connection->offers("inviteTeamMemberEmail"_L1);
    // A new team takes nothing from anybody.
    facts.objection = [](const TeamRequest &) { return QString(); };
    if (!m_field.entity())
        facts.proposed = m_field.text().trimmed();
    auto *dialog = new TeamDialog(facts, m_connection->client(), window());
    connect(dialog, &TeamDialog::submitted, this,
            [this, dialog](const TeamRequest &, const TeamRequest &request) {
                createTeam(*dialog, request);
            });
    openOver(*dialog);
}

void EntityMaker::createTeam(TeamDialog &dialog, const TeamRequest &request)
{
    auto *calls =
        new CallSequence(teamSteps(m_connection->client(), m_namespace, {}, request), this);
    connect(calls, &CallSequence::finished, this,
            [this, calls, open = QPointer(&dialog), name = request.name] {
                calls->deleteLater();
                const auto failures = calls->failures();
                const bool isMade = failures.isEmpty() || failures.constFirst().object != name;
                if (!isMade)
                    return open ? open->showRefusal([name, failures] {
                        return Banner::Words{tr("%1 was not created").arg(name),
                                             CallSequence::report(failures, ErrorText::sentence)};
                    })
                                : void();
                if (open)
                    open->accept();
                wire::Entity team;
                team.name = name;
                team.kind = wire::Entity::Kind::Team;
                take(team);
                if (!failures.isEmpty())
                    Q_EMIT failed([name, failures] {
                        return Banner::Words{tr("Not everything of %1 could be saved").arg(name),
                                             CallSequence::report(failures, ErrorText::sentence)};
                    });
            });
    calls->start();
}

void EntityMaker::take(const wire::Entity &entity)
{
    m_field.choose(entity);
    m_field.setFocus();
}

void EntityMaker::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showActions();
}

} // namespace quayside::ui
