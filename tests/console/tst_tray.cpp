#include "tests/console/livewindow.h"
#include "ui/tray.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QMenu>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;

/// The icon in the tray without a registry of its own, and what it tells of pushes.
class TestTray : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void withoutARegistry_itHasMessagesAlone();
    void doubleClick_opensTheWindow();
    void pushes_areTheNewestImages();
    void pushes_leadToTheirTags();

private:
    static QStringList offered(const QMenu &menu);
};

void TestTray::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    for (const QString &tag : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        QVERIFY(m_server->push(u"admin/app"_s, tag, 10));
    QVERIFY(m_server->pushList(u"admin/many"_s, u"all"_s, {u"amd64"_s, u"arm64"_s}));
    QVERIFY(m_server->push(u"admin/other"_s, u"1"_s, 10));
    QVERIFY(m_server->push(u"admin/app"_s, u"2"_s, 20));
}

void TestTray::init()
{
    openConsole();
    QVERIFY(signIn());
}

QStringList TestTray::offered(const QMenu &menu)
{
    QStringList offered;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            offered.append(action->objectName().section(u'.', 1));
    }
    return offered;
}

void TestTray::withoutARegistry_itHasMessagesAlone()
{
    Tray tray(nullptr, m_console->window(), true);
    QVERIFY(!tray.isKeeping());
    QCOMPARE(offered(tray.menu()), (QStringList{u"show"_s, u"preferences"_s, u"quit"_s}));
    auto *icon = tray.findChild<QSystemTrayIcon *>();
    QVERIFY(!icon->isVisible() && !icon->icon().isNull());
    tray.showMessage({u"Delete failed"_s, u"3 objects"_s, NewsLevel::Error});
    QVERIFY(icon->isVisible());
    QCOMPARE(icon->toolTip(), u"Quayside"_s);
    // Also the console's own, which was opened for a registry elsewhere.
    QVERIFY(m_console->tray());
    QCOMPARE(offered(m_console->tray()->menu()), offered(tray.menu()));
}

void TestTray::doubleClick_opensTheWindow()
{
    Tray tray(nullptr, m_console->window(), true);
    MainWindow &window = m_console->window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto click = [&tray](QSystemTrayIcon::ActivationReason reason) {
        Q_EMIT tray.findChild<QSystemTrayIcon *>()->activated(reason);
    };
    click(QSystemTrayIcon::Trigger);
    QVERIFY(!window.isVisible());
    click(QSystemTrayIcon::Trigger);
    QVERIFY(window.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // As a desktop tells of two quick ones.
    click(QSystemTrayIcon::Trigger);
    click(QSystemTrayIcon::DoubleClick);
    QVERIFY(window.isVisible());
}

void TestTray::pushes_areTheNewestImages()
{
    RecentPushes pushes;
    QSignalSpy changed(&pushes, &RecentPushes::changed);
    pushes.read(*m_console->window().connection());
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kWait);
    QStringList images;
    for (const RecentPushes::Push &push : pushes.pushes())
        images.append(push.repository.path() + u':' + push.tag);
    // Each once, and no part of a list.
    QCOMPARE(images,
             (QStringList{u"admin/app:2"_s, u"admin/other:1"_s, u"admin/many:all"_s,
                          u"admin/app:4"_s, u"admin/app:3"_s}));
    pushes.read(*m_console->window().connection());
    QVERIFY(!changed.wait(500));
    m_console->window().connection()->signOut();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_console->window().connection()->state() != Connection::State::SignedIn, kWait);
    pushes.read(*m_console->window().connection());
    QVERIFY(pushes.pushes().isEmpty());
}

void TestTray::pushes_leadToTheirTags()
{
    Tray tray(nullptr, m_console->window(), true);
    const Instant now = Clock::system().now();
    tray.setPushes({{*RepositoryName::parse(u"admin/app"_s), u"2"_s, now - std::chrono::minutes(3)},
                    {*RepositoryName::parse(u"admin/other"_s), u"1"_s, now}});
    QCOMPARE(
        offered(tray.menu()),
        (QStringList{u"show"_s, u"pushes"_s, u"push0"_s, u"push1"_s, u"preferences"_s, u"quit"_s}));
    auto *first = tray.menu().findChild<QAction *>(u"tray.push0"_s);
    QCOMPARE(first->text(), u"admin/app:2, 3 min ago"_s);
    QSignalSpy opening(&tray, &Tray::menuOpening);
    Q_EMIT tray.menu().aboutToShow();
    QCOMPARE(opening.size(), 1);
    QSignalSpy requested(&tray, &Tray::addressRequested);
    m_console->window().hide();
    first->trigger();
    QVERIFY(m_console->window().isVisible());
    QCOMPARE(requested.size(), 1);
    QCOMPARE(
        requested.constFirst().constFirst().value<Address>(),
        Address::repository(localProfileId(), *RepositoryName::parse(u"admin/app"_s), u"tags"_s));
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_VERIFY(tray.menu().findChild<QAction *>(u"tray.pushes"_s)->text() != u"Last pushes"_s);
    tray.setPushes({});
    QVERIFY(!first->isVisible());
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
