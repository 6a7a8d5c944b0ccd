#include "app/services/news.h"
#include "app/services/updatecheck.h"
#include "tests/console/livewindow.h"
#include "tests/support/scriptedserver.h"

#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace quayside;
using namespace quayside::test;
using namespace quayside::ui;
using namespace Qt::StringLiterals;

/// The preferences of programs beside this one, and of newer versions of it.
class TestPreferencesTools : public QObject, private LiveWindow {
    Q_OBJECT
public Q_SLOTS:
    /// In place of the browser.
    void openInBrowser(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void programs_areFoundOnPath();
    void path_isJudgedWhileItIsTyped_data();
    void path_isJudgedWhileItIsTyped();
    void path_isKept();
    void path_isChosenFromAFolder();
    void updates_areOff();
    void updates_wantAnAddress_data();
    void updates_wantAnAddress();
    void updates_areAskedForAtTheStart();
    void updates_areAskedForNow();
    void updates_sayWhatWentWrong();
    void newVersion_opensItsPage();
    void newVersion_opensNoOtherPage();
    void pages_areInChinese();

private:
    bool openPage(const QString &page);
    /// For what happens when a field loses the focus.
    static bool activatePreferences();
    void closePreferences();
    template <class T>
    static T *part(const QString &name)
    {
        return dialogNamed(u"preferences"_s)->findChild<T *>(u"preferences."_s + name);
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    QString makeFile(const QString &name, bool isExecutable) const;
    Settings &settings() { return m_console->settings(); }
    /// The first item under the bell is opened by keyboard.
    void openNews();

    QList<QUrl> m_opened;
    QByteArray m_path;
};

void TestPreferencesTools::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_path = qgetenv("PATH");
    for (const QString &scheme : {u"https"_s, u"http"_s})
        QDesktopServices::setUrlHandler(scheme, this, "openInBrowser");
}

void TestPreferencesTools::cleanupTestCase()
{
    for (const QString &scheme : {u"https"_s, u"http"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

void TestPreferencesTools::init()
{
    m_opened.clear();
    openConsole();
    QVERIFY(signIn());
    QTRY_VERIFY(!dialogNamed(u"signin"_s));
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
}

void TestPreferencesTools::cleanup()
{
    qputenv("PATH", m_path);
    closeConsole();
}

bool TestPreferencesTools::openPage(const QString &page)
{
    find<QAction>(u"main.action.preferences"_s)->trigger();
    if (!QTest::qWaitFor([] { return dialogNamed(u"preferences"_s) != nullptr; }, kWait))
        return false;
    auto *list = part<QAbstractItemView>(u"list"_s);
    auto *wanted = part<QWidget>(u"page."_s + page);
    QTest::keyClick(list, Qt::Key_Home);
    for (int row = 1; row < list->model()->rowCount() && !wanted->isVisible(); ++row)
        QTest::keyClick(list, Qt::Key_Down);
    return wanted->isVisible();
}

bool TestPreferencesTools::activatePreferences()
{
    // Its window counts as active while its parent is.
    QDialog *dialog = dialogNamed(u"preferences"_s);
    dialog->activateWindow();
    return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }, kWait);
}

void TestPreferencesTools::closePreferences()
{
    dialogNamed(u"preferences"_s)->reject();
    QTRY_VERIFY(!dialogNamed(u"preferences"_s));
}

QString TestPreferencesTools::makeFile(const QString &name, bool isExecutable) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner
                        | (isExecutable ? QFile::ExeOwner : QFile::Permissions()));
    return file.fileName();
}

void TestPreferencesTools::programs_areFoundOnPath()
{
    const QString podman = makeFile(u"podman"_s, true);
    makeFile(u"docker"_s, false);
    qputenv("PATH", QFile::encodeName(m_folder->path()));
    QVERIFY(openPage(u"tools"_s));
    QCOMPARE(part<QLineEdit>(u"podman"_s)->placeholderText(), podman);
    QCOMPARE(part<QLineEdit>(u"docker"_s)->placeholderText(), u"not found on this computer"_s);
    for (const QString &name : {u"podman"_s, u"docker"_s, u"skopeo"_s}) {
        QVERIFY(part<QLineEdit>(name)->text().isEmpty());
        QVERIFY(!part<QLabel>(name + u"Problem"_s)->isVisible());
    }
    // Found is not chosen.
    QCOMPARE(settings().clientPath(ClientChoice::Podman), QString());
}

void TestPreferencesTools::path_isJudgedWhileItIsTyped_data()
{
    QTest::addColumn<QString>("path"); // %1: a folder
    QTest::addColumn<QString>("problem");
    QTest::newRow("a program") << u"%1/good"_s << QString();
    QTest::newRow("not there") << u"%1/absent"_s << u"There is nothing at this path."_s;
    QTest::newRow("a folder") << u"%1"_s << u"This is not a file."_s;
    QTest::newRow("no program") << u"%1/bad"_s << u"This file cannot be executed."_s;
    QTest::newRow("a name") << u"docker"_s << u"Write the whole path, from / on."_s;
    QTest::newRow("spaces alone") << u"  "_s << QString();
}

void TestPreferencesTools::path_isJudgedWhileItIsTyped()
{
    QFETCH(QString, path);
    QFETCH(QString, problem);
    makeFile(u"good"_s, true);
    makeFile(u"bad"_s, false);
    path.replace(u"%1"_s, m_folder->path());
    QVERIFY(openPage(u"tools"_s));
    auto *field = part<QLineEdit>(u"docker"_s);
    auto *said = part<QLabel>(u"dockerProblem"_s);
    type(field, path);
    QCOMPARE(said->isVisible(), !problem.isEmpty());
    QCOMPARE(said->text(), problem);
    QCOMPARE(field->property("error").toBool(), !problem.isEmpty());
    // Emptied, nothing is wrong.
    type(field, {});
    QVERIFY(!said->isVisible() && !field->property("error").toBool());
}

void TestPreferencesTools::path_isKept()
{
    const QString program = makeFile(u"my tool"_s, true);
    QVERIFY(openPage(u"tools"_s));
    QVERIFY(activatePreferences());
    auto *field = part<QLineEdit>(u"skopeo"_s);
    type(field, program);
    QCOMPARE(settings().clientPath(ClientChoice::Skopeo), QString());
    // Enter keeps it, and the dialog stays.
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(settings().clientPath(ClientChoice::Skopeo), program);
    QVERIFY(dialogNamed(u"preferences"_s));
    QCOMPARE(field->text(), program);
    type(field, u"~/bin/skopeo"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(settings().clientPath(ClientChoice::Skopeo), QDir::homePath() + u"/bin/skopeo"_s);
    QCOMPARE(field->text(), QDir::homePath() + u"/bin/skopeo"_s);
    // What makes no sense is shown again, and counts as none.
    type(field, u"skopeo"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(settings().clientPath(ClientChoice::Skopeo), QString());
    auto *client = part<QComboBox>(u"client"_s);
    QCOMPARE(client->currentText(), u"podman"_s);
    QTest::keyClick(client, Qt::Key_Down);
    QVERIFY(settings().client() == ClientChoice::Docker);
    closePreferences();
    QVERIFY(openPage(u"tools"_s));
    QCOMPARE(part<QLineEdit>(u"skopeo"_s)->text(), u"skopeo"_s);
    QVERIFY(part<QLabel>(u"skopeoProblem"_s)->isVisible());
    QCOMPARE(part<QComboBox>(u"client"_s)->currentText(), u"docker"_s);
}

void TestPreferencesTools::path_isChosenFromAFolder()
{
    const QString program = makeFile(u"podman-5"_s, true);
    QVERIFY(openPage(u"tools"_s));
    QTest::keyClick(part<QPushButton>(u"podmanBrowse"_s), Qt::Key_Space);
    QTRY_VERIFY(dialogNamed(u"preferences.program"_s));
    auto *dialog = qobject_cast<QFileDialog *>(dialogNamed(u"preferences.program"_s));
    QCOMPARE(dialog->windowTitle(), u"Choose the program of podman"_s);
    Q_EMIT dialog->fileSelected(program);
    dialog->close();
    QCOMPARE(part<QLineEdit>(u"podman"_s)->text(), program);
    QCOMPARE(settings().clientPath(ClientChoice::Podman), program);
}

void TestPreferencesTools::updates_areOff()
{
    QVERIFY(openPage(u"general"_s));
    auto *check = part<QCheckBox>(u"updates"_s);
    auto *now = part<QPushButton>(u"updateNow"_s);
    auto *answer = part<QLabel>(u"updateAnswer"_s);
    QVERIFY(!check->isChecked() && !now->isEnabled());
    QCOMPARE(answer->text(), u"The check is off."_s);
    QVERIFY(part<QLineEdit>(u"updateAddress"_s)->text().isEmpty());
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(settings().areUpdatesChecked());
    QVERIFY(!now->isEnabled());
    QCOMPARE(answer->text(), u"There is no address that could be asked."_s);
    QCOMPARE(now->toolTip(), answer->text());
}

void TestPreferencesTools::updates_wantAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("https") << u"https://example.org/newest.json"_s << true;
    QTest::newRow("http here") << u"http://localhost:9/newest"_s << true;
    QTest::newRow("http elsewhere") << u"http://example.org/"_s << false;
    QTest::newRow("no scheme") << u"example.org/newest.json"_s << false;
    QTest::newRow("a user") << u"https://me:secret@example.org/"_s << false;
}

void TestPreferencesTools::updates_wantAnAddress()
{
    QFETCH(QString, address);
    QFETCH(bool, isGood);
    QVERIFY(openPage(u"general"_s));
    auto *field = part<QLineEdit>(u"updateAddress"_s);
    type(field, address);
    QCOMPARE(part<QLabel>(u"updateProblem"_s)->isVisible(), !isGood);
    QCOMPARE(field->property("error").toBool(), !isGood);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(dialogNamed(u"preferences"_s));
    QCOMPARE(settings().updateAddress(), isGood ? QUrl(address) : QUrl());
    // Off: good or not, nobody is asked.
    QVERIFY(!part<QPushButton>(u"updateNow"_s)->isEnabled());
    QVERIFY(m_console->updates().state() == UpdateCheck::State::Unknown);
}

void TestPreferencesTools::updates_areAskedForAtTheStart()
{
    ScriptedServer server(
        {ScriptedServer::json(200, "{\"version\":\"999.1\",\"page\":\"https://example.org/q\"}")});
    settings().setUpdateAddress(server.url().toString());
    settings().setUpdatesChecked(true);
    // Nobody pressed anything.
    QTRY_VERIFY_WITH_TIMEOUT(m_console->updates().state() == UpdateCheck::State::Newer, kWait);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(settings().lastUpdateCheck());
    QCOMPARE(m_console->news().unreadCount(), 1);
}

void TestPreferencesTools::updates_areAskedForNow()
{
    ScriptedServer server(
        {ScriptedServer::json(200, "{\"version\":\"0.0.1\",\"page\":\"https://example.org/q\"}"),
         ScriptedServer::json(200, "{\"version\":\"999.1\",\"page\":\"https://example.org/q\"}")});
    const QString version = QString::fromLatin1(QUAYSIDE_VERSION);
    QVERIFY(openPage(u"general"_s));
    type(part<QLineEdit>(u"updateAddress"_s), server.url().toString());
    QTest::keyClick(part<QLineEdit>(u"updateAddress"_s), Qt::Key_Return);
    auto *now = part<QPushButton>(u"updateNow"_s);
    auto *answer = part<QLabel>(u"updateAnswer"_s);
    // Today's check was done: from here on only the button asks.
    settings().setLastUpdateCheck(Clock::system().now());
    QTest::keyClick(part<QCheckBox>(u"updates"_s), Qt::Key_Space);
    QVERIFY(now->isEnabled() && !answer->isVisible());
    QTest::keyClick(now, Qt::Key_Space);
    QCOMPARE(answer->text(), u"Asking…"_s);
    QVERIFY(!now->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(answer->text(),
                              u"There is none newer than this version, %1."_s.arg(version), kWait);
    QTRY_VERIFY(now->isEnabled());
    QTest::keyClick(now, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(
        answer->text(),
        u"Version 999.1 is there; this is %1. The bell leads to its page."_s.arg(version), kWait);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(m_console->news().items().constFirst().subject, u"999.1"_s);
    // Turned off, nothing is said of it any more.
    QTest::keyClick(part<QCheckBox>(u"updates"_s), Qt::Key_Space);
    QVERIFY(!now->isEnabled());
    QCOMPARE(answer->text(), u"The check is off."_s);
}

void TestPreferencesTools::updates_sayWhatWentWrong()
{
    ScriptedServer server({ScriptedServer::json(404, "{}"), ScriptedServer::json(200, "<html>"),
                           ScriptedServer::json(500, "{}")});
    settings().setLastUpdateCheck(Clock::system().now());
    settings().setUpdateAddress(server.url().toString());
    settings().setUpdatesChecked(true);
    QVERIFY(openPage(u"general"_s));
    for (const QString &sentence : {u"There is nothing at this address."_s,
                                    u"The answer names no version, or leads elsewhere."_s,
                                    u"The address does not tell it now."_s}) {
        QTest::keyClick(part<QPushButton>(u"updateNow"_s), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>(u"updateAnswer"_s)->text(), sentence, kWait);
    }
    QVERIFY(m_console->news().items().isEmpty());
}

void TestPreferencesTools::openNews()
{
    find<QAction>(u"main.action.news"_s)->trigger();
    auto *list = find<QListView>(u"news.list"_s);
    QTRY_VERIFY(list && list->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!list->isVisible());
}

void TestPreferencesTools::newVersion_opensItsPage()
{
    NewsItem item{u"/update/999.1"_s, NewsKind::NewVersion, NewsLevel::Information, {}};
    item.subject = u"999.1"_s;
    item.text = u"https://example.org/q?v=999.1"_s;
    item.time = Clock::system().now();
    m_console->news().post(item);
    openNews();
    QCOMPARE(m_opened, QList<QUrl>{QUrl(item.text)});
    QCOMPARE(m_console->news().unreadCount(), 0);
}

void TestPreferencesTools::newVersion_opensNoOtherPage()
{
    NewsItem item{u"/update/999.1"_s, NewsKind::NewVersion, NewsLevel::Information, {}};
    item.time = Clock::system().now();
    for (const QString &page : {u"http://example.org/"_s, u"/etc/passwd"_s, QString()}) {
        item.text = page;
        m_console->news().withdraw(item.id);
        m_console->news().post(item);
        openNews();
    }
    QVERIFY(m_opened.isEmpty());
}

void TestPreferencesTools::pages_areInChinese()
{
    settings().setLanguage(u"zh_TW"_s);
    qputenv("PATH", QFile::encodeName(m_folder->path()));
    QVERIFY(openPage(u"tools"_s));
    QCOMPARE(part<QLineEdit>(u"podman"_s)->placeholderText(), u"此電腦上找不到"_s);
    type(part<QLineEdit>(u"podman"_s), u"podman"_s);
    QCOMPARE(part<QLabel>(u"podmanProblem"_s)->text(), u"請寫完整路徑，從 / 開始。"_s);
    QVERIFY(openPage(u"general"_s));
    QCOMPARE(part<QCheckBox>(u"updates"_s)->text(), u"檢查更新(&U)"_s);
    QCOMPARE(part<QLabel>(u"updateAnswer"_s)->text(), u"檢查已關閉。"_s);
    // Live, while the page is open.
    settings().setLanguage(u"en"_s);
    QTRY_COMPARE(part<QLabel>(u"updateAnswer"_s)->text(), u"The check is off."_s);
}

QTEST_MAIN(TestPreferencesTools)
#include "tst_preferencestools.moc"
