// What is done to teams and members; the lists themselves are in teamssection.cpp.
#include "app/api/permissionsapi.h"
#include "app/api/teamsapi.h"
#include "app/api/writerequests.h"
#include "app/services/jobs.h"
#include "app/services/recordedchange.h"
#include "ui/connect/connection.h"
#include "ui/pages/namespace/rightssteps.h"
#include "ui/pages/teams/teamssection.h"
#include "ui/pages/teams/teamsteps.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"
#include "ui/text/righttext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRoles{OrganizationRole::Member, OrganizationRole::Creator,
                            OrganizationRole::Admin};

} // namespace

const wire::Team *TeamsSection::findTeam(const QString &name) const
{
    const int row = m_teams->rowOf(name);
    return row < 0 ? nullptr : &m_teams->rowAt(row);
}

TeamRights TeamsSection::rights() const
{
    return {m_teams->rows(), m_members->rows()};
}

QString TeamsSection::objection(const TeamRequest &request) const
{
    if (!m_hasMembers
        || rights().keepsAdministratorWith(request.name, request.role, request.users()))
        return {};
    return tr("Nobody would administer the organization any more. Make somebody else an "
              "administrator first.");
}

void TeamsSection::showTeamMenu(const QString &team, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"teams.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *open = menu->addAction(tintedIcon(mayWrite() ? u"pencil"_s : u"eye"_s),
                                    mayWrite() ? tr("&Edit…") : tr("&Show…"));
    open->setObjectName(u"teams.open"_s);
    connect(open, &QAction::triggered, this, [this, team] { openTeam(team); });
    if (mayWrite()) {
        QAction *role = menu->addAction(tintedIcon(u"shield-check"_s), tr("Change the &role…"));
        role->setObjectName(u"teams.role"_s);
        role->setEnabled(canWrite());
        connect(role, &QAction::triggered, this,
                [this, team] { showRoleMenu(team, belowRow(list())); });
        menu->addSeparator();
        QAction *away = menu->addAction(tintedIcon(u"trash"_s), tr("&Delete…"));
        away->setObjectName(u"teams.remove"_s);
        away->setEnabled(canWrite());
        connect(away, &QAction::triggered, this, [this, team] { askToDelete(team); });
    }
    RowMenu::popUp(menu, global);
}

void TeamsSection::showRoleMenu(const QString &team, const QPoint &global)
{
    const wire::Team *shown = findTeam(team);
    if (!shown)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"teams.roles"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *roles = new QActionGroup(menu);
    for (const OrganizationRole role : kRoles) {
        QAction *one = menu->addAction(RightText::word(role));
        one->setObjectName("teams.role."_L1 + toString(role));
        one->setCheckable(true);
        one->setChecked(shown->role == role);
        roles->addAction(one);
        connect(one, &QAction::triggered, this, [this, team, role] { setRole(team, role); });
    }
    RowMenu::popUp(menu, global);
}

void TeamsSection::setRole(const QString &team, OrganizationRole role)
{
    const wire::Team *shown = findTeam(team);
    if (!shown || shown->role == role)
        return;
    TeamRights after = rights();
    for (wire::Team &one : after.teams) {
        if (one.name == team)
            one.role = role;
    }
    if (m_hasMembers && after.administrators().isEmpty())
        return showRefusal(tr("The role of %1 was not changed").arg(team),
                           objection({team, {}, OrganizationRole::Member, {}, {}}));
    write<void>(teams().put(team, role, shown->description),
                [this, team, role, before = *shown](const Result<void> &done) {
                    if (!done) {
                        showRefusal(tr("The role of %1 was not changed").arg(team), done.error());
                        return afterChange();
                    }
                    Q_EMIT announced(tr("%1: %2").arg(team, RightText::word(role)));
                    recordRole(team, before.role, role, before.description);
                });
}

void TeamsSection::openTeam(const QString &team)
{
    TeamDialog::Facts facts;
    facts.window = windowName();
    facts.organization = organizationName();
    facts.team = team;
    for (const wire::Team &one : m_teams->rows())
        facts.taken.append(one.name);
    facts.repositories = repositoryNames();
    facts.isReadOnly = !canWrite();
    facts.canInvite =
        connection()->hasFeature("MAILING"_L1) && connection()->offers("inviteTeamMemberEmail"_L1);
    facts.canSync = connection()->offers("enableOrganizationTeamSync"_L1);
    facts.canStopSync = connection()->offers("disableOrganizationTeamSync"_L1);
    facts.objection = [this](const TeamRequest &request) { return objection(request); };
    auto *dialog = new TeamDialog(facts, connection()->client(), window());
    openOver(*dialog);
    const QPointer open(dialog);
    connect(dialog, &TeamDialog::submitted, this,
            [this, open](const TeamRequest &before, const TeamRequest &after) {
                save(*open, before, after);
            });
    if (team.isEmpty())
        return;
    if (const wire::Team *known = findTeam(team))
        dialog->setTeam(*known);
    connectSync(*dialog, team);
    readMembers(open, team);
    // Rights are for administrators to read.
    if (!isAdmin())
        return;
    write<wire::GrantedRepositories>(
        teams().permissions(team), [open](const Result<wire::GrantedRepositories> &granted) {
            if (!open)
                return;
            if (!granted)
                return open->showRefusal([error = granted.error()] { return unreadable(error); });
            RepositoryRights::Rights rights;
            for (const wire::GrantedRepository &one : granted->repositories)
                rights.insert(one.name, one.role);
            open->setRights(rights);
        });
}

void TeamsSection::save(TeamDialog &dialog, const TeamRequest &before, const TeamRequest &after)
{
    write(teamSteps(connection()->client(), organizationName(), before, after),
          [this, open = QPointer(&dialog), team = after.name, before,
           after](const CallSequence &done) {
              recordTeam(before, after, done);
              afterChange();
              if (!open)
                  return;
              if (done.failures().isEmpty())
                  return open->accept();
              open->showRefusal([team, failures = done.failures()] {
                  return Banner::Words{tr("Not everything of %1 could be saved").arg(team),
                                       CallSequence::report(failures, ErrorText::sentence)};
              });
          });
}

void TeamsSection::recordRole(const QString &team, OrganizationRole before, OrganizationRole after,
                              const QString &description)
{
    record(JobKind::ChangeTeam, {team, toString(before), toString(after)},
           RecordedChange::call([api = teams(), team, before, description]() mutable {
               return api.put(team, before, description);
           }));
}

void TeamsSection::record(JobKind kind, const JobChange &change, const RecordedChange::Call &back)
{
    workspace().jobs.add(std::make_unique<RecordedChange>(kind, connection()->id(),
                                                          organizationName(), change, back));
}

void TeamsSection::recordTeam(const TeamRequest &before, const TeamRequest &after,
                              const CallSequence &done)
{
    // What failed is named as the step was; of a new team that has failed nothing was begun.
    const auto isDone = [&done](const QString &object) {
        const auto &failures = done.failures();
        return std::none_of(failures.begin(), failures.end(),
                            [&object](const auto &one) { return one.object == object; });
    };
    if (!isDone(after.name))
        return;
    // What a new team was given goes with it: the way back of all is the team's.
    const bool isNew = before.name.isEmpty();
    if (!isNew && before.role != after.role)
        recordRole(after.name, before.role, after.role, after.description);
    const QStringList had = before.memberNames();
    const QStringList has = after.memberNames();
    const auto add = [this, &after, isNew](const QString &name, bool isMember) {
        RecordedChange::Call back;
        // An invitation that is sent again is another one.
        if (!isNew && !name.contains(u'@'))
            back =
                RecordedChange::call([api = teams(), team = after.name, name, isMember]() mutable {
                    return isMember ? api.removeMember(team, name) : api.addMember(team, name);
                });
        const QString member = u"member"_s;
        record(JobKind::ChangeMember,
               {after.name + u'/' + name, isMember ? QString() : member,
                isMember ? member : QString()},
               back);
    };
    for (const QString &name : has) {
        if (!had.contains(name) && isDone(name))
            add(name, true);
    }
    for (const QString &name : had) {
        if (!has.contains(name) && isDone(name))
            add(name, false);
    }
    auto rights = recordedRights(connection()->id(), connection()->client(), organizationName(),
                                 api::PermissionsApi::Holder::Team, after.name, before.rights,
                                 after.rights, done.failures(), !isNew);
    if (rights)
        workspace().jobs.add(std::move(rights));
    if (isNew)
        record(JobKind::ChangeTeam, {after.name, {}, toString(after.role)},
               RecordedChange::call(
                   [api = teams(), team = after.name]() mutable { return api.remove(team); }));
}

void TeamsSection::onJob(qint64 id)
{
    const Job *job = workspace().jobs.find(id);
    if (!job || !connection() || job->record().connection != connection()->id())
        return;
    const JobKind kind = job->record().kind;
    const bool isOurs = job->record().target == organizationName()
        && (kind == JobKind::ChangeTeam || kind == JobKind::ChangeMember
            || kind == JobKind::ChangeTeamSync);
    // The teams' counts of rights, and who is a collaborator.
    if (isOurs || kind == JobKind::ChangeRights)
        afterChange();
}

void TeamsSection::afterChange()
{
    // Teams and their counts come with the organization.
    Q_EMIT detailsOutdated();
    refresh(true);
}

void TeamsSection::ask(std::function<ConfirmDialog::Question()> question,
                       const QList<api::ApiRequest> &requests, const std::function<void()> &then)
{
    auto *dialog = new ConfirmDialog(std::move(question), window());
    dialog->setCommands(curlCommands(requests, connection()->url()));
    connect(dialog, &QDialog::accepted, this, then);
    openOver(*dialog);
}

void TeamsSection::askToDelete(const QString &team)
{
    const wire::Team *shown = findTeam(team);
    if (!shown)
        return;
    if (m_hasMembers && !rights().keepsAdministratorWithoutTeam(team))
        return showRefusal(tr("%1 cannot be deleted").arg(team),
                           objection({team, {}, OrganizationRole::Member, {}, {}}));
    const auto question = [window = windowName(), team, isProduction = isProduction(),
                           count = int(shown->repositoryCount.value_or(0))] {
        ConfirmDialog::Question asked{.window = window,
                                      .title = tr("Delete the team %1?").arg(team),
                                      .text = tr("Its members lose what the team gave them: its "
                                                 "role, and %n right(s) in repositories.",
                                                 nullptr, count),
                                      .action = tr("Delete")};
        guard(asked, team, isProduction);
        return asked;
    };
    ask(question, {api::removeTeamRequest(organizationName(), team)}, [this, team] {
        const wire::Team *gone = findTeam(team);
        write<void>(teams().remove(team),
                    [this, team, role = gone ? QString(toString(gone->role)) : QString()](
                        const Result<void> &done) {
                        if (!done) {
                            showRefusal(tr("%1 was not deleted").arg(team), done.error());
                            return afterChange();
                        }
                        Q_EMIT announced(tr("The team %1 was deleted.").arg(team));
                        // Nothing brings its members and rights back.
                        record(JobKind::ChangeTeam, {team, role, {}}, nullptr);
                    });
    });
}

void TeamsSection::showMemberMenu(const QString &user, const QPoint &global)
{
    if (!mayWrite())
        return;
    const bool isMember = m_stack->currentIndex() == Members;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"members.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isSelf = user == connection()->userName();
    QAction *away = menu->addAction(tintedIcon(u"trash"_s),
                                    isMember && isSelf ? tr("&Leave the organization…")
                                        : isMember     ? tr("&Remove from the organization…")
                                                       : tr("&Take all rights away…"));
    away->setObjectName(u"members.remove"_s);
    away->setEnabled(canWrite());
    connect(away, &QAction::triggered, this,
            [this, user, isMember] { isMember ? askToRemove(user) : askToStrip(user); });
    RowMenu::popUp(menu, global);
}

void TeamsSection::askToRemove(const QString &user)
{
    if (!rights().keepsAdministratorWithoutMember(user))
        return showRefusal(tr("%1 cannot be removed").arg(user),
                           tr("Nobody would administer the organization any more. Make somebody "
                              "else an administrator first."));
    const bool isSelf = user == connection()->userName();
    const auto question = [window = windowName(), user, isSelf, from = organizationName()] {
        return ConfirmDialog::Question{
            .window = window,
            .title = isSelf ? tr("Leave %1?").arg(from) : tr("Remove %1 from %2?").arg(user, from),
            .text = isSelf ? tr("You leave all its teams and lose your rights in its repositories.")
                           : tr("%1 leaves all teams of the organization and loses the rights in "
                                "its repositories.")
                                 .arg(user),
            .action = isSelf ? tr("Leave") : tr("Remove")};
    };
    ask(question, {api::removeMemberRequest(organizationName(), user)}, [this, user, isSelf] {
        write<void>(teams().removeFromOrganization(user),
                    [this, user, isSelf](const Result<void> &done) {
                        if (!done)
                            return showRefusal(tr("%1 was not removed").arg(user), done.error());
                        if (isSelf)
                            connection()->refreshUser();
                        Q_EMIT announced(tr("%1 was removed.").arg(user));
                        record(JobKind::ChangeMember, {user, u"member"_s, {}}, nullptr);
                    });
    });
}

void TeamsSection::askToStrip(const QString &user)
{
    const int row = m_collaborators->rowOf(user);
    if (row < 0)
        return;
    RepositoryRights::Rights before;
    for (const QString &repository : m_collaborators->rowAt(row).repositories)
        before.insert(repository, RepositoryRole::Read);
    const auto question = [window = windowName(), user, names = QStringList(before.keys())] {
        return ConfirmDialog::Question{
            .window = window,
            .title = tr("Take all rights of %1 away?").arg(user),
            .text = tr("%1 loses the rights in: %2.").arg(user, names.join(tr(", "))),
            .action = tr("Take away")};
    };
    QList<api::ApiRequest> requests;
    for (const QString &repository : before.keys()) {
        if (const auto path = RepositoryName::make(organizationName(), repository))
            requests.append(api::permissionRequest(*path, false, user, RepositoryRole::None));
    }
    ask(question, requests, [this, user, before] {
        write(rightsSteps(connection()->client(), organizationName(),
                          api::PermissionsApi::Holder::User, user, before, {}),
              [this, user, before](const CallSequence &done) {
                  recordStripped(user, before.keys(), done);
                  if (!done.failures().isEmpty())
                      showRefusal(tr("Not every right of %1 was taken away").arg(user),
                                  done.report(ErrorText::sentence));
                  afterChange();
              });
    });
}

void TeamsSection::recordStripped(const QString &user, const QStringList &repositories,
                                  const CallSequence &done)
{
    // Which roles they were the list does not say: that cannot be taken back.
    QList<RecordedChange::Item> items;
    const auto &failures = done.failures();
    for (const QString &repository : repositories) {
        const QString path = organizationName() + u'/' + repository;
        const bool isKept = std::any_of(failures.begin(), failures.end(),
                                        [&path](const auto &one) { return one.object == path; });
        if (!isKept)
            items.append(RecordedChange::Item{{path, u"?"_s, toString(RepositoryRole::None)}});
    }
    if (!items.isEmpty())
        workspace().jobs.add(std::make_unique<RecordedChange>(JobKind::ChangeRights,
                                                              connection()->id(), user, items));
}

} // namespace quayside::ui
