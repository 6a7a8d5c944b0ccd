#include "app/services/profiles.h"
#include "app/services/settings.h"
#include "tests/console/livewindow.h"
#include "tests/support/scriptedserver.h"
#include "ui/connect/connectionform.h"
#include "ui/connect/connectionmanager.h"
#include "ui/connect/connections.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::ScriptedServer;
using namespace Qt::StringLiterals;

namespace {

QtMessageHandler g_before = nullptr;
QByteArray g_log; // main thread and pool: a line at a time is enough here

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    g_log += text.toUtf8() + '\n';
    g_before(type, context, text);
}

} // namespace

/// The connection manager and what a connection asks for, driven as a person would.
class TestConnections : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT

private:
    ConnectionManager *openManager()
    {
        m_console->window().activateWindow();
        (void)QTest::qWaitForWindowActive(&m_console->window());
        find<QAction>(u"main.action.connections"_s)->trigger();
        (void)QTest::qWaitFor([] { return dialogNamed(u"connections"_s) != nullptr; }, kWait);
        auto *dialog = qobject_cast<ConnectionManager *>(dialogNamed(u"connections"_s));
        if (dialog) {
            dialog->activateWindow();
            (void)QTest::qWaitForWindowActive(dialog);
        }
        return dialog;
    }
    template <class T>
    static T *field(QDialog *dialog, const QString &name)
    {
        return dialog->findChild<T *>(u"connections."_s + name);
    }
    static void type(QDialog *dialog, const QString &name, const QString &text)
    {
        auto *edit = field<QLineEdit>(dialog, name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    QByteArray settingsText() const
    {
        QFile file(m_folder->filePath(u"settings.ini"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A console on a server that says what the test wants.
    void openScripted(ScriptedServer &server)
    {
        const auto missing = ScriptedServer::json(404, "{}");
        for (const char *path : {"/config", "/api/v1/registry/capabilities",
                                 "/api/v1/discovery?internal=true", "/api/quayside/v1/openapi.json",
                                 "/api/v1/messages", "/api/v1/user/notifications?limit=50"})
            server.answer(path, missing);
        server.answer("/csrf_token", ScriptedServer::json(200, R"({"csrf_token":"c"})"));
        server.answer("/api/v1/signin", ScriptedServer::json(200, R"({"success":true})"));
        server.answer("/api/v1/user/",
                      ScriptedServer::json(200, R"({"anonymous":false,"username":"ada"})"));
        server.answer("/api/v1/repository?public=true&last_modified=true&popularity=true",
                      ScriptedServer::json(200, R"({"repositories":[]})"));
        m_folder = std::make_unique<QTemporaryDir>();
        StartOptions options;
        options.connectTo = server.url();
        options.settingsFile = m_folder->filePath(u"settings.ini"_s);
        options.credentials = CredentialStore::Backend::Memory;
        m_console = std::make_unique<Bootstrap>(*qApp, options);
        m_console->setLanguage(u"en"_s);
        m_console->start();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    }
    void cleanup() { closeConsole(); }

    void manager_byKeyboardAlone()
    {
        openConsole();
        QVERIFY(signIn());
        ConnectionManager *dialog = openManager();
        QVERIFY(dialog);
        auto *list = field<QListView>(dialog, u"list"_s);
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(list, Qt::Key_Insert);
        auto *name = field<QLineEdit>(dialog, u"name"_s);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"by keys"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTRY_VERIFY(field<QComboBox>(dialog, u"kind"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *url = field<QLineEdit>(dialog, u"url"_s);
        QTRY_VERIFY(url->hasFocus());
        QTest::keyClicks(url, m_server->url().toString());
        QVERIFY(field<QPushButton>(dialog, u"save"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_T, Qt::ControlModifier);
        auto *lines = field<QTableWidget>(dialog, u"testTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lines->rowCount(), 9, kWait);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialogNamed(u"connections"_s));
        QTRY_VERIFY(settingsText().contains("by keys"));
    }

    void everyControl_hasANameAndIsReached()
    {
        openConsole();
        QVERIFY(signIn());
        ConnectionManager *dialog = openManager();
        QVERIFY(dialog);
        auto *form = dialog->findChild<ConnectionForm *>();
        for (int part = 0; part <= int(ConnectionForm::Part::Test); ++part) {
            form->showPart(ConnectionForm::Part(part));
            QSet<QWidget *> reached;
            QWidget *widget = dialog;
            do {
                widget = widget->nextInFocusChain();
                const bool isReached = widget->isVisible() && widget->isEnabled()
                    && (widget->focusPolicy() & Qt::TabFocus);
                if (isReached)
                    reached.insert(widget);
            } while (widget != dialog);
            for (QWidget *control : dialog->findChildren<QWidget *>()) {
                if (!control->isVisible() || !control->isEnabled()
                    || !(control->focusPolicy() & Qt::TabFocus)
                    || control->objectName().startsWith("qt_"_L1)) // inside of another one
                    continue;
                QVERIFY2(reached.contains(control), qPrintable(control->objectName()));
                const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(control);
                QVERIFY2(!told->text(QAccessible::Name).isEmpty(),
                         qPrintable(u"no name: %1 %2 in %3"_s.arg(
                             QString::fromLatin1(control->metaObject()->className()),
                             control->objectName(), control->parentWidget()->objectName())));
            }
        }
    }

    void everyField_isChecked()
    {
        openConsole();
        QVERIFY(signIn());
        ConnectionManager *dialog = openManager();
        QVERIFY(dialog);
        const QString taken = field<QLineEdit>(dialog, u"name"_s)->text();
        field<QToolButton>(dialog, u"add"_s)->click();
        auto *save = field<QPushButton>(dialog, u"save"_s);
        const auto problem = [&](const QString &name) {
            return field<QLabel>(dialog, name)->text();
        };
        // It comes from the address, as long as nobody types one.
        QVERIFY(problem(u"nameProblem"_s).isEmpty());
        type(dialog, u"name"_s, taken.toUpper());
        QCOMPARE(problem(u"nameProblem"_s), u"Another connection has this name."_s);
        type(dialog, u"name"_s, u"other"_s);
        QVERIFY(problem(u"nameProblem"_s).isEmpty());
        type(dialog, u"url"_s, u"not an address"_s);
        QCOMPARE(problem(u"urlProblem"_s), u"This is no address of a registry."_s);
        QVERIFY(!save->isEnabled());
        // Over http everybody on the way could read the secret: a tick is asked for.
        type(dialog, u"url"_s, u"http://registry.example.org"_s);
        auto *plain = field<QCheckBox>(dialog, u"plain"_s);
        QVERIFY(!plain->isHidden() && !save->isEnabled());
        plain->setChecked(true);
        QVERIFY(save->isEnabled());
        type(dialog, u"url"_s, u" https://registry.example.org/api/v1/ "_s);
        QVERIFY(problem(u"urlProblem"_s).isEmpty());
        QVERIFY(save->isEnabled());
        field<QComboBox>(dialog, u"proxy"_s)->setCurrentIndex(int(ProxyKind::Socks5));
        QVERIFY(!problem(u"proxyProblem"_s).isEmpty());
        type(dialog, u"proxyHost"_s, u"proxy.example.org"_s);
        field<QSpinBox>(dialog, u"proxyPort"_s)->setValue(1080);
        QVERIFY(problem(u"proxyProblem"_s).isEmpty());
        type(dialog, u"certificate"_s, u"/no/such.pem"_s);
        QCOMPARE(problem(u"certificateProblem"_s), u"This file cannot be read."_s);
        QVERIFY(!save->isEnabled());
        type(dialog, u"certificate"_s, QString());
        // Production is read-only when it is first picked, and only then.
        auto *readOnly = field<QCheckBox>(dialog, u"readOnly"_s);
        auto *role = field<QComboBox>(dialog, u"role"_s);
        QVERIFY(!readOnly->isChecked());
        role->setCurrentIndex(3);
        QVERIFY(readOnly->isChecked());
        readOnly->setChecked(false);
        role->setCurrentIndex(1);
        role->setCurrentIndex(3);
        QVERIFY(!readOnly->isChecked());
        // quay.io has its own address, signs in elsewhere and starts read-only.
        field<QComboBox>(dialog, u"kind"_s)->setCurrentIndex(int(RegistryKind::QuayIo));
        QCOMPARE(field<QLineEdit>(dialog, u"url"_s)->text(), u"https://quay.io"_s);
        QVERIFY(!field<QLineEdit>(dialog, u"url"_s)->isEnabled());
        QVERIFY(field<QRadioButton>(dialog, u"password"_s)->isHidden());
        QVERIFY(readOnly->isChecked());
        save->click();
        QTRY_VERIFY(!dialogNamed(u"connections"_s));
        // The file is written by a thread of its own.
        const auto kept = [this] {
            Settings settings(m_folder->filePath(u"settings.ini"_s));
            return Profiles(settings).find(u"other"_s);
        };
        QTRY_VERIFY(kept());
        const auto saved = kept();
        QVERIFY(saved && saved->kind == RegistryKind::QuayIo && saved->isProduction());
        QVERIFY(saved->isReadOnly && saved->proxy.kind == ProxyKind::Socks5);
    }

    void name_followsTheAddressUntilOneIsTyped()
    {
        openConsole();
        QVERIFY(signIn());
        ConnectionManager *dialog = openManager();
        QVERIFY(dialog);
        field<QToolButton>(dialog, u"add"_s)->click();
        auto *name = field<QLineEdit>(dialog, u"name"_s);
        auto *save = field<QPushButton>(dialog, u"save"_s);
        QVERIFY(name->text().isEmpty() && !save->isEnabled());
        type(dialog, u"url"_s, u"https://registry.example.org"_s);
        QCOMPARE(name->text(), u"registry.example.org"_s);
        QVERIFY(save->isEnabled());
        type(dialog, u"url"_s, u"https://other.example.org:8443/quay"_s);
        QCOMPARE(name->text(), u"other.example.org:8443"_s);
        // Unique: another one of the same host is counted.
        field<QToolButton>(dialog, u"add"_s)->click();
        type(dialog, u"url"_s, u"https://other.example.org:8443"_s);
        QCOMPARE(name->text(), u"other.example.org:8443 (2)"_s);
        QVERIFY(field<QLabel>(dialog, u"nameProblem"_s)->text().isEmpty());
        // What is typed stays, and when it is taken away again the address names it.
        type(dialog, u"name"_s, u"mine"_s);
        type(dialog, u"url"_s, u"https://third.example.org"_s);
        QCOMPARE(name->text(), u"mine"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QVERIFY(name->text().isEmpty() && save->isEnabled());
        save->click();
        QTRY_VERIFY(!dialogNamed(u"connections"_s));
        QVERIFY(m_console->profiles().find(u"third-example-org"_s));
        QCOMPARE(m_console->profiles().find(u"third-example-org"_s)->name, u"third.example.org"_s);
        QVERIFY(m_console->profiles().find(u"other-example-org-8443"_s));
    }

    void detect_fillsWhatItFinds()
    {
        openConsole();
        QVERIFY(signIn());
        ConnectionManager *dialog = openManager();
        QVERIFY(dialog);
        field<QToolButton>(dialog, u"add"_s)->click();
        auto *url = field<QLineEdit>(dialog, u"url"_s);
        auto *detected = field<QLabel>(dialog, u"detected"_s);
        const QUrl there = m_server->url();
        // The address of a page, and over a way that nobody answers.
        type(dialog, u"url"_s, u"https://%1/repository/admin/api"_s.arg(there.authority()));
        QTest::keyClicks(field<QLineEdit>(dialog, u"secret"_s), u"never sent"_s);
        field<QPushButton>(dialog, u"detect"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(detected->text().startsWith(u"Found "_s), kWait);
        QVERIFY2(detected->text().endsWith(u"over http, not encrypted."_s),
                 qPrintable(detected->text()));
        QCOMPARE(url->text(), there.toString());
        QCOMPARE(field<QComboBox>(dialog, u"kind"_s)->currentIndex(), int(RegistryKind::Quay));
        QVERIFY(field<QLineEdit>(dialog, u"name"_s)->text().startsWith(there.authority()));
        const QString english = detected->text();
        m_console->setLanguage(u"zh_TW"_s);
        QTRY_VERIFY(detected->text() != english);
        QVERIFY(!detected->text().isEmpty());
        m_console->setLanguage(u"en"_s);
    }

    void test_showsALineForEachStep()
    {
        openConsole();
        QVERIFY(signIn());
        ConnectionManager *dialog = openManager();
        QVERIFY(dialog);
        field<QPushButton>(dialog, u"test"_s)->click();
        auto *lines = field<QTableWidget>(dialog, u"testTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lines->rowCount(), 9, kWait);
        auto *hint = field<QLabel>(dialog, u"testHint"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hint->text(), u"The connection works."_s, kWait);
        QCOMPARE(lines->item(5, 1)->text(), m_server->user());
        field<QPushButton>(dialog, u"testCopy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 8);
        QVERIFY(copied.contains(u"ok\tSign-in\tadmin"_s));
        QVERIFY(!copied.contains(m_server->password()));
        // A failed test is no reason not to save.
        type(dialog, u"url"_s, u"http://127.0.0.1:1"_s);
        field<QPushButton>(dialog, u"test"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(lines->rowCount(), 2, kWait);
        QTRY_VERIFY(hint->text().startsWith(u"1 step failed"_s));
        QVERIFY(field<QPushButton>(dialog, u"save"_s)->isEnabled());
    }

    void readOnly_refusesBeforeAnythingIsSent()
    {
        openConsole();
        QVERIFY(signIn());
        QVERIFY(m_server->push(m_repository, u"keep"_s, 100));
        ConnectionManager *dialog = openManager();
        QVERIFY(dialog);
        field<QCheckBox>(dialog, u"readOnly"_s)->setChecked(true);
        field<QPushButton>(dialog, u"save"_s)->click();
        Connection *connection = m_console->window().connection();
        QTRY_VERIFY(connection->isReadOnly());
        QVERIFY(connection->state() == Connection::State::SignedIn); // nothing to sign in again for
        QSignalSpy sent(&connection->client(), &api::ApiClient::requestFinished);
        auto *call = connection->tags().remove(*RepositoryName::parse(m_repository),
                                               *TagName::parse(u"keep"_s));
        std::optional<Result<void>> result;
        connect(call, &api::ApiCallBase::finished, this, [&] { result = call->takeResult(); });
        QTRY_VERIFY(result);
        QVERIFY(!*result && result->error().code == ErrorCode::ReadOnly);
        for (const auto &record : std::as_const(sent))
            QVERIFY(record.at(0).value<RequestRecord>().method == "GET");
        auto *toast = m_console->window().findChild<QWidget *>(u"connection.toast"_s);
        QTRY_VERIFY(toast && toast->isVisible());
    }

    void reLogin_keepsWhatWasTyped()
    {
        openConsole();
        QVERIFY(openTags());
        auto *filter = find<QLineEdit>(u"tags.filter"_s);
        QTest::keyClicks(filter, u"nightly"_s);
        Connection *connection = m_console->window().connection();
        // Another client signs out: that ends every session of the user.
        api::ApiClient other(m_server->url());
        auto *in = api::Session(other).signIn(m_server->user(), m_server->password());
        QSignalSpy isIn(in, &api::ApiCallBase::finished);
        QVERIFY(isIn.wait(kWait));
        auto *out = api::Session(other).signOut();
        QSignalSpy isOut(out, &api::ApiCallBase::finished);
        QVERIFY(isOut.wait(kWait));
        find<QAction>(u"main.action.refresh"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
        QDialog *dialog = dialogNamed(u"signin"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"banner.title"_s)->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit *>(u"signin.user"_s)->text(), m_server->user());
        auto *password = dialog->findChild<QLineEdit *>(u"signin.password"_s);
        QTest::keyClicks(password, m_server->password());
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(connection->state() == Connection::State::SignedIn, kWait);
        QTRY_VERIFY(!dialogNamed(u"signin"_s));
        QCOMPARE(filter->text(), u"nightly"_s);
        QVERIFY(filter->isVisible());
    }

    void freshLogin_confirmsAndRepeats()
    {
        const QByteArray fresh = R"({"error_type":"fresh_login_required"})";
        ScriptedServer server({ScriptedServer::json(401, fresh),
                               ScriptedServer::json(403, R"({"invalidCredentials":true})"),
                               ScriptedServer::json(200, R"({"success":true})"),
                               ScriptedServer::json(204, {}), ScriptedServer::json(401, fresh)});
        openScripted(server);
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
        Connection *connection = m_console->window().connection();
        connection->signIn(u"ada"_s, u"password"_s, false);
        QTRY_VERIFY_WITH_TIMEOUT(connection->state() == Connection::State::SignedIn, kWait);
        QTRY_VERIFY(!dialogNamed(u"signin"_s));
        const auto remove = [&](std::optional<Result<void>> &result) {
            auto *call = connection->tags().remove(*RepositoryName::parse(u"acme/web"_s),
                                                   *TagName::parse(u"v"_s));
            connect(call, &api::ApiCallBase::finished, this,
                    [&result, call] { result = call->takeResult(); });
        };
        std::optional<Result<void>> result;
        remove(result);
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"freshlogin"_s), kWait);
        QDialog *dialog = dialogNamed(u"freshlogin"_s);
        auto *password = dialog->findChild<QLineEdit *>(u"freshlogin.password"_s);
        QTest::keyClicks(password, u"wrong"_s);
        QTest::keyClick(password, Qt::Key_Return);
        auto *title = dialog->findChild<QLabel *>(u"banner.title"_s);
        QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), kWait);
        QCOMPARE(title->text(), u"The password is wrong."_s);
        QVERIFY(!result);
        QTest::keyClicks(password, u"right"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(result, kWait);
        QVERIFY(*result);
        QTRY_VERIFY(!dialogNamed(u"freshlogin"_s));
        // Whoever cancels changes nothing.
        std::optional<Result<void>> second;
        remove(second);
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"freshlogin"_s), kWait);
        QTest::keyClick(dialogNamed(u"freshlogin"_s), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(second, kWait);
        QVERIFY(!*second && second->error().code == ErrorCode::Cancelled);
        QVERIFY(connection->state() == Connection::State::SignedIn);
    }

    void duplicateAndRemove_withTheSecrets()
    {
        openConsole();
        QVERIFY(signIn());
        ConnectionManager *dialog = openManager();
        QVERIFY(dialog);
        auto *list = field<QListView>(dialog, u"list"_s);
        field<QToolButton>(dialog, u"duplicate"_s)->click();
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(field<QLineEdit>(dialog, u"name"_s)->text().endsWith(u" (copy)"_s));
        field<QPushButton>(dialog, u"save"_s)->click();
        QTRY_VERIFY(!dialogNamed(u"connections"_s));
        dialog = openManager();
        QVERIFY(dialog);
        list = field<QListView>(dialog, u"list"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(dialogNamed(u"removeconnection"_s));
        QDialog *question = dialogNamed(u"removeconnection"_s);
        QVERIFY(question->findChild<QCheckBox *>(u"removeconnection.secrets"_s)->isChecked());
        QVERIFY(question->findChild<QPushButton *>(u"removeconnection.cancel"_s)->isDefault());
        QTest::mouseClick(question->findChild<QPushButton *>(u"removeconnection.remove"_s),
                          Qt::LeftButton);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_VERIFY(!settingsText().contains("(copy)"));
    }

    void secrets_areNowhereButInTheStore()
    {
        QLoggingCategory::setFilterRules(u"quayside.*=true"_s);
        g_before = qInstallMessageHandler(keepLog);
        openConsole();
        QVERIFY(signIn());
        QByteArray records;
        connect(&m_console->window().connection()->client(), &api::ApiClient::requestFinished, this,
                [&records](const RequestRecord &record) {
                    records += record.url.toUtf8() + record.bodyRedacted;
                });
        ConnectionManager *dialog = openManager();
        QVERIFY(dialog);
        field<QToolButton>(dialog, u"add"_s)->click();
        type(dialog, u"name"_s, u"holder"_s);
        type(dialog, u"url"_s, m_server->url().toString());
        const QStringList secrets{u"token-secret-11"_s, u"registry-secret-12"_s,
                                  u"proxy-secret-13"_s, u"phrase-secret-14"_s};
        type(dialog, u"secret"_s, secrets.at(0));
        type(dialog, u"registryUser"_s, u"acme+robot"_s);
        type(dialog, u"registrySecret"_s, secrets.at(1));
        type(dialog, u"proxyUser"_s, u"ada"_s);
        field<QLineEdit>(dialog, u"proxySecret"_s)->setText(secrets.at(2));
        type(dialog, u"keyPassphrase"_s, secrets.at(3));
        field<QPushButton>(dialog, u"test"_s)->click();
        auto *lines = field<QTableWidget>(dialog, u"testTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lines->rowCount(), 9, kWait);
        field<QPushButton>(dialog, u"testCopy"_s)->click();
        const QString exported = m_folder->filePath(u"connections.json"_s);
        field<QPushButton>(dialog, u"save"_s)->click();
        QTRY_VERIFY(!dialogNamed(u"connections"_s));
        QTRY_VERIFY(settingsText().contains("acme+robot"));
        dialog = openManager();
        QVERIFY(dialog);
        dialog->exportTo(exported);
        QFile file(exported);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFile commandLine(u"/proc/self/cmdline"_s);
        QVERIFY(commandLine.open(QIODevice::ReadOnly));
        const QByteArray everything = settingsText() + file.readAll() + commandLine.readAll()
            + records + g_log + QGuiApplication::clipboard()->text().toUtf8();
        qInstallMessageHandler(g_before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(everything.contains("acme+robot"));
        for (const QString &secret : secrets + QStringList{m_server->password()})
            QVERIFY2(!everything.contains(secret.toUtf8()), qPrintable(secret));
        dialog->importFile(exported);
        QTRY_COMPARE(field<QListView>(dialog, u"list"_s)->model()->rowCount(), 4);
    }

    void anonymous_readsWithoutAsking()
    {
        openConsole();
        QVERIFY(signIn());
        ConnectionManager *dialog = openManager();
        QVERIFY(dialog);
        field<QRadioButton>(dialog, u"anonymous"_s)->click();
        QVERIFY(field<QLineEdit>(dialog, u"secret"_s)->isHidden());
        field<QPushButton>(dialog, u"save"_s)->click();
        Connection *connection = m_console->window().connection();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isAnonymous(), kWait);
        QVERIFY(connection->state() == Connection::State::SignedIn);
        QVERIFY(!dialogNamed(u"signin"_s));
        QVERIFY(connection->offers("quaysideOpenApi"_L1));
    }

    void language_switchesLive()
    {
        openConsole();
        QVERIFY(signIn());
        ConnectionManager *dialog = openManager();
        QVERIFY(dialog);
        field<QComboBox>(dialog, u"role"_s)->setCurrentIndex(2);
        m_console->setLanguage(u"zh_TW"_s);
        QTRY_COMPARE(dialog->windowTitle(), u"連線"_s);
        QCOMPARE(field<QComboBox>(dialog, u"role"_s)->currentIndex(), 2);
        for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(),
                         qPrintable(button->objectName()));
        }
        m_console->setLanguage(u"en"_s);
    }
};

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
