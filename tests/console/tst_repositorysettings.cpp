#include "app/wire/permission.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/pages/namespace/entityfield.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// What those who administer a repository decide about it, against a real server.
class TestRepositorySettings : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void permissions_areListed();
    void permissions_areAddedByKeyboard();
    void permissions_refusalKeepsWhatWasTyped();
    void role_isChangedAndTakenBack();
    void many_areChangedAfterAQuestion();
    void own_isNotTakenAwayUnasked();
    void effective_knowsTeams();
    void visibility_goesPublicOnlyAfterATick();
    void state_isOfferedWhereTheRegistryHasIt();
    void delete_wantsTheName();
    void readOnlyConnection_hidesWrites();
    void reader_seesNoSettings();
    void chinese_isToldAtOnce();

private:
    QTableView *table() const { return find<QTableView>(u"permissions.table"_s); }
    void open(const QString &path = u"acme/api"_s)
    {
        m_console->window().go(Address::repository(m_console->window().connection()->id(),
                                                   *RepositoryName::parse(path), u"settings"_s));
    }
    int rowOf(const QString &key) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data(IdRole).toString() == key)
                return row;
        }
        return -1;
    }
    QString role(const QString &key) const
    {
        const int row = rowOf(key);
        return row < 0 ? QString() : table()->model()->index(row, 2).data().toString();
    }
    void choose(const QString &key)
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(rowOf(key), 0),
                                                   QItemSelectionModel::ClearAndSelect
                                                       | QItemSelectionModel::Rows);
    }
    bool pick(const QString &action)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        for (QAction *one : menu->actions()) {
            if (one->objectName() == action) {
                one->trigger();
                menu->close();
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<RogueGate> m_gate;
    std::unique_ptr<LiveCaller> m_admin;
};

void TestRepositorySettings::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_admin = std::make_unique<LiveCaller>(*m_server);
    QVERIFY(m_admin->signIn(m_server->user(), m_server->password()));
    QVERIFY(m_admin->send("POST", u"organization/"_s, {{"name"_L1, "acme"_L1}}));
    QVERIFY(m_admin->send("PUT", u"organization/acme/team/devs"_s, {{"role"_L1, "member"_L1}}));
    QVERIFY(m_admin->send("PUT", u"organization/acme/robots/ci"_s));
    for (const auto &name : {"ada", "grace"})
        QVERIFY(m_admin->send("POST", u"superuser/users/"_s,
                              {{"username"_L1, QLatin1String(name)},
                               {"email"_L1, QLatin1String(name) + "@example.org"_L1}}));
    QVERIFY(m_admin->send("PUT", u"organization/acme/team/devs/members/grace"_s));
    QVERIFY(m_server->push(u"acme/api"_s, u"latest"_s, 10));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestRepositorySettings::init()
{
    m_gate->relent();
    m_gate->forget();
    const QString path = u"repository/acme/api/permissions/"_s;
    QVERIFY(m_admin->send("PUT", path + u"user/ada"_s, {{"role"_L1, "read"_L1}}));
    QVERIFY(m_admin->send("PUT", path + u"user/acme+ci"_s, {{"role"_L1, "write"_L1}}));
    QVERIFY(m_admin->send("PUT", path + u"team/devs"_s, {{"role"_L1, "write"_L1}}));
    openConsole();
    QVERIFY(signIn());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    open();
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->isVisible() && rowOf(u"team/devs"_s) >= 0, kWait);
}

void TestRepositorySettings::cleanup()
{
    closeConsole();
    m_admin->send("DELETE", u"repository/acme/api/permissions/user/grace"_s);
}

void TestRepositorySettings::permissions_areListed()
{
    QCOMPARE(role(u"user/ada"_s), u"Read"_s);
    QCOMPARE(role(u"user/acme+ci"_s), u"Write"_s);
    QCOMPARE(role(u"team/devs"_s), u"Write"_s);
    const auto spoken = [this](const QString &key) {
        return table()->model()->index(rowOf(key), 0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(u"user/acme+ci"_s), u"acme+ci, Robot account"_s);
    QCOMPARE(spoken(u"team/devs"_s), u"devs, Team"_s);
    QVERIFY(find<QLabel>(u"settings.deleteFacts"_s)->text().startsWith(u"1 tag, "_s));
}

void TestRepositorySettings::permissions_areAddedByKeyboard()
{
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    auto *who = find<EntityField>(u"permissions.who"_s);
    QTRY_VERIFY(who->hasFocus());
    auto *add = find<QPushButton>(u"permissions.add"_s);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(who, u"gra"_s);
    // Typed alone it counts for nothing.
    QVERIFY(!add->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget(), kWait);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(who->entity() && add->isEnabled());
    auto *roles = find<QComboBox>(u"permissions.role"_s);
    roles->setFocus();
    QTest::keyClick(roles, Qt::Key_Down);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(role(u"user/grace"_s), u"Write"_s, kWait);
    QVERIFY(who->text().isEmpty());
}

void TestRepositorySettings::permissions_refusalKeepsWhatWasTyped()
{
    m_gate->spoil(u"PUT .*/permissions/user/grace"_s,
                  RogueGate::answer(400, "invalid_request", "Not this one"));
    auto *who = find<EntityField>(u"permissions.who"_s);
    wire::Entity grace;
    grace.name = u"grace"_s;
    who->setEntity(grace);
    Q_EMIT who->entityChosen(grace);
    auto *add = find<QPushButton>(u"permissions.add"_s);
    QTRY_VERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    auto *banner = find<QWidget>(u"permissions.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QCOMPARE(banner->findChild<QLabel *>(u"banner.text"_s)->text(), u"Not this one"_s);
    QVERIFY(who->entity() && who->entity()->name == u"grace"_s);
    QVERIFY(rowOf(u"user/grace"_s) < 0);
}

void TestRepositorySettings::role_isChangedAndTakenBack()
{
    choose(u"user/ada"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QVERIFY(pick(u"permissions.role.admin"_s));
    QTRY_COMPARE_WITH_TIMEOUT(role(u"user/ada"_s), u"Admin"_s, kWait);
    m_console->window().findChild<QAction *>(u"main.action.undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(role(u"user/ada"_s), u"Read"_s, kWait);
}

void TestRepositorySettings::many_areChangedAfterAQuestion()
{
    choose(u"user/ada"_s);
    table()->selectionModel()->select(table()->model()->index(rowOf(u"team/devs"_s), 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto *remove = find<QPushButton>(u"permissions.remove"_s);
    QTRY_VERIFY(remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QDialog *dialog = dialogNamed(u"confirm"_s);
    const QString listed = dialog->findChild<QPlainTextEdit *>(u"confirm.objects"_s)->toPlainText();
    QVERIFY(listed.contains(u"ada: Read"_s) && listed.contains(u"devs: Write"_s));
    QVERIFY(!dialog->findChild<QCheckBox *>(u"confirm.understood"_s)->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm.go"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"user/ada"_s) < 0 && rowOf(u"team/devs"_s) < 0, kWait);
    QVERIFY(rowOf(u"user/acme+ci"_s) >= 0);
    m_console->window().findChild<QAction *>(u"main.action.undo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(role(u"user/ada"_s) == u"Read"_s && role(u"team/devs"_s) == u"Write"_s,
                             kWait);
}

void TestRepositorySettings::own_isNotTakenAwayUnasked()
{
    // Who pushed first administers it.
    QTRY_COMPARE(role(u"user/admin"_s), u"Admin"_s);
    choose(u"user/admin"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QDialog *dialog = dialogNamed(u"confirm"_s);
    auto *go = dialog->findChild<QPushButton *>(u"confirm.go"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    QCOMPARE(role(u"user/admin"_s), u"Admin"_s);
}

void TestRepositorySettings::effective_knowsTeams()
{
    auto *of = find<EntityField>(u"permissions.effectiveOf"_s);
    auto *effective = find<QLabel>(u"permissions.effective"_s);
    const auto ask = [of](const QString &name) {
        wire::Entity entity;
        entity.name = name;
        of->setEntity(entity);
        Q_EMIT of->entityChosen(entity);
    };
    // Grace stands in no list but her team's.
    ask(u"grace"_s);
    QTRY_COMPARE_WITH_TIMEOUT(effective->text(), u"Write"_s, kWait);
    ask(u"ada"_s);
    QTRY_COMPARE_WITH_TIMEOUT(effective->text(), u"Read"_s, kWait);
    QVERIFY(m_admin->send("DELETE", u"repository/acme/api/permissions/user/ada"_s));
    ask(u"ada"_s);
    QTRY_COMPARE_WITH_TIMEOUT(effective->text(), u"None, but for what is public"_s, kWait);
}

void TestRepositorySettings::visibility_goesPublicOnlyAfterATick()
{
    auto *now = find<QLabel>(u"settings.visibilityNow"_s);
    QVERIFY(now->text().startsWith(u"Private"_s));
    auto *button = find<QPushButton>(u"settings.visibility"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QDialog *dialog = dialogNamed(u"confirm"_s);
    auto *go = dialog->findChild<QPushButton *>(u"confirm.go"_s);
    QVERIFY(!go->isEnabled());
    auto *tick = dialog->findChild<QCheckBox *>(u"confirm.understood"_s);
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(now->text().startsWith(u"Public"_s), kWait);
    // Back again needs no question.
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(now->text().startsWith(u"Private"_s), kWait);
    QVERIFY(!dialogNamed(u"confirm"_s));
}

void TestRepositorySettings::state_isOfferedWhereTheRegistryHasIt()
{
    const auto isOffered = [this] { return find<QWidget>(u"settings.stateCard"_s)->isVisible(); };
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), kWait);
    QVERIFY(!find<QRadioButton>(u"settings.mirror"_s)->isVisible());
    const auto openAnew = [this] {
        closeConsole();
        openConsole();
        if (!signIn())
            return false;
        m_console->window().activateWindow();
        if (!QTest::qWaitForWindowActive(&m_console->window()))
            return false;
        open();
        return true;
    };
    // One that has no such call.
    m_gate->spoil(
        u"GET /api/v1/discovery"_s,
        {.status = 200, .body = R"({"swagger": "2.0", "paths": {"/api/v1/repository/{repository}":
                           {"get": {"operationId": "getRepo"}}}})"});
    QVERIFY(openAnew());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"settings.visibilityNow"_s)->isVisible(), kWait);
    QVERIFY(!isOffered());
    m_gate->relent();
    m_gate->spoil(u"PUT .*/changestate"_s, RogueGate::answer(400, "invalid_request", "Not now"));
    QVERIFY(openAnew());
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), kWait);
    auto *apply = find<QPushButton>(u"settings.applyState"_s);
    QTRY_VERIFY(find<QRadioButton>(u"settings.normal"_s)->isChecked());
    QVERIFY(!apply->isEnabled());
    auto *readOnly = find<QRadioButton>(u"settings.readOnly"_s);
    readOnly->setFocus();
    QTest::keyClick(readOnly, Qt::Key_Space);
    QVERIFY(apply->isEnabled());
    QTest::keyClick(readOnly, Qt::Key_S, Qt::ControlModifier);
    auto *banner = find<QWidget>(u"settings.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(readOnly->isChecked() && apply->isEnabled());
    m_gate->relent();
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), kWait);
    QTRY_COMPARE(m_gate->writes().value("PUT /api/v1/repository/acme/api/changestate"), 2);
    // Read-only takes no push; who governs it leads it back.
    QVERIFY(!m_server->push(u"acme/api"_s, u"late"_s, 10));
    auto *normal = find<QRadioButton>(u"settings.normal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(normal->isEnabled() && !apply->isEnabled(), kWait);
    normal->setFocus();
    QTest::keyClick(normal, Qt::Key_Space);
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->push(u"acme/api"_s, u"late"_s, 10), kWait);
}

void TestRepositorySettings::delete_wantsTheName()
{
    QVERIFY(m_server->push(u"acme/doomed"_s, u"v1"_s, 10));
    open(u"acme/doomed"_s);
    auto *facts = find<QLabel>(u"settings.deleteFacts"_s);
    QTRY_VERIFY_WITH_TIMEOUT(facts->isVisible() && facts->text().startsWith(u"1 tag"_s), kWait);
    QTest::mouseClick(find<QPushButton>(u"settings.delete"_s), Qt::LeftButton);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QDialog *dialog = dialogNamed(u"confirm"_s);
    auto *go = dialog->findChild<QPushButton *>(u"confirm.go"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirm.typed"_s), u"acme/doomed"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"repositories.table"_s)->isVisible(), kWait);
    QVERIFY(m_admin->get(u"repository/acme/doomed"_s).isEmpty());
}

void TestRepositorySettings::readOnlyConnection_hidesWrites()
{
    ui::Connection *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.isReadOnly = true;
    connection->setProfile(profile);
    open();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>(u"permissions.addBar"_s)
                                 || !find<QPushButton>(u"permissions.add"_s)->isVisible(),
                             kWait);
    QTRY_VERIFY(!find<QPushButton>(u"settings.visibility"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"settings.deleteCard"_s)->isVisible());
}

void TestRepositorySettings::reader_seesNoSettings()
{
    m_gate->spoil(u"GET /api/v1/repository/acme/api\\?"_s,
                  {Fault::Kind::Answer, 200,
                   "{\"namespace\":\"acme\",\"name\":\"api\",\"kind\":\"image\",\"state\":"
                   "\"NORMAL\",\"can_write\":false,\"can_admin\":false}"});
    open();
    auto *tabs = find<QTabBar>(u"repository.tabs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tabs->tabText(tabs->currentIndex()) != u"Settings"_s, kWait);
    for (int i = 0; i < tabs->count(); ++i)
        QVERIFY(!tabs->isTabVisible(i)
                || (tabs->tabText(i) != u"Settings"_s && tabs->tabText(i) != u"Usage logs"_s));
}

void TestRepositorySettings::chinese_isToldAtOnce()
{
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(role(u"user/ada"_s), u"讀取"_s);
    QCOMPARE(table()->model()->headerData(2, Qt::Horizontal).toString(), u"角色"_s);
    QTRY_VERIFY(find<QLabel>(u"settings.visibilityNow"_s)->text().startsWith(u"私人"_s));
}

QTEST_MAIN(TestRepositorySettings)
#include "tst_repositorysettings.moc"
