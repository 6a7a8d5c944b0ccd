#include "app/services/updatecheck.h"

#include "app/services/news.h"
#include "app/services/settings.h"
#include "tests/support/scriptedserver.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace quayside;
using quayside::test::ScriptedServer;
using namespace Qt::StringLiterals;

using Script = ScriptedServer::Script;
using State = UpdateCheck::State;

namespace {

class SetClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    void pass(Milliseconds time) { m_now += time; }

private:
    Instant m_now = instantFromMs(1'700'000'000'000);
};

constexpr auto kPage = "https://example.org/quayside"_L1;

Script answerOf(const QString &version)
{
    return ScriptedServer::json(
        200, u"{\"version\":\"%1\",\"page\":\"%2\"}"_s.arg(version, kPage).toUtf8());
}

} // namespace

/// The check for newer versions, against an address on this computer.
class TestUpdateCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newer_isToldOnce();
    void newer_takesThePlaceOfTheFormer();
    void newer_isSettledByTheProgram();
    void other_isNotTold_data();
    void other_isNotTold();
    void request_saysNothingOfAnybody();
    void failure_isAState_data();
    void failure_isAState();
    void answer_thatDripsIsGivenUp();
    void redirect_isFollowedToTheSameScheme();
    void redirect_isFollowedThreeTimes();
    void off_sendsNothing_data();
    void off_sendsNothing();
    void day_hasOneRequest();
    void day_isKeptOverRuns();
    void turnedOff_givesUpWhatIsOnItsWay();

private:
    /// On, with the address of a server that answers so.
    void serve(const QList<Script> &scripts);
    void makeCheck(const QString &version = u"1.2.3"_s);
    bool ask()
    {
        m_check->askNow();
        return awaitAnswer();
    }
    bool awaitAnswer()
    {
        return QTest::qWaitFor([this] { return m_check->state() != State::Asking; }, 15'000);
    }
    QStringList told() const
    {
        QStringList all;
        for (const NewsItem &item : m_news->items())
            all.append(item.subject);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<News> m_news;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<UpdateCheck> m_check;
    SetClock m_clock;
};

void TestUpdateCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"a.ini"_s));
    m_news = std::make_unique<News>(*m_settings);
    m_clock = {};
}

void TestUpdateCheck::cleanup()
{
    m_check.reset();
    m_server.reset();
}

void TestUpdateCheck::serve(const QList<Script> &scripts)
{
    m_server = std::make_unique<ScriptedServer>(scripts);
    m_settings->setUpdateAddress(m_server->url().toString() + u"/newest?channel=a"_s);
    m_settings->setUpdatesChecked(true);
    makeCheck();
}

void TestUpdateCheck::makeCheck(const QString &version)
{
    m_check = std::make_unique<UpdateCheck>(*m_settings, *m_news, m_clock, version);
}

void TestUpdateCheck::newer_isToldOnce()
{
    serve({answerOf(u"1.10.0"_s), answerOf(u"1.10.0"_s), answerOf(u"1.10.0"_s)});
    QSignalSpy happened(m_news.get(), &News::happened);
    QVERIFY(ask());
    QVERIFY(m_check->state() == State::Newer);
    QCOMPARE(m_check->newerVersion(), u"1.10.0"_s);
    QCOMPARE(m_news->items().size(), 1);
    const NewsItem item = m_news->items().constFirst();
    QVERIFY(item.kind == NewsKind::NewVersion && item.level == NewsLevel::Information);
    QCOMPARE(item.subject, u"1.10.0"_s);
    QCOMPARE(item.text, kPage);
    QVERIFY(item.connection.isEmpty() && !item.isRead && item.time == m_clock.now());
    // Read, it stays so; dismissed, it does not come back.
    m_news->markAllRead();
    QVERIFY(ask());
    QCOMPARE(m_news->unreadCount(), 0);
    m_news->dismiss(item.id);
    QVERIFY(ask());
    QVERIFY(m_news->items().isEmpty());
    QVERIFY(m_check->state() == State::Newer);
    QCOMPARE(happened.size(), 1);
}

void TestUpdateCheck::newer_takesThePlaceOfTheFormer()
{
    serve({answerOf(u"1.2.4"_s), answerOf(u"1.2.5"_s)});
    QVERIFY(ask());
    QVERIFY(ask());
    QCOMPARE(told(), QStringList{u"1.2.5"_s});
}

void TestUpdateCheck::newer_isSettledByTheProgram()
{
    serve({answerOf(u"1.2.4"_s)});
    QVERIFY(ask());
    QCOMPARE(told(), QStringList{u"1.2.4"_s});
    makeCheck(u"1.2.3"_s);
    QCOMPARE(told(), QStringList{u"1.2.4"_s});
    // The next run is of that version.
    makeCheck(u"1.2.4"_s);
    QVERIFY(m_news->items().isEmpty());
}

void TestUpdateCheck::other_isNotTold_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("same") << u"1.2.3"_s;
    QTest::newRow("older") << u"1.2.2"_s;
    QTest::newRow("older by number, not by letter") << u"0.10.0"_s;
    QTest::newRow("its own pre-release") << u"1.2.3-rc1"_s;
}

void TestUpdateCheck::other_isNotTold()
{
    QFETCH(QString, version);
    serve({answerOf(version)});
    QVERIFY(ask());
    QVERIFY(m_check->state() == State::Newest);
    QVERIFY(m_news->items().isEmpty());
}

void TestUpdateCheck::request_saysNothingOfAnybody()
{
    Script withCookie = answerOf(u"1.2.3"_s);
    withCookie.bytes.replace("Connection: close\r\n",
                             "Connection: close\r\nSet-Cookie: id=7; Path=/\r\n");
    serve({withCookie, answerOf(u"1.2.3"_s)});
    QVERIFY(ask());
    QVERIFY(ask());
    QCOMPARE(m_server->requests().size(), 2);
    for (const QByteArray &request : m_server->requests()) {
        QVERIFY(request.startsWith("GET /newest?channel=a HTTP/1.1\r\n"));
        QByteArrayList names;
        for (const QByteArray &line : request.split('\n').mid(1)) {
            if (const qsizetype colon = line.indexOf(':'); colon > 0)
                names.append(line.first(colon).toLower());
        }
        std::sort(names.begin(), names.end());
        QCOMPARE(names,
                 (QByteArrayList{"accept", "accept-encoding", "accept-language", "connection",
                                 "host", "user-agent"}));
        QVERIFY(request.contains("User-Agent: quayside/" QUAYSIDE_VERSION "\r\n"));
        QVERIFY(request.contains("Accept-Language: *\r\n"));
    }
}

void TestUpdateCheck::failure_isAState_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code,
                        const QByteArray &headers = {}) {
        QTest::newRow(name) << ScriptedServer::json(status, body, headers).bytes << int(code);
    };
    row("no JSON", 200, "<html>", ErrorCode::Protocol);
    row("a list", 200, "[]", ErrorCode::Protocol);
    row("no version", 200, "{\"page\":\"https://example.org/\"}", ErrorCode::Protocol);
    row("a page by http", 200, "{\"version\":\"9.0\",\"page\":\"http://example.org/\"}",
        ErrorCode::Protocol);
    const QByteArray large = "{\"version\":\"9.0\",\"page\":\"https://example.org/\",\"x\":\""
        + QByteArray(70'000, 'x') + "\"}";
    row("too large", 200, large, ErrorCode::TooLarge);
    // Without its length, it is found out on the way.
    QTest::newRow("too large, unsaid")
        << QByteArray("HTTP/1.1 200 X\r\nConnection: close\r\n\r\n" + large)
        << int(ErrorCode::TooLarge);
    row("not found", 404, "{}", ErrorCode::NotFound);
    row("away", 503, "{}", ErrorCode::Unavailable);
    row("nothing", 204, {}, ErrorCode::Protocol);
    row("to another scheme", 302, {}, ErrorCode::Protocol, "Location: https://example.org/\r\n");
    row("to a file", 302, {}, ErrorCode::Protocol, "Location: file:///etc/passwd\r\n");
    row("to another computer by http", 302, {}, ErrorCode::Protocol,
        "Location: http://example.org/\r\n");
    row("to nowhere", 302, {}, ErrorCode::Protocol);
    QTest::newRow("nothing at all") << QByteArray() << int(ErrorCode::Network);
}

void TestUpdateCheck::failure_isAState()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^update check failed host=127"_s));
    serve({{bytes}});
    QVERIFY(ask());
    QVERIFY(m_check->state() == State::Failed);
    QCOMPARE(toString(m_check->error()), toString(ErrorCode(code)));
    QVERIFY(m_news->items().isEmpty());
    // Not tried again, but for Qt's own tries where a connection ends without an answer.
    if (!bytes.isEmpty())
        QCOMPARE(m_server->requests().size(), 1);
}

void TestUpdateCheck::answer_thatDripsIsGivenUp()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^update check failed "_s));
    // It begins, and never ends.
    serve({{"HTTP/1.1 200 X\r\nContent-Length: 50\r\n\r\n{", false}});
    m_check->api().setTimeout(std::chrono::milliseconds(300));
    QVERIFY(ask());
    QVERIFY(m_check->state() == State::Failed);
    QVERIFY(m_check->error() == ErrorCode::Timeout);
}

void TestUpdateCheck::redirect_isFollowedToTheSameScheme()
{
    ScriptedServer other({answerOf(u"2.0"_s)});
    serve({ScriptedServer::json(302, {}, "Location: /there\r\n"),
           ScriptedServer::json(307, {}, "Location: " + other.url().toEncoded() + "/end\r\n")});
    QVERIFY(ask());
    QVERIFY(m_check->state() == State::Newer);
    QVERIFY(m_server->requests().at(1).startsWith("GET /there HTTP"));
    QVERIFY(other.requests().at(0).startsWith("GET /end HTTP"));
}

void TestUpdateCheck::redirect_isFollowedThreeTimes()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^update check failed "_s));
    serve({});
    m_server->answer("/newest?channel=a", ScriptedServer::json(302, {}, "Location: /a\r\n"));
    m_server->answer("/a", ScriptedServer::json(302, {}, "Location: /a\r\n"));
    QVERIFY(ask());
    QVERIFY(m_check->error() == ErrorCode::Protocol);
    QCOMPARE(m_server->requests().size(), 4);
}

void TestUpdateCheck::off_sendsNothing_data()
{
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<QString>("address");
    QTest::newRow("off") << false << u"%1/"_s;
    QTest::newRow("no address") << true << QString();
    QTest::newRow("with a user") << true << u"http://me:secret@127.0.0.1:%2/"_s;
    QTest::newRow("no address of the web") << true << u"ftp://127.0.0.1:%2/"_s;
}

void TestUpdateCheck::off_sendsNothing()
{
    QFETCH(bool, isOn);
    QFETCH(QString, address);
    serve({answerOf(u"9.0"_s), answerOf(u"9.0"_s)});
    m_settings->setUpdateAddress(address.replace(u"%1"_s, m_server->url().toString())
                                     .replace(u"%2"_s, QString::number(m_server->serverPort())));
    m_settings->setUpdatesChecked(isOn);
    QSignalSpy connected(m_server.get(), &QTcpServer::newConnection);
    QVERIFY(!m_check->canAsk());
    m_check->start();
    m_check->askNow();
    m_settings->setClient(ClientChoice::Docker); // a change of another preference
    QVERIFY(m_check->state() == State::Unknown);
    QVERIFY(!m_settings->lastUpdateCheck());
    // The same server does hear of it once it may: what was sent before would have come first.
    m_settings->setUpdateAddress(m_server->url().toString() + u"/now"_s);
    m_settings->setUpdatesChecked(true);
    QVERIFY(m_check->state() == State::Asking);
    QVERIFY(awaitAnswer());
    QCOMPARE(connected.size(), 1);
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().at(0).startsWith("GET /now "));
}

void TestUpdateCheck::day_hasOneRequest()
{
    serve({answerOf(u"1.2.3"_s), answerOf(u"1.2.3"_s), answerOf(u"1.2.3"_s)});
    QVERIFY(m_check->state() == State::Unknown);
    m_check->start();
    QVERIFY(m_check->state() == State::Asking);
    QVERIFY(awaitAnswer());
    // Whatever else makes it look at the clock.
    m_clock.pass(std::chrono::hours(23));
    m_check->start();
    QVERIFY(m_check->state() == State::Newest);
    m_settings->setUpdatesChecked(false);
    m_settings->setUpdatesChecked(true);
    QVERIFY(m_check->state() == State::Newest);
    m_clock.pass(std::chrono::hours(1));
    m_check->start();
    QVERIFY(m_check->state() == State::Asking);
    QVERIFY(awaitAnswer());
    QCOMPARE(m_server->requests().size(), 2);
    // A clock that was a year ahead does not hold it up for a year.
    m_settings->setLastUpdateCheck(m_clock.now() + std::chrono::hours(24 * 365));
    m_check->start();
    QVERIFY(m_check->state() == State::Asking);
    QVERIFY(awaitAnswer());
    QCOMPARE(m_server->requests().size(), 3);
}

void TestUpdateCheck::day_isKeptOverRuns()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^update check failed "_s));
    serve({ScriptedServer::json(503, "{}"), answerOf(u"1.2.3"_s)});
    m_check->start();
    QVERIFY(awaitAnswer());
    QVERIFY(m_check->state() == State::Failed);
    m_clock.pass(std::chrono::hours(2));
    makeCheck();
    m_check->start();
    QVERIFY(m_check->state() == State::Unknown);
    // Told to, it asks all the same.
    QVERIFY(ask());
    QVERIFY(m_check->state() == State::Newest);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestUpdateCheck::turnedOff_givesUpWhatIsOnItsWay()
{
    Script silent;
    silent.isSilent = true;
    serve({silent});
    m_check->askNow();
    QTRY_COMPARE(m_server->requests().size(), 1);
    QSignalSpy changed(m_check.get(), &UpdateCheck::changed);
    m_settings->setUpdatesChecked(false);
    QVERIFY(m_check->state() == State::Unknown);
    QVERIFY(!m_check->canAsk());
    QVERIFY(!changed.isEmpty());
    // Another address is asked, not waited for.
    m_settings->setUpdatesChecked(true);
    m_settings->setUpdateAddress(m_server->url().toString() + u"/other"_s);
    m_server->answer("/other", answerOf(u"3.0"_s));
    QVERIFY(ask());
    QCOMPARE(m_check->newerVersion(), u"3.0"_s);
}

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "tst_updatecheck.moc"
