#include "tests/console/localwindow.h"
#include "ui/connect/connection.h"
#include "ui/pages/local/strengthmeter.h"
#include "ui/pages/start/startpage.h"
#include "ui/tray.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QTcpServer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>

using namespace quayside;
using namespace quayside::ui;
using namespace quayside::test;
using namespace Qt::StringLiterals;

/// The very first start on a computer without a keychain, with the real server as the child.
class TestFirstRun : public QObject, private LocalWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_console.reset(); }
    void oneButton_makesAndStartsTheRegistry();
    void nextStart_needsNoButtonAndAsks();
    void otherWays_areAskedFor();
    void retranslatesWhileStopped();
    void wizard_byKeyboardAlone();
    void wizard_startsFromTheFirstPage();
    void wizard_saysAtTheField_data();
    void wizard_saysAtTheField();
    void wizard_tellsWhoHasThePort();
    void wizard_warnsOfOpenAddresses();
    void wizard_weighsPasswords();
    void wizard_leavesAnAdministratorAlone();
    void wizard_makesATokenThatWorks();
    void wizard_hasClientsTrustTheAuthority();
    void wizard_changesARunningRegistry();
    void wizard_fitsASmallScreenInBothLanguages();

private:
    static QDialog *signIn() { return dialogNamed(u"signin"_s); }
    QDialog *openWizard();
    template <class T>
    static T *at(const QString &name)
    {
        return dialogNamed(u"firstrun"_s)->findChild<T *>(u"firstrun."_s + name);
    }
    /// Waits until the wizard lets go on, and goes.
    static bool goOn();
};

void TestFirstRun::initTestCase()
{
    qputenv("PATH", QByteArray(QUAYSIDE_BIN_DIR ":") + qgetenv("PATH"));
    qputenv("XDG_CONFIG_HOME", m_folders.path(u"config"_s).toUtf8());
}

QDialog *TestFirstRun::openWizard()
{
    auto *change = find<QPushButton>(u"start.change"_s);
    change->setFocus();
    QTest::keyClick(change, Qt::Key_Space);
    return QTest::qWaitFor([] { return dialogNamed(u"firstrun"_s) != nullptr; })
        ? dialogNamed(u"firstrun"_s)
        : nullptr;
}

bool TestFirstRun::goOn()
{
    auto *next = at<QPushButton>(u"next"_s);
    if (!QTest::qWaitFor([&] { return next->isEnabled(); }))
        return false;
    QTest::keyClick(dialogNamed(u"firstrun"_s), Qt::Key_Return);
    return true;
}

void TestFirstRun::oneButton_makesAndStartsTheRegistry()
{
    openConsole(m_folders.path(u"data"_s));
    auto *start = window().findChild<QPushButton *>(u"start.button"_s);
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
    QTRY_VERIFY_WITH_TIMEOUT(window().connection()
                                 && window().connection()->state() == Connection::State::SignedIn,
                             40'000);
    auto *state = find<QWidget>(u"repositories.state"_s);
    auto *title = state->findChild<QLabel *>(u"state.title"_s);
    QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), 10'000);
    QCOMPARE(title->text(), u"Push the first image"_s);
    QVERIFY(!signIn());
}

void TestFirstRun::nextStart_needsNoButtonAndAsks()
{
    openConsole(m_folders.path(u"data"_s));
    // The server starts by itself; the password was kept until the last quit only.
    QTRY_VERIFY_WITH_TIMEOUT(signIn(), 40'000);
    QDialog *dialog = signIn();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"signin.user"_s)->text(), u"admin"_s);
    auto *password = dialog->findChild<QLineEdit *>(u"signin.password"_s);
    QTest::keyClicks(password, u"short-no-longer"_s);
    QTest::keyClick(password, Qt::Key_Return);
    Connection *connection = window().connection();
    QTRY_VERIFY_WITH_TIMEOUT(connection->state() == Connection::State::SignedIn, 20'000);
    QTRY_VERIFY(!signIn());
    // The tray's menu asks what was pushed last.
    const QAbstractItemModel &requests = m_console->workspace().requests;
    const auto wasAsked = [&requests] {
        for (int row = 0; row < requests.rowCount(); ++row) {
            for (int column = 0; column < requests.columnCount(); ++column) {
                if (requests.index(row, column).data().toString().contains(u"/superuser/logs"_s))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(!wasAsked());
    Q_EMIT m_console->tray()->menu().aboutToShow();
    QTRY_VERIFY_WITH_TIMEOUT(wasAsked(), 10'000);
    // Offscreen, no window manager gives the keyboard back after a dialog.
    window().activateWindow();
    QTRY_VERIFY(window().isActiveWindow());
    QTest::keyClick(&window(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!window().isVisible());
}

void TestFirstRun::otherWays_areAskedFor()
{
    openConsole(m_folders.path(u"ways"_s));
    auto *page = find<ui::StartPage>(u"start"_s);
    QSignalSpy connects(page, &StartPage::connectRequested);
    QSignalSpy looks(page, &StartPage::quayIoRequested);
    QSignalSpy tokens(page, &StartPage::tokenRequested);
    QTest::mouseClick(find<QPushButton>(u"start.token"_s), Qt::LeftButton);
    QCOMPARE(tokens.size(), 1);
    // A token belongs to a registry: one is connected first.
    QTRY_VERIFY(dialogNamed(u"connections"_s));
    QTest::mouseClick(find<QPushButton>(u"start.connect"_s), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(u"start.quayIo"_s), Qt::LeftButton);
    QCOMPARE(connects.size(), 1);
    QCOMPARE(looks.size(), 1);
}

void TestFirstRun::retranslatesWhileStopped()
{
    openConsole(m_folders.path(u"other"_s), u"other.ini"_s);
    m_console->setLanguage(u"zh_TW"_s);
    auto *start = find<QPushButton>(u"start.button"_s);
    QTRY_COMPARE(start->text(), u"啟動本機登錄庫"_s);
    m_console->setLanguage(u"en"_s);
    QTRY_COMPARE(start->text(), u"Start local registry"_s);
}

void TestFirstRun::wizard_byKeyboardAlone()
{
    openConsole(m_folders.path(u"unused"_s), u"keys.ini"_s);
    QVERIFY(openWizard());
    const auto type = [](const QString &text) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    };
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    dialogNamed(u"firstrun"_s)->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialogNamed(u"firstrun"_s)));
    const QString folder = m_folders.path(u"typed/registry"_s);
    QCOMPARE(QApplication::focusWidget(), at<QWidget>(u"folder"_s));
    type(folder);
    QVERIFY(goOn());
    QCOMPARE(QApplication::focusWidget(), at<QWidget>(u"address"_s));
    tab();
    QTRY_VERIFY(!at<QSpinBox>(u"port"_s)->text().isEmpty());
    const int port = processes::nextFreePort(QHostAddress::LocalHost, 18'300);
    type(QString::number(port));
    QVERIFY(goOn());
    QCOMPARE(QApplication::focusWidget(), at<QWidget>(u"user"_s));
    type(u"ada"_s);
    tab();
    type(u"ada@example.org"_s);
    tab();
    type(u"correct-horse-battery"_s);
    QVERIFY(goOn());
    QCOMPARE(QApplication::focusWidget(), at<QWidget>(u"timeMachine"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    tab();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(goOn());
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), LocalServer::State::Running, kStartWait);
    QCOMPARE(server().dataFolder(), folder);
    QCOMPARE(server().info().port, port);
    QCOMPARE(local().administrator(), u"ada"_s);
    QCOMPARE(local().options().timeMachineDays, 28);
    QVERIFY(!local().options().isPublicPullAllowed);
    // Nothing is asked twice.
    QTRY_VERIFY_WITH_TIMEOUT(window().connection()->state() == Connection::State::SignedIn,
                             kStartWait);
    QVERIFY(!signIn());
}

void TestFirstRun::wizard_startsFromTheFirstPage()
{
    openConsole(m_folders.path(u"now"_s), u"now.ini"_s);
    QVERIFY(local().setStartsWithSession(true).has_value());
    QVERIFY(openWizard());
    auto *now = at<QPushButton>(u"startNow"_s);
    QTRY_VERIFY(now->isEnabled());
    QTest::keyClick(now, Qt::Key_Space);
    // No keychain, so a password is asked for, as by the one button.
    QTRY_VERIFY(signIn());
    for (const QString &name : {u"signin.password"_s, u"signin.repeat"_s})
        QTest::keyClicks(signIn()->findChild<QLineEdit *>(name), u"long-enough-1"_s);
    QTest::keyClick(signIn(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), LocalServer::State::Running, kStartWait);
    // What was chosen elsewhere stays.
    QVERIFY(local().startsWithSession());
    QVERIFY(local().setStartsWithSession(false).has_value());
}

void TestFirstRun::wizard_saysAtTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &field, const QString &text,
                        const QString &words) {
        QTest::newRow(name) << field << text << field + u"Error"_s << words;
    };
    row("no folder", u"folder"_s, {}, u"Choose a folder."_s);
    row("half a path", u"folder"_s, u"images"_s, u"Write the whole path, beginning with /."_s);
    row("file in the way", u"folder"_s, m_folders.path(u"plain"_s), u"A file is in the way."_s);
    row("file above", u"folder"_s, m_folders.path(u"plain/x"_s), u"A file is in the way."_s);
    row("others' files", u"folder"_s, m_folders.path(u"full"_s),
        u"Other files are in it. Choose an empty folder or one of a registry."_s);
    row("no name", u"user"_s, {},
        u"2 to 255 small letters and digits, with single . _ - between them."_s);
    row("capitals", u"user"_s, u"Ada"_s,
        u"2 to 255 small letters and digits, with single . _ - between them."_s);
    row("no address", u"email"_s, u"ada@home"_s,
        u"Write it as name@example.org, or leave it empty."_s);
    row("short", u"password"_s, u"1234567"_s, u"At least 8 characters."_s);
    row("spaces", u"password"_s, u"correct horse"_s, u"No spaces, please."_s);
}

void TestFirstRun::wizard_saysAtTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, label);
    QFETCH(QString, words);
    QFile plain(m_folders.path(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QVERIFY(QDir().mkpath(m_folders.path(u"full"_s)));
    QFile thesis(m_folders.path(u"full/thesis.txt"_s));
    QVERIFY(thesis.open(QIODevice::WriteOnly));
    openConsole(m_folders.path(u"fields"_s), u"fields.ini"_s);
    QVERIFY(openWizard());
    auto *now = at<QPushButton>(u"startNow"_s);
    QTRY_VERIFY(now->isEnabled());
    const QString before = at<QLineEdit>(field)->text();
    at<QLineEdit>(field)->setText(text);
    QTRY_COMPARE(at<QLabel>(label)->text(), words);
    QVERIFY(at<QLineEdit>(field)->property("error").toBool());
    QVERIFY(!now->isEnabled());
    // It can be heard, too, and a page that is not shown is named.
    QCOMPARE(at<QLineEdit>(field)->accessibleDescription(), words);
    QVERIFY(field == u"folder"_s || at<QLabel>(u"reason"_s)->text() == u"See “Administrator”"_s);
    at<QLineEdit>(field)->setText(before);
    QTRY_VERIFY(now->isEnabled());
    QVERIFY(!at<QLineEdit>(field)->property("error").toBool());
}

void TestFirstRun::wizard_tellsWhoHasThePort()
{
    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    openConsole(m_folders.path(u"port"_s), u"port.ini"_s);
    QVERIFY(openWizard());
    QVERIFY(goOn());
    auto *port = at<QSpinBox>(u"port"_s);
    auto *next = at<QPushButton>(u"next"_s);
    QTRY_COMPARE(at<QLabel>(u"portState"_s)->text(), u"free"_s);
    port->setValue(stranger.serverPort());
    QTRY_COMPARE(
        at<QLabel>(u"portError"_s)->text(),
        u"in use by %1 (process %2)"_s.arg(processes::programOf(QCoreApplication::applicationPid()))
            .arg(QCoreApplication::applicationPid()));
    QVERIFY(!next->isEnabled());
    auto *nextFree = at<QPushButton>(u"nextFree"_s);
    QVERIFY(nextFree->isVisible());
    QTest::keyClick(nextFree, Qt::Key_Space);
    QVERIFY(port->value() > stranger.serverPort());
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(!nextFree->isVisible());
}

void TestFirstRun::wizard_warnsOfOpenAddresses()
{
    openConsole(m_folders.path(u"open"_s), u"open.ini"_s);
    QVERIFY(openWizard());
    QVERIFY(goOn());
    auto *tls = at<QCheckBox>(u"tls"_s);
    auto *banner = at<QWidget>(u"openBanner"_s);
    QVERIFY(!tls->isChecked() && !banner->isVisible());
    at<QComboBox>(u"address"_s)->setCurrentIndex(1);
    // Passwords do not go over a network in the open unless somebody wants that.
    QVERIFY(tls->isChecked());
    tls->click();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)->text().startsWith(u"Without TLS"_s));
    at<QComboBox>(u"address"_s)->setCurrentIndex(0);
    QVERIFY(!banner->isVisible() && !tls->isChecked());
}

void TestFirstRun::wizard_weighsPasswords()
{
    using Strength = StrengthMeter::Strength;
    QCOMPARE(StrengthMeter::strengthOf({}), Strength::None);
    QCOMPARE(StrengthMeter::strengthOf(u"aaaaaaaaaaaaaaaa"_s), Strength::Weak);
    QCOMPARE(StrengthMeter::strengthOf(u"12345678"_s), Strength::Weak);
    QCOMPARE(StrengthMeter::strengthOf(u"horsestaple"_s), Strength::Fair);
    QCOMPARE(StrengthMeter::strengthOf(LocalServer::makeSecret()), Strength::Strong);
    openConsole(m_folders.path(u"weigh"_s), u"weigh.ini"_s);
    QVERIFY(openWizard());
    QVERIFY(goOn() && goOn());
    auto *password = at<QLineEdit>(u"password"_s);
    QVERIFY(!at<QWidget>(u"strength"_s)->isVisible());
    QTest::keyClick(at<QPushButton>(u"generate"_s), Qt::Key_Space);
    QCOMPARE(password->text().size(), 32);
    QVERIFY(at<StrengthMeter>(u"strength"_s)->strength() == Strength::Strong);
    // One that was made has to be seen to be written down.
    QVERIFY(password->echoMode() == QLineEdit::Normal);
    QTest::keyClick(at<QPushButton>(u"show"_s), Qt::Key_Space);
    QVERIFY(password->echoMode() == QLineEdit::Password);
}

void TestFirstRun::wizard_leavesAnAdministratorAlone()
{
    const QString made = m_folders.make(u"there"_s);
    openConsole(m_folders.path(u"not-there"_s), u"there.ini"_s);
    QVERIFY(openWizard());
    at<QLineEdit>(u"folder"_s)->setText(made);
    QTRY_VERIFY(at<QLabel>(u"folderState"_s)->text().startsWith(u"Has a registry already"_s));
    QVERIFY(goOn() && goOn());
    QVERIFY(at<QWidget>(u"existsBanner"_s)->isVisible());
    QVERIFY(!at<QLineEdit>(u"user"_s)->isEnabled() && !at<QLineEdit>(u"password"_s)->isEnabled());
    QVERIFY(goOn() && goOn());
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), LocalServer::State::Running, kStartWait);
    QCOMPARE(server().dataFolder(), made);
}

void TestFirstRun::wizard_makesATokenThatWorks()
{
    openConsole(m_folders.path(u"token"_s), u"token.ini"_s);
    QVERIFY(openWizard());
    QVERIFY(goOn() && goOn());
    QTest::keyClicks(at<QLineEdit>(u"password"_s), u"correct-horse-battery"_s);
    auto *wanted = at<QCheckBox>(u"token"_s);
    QVERIFY(!wanted->isChecked());
    QTest::keyClick(wanted, Qt::Key_Space);
    QVERIFY(goOn() && goOn());
    // No keychain is here, so it is told once.
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"secretDialog"_s), 2 * kStartWait);
    auto *value = dialogNamed(u"secretDialog"_s)->findChild<QLineEdit *>(u"secret.text"_s);
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    const QString token = value->text();
    dialogNamed(u"secretDialog"_s)->reject();
    QNetworkAccessManager client;
    QUrl url = server().info().url;
    url.setPath(u"/api/v1/repository"_s);
    url.setQuery(u"namespace=admin"_s);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    const std::unique_ptr<QNetworkReply> reply(client.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    // The page of the registry has it until the console is quit.
    find<QAction>(u"main.action.local"_s)->trigger();
    find<QAction>(u"local.action.copyToken"_s)->trigger();
    QTRY_COMPARE(QApplication::clipboard()->text(), token);
    // The bell tells of its end.
    const auto known = KnownTokens(m_console->settings()).all();
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.first().connection, localProfileId());
    QVERIFY(known.first().expires.has_value());
    m_console.reset(); // what is set is written by then
    QFile file(m_folders.path(u"token.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("own-local"));
    QVERIFY(!written.contains(token.toUtf8()));
}

void TestFirstRun::wizard_hasClientsTrustTheAuthority()
{
    const QByteArray home = qgetenv("HOME");
    const auto restore = qScopeGuard([&] { qputenv("HOME", home); });
    qputenv("HOME", m_folders.path(u"home"_s).toUtf8());
    openConsole(m_folders.make(u"trust"_s), u"trust.ini"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), LocalServer::State::Running, kStartWait);
    QTRY_VERIFY_WITH_TIMEOUT(signIn(), kStartWait);
    signIn()->reject();
    const qint64 pid = server().info().pid;
    local().openWizard(&window());
    QTRY_VERIFY(dialogNamed(u"firstrun"_s));
    QVERIFY(goOn());
    auto *trust = at<QCheckBox>(u"trust"_s);
    QVERIFY(!trust->isVisible());
    at<QCheckBox>(u"tls"_s)->click();
    QVERIFY(trust->isVisible() && !trust->isChecked());
    trust->click();
    QTRY_VERIFY(at<QPushButton>(u"startNow"_s)->isEnabled());
    at<QPushButton>(u"startNow"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        server().state() == LocalServer::State::Running && server().info().pid != pid, kStartWait);
    QFile authority(server().info().caPath);
    QVERIFY(authority.open(QIODevice::ReadOnly));
    QFile installed(m_folders.path(u"home/.config/containers/certs.d/"_s) + local().registryName()
                    + u"/ca.crt"_s);
    QTRY_VERIFY(installed.exists());
    QVERIFY(installed.open(QIODevice::ReadOnly));
    const QByteArray pem = authority.readAll();
    QVERIFY(pem.startsWith("-----BEGIN CERTIFICATE-----"));
    QCOMPARE(installed.readAll(), pem);
    QVERIFY(local().isTrusted());
    // What is done is no step any more.
    find<QAction>(u"main.action.local"_s)->trigger();
    auto *step = find<QLabel>(u"caption1"_s);
    QTRY_VERIFY(step && step->text().contains(u"Sign in"_s));
    QVERIFY(!find<QAction>(u"local.action.trust"_s)->isEnabled());
    installed.remove();
    QVERIFY(!local().isTrusted());
    QVERIFY(local().trust().has_value());
    QVERIFY(local().isTrusted());
}

void TestFirstRun::wizard_changesARunningRegistry()
{
    openConsole(m_folders.make(u"change"_s), u"change.ini"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), LocalServer::State::Running, kStartWait);
    QTRY_VERIFY_WITH_TIMEOUT(signIn(), kStartWait);
    signIn()->reject();
    const qint64 pid = server().info().pid;
    local().openWizard(&window());
    QTRY_VERIFY(dialogNamed(u"firstrun"_s));
    // Its own port is not somebody else's.
    QCOMPARE(at<QSpinBox>(u"port"_s)->value(), server().info().port);
    auto *now = at<QPushButton>(u"startNow"_s);
    QTRY_VERIFY(now->isEnabled());
    QCOMPARE(now->text(), u"Restart now"_s);
    at<QCheckBox>(u"tls"_s)->click();
    QTRY_VERIFY(now->isEnabled());
    now->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        server().state() == LocalServer::State::Running && server().info().pid != pid, kStartWait);
    QVERIFY(server().info().hasTls());
}

void TestFirstRun::wizard_fitsASmallScreenInBothLanguages()
{
    openConsole(m_folders.path(u"small"_s), u"small.ini"_s);
    window().resize(1024, 640);
    QVERIFY(openWizard());
    QDialog *wizard = dialogNamed(u"firstrun"_s);
    auto *stack = at<QStackedWidget>(u"stack"_s);
    at<QComboBox>(u"address"_s)->setCurrentIndex(1);
    for (const auto &[language, cancel] :
         {std::pair{u"zh_TW"_s, u"取消"_s}, std::pair{u"en"_s, u"Cancel"_s}}) {
        m_console->setLanguage(language);
        QTRY_COMPARE(at<QPushButton>(u"cancel"_s)->text(), cancel);
        for (int page = 0; page < stack->count(); ++page) {
            stack->setCurrentIndex(page);
            QTRY_VERIFY(wizard->minimumSizeHint().height() <= 640);
            QVERIFY(wizard->minimumSizeHint().width() <= 1024);
        }
    }
    int seen = 0;
    for (const QWidget *widget : wizard->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button && !qobject_cast<const QLineEdit *>(widget)
            && !qobject_cast<const QComboBox *>(widget))
            continue;
        // A banner that was not shown yet has no words yet.
        if (widget->objectName().startsWith(u"qt_"_s) || widget->objectName() == u"banner.action"_s)
            continue;
        ++seen;
        QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(seen > 15);
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
