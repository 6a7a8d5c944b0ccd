#include "app/api/apiclient.h"
#include "tests/shots/shooter.h"
#include "ui/connect/recoverydialog.h"
#include "ui/connect/signindialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/namespace/convertdialog.h"
#include "ui/pages/teams/teamdialog.h"
#include "ui/pages/teams/teamsyncdialog.h"

#include <QtWidgets/QPushButton>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

const QString kRegistry = u"registry.example.org"_s;
const QString kWindow = u"prod-quay: logistics"_s;

QDialog *makeRecovery(const wire::RecoveryAnswer &answer, QWidget *window)
{
    auto *dialog = new ui::RecoveryDialog(kRegistry, u"ada@example.org"_s, window);
    dialog->showAnswer(answer);
    return dialog;
}

wire::TeamMember memberOf(const QString &name, bool isRobot)
{
    wire::TeamMember member;
    member.name = name;
    member.isRobot = isRobot;
    return member;
}

/// As it is edited, with what its directory says of it.
QDialog *makeTeam(api::ApiClient &client, const std::optional<wire::TeamSync> &synced,
                  bool isPreviewed, QWidget *window)
{
    ui::TeamDialog::Facts facts;
    facts.window = kWindow;
    facts.organization = u"logistics"_s;
    facts.team = u"operators"_s;
    facts.canSync = facts.canStopSync = facts.canInvite = true;
    facts.objection = [](const ui::TeamRequest &) { return QString(); };
    auto *dialog = new ui::TeamDialog(facts, client, window);
    wire::Team team;
    team.name = facts.team;
    team.description = u"Runs the **clusters**, on call: [rota](https://example.org/rota)"_s;
    dialog->setTeam(team);
    wire::TeamMembers members;
    members.members = {memberOf(u"ida"_s, false), memberOf(u"omar"_s, false),
                       memberOf(u"logistics+cluster_prod"_s, true)};
    members.canSync = wire::Directory::Ldap;
    members.synced = synced;
    dialog->setMembers(members);
    dialog->setRights({});
    dialog->findChild<QPushButton *>(u"team.description.preview"_s)->setChecked(isPreviewed);
    return dialog;
}

} // namespace

bool Shooter::shootPeople()
{
    auto console = makeConsole({}, u"people"_s);
    QWidget *window = &console->window();
    api::ApiClient client(QUrl(u"http://127.0.0.1:9"_s));
    wire::TeamSync synced{wire::Directory::Ldap, Clock::system().now() - std::chrono::minutes(3),
                          u"cn=operators,ou=groups"_s};
    const wire::RecoveryAnswer ofAcme{true, u"ops@acme.org"_s, u"a•••e"_s};
    const QStringList two{u"acme"_s, u"payments"_s};
    using Purpose = ui::SignInDialog::Purpose;
    shootDialogs(
        *console,
        {{[&] {
              auto *dialog = new ui::SignInDialog(Purpose::SignIn, kRegistry, u"ada"_s, window);
              dialog->setRecoverable(true);
              return dialog;
          },
          u"signin-forgot"_s},
         {[&] { return makeRecovery({}, window); }, u"recovery-sent"_s},
         {[&] { return makeRecovery(ofAcme, window); }, u"recovery-organization"_s},
         {[&] { return new ui::ConvertDialog(u"prod-quay"_s, u"ada"_s, {}, window); },
          u"convert"_s},
         {[&] { return new ui::ConvertDialog(u"prod-quay"_s, u"ada"_s, two, window); },
          u"convert-blocked"_s},
         {[&] { return makeTeam(client, synced, true, window); }, u"team-synced"_s},
         {[&] { return makeTeam(client, {}, false, window); }, u"team-syncable"_s},
         {[&] {
              return new ui::TeamSyncDialog(
                  {kWindow, u"operators"_s, wire::Directory::Ldap, {u"ida"_s, u"omar"_s}}, window);
          },
          u"team-sync"_s}});
    return true;
}

} // namespace quayside
