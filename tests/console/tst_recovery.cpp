#include "tests/console/namespacewindow.h"

#include "ui/connect/connectionform.h"
#include "ui/text/errortext.h"

#include <QtCore/QJsonDocument>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// Somebody who forgot the password, at a real server that has mail.
class TestRecovery : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void mail_isAskedForByKeyboard();
    void typedName_isTakenWhereItIsAnAddress();
    void wrongAddress_isSaidAtTheField();
    void organization_isTold();
    void refusal_isSaidAtTheField();
    void anotherAddress_canFollow();
    void withoutMail_nothingIsOffered();
    void elsewhereKeptPasswords_areNotOffered();
    void connectionForm_asksTheRegistryOfItsAddress();
    void connectionForm_isToldWhereThereIsNoMail();
    void connectionForm_isToldThatNobodyAnswers();
    void words_areChinese();

private:
    bool openSignIn();
    QDialog *openRecovery(const QString &user = {});
    /// The connections, with a new one that signs in by password at `url`.
    QDialog *openForm(const QString &url);
    QDialog *openRecoveryOf(QDialog *form);
    /// What the registry says of itself, changed.
    void tellConfig(const std::function<void(QJsonObject &features, QJsonObject &config)> &change);
    /// In place of the registry, which does not mail without an end.
    void answerSent()
    {
        m_gate->spoil(u"POST /api/v1/recovery"_s,
                      {Fault::Kind::Answer, 200, R"({"status":"sent"})"});
    }
    int asked() const { return m_gate->writes().value("POST /api/v1/recovery"); }
    static QString bannerTitle(QDialog *dialog)
    {
        auto *banner = in<QWidget>(dialog, u"recovery.banner"_s);
        return banner->isVisible() ? in<QLabel>(dialog, u"banner.title"_s)->text() : QString();
    }
    QTemporaryDir m_configFolder;
};

void TestRecovery::initTestCase()
{
    // Nobody listens for mail: it waits in its queue.
    QFile config(m_configFolder.filePath(u"config.yaml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("MAIL_SERVER: 127.0.0.1\nMAIL_PORT: 9\nMAIL_USE_TLS: false\n"
                 "MAIL_DEFAULT_SENDER: registry@example.org\n");
    config.close();
    QVERIFY2(startServer({u"--config"_s, config.fileName()}),
             "quayside-server must be built: ninja quayside-server");
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
    m_caller = std::make_unique<LiveCaller>(*m_server);
}

void TestRecovery::cleanup()
{
    m_gate->relent();
    m_gate->forget();
    closeConsole();
}

bool TestRecovery::openSignIn()
{
    openConsole();
    return await(u"signin"_s) != nullptr;
}

QDialog *TestRecovery::openRecovery(const QString &user)
{
    QDialog *signIn = openSignIn() ? dialogNamed(u"signin"_s) : nullptr;
    auto *forgot = in<QPushButton>(signIn, u"signin.forgot"_s);
    if (!forgot || !forgot->isVisible())
        return nullptr;
    in<QLineEdit>(signIn, u"signin.user"_s)->setText(user);
    forgot->setFocus();
    QTest::keyClick(forgot, Qt::Key_Space);
    return await(u"recovery"_s);
}

QDialog *TestRecovery::openForm(const QString &url)
{
    openConsole();
    if (!signIn())
        return nullptr;
    find<QAction>(u"main.action.connections"_s)->trigger();
    QDialog *manager = await(u"connections"_s);
    if (!manager)
        return nullptr;
    in<QToolButton>(manager, u"connections.add"_s)->click();
    QTest::keyClicks(in<QLineEdit>(manager, u"connections.name"_s),
                     u"another"_s); // typed, not proposed
    in<QLineEdit>(manager, u"connections.url"_s)->setText(url);
    in<QTabBar>(manager, u"connections.tabs"_s)->setCurrentIndex(int(ConnectionForm::Part::SignIn));
    in<QRadioButton>(manager, u"connections.password"_s)->click();
    in<QLineEdit>(manager, u"connections.user"_s)->setText(u"ada@example.org"_s);
    manager->activateWindow();
    return QTest::qWaitForWindowActive(manager) ? manager : nullptr;
}

QDialog *TestRecovery::openRecoveryOf(QDialog *form)
{
    auto *forgot = form ? in<QPushButton>(form, u"connections.forgot"_s) : nullptr;
    if (!forgot || !forgot->isVisible() || !forgot->isEnabled())
        return nullptr;
    forgot->setFocus();
    QTest::keyClick(forgot, Qt::Key_Space);
    return await(u"recovery"_s);
}

void TestRecovery::tellConfig(
    const std::function<void(QJsonObject &features, QJsonObject &config)> &change)
{
    const auto read = LiveCaller::await(
        m_caller->client().send<QJsonObject>({.path = u"/config"_s}, api::objectOf));
    QVERIFY(read);
    QJsonObject features = read->value("features"_L1).toObject();
    QJsonObject config = read->value("config"_L1).toObject();
    QVERIFY(features.contains(u"MAILING"_s) || features.contains(u"FEATURE_MAILING"_s));
    change(features, config);
    QJsonObject told = *read;
    told.insert("features"_L1, features);
    told.insert("config"_L1, config);
    m_gate->spoil(u"GET /config"_s, {Fault::Kind::Answer, 200, QJsonDocument(told).toJson()});
}

void TestRecovery::mail_isAskedForByKeyboard()
{
    QDialog *dialog = openRecovery();
    QVERIFY(dialog);
    QCOMPARE(nameless(dialog), QStringList());
    QVERIFY(!in<QPushButton>(dialog, u"recovery.send"_s)->isEnabled());
    auto *email = in<QLineEdit>(dialog, u"recovery.email"_s);
    QCOMPARE(dialog->focusWidget(), email);
    QTest::keyClicks(email, u"ada@example.org"_s);
    QTest::keyClick(email, Qt::Key_Return);
    // The same whether anybody has it.
    QTRY_COMPARE_WITH_TIMEOUT(bannerTitle(dialog),
                              u"If an account has this address, a mail is on its way."_s, kWait);
    QCOMPARE(asked(), 1);
    QVERIFY(!in<QPushButton>(dialog, u"recovery.send"_s)->isEnabled());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialogNamed(u"recovery"_s));
    QVERIFY(dialogNamed(u"signin"_s));
}

void TestRecovery::typedName_isTakenWhereItIsAnAddress()
{
    QCOMPARE(in<QLineEdit>(openRecovery(u"ada@example.org"_s), u"recovery.email"_s)->text(),
             u"ada@example.org"_s);
    closeConsole();
    QVERIFY(in<QLineEdit>(openRecovery(u"ada"_s), u"recovery.email"_s)->text().isEmpty());
}

void TestRecovery::wrongAddress_isSaidAtTheField()
{
    QDialog *dialog = openRecovery();
    QVERIFY(dialog);
    auto *email = in<QLineEdit>(dialog, u"recovery.email"_s);
    auto *error = in<QLabel>(dialog, u"recovery.emailError"_s);
    QTest::keyClicks(email, u"ada"_s);
    press(dialog, u"recovery.send"_s);
    QVERIFY(error->isVisible());
    QCOMPARE(error->text(), u"This is no e-mail address."_s);
    QCOMPARE(asked(), 0);
    QTest::keyClicks(email, u"@"_s);
    QVERIFY(!error->isVisible());
}

void TestRecovery::organization_isTold()
{
    m_gate->spoil(u"POST /api/v1/recovery"_s,
                  {Fault::Kind::Answer, 200,
                   R"({"status":"org","orgemail":"ops@acme.org","orgname":"a•••e"})"});
    QDialog *dialog = openRecovery(u"ops@acme.org"_s);
    QVERIFY(dialog);
    press(dialog, u"recovery.send"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bannerTitle(dialog),
                              u"This address belongs to the organization a•••e."_s, kWait);
    QVERIFY(in<QLabel>(dialog, u"banner.text"_s)->text().contains(u"ops@acme.org"_s));
    QVERIFY(in<QLineEdit>(dialog, u"recovery.email"_s)->isEnabled());
}

void TestRecovery::refusal_isSaidAtTheField()
{
    m_gate->spoil(u"POST /api/v1/recovery"_s,
                  RogueGate::answer(400, "invalid_request", "Invalid email address"));
    QDialog *dialog = openRecovery(u"ada@example.org"_s);
    QVERIFY(dialog);
    press(dialog, u"recovery.send"_s);
    auto *error = in<QLabel>(dialog, u"recovery.emailError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), kWait);
    QVERIFY(error->text().contains(u"Invalid email address"_s));
    QCOMPARE(in<QLineEdit>(dialog, u"recovery.email"_s)->text(), u"ada@example.org"_s);
    QVERIFY(bannerTitle(dialog).isEmpty());
}

void TestRecovery::anotherAddress_canFollow()
{
    answerSent();
    QDialog *dialog = openRecovery(u"ada@example.org"_s);
    QVERIFY(dialog);
    press(dialog, u"recovery.send"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!bannerTitle(dialog).isEmpty(), kWait);
    QTest::keyClicks(in<QLineEdit>(dialog, u"recovery.email"_s), u"x"_s);
    QVERIFY(bannerTitle(dialog).isEmpty());
    press(dialog, u"recovery.send"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!bannerTitle(dialog).isEmpty(), kWait);
    QCOMPARE(asked(), 2);
}

void TestRecovery::withoutMail_nothingIsOffered()
{
    tellConfig([](QJsonObject &features, QJsonObject &) {
        features.remove(u"MAILING"_s);
        features.remove(u"FEATURE_MAILING"_s);
    });
    QVERIFY(openSignIn());
    QVERIFY(!in<QPushButton>(dialogNamed(u"signin"_s), u"signin.forgot"_s)->isVisible());
}

void TestRecovery::elsewhereKeptPasswords_areNotOffered()
{
    tellConfig([](QJsonObject &, QJsonObject &config) {
        config.insert(u"AUTHENTICATION_TYPE"_s, u"LDAP"_s);
    });
    QVERIFY(openSignIn());
    QVERIFY(!in<QPushButton>(dialogNamed(u"signin"_s), u"signin.forgot"_s)->isVisible());
}

void TestRecovery::connectionForm_asksTheRegistryOfItsAddress()
{
    QDialog *form = openForm(u"nowhere at all"_s);
    QVERIFY(form);
    auto *forgot = in<QPushButton>(form, u"connections.forgot"_s);
    QVERIFY(forgot->isVisible());
    QVERIFY(!forgot->isEnabled());
    in<QLineEdit>(form, u"connections.url"_s)->setText(m_gate->url().toString());
    QVERIFY(forgot->isEnabled());
    in<QRadioButton>(form, u"connections.token"_s)->click();
    QVERIFY(!forgot->isVisible());
    in<QRadioButton>(form, u"connections.password"_s)->click();
    QDialog *dialog = openRecoveryOf(form);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), m_gate->url().authority());
    auto *email = in<QLineEdit>(dialog, u"recovery.email"_s);
    QCOMPARE(email->text(), u"ada@example.org"_s);
    QTest::keyClick(email, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(bannerTitle(dialog),
                              u"If an account has this address, a mail is on its way."_s, kWait);
    QCOMPARE(asked(), 1);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialogNamed(u"recovery"_s));
    // What was typed of the connection is there.
    QCOMPARE(in<QLineEdit>(form, u"connections.name"_s)->text(), u"another"_s);
}

void TestRecovery::connectionForm_isToldWhereThereIsNoMail()
{
    QDialog *form = openForm(m_gate->url().toString());
    tellConfig([](QJsonObject &features, QJsonObject &) {
        features.remove(u"MAILING"_s);
        features.remove(u"FEATURE_MAILING"_s);
    });
    QDialog *dialog = openRecoveryOf(form);
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(bannerTitle(dialog), u"This registry mails no such links."_s, kWait);
    QVERIFY(!in<QPushButton>(dialog, u"recovery.send"_s)->isEnabled());
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(bannerTitle(dialog), u"這個登錄庫不寄送這種連結。"_s);
    m_console->setLanguage(u"en"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"recovery.email"_s), u"x"_s);
    QVERIFY(!bannerTitle(dialog).isEmpty());
    QVERIFY(!in<QPushButton>(dialog, u"recovery.send"_s)->isEnabled());
    QCOMPARE(asked(), 0);
}

void TestRecovery::connectionForm_isToldThatNobodyAnswers()
{
    QDialog *dialog = openRecoveryOf(openForm(u"http://127.0.0.1:1"_s));
    QVERIFY(dialog);
    auto *error = in<QLabel>(dialog, u"recovery.emailError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), kWait);
    QCOMPARE(error->text(), ErrorText::title(ErrorCode::Network));
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_VERIFY(error->text() == ErrorText::title(ErrorCode::Network)
                && error->text() != u"The registry cannot be reached."_s);
    QVERIFY(error->isVisible());
}

void TestRecovery::words_areChinese()
{
    answerSent();
    QDialog *dialog = openRecovery(u"ada@example.org"_s);
    QVERIFY(dialog);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(in<QLabel>(dialog, u"recovery.title"_s)->text(), u"忘記密碼？"_s);
    press(dialog, u"recovery.send"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bannerTitle(dialog), u"若有帳號使用這個地址，郵件已寄出。"_s, kWait);
    m_console->setLanguage(u"en"_s);
    // It is said again in the other language.
    QTRY_COMPARE(bannerTitle(dialog), u"If an account has this address, a mail is on its way."_s);
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
