#include "app/core/digest.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "tests/support/scriptedserver.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::RogueGate;
using quayside::test::ScriptedServer;

/// The page of one tag against a real server.
class TestTagDetails : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void summary_tellsTheFacts();
    void tabs_showLayersAndManifest();
    void config_isReadAsClientsDo();
    void config_withoutASecretSaysSo();
    void config_elsewhereIsFetchedWithoutSecrets();
    void referrers_areListed();
    void missingTag_leadsToTheOthers();
    void failedManifest_isReadAgain();
    void everyControl_hasAName();
    void zhTW_tellsTheSame();

private:
    bool open(const QString &tag, const QString &tab);
    QStringList tabs() const;

    std::unique_ptr<RogueGate> m_gate;
};

void TestTagDetails::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_repository = u"admin/details"_s;
    QVERIFY(m_server->push(m_repository, u"v1"_s, 4096));
    QVERIFY(m_server->push(m_repository, u"brief"_s, 10, u"3d"_s));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestTagDetails::init()
{
    m_gate->relent();
    openConsole();
}

void TestTagDetails::cleanup()
{
    closeConsole();
}

bool TestTagDetails::open(const QString &tag, const QString &tab)
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.go(Address::tag(window.connection()->id(), *RepositoryName::parse(m_repository),
                           *TagName::parse(tag), tab));
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor([this] { return find<QWidget>(u"tag"_s)->isVisible(); }, kWait);
}

QStringList TestTagDetails::tabs() const
{
    auto *bar = find<QTabBar>(u"tag.tabs"_s);
    QStringList words;
    for (int i = 0; i < bar->count(); ++i) {
        if (bar->isTabVisible(i))
            words.append(bar->tabText(i));
    }
    return words;
}

void TestTagDetails::summary_tellsTheFacts()
{
    QVERIFY(open(u"brief"_s, u"summary"_s));
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"summary.tag"_s)->text(), u"brief"_s, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>(u"summary.expires"_s)->text().startsWith(u"in 3 days, "_s)
            || find<QLabel>(u"summary.expires"_s)->text().startsWith(u"in 2 days, "_s),
        kWait);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>(u"summary.mediaType"_s)->text().startsWith(u"application/vnd."_s), kWait);
    const auto *pulls = find<QLabel>(u"summary.pulls"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pulls->text(), u"0 times"_s, kWait);
    // A failure takes nothing away.
    m_gate->spoil(u"GET .*/pull_statistics"_s, RogueGate::answer(403));
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!pulls->toolTip().isEmpty(), kWait);
    QCOMPARE(pulls->text(), u"0 times"_s);
    m_gate->relent();
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(pulls->toolTip().isEmpty(), kWait);
    auto *change = find<QPushButton>(u"summary.change"_s);
    QTRY_VERIFY_WITH_TIMEOUT(change->isEnabled() && change->isVisible(), kWait);
    change->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"expiration"_s), kWait);
    dialogNamed(u"expiration"_s)->findChild<QPushButton *>(u"expiration.quick2w"_s)->click();
    dialogNamed(u"expiration"_s)->findChild<QPushButton *>(u"expiration.apply"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>(u"summary.expires"_s)->text().startsWith(u"in 14 days, "_s), kWait);
    QCOMPARE(tabs(),
             (QStringList{u"Summary"_s, u"Layers"_s, u"Manifest"_s, u"Config"_s, u"Signatures"_s}));
}

void TestTagDetails::tabs_showLayersAndManifest()
{
    QVERIFY(open(u"v1"_s, u"layers"_s));
    auto *layers = find<QTableView>(u"layers.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(layers->model()->rowCount(), 1, kWait);
    QTRY_VERIFY(layers->isVisible());
    // No other image of the repository has its layer, so far.
    const auto shared = [layers] { return layers->model()->index(0, 3).data().toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(shared(), u"no other image"_s, kWait);
    find<QPushButton>(u"layers.copy"_s)->click();
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    MainWindow &window = m_console->window();
    window.go(Address::tag(window.connection()->id(), *RepositoryName::parse(m_repository),
                           *TagName::parse(u"v1"_s), u"manifest"_s));
    auto *json = find<QPlainTextEdit>(u"manifest.json"_s);
    QTRY_VERIFY_WITH_TIMEOUT(json->isVisible(), kWait);
    QVERIFY(json->toPlainText().contains(u"\"schemaVersion\": 2"_s));
    window.go(Address::tag(window.connection()->id(), *RepositoryName::parse(m_repository),
                           *TagName::parse(u"v1"_s), u"signatures"_s));
    auto *state = find<QWidget>(u"referrers.state"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state->findChild<QLabel *>(u"state.title"_s)->text(),
                              u"No signatures found"_s, kWait);
}

void TestTagDetails::config_isReadAsClientsDo()
{
    QVERIFY(open(u"v1"_s, u"config"_s));
    auto *json = find<QPlainTextEdit>(u"config.json"_s);
    QTRY_VERIFY_WITH_TIMEOUT(json->toPlainText().contains(u"\"architecture\": \"amd64\""_s), kWait);
    find<QPushButton>(u"config.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), uR"({"architecture":"amd64","os":"linux"})"_s);
    // A token that ended is got anew, and what cannot be got is told.
    m_gate->spoil(u"GET /v2/.*/blobs/.*"_s, RogueGate::answer(404));
    MainWindow &window = m_console->window();
    window.go(Address::tag(window.connection()->id(), *RepositoryName::parse(m_repository),
                           *TagName::parse(u"brief"_s), u"summary"_s));
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"summary.tag"_s)->text(), u"brief"_s, kWait);
    window.go(Address::tag(window.connection()->id(), *RepositoryName::parse(m_repository),
                           *TagName::parse(u"brief"_s), u"config"_s));
    auto *state = find<QWidget>(u"config.state"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state->findChild<QLabel *>(u"state.title"_s)->text(),
                              u"The registry did not give the config"_s, kWait);
    m_gate->relent();
    state->findChild<QPushButton *>(u"state.action"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(json->isVisible() && json->toPlainText().contains(u"linux"_s), kWait);
}

void TestTagDetails::config_withoutASecretSaysSo()
{
    m_gate->spoil(u"GET /v2/auth.*"_s, RogueGate::answer(401));
    QVERIFY(open(u"v1"_s, u"config"_s));
    auto *state = find<QWidget>(u"config.state"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        state->findChild<QLabel *>(u"state.text"_s)->text().contains(u"kept for this connection"_s),
        kWait);
    // That /v2 gave no token is no lost sign-in.
    QCOMPARE(m_console->window().connection()->state(), Connection::State::SignedIn);
}

void TestTagDetails::config_elsewhereIsFetchedWithoutSecrets()
{
    ScriptedServer store({ScriptedServer::json(200, R"({"os":"elsewhere"})")});
    m_gate->spoil(u"GET /v2/.*/blobs/.*"_s,
                  {.status = 307,
                   .body = "",
                   .headers = "Location: " + store.url().toEncoded() + "/key?signature=1\r\n"});
    QVERIFY(open(u"v1"_s, u"config"_s));
    auto *json = find<QPlainTextEdit>(u"config.json"_s);
    QTRY_VERIFY_WITH_TIMEOUT(json->toPlainText().contains(u"elsewhere"_s), kWait);
    QCOMPARE(store.requests().size(), 1);
    const QByteArray request = store.requests().constFirst();
    QVERIFY(request.startsWith("GET /key?signature=1 "));
    QVERIFY(!request.toLower().contains("authorization:"));
    QVERIFY(!request.toLower().contains("cookie:"));
}

void TestTagDetails::referrers_areListed()
{
    QVERIFY(open(u"v1"_s, u"manifest"_s));
    auto *json = find<QPlainTextEdit>(u"manifest.json"_s);
    QTRY_VERIFY_WITH_TIMEOUT(json->toPlainText().contains(u"schemaVersion"_s), kWait);
    find<QPushButton>(u"manifest.copy"_s)->click();
    const QString digest = digestOf(QGuiApplication::clipboard()->text().toUtf8()).toString();
    QVERIFY(m_server->pushReferrer(m_repository, digest, u"application/spdx+json"_s));
    QVERIFY(m_server->pushReferrer(m_repository, digest, u"application/vnd.example.report"_s));
    QVERIFY(m_server->push(m_repository, QString(digest).replace(u':', u'-') + u".sig"_s, 8));
    MainWindow &window = m_console->window();
    window.go(Address::tag(window.connection()->id(), *RepositoryName::parse(m_repository),
                           *TagName::parse(u"brief"_s), u"signatures"_s));
    window.go(Address::tag(window.connection()->id(), *RepositoryName::parse(m_repository),
                           *TagName::parse(u"v1"_s), u"signatures"_s));
    auto *table = find<QTableView>(u"referrers.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, kWait);
    QStringList kinds;
    for (int row = 0; row < 3; ++row)
        kinds.append(table->model()->index(row, 0).data().toString());
    kinds.sort();
    QCOMPARE(kinds,
             (QStringList{u"List of contents (SBOM)"_s, u"Signature"_s,
                          u"application/vnd.example.report"_s}));
}

void TestTagDetails::missingTag_leadsToTheOthers()
{
    QVERIFY(open(u"nowhere"_s, u"summary"_s));
    auto *state = find<QWidget>(u"tag.state"_s);
    auto *second = state->findChild<QPushButton *>(u"state.second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(second->isVisible(), kWait);
    QCOMPARE(second->text(), u"Show all tags"_s);
    second->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"tags.table"_s)->isVisible(), kWait);
}

void TestTagDetails::failedManifest_isReadAgain()
{
    m_gate->spoil(u"GET .*/manifest/sha256:[0-9a-f]+$"_s,
                  RogueGate::answer(404, "not_found", "gone"));
    QVERIFY(open(u"v1"_s, u"manifest"_s));
    auto *state = find<QWidget>(u"tag.state"_s);
    auto *again = state->findChild<QPushButton *>(u"state.action"_s);
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), kWait);
    m_gate->relent();
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(u"manifest.json"_s)->isVisible(), kWait);
}

void TestTagDetails::everyControl_hasAName()
{
    QVERIFY(open(u"v1"_s, u"summary"_s));
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"summary.tag"_s)->text(), u"v1"_s, kWait);
    for (const QWidget *widget : find<QWidget>(u"tag"_s)->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isStop = widget->focusPolicy() & Qt::TabFocus && widget->isVisible()
            && !widget->objectName().startsWith(u"qt_"_s);
        QVERIFY2(!isStop || isNamed, qPrintable(widget->objectName()));
    }
}

void TestTagDetails::zhTW_tellsTheSame()
{
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(open(u"v1"_s, u"summary"_s));
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"summary.expires"_s)->text(), u"永不"_s, kWait);
    QCOMPARE(tabs().constFirst(), u"摘要資訊"_s);
}

QTEST_MAIN(TestTagDetails)
#include "tst_tagdetails.moc"
