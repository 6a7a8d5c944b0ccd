#include "app/api/oauthapi.h"
#include "app/api/organizationsapi.h"
#include "app/models/roles.h"
#include "app/services/knowntokens.h"
#include "app/services/settings.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/connect/connection.h"
#include "ui/pages/oauth/tokenwizard.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// Applications of an organization with their tokens, and what a user has granted.
class TestApplications : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void empty_explainsAndLeadsToAToken();
    void application_isMadeByKeyboard();
    void application_thatIsRefusedKeepsItsWords();
    void details_areChanged();
    void secret_isHiddenAndReset();
    void tokens_areListedAndRevoked();
    void application_isDeletedAfterATick();
    void production_wantsTheName();
    void readOnly_hidesWhatWrites();
    void authorizations_areListedAndRevoked();
    void words_areChinese();

private:
    void go(const QString &organization, const QString &tab);
    QTableView *table() const { return find<QTableView>(u"applications.table"_s); }
    int rowOf(const QTableView *view, const QString &text) const;
    QDialog *openDetails(const QString &name);
    template <class T>
    static T *in(QDialog *dialog, const QString &name)
    {
        return dialog->findChild<T *>(name);
    }
    wire::OAuthApplication makeApplication(const QString &name);
    wire::OAuthToken makeToken(const QString &clientId, const QString &name,
                               const QStringList &scopes = {u"repo:read"_s});
    api::OAuthApi oauth() const
    {
        return api::OAuthApi(m_console->window().connection()->client());
    }

    template <class T>
    static T wait(api::ApiCall<T> *call)
    {
        std::optional<Result<T>> result;
        connect(call, &api::ApiCallBase::finished, call,
                [&result, call] { result = call->takeResult(); });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, kWait);
        return result && *result ? **result : T{};
    }

    std::unique_ptr<RogueGate> m_gate;
};

void TestApplications::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
    openConsole();
    QVERIFY(signIn());
    for (const QString &name : {u"empty"_s, u"acme"_s}) {
        auto *call = api::OrganizationsApi(m_console->window().connection()->client())
                         .create(*NamespaceName::parse(name), {});
        QSignalSpy finished(call, &api::ApiCallBase::finished);
        QVERIFY(finished.wait(kWait));
    }
    closeConsole();
}

void TestApplications::init()
{
    m_gate->relent();
    openConsole();
    QVERIFY(signIn());
    QTRY_VERIFY(!dialogNamed(u"signin"_s));
}

void TestApplications::cleanup()
{
    closeConsole();
}

void TestApplications::go(const QString &organization, const QString &tab)
{
    MainWindow &window = m_console->window();
    const QString id = window.connection()->id();
    window.go(organization.isEmpty()
                  ? Address::account(id, tab)
                  : Address::organization(id, *NamespaceName::parse(organization), tab));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

int TestApplications::rowOf(const QTableView *view, const QString &text) const
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == text)
            return row;
    }
    return -1;
}

wire::OAuthApplication TestApplications::makeApplication(const QString &name)
{
    return wait(oauth().createApplication(u"acme"_s, {.name = name}));
}

wire::OAuthToken TestApplications::makeToken(const QString &clientId, const QString &name,
                                             const QStringList &scopes)
{
    return wait(oauth().createToken(u"acme"_s, clientId, name, scopes, std::chrono::hours(24 * 5)));
}

QDialog *TestApplications::openDetails(const QString &name)
{
    if (!QTest::qWaitFor([&] { return rowOf(table(), name) >= 0; }, kWait))
        return nullptr;
    table()->setCurrentIndex(table()->model()->index(rowOf(table(), name), 0));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    (void)QTest::qWaitFor([] { return dialogNamed(u"applicationDetails"_s) != nullptr; }, kWait);
    return dialogNamed(u"applicationDetails"_s);
}

void TestApplications::empty_explainsAndLeadsToAToken()
{
    go(u"empty"_s, u"applications"_s);
    auto *state = find<QWidget>(u"applications.state"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), kWait);
    QPushButton *action = nullptr;
    for (QPushButton *button : state->findChildren<QPushButton *>()) {
        if (button->isVisible())
            action = button;
    }
    QVERIFY(action);
    QCOMPARE(action->text(), u"Create application and token"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    QTRY_VERIFY(dialogNamed(u"token"_s));
    auto *wizard = qobject_cast<TokenWizard *>(dialogNamed(u"token"_s));
    auto *next = in<QPushButton>(wizard, u"token.next"_s);
    auto *stack = in<QStackedWidget>(wizard, u"token.stack"_s);
    in<QCheckBox>(wizard, u"token.task0"_s)->click();
    for (int step = 0; step < 3; ++step) {
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), kWait);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(stack->currentIndex() > step, kWait);
    }
    QCOMPARE(stack->currentIndex(), 4);
    in<QCheckBox>(wizard, u"token.stored"_s)->click();
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(rowOf(table(), u"automation"_s), 0, kWait);
}

void TestApplications::application_isMadeByKeyboard()
{
    go(u"acme"_s, u"applications"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"applications.create"_s)->isEnabled(), kWait);
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialogNamed(u"application"_s));
    QDialog *dialog = dialogNamed(u"application"_s);
    auto *submit = in<QPushButton>(dialog, u"application.submit"_s);
    QVERIFY(!submit->isEnabled());
    QTest::keyClicks(in<QLineEdit>(dialog, u"application.name"_s), u"ci"_s);
    QVERIFY(submit->isEnabled());
    auto *homepage = in<QLineEdit>(dialog, u"application.homepage"_s);
    QTest::keyClicks(homepage, u"nonsense"_s);
    QVERIFY(!submit->isEnabled());
    homepage->clear();
    QTest::keyClicks(homepage, u"https://ci.example.org"_s);
    QTest::keyClick(homepage, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"application"_s), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table(), u"ci"_s) >= 0, kWait);
}

void TestApplications::application_thatIsRefusedKeepsItsWords()
{
    m_gate->spoil(u"POST /api/v1/organization/acme/applications"_s,
                  RogueGate::answer(400, {}, "Application name is reserved"));
    go(u"acme"_s, u"applications"_s);
    auto *create = find<QPushButton>(u"applications.create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(create->isEnabled(), kWait);
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_VERIFY(dialogNamed(u"application"_s));
    QDialog *dialog = dialogNamed(u"application"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"application.name"_s), u"kept"_s);
    QTest::mouseClick(in<QPushButton>(dialog, u"application.submit"_s), Qt::LeftButton);
    auto *refusal = in<QWidget>(dialog, u"application.refusal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kWait);
    QVERIFY(refusal->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"reserved"_s));
    QCOMPARE(in<QLineEdit>(dialog, u"application.name"_s)->text(), u"kept"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestApplications::details_areChanged()
{
    const auto application = makeApplication(u"before"_s);
    go(u"acme"_s, u"applications"_s);
    QDialog *dialog = openDetails(u"before"_s);
    QVERIFY(dialog);
    auto *save = in<QPushButton>(dialog, u"applicationDetails.save"_s);
    QVERIFY(!save->isEnabled());
    auto *name = in<QLineEdit>(dialog, u"applicationDetails.name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"after"_s);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table(), u"after"_s) >= 0, kWait);
    QVERIFY(rowOf(table(), u"before"_s) < 0);
    QCOMPARE(in<QLineEdit>(dialog, u"applicationDetails.clientId"_s)->text(), application.clientId);
}

void TestApplications::secret_isHiddenAndReset()
{
    const auto application = makeApplication(u"secretive"_s);
    const auto token = makeToken(application.clientId, u"survivor"_s);
    go(u"acme"_s, u"applications"_s);
    QDialog *dialog = openDetails(u"secretive"_s);
    QVERIFY(dialog);
    in<QTabBar>(dialog, u"applicationDetails.tabs"_s)->setCurrentIndex(1);
    auto *secret = in<QLineEdit>(dialog, u"applicationDetails.secret"_s);
    QTRY_VERIFY(secret->isVisible());
    QVERIFY(secret->echoMode() == QLineEdit::Password);
    in<QPushButton>(dialog, u"applicationDetails.show"_s)->click();
    QVERIFY(secret->echoMode() == QLineEdit::Normal);
    const QString before = secret->text();
    QVERIFY(!before.isEmpty());
    QTest::mouseClick(in<QPushButton>(dialog, u"applicationDetails.reset"_s), Qt::LeftButton);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QDialog *question = dialogNamed(u"confirm"_s);
    auto *go = question->findChild<QPushButton *>(u"confirm.go"_s);
    QVERIFY(!go->isEnabled());
    question->findChild<QCheckBox *>(u"confirm.understood"_s)->click();
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(secret->text() != before, kWait);
    const auto tokens = wait(oauth().tokens(u"acme"_s, application.clientId));
    QCOMPARE(tokens.tokens.size(), 1);
    QCOMPARE(tokens.tokens.constFirst().uuid, token.uuid);
}

void TestApplications::tokens_areListedAndRevoked()
{
    const auto application = makeApplication(u"tokened"_s);
    const auto used =
        makeToken(application.clientId, u"in use"_s, {u"org:admin"_s, u"user:read"_s});
    (void)makeToken(application.clientId, u"spare"_s);
    Connection *connection = m_console->window().connection();
    KnownToken known{connection->id(), used.uuid, u"in use"_s, u"tokened"_s, {}};
    known.isSignIn = true;
    KnownTokens(m_console->settings()).keep(known);
    connection->useToken(*used.token);
    QTRY_VERIFY_WITH_TIMEOUT(connection->signsInWithToken()
                                 && connection->state() == Connection::State::SignedIn,
                             kWait);
    go(u"acme"_s, u"applications"_s);
    QDialog *dialog = openDetails(u"tokened"_s);
    QVERIFY(dialog);
    in<QTabBar>(dialog, u"applicationDetails.tabs"_s)->setCurrentIndex(2);
    auto *tokens = in<QTableView>(dialog, u"tokens.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tokens->model()->rowCount(), 2, kWait);
    const int row = rowOf(tokens, u"spare"_s);
    QVERIFY(row >= 0);
    const QModelIndex expires = tokens->model()->index(row, 4);
    QVERIFY2(expires.data(Qt::AccessibleTextRole).toString().contains(u"soon"_s),
             qPrintable(expires.data(Qt::AccessibleTextRole).toString()));
    tokens->setCurrentIndex(tokens->model()->index(row, 0));
    tokens->setFocus();
    QTest::keyClick(tokens, Qt::Key_Delete);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QTest::keyClick(dialogNamed(u"confirm"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    QCOMPARE(tokens->model()->rowCount(), 2);
    QTest::keyClick(tokens, Qt::Key_Delete);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QTest::mouseClick(dialogNamed(u"confirm"_s)->findChild<QPushButton *>(u"confirm.go"_s),
                      Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tokens->model()->rowCount(), 1, kWait);
    QTRY_COMPARE(in<QLabel>(dialog, u"applicationDetails.note"_s)->text(), u"1 token revoked."_s);
    QCOMPARE(rowOf(tokens, u"in use"_s), 0);
    // The one that the connection itself signs in with is said to be that.
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    dialog->activateWindow();
    tokens->setFocus();
    QTRY_VERIFY(tokens->hasFocus());
    tokens->setCurrentIndex(tokens->model()->index(0, 0));
    QTest::keyClick(tokens, Qt::Key_Delete);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    const auto *text = dialogNamed(u"confirm"_s)->findChild<QLabel *>(u"confirm.text"_s);
    QVERIFY2(text->text().contains(connection->profile().name), qPrintable(text->text()));
}

void TestApplications::application_isDeletedAfterATick()
{
    (void)makeApplication(u"doomed"_s);
    go(u"acme"_s, u"applications"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table(), u"doomed"_s) >= 0, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"applications.create"_s)->isEnabled(), kWait);
    table()->setCurrentIndex(table()->model()->index(rowOf(table(), u"doomed"_s), 0));
    table()->setFocus();
    QTest::keyClick(&m_console->window(), Qt::Key_Delete);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QDialog *question = dialogNamed(u"confirm"_s);
    auto *go = question->findChild<QPushButton *>(u"confirm.go"_s);
    QVERIFY(!go->isEnabled());
    question->findChild<QCheckBox *>(u"confirm.understood"_s)->click();
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table(), u"doomed"_s) < 0, kWait);
}

void TestApplications::production_wantsTheName()
{
    (void)makeApplication(u"precious"_s);
    Connection *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.role = u"production"_s;
    connection->setProfile(profile);
    go(u"acme"_s, u"applications"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table(), u"precious"_s) >= 0, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"applications.create"_s)->isEnabled(), kWait);
    table()->setCurrentIndex(table()->model()->index(rowOf(table(), u"precious"_s), 0));
    table()->setFocus();
    QTest::keyClick(&m_console->window(), Qt::Key_Delete);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    auto *typed = dialogNamed(u"confirm"_s)->findChild<QLineEdit *>(u"confirm.typed"_s);
    auto *go = dialogNamed(u"confirm"_s)->findChild<QPushButton *>(u"confirm.go"_s);
    QVERIFY(typed->isVisible());
    QTest::keyClicks(typed, u"preciou"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(typed, u"s"_s);
    QVERIFY(go->isEnabled());
    QTest::keyClick(dialogNamed(u"confirm"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    QVERIFY(rowOf(table(), u"precious"_s) >= 0);
}

void TestApplications::readOnly_hidesWhatWrites()
{
    (void)makeApplication(u"seen"_s);
    Connection *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.isReadOnly = true;
    connection->setProfile(profile);
    go(u"acme"_s, u"applications"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table(), u"seen"_s) >= 0, kWait);
    QVERIFY(!find<QPushButton>(u"applications.create"_s)->isVisible());
    QDialog *dialog = openDetails(u"seen"_s);
    QVERIFY(dialog);
    QVERIFY(in<QLineEdit>(dialog, u"applicationDetails.name"_s)->isReadOnly());
    QVERIFY(!in<QPushButton>(dialog, u"applicationDetails.remove"_s)->isVisible());
}

void TestApplications::authorizations_areListedAndRevoked()
{
    const auto application = makeApplication(u"granted"_s);
    (void)makeToken(application.clientId, u"mine"_s);
    go({}, u"authorizations"_s);
    auto *grants = find<QTableView>(u"authorizations.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(grants, u"granted"_s) >= 0, kWait);
    const int count = grants->model()->rowCount();
    grants->setCurrentIndex(grants->model()->index(rowOf(grants, u"granted"_s), 0));
    grants->setFocus();
    QTest::keyClick(&m_console->window(), Qt::Key_Delete);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QTest::mouseClick(dialogNamed(u"confirm"_s)->findChild<QPushButton *>(u"confirm.go"_s),
                      Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(grants->model()->rowCount(), count - 1, kWait);
    QVERIFY(rowOf(grants, u"granted"_s) < 0);
    QVERIFY(wait(oauth().tokens(u"acme"_s, application.clientId)).tokens.isEmpty());
}

void TestApplications::words_areChinese()
{
    (void)makeApplication(u"named"_s);
    m_console->setLanguage(u"zh_TW"_s);
    go(u"acme"_s, u"applications"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table(), u"named"_s) >= 0, kWait);
    QCOMPARE(find<QPushButton>(u"applications.create"_s)->text(), u"建立應用程式"_s);
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"應用程式"_s);
    QDialog *dialog = openDetails(u"named"_s);
    QVERIFY(dialog);
    QCOMPARE(in<QTabBar>(dialog, u"applicationDetails.tabs"_s)->tabText(2), u"權杖"_s);
}

QTEST_MAIN(TestApplications)
#include "tst_applications.moc"
