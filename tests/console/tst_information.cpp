#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/connect/connection.h"
#include "ui/text/sizetext.h"
#include "ui/widgets/markdownview.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QAction>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// The Information tab against a real server.
class TestInformation : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tabs_areReachedByKeyAndBack();
    void description_isWrittenByKeyboard();
    void description_ofAnotherIsNotLostUnseen();
    void draft_survivesLeavingAndAsksAtTheEnd();
    void markdown_loadsNothing();
    void pictures_areOfferedToBeLoaded();
    void facts_andRecentPushes();
    void facts_countManyTags();
    void facts_tellTheSizeWhereItIsCounted();

private:
    void openInformation();
    void setDescription(const QString &text);
    QString stored();
    MarkdownView *view() const { return find<MarkdownView>(u"information.view"_s); }
    QPlainTextEdit *editor() const { return find<QPlainTextEdit>(u"information.editor"_s); }
    QPushButton *button(const QString &name) const
    {
        return find<QPushButton>(u"information."_s + name);
    }

    std::unique_ptr<RogueGate> m_gate;
};

void TestInformation::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
    QVERIFY(m_server->push(m_repository, u"v1"_s, 10));
    QVERIFY(m_server->push(m_repository, u"v2"_s, 10));
    QVERIFY(m_server->push(u"admin/other"_s, u"v1"_s, 10));
}

void TestInformation::init()
{
    m_gate->relent();
    openConsole();
    QVERIFY(signIn());
}

void TestInformation::cleanup()
{
    closeConsole();
}

void TestInformation::openInformation()
{
    MainWindow &window = m_console->window();
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(m_repository),
                                  u"information"_s));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"edit"_s)->isVisible(), kWait);
}

void TestInformation::setDescription(const QString &text)
{
    auto *call = m_console->window().connection()->repositories().setDescription(
        *RepositoryName::parse(m_repository), text);
    QSignalSpy finished(call, &api::ApiCallBase::finished);
    bool isOk = false;
    connect(call, &api::ApiCallBase::finished, this,
            [call, &isOk] { isOk = call->takeResult().has_value(); });
    QVERIFY(finished.wait(kWait));
    QVERIFY(isOk);
}

QString TestInformation::stored()
{
    auto *call = m_console->window().connection()->repositories().details(
        *RepositoryName::parse(m_repository));
    QSignalSpy finished(call, &api::ApiCallBase::finished);
    QString text = u"(failed)"_s;
    connect(call, &api::ApiCallBase::finished, this, [call, &text] {
        const auto details = call->takeResult();
        if (details)
            text = details->description.value_or(QString());
    });
    finished.wait(kWait);
    return text;
}

void TestInformation::tabs_areReachedByKeyAndBack()
{
    m_console->window().openRepository(m_repository);
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    auto *tabs = find<QTabBar>(u"repository.tabs"_s);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Tags"_s);
    QTest::keyClick(&m_console->window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), u"Information"_s);
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(m_console->window().history().current()->tab, u"information"_s);
    // Another tab is no step of its own: back leads to where one came from.
    QTest::keyClick(&m_console->window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(find<QTableView>(u"repositories.table"_s)->isVisible());
    QTest::keyClick(&m_console->window(), Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(view()->isVisible());
}

void TestInformation::description_isWrittenByKeyboard()
{
    setDescription({});
    openInformation();
    QCOMPARE(button(u"edit"_s)->text(), u"Write one"_s);
    button(u"edit"_s)->setFocus();
    QTest::keyClick(button(u"edit"_s), Qt::Key_Space);
    QTRY_COMPARE(m_console->window().focusWidget(), editor());
    QVERIFY(!button(u"save"_s)->isEnabled());
    QTest::keyClicks(editor(), u"# Payments"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), u"The *public* API."_s);
    QTRY_VERIFY(view()->toPlainText().contains(u"The public API."_s));
    QTest::keyClick(editor(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!editor()->isVisible(), kWait);
    QVERIFY(stored().startsWith(u"# Payments"_s));
    QTRY_VERIFY(view()->toPlainText().startsWith(u"Payments"_s));
}

void TestInformation::description_ofAnotherIsNotLostUnseen()
{
    setDescription(u"first"_s);
    openInformation();
    QTRY_VERIFY(view()->toPlainText() == u"first"_s);
    QTest::mouseClick(button(u"edit"_s), Qt::LeftButton);
    QTest::keyClicks(editor(), u"mine "_s);
    setDescription(u"theirs"_s);
    QTest::keyClick(editor(), Qt::Key_S, Qt::ControlModifier);
    auto *conflict = find<QWidget>(u"information.conflict"_s);
    QTRY_VERIFY_WITH_TIMEOUT(conflict->isVisible(), kWait);
    QCOMPARE(stored(), u"theirs"_s);
    QVERIFY(conflict->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"theirs"_s));
    QTest::mouseClick(conflict->findChild<QPushButton *>(u"banner.action"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!editor()->isVisible(), kWait);
    QCOMPARE(stored(), u"mine first"_s);
}

void TestInformation::draft_survivesLeavingAndAsksAtTheEnd()
{
    setDescription(u"old"_s);
    openInformation();
    QTest::mouseClick(button(u"edit"_s), Qt::LeftButton);
    QTest::keyClicks(editor(), u"new "_s);
    m_console->window().openRepository(u"admin/other"_s);
    QTRY_VERIFY(find<QTableView>(u"tags.table"_s)->isVisible());
    QVERIFY(!editor()->isVisible());
    MainWindow &window = m_console->window();
    window.close();
    QTRY_VERIFY(dialogNamed(u"discard"_s));
    QVERIFY(window.isVisible());
    QTest::keyClick(dialogNamed(u"discard"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"discard"_s));
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(m_repository),
                                  u"information"_s));
    QTRY_VERIFY_WITH_TIMEOUT(editor()->isVisible(), kWait);
    QCOMPARE(editor()->toPlainText(), u"new old"_s);
    QTest::mouseClick(button(u"cancel"_s), Qt::LeftButton);
    QVERIFY(!editor()->isVisible());
    QCOMPARE(stored(), u"old"_s);
    window.close();
    QTRY_VERIFY(!window.isVisible());
}

void TestInformation::markdown_loadsNothing()
{
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
    QSignalSpy asked(&elsewhere, &QTcpServer::newConnection);
    const QString host = u"http://127.0.0.1:%1/"_s.arg(elsewhere.serverPort());
    setDescription(u"![a](%1a.png) <img src=\"%1b.png\"> ![c](file:///etc/passwd)\n\n"
                   "<script>x</script> text"_s.arg(host));
    openInformation();
    QTRY_VERIFY_WITH_TIMEOUT(view()->toPlainText().contains(u"text"_s), kWait);
    view()->grab();
    QVERIFY(view()->hasBlockedPictures());
    // HTML is words, not markup.
    QVERIFY(view()->toPlainText().contains(u"<script>"_s));
    QVERIFY(!asked.wait(300));
}

void TestInformation::pictures_areOfferedToBeLoaded()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QString host = u"https://127.0.0.1:%1/"_s.arg(nobody.serverPort());
    nobody.close();
    setDescription(u"![a](%1a.png) ![b](%1b.png)"_s.arg(host));
    openInformation();
    auto *words = find<QLabel>(u"information.pictures"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words->isVisible() && button(u"loadPictures"_s)->isVisible(), kWait);
    QCOMPARE(words->text(), u"2 pictures of other hosts are not shown; their places are marked."_s);
    button(u"loadPictures"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(words->text(),
                              u"2 pictures could not be loaded; their places are marked."_s, kWait);
    QCOMPARE(button(u"loadPictures"_s)->text(), u"Try again"_s);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(words->text(), u"無法載入 2 張圖片；它們的位置有標記。"_s);
    setDescription(u"words"_s);
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!words->isVisible() && !button(u"loadPictures"_s)->isVisible(), kWait);
}

void TestInformation::facts_andRecentPushes()
{
    openInformation();
    auto *recent = find<QListWidget>(u"information.recent"_s);
    QTRY_COMPARE_WITH_TIMEOUT(recent->count(), 2, kWait);
    QVERIFY(recent->item(0)->text().startsWith(u"v2, "_s));
    QCOMPARE(find<QLabel>(u"information.tagCount"_s)->text(), u"2"_s);
    QCOMPARE(find<QLabel>(u"information.visibility"_s)->text(), u"Private"_s);
    recent->setCurrentRow(0);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Return);
    QTRY_VERIFY(find<QTableView>(u"tags.table"_s)->isVisible());
}

void TestInformation::facts_countManyTags()
{
    // Two tags, of which the first page names one.
    m_gate->spoil(u"^GET /api/v1/repository/admin/api/tag/.*limit=100"_s,
                  {.status = 200,
                   .body = R"({"page": 1, "has_additional": true, "tags": [{"name": "v2",
                       "start_ts": 1700000000, "manifest_digest": "sha256:)"
                       + QByteArray(64, '1') + R"("}]})"});
    openInformation();
    auto *count = find<QLabel>(u"information.tagCount"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"2"_s, kWait);
    QJsonObject tags; // by name
    for (int i = 0; i < 500; ++i)
        tags.insert(u"t%1"_s.arg(i), QJsonObject{{u"name"_s, u"t%1"_s.arg(i)}});
    const QJsonObject details{{u"namespace"_s, u"admin"_s}, {u"name"_s, u"api"_s},
                              {u"state"_s, u"NORMAL"_s},    {u"tags"_s, tags},
                              {u"can_write"_s, true},       {u"can_admin"_s, true}};
    m_gate->spoil(u"^GET .*includeTags=true"_s,
                  {.status = 200, .body = QJsonDocument(details).toJson()});
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"500 or more"_s, kWait);
}

void TestInformation::facts_tellTheSizeWhereItIsCounted()
{
    closeConsole();
    m_gate->spoil(u"^GET /api/v1/repository\\?"_s,
                  {.status = 200, .body = R"({"repositories": [{"namespace": "admin", "name": "api",
                       "description": null, "is_public": false, "kind": "image",
                       "state": "NORMAL", "quota_report": {"quota_bytes": 3145728,
                       "configured_quota": null}}]})"});
    openConsole();
    QVERIFY(signIn());
    openInformation();
    auto *size = find<QLabel>(u"information.size"_s);
    QTRY_VERIFY_WITH_TIMEOUT(size->isVisible(), kWait);
    QCOMPARE(size->text(), sizeText(3145728, QLocale()));
}

QTEST_MAIN(TestInformation)
#include "tst_information.moc"
