#include "app/api/oauthapi.h"
#include "app/api/superuserapi.h"
#include "app/services/knowntokens.h"
#include "app/services/news.h"
#include "tests/console/tokenwindow.h"
#include "ui/connect/connection.h"
#include "ui/pages/namespace/entityfield.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using namespace Qt::StringLiterals;
using quayside::test::RogueGate;

/// What becomes of a token after it was made: it signs in, ends, and dies.
class TestTokenLife : public QObject, private quayside::test::TokenWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { openConsole(); }
    void cleanup() { closeAll(); }
    void connection_usesTheToken();
    void token_isTakenBackByUndo();
    void pageBeyondItsScopes_leadsToAnother();
    void reminder_comesToTheBell();
    void tokenThatDied_leadsToAnother();
    void tokenOfAnother_isAssigned();

private:
    /// What a line of the activity says, the newest first: kind, object, before, after, undo.
    QStringList change(int row) const;
};

void TestTokenLife::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    openConsole();
    QVERIFY(open());
    part<QLineEdit>(u"newOrganization"_s)->setText(u"acme"_s);
    part<QCheckBox>(u"task0"_s)->click();
    goOn();
    goOn();
    goOn();
    part<QCheckBox>(u"stored"_s)->click();
    closeAll();
}

void TestTokenLife::connection_usesTheToken()
{
    QVERIFY(open());
    QVERIFY(reachToken(u"for this connection"_s));
    part<QCheckBox>(u"use"_s)->click();
    part<QCheckBox>(u"stored"_s)->click();
    Connection *connection = m_console->window().connection();
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY(!m_wizard);
    QTRY_VERIFY_WITH_TIMEOUT(connection->state() == Connection::State::SignedIn
                                 && connection->profile().signIn == SignInKind::Token,
                             kWait);
    // What the connection signs in with is listed, and not taken back by a key.
    QTRY_COMPARE(change(0).value(0), u"Change token"_s);
    QVERIFY(change(0).at(1).endsWith(u": for this connection"_s));
    QCOMPARE(change(0).at(4), QString());
    QSignalSpy read(connection, &Connection::stateChanged);
    connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(connection->state() == Connection::State::SignedIn, kWait);
}

QStringList TestTokenLife::change(int row) const
{
    const auto *table = find<QTableView>(u"activity.table"_s);
    QStringList cells;
    for (int column = 1; row < table->model()->rowCount() && column < 6; ++column)
        cells.append(table->model()->index(row, column).data(Qt::AccessibleTextRole).toString());
    return cells;
}

void TestTokenLife::token_isTakenBackByUndo()
{
    QVERIFY(open());
    QVERIFY(reachToken(u"brief"_s));
    const QString token = secret();
    part<QCheckBox>(u"stored"_s)->click();
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY(!m_wizard);
    QTRY_COMPARE(change(0).value(4), u"Undo"_s);
    QVERIFY(change(0).at(1).endsWith(u": brief"_s));
    QCOMPARE(change(0).at(2), u"not there"_s);
    QVERIFY(change(0).at(3).contains(u"repo:read"_s));
    QVERIFY(!change(0).join(u' ').contains(token));
    const auto known = [this] {
        const auto all = m_console->workspace().tokens.all();
        return std::any_of(all.begin(), all.end(),
                           [](const KnownToken &one) { return one.name == u"brief"_s; });
    };
    QVERIFY(known());
    find<QAction>(u"main.action.undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(change(0).value(3), u"not there"_s, kWait);
    QVERIFY(!known());
    // It is good for nothing any more.
    api::ApiClient client(m_server->url());
    client.setBearerToken(token.toUtf8());
    auto *call = client.send<QJsonObject>({.path = u"/api/v1/user/"_s}, api::objectOf);
    std::optional<ErrorCode> refusal;
    connect(call, &api::ApiCallBase::finished, this, [call, &refusal] {
        const auto answer = call->takeResult();
        refusal = answer ? ErrorCode::NotFound : answer.error().code;
    });
    QTRY_VERIFY_WITH_TIMEOUT(refusal, kWait);
    QVERIFY(refusal == ErrorCode::Unauthenticated);
}

void TestTokenLife::pageBeyondItsScopes_leadsToAnother()
{
    throughGate([](RogueGate &) {});
    QVERIFY(m_server->push(u"admin/closed"_s, u"1"_s, 10));
    QVERIFY(open());
    QVERIFY(reachToken(u"too little"_s));
    part<QCheckBox>(u"use"_s)->click();
    part<QCheckBox>(u"stored"_s)->click();
    MainWindow &window = m_console->window();
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY(!m_wizard);
    QTRY_VERIFY_WITH_TIMEOUT(window.connection()->state() == Connection::State::SignedIn
                                 && window.connection()->signsInWithToken(),
                             kWait);
    m_gate->spoil(u"GET /api/v1/repository/admin/closed.*"_s,
                  RogueGate::answer(403, "insufficient_scope", "Unauthorized"));
    window.openRepository(u"admin/closed"_s);
    const auto button = [&window]() -> QPushButton * {
        for (QPushButton *one : window.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == "Make a new token"_L1)
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(button(), kWait);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"token"_s), kWait);
    m_wizard = qobject_cast<TokenWizard *>(dialogNamed(u"token"_s));
}

void TestTokenLife::reminder_comesToTheBell()
{
    QVERIFY(open());
    auto *organizations = part<QComboBox>(u"organization"_s);
    QTRY_VERIFY_WITH_TIMEOUT(organizations->findText(u"acme"_s) >= 0, kWait);
    part<QCheckBox>(u"task0"_s)->click();
    goOn();
    goOn();
    // It ends before the reminder's time: that is now.
    part<QLineEdit>(u"name"_s)->setText(u"shortlived"_s);
    auto *lifetime = part<QComboBox>(u"lifetime"_s);
    lifetime->setCurrentIndex(lifetime->findData(7));
    goOn();
    part<QCheckBox>(u"stored"_s)->click();
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY(!m_wizard);
    QVERIFY(KnownTokens(m_console->settings()).all().size() == 1);
    bool isTold = false;
    for (const NewsItem &item : m_console->news().items())
        isTold =
            isTold || (item.kind == NewsKind::TokenExpiring && item.subject == "shortlived"_L1);
    QVERIFY(isTold);
}

void TestTokenLife::tokenThatDied_leadsToAnother()
{
    QVERIFY(open());
    QVERIFY(reachToken(u"doomed"_s));
    part<QCheckBox>(u"use"_s)->click();
    part<QCheckBox>(u"stored"_s)->click();
    const QString token = secret();
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY(!m_wizard);
    Connection *connection = m_console->window().connection();
    QTRY_VERIFY_WITH_TIMEOUT(connection->state() == Connection::State::SignedIn
                                 && connection->signsInWithToken(),
                             kWait);
    // Somebody else revokes it.
    api::ApiClient other(m_server->url());
    auto *call = api::Session(other).signIn(m_server->user(), m_server->password());
    bool isIn = false;
    connect(call, &api::ApiCallBase::finished, this,
            [call, &isIn] { isIn = call->takeResult().has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isIn, kWait);
    auto *list = api::OAuthApi(other).authorizations();
    QStringList uuids;
    connect(list, &api::ApiCallBase::finished, this, [list, &uuids] {
        if (const auto read = list->takeResult()) {
            for (const wire::Authorization &given : read->authorizations)
                uuids.append(given.uuid);
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(!uuids.isEmpty(), kWait);
    int revoked = 0;
    for (const QString &uuid : uuids) {
        auto *revoke = api::OAuthApi(other).revokeAuthorization(uuid);
        connect(revoke, &api::ApiCallBase::finished, this, [&revoked] { ++revoked; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(revoked, int(uuids.size()), kWait);
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
    auto *make = dialogNamed(u"signin"_s)->findChild<QPushButton *>(u"banner.action"_s);
    QTRY_VERIFY(make->isVisible());
    QCOMPARE(make->text(), u"Make a new token"_s);
    QTest::mouseClick(make, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"token"_s), kWait);
    m_wizard = qobject_cast<TokenWizard *>(dialogNamed(u"token"_s));
    QVERIFY(part<QLineEdit>(u"clientId"_s)->isVisible());
    m_wizard->reject();
    QTRY_VERIFY(!m_wizard);
    // The page says it, too, with both ways out.
    const auto offered = [this](const QStringList &words) -> QPushButton * {
        for (QPushButton *button : m_console->window().findChildren<QPushButton *>()) {
            if (button->isVisible() && words.contains(button->text()))
                return button;
        }
        return nullptr;
    };
    QPushButton *fresh = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(fresh = offered({u"Make a new token"_s}), kWait);
    QVERIFY(offered({u"Use another token"_s, u"Sign in again"_s}));
    QTest::mouseClick(fresh, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"token"_s), kWait);
    m_wizard = qobject_cast<TokenWizard *>(dialogNamed(u"token"_s));
}

void TestTokenLife::tokenOfAnother_isAssigned()
{
    QVERIFY(open());
    auto *made = api::SuperuserApi(m_console->window().connection()->client())
                     .createUser(*NamespaceName::parse(u"bob"_s), u"bob@example.org"_s);
    QSignalSpy finished(made, &api::ApiCallBase::finished);
    QVERIFY(finished.wait(kWait));
    QVERIFY(reachDetails());
    auto *owner = part<QComboBox>(u"owner"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Down);
    auto *user = part<EntityField>(u"user"_s);
    QTRY_VERIFY(user->isVisible() && user->hasFocus());
    QVERIFY(!next()->isEnabled());
    QCOMPARE(next()->text(), u"Assign token"_s);
    // Somebody who was there when the list came.
    wire::Entity nobody;
    nobody.name = u"nobody"_s;
    user->choose(nobody);
    QTest::mouseClick(next(), Qt::LeftButton);
    auto *refusal = part<QWidget>(u"refusal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kWait);
    QCOMPARE(user->text(), u"nobody"_s);
    QCOMPARE(next()->text(), u"Assign token"_s);
    user->setFocus();
    user->selectAll();
    QTest::keyClicks(user, u"bo"_s);
    // Typed alone it is nobody.
    QVERIFY(!next()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget(), kWait);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE(user->text(), u"bob"_s);
    QTest::mouseClick(next(), Qt::LeftButton);
    auto *title = refusal->findChild<QLabel *>(u"banner.title"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(title->text() == "Assigned to bob"_L1,
                              qPrintable(refusal->findChild<QLabel *>(u"banner.text"_s)->text()),
                              kWait);
    QCOMPARE(next()->text(), u"Finish"_s);
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY(!m_wizard);
}

QTEST_MAIN(TestTokenLife)
#include "tst_tokenlife.moc"
