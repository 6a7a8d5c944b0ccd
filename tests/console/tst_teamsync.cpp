#include "tests/console/activitywindow.h"
#include "ui/pages/namespace/entityfield.h"
#include "ui/widgets/chip.h"

#include <QtCore/QJsonDocument>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// Teams that have their users from a directory. Our server has none: the answers about it are
/// those of quay-api.md 9.4.
class TestTeamSync : public QObject, private quayside::test::ActivityWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutDirectory_nothingIsSaid();
    void synced_usersAreNotEdited();
    void sync_beginsWithAGroup();
    void sync_refusalIsSaidAtTheField();
    void sync_endsAfterAQuestion();
    void group_isAskedForInTheWordsOfTheDirectory_data();
    void group_isAskedForInTheWordsOfTheDirectory();
    void words_areChinese();

private:
    /// What the registry says of the directory of the team `operators`.
    void tell(const QJsonObject &more)
    {
        QJsonObject team = m_caller->get(u"organization/payments/team/operators/members"_s);
        for (auto it = more.begin(); it != more.end(); ++it)
            team.insert(it.key(), it.value());
        m_gate->spoil(u"GET .*/team/operators/members"_s,
                      {Fault::Kind::Answer, 200, QJsonDocument(team).toJson()});
    }
    static QJsonObject canSync(const QString &service = u"ldap"_s)
    {
        return {{"can_sync"_L1, QJsonObject{{"service"_L1, service}}}};
    }
    static QJsonObject synced()
    {
        QJsonObject told = canSync();
        told.insert("synced"_L1,
                    QJsonObject{{"service"_L1, u"ldap"_s},
                                {"last_updated"_L1, u"Fri, 21 Aug 2026 20:02:54 -0000"_s},
                                {"config"_L1, QJsonObject{{"group_dn"_L1, u"cn=ops"_s}}}});
        return told;
    }
    QDialog *edit()
    {
        if (!focusRow(u"teams.table"_s, u"operators"_s))
            return nullptr;
        QTest::keyClick(find<QTableView>(u"teams.table"_s), Qt::Key_Return);
        QDialog *dialog = await(u"team"_s);
        (void)QTest::qWaitFor(
            [dialog] { return in<EntityField>(dialog, u"team.entity"_s)->isEnabled(); }, kWait);
        return dialog;
    }
    static bool isOffered(QDialog *dialog, const QString &name)
    {
        auto *widget = in<QWidget>(dialog, name);
        return widget && widget->isVisible();
    }
};

void TestTeamSync::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_caller->send("POST", u"superuser/users/"_s,
                           {{"username"_L1, u"ada"_s}, {"email"_L1, u"ada@example.org"_s}}));
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/ci"_s));
    QVERIFY(m_caller->send("PUT", u"organization/payments/team/operators"_s,
                           {{"role"_L1, u"member"_s}}));
    for (const auto &member : {u"ada"_s, u"payments+ci"_s})
        QVERIFY(m_caller->send("PUT", u"organization/payments/team/operators/members/"_s + member));
}

void TestTeamSync::init()
{
    // Describes nothing, as old releases: everything of Quay's is tried.
    m_gate->spoil(u"GET /api/v1/discovery"_s, RogueGate::answer(404));
    openConsole();
    QVERIFY(openTab(u"payments"_s, u"teams"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"teams.create"_s)->isEnabled(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"teams.table"_s, u"operators"_s).isValid(), kWait);
}

void TestTeamSync::cleanup()
{
    closeConsole();
    m_gate->relent();
    m_gate->forget();
}

void TestTeamSync::withoutDirectory_nothingIsSaid()
{
    QDialog *dialog = edit();
    QVERIFY(dialog);
    // Rows are shown a moment later.
    QTRY_VERIFY(isOffered(dialog, u"team.members.remove.ada"_s));
    QVERIFY(!isOffered(dialog, u"team.synced"_s) && !isOffered(dialog, u"team.sync"_s));
}

void TestTeamSync::synced_usersAreNotEdited()
{
    tell(synced());
    QDialog *dialog = edit();
    QVERIFY(dialog);
    QTRY_VERIFY(isOffered(dialog, u"team.synced"_s));
    QCOMPARE(in<Chip>(dialog, u"team.synced"_s)->text(), u"Synced from LDAP"_s);
    QVERIFY(in<QLabel>(dialog, u"team.syncState"_s)->text().startsWith(u"Group cn=ops, last "_s));
    QTRY_VERIFY(isOffered(dialog, u"team.members.row.ada"_s));
    QTRY_VERIFY(isOffered(dialog, u"team.members.remove.payments+ci"_s));
    QVERIFY(!in<QWidget>(dialog, u"team.members.remove.ada"_s));
    QCOMPARE(in<EntityField>(dialog, u"team.entity"_s)->placeholderText(),
             u"Name of a robot account"_s);
    QCOMPARE(nameless(dialog), QStringList());
    in<QPlainTextEdit>(dialog, u"team.description"_s)->setFocus();
    const QStringList stops = tabStops(dialog);
    QVERIFY(stops.contains(u"team.sync"_s));
    QVERIFY(stops.indexOf(u"team.sync"_s) < stops.indexOf(u"team.entity"_s));
}

void TestTeamSync::sync_beginsWithAGroup()
{
    tell(canSync());
    m_gate->spoil(u"POST .*/team/operators/syncing"_s, {Fault::Kind::Answer, 200, "{}"});
    QDialog *dialog = edit();
    QVERIFY(dialog);
    QVERIFY(!isOffered(dialog, u"team.synced"_s) && isOffered(dialog, u"team.sync"_s));
    // What is typed meanwhile stays.
    in<QPlainTextEdit>(dialog, u"team.description"_s)->setPlainText(u"On call"_s);
    auto *button = in<QPushButton>(dialog, u"team.sync"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QDialog *question = await(u"teamSync"_s);
    QVERIFY(question);
    QCOMPARE(nameless(question), QStringList());
    QCOMPARE(in<QLabel>(question, u"banner.text"_s)->text(), u"ada"_s);
    auto *group = in<QLineEdit>(question, u"teamSync.group"_s);
    QVERIFY(!in<QPushButton>(question, u"teamSync.send"_s)->isEnabled());
    QTest::keyClicks(group, u"cn=ops"_s);
    tell(synced());
    QTest::keyClick(group, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"teamSync"_s), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(dialog, u"team.synced"_s), kWait);
    QCOMPARE(m_gate->writes().value("POST /api/v1/organization/payments/team/operators/syncing"),
             1);
    QCOMPARE(in<QPlainTextEdit>(dialog, u"team.description"_s)->toPlainText(), u"On call"_s);
    QVERIFY(in<QPushButton>(dialog, u"team.save"_s)->isEnabled());
    // Whom it had before would not come back with its end.
    QVERIFY(isNewest({u"Change team sync"_s, u"payments: operators"_s, u"not synced"_s, u"cn=ops"_s,
                      QString()}));
}

void TestTeamSync::sync_refusalIsSaidAtTheField()
{
    tell(canSync());
    m_gate->spoil(u"POST .*/team/operators/syncing"_s,
                  RogueGate::answer(400, "invalid_request", "Could not sync to group: no such DN"));
    QDialog *dialog = edit();
    QVERIFY(dialog);
    press(dialog, u"team.sync"_s);
    QDialog *question = await(u"teamSync"_s);
    QVERIFY(question);
    QTest::keyClicks(in<QLineEdit>(question, u"teamSync.group"_s), u"cn=oops"_s);
    press(question, u"teamSync.send"_s);
    auto *error = in<QLabel>(question, u"teamSync.groupError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), kWait);
    QVERIFY(error->text().contains(u"no such DN"_s));
    QCOMPARE(in<QLineEdit>(question, u"teamSync.group"_s)->text(), u"cn=oops"_s);
    QVERIFY(!isOffered(dialog, u"team.synced"_s));
}

void TestTeamSync::sync_endsAfterAQuestion()
{
    tell(synced());
    m_gate->spoil(u"DELETE .*/team/operators/syncing"_s, RogueGate::answer(403, {}, "Not you"));
    QDialog *dialog = edit();
    QVERIFY(dialog);
    press(dialog, u"team.sync"_s);
    QDialog *question = await(u"confirm"_s);
    QVERIFY(question);
    QCOMPARE(in<QPlainTextEdit>(question, u"confirm.objects"_s)->toPlainText(), u"ada"_s);
    press(question, u"confirm.go"_s);
    auto *banner = in<QWidget>(dialog, u"team.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(isOffered(dialog, u"team.synced"_s));
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    m_gate->spoil(u"DELETE .*/team/operators/syncing"_s, {Fault::Kind::Answer, 200, "{}"});
    tell(canSync());
    press(dialog, u"team.sync"_s);
    press(await(u"confirm"_s), u"confirm.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isOffered(dialog, u"team.synced"_s), kWait);
    QTRY_VERIFY(isOffered(dialog, u"team.members.remove.ada"_s));
    const QString what = u"Change team sync"_s;
    const QString team = u"payments: operators"_s;
    QVERIFY(isNewest({what, team, u"cn=ops"_s, u"not synced"_s, u"Undo"_s}));
    press(dialog, u"team.cancel"_s);
    m_gate->spoil(u"POST .*/team/operators/syncing"_s, {Fault::Kind::Answer, 200, "{}"});
    QTRY_VERIFY(canUndo());
    undo();
    QVERIFY(isNewest({what, team, u"not synced"_s, u"cn=ops"_s, QString()}));
    QCOMPARE(m_gate->writes().value("POST /api/v1/organization/payments/team/operators/syncing"),
             1);
}

void TestTeamSync::group_isAskedForInTheWordsOfTheDirectory_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("word");
    QTest::newRow("ldap") << u"ldap"_s << u"&Group DN"_s;
    QTest::newRow("keystone") << u"keystone"_s << u"&Group id"_s;
    QTest::newRow("oidc") << u"oidc"_s << u"&Group name"_s;
}

void TestTeamSync::group_isAskedForInTheWordsOfTheDirectory()
{
    QFETCH(QString, service);
    QFETCH(QString, word);
    tell(canSync(service));
    QDialog *dialog = edit();
    QVERIFY(dialog);
    press(dialog, u"team.sync"_s);
    QDialog *question = await(u"teamSync"_s);
    QVERIFY(question);
    QStringList labels;
    for (const QLabel *label : question->findChildren<QLabel *>())
        labels.append(label->text());
    QVERIFY(labels.contains(word));
}

void TestTeamSync::words_areChinese()
{
    tell(synced());
    QDialog *dialog = edit();
    QVERIFY(dialog);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(in<Chip>(dialog, u"team.synced"_s)->text(), u"同步自 LDAP"_s);
    QCOMPARE(in<QPushButton>(dialog, u"team.sync"_s)->text(), u"停止同步(&Y)…"_s);
    m_console->setLanguage(u"en"_s);
}

QTEST_MAIN(TestTeamSync)
#include "tst_teamsync.moc"
