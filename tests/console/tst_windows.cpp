#include "app/services/jobs.h"
#include "app/services/profiles.h"
#include "tests/console/livewindow.h"
#include "ui/connect/connection.h"
#include "ui/navigator.h"
#include "ui/widgets/toast.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using namespace Qt::StringLiterals;

/// Several windows on one and on several registries.
class TestWindows : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void windows_walkTheirOwnWays();
    void navigator_opensByKeyboardAndFollows();
    void removedConnection_leavesEveryWindowUsable();
    void otherUser_seesNothingOfTheFirst();
    void unknownConnection_isSaid();

private:
    MainWindow *openSecond();
    template <class T>
    static T *in(MainWindow &window, const QString &name)
    {
        return window.findChild<T *>(name);
    }
};

void TestWindows::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    for (const char *path : {"admin/api", "admin/worker"})
        QVERIFY(m_server->push(QString::fromLatin1(path), u"v1"_s, 10));
}

void TestWindows::init()
{
    openConsole();
    QVERIFY(signIn());
}

void TestWindows::cleanup()
{
    closeConsole();
}

MainWindow *TestWindows::openSecond()
{
    find<QAction>(u"main.action.newWindow"_s)->trigger();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window != &m_console->window() && window->isVisible())
            return window;
    }
    return nullptr;
}

void TestWindows::windows_walkTheirOwnWays()
{
    MainWindow &first = m_console->window();
    first.openRepository(u"admin/api"_s);
    MainWindow *second = openSecond();
    QVERIFY(second);
    QCOMPARE(m_console->windowCount(), 2);
    // It begins where the first one is.
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(*second, u"page.title"_s), kWait);
    QCOMPARE(second->history().current()->path, u"repository/admin/api"_s);
    second->openRepository(u"admin/worker"_s);
    QTRY_VERIFY_WITH_TIMEOUT(in<QTableView>(*second, u"tags.table"_s)->model()->rowCount() == 1,
                             kWait);
    QCOMPARE(first.history().current()->path, u"repository/admin/api"_s);
    QVERIFY(second->connection() == first.connection());
    in<QAction>(*second, u"main.action.theme.dark"_s)->trigger();
    QVERIFY(in<QAction>(*second, u"main.action.back"_s)->isEnabled());
    in<QAction>(*second, u"main.action.back"_s)->trigger();
    QCOMPARE(second->history().current()->path, u"repository/admin/api"_s);
    second->close();
    QTRY_COMPARE(m_console->windowCount(), 1);
    QVERIFY(first.isVisible());
}

void TestWindows::navigator_opensByKeyboardAndFollows()
{
    MainWindow &window = m_console->window();
    auto *tree = find<QTreeView>(u"navigator.tree"_s);
    const auto named = [tree](const QString &text) {
        const QModelIndexList found =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, text, 1,
                                 Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    };
    QTRY_VERIFY_WITH_TIMEOUT(named(u"worker"_s).isValid(), kWait);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F6);
    QTRY_VERIFY(tree->hasFocus());
    tree->setCurrentIndex(named(u"worker"_s));
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE(window.history().current()->path, u"repository/admin/worker"_s);
    // The tree follows when another way was taken.
    window.openRepository(u"admin/api"_s);
    QTRY_COMPARE(tree->currentIndex().data().toString(), u"api"_s);
    auto *filter = find<QLineEdit>(u"navigator.filter"_s);
    filter->setText(u"work"_s);
    QTRY_VERIFY(!named(u"api"_s).isValid() && named(u"worker"_s).isValid());
    filter->clear();
    QTRY_VERIFY(named(u"api"_s).isValid());
}

void TestWindows::removedConnection_leavesEveryWindowUsable()
{
    MainWindow &first = m_console->window();
    first.openRepository(u"admin/api"_s);
    MainWindow *second = openSecond();
    QVERIFY(second);
    QTRY_VERIFY_WITH_TIMEOUT(in<QTableView>(*second, u"tags.table"_s), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(in<QTableView>(*second, u"tags.table"_s)->model()->rowCount() == 1,
                             kWait);
    const QString id = first.connection()->id();
    m_console->profiles().remove(id);
    for (MainWindow *window : {&first, second}) {
        QVERIFY(!window->connection());
        QVERIFY(!window->history().current());
        QVERIFY(!in<QAction>(*window, u"main.action.expiration"_s)->isEnabled());
        QVERIFY(!in<QAction>(*window, u"main.action.back"_s)->isEnabled());
    }
    QCOMPARE(find<QTreeView>(u"navigator.tree"_s)->model()->rowCount(), 0);
    // A new one for the same registry works in both.
    ConnectionProfile again{.id = u"again"_s, .name = u"again"_s};
    again.url = m_server->url();
    again.signIn = SignInKind::Password;
    QVERIFY(m_console->profiles().save(again));
    first.go(Address::repositories(u"again"_s));
    QVERIFY(signIn());
    QTRY_VERIFY_WITH_TIMEOUT(
        in<QTableView>(first, u"repositories.table"_s)->model()->rowCount() == 2, kWait);
    second->go(Address::repositories(u"again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        in<QTableView>(*second, u"repositories.table"_s)->model()->rowCount() == 2, kWait);
}

void TestWindows::otherUser_seesNothingOfTheFirst()
{
    MainWindow &window = m_console->window();
    auto *table = find<QTableView>(u"repositories.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 2, kWait);
    find<QAction>(u"main.action.signOut"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.connection()->state() == Connection::State::NeedsPassword,
                             kWait);
    QVERIFY(!table->isVisible());
    QVERIFY(!find<QAction>(u"main.action.signOut"_s)->isEnabled());
    QVERIFY(find<QAction>(u"main.action.signIn"_s)->isEnabled());
}

void TestWindows::unknownConnection_isSaid()
{
    const auto before = m_console->window().history().current();
    auto *toast = m_console->window().centralWidget()->findChild<Toast *>(
        u"toast"_s, Qt::FindDirectChildrenOnly);
    // As another start of the program hands it over.
    m_console->handle({u"quayside://nowhere/repository/admin/api"_s, {}});
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->text(), u"This console has no connection “nowhere”."_s);
    QCOMPARE(m_console->window().history().current(), before);
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
