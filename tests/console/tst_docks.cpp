#include "app/services/jobs.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using namespace Qt::StringLiterals;

/// Jobs and activity at the bottom of the window, against a real server.
class TestDocks : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void key_opensAndClosesTheDock();
    void change_isAJobAndAnActivityWithUndo();
    void failure_isNamedAndRetried();
    void refusalByImmutability_leadsToThePolicies();

private:
    void changeExpiration(const QStringList &tags);
    QTableView *openPanel(int tab, const QString &name);
    QString cellText(QTableView *table, int row, int column) const;
};

void TestDocks::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
}

void TestDocks::init()
{
    m_repository =
        u"admin/%1"_s.arg(QLatin1StringView(QTest::currentTestFunction()).toString()).toLower();
    m_isSeeded = false;
    openConsole();
}

void TestDocks::cleanup()
{
    closeConsole();
}

void TestDocks::changeExpiration(const QStringList &tags)
{
    select(tags);
    find<QAction>(u"main.action.expiration"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"expiration"_s), kWait);
    QDialog *dialog = dialogNamed(u"expiration"_s);
    QTest::keyClick(dialog, Qt::Key_9);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"expiration"_s), kWait);
}

QTableView *TestDocks::openPanel(int tab, const QString &name)
{
    auto *dock = find<QDockWidget>(u"main.dock"_s);
    if (!dock->isVisible())
        find<QAction>(u"main.action.dock"_s)->trigger();
    find<QTabBar>(u"dock.tabs"_s)->setCurrentIndex(tab);
    return find<QTableView>(name);
}

QString TestDocks::cellText(QTableView *table, int row, int column) const
{
    return table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
}

void TestDocks::key_opensAndClosesTheDock()
{
    QVERIFY(openTags());
    auto *dock = find<QDockWidget>(u"main.dock"_s);
    QVERIFY(!dock->isVisible());
    QTest::keyClick(&m_console->window(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(dock->isVisible());
    QCOMPARE(find<QTableView>(u"jobs.table"_s)->isVisible(), false);
    QTest::keyClick(&m_console->window(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(!dock->isVisible());
}

void TestDocks::change_isAJobAndAnActivityWithUndo()
{
    QVERIFY(openTags());
    const QString before = accessible(u"v1.9.12"_s);
    changeExpiration({u"v1.9.12"_s, u"v1.9.11"_s});
    QTableView *jobs = openPanel(0, u"jobs.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(jobs->model()->rowCount(), 1, kWait);
    const QString done = u"Change expiration, %1, 2 of 2, Done"_s.arg(m_repository);
    QTRY_COMPARE_WITH_TIMEOUT(cellText(jobs, 0, 0), done, kWait);
    QVERIFY(accessible(u"v1.9.12"_s) != before);
    QTableView *activity = openPanel(1, u"activity.table"_s);
    QCOMPARE(activity->model()->rowCount(), 2);
    QCOMPARE(cellText(activity, 0, 1), u"Change expiration"_s);
    QVERIFY(cellText(activity, 0, 2).startsWith(m_repository + u":v1.9.1"_s));
    QCOMPARE(cellText(activity, 0, 3), u"Never"_s);
    QVERIFY(cellText(activity, 0, 4) != u"Never"_s);
    QCOMPARE(cellText(activity, 0, 5), u"Undo"_s);
    // By keyboard: the row, then Enter.
    activity->setFocus();
    activity->setCurrentIndex(activity->model()->index(0, 0));
    QTest::keyClick(activity, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(activity->model()->rowCount(), 4, kWait);
    QCOMPARE(cellText(activity, 0, 1), u"Restore expiration"_s);
    QCOMPARE(cellText(activity, 3, 5), QString());
    QTRY_COMPARE(accessible(u"v1.9.12"_s), before);
    openPanel(0, u"jobs.table"_s);
    QTest::mouseClick(find<QPushButton>(u"dock.clear"_s), Qt::LeftButton);
    QTRY_COMPARE(jobs->model()->rowCount(), 0);
}

void TestDocks::failure_isNamedAndRetried()
{
    QVERIFY(openTags());
    select({u"v1.9.12"_s, u"v1.9.11"_s});
    find<QAction>(u"main.action.expiration"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"expiration"_s), kWait);
    // Gone between the plan and its execution.
    QVERIFY(m_server->removeTag(m_repository, u"v1.9.11"_s));
    QTest::keyClick(dialogNamed(u"expiration"_s), Qt::Key_9);
    QTest::keyClick(dialogNamed(u"expiration"_s), Qt::Key_Return, Qt::ControlModifier);
    QTableView *jobs = openPanel(0, u"jobs.table"_s);
    const QString failed = u"Change expiration, %1, 2 of 2, 1 failed, Failed"_s.arg(m_repository);
    QTRY_COMPARE_WITH_TIMEOUT(cellText(jobs, 0, 0), failed, kWait);
    jobs->setFocus();
    jobs->setCurrentIndex(jobs->model()->index(0, 0));
    QTest::keyClick(jobs, Qt::Key_Return);
    auto *menu = find<QMenu>(u"jobs.menu"_s);
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.size(), 3); // retry, undo, what failed
    actions.at(2)->trigger();
    menu->close();
    QTRY_VERIFY(dialogNamed(u"jobFailures"_s));
    auto *list = dialogNamed(u"jobFailures"_s)->findChild<QTableWidget *>(u"jobFailures.table"_s);
    QCOMPARE(list->rowCount(), 1);
    QCOMPARE(list->item(0, 0)->text(), u"v1.9.11"_s);
    QTest::keyClick(dialogNamed(u"jobFailures"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"jobFailures"_s));
    QVERIFY(m_server->push(m_repository, u"v1.9.11"_s, 10));
    QTest::keyClick(jobs, Qt::Key_Return);
    QTRY_VERIFY(find<QMenu>(u"jobs.menu"_s));
    find<QMenu>(u"jobs.menu"_s)->actions().at(0)->trigger();
    const QString done = u"Change expiration, %1, 2 of 2, Done"_s.arg(m_repository);
    QTRY_COMPARE_WITH_TIMEOUT(cellText(jobs, 0, 0), done, kWait);
}

void TestDocks::refusalByImmutability_leadsToThePolicies()
{
    QVERIFY(openTags());
    select({u"v1.9.12"_s, u"v1.9.11"_s});
    find<QAction>(u"main.action.expiration"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"expiration"_s), kWait);
    quayside::test::LiveCaller other(*m_server);
    QVERIFY(other.signIn(m_server->user(), m_server->password()));
    const QString tag = u"repository/%1/tag/v1.9.11"_s.arg(m_repository);
    QVERIFY(other.send("PUT", tag, {{"immutable"_L1, true}}));
    QTest::keyClick(dialogNamed(u"expiration"_s), Qt::Key_8);
    QTest::keyClick(dialogNamed(u"expiration"_s), Qt::Key_Return, Qt::ControlModifier);
    QTableView *jobs = openPanel(0, u"jobs.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(cellText(jobs, 0, 0).endsWith(u"1 failed, Failed"_s), kWait);
    jobs->setFocus();
    jobs->setCurrentIndex(jobs->model()->index(0, 0));
    QTest::keyClick(jobs, Qt::Key_Return);
    auto *menu = find<QMenu>(u"jobs.menu"_s);
    QVERIFY(menu);
    menu->actions().at(2)->trigger();
    menu->close();
    QTRY_VERIFY(dialogNamed(u"jobFailures"_s));
    auto *rules = dialogNamed(u"jobFailures"_s)->findChild<QPushButton *>(u"jobFailures.rules"_s);
    QVERIFY(rules->isVisible());
    QVERIFY(!dialogNamed(u"jobFailures"_s)
                 ->findChild<QPushButton *>(u"jobFailures.settings"_s)
                 ->isVisible());
    QTest::mouseClick(rules, Qt::LeftButton);
    QTRY_VERIFY(!dialogNamed(u"jobFailures"_s));
    auto *make = find<QPushButton>(u"policies.create"_s);
    QTRY_VERIFY_WITH_TIMEOUT((make = find<QPushButton>(u"policies.create"_s)) && make->isVisible(),
                             kWait);
    QVERIFY(other.send("PUT", tag, {{"immutable"_L1, false}}));
}

QTEST_MAIN(TestDocks)
#include "tst_docks.moc"
