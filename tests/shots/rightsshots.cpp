#include "tests/console/livecaller.h"
#include "tests/shots/shooter.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"
#include "ui/pages/namespace/entityfield.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

bool seedOrganization(test::LiveServer &server)
{
    test::LiveCaller caller(server);
    if (!caller.signIn(server.user(), server.password()))
        return false;
    const auto put = [&caller](const QString &path, const QJsonObject &body = {}) {
        return caller.send("PUT", u"organization/logistics/"_s + path, body);
    };
    const auto role = [](const QString &name) { return QJsonObject{{"role"_L1, name}}; };
    const auto about = [](const QString &text) { return QJsonObject{{"description"_L1, text}}; };
    bool isGood = caller.send("POST", u"organization/"_s,
                              {{"name"_L1, u"logistics"_s}, {"email"_L1, u"p@example.org"_s}});
    for (const auto &name : {u"api"_s, u"ledger"_s, u"web"_s, u"worker"_s})
        isGood = isGood && server.push(u"logistics/"_s + name, u"1"_s, 4096);
    for (const auto &name : {u"ida"_s, u"hana"_s, u"omar"_s, u"olga"_s, u"oskar"_s})
        isGood = isGood
            && caller.send("POST", u"superuser/users/"_s,
                           {{"username"_L1, name}, {"email"_L1, name + "@example.org"_L1}});
    isGood = isGood
        && put(u"team/builders"_s,
               {{"role"_L1, u"creator"_s}, {"description"_L1, u"Pipelines and releases"_s}})
        && put(u"team/operators"_s,
               {{"role"_L1, u"member"_s}, {"description"_L1, u"Runs the clusters, on call"_s}})
        && put(u"robots/ci"_s, about(u"Builds and pushes every merge"_s))
        && put(u"robots/cluster_prod"_s, about(u"Pulls in the production cluster"_s))
        && put(u"robots/mirror"_s, about(u"Fetches base images at night"_s))
        && put(u"robots/scanner"_s) && put(u"team/builders/members/logistics+ci"_s)
        && put(u"team/builders/members/ida"_s) && put(u"team/builders/members/hana"_s)
        && put(u"team/operators/members/omar"_s)
        && put(u"team/operators/members/logistics+cluster_prod"_s);
    for (const auto &[repository, holder, right] :
         {std::tuple{u"api"_s, u"user/logistics+ci"_s, u"write"_s},
          {u"web"_s, u"user/logistics+ci"_s, u"write"_s},
          {u"api"_s, u"user/logistics+cluster_prod"_s, u"read"_s},
          {u"web"_s, u"team/builders"_s, u"admin"_s},
          {u"api"_s, u"team/builders"_s, u"write"_s},
          {u"worker"_s, u"team/operators"_s, u"read"_s}})
        isGood = isGood
            && caller.send("PUT",
                           u"repository/logistics/%1/permissions/%2"_s.arg(repository, holder),
                           role(right));
    const auto rule = [&caller](const QString &name, const QString &kind, const QString &right,
                                const QString &by = {}) {
        QJsonObject body{{"role"_L1, right},
                         {"delegate"_L1, QJsonObject{{"name"_L1, name}, {"kind"_L1, kind}}}};
        if (!by.isEmpty())
            body.insert("activating_user"_L1, QJsonObject{{"name"_L1, by}});
        return caller.send("POST", u"organization/logistics/prototypes"_s, body);
    };
    return isGood && rule(u"operators"_s, u"team"_s, u"read"_s)
        && rule(u"logistics+ci"_s, u"user"_s, u"write"_s)
        && rule(u"builders"_s, u"team"_s, u"admin"_s, u"ida"_s)
        && caller.send("POST", u"user/apptoken"_s, {{"title"_L1, u"Laptop"_s}})
        && caller.send("POST", u"user/apptoken"_s, {{"title"_L1, u"Build machine"_s}});
}

} // namespace

bool Shooter::shootRights()
{
    if (!m_server || !seedOrganization(*m_server))
        return false;
    auto console = makeConsole(m_url, u"rights"_s);
    ui::MainWindow &window = console->window();
    using State = ui::Connection::State;
    if (!await([&] { return window.connection()->state() == State::NeedsPassword && dialog(); }))
        return false;
    window.connection()->signIn(m_user, m_password, true);
    if (!await([&] { return window.connection()->state() == State::SignedIn && !dialog(); }))
        return false;
    const QString id = window.connection()->id();
    const auto show = [&](const QString &organization, const QString &tab, const QString &table) {
        window.go(organization.isEmpty()
                      ? Address::account(id, tab)
                      : Address::organization(id, *NamespaceName::parse(organization), tab));
        auto *view = window.findChild<QTableView *>(table + ".table"_L1);
        return view && await([view] { return view->model()->rowCount() > 0 && view->isVisible(); });
    };
    const auto row = [&](const QString &table, int index) {
        auto *view = window.findChild<QTableView *>(table + ".table"_L1);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(index, 0));
        return view;
    };
    const auto close = [this] {
        dialog()->close();
        return await([this] { return !dialog(); });
    };
    return shootRobots(*console, show, row, close) && shootTeams(*console, show, row, close)
        && shootRules(*console, show, close);
}

bool Shooter::shootTeams(ui::Bootstrap &console, const ShowTab &show, const GoToRow &row,
                         const std::function<bool()> &close)
{
    if (!show(u"logistics"_s, u"teams"_s, u"teams"_s))
        return false;
    ui::MainWindow &window = console.window();
    auto *members = window.findChild<QTableView *>(u"members.table"_s);
    if (!await([members] { return members->model()->rowCount() > 0; }))
        return false;
    looks(console, u"teams"_s);
    QTest::keyClick(row(u"teams"_s, 0), Qt::Key_Return);
    if (!await([this] { return dialog(); }))
        return false;
    auto *entity = dialog()->findChild<QLineEdit *>(u"team.entity"_s);
    if (!await([entity] { return entity->isEnabled(); }))
        return false;
    looks(console, u"team"_s);
    if (!shootEntityList(console, *entity))
        return false;
    dialog()->findChild<QPushButton *>(u"team.showRights"_s)->click();
    looks(console, u"team-rights"_s);
    if (!close())
        return false;
    window.findChild<QPushButton *>(u"teams.showMembers"_s)->click();
    looks(console, u"members"_s);
    return true;
}

bool Shooter::shootEntityList(ui::Bootstrap &console, QLineEdit &entity)
{
    // The registry is asked anew for each picture: the rows are in the language of the question.
    const auto open = [this, &entity](const QString &name) {
        dialog()->activateWindow();
        entity.setFocus();
        if (!await([&entity] { return entity.hasFocus(); }))
            return false;
        entity.selectAll();
        QTest::keyClicks(&entity, u"o"_s);
        const auto list = [] {
            const auto *view = qobject_cast<QAbstractItemView *>(popup());
            return view && view->model()->rowCount() > 1;
        };
        const bool isOpen = await(list) && shoot(*entity.window(), name);
        if (popup())
            popup()->hide();
        return isOpen;
    };
    bool isGood = open(u"entity-list"_s);
    console.setTheme(ThemeChoice::Dark);
    isGood = open(u"entity-list-dark"_s) && isGood;
    console.setTheme(ThemeChoice::Light);
    console.setLanguage(u"zh_TW"_s);
    isGood = open(u"entity-list-zh"_s) && isGood;
    console.setLanguage(u"en"_s);
    entity.clear();
    return isGood;
}

bool Shooter::shootRules(ui::Bootstrap &console, const ShowTab &show,
                         const std::function<bool()> &close)
{
    if (!show(u"logistics"_s, u"default-permissions"_s, u"defaults"_s))
        return false;
    looks(console, u"default-permissions"_s);
    console.window().findChild<QPushButton *>(u"defaults.create"_s)->click();
    if (!await([this] { return dialog(); }))
        return false;
    wire::Entity team;
    team.name = u"operators"_s;
    team.kind = wire::Entity::Kind::Team;
    auto *field = dialog()->findChild<ui::EntityField *>(u"default.delegate"_s);
    field->setEntity(team);
    Q_EMIT field->entityChosen(team);
    looks(console, u"default-permission-new"_s);
    if (!close() || !show({}, u"app-tokens"_s, u"appTokens"_s))
        return false;
    looks(console, u"app-tokens"_s);
    return true;
}

bool Shooter::shootRobots(ui::Bootstrap &console, const ShowTab &show, const GoToRow &row,
                          const std::function<bool()> &close)
{
    if (!show(u"logistics"_s, u"robots"_s, u"robots"_s))
        return false;
    auto *create = console.window().findChild<QPushButton *>(u"robots.create"_s);
    if (!await([create] { return create->isEnabled(); }))
        return false;
    looks(console, u"robots"_s);
    create->click();
    if (!await([this] { return dialog(); }))
        return false;
    dialog()->findChild<QLineEdit *>(u"robot.name"_s)->setText(u"staging"_s);
    dialog()->findChild<QAbstractButton *>(u"robot.cluster"_s)->click();
    looks(console, u"robot-new"_s);
    if (!close())
        return false;
    QTest::keyClick(row(u"robots"_s, 0), Qt::Key_Return);
    if (!await([this] { return dialog(); }))
        return false;
    dialog()->findChild<QPushButton *>(u"credentials.show"_s)->click();
    auto *tabs = dialog()->findChild<QTabBar *>(u"credentials.tabs"_s);
    for (const int form : {0, 1, 3, 4, 6}) {
        tabs->setCurrentIndex(form);
        looks(console, u"credentials-%1"_s.arg(form));
    }
    tabs->setCurrentIndex(3);
    dialog()->findChild<QPushButton *>(u"credentials.merge"_s)->click();
    const auto merge = [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == "mergeAuth"_L1 && widget->isVisible())
                return widget;
        }
        return static_cast<QWidget *>(nullptr);
    };
    if (!await([&merge] { return merge() != nullptr; }))
        return false;
    shoot(*merge(), u"credentials-merge"_s);
    merge()->close();
    return close();
}

} // namespace quayside
