#include "ui/bootstrap.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;

/// The very first start on a computer without a keychain, with the real server as the child.
class TestFirstRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneButton_makesAndStartsTheRegistry();
    void nextStart_needsNoButtonAndAsks();
    void retranslatesWhileStopped();

private:
    std::unique_ptr<Bootstrap> makeConsole();
    static QDialog *signIn();

    QTemporaryDir m_folder;
};

void TestFirstRun::initTestCase()
{
    qputenv("PATH", QByteArray(QUAYSIDE_BIN_DIR ":") + qgetenv("PATH"));
}

std::unique_ptr<Bootstrap> TestFirstRun::makeConsole()
{
    StartOptions options;
    options.dataFolder = m_folder.filePath(u"data"_s);
    options.settingsFile = m_folder.filePath(u"settings.ini"_s);
    options.credentials = CredentialStore::Backend::Memory;
    auto console = std::make_unique<Bootstrap>(*qApp, options);
    console->setLanguage(u"en"_s);
    console->start();
    return console;
}

QDialog *TestFirstRun::signIn()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == u"signin"_s && widget->isVisible())
            return qobject_cast<QDialog *>(widget);
    }
    return nullptr;
}

void TestFirstRun::oneButton_makesAndStartsTheRegistry()
{
    const auto console = makeConsole();
    MainWindow &window = console->window();
    auto *start = window.findChild<QPushButton *>(u"start.button"_s);
    QVERIFY(start->isVisible() && start->isEnabled());
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY(signIn());
    QDialog *dialog = signIn();
    auto *submit = dialog->findChild<QPushButton *>(u"signin.submit"_s);
    auto *password = dialog->findChild<QLineEdit *>(u"signin.password"_s);
    QTest::keyClicks(password, u"short"_s);
    QVERIFY(!submit->isEnabled());
    QTest::keyClicks(password, u"-no-longer"_s);
    QVERIFY(!submit->isEnabled());
    auto *repeat = dialog->findChild<QLineEdit *>(u"signin.repeat"_s);
    auto *mismatch = dialog->findChild<QLabel *>(u"signin.mismatch"_s);
    QTest::keyClicks(repeat, u"short-no-linger"_s);
    QVERIFY(mismatch->isVisible() && !submit->isEnabled());
    repeat->clear();
    QTest::keyClicks(repeat, u"short-no-longer"_s);
    QVERIFY(!mismatch->isVisible() && submit->isEnabled());
    QTest::mouseClick(submit, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        window.connection() && window.connection()->state() == Connection::State::SignedIn, 40'000);
    auto *state = window.findChild<QWidget *>(u"repositories.state"_s);
    auto *title = state->findChild<QLabel *>(u"state.title"_s);
    QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), 10'000);
    QCOMPARE(title->text(), u"Push the first image"_s);
    QVERIFY(!signIn());
}

void TestFirstRun::nextStart_needsNoButtonAndAsks()
{
    const auto console = makeConsole();
    // The server starts by itself; the password was kept until the last quit only.
    QTRY_VERIFY_WITH_TIMEOUT(signIn(), 40'000);
    QDialog *dialog = signIn();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"signin.user"_s)->text(), u"admin"_s);
    auto *password = dialog->findChild<QLineEdit *>(u"signin.password"_s);
    QTest::keyClicks(password, u"short-no-longer"_s);
    QTest::keyClick(password, Qt::Key_Return);
    Connection *connection = console->window().connection();
    QTRY_VERIFY_WITH_TIMEOUT(connection->state() == Connection::State::SignedIn, 20'000);
    QTRY_VERIFY(!signIn());
    // Offscreen, no window manager gives the keyboard back after a dialog.
    console->window().activateWindow();
    QTRY_VERIFY(console->window().isActiveWindow());
    QTest::keyClick(&console->window(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!console->window().isVisible());
}

void TestFirstRun::retranslatesWhileStopped()
{
    StartOptions options;
    options.dataFolder = m_folder.filePath(u"other"_s);
    options.settingsFile = m_folder.filePath(u"other.ini"_s);
    options.credentials = CredentialStore::Backend::Memory;
    Bootstrap console(*qApp, options);
    console.setLanguage(u"zh_TW"_s);
    console.start();
    auto *start = console.window().findChild<QPushButton *>(u"start.button"_s);
    QTRY_COMPARE(start->text(), u"啟動本機登錄庫"_s);
    console.setLanguage(u"en"_s);
    QTRY_COMPARE(start->text(), u"Start local registry"_s);
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
