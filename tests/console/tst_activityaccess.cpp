#include "app/services/jobs.h"
#include "app/services/settings.h"
#include "tests/console/activitywindow.h"
#include "ui/pages/namespace/entityfield.h"

#include <QtCore/QJsonDocument>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTabBar>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;

/// Robots, teams, rights, applications and tokens that the console made or took away are listed,
/// without what is secret, and taken back by Undo where there is a way; against a real server.
class TestActivityAccess : public QObject, private quayside::test::ActivityWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void robot_isMadeAndTakenBack();
    void robot_thatIsDeletedHasNoWayBack();
    void robotToken_isNowhereInTheList();
    void rights_ofManyRepositoriesAreTakenBackTogether();
    void wayBack_needsAConnectionThatWrites();
    void team_isMadeWithItsRightsAndTakenBack();
    void team_thatIsDeletedHasNoWayBack();
    void permission_thatIsAddedIsTakenBack();
    void repository_isListedWithoutAWayBack();
    void appToken_isTakenBackByRevoking();
    void application_isMadeChangedAndTakenBack();
    void oauthToken_isListedWithItsScopes();
    void authorization_thatStaysIsNotListed();
    void immutability_isOnlyTakenBackWhenDeleted();
    void serviceKey_isTakenBackUntilItIsDeleted();

private:
    bool openRobots();
    QJsonArray rightsOf(const QString &robot)
    {
        return m_caller->get(u"organization/payments/robots/%1/permissions"_s.arg(robot))
            .value("permissions"_L1)
            .toArray();
    }
    QStringList robots();
    QJsonArray applications()
    {
        return m_caller->get(u"organization/payments/applications"_s)["applications"_L1].toArray();
    }
};

void TestActivityAccess::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/ci"_s));
}

void TestActivityAccess::init()
{
    openConsole();
    QVERIFY(openTab(u"payments"_s, u"teams"_s));
}

void TestActivityAccess::cleanup()
{
    closeConsole();
}

bool TestActivityAccess::openRobots()
{
    goTo(u"payments"_s, u"robots"_s);
    auto *create = find<QPushButton>(u"robots.create"_s);
    return QTest::qWaitFor(
        [&] {
            return create->isVisible() && create->isEnabled()
                && rowOf(u"robots.table"_s, u"payments+ci"_s).isValid();
        },
        kWait);
}

QStringList TestActivityAccess::robots()
{
    QStringList names;
    const QJsonArray all = m_caller->get(u"organization/payments/robots"_s)["robots"_L1].toArray();
    for (const QJsonValue &robot : all)
        names.append(robot["name"_L1].toString());
    return names;
}

void TestActivityAccess::robot_isMadeAndTakenBack()
{
    QVERIFY(openRobots());
    find<QAction>(u"main.action.new"_s)->trigger();
    QDialog *dialog = await(u"robot"_s);
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(dialog, u"robot.name"_s), u"brief"_s);
    auto *box = in<QComboBox>(dialog, u"robot.rights.repository"_s);
    for (const QString &repository : {u"api"_s, u"web"_s}) {
        box->setEditText(repository);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    }
    press(dialog, u"robot.create"_s);
    QVERIFY(await(u"credentials"_s));
    QTest::keyClick(dialogNamed(u"credentials"_s), Qt::Key_Escape);
    QVERIFY(isNewest(
        {u"Change robot account"_s, u"payments+brief"_s, u"not there"_s, u"there"_s, u"Undo"_s}));
    // Its rights are told, too; they go with it.
    QCOMPARE(all().size(), 3);
    for (const QString &repository : {u"api"_s, u"web"_s})
        QVERIFY(all().contains(QStringList{u"Change rights"_s,
                                           u"payments/%1: payments+brief"_s.arg(repository),
                                           u"not there"_s, u"Read"_s, QString()}));
    QCOMPARE(rightsOf(u"brief"_s).size(), 2);
    undo();
    QVERIFY(isNewest(
        {u"Change robot account"_s, u"payments+brief"_s, u"there"_s, u"not there"_s, QString()}));
    QVERIFY(!robots().contains(u"payments+brief"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(u"robots.table"_s, u"payments+brief"_s).isValid(), kWait);
    // Once: the way back is no way forth.
    QVERIFY(!canUndo());
}

void TestActivityAccess::robot_thatIsDeletedHasNoWayBack()
{
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/doomed"_s));
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/doomed2"_s));
    QVERIFY(openRobots());
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"robots.table"_s, u"payments+doomed2"_s).isValid(), kWait);
    auto *table = find<QTableView>(u"robots.table"_s);
    for (const QString &name : {u"payments+doomed"_s, u"payments+doomed2"_s})
        table->selectionModel()->select(rowOf(u"robots.table"_s, name),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    find<QAction>(u"main.action.delete"_s)->trigger();
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(all().size(), 2, kWait);
    for (const QString &name : {u"payments+doomed"_s, u"payments+doomed2"_s})
        QVERIFY(all().contains(
            QStringList{u"Change robot account"_s, name, u"there"_s, u"not there"_s, QString()}));
    QVERIFY(!canUndo());
    QCOMPARE(robots(), QStringList{u"payments+ci"_s});
}

void TestActivityAccess::robotToken_isNowhereInTheList()
{
    QVERIFY(openRobots());
    QVERIFY(chooseInMenu(u"robots.table"_s, u"payments+ci"_s, u"robots.menu"_s,
                         u"robots.regenerate"_s));
    confirm();
    QVERIFY(await(u"credentials"_s));
    QVERIFY(isNewest(
        {u"Renew secret"_s, u"payments+ci"_s, u"the old one"_s, u"a new one"_s, QString()}));
    const QString token =
        m_caller->get(u"organization/payments/robots/ci"_s)["token"_L1].toString();
    QVERIFY(!token.isEmpty());
    QVERIFY(!all().at(0).join(u' ').contains(token));
    QVERIFY(!QJsonDocument(m_console->settings().jobRecords()).toJson().contains(token.toUtf8()));
    QVERIFY(!canUndo());
}

void TestActivityAccess::rights_ofManyRepositoriesAreTakenBackTogether()
{
    QVERIFY(m_caller->send("PUT", u"repository/payments/api/permissions/user/payments+ci"_s,
                           {{"role"_L1, u"write"_s}}));
    QVERIFY(openRobots());
    QVERIFY(
        chooseInMenu(u"robots.table"_s, u"payments+ci"_s, u"robots.menu"_s, u"robots.rights"_s));
    QDialog *dialog = await(u"rights"_s);
    QVERIFY(dialog);
    const QString away = u"rights.repositories.rows.remove.api"_s;
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(dialog, away), kWait);
    QTest::keyClick(in<QWidget>(dialog, away), Qt::Key_Space);
    in<QComboBox>(dialog, u"rights.repositories.role"_s)->setCurrentIndex(2);
    auto *box = in<QComboBox>(dialog, u"rights.repositories.repository"_s);
    box->setEditText(u"web"_s);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    press(dialog, u"rights.save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"rights"_s), kWait);
    const QString what = u"Change rights"_s;
    QTRY_COMPARE_WITH_TIMEOUT(all().size(), 2, kWait);
    QVERIFY(all().contains(
        QStringList{what, u"payments/api: payments+ci"_s, u"Write"_s, u"not there"_s, u"Undo"_s}));
    QVERIFY(all().contains(
        QStringList{what, u"payments/web: payments+ci"_s, u"not there"_s, u"Admin"_s, u"Undo"_s}));
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(all().size(), 4, kWait);
    QVERIFY(all().contains(
        QStringList{what, u"payments/api: payments+ci"_s, u"not there"_s, u"Write"_s, QString()}));
    QVERIFY(all().contains(
        QStringList{what, u"payments/web: payments+ci"_s, u"Admin"_s, u"not there"_s, QString()}));
    const QJsonArray rights = rightsOf(u"ci"_s);
    QCOMPARE(rights.size(), 1);
    QCOMPARE(rights.at(0)["role"_L1].toString(), u"write"_s);
    QVERIFY(m_caller->send("DELETE", u"repository/payments/api/permissions/user/payments+ci"_s));
}

void TestActivityAccess::wayBack_needsAConnectionThatWrites()
{
    QVERIFY(openRobots());
    find<QAction>(u"main.action.new"_s)->trigger();
    QDialog *dialog = await(u"robot"_s);
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(dialog, u"robot.name"_s), u"stays"_s);
    press(dialog, u"robot.create"_s);
    QVERIFY(await(u"credentials"_s));
    QTest::keyClick(dialogNamed(u"credentials"_s), Qt::Key_Escape);
    QVERIFY(isNewest(
        {u"Change robot account"_s, u"payments+stays"_s, u"not there"_s, u"there"_s, u"Undo"_s}));
    Connection *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.isReadOnly = true;
    connection->setProfile(profile);
    m_gate->forget();
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->jobs().records().at(0).failed, 1, kWait);
    QVERIFY(m_gate->writes().isEmpty());
    QCOMPARE(all().size(), 1);
    QVERIFY(robots().contains(u"payments+stays"_s));
    QVERIFY(m_caller->send("DELETE", u"organization/payments/robots/stays"_s));
}

void TestActivityAccess::team_isMadeWithItsRightsAndTakenBack()
{
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"teams.create"_s)->isEnabled(), kWait);
    find<QAction>(u"main.action.new"_s)->trigger();
    QDialog *dialog = await(u"team"_s);
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(dialog, u"team.name"_s), u"brief"_s);
    press(dialog, u"team.showRights"_s);
    auto *box = in<QComboBox>(dialog, u"team.rights.repository"_s);
    box->setEditText(u"web"_s);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    press(dialog, u"team.save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"team"_s), kWait);
    const QString object = u"payments: brief"_s;
    QVERIFY(isNewest({u"Change team role"_s, object, u"not there"_s, u"Member"_s, u"Undo"_s}));
    QVERIFY(all().contains(QStringList{u"Change rights"_s, u"payments/web: brief"_s, u"not there"_s,
                                       u"Read"_s, QString()}));
    undo();
    QVERIFY(isNewest({u"Change team role"_s, object, u"Member"_s, u"not there"_s, QString()}));
    QCOMPARE(roleOf(u"brief"_s), QString());
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(u"teams.table"_s, u"brief"_s).isValid(), kWait);
}

void TestActivityAccess::team_thatIsDeletedHasNoWayBack()
{
    QVERIFY(
        m_caller->send("PUT", u"organization/payments/team/doomed"_s, {{"role"_L1, u"creator"_s}}));
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"teams.table"_s, u"doomed"_s).isValid(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"teams.create"_s)->isEnabled(), kWait);
    QVERIFY(chooseInMenu(u"teams.table"_s, u"doomed"_s, u"teams.menu"_s, u"teams.remove"_s));
    confirm();
    QVERIFY(isNewest(
        {u"Change team role"_s, u"payments: doomed"_s, u"Creator"_s, u"not there"_s, QString()}));
    QVERIFY(!canUndo());
}

void TestActivityAccess::permission_thatIsAddedIsTakenBack()
{
    const QString id = m_console->window().connection()->id();
    m_console->window().go(
        Address::repository(id, *RepositoryName::parse(u"payments/api"_s), u"settings"_s));
    auto *who = find<EntityField>(u"permissions.who"_s);
    QTRY_VERIFY_WITH_TIMEOUT(who->isVisible() && who->isEnabled(), kWait);
    wire::Entity robot;
    robot.name = u"payments+ci"_s;
    robot.isRobot = true;
    who->setEntity(robot);
    Q_EMIT who->entityChosen(robot);
    auto *add = find<QPushButton>(u"permissions.add"_s);
    QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), kWait);
    add->click();
    QTRY_VERIFY_WITH_TIMEOUT(!all().isEmpty(), kWait);
    QCOMPARE(newest(),
             (QStringList{u"Change permissions"_s, u"payments/api: payments+ci"_s, u"not there"_s,
                          u"Read"_s, u"Undo"_s}));
    QCOMPARE(rightsOf(u"ci"_s).size(), 1);
    undo();
    QVERIFY(isNewest({u"Change permissions"_s, u"payments/api: payments+ci"_s, u"Read"_s,
                      u"not there"_s, QString()}));
    QCOMPARE(rightsOf(u"ci"_s).size(), 0);
}

void TestActivityAccess::repository_isListedWithoutAWayBack()
{
    goTo(u"payments"_s, u"repositories"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"main.action.new"_s)->isEnabled(), kWait);
    find<QAction>(u"main.action.new"_s)->trigger();
    QDialog *dialog = await(u"newRepository"_s);
    QVERIFY(dialog);
    in<QComboBox>(dialog, u"new.start"_s)->setCurrentIndex(1);
    QTest::keyClicks(in<QLineEdit>(dialog, u"new.name"_s), u"fresh"_s);
    QTest::keyClick(in<QLineEdit>(dialog, u"new.name"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"newRepository"_s), kWait);
    QVERIFY(isNewest(
        {u"Create repository"_s, u"payments/fresh"_s, u"not there"_s, u"Private"_s, QString()}));
    QVERIFY(!canUndo());
}

void TestActivityAccess::appToken_isTakenBackByRevoking()
{
    const auto tokens = [this] {
        return m_caller->get(u"user/apptoken"_s).value("tokens"_L1).toArray();
    };
    goTo({}, u"app-tokens"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"appTokens.create"_s)->isVisible()
                                 && find<QPushButton>(u"appTokens.create"_s)->isEnabled(),
                             kWait);
    const qsizetype before = tokens().size();
    find<QAction>(u"main.action.new"_s)->trigger();
    QDialog *dialog = await(u"newAppToken"_s);
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(dialog, u"appToken.title"_s), u"Laptop"_s);
    QTest::keyClick(in<QLineEdit>(dialog, u"appToken.title"_s), Qt::Key_Return);
    QVERIFY(await(u"credentials"_s));
    QTest::keyClick(dialogNamed(u"credentials"_s), Qt::Key_Escape);
    QVERIFY(isNewest({u"Change token"_s, u"Laptop"_s, u"not there"_s, u"there"_s, u"Undo"_s}));
    QCOMPARE(tokens().size(), before + 1);
    undo();
    QVERIFY(isNewest({u"Change token"_s, u"Laptop"_s, u"there"_s, u"not there"_s, QString()}));
    QCOMPARE(tokens().size(), before);
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>(u"appTokens.table"_s)->model()->rowCount(),
                              int(before), kWait);
}

void TestActivityAccess::application_isMadeChangedAndTakenBack()
{
    goTo(u"payments"_s, u"applications"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"applications.create"_s)->isVisible()
                                 && find<QPushButton>(u"applications.create"_s)->isEnabled(),
                             kWait);
    find<QAction>(u"main.action.new"_s)->trigger();
    QDialog *dialog = await(u"application"_s);
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(dialog, u"application.name"_s), u"Deploy"_s);
    QTest::keyClick(in<QLineEdit>(dialog, u"application.name"_s), Qt::Key_Return);
    const QString what = u"Change application"_s;
    QVERIFY(isNewest({what, u"payments: Deploy"_s, u"not there"_s, u"Deploy"_s, u"Undo"_s}));
    QCOMPARE(applications().size(), 1);
    const QString secret = applications().at(0)["client_secret"_L1].toString();
    QVERIFY(!secret.isEmpty());
    auto *table = find<QTableView>(u"applications.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWait);
    QVERIFY(focusRow(u"applications.table"_s, applications().at(0)["client_id"_L1].toString()));
    QTest::keyClick(table, Qt::Key_Return);
    dialog = await(u"applicationDetails"_s);
    QVERIFY(dialog);
    in<QLineEdit>(dialog, u"applicationDetails.homepage"_s)->setText(u"https://example.org"_s);
    press(dialog, u"applicationDetails.save"_s);
    QVERIFY(isNewest(
        {what, u"payments: Deploy"_s, u"Deploy"_s, u"Deploy, https://example.org"_s, u"Undo"_s}));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"applicationDetails"_s));
    undo();
    QVERIFY(isNewest(
        {what, u"payments: Deploy"_s, u"Deploy, https://example.org"_s, u"Deploy"_s, QString()}));
    QCOMPARE(applications().at(0)["application_uri"_L1].toString(), QString());
    undo();
    QVERIFY(isNewest({what, u"payments: Deploy"_s, u"Deploy"_s, u"not there"_s, QString()}));
    QCOMPARE(applications().size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, kWait);
    for (const QStringList &line : all())
        QVERIFY(!line.join(u' ').contains(secret));
}

void TestActivityAccess::oauthToken_isListedWithItsScopes()
{
    QVERIFY(m_caller->send("POST", u"organization/payments/applications"_s,
                           {{"name"_L1, u"Nightly"_s}}));
    const QString id = applications().at(0)["client_id"_L1].toString();
    for (const QString &name : {u"one"_s, u"two"_s})
        QVERIFY(m_caller->send("POST", u"organization/payments/applications/%1/tokens"_s.arg(id),
                               {{"name"_L1, name}, {"scope"_L1, u"repo:read repo:write"_s}}));
    goTo(u"payments"_s, u"applications"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"applications.table"_s, id).isValid(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"applications.create"_s)->isEnabled(), kWait);
    QVERIFY(focusRow(u"applications.table"_s, id));
    QTest::keyClick(find<QTableView>(u"applications.table"_s), Qt::Key_Return);
    QDialog *dialog = await(u"applicationDetails"_s);
    QVERIFY(dialog);
    in<QTabBar>(dialog, u"applicationDetails.tabs"_s)->setCurrentIndex(2);
    auto *tokens = in<QTableView>(dialog, u"tokens.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tokens->model()->rowCount(), 2, kWait);
    tokens->selectAll();
    press(dialog, u"tokens.revoke"_s);
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(all().size(), 2, kWait);
    for (const QString &name : {u"one"_s, u"two"_s})
        QVERIFY(all().contains(QStringList{u"Change token"_s, u"Nightly: "_s + name,
                                           u"repo:read repo:write"_s, u"not there"_s, QString()}));
    QVERIFY(!canUndo());
    QTRY_COMPARE_WITH_TIMEOUT(tokens->model()->rowCount(), 0, kWait);
}

void TestActivityAccess::authorization_thatStaysIsNotListed()
{
    QVERIFY(
        m_caller->send("POST", u"organization/payments/applications"_s, {{"name"_L1, u"Twice"_s}}));
    QString id;
    const QJsonArray there = applications();
    for (const QJsonValue &one : there) {
        if (one["name"_L1].toString() == "Twice"_L1)
            id = one["client_id"_L1].toString();
    }
    for (const QString &scope : {u"repo:read"_s, u"repo:write"_s})
        QVERIFY(m_caller->send("POST", u"organization/payments/applications/%1/tokens"_s.arg(id),
                               {{"name"_L1, scope}, {"scope"_L1, scope}}));
    QString kept;
    const QJsonArray grants =
        m_caller->get(u"user/authorizations"_s)["authorizations"_L1].toArray();
    for (const QJsonValue &one : grants) {
        if (one["scopes"_L1][0]["scope"_L1].toString() == "repo:write"_L1)
            kept = one["uuid"_L1].toString();
    }
    QVERIFY(!kept.isEmpty());
    goTo({}, u"authorizations"_s);
    auto *table = find<QTableView>(u"authorizations.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(grants.size()), kWait);
    m_gate->spoil(u"^DELETE /api/v1/user/authorizations/"_s + kept, test::RogueGate::answer(500));
    table->setFocus();
    table->selectAll();
    find<QAction>(u"main.action.delete"_s)->trigger();
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWait);
    m_gate->relent();
    QCOMPARE(m_caller->get(u"user/authorizations"_s)["authorizations"_L1][0]["uuid"_L1].toString(),
             kept);
    // It is another of the same application that is gone.
    const auto gone = [this](const QString &scope) {
        const auto lines = all();
        return std::count_if(lines.begin(), lines.end(), [&scope](const QStringList &line) {
            return line.value(1).contains("Twice"_L1) && line.value(2) == scope;
        });
    };
    QCOMPARE(gone(u"repo:read"_s), 1);
    QCOMPARE(gone(u"repo:write"_s), 0);
}

void TestActivityAccess::immutability_isOnlyTakenBackWhenDeleted()
{
    const auto policies = [this] {
        return m_caller->get(u"repository/payments/web/immutabilitypolicy/"_s)["policies"_L1]
            .toArray();
    };
    const QString id = m_console->window().connection()->id();
    m_console->window().go(
        Address::repository(id, *RepositoryName::parse(u"payments/web"_s), u"immutability"_s));
    auto *create = find<QPushButton>(u"policies.create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(create->isVisible() && create->isEnabled(), kWait);
    create->click();
    QDialog *dialog = await(u"policy"_s);
    QVERIFY(dialog);
    in<QLineEdit>(dialog, u"policy.pattern"_s)->setText(u"never"_s);
    QTRY_VERIFY(in<QPushButton>(dialog, u"policy.go"_s)->isEnabled());
    press(dialog, u"policy.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(all().size(), 1, kWait);
    const QStringList made = newest();
    QCOMPARE(made.mid(0, 3),
             (QStringList{u"Change immutability policy"_s, u"payments/web"_s, u"not there"_s}));
    QVERIFY(made.at(3).endsWith(u": never"_s));
    QCOMPARE(made.at(4), QString());
    QTRY_VERIFY(!dialogNamed(u"policy"_s));
    QCOMPARE(policies().size(), 1);
    auto *table = find<QTableView>(u"policies.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWait);
    table->setCurrentIndex(table->model()->index(0, 0));
    find<QAction>(u"main.action.delete"_s)->trigger();
    QVERIFY(isNewest({made.at(0), made.at(1), made.at(3), u"not there"_s, u"Undo"_s}));
    QCOMPARE(policies().size(), 0);
    undo();
    QVERIFY(isNewest({made.at(0), made.at(1), u"not there"_s, made.at(3), QString()}));
    QCOMPARE(policies().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWait);
}

void TestActivityAccess::serviceKey_isTakenBackUntilItIsDeleted()
{
    const QString kTable = u"serviceKeys.table"_s;
    const QString kMenu = u"serviceKeys.menu"_s;
    QVERIFY(m_caller->send("POST", u"superuser/keys"_s,
                           {{"service"_L1, u"scanner"_s},
                            {"name"_L1, u"Rack 4"_s},
                            {"expiration"_L1, QJsonValue::Null}}));
    const auto key = [this] {
        const QJsonArray all = m_caller->get(u"superuser/keys"_s)["keys"_L1].toArray();
        for (const QJsonValue &one : all) {
            if (one["service"_L1].toString() == "scanner"_L1)
                return one.toObject();
        }
        return QJsonObject();
    };
    const QString kid = key()["kid"_L1].toString();
    QVERIFY(!kid.isEmpty());
    m_console->window().go(
        Address::superuser(m_console->window().connection()->id(), u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, kid).isValid(), kWait);
    QVERIFY(chooseInMenu(kTable, kid, kMenu, u"serviceKeys.rename"_s));
    QDialog *dialog = await(u"serviceKey"_s);
    QVERIFY(dialog);
    in<QLineEdit>(dialog, u"serviceKey.name"_s)->setText(u"Rack 5"_s);
    press(dialog, u"serviceKey.go"_s);
    QVERIFY(isNewest({u"Change service key"_s, u"Rack 4"_s, u"Rack 4"_s, u"Rack 5"_s, u"Undo"_s}));
    undo();
    QVERIFY(isNewest({u"Change service key"_s, u"Rack 4"_s, u"Rack 5"_s, u"Rack 4"_s, QString()}));
    QCOMPARE(key()["name"_L1].toString(), u"Rack 4"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textIn(kTable, kid, 0), u"Rack 4"_s, kWait);
    QVERIFY(chooseInMenu(kTable, kid, kMenu, u"serviceKeys.expiration"_s));
    dialog = await(u"serviceKey"_s);
    QVERIFY(dialog);
    press(dialog, u"expiration.quick90d"_s);
    press(dialog, u"serviceKey.go"_s);
    const QString what = u"Change expiration of a key"_s;
    QTRY_COMPARE_WITH_TIMEOUT(newest().value(0), what, kWait);
    QCOMPARE(newest().at(2), u"Never"_s);
    QVERIFY(newest().at(3) != u"Never"_s);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(newest().value(3), u"Never"_s, kWait);
    QVERIFY(key()["expiration_date"_L1].isNull());
    QTRY_VERIFY(!dialogNamed(u"serviceKey"_s));
    QVERIFY(chooseInMenu(kTable, kid, kMenu, u"serviceKeys.delete"_s));
    dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    in<QLineEdit>(dialog, u"confirm.typed"_s)->setText(u"Rack 4"_s);
    press(dialog, u"confirm.go"_s);
    QVERIFY(
        isNewest({u"Change service key"_s, u"Rack 4"_s, u"scanner"_s, u"not there"_s, QString()}));
    QVERIFY(!canUndo());
}

QTEST_MAIN(TestActivityAccess)
#include "tst_activityaccess.moc"
