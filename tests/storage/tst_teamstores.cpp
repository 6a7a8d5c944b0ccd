#include "server/storage/permissionstore.h"
#include "server/storage/prototypestore.h"
#include "server/storage/robotstore.h"
#include "server/storage/teamstore.h"
#include "tests/storage/storefixture.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

/// Teams, permissions, robots and default permissions, which decide together who may what.
class TestTeamStores : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void teams_roleAndMembers_data() { Databases::addRows(); }
    void teams_roleAndMembers();
    void permissions_directAndByTeam_data() { Databases::addRows(); }
    void permissions_directAndByTeam();
    void robots_data() { Databases::addRows(); }
    void robots();
    void prototypes_specialBeforeGeneral_data() { Databases::addRows(); }
    void prototypes_specialBeforeGeneral();
    void search_takesTextsLiterally_data() { Databases::addRows(); }
    void search_takesTextsLiterally();
    void removal_inSteps_data() { Databases::addRows(); }
    void removal_inSteps();

private:
    NamespaceId user(const QString &name)
    {
        return f.write([name](Db &db) {
            return NamespaceStore(db).insert({name, false, {}, {}, false, std::chrono::hours(1)},
                                             instantFromMs(1));
        });
    }
    TeamId team(const QString &name, OrganizationRole role, const QList<Grantee> &members = {})
    {
        return f.write([=, org = f.ns](Db &db) -> Result<TeamId> {
            TeamStore teams(db);
            auto id = teams.insert({{}, org, name, role, {}});
            if (!id)
                return id;
            for (const auto member : members) {
                if (auto added = teams.addMember(*id, member); !added)
                    return failure(added);
            }
            return id;
        });
    }
    RobotId robot(const QString &name)
    {
        return f.write([=, org = f.ns](Db &db) {
            return RobotStore(db).insert({org, name, u"d"_s, u"{}"_s, u"hash"_s, u"sealed"_s},
                                         instantFromMs(5));
        });
    }
    StoreFixture f;
};

void TestTeamStores::teams_roleAndMembers()
{
    QFETCH(QString, engine);
    f.open(engine);
    const auto org = f.ns;
    const auto bob = user(u"bob"_s);
    const auto ci = robot(u"ci"_s);
    const auto role = [&](Grantee who) {
        return QString(
            toString(f.write([=](Db &db) { return TeamStore(db).strongestRole(org, who); })));
    };
    const auto hasAdmin = [&] {
        return f.write([=](Db &db) { return TeamStore(db).hasAdmin(org); });
    };
    QCOMPARE(role(bob), QString());
    const auto readers = team(u"readers"_s, OrganizationRole::Member, {bob, ci});
    QCOMPARE(role(bob), u"member"_s);
    const auto makers = team(u"makers"_s, OrganizationRole::Creator, {bob});
    QCOMPARE(role(bob), u"creator"_s);
    QCOMPARE(role(ci), u"member"_s);
    QVERIFY(!hasAdmin());
    const auto machines = team(u"machines"_s, OrganizationRole::Admin, {ci});
    QCOMPARE(role(ci), u"admin"_s);
    QVERIFY(!hasAdmin()); // a robot is nobody who could sign in
    f.write([=](Db &db) { return TeamStore(db).update(makers, OrganizationRole::Admin, u"x"_s); });
    QVERIFY(hasAdmin());
    QCOMPARE(role(bob), u"admin"_s);
    // Of another organization nothing follows.
    QVERIFY(f.write([=](Db &db) { return TeamStore(db).strongestRole(NamespaceId{99}, bob); })
            == OrganizationRole::None);

    QVERIFY(!f.write([=](Db &db) { return TeamStore(db).addMember(readers, bob); }));
    const auto members = f.write([=](Db &db) { return TeamStore(db).members(readers); });
    QCOMPARE(members.size(), 2);
    QCOMPARE(members[0].name, u"acme+ci"_s);
    QCOMPARE(members[1].name, u"bob"_s);
    QVERIFY(members[0].member == Grantee(ci) && members[1].member == Grantee(bob));
    const auto list = f.write([=](Db &db) { return TeamStore(db).list(org, {bob, {}}); });
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0].row.name, u"readers"_s);
    QCOMPARE(list[0].memberCount, 2);
    QVERIFY(list[0].hasAsker && list[1].hasAsker && !list[2].hasAsker);
    const auto twice = f.tryWrite([=](Db &db) {
        return TeamStore(db).insert({{}, org, u"readers"_s, OrganizationRole::Member, {}});
    });
    QVERIFY(!twice && twice.error().code == ErrorCode::AlreadyExists);
    const auto memberships = f.write([=](Db &db) { return TeamStore(db).memberships(org); });
    QCOMPARE(memberships.size(), 2); // users only
    QCOMPARE(memberships[0].teamName, u"makers"_s);
    QCOMPARE(f.write([=](Db &db) { return TeamStore(db).removeFrom(org, bob); }), 2);
    QCOMPARE(role(bob), QString());
    f.write([=](Db &db) { return TeamStore(db).remove(machines); });
    QCOMPARE(role(ci), u"member"_s);
}

void TestTeamStores::permissions_directAndByTeam()
{
    QFETCH(QString, engine);
    f.open(engine);
    const auto repo = f.repo;
    const auto bob = user(u"bob"_s);
    const RobotId sameNumber{bob.value};
    const auto strongest = [&](const GranteeKey &who) {
        return QString(toString(
            f.write([=](Db &db) { return PermissionStore(db).strongestRole(repo, who); })));
    };
    const auto grant = [&](Grantee to, RepositoryRole role) {
        f.write([=](Db &db) { return PermissionStore(db).grant(repo, to, role); });
    };
    QCOMPARE(strongest({bob, {}}), QString());
    grant(bob, RepositoryRole::Read);
    QCOMPARE(strongest({bob, {}}), u"read"_s);
    QCOMPARE(strongest({{}, sameNumber}), QString());
    grant(bob, RepositoryRole::Write); // replaces
    QCOMPARE(strongest({bob, {}}), u"write"_s);
    const auto devs = team(u"devs"_s, OrganizationRole::Member, {bob});
    grant(devs, RepositoryRole::Admin);
    QCOMPARE(strongest({bob, {}}), u"admin"_s);
    QCOMPARE(strongest({}), QString());
    const auto roles = f.write([=](Db &db) { return PermissionStore(db).roles(repo, bob); });
    QVERIFY(roles == (QList{RepositoryRole::Admin, RepositoryRole::Write}));
    QVERIFY(f.write([=](Db &db) { return PermissionStore(db).roleOf(repo, bob); })
            == RepositoryRole::Write);

    const auto ci = robot(u"ci"_s);
    grant(ci, RepositoryRole::Read);
    const auto users = f.write([=](Db &db) { return PermissionStore(db).ofUsers(repo); });
    QCOMPARE(users.size(), 2);
    QCOMPARE(users[0].name, u"acme+ci"_s);
    QCOMPARE(users[1].name, u"bob"_s);
    QCOMPARE(f.write([=](Db &db) { return PermissionStore(db).ofTeams(repo); })[0].name, u"devs"_s);
    const auto granted = f.write([=](Db &db) { return PermissionStore(db).of(devs); });
    QCOMPARE(granted.size(), 1);
    QCOMPARE(granted[0].name, u"web"_s);
    f.write([=](Db &db) {
        return RepositoryStore(db).markDeleted(repo, u"!x"_s, u"!x/x"_s, instantFromMs(9));
    });
    QVERIFY(f.write([=](Db &db) { return PermissionStore(db).of(devs); }).isEmpty());
    QVERIFY(f.write([=](Db &db) { return PermissionStore(db).revoke(repo, ci); }));
    QVERIFY(!f.write([=](Db &db) { return PermissionStore(db).revoke(repo, ci); }));
}

void TestTeamStores::robots()
{
    QFETCH(QString, engine);
    f.open(engine);
    const auto org = f.ns;
    const auto find = [&](const QString &name) {
        return f.write([name](Db &db) { return RobotStore(db).byName(u"acme"_s, name); });
    };
    QVERIFY(!find(u"ci"_s).has_value());
    const auto id = robot(u"ci"_s);
    const auto row = find(u"ci"_s);
    QVERIFY(row.has_value());
    QVERIFY(row->id == id && row->namespaceId == org);
    QCOMPARE(row->namespaceName, u"acme"_s);
    QCOMPARE(row->tokenHash, u"hash"_s);
    QVERIFY(row->isNamespaceEnabled);
    QVERIFY(!row->lastUsed.has_value());
    f.write([id](Db &db) { return RobotStore(db).touch(id, instantFromMs(77)); });
    QVERIFY(find(u"ci"_s)->lastUsed == instantFromMs(77));
    f.write([id](Db &db) { return RobotStore(db).setToken(id, u"h2"_s, u"s2"_s); });
    const auto details = f.write([org](Db &db) { return RobotStore(db).details(org, u"ci"_s); });
    QCOMPARE(details->sealedToken, u"s2"_s);
    QVERIFY(details->created == instantFromMs(5));
    robot(u"aa"_s);
    const auto names = [&](int limit) {
        QStringList list;
        const auto rows = f.write([=](Db &db) { return RobotStore(db).list(org, limit); });
        for (const auto &item : rows)
            list.append(item.shortName);
        return list;
    };
    QCOMPARE(names(0), (QStringList{u"aa"_s, u"ci"_s}));
    QCOMPARE(names(1), QStringList{u"aa"_s});
    QCOMPARE(f.write([org](Db &db) { return RobotStore(db).byPrefix(org, u"c"_s, 9); }),
             QStringList{u"ci"_s});
    f.write([id](Db &db) { return RobotStore(db).remove(id); });
    QVERIFY(!find(u"ci"_s).has_value());
}

void TestTeamStores::prototypes_specialBeforeGeneral()
{
    QFETCH(QString, engine);
    f.open(engine);
    const auto org = f.ns;
    const auto bob = user(u"bob"_s);
    const auto carol = user(u"carol"_s);
    const auto devs = team(u"devs"_s, OrganizationRole::Member);
    const auto add = [&](const QString &uuid, std::optional<Grantee> activating, Grantee delegate,
                         RepositoryRole role) {
        return f.tryWrite([=](Db &db) {
            return PrototypeStore(db).insert(org, {{}, uuid, activating, delegate, role});
        });
    };
    QVERIFY(add(u"general"_s, {}, devs, RepositoryRole::Read));
    QVERIFY(add(u"carols"_s, {}, carol, RepositoryRole::Write));
    QVERIFY(add(u"special"_s, Grantee(bob), devs, RepositoryRole::Admin));
    const auto again = add(u"again"_s, {}, devs, RepositoryRole::Admin);
    QVERIFY(!again && again.error().code == ErrorCode::AlreadyExists);
    const auto activated = [&](Grantee maker) {
        QStringList uuids;
        const auto rules =
            f.write([=](Db &db) { return PrototypeStore(db).activatedBy(org, maker); });
        for (const auto &rule : rules)
            uuids.append(rule.uuid);
        uuids.sort();
        return uuids;
    };
    QCOMPARE(activated(bob), (QStringList{u"carols"_s, u"special"_s}));
    QCOMPARE(activated(carol), (QStringList{u"carols"_s, u"general"_s}));
    QCOMPARE(activated(RobotId{bob.value}), (QStringList{u"carols"_s, u"general"_s}));
    const auto list = f.write([org](Db &db) { return PrototypeStore(db).list(org); });
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0].delegateName, u"devs"_s);
    QVERIFY(!list[0].row.activating.has_value());
    QCOMPARE(list[2].activatingName, u"bob"_s);
    f.write([=](Db &db) { return PrototypeStore(db).removeIn(org, bob); });
    QCOMPARE(activated(bob), (QStringList{u"carols"_s, u"general"_s}));
    f.write([=](Db &db) { return PrototypeStore(db).removeOf(devs); });
    QCOMPARE(activated(bob), QStringList{u"carols"_s});
}

void TestTeamStores::search_takesTextsLiterally()
{
    QFETCH(QString, engine);
    f.open(engine);
    for (const auto &name : {u"acme/a_b"_s, u"acme/axb"_s, u"acme/web-two"_s})
        f.repository(name);
    const auto org = f.ns;
    const auto bob = user(u"bob"_s);
    team(u"owners"_s, OrganizationRole::Admin, {bob});
    const auto find = [&](const QString &text, const GranteeKey &asks) {
        QStringList names;
        const auto rows = f.write([=](Db &db) {
            return RepositoryStore(db).search({asks, false, text, 10, 0});
        });
        for (const auto &item : rows)
            names.append(item.name);
        return names;
    };
    QCOMPARE(find(u"a_b"_s, {bob, {}}), QStringList{u"a_b"_s});
    QCOMPARE(find(u"web"_s, {bob, {}}), (QStringList{u"web"_s, u"web-two"_s}));
    QCOMPARE(find(u"%"_s, {bob, {}}), QStringList());
    QCOMPARE(find(u"!"_s, {bob, {}}), QStringList());
    QCOMPARE(find(u"web"_s, {}), QStringList());
    f.write([org](Db &db) { return NamespaceStore(db).markDeleted(org, instantFromMs(3)); });
    QCOMPARE(find(u"web"_s, {bob, {}}), QStringList());
    const auto byPrefix = [&](const QString &prefix, NamespaceKinds kinds) {
        QStringList names;
        const auto rows =
            f.write([=](Db &db) { return NamespaceStore(db).byPrefix(prefix, kinds, 10); });
        for (const auto &item : rows)
            names.append(item.name);
        return names;
    };
    user(u"bobby"_s);
    QCOMPARE(byPrefix(u"bob"_s, {}), (QStringList{u"bob"_s, u"bobby"_s}));
    QCOMPARE(byPrefix(u"b%"_s, {}), QStringList());
    QCOMPARE(byPrefix(u"bob"_s, {false, true}), QStringList());
}

void TestTeamStores::removal_inSteps()
{
    QFETCH(QString, engine);
    f.open(engine);
    const auto org = f.ns;
    for (int i = 0; i < 5; ++i)
        f.repository(u"acme/r%1"_s.arg(i));
    const auto devs = team(u"devs"_s, OrganizationRole::Member, {user(u"bob"_s), robot(u"ci"_s)});
    f.write([=, repo = f.repo](Db &db) {
        return PermissionStore(db).grant(repo, devs, RepositoryRole::Read);
    });
    QVERIFY(f.write([org](Db &db) { return NamespaceStore(db).lock(org); }));
    f.write([org](Db &db) { return NamespaceStore(db).markDeleted(org, instantFromMs(3)); });
    // Nobody finds or changes it any more, and its name is still taken.
    QVERIFY(!f.write([org](Db &db) { return NamespaceStore(db).lock(org); }));
    QVERIFY(!f.write([org](Db &db) { return NamespaceStore(db).hold(org); }));
    QVERIFY(!f.write([](Db &db) { return NamespaceStore(db).byName(u"acme"_s); }).has_value());
    QVERIFY(!f.write([org](Db &db) { return NamespaceStore(db).byId(org); }).has_value());
    QVERIFY(!f.write([](Db &db) { return RobotStore(db).byName(u"acme"_s, u"ci"_s); }).has_value());
    QVERIFY(!f.write([](Db &db) { return RepositoryStore(db).byPath(u"acme/r1"_s); }).has_value());
    QVERIFY(f.write([](Db &db) { return NamespaceStore(db).unpurged(9); }) == QList{org});
    const auto mark = [&] {
        return f.write(
            [org](Db &db) { return RepositoryStore(db).markDeletedIn(org, instantFromMs(4), 4); });
    };
    QCOMPARE(mark(), 4);
    QVERIFY(f.write([org](Db &db) { return RepositoryStore(db).hasAny(org); }));
    QCOMPARE(mark(), 2);
    QCOMPARE(mark(), 0);
    QVERIFY(!f.write([org](Db &db) { return RepositoryStore(db).hasAny(org); }));
    QVERIFY(f.write([org](Db &db) { return NamespaceStore(db).release(org); }));
    QVERIFY(!f.write([org](Db &db) { return NamespaceStore(db).release(org); }));
    QCOMPARE(f.write([org](Db &db) { return PermissionStore(db).purge(org, 10); }), 1);
    QCOMPARE(f.write([org](Db &db) { return TeamStore(db).purgeMembers(org, 1); }), 1);
    QCOMPARE(f.write([org](Db &db) { return TeamStore(db).purgeMembers(org, 10); }), 1);
    QCOMPARE(f.write([org](Db &db) { return TeamStore(db).purgeTeams(org, 10); }), 1);
    QCOMPARE(f.write([org](Db &db) { return RobotStore(db).purge(org, 10); }), 1);
    f.write([org](Db &db) { return NamespaceStore(db).markPurged(org); });
    QVERIFY(f.write([](Db &db) { return NamespaceStore(db).unpurged(9); }).isEmpty());
}

QTEST_GUILESS_MAIN(TestTeamStores)
#include "tst_teamstores.moc"
