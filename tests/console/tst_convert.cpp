#include "app/services/jobs.h"
#include "tests/console/namespacewindow.h"

#include <QtWidgets/QLabel>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// The own account made an organization. The answers to that call are the test's own: a real one
/// would end the account.
class TestConvert : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void convert_wantsAnotherAccountAndTheName();
    void convert_signsOutAndSaysWhoIsNext();
    void refusal_keepsWhatWasTyped();
    void membership_isShownAsWhatStandsInTheWay();
    void registryWithoutTheCall_offersNothing();
    void organization_isNoAccount();
    void words_areChinese();

private:
    /// Describes nothing, as old releases: everything of Quay's is tried.
    void offerAll() { m_gate->spoil(u"GET /api/v1/discovery"_s, RogueGate::answer(404)); }
    QPushButton *button() const { return find<QPushButton>(u"settings.convert"_s); }
    QDialog *openDialog()
    {
        if (!openTab({}, u"settings"_s)
            || !QTest::qWaitFor([this] { return button()->isVisible() && button()->isEnabled(); },
                                kWait))
            return nullptr;
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        return await(u"convert"_s);
    }
    static void type(QDialog *dialog, const QString &admin, const QString &word)
    {
        for (const auto &[name, text] : {std::pair{u"convert.admin"_s, admin},
                                         {u"convert.password"_s, u"hopper-1906"_s},
                                         {u"convert.word"_s, word}}) {
            in<QLineEdit>(dialog, name)->clear();
            QTest::keyClicks(in<QLineEdit>(dialog, name), text);
        }
    }
};

void TestConvert::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
    m_caller = std::make_unique<LiveCaller>(*m_server);
    QVERIFY(m_caller->signIn(m_server->user(), m_server->password()));
}

void TestConvert::init()
{
    offerAll();
    openConsole();
}

void TestConvert::cleanup()
{
    closeConsole();
    m_gate->relent();
    m_gate->forget();
}

void TestConvert::convert_wantsAnotherAccountAndTheName()
{
    QDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(nameless(dialog), QStringList());
    QCOMPARE(tabStops(dialog),
             (QStringList{u"convert.admin"_s, u"convert.password"_s, u"convert.word"_s,
                          u"convert.cancel"_s}));
    auto *go = in<QPushButton>(dialog, u"convert.go"_s);
    auto *error = in<QLabel>(dialog, u"convert.adminError"_s);
    QVERIFY(!go->isEnabled() && !error->isVisible());
    type(dialog, u"Admin"_s, u"admin"_s);
    QVERIFY(!go->isEnabled() && error->isVisible());
    type(dialog, u"grace"_s, u"admi"_s);
    QVERIFY(!go->isEnabled() && !error->isVisible());
    type(dialog, u"grace"_s, u"admin"_s);
    QVERIFY(go->isEnabled());
    // Enter is no way to do it by accident.
    QTest::keyClick(in<QLineEdit>(dialog, u"convert.word"_s), Qt::Key_Return);
    QTRY_VERIFY(!dialogNamed(u"convert"_s));
    QCOMPARE(m_gate->writes().value("POST /api/v1/user/convert"), 0);
}

void TestConvert::convert_signsOutAndSaysWhoIsNext()
{
    m_gate->spoil(u"POST /api/v1/user/convert"_s,
                  {Fault::Kind::Answer, 200, R"({"success":true})"});
    QDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(in<QLabel>(dialog, u"convert.consequences"_s)->text().contains(u"admin"_s));
    type(dialog, u"grace"_s, u"admin"_s);
    press(dialog, u"convert.go"_s);
    auto *banner = in<QWidget>(dialog, u"convert.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QCOMPARE(in<QLabel>(dialog, u"banner.title"_s)->text(), u"admin is an organization now."_s);
    QVERIFY(!in<QPushButton>(dialog, u"convert.go"_s)->isVisible());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QDialog *signIn = await(u"signin"_s);
    QVERIFY(signIn);
    QCOMPARE(in<QLineEdit>(signIn, u"signin.user"_s)->text(), u"grace"_s);
    // The others' sessions are none of its business.
    QCOMPARE(m_gate->writes().value("POST /api/v1/signout"), 0);
    // What came of it is listed.
    const QList<JobRecord> records = m_console->jobs().records();
    QCOMPARE(records.size(), 1);
    QVERIFY(records.at(0).kind == JobKind::ChangeUser && !records.at(0).canUndo);
    const Job *job = m_console->jobs().find(records.at(0).id);
    QVERIFY(job);
    QCOMPARE(job->changes(), QList<JobChange>({{u"admin"_s, u"there"_s, u"+organization"_s}}));
}

void TestConvert::refusal_keepsWhatWasTyped()
{
    m_gate->spoil(
        u"POST /api/v1/user/convert"_s,
        RogueGate::answer(400, "invaliduser", "The admin user credentials are not valid"));
    QDialog *dialog = openDialog();
    QVERIFY(dialog);
    type(dialog, u"grace"_s, u"admin"_s);
    press(dialog, u"convert.go"_s);
    auto *error = in<QLabel>(dialog, u"convert.adminError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), kWait);
    QVERIFY(error->text().contains(u"credentials are not valid"_s));
    QCOMPARE(in<QLineEdit>(dialog, u"convert.admin"_s)->text(), u"grace"_s);
    QCOMPARE(in<QLineEdit>(dialog, u"convert.word"_s)->text(), u"admin"_s);
    QVERIFY(in<QPushButton>(dialog, u"convert.go"_s)->isEnabled());
    m_gate->spoil(u"POST /api/v1/user/convert"_s, RogueGate::answer(403, {}, "Not you"));
    press(dialog, u"convert.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(dialog, u"convert.banner"_s)->isVisible(), kWait);
    QVERIFY(m_console->window().connection()->state() == Connection::State::SignedIn);
}

void TestConvert::membership_isShownAsWhatStandsInTheWay()
{
    for (const auto &name : {u"acme"_s, u"zoo"_s})
        QVERIFY(m_caller->send("POST", u"organization/"_s, {{"name"_L1, name}}));
    QDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(in<QWidget>(dialog, u"convert.banner"_s)->isVisible());
    QCOMPARE(in<QLabel>(dialog, u"banner.title"_s)->text(),
             u"admin is a member of 2 organizations"_s);
    QVERIFY(in<QLabel>(dialog, u"banner.text"_s)->text().contains(u"acme, zoo"_s));
    QVERIFY(!in<QLineEdit>(dialog, u"convert.admin"_s)->isEnabled());
    QVERIFY(!in<QPushButton>(dialog, u"convert.go"_s)->isEnabled());
    for (const auto &name : {u"acme"_s, u"zoo"_s})
        QVERIFY(m_caller->send("DELETE", u"organization/"_s + name));
}

void TestConvert::registryWithoutTheCall_offersNothing()
{
    closeConsole();
    m_gate->spoil(u"GET /api/v1/discovery"_s,
                  {Fault::Kind::Answer, 200,
                   R"({"swagger":"2.0","paths":{"/api/v1/user/":{"get":{"operationId":
                      "getLoggedInUser","responses":{}}}}})"});
    openConsole();
    QVERIFY(openTab({}, u"settings"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"settings.remove"_s)->isVisible(), kWait);
    QVERIFY(!button()->isVisible());
}

void TestConvert::organization_isNoAccount()
{
    QVERIFY(m_caller->send("POST", u"organization/"_s, {{"name"_L1, u"acme"_s}}));
    QVERIFY(openTab(u"acme"_s, u"settings"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"settings.remove"_s)->isVisible(), kWait);
    QVERIFY(!button()->isVisible());
    QVERIFY(m_caller->send("DELETE", u"organization/acme"_s));
}

void TestConvert::words_areChinese()
{
    QDialog *dialog = openDialog();
    QVERIFY(dialog);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(in<QLabel>(dialog, u"convert.title"_s)->text(), u"將 admin 轉為組織"_s);
    QCOMPARE(button()->text(), u"轉為組織(&O)…"_s);
    m_console->setLanguage(u"en"_s);
}

QTEST_MAIN(TestConvert)
#include "tst_convert.moc"
