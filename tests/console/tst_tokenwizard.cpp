#include "app/api/oauthapi.h"
#include "app/models/requestmodel.h"
#include "app/services/knowntokens.h"
#include "app/services/news.h"
#include "app/services/profileexchange.h"
#include "tests/console/livecaller.h"
#include "tests/console/tokenwindow.h"
#include "tests/support/roguegate.h"
#include "ui/connect/connection.h"
#include "ui/pages/oauth/tokenwizard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/copyfield.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrlQuery>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableWidget>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// From "I need an API token" to a token that is stored, against a real server.
class TestTokenWizard : public QObject, private quayside::test::TokenWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyRegistry_reachesATokenByKeyboard();
    void token_isNowhereButOnThePage();
    void token_cannotBeLostByAccident();
    void clipboard_isClearedAgain();
    void file_isForItsOwnerAlone();
    void paste_readsWhatACommandNeeds();
    void dangerousScope_wantsATick();
    void refusal_keepsWhatWasTyped();
    void organizationThatIsTaken_leadsBack();
    void withoutTheCall_theBrowserMakesIt();
    void readOnlyConnection_takesTheBrowser();
    void signedOut_isToldTheWay();
    void words_areTranslatedAndNamed();
};

void TestTokenWizard::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
}

void TestTokenWizard::init()
{
    m_through.clear();
    openConsole();
}

void TestTokenWizard::cleanup()
{
    closeAll();
}

void TestTokenWizard::emptyRegistry_reachesATokenByKeyboard()
{
    QVERIFY(open());
    // Nothing is there: the names of what is made are asked for.
    auto *organization = part<QLineEdit>(u"newOrganization"_s);
    QTRY_VERIFY(organization->isVisible());
    QCOMPARE(m_wizard->focusWidget(), organization);
    QVERIFY(!next()->isEnabled());
    QTest::keyClicks(organization, u"acme"_s);
    QVERIFY(next()->isEnabled());
    auto *task = part<QCheckBox>(u"task2"_s);
    task->setFocus();
    QTest::keyClick(task, Qt::Key_Space);
    QTest::keyClick(m_wizard, Qt::Key_Return);
    QCOMPARE(step(), 1);
    QVERIFY(part<QLabel>(u"about"_s)->text().contains(u"acme"_s));
    auto *admin = part<QCheckBox>(u"scope.repo:admin"_s);
    auto *read = part<QCheckBox>(u"scope.repo:read"_s);
    QVERIFY(admin->isChecked() && admin->isEnabled());
    QVERIFY(read->isChecked() && !read->isEnabled());
    QVERIFY(!part<QCheckBox>(u"scope.org:admin"_s)->isChecked());
    QCOMPARE(part<Chip>(u"risk"_s)->text(), u"Medium"_s);
    QTest::keyClick(m_wizard, Qt::Key_Return);
    QCOMPARE(step(), 2);
    QCOMPARE(m_wizard->focusWidget(), part<QLineEdit>(u"name"_s));
    QCOMPARE(part<QComboBox>(u"lifetime"_s)->currentText(), u"90 days"_s);
    part<QLineEdit>(u"name"_s)->selectAll();
    QTest::keyClicks(part<QLineEdit>(u"name"_s), u"nightly"_s);
    QCOMPARE(next()->text(), u"Generate token"_s);
    QTest::keyClick(m_wizard, Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(step(), 4, kWait);
    QCOMPARE(secret().size(), 40);
    const QString shown = part<QLineEdit>(u"secret"_s)->text();
    QCOMPARE(shown.left(4), secret().left(4));
    QVERIFY(!shown.contains(secret().mid(4, 8)));
    const QByteArray made = secret().toLatin1();
    auto *stored = part<QCheckBox>(u"stored"_s);
    stored->setFocus();
    QTest::keyClick(stored, Qt::Key_Space);
    QTRY_VERIFY(next()->isEnabled());
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY(!m_wizard);
    // What a program does with it first.
    QVERIFY(m_server->push(u"admin/first"_s, u"v1"_s, 10));
    quayside::test::LiveCaller program(*m_server);
    program.client().setBearerToken(made);
    const QJsonArray tags = program.get(u"repository/admin/first/tag/"_s)["tags"_L1].toArray();
    QCOMPARE(tags.size(), 1);
    api::ApiRequest security{.path = u"/api/v1/repository/admin/first/image/%1/security"_s.arg(
                                 tags.first()["manifest_digest"_L1].toString())};
    security.query.addQueryItem(u"vulnerabilities"_s, u"true"_s);
    const auto report = quayside::test::LiveCaller::await(
        program.client().send<QJsonObject>(security, api::objectOf));
    QVERIFY(report);
    QCOMPARE(report->value("status"_L1).toString(), u"queued"_s);
}

void TestTokenWizard::token_isNowhereButOnThePage()
{
    QVERIFY(open());
    QVERIFY(reachToken());
    const QString token = secret();
    QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>(u"answer"_s)->text().isEmpty()
                                 || !part<CopyField>(u"command"_s)->text().isEmpty(),
                             kWait);
    QVERIFY(part<CopyField>(u"command"_s)->text().contains(u"$QUAY_TOKEN"_s));
    auto *languages = part<QComboBox>(u"language"_s);
    for (int i = 0; i < languages->count(); ++i) {
        languages->setCurrentIndex(i);
        const QString command = part<CopyField>(u"command"_s)->text();
        QVERIFY(command.contains(u"QUAY_TOKEN"_s));
        QVERIFY(!command.contains(token));
        QVERIFY(!command.contains(u"-k "_s) && !command.contains(u"insecure"_s));
    }
    part<QCheckBox>(u"stored"_s)->click();
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY(!m_wizard);
    const auto *requests = m_console->window().findChild<QAbstractItemView *>(u"requests.table"_s);
    QVERIFY(requests);
    const QAbstractItemModel &model = *requests->model();
    int posts = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = Qt::DisplayRole; role < Qt::UserRole + 16; ++role) {
                const QString text = model.index(row, column).data(role).toString();
                QVERIFY(!text.contains(token));
                posts += text.contains(u"/tokens"_s) ? 1 : 0;
            }
        }
    }
    QVERIFY(posts > 0);
    QFile settings(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(token.toUtf8()));
    const auto exported = exportProfiles({m_console->window().connection()->profile()});
    QVERIFY(!exported.contains(token.toUtf8()));
}

void TestTokenWizard::token_cannotBeLostByAccident()
{
    QVERIFY(open());
    QVERIFY(reachToken());
    QTRY_VERIFY(part<QLabel>(u"kept"_s)->isVisible()); // this run has no keychain
    QVERIFY(!part<QCheckBox>(u"keep"_s)->isChecked());
    QVERIFY(m_wizard->isHolding());
    QVERIFY(!next()->isEnabled());
    QVERIFY(!part<QPushButton>(u"cancel"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"back"_s)->isVisible());
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QVERIFY(m_wizard && m_wizard->isVisible());
    QVERIFY(!m_wizard->close());
    QVERIFY(m_wizard && m_wizard->isVisible());
    MainWindow &window = m_console->window();
    find<QAction>(u"main.action.quit"_s)->trigger();
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QVERIFY(window.isVisible());
    QTest::keyClick(dialogNamed(u"confirm"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    QVERIFY(m_wizard && m_wizard->isVisible() && window.isVisible());
    window.close();
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QDialog *question = dialogNamed(u"confirm"_s);
    auto *go = question->findChild<QPushButton *>(u"confirm.go"_s);
    QVERIFY(!go->isEnabled());
    question->findChild<QCheckBox *>(u"confirm.understood"_s)->click();
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY(!window.isVisible());
}

void TestTokenWizard::clipboard_isClearedAgain()
{
    QVERIFY(open());
    m_wizard->setClipboardLife(std::chrono::milliseconds(200));
    QVERIFY(reachToken());
    QClipboard *clipboard = QGuiApplication::clipboard();
    QTest::mouseClick(part<QPushButton>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(clipboard->text(), secret());
    QTRY_COMPARE(clipboard->text(), QString());
    // What somebody else put there stays.
    QTest::mouseClick(part<QPushButton>(u"copy"_s), Qt::LeftButton);
    clipboard->setText(u"mine"_s);
    QTest::mouseClick(part<QPushButton>(u"copy"_s), Qt::LeftButton);
    clipboard->setText(u"mine"_s);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(clock.hasExpired(400));
    QCOMPARE(clipboard->text(), u"mine"_s);
    part<QCheckBox>(u"stored"_s)->click();
}

void TestTokenWizard::file_isForItsOwnerAlone()
{
    QVERIFY(open());
    QVERIFY(reachToken());
    const QString path = m_folder->filePath(u"token.txt"_s);
    QTest::mouseClick(part<QPushButton>(u"saveFile"_s), Qt::LeftButton);
    auto *dialog = m_wizard->findChild<QFileDialog *>(u"token.file"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), secret());
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!m_wizard->isHolding());
    QVERIFY(next()->isEnabled());
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY(!m_wizard);
}

void TestTokenWizard::paste_readsWhatACommandNeeds()
{
    QVERIFY(open());
    auto *paste = part<QPlainTextEdit>(u"paste"_s);
    paste->setPlainText(u"curl -X PUT https://q/api/v1/repository/a/b/tag/v1 -d '{}'"_s);
    QVERIFY(part<QLabel>(u"found"_s)->text().contains(u"changeTag"_s));
    QVERIFY(part<QLabel>(u"found"_s)->text().contains(u"repo:write"_s));
    paste->setPlainText(u"good morning"_s);
    QVERIFY(part<QLabel>(u"found"_s)->text().startsWith(u"No operation"_s));
    paste->setPlainText(u"createOrganizationApplicationToken"_s);
    QVERIFY(part<QLabel>(u"found"_s)->text().contains(u"org:admin"_s));
}

void TestTokenWizard::dangerousScope_wantsATick()
{
    QVERIFY(open());
    QTRY_VERIFY(part<QComboBox>(u"organization"_s)->isVisible());
    part<QCheckBox>(u"task0"_s)->click();
    goOn();
    QVERIFY(next()->isEnabled());
    auto *row = part<QWidget>(u"row.org:admin"_s);
    // Anywhere on the row.
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() / 2, row->height() / 2));
    QVERIFY(part<QCheckBox>(u"scope.org:admin"_s)->isChecked());
    QVERIFY(part<QWidget>(u"danger"_s)->isVisible());
    const auto *words = part<QWidget>(u"danger"_s)->findChild<QLabel *>(u"banner.text"_s);
    QVERIFY(words->text().contains(u"None of the tasks"_s));
    QCOMPARE(part<Chip>(u"risk"_s)->text(), u"High"_s);
    const auto *about = part<QLabel>(u"about"_s);
    QVERIFY(about->text().startsWith(u"Application "_s));
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_VERIFY2(about->text().contains(u"的應用程式"_s), qPrintable(about->text()));
    m_console->setLanguage(u"en"_s);
    QTRY_VERIFY(about->text().startsWith(u"Application "_s));
    QVERIFY(!next()->isEnabled());
    QVERIFY(part<QLabel>(u"reason"_s)->text().contains(u"dangerous"_s));
    auto *understood = part<QCheckBox>(u"understood"_s);
    understood->setFocus();
    QTest::keyClick(understood, Qt::Key_Space);
    QVERIFY(next()->isEnabled());
    // Another danger, another tick.
    part<QCheckBox>(u"scope.user:admin"_s)->click();
    QVERIFY(!next()->isEnabled());
    for (const QString &scope : {u"user:admin"_s, u"org:admin"_s, u"repo:read"_s})
        part<QCheckBox>(u"scope."_s + scope)->click();
    QVERIFY(!part<QWidget>(u"danger"_s)->isVisible());
    QVERIFY(!next()->isEnabled());
    QVERIFY(part<QLabel>(u"reason"_s)->text().contains(u"at least one"_s));
}

void TestTokenWizard::refusal_keepsWhatWasTyped()
{
    throughGate([](RogueGate &gate) {
        gate.spoil(u"POST /api/v1/organization/acme/applications/.*/tokens"_s,
                   RogueGate::answer(403, "insufficient_scope", "no"));
    });
    QVERIFY(open());
    auto *organizations = part<QComboBox>(u"organization"_s);
    QTRY_VERIFY_WITH_TIMEOUT(organizations->findText(u"acme"_s) >= 0, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(part<QComboBox>(u"application"_s)->count() > 1, kWait);
    part<QCheckBox>(u"task0"_s)->click();
    goOn();
    goOn();
    part<QLineEdit>(u"name"_s)->clear();
    QVERIFY(!next()->isEnabled());
    QTest::keyClicks(part<QLineEdit>(u"name"_s), u"kept"_s);
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>(u"refusal"_s)->isVisible(), kWait);
    QCOMPARE(step(), 2);
    QCOMPARE(part<QLineEdit>(u"name"_s)->text(), u"kept"_s);
    m_gate->relent();
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(step(), 4, kWait);
    part<QCheckBox>(u"stored"_s)->click();
}

void TestTokenWizard::organizationThatIsTaken_leadsBack()
{
    QVERIFY(open());
    auto *organizations = part<QComboBox>(u"organization"_s);
    QTRY_VERIFY(organizations->isVisible());
    organizations->setCurrentIndex(organizations->findData(QString()));
    QTest::keyClicks(part<QLineEdit>(u"newOrganization"_s), u"admin"_s);
    part<QCheckBox>(u"task0"_s)->click();
    goOn();
    goOn();
    goOn();
    QCOMPARE(step(), 0);
    QVERIFY(part<QLabel>(u"applicationProblem"_s)->isVisible());
    QCOMPARE(part<QLineEdit>(u"newOrganization"_s)->text(), u"admin"_s);
}

void TestTokenWizard::withoutTheCall_theBrowserMakesIt()
{
    // An older release: its description has no such operation.
    QNetworkAccessManager network;
    QUrl discovery = m_server->url();
    discovery.setPath(u"/api/v1/discovery"_s);
    discovery.setQuery(u"internal=true"_s);
    std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(discovery)));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), kWait);
    QByteArray older = reply->readAll();
    QVERIFY(older.contains("createOrganizationApplicationToken"));
    older.replace("createOrganizationApplicationToken", "somethingElse");
    quayside::test::Fault fault;
    fault.status = 200;
    fault.body = older;
    fault.headers = "Content-Type: application/json\r\n";
    throughGate([&fault](RogueGate &gate) { gate.spoil(u"GET /api/v1/discovery.*"_s, fault); });
    QVERIFY(open());
    QUrl opened;
    m_wizard->setOpener([&opened](const QUrl &page) {
        opened = page;
        return true;
    });
    auto *organizations = part<QComboBox>(u"organization"_s);
    QTRY_VERIFY_WITH_TIMEOUT(organizations->findText(u"acme"_s) >= 0, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(part<QComboBox>(u"application"_s)->count() > 1, kWait);
    part<QCheckBox>(u"task0"_s)->click();
    part<QCheckBox>(u"task5"_s)->click();
    goOn();
    goOn();
    QVERIFY(part<QWidget>(u"path"_s)
                ->findChild<QLabel *>(u"banner.text"_s)
                ->text()
                .contains(u"older release"_s));
    QVERIFY(!part<QComboBox>(u"lifetime"_s)->isVisible());
    goOn();
    QCOMPARE(step(), 3);
    QTest::mouseClick(part<QPushButton>(u"openBrowser"_s), Qt::LeftButton);
    QCOMPARE(opened.path(), u"/oauth/authorize"_s);
    const QUrlQuery query(opened);
    const QString clientId = part<QComboBox>(u"application"_s)->currentData().toString();
    QCOMPARE(query.queryItemValue(u"client_id"_s), clientId);
    QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"repo:read user:read"_s);
    QVERIFY(
        query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).endsWith("/oauth/localapp"_L1));
    // A token that is none.
    auto *pasted = part<QLineEdit>(u"pasted"_s);
    QTest::keyClicks(pasted, u"qsotNoSuchToken"_s);
    QVERIFY(!next()->isEnabled());
    QTest::keyClick(pasted, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"pasteProblem"_s)->isVisible(), kWait);
    QCOMPARE(step(), 3);
    // What the page of the browser would have shown.
    auto *call = api::OAuthApi(m_console->window().connection()->client())
                     .createToken(u"acme"_s, clientId, u"browser"_s, {u"repo:read"_s}, {});
    QString token;
    connect(call, &api::ApiCallBase::finished, this, [call, &token] {
        if (const auto made = call->takeResult())
            token = made->token.value_or(QString());
    });
    QTRY_VERIFY_WITH_TIMEOUT(!token.isEmpty(), kWait);
    pasted->setText(token);
    QTest::mouseClick(part<QPushButton>(u"check"_s), Qt::LeftButton);
    auto *answers = part<QTableWidget>(u"answers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answers->isVisible(), kWait);
    QCOMPARE(answers->rowCount(), 2);
    QCOMPARE(answers->item(1, 0)->text(), u"user:read"_s);
    QCOMPARE(answers->item(1, 1)->text(), u"refused"_s);
    goOn();
    QCOMPARE(step(), 4);
    QCOMPARE(secret(), token);
    QVERIFY(part<QLineEdit>(u"pasted"_s)->text().isEmpty());
    QVERIFY(m_wizard->isHolding());
    part<QCheckBox>(u"stored"_s)->click();
}

void TestTokenWizard::readOnlyConnection_takesTheBrowser()
{
    QVERIFY(signIn());
    ConnectionProfile profile = m_console->window().connection()->profile();
    profile.isReadOnly = true;
    m_console->window().connection()->setProfile(profile);
    QTRY_VERIFY(!dialogNamed(u"signin"_s));
    find<QAction>(u"main.action.apiToken"_s)->trigger();
    m_wizard = qobject_cast<TokenWizard *>(dialogNamed(u"token"_s));
    QVERIFY(m_wizard);
    auto *organizations = part<QComboBox>(u"organization"_s);
    QTRY_VERIFY_WITH_TIMEOUT(organizations->findText(u"acme"_s) >= 0, kWait);
    QVERIFY(organizations->findData(QString()) < 0);
    QTRY_VERIFY_WITH_TIMEOUT(part<QComboBox>(u"application"_s)->count() > 0, kWait);
    part<QCheckBox>(u"task0"_s)->click();
    goOn();
    goOn();
    QVERIFY(part<QWidget>(u"path"_s)
                ->findChild<QLabel *>(u"banner.text"_s)
                ->text()
                .contains(u"read-only"_s));
    goOn();
    QCOMPARE(step(), 3);
}

void TestTokenWizard::signedOut_isToldTheWay()
{
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
    QTest::keyClick(dialogNamed(u"signin"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"signin"_s));
    find<QAction>(u"main.action.apiToken"_s)->trigger();
    m_wizard = qobject_cast<TokenWizard *>(dialogNamed(u"token"_s));
    QVERIFY(m_wizard);
    auto *clientId = part<QLineEdit>(u"clientId"_s);
    QTRY_VERIFY(clientId->isVisible());
    QVERIFY(!next()->isEnabled());
    QTest::keyClicks(clientId, u"ABCDEFGHIJ0123456789"_s);
    part<QCheckBox>(u"task0"_s)->click();
    goOn();
    goOn();
    goOn();
    QCOMPARE(step(), 3);
}

void TestTokenWizard::words_areTranslatedAndNamed()
{
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(open());
    QVERIFY(m_wizard->windowTitle().contains(u"權杖"_s));
    for (const QWidget *widget : m_wizard->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasWords = button && !button->text().isEmpty();
        bool hasBuddy = false;
        for (const QLabel *label : m_wizard->findChildren<QLabel *>())
            hasBuddy = hasBuddy || label->buddy() == widget;
        QVERIFY2(hasWords || hasBuddy || !widget->accessibleName().isEmpty()
                     || widget->objectName().isEmpty(),
                 qPrintable(widget->objectName()));
    }
    QVERIFY(reachToken());
    QVERIFY(part<QLabel>(u"summary"_s)->text().contains(u"到期"_s));
    part<QCheckBox>(u"stored"_s)->click();
}

QTEST_MAIN(TestTokenWizard)
#include "tst_tokenwizard.moc"
