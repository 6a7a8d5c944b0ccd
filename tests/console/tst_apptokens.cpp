#include "tests/console/namespacewindow.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>

using namespace quayside;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// The user's registry passwords against a real server.
class TestAppTokens : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void empty_leadsToTheFirst();
    void create_byKeyboardShowsTheSecret();
    void create_refusalKeepsTheTitle();
    void credentials_areReadAgain();
    void revoke_asksFirst();
    void organization_hasNone();
    void words_areChinese();

private:
    QJsonArray tokens() { return m_caller->get(u"user/apptoken"_s).value("tokens"_L1).toArray(); }
    QString codeOf(const QString &uuid)
    {
        return m_caller->get(u"user/apptoken/"_s + uuid)
            .value("token"_L1)
            .toObject()
            .value("token_code"_L1)
            .toString();
    }
    QString firstUuid() { return tokens().at(0).toObject().value("uuid"_L1).toString(); }

    const QString kTable = u"appTokens.table"_s;
};

void TestAppTokens::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
}

void TestAppTokens::init()
{
    openConsole();
    QVERIFY(openTab({}, u"app-tokens"_s));
}

void TestAppTokens::cleanup()
{
    m_gate->relent();
    closeConsole();
}

void TestAppTokens::empty_leadsToTheFirst()
{
    auto *action = find<QWidget>(u"appTokens.state"_s)->findChild<QPushButton *>(u"state.action"_s);
    QTRY_VERIFY_WITH_TIMEOUT(action->isVisible(), kWait);
    QTest::mouseClick(action, Qt::LeftButton);
    QDialog *dialog = await(u"newAppToken"_s);
    QVERIFY(dialog);
    QVERIFY(!in<QPushButton>(dialog, u"appToken.create"_s)->isEnabled());
    QTest::keyClicks(in<QLineEdit>(dialog, u"appToken.title"_s), u"  "_s);
    QVERIFY(!in<QPushButton>(dialog, u"appToken.create"_s)->isEnabled());
}

void TestAppTokens::create_byKeyboardShowsTheSecret()
{
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"appTokens.create"_s)->isEnabled(), kWait);
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"newAppToken"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"Laptop"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QDialog *credentials = await(u"credentials"_s);
    QVERIFY(credentials);
    QCOMPARE(in<QLabel>(credentials, u"credentials.title"_s)->text(), u"Credentials of Laptop"_s);
    auto *code = in<QPlainTextEdit>(credentials, u"credentials.code"_s);
    QCOMPARE(tokens().size(), 1);
    const QString secret = codeOf(firstUuid());
    QVERIFY(!secret.isEmpty() && !code->toPlainText().contains(secret));
    press(credentials, u"credentials.show"_s);
    QCOMPARE(code->toPlainText(), secret);
    in<QTabBar>(credentials, u"credentials.tabs"_s)->setCurrentIndex(2);
    QVERIFY(code->toPlainText().startsWith(u"docker login -u '$app' "_s));
    QVERIFY(code->toPlainText().endsWith(u"--password-stdin < app-laptop.token"_s));
    QTRY_COMPARE_WITH_TIMEOUT(textIn(kTable, firstUuid(), 0), u"Laptop"_s, kWait);
    QCOMPARE(textIn(kTable, firstUuid(), 2), u"Never"_s);
    QCOMPARE(textIn(kTable, firstUuid(), 3), u"Never"_s);
}

void TestAppTokens::create_refusalKeepsTheTitle()
{
    m_gate->spoil(u"POST /api/v1/user/apptoken"_s, RogueGate::answer(400, {}, "Too many tokens"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"appTokens.create"_s)->isEnabled(), kWait);
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"newAppToken"_s);
    QTest::keyClicks(dialog->focusWidget(), u"Second"_s);
    press(dialog, u"appToken.create"_s);
    auto *banner = in<QWidget>(dialog, u"appToken.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QCOMPARE(banner->findChild<QLabel *>(u"banner.text"_s)->text(), u"Too many tokens"_s);
    QCOMPARE(in<QLineEdit>(dialog, u"appToken.title"_s)->text(), u"Second"_s);
    QCOMPARE(tokens().size(), 1);
}

void TestAppTokens::credentials_areReadAgain()
{
    const QString uuid = firstUuid();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, uuid).isValid(), kWait);
    QVERIFY(chooseInMenu(kTable, uuid, u"appTokens.menu"_s, u"appTokens.credentials"_s));
    QDialog *dialog = await(u"credentials"_s);
    QVERIFY(dialog);
    press(dialog, u"credentials.show"_s);
    QTRY_COMPARE_WITH_TIMEOUT(in<QPlainTextEdit>(dialog, u"credentials.code"_s)->toPlainText(),
                              codeOf(uuid), kWait);
}

void TestAppTokens::revoke_asksFirst()
{
    const QString uuid = firstUuid();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, uuid).isValid(), kWait);
    QVERIFY(focusRow(kTable, uuid));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Delete);
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    QVERIFY(in<QLabel>(dialog, u"confirm.title"_s)->text().contains(u"Laptop"_s));
    press(dialog, u"confirm.cancel"_s);
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    QCOMPARE(tokens().size(), 1);
    QVERIFY(focusRow(kTable, uuid));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Delete);
    press(await(u"confirm"_s), u"confirm.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(kTable, uuid).isValid(), kWait);
    QCOMPARE(tokens().size(), 0);
}

void TestAppTokens::organization_hasNone()
{
    goTo(u"payments"_s, u"app-tokens"_s);
    // The tab is not there: what is leads on.
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>(u"appTokens.state"_s)->isVisible()
                                 && !find<QWidget>(kTable)->isVisible(),
                             kWait);
}

void TestAppTokens::words_areChinese()
{
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(find<QPushButton>(u"appTokens.create"_s)->text(), u"建立應用程式權杖"_s);
    m_console->setLanguage(u"en"_s);
}

QTEST_MAIN(TestAppTokens)
#include "tst_apptokens.moc"
