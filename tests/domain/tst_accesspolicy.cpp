#include "server/domain/accesspolicy.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

using Org = OrganizationRole;
using Repo = RepositoryRole;

Q_DECLARE_METATYPE(Org)
Q_DECLARE_METATYPE(Repo)

/// The verdicts, without a database. Source: quay-api.md 1.1.
class TestAccessPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void repositoryRole_data();
    void repositoryRole();
    void organizationRole_data();
    void organizationRole();
    void creation_data();
    void creation();
    void self();
    void superusers();

private:
    static Caller session()
    {
        Caller caller;
        caller.kind = CallerKind::User;
        caller.user = NamespaceId{1};
        return caller;
    }
    static Caller token(const QString &scopes)
    {
        auto caller = session();
        caller.kind = CallerKind::OAuthToken;
        caller.scopes = scopes.split(u' ', Qt::SkipEmptyParts);
        return caller;
    }
    static AccessFacts facts(bool isPublic, bool isOwner, Org byTeams, Repo granted)
    {
        return {isPublic, isOwner, byTeams, granted};
    }
};

void TestAccessPolicy::repositoryRole_data()
{
    QTest::addColumn<bool>("isPublic");
    QTest::addColumn<bool>("isOwner");
    QTest::addColumn<Org>("byTeams");
    QTest::addColumn<Repo>("granted");
    QTest::addColumn<Repo>("direct"); // session, password, robot
    QTest::addColumn<Repo>("read"); // token with repo:read
    QTest::addColumn<Repo>("write");
    QTest::addColumn<Repo>("admin");
    QTest::addColumn<Repo>("other"); // token with every scope that is not about repositories' roles
    const auto row = [](const char *name, bool isPublic, bool isOwner, Org byTeams, Repo granted,
                        Repo direct, Repo read, Repo write, Repo admin, Repo other) {
        QTest::newRow(name) << isPublic << isOwner << byTeams << granted << direct << read << write
                            << admin << other;
    };
    row("stranger", false, false, Org::None, Repo::None, Repo::None, Repo::None, Repo::None,
        Repo::None, Repo::None);
    row("stranger, public", true, false, Org::None, Repo::None, Repo::Read, Repo::Read, Repo::Read,
        Repo::Read, Repo::Read);
    row("owner", false, true, Org::None, Repo::None, Repo::Admin, Repo::Read, Repo::Write,
        Repo::Admin, Repo::None);
    row("owner, public", true, true, Org::None, Repo::None, Repo::Admin, Repo::Read, Repo::Write,
        Repo::Admin, Repo::Read);
    row("owner with a weaker row", false, true, Org::None, Repo::Read, Repo::Admin, Repo::Read,
        Repo::Write, Repo::Admin, Repo::None);
    row("member of a team", false, false, Org::Member, Repo::None, Repo::None, Repo::None,
        Repo::None, Repo::None, Repo::None);
    row("creator", false, false, Org::Creator, Repo::None, Repo::None, Repo::None, Repo::None,
        Repo::None, Repo::None);
    row("administrator", false, false, Org::Admin, Repo::None, Repo::Admin, Repo::Read, Repo::Write,
        Repo::Admin, Repo::None);
    row("member who reads", false, false, Org::Member, Repo::Read, Repo::Read, Repo::Read,
        Repo::Read, Repo::Read, Repo::None);
    row("writer", false, false, Org::None, Repo::Write, Repo::Write, Repo::Read, Repo::Write,
        Repo::Write, Repo::None);
    row("repository's administrator", false, false, Org::None, Repo::Admin, Repo::Admin, Repo::Read,
        Repo::Write, Repo::Admin, Repo::None);
    row("writer, public", true, false, Org::None, Repo::Write, Repo::Write, Repo::Read, Repo::Write,
        Repo::Write, Repo::Read);
}

void TestAccessPolicy::repositoryRole()
{
    QFETCH(bool, isPublic);
    QFETCH(bool, isOwner);
    QFETCH(Org, byTeams);
    QFETCH(Repo, granted);
    const auto known = facts(isPublic, isOwner, byTeams, granted);
    const auto verdict = [&](const Caller &caller) {
        return QString(toString(server::repositoryRole(caller, known)));
    };
    const auto expect = [](Repo role) { return QString(toString(role)); };
    QFETCH(Repo, direct);
    QFETCH(Repo, read);
    QFETCH(Repo, write);
    QFETCH(Repo, admin);
    QFETCH(Repo, other);
    QCOMPARE(verdict(session()), expect(direct));
    QCOMPARE(verdict(token(u"repo:read"_s)), expect(read));
    QCOMPARE(verdict(token(u"repo:write"_s)), expect(write));
    QCOMPARE(verdict(token(u"repo:admin"_s)), expect(admin));
    QCOMPARE(verdict(token(u"repo:read repo:admin"_s)), expect(admin));
    QCOMPARE(verdict(token(u"org:admin user:admin repo:create super:user"_s)), expect(other));
    QCOMPARE(verdict(token({})), expect(other));
}

void TestAccessPolicy::organizationRole_data()
{
    QTest::addColumn<Org>("byTeams");
    QTest::addColumn<QString>("scopes"); // "-": signed in directly
    QTest::addColumn<Org>("expected");
    const auto all = {Org::None, Org::Member, Org::Creator, Org::Admin};
    const auto name = [](Org role, const char *scopes) {
        return (toString(role) + u" with "_s + QLatin1StringView(scopes)).toLatin1();
    };
    for (const auto role : all) {
        for (const char *scopes : {"-", "org:admin", "org:admin repo:create"})
            QTest::newRow(name(role, scopes)) << role << QString::fromLatin1(scopes) << role;
        for (const char *scopes :
             {"", "repo:read", "repo:admin", "user:admin", "super:user", "user:read repo:write"})
            QTest::newRow(name(role, scopes)) << role << QString::fromLatin1(scopes) << Org::None;
        QTest::newRow(name(role, "repo:create"))
            << role << u"repo:create"_s << std::min(role, Org::Creator);
    }
}

void TestAccessPolicy::organizationRole()
{
    QFETCH(Org, byTeams);
    QFETCH(QString, scopes);
    QFETCH(Org, expected);
    const auto caller = scopes == u"-" ? session() : token(scopes);
    QCOMPARE(QString(toString(server::organizationRole(caller, byTeams))),
             QString(toString(expected)));
}

void TestAccessPolicy::creation_data()
{
    QTest::addColumn<bool>("isOwner");
    QTest::addColumn<Org>("byTeams");
    QTest::addColumn<bool>("mayCreate");
    QTest::newRow("own namespace") << true << Org::None << true;
    QTest::newRow("another's") << false << Org::None << false;
    QTest::newRow("member") << false << Org::Member << false;
    QTest::newRow("creator") << false << Org::Creator << true;
    QTest::newRow("administrator") << false << Org::Admin << true;
}

void TestAccessPolicy::creation()
{
    QFETCH(bool, isOwner);
    QFETCH(Org, byTeams);
    QFETCH(bool, mayCreate);
    // A repository's administrator may not make others beside it.
    const auto known = facts(true, isOwner, byTeams, Repo::Admin);
    QCOMPARE(mayCreateRepository(session(), known), mayCreate);
    QCOMPARE(mayCreateRepository(token(u"repo:create"_s), known), mayCreate);
    for (const auto &scopes : {u"repo:admin"_s, u"org:admin"_s, u"user:admin super:user"_s})
        QVERIFY(!mayCreateRepository(token(scopes), known));
    Caller robot;
    robot.kind = CallerKind::Robot;
    robot.robot = RobotId{1};
    QCOMPARE(mayCreateRepository(robot, known), mayCreate);
}

void TestAccessPolicy::self()
{
    QVERIFY(mayAdministerSelf(session()));
    QVERIFY(mayAdministerSelf(token(u"user:admin"_s)));
    QVERIFY(!mayAdministerSelf(token(u"user:read org:admin repo:admin super:user"_s)));
    QVERIFY(!mayAdministerSelf({}));
    Caller robot;
    robot.kind = CallerKind::Robot;
    robot.robot = RobotId{1};
    QVERIFY(!mayAdministerSelf(robot));
    QCOMPARE(toString(refused({}).value().code), toString(ErrorCode::Unauthenticated));
    QCOMPARE(toString(refused(robot).value().code), toString(ErrorCode::Forbidden));
}

void TestAccessPolicy::superusers()
{
    const auto nothing = facts(false, false, Org::None, Repo::None);
    DomainSettings settings;
    auto caller = session();
    setSuperuser(caller, true, settings);
    QVERIFY(caller.isSuperuser);
    QVERIFY(server::repositoryRole(caller, nothing) == Repo::None);
    QVERIFY(server::organizationRole(caller, Org::None) == Org::None);
    QVERIFY(!mayCreateRepository(caller, nothing));
    settings.hasSuperuserFullAccess = true;
    setSuperuser(caller, true, settings);
    QVERIFY(server::repositoryRole(caller, nothing) == Repo::Admin);
    QVERIFY(server::organizationRole(caller, Org::None) == Org::Admin);
    QVERIFY(mayCreateRepository(caller, nothing));
    setSuperuser(caller, false, settings);
    QVERIFY(!caller.hasFullAccess);
    QVERIFY(server::repositoryRole(caller, nothing) == Repo::None);
    // A token needs the scope.
    auto capped = token(u"repo:admin org:admin"_s);
    setSuperuser(capped, true, settings);
    QVERIFY(!capped.isSuperuser && !capped.hasFullAccess);

    // Who may look everywhere changes nothing.
    settings.readOnlySuperusers = {u"auditor"_s};
    setSuperuser(caller, false, settings);
    QVERIFY(!caller.readsEverything);
    caller.name = u"auditor"_s;
    setSuperuser(caller, true, settings);
    QVERIFY(!caller.readsEverything); // superusers are more
    setSuperuser(caller, false, settings);
    QVERIFY(caller.readsEverything);
    QVERIFY(server::repositoryRole(caller, nothing) == Repo::Read);
    QVERIFY(server::organizationRole(caller, Org::None) == Org::None);
    QVERIFY(!mayCreateRepository(caller, nothing));
    Access access;
    access.repository = RepositoryRow();
    access.role = Repo::Read;
    QVERIFY(requireRole(access, caller, Repo::Admin, Purpose::Look));
    QVERIFY(!requireRole(access, caller, Repo::Admin));
    capped.name = u"auditor"_s;
    setSuperuser(capped, false, settings);
    QVERIFY(!capped.readsEverything);
}

QTEST_GUILESS_MAIN(TestAccessPolicy)
#include "tst_accesspolicy.moc"
