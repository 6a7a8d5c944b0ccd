#include "tests/console/livewindow.h"
#include "tests/console/screenreader.h"
#include "tests/support/roguegate.h"
#include "ui/statusline.h"
#include "ui/widgets/failurebanner.h"
#include "ui/widgets/stateoverlay.h"
#include "ui/widgets/toast.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::test;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Failure failed(ErrorCode code, const QString &said = {})
{
    return {{code, u"for logs"_s, said}};
}

} // namespace

/// What is told to screen readers when something changes that nobody asked for. Source: console.md
/// 1.11.
class TestAnnouncements : public QObject, private LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void banner_tellsWhatIsNew();
    void banner_hiddenTellsNothing();
    void failureBanner_doesNotCountAloud();
    void overlay_tellsItsWords();
    void overlay_tellsALongWaitAndItsEnd();
    void toast_tellsEachTime();
    void jobs_tellTheirEnd();
    void window_tellsOnceAndNotInAnotherLanguage();

private:
    std::unique_ptr<QWidget> m_window;
};

void TestAnnouncements::initTestCase()
{
    QVERIFY(wakeAccessibility());
    QAccessible::installUpdateHandler(recordTold);
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->push(m_repository, u"1"_s, 10));
}

void TestAnnouncements::cleanupTestCase()
{
    QAccessible::installUpdateHandler(nullptr);
}

void TestAnnouncements::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    told().clear();
}

void TestAnnouncements::banner_tellsWhatIsNew()
{
    Banner banner(m_window.get());
    banner.show(Banner::Kind::Error, u"It failed."_s, u"The disk is full."_s);
    QCOMPARE(told(), QStringList{u"It failed. The disk is full."_s});
    banner.show(Banner::Kind::Error, u"It failed."_s, u"The disk is full."_s, u"Try again"_s);
    banner.repaint();
    QCOMPARE(told().size(), 1);
    banner.show(Banner::Kind::Success, u"It went through."_s, {});
    QCOMPARE(told().size(), 2);
    QCOMPARE(told().last(), u"It went through."_s);
    banner.hide();
    banner.show(Banner::Kind::Success, u"It went through."_s, {});
    QCOMPARE(told().size(), 3);
}

void TestAnnouncements::banner_hiddenTellsNothing()
{
    QWidget page(m_window.get());
    Banner banner(&page);
    banner.show(Banner::Kind::Error, u"It failed."_s, {});
    QVERIFY(told().isEmpty());
    page.show();
    QCOMPARE(told(), QStringList{u"It failed."_s});
}

void TestAnnouncements::failureBanner_doesNotCountAloud()
{
    FailureBanner banner(m_window.get());
    banner.showFailure(failed(ErrorCode::Unavailable, u"Too many connections"_s), {});
    QCOMPARE(told(), QStringList{u"The registry is not available now. Too many connections"_s});
    auto *text = banner.findChild<QLabel *>(u"banner.text"_s);
    banner.setNextTry(20s);
    const QString first = text->text();
    banner.setNextTry(40s);
    QVERIFY(text->text() != first);
    QCOMPARE(told().size(), 1);
    banner.showFailure(failed(ErrorCode::Network), {});
    QCOMPARE(told().size(), 2);
    QCOMPARE(told().last(), u"Offline The registry cannot be reached."_s);
    banner.clear();
    banner.showFailure(failed(ErrorCode::Network), {});
    QCOMPARE(told().size(), 3);
}

void TestAnnouncements::overlay_tellsItsWords()
{
    StateOverlay overlay(m_window.get());
    overlay.showMessage(u"tag"_s, u"No tags"_s, u"Push one."_s);
    QCOMPARE(told(), QStringList{u"No tags Push one."_s});
    overlay.showMessage(u"tag"_s, u"No tags"_s, u"Push one."_s);
    overlay.repaint();
    QCOMPARE(told().size(), 1);
    overlay.showError({ErrorCode::NotFound, u"for logs"_s, u"Not here"_s});
    QCOMPARE(told().last(), u"Not found, or not visible to you. Not here"_s);
    // Tried again with the same outcome: who waited for it has to hear.
    overlay.showLoading();
    overlay.showError({ErrorCode::NotFound, u"for logs"_s, u"Not here"_s});
    QCOMPARE(told().size(), 3);
    overlay.clear();
    QCOMPARE(told().size(), 3);
}

void TestAnnouncements::overlay_tellsALongWaitAndItsEnd()
{
    StateOverlay overlay(m_window.get());
    overlay.showLoading();
    overlay.clear();
    QVERIFY(told().isEmpty()); // it was quick
    overlay.showLoading();
    QTRY_COMPARE(told(), QStringList{u"Loading…"_s});
    overlay.clear();
    QCOMPARE(told(), (QStringList{u"Loading…"_s, u"Loaded"_s}));
}

void TestAnnouncements::toast_tellsEachTime()
{
    Toast toast(m_window.get());
    toast.show(u"Copied: sha256:12"_s, u"Undo"_s);
    toast.show(u"Copied: sha256:12"_s);
    QCOMPARE(told(), (QStringList{u"Copied: sha256:12"_s, u"Copied: sha256:12"_s}));
}

void TestAnnouncements::jobs_tellTheirEnd()
{
    StatusLine line(m_window.get());
    line.show();
    line.setJobs(0, 1);
    line.setJobs(2, 0.1);
    line.setJobs(2, 0.6);
    line.setJobs(1, 0.9);
    QVERIFY(told().isEmpty());
    line.setJobs(0, 1);
    QCOMPARE(told(), QStringList{u"All jobs are finished."_s});
    line.setJobs(1, 0.2);
    QCOMPARE(line.findChild<QWidget *>(u"status.jobs"_s)->accessibleName(), QString());
    line.setJobs(0, 1);
    QCOMPARE(told().size(), 2);
}

void TestAnnouncements::window_tellsOnceAndNotInAnotherLanguage()
{
    m_window.reset();
    RogueGate gate(m_server->url());
    m_through = gate.url();
    openConsole();
    QVERIFY(signIn());
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"repositories.table"_s)->isVisible(), kWait);
    told().clear();
    gate.spoil(u"^GET /api/v1/repository"_s, RogueGate::answer(404, "not_found"));
    auto *refresh = find<QAction>(u"main.action.refresh"_s);
    refresh->trigger();
    auto *banner = find<QWidget>(u"repositories.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    const auto title = banner->findChild<QLabel *>(u"banner.title"_s);
    const QString english = title->text();
    QCOMPARE(told().size(), 1);
    QVERIFY2(told().constFirst().startsWith(english), qPrintable(told().constFirst()));
    // Read anew with the same outcome.
    gate.forget();
    refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(gate.seen(u"^GET /api/v1/repository"_s) > 0, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QAction>(u"main.action.stopLoading"_s)->isEnabled(), kWait);
    QCOMPARE(told().size(), 1);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_VERIFY_WITH_TIMEOUT(title->text() != english, kWait);
    QCOMPARE(banner->accessibleName().left(title->text().size()), title->text());
    QCoreApplication::processEvents();
    QVERIFY2(told().size() == 1, qPrintable(told().join(u'|')));
    gate.relent();
    refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), kWait);
    gate.spoil(u"^GET /api/v1/repository"_s, RogueGate::answer(404, "not_found"));
    refresh->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(told().size(), 2, kWait);
    QVERIFY(told().last().startsWith(title->text()));
    closeConsole();
}

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
