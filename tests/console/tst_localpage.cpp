#include "tests/console/localwindow.h"
#include "ui/connect/connection.h"
#include "ui/desktopnews.h"
#include "ui/pages/local/clientcommands.h"
#include "ui/pages/local/logcard.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/tray.h"
#include "ui/widgets/toast.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QHelpEvent>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

using namespace quayside;
using namespace quayside::ui;
using namespace quayside::test;
using namespace Qt::StringLiterals;

using State = LocalServer::State;

/// The page of the local registry, on a real quayside-server.
class TestLocalPage : public QObject, private LocalWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_console.reset(); }
    void keyboard_stopsStartsAndRestarts();
    void cards_tellHealthStorageAndCommands();
    void dock_hasTheServersLog();
    void storageLine_tellsTheLastWeeks();
    void garbage_isCollectedByHand();
    void preferences_areThoseOfTheMenu();
    void commands_fitTheRegistry_data();
    void commands_fitTheRegistry();
    void log_filtersAndFollows();
    void service_outlivesTheConsole();
    void tray_keepsTheConsole();
    void tray_messageLeadsToTheBell();
    void diagnostics_haveTheLog();
    void authority_isSavedWholeOrNotAtAll();
    void everyControl_hasAName();
    void smallWindow_holdsThePageInBothLanguages();

private:
    void openPage(const QString &folder);
};

void TestLocalPage::initTestCase()
{
    qputenv("PATH", QByteArray(QUAYSIDE_BIN_DIR ":") + qgetenv("PATH"));
    qputenv("XDG_CONFIG_HOME", m_folders.path(u"config"_s).toUtf8());
}

void TestLocalPage::openPage(const QString &folder)
{
    openConsole(folder);
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
    find<QAction>(u"main.action.local"_s)->trigger();
    // Without the password, the sign-in would lie over it.
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kStartWait);
    dialogNamed(u"signin"_s)->reject();
    QTRY_VERIFY(find<QWidget>(u"local"_s)->isVisible());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestLocalPage::keyboard_stopsStartsAndRestarts()
{
    openPage(m_folders.make(u"keys"_s));
    auto *stop = find<QPushButton>(u"local.stop"_s);
    auto *start = find<QPushButton>(u"local.start"_s);
    auto *restart = find<QPushButton>(u"local.restart"_s);
    QVERIFY(stop->isVisible() && restart->isVisible() && !start->isVisible());
    QVERIFY(find<QLabel>(u"local.facts"_s)->text().contains(u"127.0.0.1:"_s));
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Stopped, kStartWait);
    // The keyboard is where the next step is.
    QTRY_COMPARE(QApplication::focusWidget(), start);
    QTest::keyClick(start, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
    const qint64 pid = server().info().pid;
    QTRY_VERIFY(restart->isVisible());
    QTest::mouseClick(restart, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(server().state() == State::Running && server().info().pid != pid,
                             kStartWait);
}

void TestLocalPage::dock_hasTheServersLog()
{
    openPage(m_folders.make(u"dock"_s));
    auto *page = find<QPlainTextEdit>(u"local.log.text"_s);
    find<QAction>(u"main.action.dock"_s)->trigger();
    auto *tabs = find<QTabBar>(u"dock.tabs"_s);
    QCOMPARE(tabs->count(), 4);
    QCOMPARE(tabs->tabText(3), u"Server log"_s);
    QVERIFY(!find<QWidget>(u"dock.log.text"_s));
    tabs->setCurrentIndex(3);
    auto *dock = find<QPlainTextEdit>(u"dock.log.text"_s);
    QVERIFY(dock && dock->isVisible());
    // The same lines; what comes in later stands in both.
    QTRY_VERIFY_WITH_TIMEOUT(
        !dock->toPlainText().isEmpty() && dock->toPlainText() == page->toPlainText(), kStartWait);
    const int before = dock->blockCount();
    find<QPushButton>(u"local.restart"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(dock->blockCount() > before, kStartWait);
    QTRY_VERIFY_WITH_TIMEOUT(server().state() == State::Running, kStartWait);
}

void TestLocalPage::cards_tellHealthStorageAndCommands()
{
    openPage(m_folders.make(u"cards"_s));
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"local.health.database"_s)->text(), u"answers"_s,
                              kStartWait);
    QCOMPARE(find<QLabel>(u"local.health.space"_s)->text(), u"has room"_s);
    QCOMPARE(find<QLabel>(u"local.health.certificate"_s)->text(), u"no TLS"_s);
    QCOMPARE(find<QLabel>(u"local.health.process"_s)->text(), u"child of this window"_s);
    QTRY_VERIFY(find<QLabel>(u"local.storage.used"_s)->text().endsWith(u"MiB"_s));
    QTRY_VERIFY(find<QLabel>(u"local.storage.free"_s)->text().startsWith(u"used, "_s));
    auto *command = find<QWidget>(u"local.connect.command1"_s);
    const QString name = u"127.0.0.1:%1"_s.arg(server().info().port);
    command->findChild<QToolButton *>(u"copyField.copy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(),
             u"podman login --tls-verify=false -u admin "_s + name);
    auto *clients = find<QTabBar>(u"local.connect.clients"_s);
    clients->setFocus();
    QTest::keyClick(clients, Qt::Key_Right);
    command->findChild<QToolButton *>(u"copyField.copy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"docker login -u admin "_s + name);
}

void TestLocalPage::storageLine_tellsTheLastWeeks()
{
    const QString folder = m_folders.make(u"line"_s);
    {
        // As if the server had run three days ago.
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"line"_s);
        db.setDatabaseName(folder + "/quayside.db"_L1);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(
            u"INSERT INTO storage_sample (hour_ms, blob_bytes, blob_count, free_bytes) SELECT "
            "CAST(strftime('%s', 'now', '-3 days') AS INTEGER) / 3600 * 3600000, 5242880, 4, 9"_s));
    }
    QSqlDatabase::removeDatabase(u"line"_s);
    openPage(folder);
    auto *line = find<QWidget>(u"local.storage.line"_s);
    QVERIFY(!line->isVisible()); // nobody is signed in
    window().connection()->signIn(u"admin"_s, u"a-password-of-tests"_s, false);
    QTRY_VERIFY(window().connection()->state() == Connection::State::SignedIn);
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY(line->isVisible());
    QVERIFY(line->accessibleName().contains(u"5.0\u00a0MiB"_s));
    QVERIFY(line->accessibleName().endsWith(u"0\u00a0B now"_s));
    auto *reclaimable = find<QLabel>(u"local.storage.reclaimable"_s);
    QVERIFY(reclaimable->isVisible());
    QCOMPARE(reclaimable->text(), u"Reclaimable after the time machine: 0\u00a0B"_s);
    QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), line->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(line, &help);
    QTRY_VERIFY(QToolTip::text().endsWith(u"5.0\u00a0MiB in 4 blobs"_s));
}

void TestLocalPage::garbage_isCollectedByHand()
{
    openPage(m_folders.make(u"garbage"_s));
    auto *menu = find<QMenu>(u"local.menu"_s);
    auto *action = find<QAction>(u"local.action.collectGarbage"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!action->isEnabled() && !action->toolTip().isEmpty()); // nobody is signed in
    window().connection()->signIn(u"admin"_s, u"a-password-of-tests"_s, false);
    QTRY_VERIFY(window().connection()->state() == Connection::State::SignedIn);
    find<QAction>(u"main.action.local"_s)->trigger();
    Q_EMIT menu->aboutToShow();
    QVERIFY(action->isEnabled());
    action->trigger();
    // First what it would come upon; nothing runs until that is agreed to.
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    const auto *objects =
        dialogNamed(u"confirm"_s)->findChild<QPlainTextEdit *>(u"confirm.objects"_s);
    QVERIFY2(objects->toPlainText().contains(u"removed now: 0"_s),
             qPrintable(objects->toPlainText()));
    QVERIFY(objects->toPlainText().endsWith(u"Last collection: nothing freed yet"_s));
    dialogNamed(u"confirm"_s)->reject();
    Q_EMIT menu->aboutToShow();
    QVERIFY(action->isEnabled());
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    auto *button = find<QPushButton>(u"local.storage.collect"_s);
    QVERIFY(button->isVisible() && button->isEnabled());
    button->click();
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    dialogNamed(u"confirm"_s)->accept();
    QVERIFY(!button->isEnabled()); // one at a time
    const auto *toast = find<QWidget>(u"local"_s)->findChild<Toast *>();
    QTRY_VERIFY_WITH_TIMEOUT(toast->text().startsWith(u"Nothing to free."_s), kStartWait);
    QTRY_VERIFY(find<QLabel>(u"local.health.collection"_s)->text().endsWith(u"nothing to free"_s));
    QCOMPARE(find<QLabel>(u"local.health.waiting"_s)->text(), u"nothing"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(action->isEnabled());
}

void TestLocalPage::preferences_areThoseOfTheMenu()
{
    openPage(m_folders.make(u"preferences"_s));
    window().actions()[u"preferences"_s]->trigger();
    QTRY_VERIFY(dialogNamed(u"preferences"_s));
    auto *dialog = qobject_cast<PreferencesDialog *>(dialogNamed(u"preferences"_s));
    dialog->showPage(u"local"_s);
    const auto *state = dialog->findChild<QLabel *>(u"preferences.localState"_s);
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->text(), u"Running"_s);
    const auto *address = dialog->findChild<QLabel *>(u"preferences.localAddress"_s);
    QCOMPARE(address->text(), server().info().url.toString());
    const auto box = [dialog](const QString &name) {
        return dialog->findChild<QCheckBox *>(u"preferences."_s + name);
    };
    QVERIFY(!box(u"localSession"_s)->isChecked());
    box(u"localSession"_s)->click();
    QVERIFY(local().startsWithSession());
    Q_EMIT find<QMenu>(u"local.menu"_s)->aboutToShow();
    QVERIFY(find<QAction>(u"local.action.startsWithSession"_s)->isChecked());
    box(u"localSession"_s)->click();
    QVERIFY(!local().startsWithSession());
    // What is set elsewhere is seen here.
    local().setClosesToTray(true);
    QVERIFY(box(u"localTray"_s)->isChecked());
    local().setClosesToTray(false);
    QVERIFY(!box(u"localTray"_s)->isChecked());
    dialog->reject();
}

void TestLocalPage::commands_fitTheRegistry_data()
{
    using Client = ClientCommands::Client;
    QTest::addColumn<int>("client");
    QTest::addColumn<bool>("hasTls");
    QTest::addColumn<bool>("isLoopback");
    QTest::addColumn<QString>("expected");
    QTest::newRow("docker, open, plain")
        << int(Client::Docker) << false << false << u"\"insecure-registries\": [\"r:1\"]"_s;
    QTest::newRow("docker, loopback, plain")
        << int(Client::Docker) << false << true << u"docker login -u ada r:1"_s;
    QTest::newRow("docker, TLS")
        << int(Client::Docker) << true << true
        << u"sudo install -D -m 644 '/d/it'\\''s/ca.pem' /etc/docker/certs.d/r:1/ca.crt"_s;
    QTest::newRow("podman, TLS")
        << int(Client::Podman) << true << false
        << u"install -D -m 644 '/d/it'\\''s/ca.pem' ~/.config/containers/certs.d/r:1/ca.crt"_s;
    QTest::newRow("podman, open, plain")
        << int(Client::Podman) << false << false
        << u"printf '[[registry]]\\nlocation = \"r:1\"\\ninsecure = true\\n' | sudo tee "
           "/etc/containers/registries.conf.d/quayside.conf"_s;
    QTest::newRow("skopeo, plain")
        << int(Client::Skopeo) << false << true << u"skopeo login --tls-verify=false -u ada r:1"_s;
    QTest::newRow("crane, TLS") << int(Client::Crane) << true << true
                                << u"export SSL_CERT_FILE='/d/it'\\''s/ca.pem'"_s;
    QTest::newRow("helm, TLS")
        << int(Client::Helm) << true << true
        << u"helm registry login --ca-file '/d/it'\\''s/ca.pem' -u ada r:1"_s;
    QTest::newRow("helm, plain") << int(Client::Helm) << false << true
                                 << u"helm registry login --plain-http -u ada r:1"_s;
}

void TestLocalPage::commands_fitTheRegistry()
{
    QFETCH(int, client);
    QFETCH(bool, hasTls);
    QFETCH(bool, isLoopback);
    QFETCH(QString, expected);
    const ClientCommands::Registry registry{
        u"r:1"_s, u"ada"_s, hasTls ? u"/d/it's/ca.pem"_s : QString(), {}, hasTls, isLoopback};
    const QList<ClientCommands::Step> steps =
        ClientCommands::of(ClientCommands::Client(client), registry);
    QVERIFY(steps.size() >= 3 && steps.size() <= 4);
    QCOMPARE(steps.first().command, expected);
    // What is plain says so in every command, what has TLS in none.
    for (const ClientCommands::Step &step : steps)
        QVERIFY(!hasTls
                || !(step.command.contains(u"tls-verify=false"_s)
                     || step.command.contains(u"plain-http"_s)));
}

void TestLocalPage::log_filtersAndFollows()
{
    LogRing ring;
    QByteArray lines;
    for (int i = 0; i < 400; ++i)
        lines += "2026-06-12T09:56:10.123Z info quayside.http.access: method=GET path=/v2/a"
            + QByteArray::number(i) + " status=200 bytes=2048 ms=3 peer=127.0.0.1 id=x\n";
    lines += "2026-06-12T09:56:10.123Z warning quayside.storage.ballast: disk is nearly full\n";
    lines += "2026-06-12T09:56:11.123Z info quayside.http.access: method=GET "
             "path=/health/instance status=200 bytes=1 ms=0 peer=127.0.0.1 id=y\n";
    ring.append(lines);
    LogCard card;
    card.setRing(ring);
    card.resize(800, 400);
    card.show();
    auto *text = card.findChild<QPlainTextEdit *>(u"local.log.text"_s);
    auto *filter = card.findChild<QLineEdit *>(u"local.log.filter"_s);
    auto *follow = card.findChild<QCheckBox *>(u"local.log.follow"_s);
    // The console's own questions are for who looks for them.
    QCOMPARE(text->blockCount(), 401);
    QVERIFY(text->toPlainText().contains(u"2.0 KiB"_s));
    card.findChild<QPushButton *>(u"local.log.debug"_s)->click();
    QCOMPARE(text->blockCount(), 402);
    card.findChild<QPushButton *>(u"local.log.info"_s)->click();
    QTRY_COMPARE(text->blockCount(), 2);
    card.findChild<QPushButton *>(u"local.log.info"_s)->click();
    QTest::keyClicks(filter, u"/a39[0-9] "_s);
    QTRY_COMPARE(text->blockCount(), 10);
    QTest::keyClicks(filter, u"("_s);
    QTRY_VERIFY(filter->property("error").toBool());
    QVERIFY(!filter->toolTip().isEmpty());
    QCOMPARE(text->blockCount(), 10);
    card.clearFilter();
    QTRY_COMPARE(text->blockCount(), 402);
    QVERIFY(!filter->property("error").toBool());
    QScrollBar *bar = text->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!follow->isChecked());
    const int place = bar->value();
    ring.append("2026-06-12T09:56:12.123Z error quayside.server.serve: gone\n");
    card.addLines(1);
    QCOMPARE(bar->value(), place);
    follow->click();
    QTRY_COMPARE(bar->value(), bar->maximum());
    card.findChild<QPushButton *>(u"local.log.copy"_s)->click();
    QVERIFY(QApplication::clipboard()->text().endsWith(u"gone"_s));
    // All hidden is not nothing.
    auto *note = card.findChild<QLabel *>(u"local.log.note"_s);
    QVERIFY(!note->isVisible());
    QTest::keyClicks(filter, u"nowhere"_s);
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->text().startsWith(u"403 "_s));
    card.clearFilter();
    QVERIFY(!note->isVisible());
}

void TestLocalPage::service_outlivesTheConsole()
{
    // No systemd of a user runs where tests run: a script in its place does what one would.
    const QString folder = m_folders.make(u"service"_s);
    const QString bin = m_folders.path(u"bin"_s);
    QVERIFY(QDir().mkpath(bin));
    QFile script(bin + "/systemctl"_L1);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncase $2 in\nenable|start)\n"
                 "  command=$(sed -n 's/^ExecStart=//p' "
                 "\"$XDG_CONFIG_HOME/systemd/user/quayside-local.service\")\n"
                 "  eval \"setsid $command >/dev/null 2>&1 &\";;\n"
                 "esac\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    const QByteArray path = qgetenv("PATH");
    const auto restore = qScopeGuard([&] { qputenv("PATH", path); });
    qputenv("PATH", bin.toUtf8() + ':' + path);
    openPage(folder);
    auto *keeps = find<QAction>(u"local.action.keepsRunning"_s);
    QTRY_VERIFY(keeps->isEnabled());
    QVERIFY(server().isOwn());
    keeps->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(server().state() == State::Running && !server().isOwn(), kStartWait);
    QCOMPARE(find<QLabel>(u"local.health.process"_s)->text(), u"service of the user"_s);
    const qint64 pid = server().info().pid;
    m_console.reset();
    QVERIFY(processes::isAlive(pid));
    openPage(folder);
    QCOMPARE(server().info().pid, pid);
    keeps = find<QAction>(u"local.action.keepsRunning"_s);
    QTRY_VERIFY(keeps->isEnabled() && keeps->isChecked());
    keeps->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(server().state() == State::Running && server().isOwn(), kStartWait);
    QVERIFY(!processes::isAlive(pid));
    QVERIFY(!local().service().isInstalled());
    auto *session = find<QAction>(u"local.action.startsWithSession"_s);
    session->trigger();
    QVERIFY(local().startsWithSession() && session->isChecked());
    // A start from anywhere else leaves that choice alone.
    local().stop();
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Stopped, kStartWait);
    local().startNow(&window());
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
    QVERIFY(local().startsWithSession());
    session->trigger();
    QVERIFY(!local().startsWithSession());
}

void TestLocalPage::tray_keepsTheConsole()
{
    openPage(m_folders.make(u"tray"_s));
    // No desktop, no tray: the window closes.
    QVERIFY(!m_console->tray()->isKeeping());
    Tray tray(&local(), window(), true);
    const auto action = [&](const QString &name) {
        return tray.menu().findChild<QAction *>(u"tray."_s + name);
    };
    QVERIFY(!tray.isKeeping());
    local().setClosesToTray(true);
    QVERIFY(tray.isKeeping());
    QVERIFY(action(u"state"_s)->text().startsWith(u"Local registry: Running (127.0.0.1:"_s));
    QVERIFY(!action(u"start"_s)->isVisible() && action(u"stop"_s)->isVisible());
    action(u"login"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"podman login "_s));
    QSignalSpy preferences(&tray, &Tray::preferencesRequested);
    action(u"preferences"_s)->trigger();
    QCOMPARE(preferences.size(), 1);
    window().close();
    QTRY_VERIFY(!window().isVisible());
    QCOMPARE(server().state(), State::Running);
    tray.toggleWindow();
    QTRY_VERIFY(window().isVisible());
    action(u"stop"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Stopped, kStartWait);
    QVERIFY(action(u"start"_s)->isVisible());
    action(u"start"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
    local().setClosesToTray(false);
    window().close();
    QTRY_VERIFY(!window().isVisible());
}

void TestLocalPage::tray_messageLeadsToTheBell()
{
    openPage(m_folders.make(u"message"_s));
    QVERIFY(!m_console->desktopNews().canShow());
    auto *console = m_console->tray();
    // Somebody else's: the platform of the tests leaves the focus with a window that is hidden.
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    window().hide();
    {
        // With a tray: the icon is there as long as nobody has seen to the message.
        Tray tray(&local(), window(), true);
        auto *icon = tray.findChild<QSystemTrayIcon *>();
        QVERIFY(!icon->isVisible());
        tray.showMessage({u"Delete failed"_s, u"3 objects"_s, NewsLevel::Error});
        QVERIFY(icon->isVisible());
        QSignalSpy clicked(&tray, &Tray::newsRequested);
        QMetaObject::invokeMethod(icon, "messageClicked");
        QCOMPARE(clicked.size(), 1);
        QTRY_VERIFY(window().isVisible() && window().isActiveWindow());
        QTRY_VERIFY(!icon->isVisible());
    }
    window().hide();
    QMetaObject::invokeMethod(console->findChild<QSystemTrayIcon *>(), "messageClicked");
    QTRY_VERIFY(window().isVisible());
    QTRY_VERIFY(find<QWidget>(u"news"_s) && find<QWidget>(u"news"_s)->isVisible());
    find<QWidget>(u"news"_s)->hide();
}

void TestLocalPage::diagnostics_haveTheLog()
{
    openPage(m_folders.make(u"diagnostics"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!server().log().lines().isEmpty(), kStartWait);
    find<QAction>(u"main.action.diagnostics"_s)->trigger();
    QTRY_VERIFY(dialogNamed(u"diagnostics"_s));
    auto *dialog = qobject_cast<QFileDialog *>(dialogNamed(u"diagnostics"_s));
    Q_EMIT dialog->fileSelected(m_folders.path(u"help.txt"_s));
    dialog->close();
    QFile file(m_folders.path(u"help.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"State: Running"_s));
    QVERIFY(text.contains(server().log().lines().constFirst().message));
    QVERIFY(!text.contains(u"a-password-of-tests"_s));
}

void TestLocalPage::authority_isSavedWholeOrNotAtAll()
{
    {
        Settings settings(m_folders.path(u"tls.ini"_s));
        LocalOptions options = settings.localOptions();
        options.hasTls = true;
        settings.setLocalOptions(options);
    }
    openConsole(m_folders.make(u"tls"_s), u"tls.ini"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), State::Running, kStartWait);
    find<QAction>(u"main.action.local"_s)->trigger();
    auto *page = find<QWidget>(u"local"_s);
    QTRY_VERIFY(page->isVisible());
    auto *save = find<QAction>(u"local.action.saveAuthority"_s);
    QVERIFY(save->isVisible());
    const auto choose = [page, save](const QString &path) {
        save->trigger();
        auto *dialog = page->findChild<QFileDialog *>(u"local.authority.saveDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->setObjectName({});
        dialog->close();
    };
    const auto said = [page] {
        const auto *toast = page->findChild<Toast *>();
        return toast && toast->isVisible() ? toast->text() : QString();
    };
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray pem = contentOf(server().info().caPath);
    QVERIFY(pem.startsWith("-----BEGIN CERTIFICATE-----"));
    // What stood there is replaced, and that is told.
    const QString path = m_folders.path(u"saved.pem"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const QFile::Permissions forAll =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(old.setPermissions(forAll));
    choose(path);
    QCOMPARE(said(), u"Saved as saved.pem."_s);
    QCOMPARE(contentOf(path), pem);
    // It is for others, too: nobody made the file private.
    QCOMPARE(QFile::permissions(path) & forAll, forAll);
    const QString nowhere = m_folders.path(u"nowhere/saved.pem"_s);
    choose(nowhere);
    QVERIFY2(said().startsWith(u"%1 cannot be written: "_s.arg(nowhere)), qPrintable(said()));
    QVERIFY(said().contains(u"No such file"_s));
    // Where there is nothing to be saved, nothing is lost.
    QVERIFY(QFile::remove(server().info().caPath));
    choose(path);
    QVERIFY2(said().startsWith(u"%1 cannot be read: "_s.arg(server().info().caPath)),
             qPrintable(said()));
    QCOMPARE(contentOf(path), pem);
}

void TestLocalPage::everyControl_hasAName()
{
    openPage(m_folders.make(u"names"_s));
    const QList<QWidget *> widgets = find<QWidget>(u"local"_s)->findChildren<QWidget *>();
    int seen = 0;
    for (const QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        ++seen;
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                     || (label && !label->text().isEmpty()),
                 qPrintable(widget->objectName() + u' '
                            + QString::fromLatin1(widget->metaObject()->className())));
    }
    QVERIFY(seen > 10);
}

void TestLocalPage::smallWindow_holdsThePageInBothLanguages()
{
    openPage(m_folders.make(u"small"_s));
    window().resize(1024, 640);
    for (const auto &[language, stop] :
         {std::pair{u"zh_TW"_s, u"停止"_s}, std::pair{u"en"_s, u"Stop"_s}}) {
        m_console->setLanguage(language);
        QTRY_COMPARE(find<QPushButton>(u"local.stop"_s)->text(), stop);
        auto *scroll = find<QScrollArea>(u"local.scroll"_s);
        QTRY_VERIFY2(scroll->horizontalScrollBar()->maximum() == 0, qPrintable(language));
        for (const QPushButton *button : find<QWidget>(u"local"_s)->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QTRY_VERIFY2(button->width() >= button->sizeHint().width(),
                             qPrintable(button->objectName()));
        }
    }
    QCOMPARE(window().size(), QSize(1024, 640));
}

QTEST_MAIN(TestLocalPage)
#include "tst_localpage.moc"
