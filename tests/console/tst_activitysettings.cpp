#include "app/services/jobs.h"
#include "tests/console/activitywindow.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::RogueGate;

/// What the settings of an account or an organization change, and who takes one over, is listed,
/// and taken back by Undo where that is possible; against a real server.
class TestActivitySettings : public QObject, private quayside::test::ActivityWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void contact_isTakenBack();
    void contact_typedMeanwhileIsNotTakenForSaved();
    void timeMachine_isTakenBack();
    void wayBackThatIsRefused_isToldOf();
    void profile_isTakenBackAsAWhole();
    void password_isListedWithoutAWayBack();
    void organization_isRenamedBack();
    void ownership_isListedWithoutAWayBack();

private:
    QJsonObject organization() { return m_caller->get(u"organization/payments"_s); }
    bool openSettings();
    bool openAccount();
    bool visitSuperuser(const QString &tab, const QString &table, const QString &row);
    /// Chooses another time and saves it.
    void changeTime(const QString &text);
};

void TestActivitySettings::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
}

void TestActivitySettings::init()
{
    openConsole();
    QVERIFY(openTab(u"payments"_s, u"teams"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"signin"_s), kWait);
}

void TestActivitySettings::cleanup()
{
    m_gate->relent();
    closeConsole();
}

bool TestActivitySettings::openSettings()
{
    m_console->window().go(Address::organization(m_console->window().connection()->id(),
                                                 *NamespaceName::parse(u"payments"_s),
                                                 u"settings"_s));
    const auto *email = find<QLineEdit>(u"settings.email"_s);
    return QTest::qWaitFor([email] { return email->isVisible() && !email->text().isEmpty(); },
                           kWait);
}

bool TestActivitySettings::openAccount()
{
    m_console->window().go(Address::account(m_console->window().connection()->id(), u"settings"_s));
    const auto *company = find<QLineEdit>(u"settings.company"_s);
    return QTest::qWaitFor([company] { return company->isVisible() && company->isEnabled(); },
                           kWait);
}

bool TestActivitySettings::visitSuperuser(const QString &tab, const QString &table,
                                          const QString &row)
{
    m_console->window().go(Address::superuser(m_console->window().connection()->id(), tab));
    return QTest::qWaitFor([&] { return rowOf(table, row).isValid(); }, kWait);
}

void TestActivitySettings::changeTime(const QString &text)
{
    auto *span = find<QComboBox>(u"settings.span"_s);
    span->setCurrentIndex(span->findText(text));
    QCOMPARE(span->currentText(), text);
    find<QPushButton>(u"settings.saveTime"_s)->click();
}

void TestActivitySettings::contact_isTakenBack()
{
    QVERIFY(openSettings());
    const QString what = u"Change profile"_s;
    const QString object = u"payments: e-mail"_s;
    auto *email = find<QLineEdit>(u"settings.email"_s);
    const QString before = email->text();
    email->setText(u"desk@example.org"_s);
    find<QPushButton>(u"settings.saveProfile"_s)->click();
    QVERIFY(isNewest({what, object, before, u"desk@example.org"_s, u"Undo"_s}));
    QCOMPARE(organization()["email"_L1].toString(), u"desk@example.org"_s);
    undo();
    QVERIFY(isNewest({what, object, u"desk@example.org"_s, before, QString()}));
    QCOMPARE(organization()["email"_L1].toString(), before);
    // The page says what is.
    QTRY_COMPARE_WITH_TIMEOUT(email->text(), before, kWait);
    QVERIFY(!find<QPushButton>(u"settings.saveProfile"_s)->isEnabled());
}

void TestActivitySettings::contact_typedMeanwhileIsNotTakenForSaved()
{
    QVERIFY(openSettings());
    auto *email = find<QLineEdit>(u"settings.email"_s);
    auto *save = find<QPushButton>(u"settings.saveProfile"_s);
    const QString before = email->text();
    email->setText(u"first@example.org"_s);
    save->click();
    email->setText(u"second@example.org"_s);
    QVERIFY(isNewest(
        {u"Change profile"_s, u"payments: e-mail"_s, before, u"first@example.org"_s, u"Undo"_s}));
    QCOMPARE(organization()["email"_L1].toString(), u"first@example.org"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), kWait);
    QCOMPARE(email->text(), u"second@example.org"_s);
    email->setText(before);
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(organization()["email"_L1].toString(), before, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!save->isEnabled(), kWait);
}

void TestActivitySettings::timeMachine_isTakenBack()
{
    QVERIFY(openSettings());
    const QString what = u"Change time machine"_s;
    auto *span = find<QComboBox>(u"settings.span"_s);
    QTRY_COMPARE_WITH_TIMEOUT(span->currentText(), u"2 weeks"_s, kWait);
    changeTime(u"1 day"_s);
    QVERIFY(isNewest({what, u"payments"_s, u"2 weeks"_s, u"1 day"_s, u"Undo"_s}));
    QCOMPARE(organization()["tag_expiration_s"_L1].toInt(), 86400);
    undo();
    QVERIFY(isNewest({what, u"payments"_s, u"1 day"_s, u"2 weeks"_s, QString()}));
    QCOMPARE(organization()["tag_expiration_s"_L1].toInt(), 1209600);
    QTRY_COMPARE_WITH_TIMEOUT(span->currentText(), u"2 weeks"_s, kWait);
}

void TestActivitySettings::wayBackThatIsRefused_isToldOf()
{
    QVERIFY(openSettings());
    changeTime(u"1 day"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canUndo(), kWait);
    const qsizetype before = all().size();
    m_gate->spoil(u"PUT /api/v1/organization/payments"_s, RogueGate::answer(400, {}, "Not now"));
    undo();
    auto *banner = find<QWidget>(u"settings.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"Not now"_s));
    QCOMPARE(all().size(), before);
    QCOMPARE(organization()["tag_expiration_s"_L1].toInt(), 86400);
    m_gate->relent();
    changeTime(u"2 weeks"_s);
    QTRY_COMPARE_WITH_TIMEOUT(organization()["tag_expiration_s"_L1].toInt(), 1209600, kWait);
}

void TestActivitySettings::profile_isTakenBackAsAWhole()
{
    QVERIFY(openAccount());
    const QString what = u"Change profile"_s;
    auto *company = find<QLineEdit>(u"settings.company"_s);
    auto *location = find<QLineEdit>(u"settings.location"_s);
    company->setText(u"Quays & Sons"_s);
    location->setText(u"Keelung"_s);
    find<QPushButton>(u"settings.saveProfile"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(all().size(), 2, kWait);
    const QStringList ofCompany{what, u"admin: company"_s, u"none"_s, u"Quays & Sons"_s, u"Undo"_s};
    const QStringList ofPlace{what, u"admin: location"_s, u"none"_s, u"Keelung"_s, u"Undo"_s};
    QVERIFY(all().contains(ofCompany) && all().contains(ofPlace));
    QCOMPARE(m_caller->get(u"user/"_s)["company"_L1].toString(), u"Quays & Sons"_s);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(all().size(), 4, kWait);
    const QJsonObject user = m_caller->get(u"user/"_s);
    QCOMPARE(user["company"_L1].toString() + user["location"_L1].toString(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(company->text().isEmpty() && location->text().isEmpty(), kWait);
}

void TestActivitySettings::password_isListedWithoutAWayBack()
{
    QVERIFY(openAccount());
    const QString what = u"Change password"_s;
    for (const QString &field : {u"settings.password"_s, u"settings.again"_s})
        find<QLineEdit>(field)->setText(m_server->password());
    find<QPushButton>(u"settings.savePassword"_s)->click();
    QVERIFY(isNewest({what, u"admin"_s, u"the old one"_s, u"a new one"_s, QString()}));
    QVERIFY(!canUndo());
    // A superuser's, of somebody else; it ends the caller's session, too.
    QVERIFY(m_caller->signIn(m_server->user(), m_server->password()));
    QVERIFY(m_caller->send("POST", u"superuser/users/"_s,
                           {{"username"_L1, u"turing"_s}, {"email"_L1, u"t@example.org"_s}}));
    QVERIFY(visitSuperuser(u"users"_s, u"users.table"_s, u"turing"_s));
    QVERIFY(chooseInMenu(u"users.table"_s, u"turing"_s, u"users.menu"_s, u"users.reset"_s));
    confirmWord({});
    QDialog *shown = await(u"secretDialog"_s);
    QVERIFY(shown);
    QTest::keyClick(shown, Qt::Key_Escape);
    QVERIFY(isNewest({what, u"turing"_s, u"the old one"_s, u"a new one"_s, QString()}));
    QVERIFY(!canUndo());
    // Then he is made an organization.
    QVERIFY(chooseInMenu(u"users.table"_s, u"turing"_s, u"users.menu"_s, u"users.own"_s));
    confirmWord(u"turing"_s);
    QVERIFY(isNewest({u"Change user"_s, u"turing"_s, u"there"_s, u"an organization"_s, QString()}));
    QVERIFY(!canUndo());
    QVERIFY(m_caller->send("DELETE", u"organization/turing"_s));
}

void TestActivitySettings::organization_isRenamedBack()
{
    const QString what = u"Change organization"_s;
    const QString table = u"allOrganizations.table"_s;
    QVERIFY(m_caller->send("POST", u"organization/"_s,
                           {{"name"_L1, u"oldname"_s}, {"email"_L1, u"o@example.org"_s}}));
    QVERIFY(visitSuperuser(u"organizations"_s, table, u"oldname"_s));
    QVERIFY(chooseInMenu(table, u"oldname"_s, u"allOrganizations.menu"_s,
                         u"allOrganizations.rename"_s));
    QDialog *dialog = await(u"namespaceDialog"_s);
    QVERIFY(dialog);
    in<QLineEdit>(dialog, u"namespace.name"_s)->setText(u"newname"_s);
    press(dialog, u"namespace.create"_s);
    QVERIFY(isNewest({what, u"oldname"_s, u"oldname"_s, u"newname"_s, u"Undo"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table, u"newname"_s).isValid(), kWait);
    undo();
    QVERIFY(isNewest({what, u"oldname"_s, u"newname"_s, u"oldname"_s, QString()}));
    QTRY_VERIFY_WITH_TIMEOUT(
        rowOf(table, u"oldname"_s).isValid() && !rowOf(table, u"newname"_s).isValid(), kWait);
    QVERIFY(m_caller->send("DELETE", u"organization/oldname"_s));
}

void TestActivitySettings::ownership_isListedWithoutAWayBack()
{
    const QString table = u"allOrganizations.table"_s;
    QVERIFY(visitSuperuser(u"organizations"_s, table, u"payments"_s));
    QVERIFY(
        chooseInMenu(table, u"payments"_s, u"allOrganizations.menu"_s, u"allOrganizations.own"_s));
    confirmWord({});
    QVERIFY(isNewest({u"Change organization"_s, u"payments"_s, u"there"_s, u"administered by you"_s,
                      QString()}));
    QVERIFY(!canUndo());
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(isNewest({u"變更組織"_s, u"payments"_s, u"存在"_s, u"由您管理"_s, QString()}));
}

QTEST_MAIN(TestActivitySettings)
#include "tst_activitysettings.moc"
