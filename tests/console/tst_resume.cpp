#include "app/services/profiles.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/connect/connections.h"
#include "ui/widgets/progressline.h"
#include "ui/workspace.h"

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

const auto kDetails = u"^GET /api/v1/repository/admin/api(\\?|$)"_s;
const auto kTags = u"^GET /api/v1/repository/admin/api/tag/"_s;

class HeldClock final : public Clock {
public:
    Instant now() const override { return time; }

    Instant time = Clock::system().now();
};

} // namespace

/// The machine sleeps while the console is open. Source: console.md 11.14.
class TestResume : public QObject, private LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void page_isReadOnce();
    void withoutTheClock_nothingIsRead();
    void reading_isAskedAnew();
    void write_isNotSentAgain();
    void offline_isOver();

private:
    Connections &connections() { return m_console->workspace().connections; }
    void setRefresh(std::chrono::seconds interval);
    /// Eight hours in which nothing here ran.
    void sleep()
    {
        m_clock.time += 8h;
        // Its own timer may have been the first.
        connections().lookForSleep();
    }
    bool isIdle() const
    {
        return !find<ProgressLine>(u"repository.progress"_s)->isActive()
            && !find<QWidget>(u"repository.banner"_s)->isVisible()
            && !find<QWidget>(u"repository.state"_s)->isVisible()
            && find<QTableView>(u"tags.table"_s)->isVisible();
    }

    HeldClock m_clock;
    std::unique_ptr<RogueGate> m_gate;
};

void TestResume::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestResume::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    StartOptions options;
    options.connectTo = m_through;
    options.settingsFile = m_folder->filePath(u"settings.ini"_s);
    options.credentials = CredentialStore::Backend::Memory;
    options.clock = &m_clock;
    m_console = std::make_unique<Bootstrap>(*qApp, options);
    m_console->setLanguage(u"en"_s);
    m_console->start();
    QVERIFY(openTags());
    // Nothing else is due while the test runs.
    setRefresh(1h);
    m_console->window().connection()->client().setLimits(
        {.timeout = 60s, .retryDelays = {1ms, 1ms}});
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kWait);
    m_gate->forget();
}

void TestResume::cleanup()
{
    m_console.reset();
    m_gate->relent();
    m_gate->comeBack();
}

void TestResume::setRefresh(std::chrono::seconds interval)
{
    Profiles &profiles = m_console->profiles();
    auto profile = *profiles.find(m_console->window().connection()->id());
    profile.refresh = interval;
    QVERIFY(profiles.save(profile));
}

void TestResume::page_isReadOnce()
{
    QSignalSpy resumed(&connections(), &Connections::resumed);
    sleep();
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kTags), 1, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kWait);
    // The machine goes on, and the clock with it.
    for (int i = 0; i < 5; ++i) {
        m_clock.time += 5s;
        QVERIFY(!connections().lookForSleep());
    }
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(m_gate->seen(kDetails), 1);
    QCOMPARE(m_gate->seen(kTags), 1);
    QVERIFY(m_gate->writes().isEmpty());
    sleep();
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kTags), 2, kWait);
    QCOMPARE(resumed.size(), 2);
}

void TestResume::withoutTheClock_nothingIsRead()
{
    setRefresh(0s);
    m_gate->forget();
    QSignalSpy resumed(&connections(), &Connections::resumed);
    sleep();
    QCOMPARE(resumed.size(), 1);
    // What the user asks for is the first to be read.
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kTags), 1, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kWait);
    QCOMPARE(m_gate->seen(kTags), 1);
}

void TestResume::reading_isAskedAnew()
{
    m_gate->spoil(u"^GET "_s, {.kind = Fault::Kind::Hang});
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kTags), 1, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kDetails), 1, kWait);
    QVERIFY(find<ProgressLine>(u"repository.progress"_s)->isActive());
    // The network of before is gone, and with it whoever would have answered.
    m_gate->relent();
    sleep();
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kWait);
    QCOMPARE(m_gate->seen(kTags), 2);
    QCOMPARE(m_gate->seen(kDetails), 2);
}

void TestResume::write_isNotSentAgain()
{
    m_gate->spoil(u"^PUT "_s, {.kind = Fault::Kind::Hang});
    auto *call = m_console->window().connection()->tags().change(
        *RepositoryName::parse(m_repository), *TagName::parse(u"v2.1.0"_s),
        {.expiration = std::optional<Instant>()});
    QSignalSpy finished(call, &api::ApiCallBase::finished);
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->writes().size(), 1, kWait);
    sleep();
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kTags), 1, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kWait);
    QVERIFY(finished.isEmpty());
    m_gate->goAway();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kWait);
    m_gate->comeBack();
    sleep();
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->seen(kTags) >= 2, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kWait);
    QCOMPARE(m_gate->writes().size(), 1);
    QCOMPARE(*m_gate->writes().begin(), 1);
}

void TestResume::offline_isOver()
{
    m_gate->goAway();
    find<QAction>(u"main.action.refresh"_s)->trigger();
    auto *banner = find<QWidget>(u"repository.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.title"_s)->text().startsWith(u"Offline"_s));
    m_gate->comeBack();
    sleep();
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kWait);
    QTRY_VERIFY(!find<QLabel>(u"status.offline"_s)->isVisible());
}

QTEST_MAIN(TestResume)
#include "tst_resume.moc"
