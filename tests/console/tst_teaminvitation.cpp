#include "app/services/news.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "ui/widgets/toast.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::LiveCaller;

/// An invitation to a team in the bell, against a real server that invites.
class TestTeamInvitation : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void join_makesAMember();
    void decline_takesItAway();
    void goneInvitation_saysSo();

private:
    bool invite(const QString &team);
    QMessageBox *openInvitation();
    QStringList members(const QString &team);

    QTemporaryDir m_configFolder;
    std::unique_ptr<LiveCaller> m_owner; // of the organization: somebody else
};

void TestTeamInvitation::initTestCase()
{
    // Nobody listens for mail: the bell has the invitation all the same.
    QFile config(m_configFolder.filePath(u"config.yaml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("MAIL_SERVER: 127.0.0.1\nMAIL_PORT: 9\nMAIL_USE_TLS: false\n"
                 "MAIL_DEFAULT_SENDER: registry@example.org\nFEATURE_REQUIRE_TEAM_INVITE: true\n");
    config.close();
    QVERIFY2(startServer({u"--config"_s, config.fileName()}),
             "quayside-server must be built: ninja quayside-server");
    LiveCaller admin(*m_server);
    QVERIFY(admin.signIn(m_server->user(), m_server->password()));
    QVERIFY(admin.send("POST", u"superuser/users/"_s,
                       {{"username"_L1, u"bob"_s}, {"email"_L1, u"bob@example.org"_s}}));
    QVERIFY(admin.send("PUT", u"superuser/users/bob"_s, {{"password"_L1, m_server->password()}}));
    m_owner = std::make_unique<LiveCaller>(*m_server);
    QVERIFY(m_owner->signIn(u"bob"_s, m_server->password()));
}

void TestTeamInvitation::init()
{
    openConsole();
}

void TestTeamInvitation::cleanup()
{
    closeConsole();
}

bool TestTeamInvitation::invite(const QString &team)
{
    // Who is in the organization already is added without being asked: each has its own.
    const QString organization = u"guild-of-"_s + team;
    const QString path = u"organization/%1/team/%2"_s.arg(organization, team);
    return m_owner->send("POST", u"organization/"_s,
                         {{"name"_L1, organization}, {"email"_L1, team + u"@example.org"_s}})
        && m_owner->send("PUT", path, {{"role"_L1, u"member"_s}, {"description"_L1, u""_s}})
        && m_owner->send("PUT", path + u"/members/admin"_s);
}

QStringList TestTeamInvitation::members(const QString &team)
{
    QStringList names;
    const QJsonObject answer =
        m_owner->get(u"organization/guild-of-%1/team/%1/members"_s.arg(team));
    for (const QJsonValue &member : answer.value("members"_L1).toArray())
        names.append(member.toObject().value("name"_L1).toString());
    return names;
}

QMessageBox *TestTeamInvitation::openInvitation()
{
    const auto isTold = [this] {
        const auto &items = m_console->news().items();
        return std::any_of(items.begin(), items.end(),
                           [](const NewsItem &one) { return one.text == "org_team_invite"_L1; });
    };
    if (!signIn() || !QTest::qWaitFor(isTold, kWait))
        return nullptr;
    find<QAction>(u"main.action.news"_s)->trigger();
    auto *popup = find<QWidget>(u"news"_s);
    if (!QTest::qWaitFor([popup] { return popup->isVisible(); }, kWait))
        return nullptr;
    auto *list = popup->findChild<QListView *>(u"news.list"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    (void)QTest::qWaitFor([this] { return find<QMessageBox>(u"invitation"_s) != nullptr; }, 3'000);
    return find<QMessageBox>(u"invitation"_s);
}

void TestTeamInvitation::join_makesAMember()
{
    QVERIFY(invite(u"smiths"_s));
    QMessageBox *box = openInvitation();
    QVERIFY(box);
    QCOMPARE(box->text(), u"Join the team smiths of guild-of-smiths?"_s);
    QVERIFY(box->informativeText().startsWith(u"bob invites you."_s));
    QTest::keyClick(box->findChild<QPushButton *>(u"invitation.join"_s), Qt::Key_Return);
    const auto toast = [this] { return find<Toast>(u"invitation.toast"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(toast() && toast()->isVisible(), kWait);
    QCOMPARE(toast()->text(), u"You are a member of smiths now."_s);
    QCOMPARE(members(u"smiths"_s), QStringList{u"admin"_s});
    // The console knows of the organization without another sign-in.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_console->window().connection()->namespaces().contains(u"guild-of-smiths"_s), kWait);
}

void TestTeamInvitation::decline_takesItAway()
{
    QVERIFY(invite(u"carpenters"_s));
    QMessageBox *box = openInvitation();
    QVERIFY(box);
    QTest::keyClick(box->findChild<QPushButton *>(u"invitation.decline"_s), Qt::Key_Space);
    const auto toast = [this] { return find<Toast>(u"invitation.toast"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(toast() && toast()->isVisible(), kWait);
    QCOMPARE(toast()->text(), u"The invitation to carpenters was declined."_s);
    QVERIFY(members(u"carpenters"_s).isEmpty());
}

void TestTeamInvitation::goneInvitation_saysSo()
{
    QVERIFY(invite(u"masons"_s));
    QMessageBox *box = openInvitation();
    QVERIFY(box);
    QVERIFY(m_owner->send("DELETE", u"organization/guild-of-masons/team/masons/members/admin"_s));
    QTest::keyClick(box->findChild<QPushButton *>(u"invitation.join"_s), Qt::Key_Return);
    const auto isToldOf = [this] {
        const auto *toast = find<QWidget>(u"invitation.toast"_s);
        return toast && toast->isVisible();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isToldOf(), kWait);
    QVERIFY(members(u"masons"_s).isEmpty());
}

QTEST_MAIN(TestTeamInvitation)
#include "tst_teaminvitation.moc"
