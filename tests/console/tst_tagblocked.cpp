#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;
using Column = TagModel::Column;

namespace {

const QString kDetails = u"^GET /api/v1/repository/admin/blocked[0-9]+\\?"_s;

} // namespace

/// What the pages of a repository offer where something stands in the way of writing, and what they
/// say of it.
class TestTagBlocked : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void date_ofAnImmutableTagSaysSo();
    void date_onAReadOnlyConnectionSaysSo();
    void date_saysThatTheRightIsMissing();
    void state_keepsWhatIsOffered();
    void state_isSaidInTheMenu();
    void state_ofWhoMayNotWriteOffersNothing();
    void reader_isOfferedNothing();

private:
    bool open();
    void lookAgain() { find<QAction>(u"main.action.refresh"_s)->trigger(); }
    bool lock(const QString &tag);
    /// The last line of the tip on the tag's date, while it cannot be changed.
    QString whyFixed(const QString &tag) const;
    /// With the keyboard, on the cell.
    QMenu *openMenu(const QString &tag, Column column);
    /// The registry tells of a reader.
    void takeRights(const QByteArray &state = "NORMAL");
    bool makeReadOnly();
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    bool isShown(const QString &name) const { return button(name) && button(name)->isVisible(); }
    void openTab(const QString &tab);

    std::unique_ptr<RogueGate> m_gate;
    int m_number = 0;
};

void TestTagBlocked::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestTagBlocked::init()
{
    m_gate->relent();
    m_repository = u"admin/blocked%1"_s.arg(++m_number);
    QVERIFY(m_server->push(m_repository, u"v1"_s, 100));
    QVERIFY(m_server->push(m_repository, u"v2"_s, 200));
    openConsole();
}

bool TestTagBlocked::open()
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.resize(1440, 800);
    window.openRepository(m_repository);
    window.activateWindow();
    auto *table = find<QTableView>(u"tags.table"_s);
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor(
               [table] { return table->isVisible() && table->model()->rowCount() == 2; }, kWait);
}

bool TestTagBlocked::lock(const QString &tag)
{
    LiveCaller caller(*m_server);
    return caller.signIn(m_server->user(), m_server->password())
        && caller.send("PUT", u"repository/%1/tag/%2"_s.arg(m_repository, tag),
                       {{u"immutable"_s, true}});
}

QString TestTagBlocked::whyFixed(const QString &tag) const
{
    const QModelIndex date = cell(tag, Column::Expires);
    if (date.data(WritableRole).toBool())
        return {};
    const QString said = date.data(Qt::AccessibleDescriptionRole).toString();
    return date.data(Qt::ToolTipRole).toString().endsWith(u'\n' + said) ? said : QString();
}

QMenu *TestTagBlocked::openMenu(const QString &tag, Column column)
{
    auto *table = find<QTableView>(u"tags.table"_s);
    table->setFocus();
    table->selectionModel()->setCurrentIndex(cell(tag, column), QItemSelectionModel::Clear);
    QTest::keyClick(table, Qt::Key_Menu);
    const auto popup = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    return QTest::qWaitFor([popup] { return popup(); }, kWait) ? popup() : nullptr;
}

void TestTagBlocked::takeRights(const QByteArray &state)
{
    m_gate->spoil(kDetails,
                  {.status = 200,
                   .body = R"({"namespace": "admin", "name": "blocked",
        "kind": "image", "description": "", "is_public": false, "is_organization": false,
        "is_starred": false, "status_token": "", "trust_enabled": false,
        "tag_expiration_s": 1209600, "is_free_account": true, "can_write": false,
        "can_admin": false, "state": ")"
                       + state + R"("})"});
}

bool TestTagBlocked::makeReadOnly()
{
    LiveCaller caller(*m_server);
    return caller.signIn(m_server->user(), m_server->password())
        && caller.send("PUT", u"repository/%1/changestate"_s.arg(m_repository),
                       {{u"state"_s, u"READ_ONLY"_s}});
}

void TestTagBlocked::openTab(const QString &tab)
{
    MainWindow &window = m_console->window();
    window.go(
        Address::repository(window.connection()->id(), *RepositoryName::parse(m_repository), tab));
}

void TestTagBlocked::date_ofAnImmutableTagSaysSo()
{
    QVERIFY(lock(u"v1"_s));
    QVERIFY(open());
    const QString why = u"The tag is immutable."_s;
    QTRY_COMPARE_WITH_TIMEOUT(whyFixed(u"v1"_s), why, kWait);
    QTRY_VERIFY(cell(u"v2"_s, Column::Expires).data(WritableRole).toBool());
    QVERIFY(
        cell(u"v2"_s, Column::Expires).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QMenu *menu = openMenu(u"v1"_s, Column::Tag);
    QVERIFY(menu);
    auto *change = menu->findChild<QAction *>(u"tags.menu.expiration"_s);
    QVERIFY(!change->isEnabled() && menu->toolTipsVisible());
    QCOMPARE(change->toolTip(), why);
    menu->close();
    QTRY_VERIFY(!QApplication::activePopupWidget());
    // Enter does on it what it does on the rest of the row.
    auto *table = find<QTableView>(u"tags.table"_s);
    table->selectionModel()->setCurrentIndex(cell(u"v1"_s, Column::Expires),
                                             QItemSelectionModel::Clear);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"tag"_s) && find<QWidget>(u"tag"_s)->isVisible(),
                             kWait);
    QVERIFY(!dialogNamed(u"expiration"_s));
}

void TestTagBlocked::date_onAReadOnlyConnectionSaysSo()
{
    QVERIFY(open());
    ConnectionProfile profile = m_console->window().connection()->profile();
    profile.isReadOnly = true;
    m_console->window().connection()->setProfile(profile);
    lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(whyFixed(u"v1"_s), u"This connection is read-only."_s, kWait);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(whyFixed(u"v1"_s), u"此連線為唯讀。"_s);
}

void TestTagBlocked::date_saysThatTheRightIsMissing()
{
    takeRights();
    QVERIFY(open());
    QTRY_COMPARE_WITH_TIMEOUT(whyFixed(u"v1"_s),
                              u"You may not change the tags of this repository."_s, kWait);
    QMenu *menu = openMenu(u"v1"_s, Column::Tag);
    QVERIFY(menu);
    auto *change = menu->findChild<QAction *>(u"tags.menu.expiration"_s);
    QVERIFY(!change->isEnabled());
    QCOMPARE(change->toolTip(), u"You may not change the tags of this repository."_s);
    menu->close();
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(whyFixed(u"v1"_s), u"您不能變更此儲存庫的標籤。"_s);
}

void TestTagBlocked::state_keepsWhatIsOffered()
{
    QVERIFY(makeReadOnly());
    QVERIFY(open());
    const QString why =
        u"The repository is read-only. It can be made normal again in its settings."_s;
    QTRY_COMPARE_WITH_TIMEOUT(whyFixed(u"v1"_s), why, kWait);
    select({u"v1"_s});
    for (const QString &name :
         {u"tags.change"_s, u"tags.addName"_s, u"tags.lock"_s, u"tags.remove"_s}) {
        QTRY_VERIFY2(isShown(name), qPrintable(name));
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
        QCOMPARE(button(name)->toolTip(), why);
    }
    openTab(u"information"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"information.edit"_s), kWait);
    QVERIFY(!button(u"information.edit"_s)->isEnabled());
    QCOMPARE(button(u"information.edit"_s)->toolTip(), why);
    openTab(u"history"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"history.moment"_s), kWait);
    QVERIFY(!button(u"history.moment"_s)->isEnabled());
    QCOMPARE(button(u"history.moment"_s)->toolTip(), why);
    MainWindow &window = m_console->window();
    window.go(Address::tag(window.connection()->id(), *RepositoryName::parse(m_repository),
                           *TagName::parse(u"v1"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"summary.change"_s), kWait);
    QVERIFY(!button(u"summary.change"_s)->isEnabled());
    QCOMPARE(button(u"summary.change"_s)->toolTip(), why);
}

void TestTagBlocked::state_isSaidInTheMenu()
{
    QVERIFY(makeReadOnly());
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(open());
    const QString why = u"此儲存庫為唯讀。可在其設定中恢復為正常狀態。"_s;
    QTRY_COMPARE_WITH_TIMEOUT(whyFixed(u"v1"_s), why, kWait);
    QMenu *menu = openMenu(u"v1"_s, Column::Tag);
    QVERIFY(menu && menu->toolTipsVisible());
    for (const QString &name : {u"expiration"_s, u"add"_s, u"lock"_s, u"delete"_s, u"purge"_s}) {
        auto *action = menu->findChild<QAction *>(u"tags.menu."_s + name);
        QVERIFY2(action && !action->isEnabled(), qPrintable(name));
        QCOMPARE(action->toolTip(), why);
    }
    menu->close();
}

void TestTagBlocked::state_ofWhoMayNotWriteOffersNothing()
{
    takeRights("READ_ONLY");
    QVERIFY(open());
    QTRY_COMPARE_WITH_TIMEOUT(whyFixed(u"v1"_s), u"The repository is read-only."_s, kWait);
    select({u"v1"_s});
    QTRY_VERIFY(isShown(u"tags.copy"_s));
    for (const QString &name :
         {u"tags.change"_s, u"tags.addName"_s, u"tags.lock"_s, u"tags.remove"_s})
        QVERIFY2(!isShown(name), qPrintable(name));
}

void TestTagBlocked::reader_isOfferedNothing()
{
    takeRights();
    QVERIFY(open());
    QTRY_VERIFY_WITH_TIMEOUT(!whyFixed(u"v1"_s).isEmpty(), kWait);
    select({u"v1"_s});
    QTRY_VERIFY(isShown(u"tags.copy"_s));
    for (const QString &name :
         {u"tags.change"_s, u"tags.addName"_s, u"tags.lock"_s, u"tags.remove"_s})
        QVERIFY2(!isShown(name), qPrintable(name));
    QMenu *menu = openMenu(u"v1"_s, Column::Tag);
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(u"tags.menu.delete"_s));
    menu->close();
    openTab(u"information"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"information.view"_s)->isVisible(), kWait);
    QVERIFY(!isShown(u"information.edit"_s));
}

QTEST_MAIN(TestTagBlocked)
#include "tst_tagblocked.moc"
