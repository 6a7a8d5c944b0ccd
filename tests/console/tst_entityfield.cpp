#include "tests/console/livecaller.h"
#include "tests/support/scriptedserver.h"
#include "ui/pages/namespace/entityfield.h"

#include <QtCore/QTranslator>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::LiveCaller;
using quayside::test::LiveServer;
using quayside::test::ScriptedServer;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWait = 15'000;

wire::Entity admin()
{
    wire::Entity entity;
    entity.name = u"admin"_s;
    entity.isRobot = false;
    return entity;
}

} // namespace

/// The field for users, robots and teams against a real server.
class TestEntityField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_dialog.reset(); }
    void typing_offersWhatMayBeChosen_data();
    void typing_offersWhatMayBeChosen();
    void enter_choosesTheFirstAndDownTheNext();
    void mouse_chooses();
    void nobody_isSaid();
    void excluded_areNotOffered();
    void editing_takesTheChoiceBack();
    void clear_empties();
    void enter_withoutAChoiceAsksAndDoesNotPressTheButton();
    void refusal_isSaidInTheList();
    void newerText_dropsTheOlderAnswer();
    void words_areThereForScreenReaders();

private:
    void make(EntityField::Kinds kinds);
    void makeFor(api::ApiClient &client, EntityField::Kinds kinds);
    QAbstractItemView *list() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == "field.list"_L1 && widget->isVisible())
                return qobject_cast<QAbstractItemView *>(widget);
        }
        return nullptr;
    }
    QStringList offered() const;
    QAction *action(const QString &text) const;

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<LiveCaller> m_caller;
    std::unique_ptr<QDialog> m_dialog;
    EntityField *m_field = nullptr;
    QPushButton *m_button = nullptr;
};

void TestEntityField::initTestCase()
{
    m_server = LiveServer::start();
    QVERIFY2(m_server, "quayside-server must be built: ninja quayside-server");
    m_caller = std::make_unique<LiveCaller>(*m_server);
    QVERIFY(m_caller->signIn(m_server->user(), m_server->password()));
    QVERIFY(m_caller->send("POST", u"organization/"_s,
                           {{"name"_L1, u"payments"_s}, {"email"_L1, u"payments@example.org"_s}}));
    QVERIFY(m_caller->send("PUT", u"organization/payments/team/adopters"_s,
                           {{"role"_L1, u"member"_s}}));
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/adapter"_s));
}

void TestEntityField::make(EntityField::Kinds kinds)
{
    makeFor(m_caller->client(), kinds);
}

void TestEntityField::makeFor(api::ApiClient &client, EntityField::Kinds kinds)
{
    m_dialog = std::make_unique<QDialog>();
    auto *layout = new QVBoxLayout(m_dialog.get());
    m_field = new EntityField(kinds);
    m_field->setObjectName(u"field"_s);
    m_field->setAccessibleName(u"Member"_s);
    m_button = new QPushButton(u"Add"_s);
    m_button->setDefault(true);
    layout->addWidget(m_field);
    layout->addWidget(m_button);
    m_field->setSource(&client, u"payments"_s);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_field->setFocus();
}

void TestEntityField::init()
{
    make(EntityField::Users | EntityField::Robots | EntityField::Teams);
}

QStringList TestEntityField::offered() const
{
    QStringList names;
    for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
        names.append(list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return names;
}

QAction *TestEntityField::action(const QString &text) const
{
    for (QAction *action : m_field->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void TestEntityField::typing_offersWhatMayBeChosen_data()
{
    QTest::addColumn<int>("kinds");
    QTest::addColumn<QStringList>("expected");
    const QString team = u"adopters, Team"_s;
    const QString robot = u"payments+adapter, Robot account"_s;
    const QString user = u"admin, User"_s;
    QTest::newRow("everything") << int(EntityField::Users | EntityField::Robots
                                       | EntityField::Teams)
                                << QStringList{team, robot, user};
    QTest::newRow("users") << int(EntityField::Users) << QStringList{user};
    QTest::newRow("robots") << int(EntityField::Robots) << QStringList{robot};
    QTest::newRow("members") << int(EntityField::Users | EntityField::Robots)
                             << QStringList{robot, user};
}

void TestEntityField::typing_offersWhatMayBeChosen()
{
    QFETCH(int, kinds);
    QFETCH(QStringList, expected);
    make(EntityField::Kinds(kinds));
    QTest::keyClicks(m_field, u"ad"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered(), expected, kWait);
}

void TestEntityField::enter_choosesTheFirstAndDownTheNext()
{
    QSignalSpy chosen(m_field, &EntityField::entityChosen);
    QTest::keyClicks(m_field, u"ad"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 3, kWait);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(m_field->entity() && m_field->entity()->isRobot.value());
    QCOMPARE(m_field->text(), u"payments+adapter"_s);
    QVERIFY(!list());
    m_field->selectAll();
    QTest::keyClicks(m_field, u"adop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 1, kWait);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_field->entity()->name, u"adopters"_s);
    QVERIFY(m_field->entity()->kind == wire::Entity::Kind::Team);
}

void TestEntityField::mouse_chooses()
{
    QTest::keyClicks(m_field, u"adm"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 1, kWait);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    QTRY_VERIFY(m_field->entity());
    QCOMPARE(m_field->entity()->name, u"admin"_s);
}

void TestEntityField::nobody_isSaid()
{
    QTest::keyClicks(m_field, u"zzz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered(), QStringList{u"Nobody of that name"_s}, kWait);
    QCOMPARE(m_field->accessibleDescription(), u"Nobody of that name"_s);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!m_field->entity());
}

void TestEntityField::excluded_areNotOffered()
{
    m_field->setExcluded({u"admin"_s, u"adopters"_s});
    QTest::keyClicks(m_field, u"ad"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered(), QStringList{u"payments+adapter, Robot account"_s}, kWait);
}

void TestEntityField::editing_takesTheChoiceBack()
{
    m_field->setEntity(admin());
    QSignalSpy cleared(m_field, &EntityField::entityCleared);
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QVERIFY(!m_field->entity());
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(m_field->text(), u"admi"_s);
}

void TestEntityField::clear_empties()
{
    QAction *clear = action(u"Clear"_s);
    QVERIFY(clear && !clear->isVisible());
    m_field->setEntity(admin());
    QVERIFY(clear->isVisible());
    QSignalSpy cleared(m_field, &EntityField::entityCleared);
    clear->trigger();
    QVERIFY(!m_field->entity() && m_field->text().isEmpty() && !clear->isVisible());
    QCOMPARE(cleared.size(), 1);
}

void TestEntityField::enter_withoutAChoiceAsksAndDoesNotPressTheButton()
{
    QSignalSpy pressed(m_button, &QPushButton::clicked);
    QTest::keyClicks(m_field, u"adm"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(offered(), QStringList{u"admin, User"_s}, kWait);
    QCOMPARE(pressed.size(), 0);
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!list() && m_dialog->isVisible());
    // Down opens again what was found.
    QTest::keyClick(m_field, Qt::Key_Down);
    QTRY_VERIFY(list());
    QTest::keyClick(list(), Qt::Key_Return);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(pressed.size(), 1);
}

void TestEntityField::refusal_isSaidInTheList()
{
    ScriptedServer server({ScriptedServer::json(403, R"({"message":"Not for you"})")});
    api::ApiClient client(server.url());
    makeFor(client, EntityField::Users);
    QTest::keyClicks(m_field, u"ad"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 1, kWait);
    QVERIFY(offered().constFirst().contains(u"Not for you"_s));
    QVERIFY(!list()->model()->index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
}

void TestEntityField::newerText_dropsTheOlderAnswer()
{
    ScriptedServer server({});
    const auto answerFor = [&server](const QByteArray &prefix, const ScriptedServer::Script &what) {
        server.answer("/api/v1/entities/" + prefix
                          + "?namespace=payments&includeTeams=false&includeOrgs=false",
                      what);
    };
    answerFor("a", {.bytes = {}, .closes = false, .isSilent = true});
    answerFor("ab", ScriptedServer::json(200, R"({"results":[{"name":"abe","kind":"user"}]})"));
    api::ApiClient client(server.url());
    makeFor(client, EntityField::Users);
    QTest::keyClicks(m_field, u"a"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, kWait);
    QTest::keyClicks(m_field, u"b"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered(), QStringList{u"abe, User"_s}, kWait);
}

void TestEntityField::words_areThereForScreenReaders()
{
    QTest::keyClicks(m_field, u"ad"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 3, kWait);
    QCOMPARE(list()->accessibleName(), u"Member"_s);
    QCOMPARE(m_field->accessibleDescription(), u"3 found"_s);
    QTest::keyClick(list(), Qt::Key_Escape);
    QTranslator chinese;
    QVERIFY(chinese.load(u":/i18n/quayside_zh_TW.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QTRY_COMPARE(m_field->placeholderText(), u"使用者、機械人帳號或團隊的名稱"_s);
    QTest::keyClicks(m_field, u"op"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered(), QStringList{u"adopters，團隊"_s}, kWait);
    QCoreApplication::removeTranslator(&chinese);
}

QTEST_MAIN(TestEntityField)
#include "tst_entityfield.moc"
