#include "tests/console/namespacewindow.h"
#include "ui/pages/namespace/entityfield.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// Robot accounts and teams made where they get a right, against a real server.
class TestEntityMaker : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void robot_isMadeAndGetsTheRole();
    void team_isMadeAndChosen();
    void cancel_keepsWhatWasTyped();
    void robot_refusalIsShownWhereItIsMade();
    void robot_withoutItsTeamIsChosenAllTheSame();
    void teams_thatCannotBeReadAreNoSilence();
    void ownNamespace_hasRobotsOnly();
    void stranger_makesNeither();
    void defaultPermission_takesANewTeam();
    void anotherRepository_closesTheDialog();
    void words_areChinese();

private:
    void openSettings(const QString &path)
    {
        m_console->window().go(Address::repository(m_console->window().connection()->id(),
                                                   *RepositoryName::parse(path), u"settings"_s));
    }
    EntityField *who() const { return find<EntityField>(u"permissions.who"_s); }
    QPushButton *maker() const { return find<QPushButton>(u"permissions.who.new"_s); }
    bool isListed(const QString &key) const { return rowOf(u"permissions.table"_s, key).isValid(); }
    /// From the menu of the button, by the keyboard.
    static bool choose(QPushButton *button, const QString &action)
    {
        button->setFocus();
        bool isChosen = false;
        // The menu may have a loop of its own.
        QTimer::singleShot(0, button, [button, action, &isChosen] {
            QMenu *menu = button->menu();
            auto *chosen = menu->findChild<QAction *>(action);
            isChosen = menu->isVisible() && chosen && chosen->isVisible() && chosen->isEnabled();
            menu->setActiveAction(isChosen ? chosen : nullptr);
            QTest::keyClick(menu, isChosen ? Qt::Key_Return : Qt::Key_Escape);
        });
        QTest::keyClick(button, Qt::Key_Space);
        return QTest::qWaitFor([&] { return isChosen && !button->menu()->isVisible(); }, kWait);
    }
    QDialog *openMaker(const QString &action, const QString &dialog)
    {
        return choose(maker(), action) ? await(dialog) : nullptr;
    }
};

void TestEntityMaker::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_caller->send("PUT", u"organization/payments/team/operators"_s,
                           {{"role"_L1, u"member"_s}}));
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/ci"_s));
    QVERIFY(m_server->push(u"admin/own"_s, u"1"_s, 10));
}

void TestEntityMaker::init()
{
    openConsole();
    QVERIFY(signIn());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    openSettings(u"payments/api"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"user/admin"_s) && maker()->isVisible(), kWait);
}

void TestEntityMaker::cleanup()
{
    m_gate->relent();
    closeConsole();
}

void TestEntityMaker::robot_isMadeAndGetsTheRole()
{
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(who()->hasFocus());
    auto *roles = find<QComboBox>(u"permissions.role"_s);
    roles->setCurrentIndex(1);
    QTest::keyClicks(who(), u"deploy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget(), kWait);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTest::keyClick(who(), Qt::Key_Tab);
    QVERIFY(maker()->hasFocus());
    QDialog *dialog = openMaker(u"permissions.who.newRobot"_s, u"robot"_s);
    QVERIFY(dialog);
    QCOMPARE(nameless(dialog), QStringList());
    QCOMPARE(in<QLineEdit>(dialog, u"robot.name"_s)->text(), u"deploy"_s);
    press(dialog, u"robot.create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(who()->entity(), kWait);
    QCOMPARE(who()->entity()->name, u"payments+deploy"_s);
    QVERIFY(!dialogNamed(u"robot"_s));
    QCOMPARE(roles->currentIndex(), 1);
    QTest::mouseClick(find<QPushButton>(u"permissions.add"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"user/payments+deploy"_s), kWait);
    QCOMPARE(textIn(u"permissions.table"_s, u"user/payments+deploy"_s, 2), u"Write"_s);
}

void TestEntityMaker::team_isMadeAndChosen()
{
    QDialog *dialog = openMaker(u"permissions.who.newTeam"_s, u"team"_s);
    QVERIFY(dialog);
    auto *name = in<QLineEdit>(dialog, u"team.name"_s);
    auto *save = in<QPushButton>(dialog, u"team.save"_s);
    // What is there already is known.
    QTest::keyClicks(name, u"operators"_s);
    QVERIFY(!save->isEnabled());
    name->clear();
    QTest::keyClicks(name, u"release"_s);
    press(dialog, u"team.save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(who()->entity(), kWait);
    QCOMPARE(who()->entity()->name, u"release"_s);
    QVERIFY(who()->entity()->kind == wire::Entity::Kind::Team);
    QVERIFY(find<QPushButton>(u"permissions.add"_s)->isEnabled());
    QCOMPARE(
        m_caller->get(u"organization/payments/team/release/members"_s).value("name"_L1).toString(),
        u"release"_s);
}

void TestEntityMaker::cancel_keepsWhatWasTyped()
{
    who()->setFocus();
    QTest::keyClicks(who(), u"later"_s);
    QDialog *dialog = openMaker(u"permissions.who.newTeam"_s, u"team"_s);
    QCOMPARE(in<QLineEdit>(dialog, u"team.name"_s)->text(), u"later"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"team"_s));
    QCOMPARE(who()->text(), u"later"_s);
    QVERIFY(!who()->entity());
    QVERIFY(m_caller->get(u"organization/payments/team/later/members"_s).isEmpty());
}

void TestEntityMaker::robot_refusalIsShownWhereItIsMade()
{
    who()->setFocus();
    QTest::keyClicks(who(), u"ci"_s);
    QDialog *dialog = openMaker(u"permissions.who.newRobot"_s, u"robot"_s);
    QVERIFY(dialog);
    in<QLineEdit>(dialog, u"robot.description"_s)->setText(u"Builds"_s);
    press(dialog, u"robot.create"_s);
    auto *banner = in<QWidget>(dialog, u"robot.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"payments+ci"_s));
    QCOMPARE(in<QLineEdit>(dialog, u"robot.description"_s)->text(), u"Builds"_s);
    QVERIFY(!who()->entity());
}

void TestEntityMaker::robot_withoutItsTeamIsChosenAllTheSame()
{
    m_gate->spoil(u"PUT .*/team/operators/members/"_s,
                  RogueGate::answer(400, "invalid_request", "Not this one"));
    QDialog *dialog = openMaker(u"permissions.who.newRobot"_s, u"robot"_s);
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(dialog, u"robot.name"_s), u"night"_s);
    in<QAbstractButton>(dialog, u"robot.team.operators"_s)->click();
    press(dialog, u"robot.create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(who()->entity(), kWait);
    QCOMPARE(who()->entity()->name, u"payments+night"_s);
    auto *banner = find<QWidget>(u"permissions.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"Not this one"_s));
}

void TestEntityMaker::teams_thatCannotBeReadAreNoSilence()
{
    m_gate->spoil(u"GET /api/v1/organization/payments$"_s, RogueGate::answer(403));
    QVERIFY(choose(maker(), u"permissions.who.newTeam"_s));
    auto *banner = find<QWidget>(u"permissions.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(!dialogNamed(u"team"_s));
}

void TestEntityMaker::ownNamespace_hasRobotsOnly()
{
    openSettings(u"admin/own"_s);
    auto *team = find<QAction>(u"permissions.who.newTeam"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!team->isVisible() && isListed(u"user/admin"_s), kWait);
    QDialog *dialog = openMaker(u"permissions.who.newRobot"_s, u"robot"_s);
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(dialog, u"robot.name"_s), u"mine"_s);
    press(dialog, u"robot.create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(who()->entity(), kWait);
    QCOMPARE(who()->entity()->name, u"admin+mine"_s);
}

void TestEntityMaker::stranger_makesNeither()
{
    // As the registry tells somebody who only administers the repository.
    m_gate->spoil(u"GET /api/v1/user/"_s,
                  {quayside::test::Fault::Kind::Answer, 200,
                   "{\"anonymous\":false,\"username\":\"admin\",\"organizations\":[{\"name\":"
                   "\"payments\",\"is_org_admin\":false}]}"});
    m_console->window().connection()->refreshUser();
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->window().connection()->isSuperuser(), kWait);
    openSettings(u"payments/web"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"user/admin"_s) && who()->isVisible(), kWait);
    QVERIFY(!maker()->isVisible());
}

void TestEntityMaker::defaultPermission_takesANewTeam()
{
    goTo(u"payments"_s, u"default-permissions"_s);
    auto *create = find<QPushButton>(u"defaults.create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(create->isVisible() && create->isEnabled(), kWait);
    QTest::mouseClick(create, Qt::LeftButton);
    QDialog *rule = await(u"defaultPermission"_s);
    QVERIFY(rule);
    QCOMPARE(nameless(rule), QStringList());
    in<EntityField>(rule, u"default.delegate"_s)->setFocus();
    QVERIFY(tabStops(rule).contains(u"default.delegate.new"_s));
    in<QComboBox>(rule, u"default.role"_s)->setCurrentIndex(2);
    QVERIFY(
        choose(in<QPushButton>(rule, u"default.delegate.new"_s), u"default.delegate.newTeam"_s));
    QDialog *team = await(u"team"_s);
    QVERIFY(team);
    QTest::keyClicks(in<QLineEdit>(team, u"team.name"_s), u"support"_s);
    press(team, u"team.save"_s);
    auto *sentence = in<QLabel>(rule, u"default.sentence"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        sentence->text(),
        u"Repositories created by anybody give the team support the role Admin."_s, kWait);
    press(rule, u"default.create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"defaultPermission"_s), kWait);
}

void TestEntityMaker::anotherRepository_closesTheDialog()
{
    QVERIFY(openMaker(u"permissions.who.newRobot"_s, u"robot"_s));
    openSettings(u"payments/web"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"robot"_s), kWait);
}

void TestEntityMaker::words_areChinese()
{
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(maker()->text(), u"新增…"_s);
    QCOMPARE(find<QAction>(u"permissions.who.newRobot"_s)->text(), u"新增機器人帳號(&R)…"_s);
    QCOMPARE(find<QAction>(u"permissions.who.newTeam"_s)->text(), u"新增團隊(&T)…"_s);
}

QTEST_MAIN(TestEntityMaker)
#include "tst_entitymaker.moc"
