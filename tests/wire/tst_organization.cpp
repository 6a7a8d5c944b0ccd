#include "app/wire/datetime.h"
#include "app/wire/organization.h"
#include "app/wire/permission.h"
#include "app/wire/robot.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

class TestOrganization : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void organization_readsAndWrites();
    void organization_limitedViewStaysLimited();
    void member_readsAndWrites();
    void teamMembers_readAndWrite();
    void teamMembers_tellOfTheirDirectory();
    void team_afterPutHasNoCounts();
    void robots_readAndWrite();
    void permissions_readAndWrite();
    void prototypes_readAndWrite();
    void entities_areRead();
    void whatIsMissing_isAProtocolError();
};

void TestOrganization::organization_readsAndWrites()
{
    const QJsonObject expected = golden(u"organization.json"_s);
    const auto organization = Organization::fromJson(expected);
    QVERIFY(organization && organization->teams && organization->settings);
    QCOMPARE(organization->teams->size(), 2);
    QCOMPARE(organization->teams->at(1).name, u"devs"_s);
    QVERIFY(organization->teams->at(1).role == OrganizationRole::Creator);
    QCOMPARE(organization->teams->at(1).memberCount.value(), 12);
    QVERIFY(organization->settings->tagExpiration == std::chrono::days(14));
    QCOMPARE(organization->toJson(), expected);
}

void TestOrganization::organization_limitedViewStaysLimited()
{
    const QJsonObject expected = golden(u"organization_limited.json"_s);
    const auto organization = Organization::fromJson(expected);
    QVERIFY(organization && !organization->teams && !organization->settings);
    QCOMPARE(organization->toJson(), expected);
}

void TestOrganization::member_readsAndWrites()
{
    QJsonObject expected = golden(u"organization_member.json"_s);
    auto member = OrganizationMember::fromJson(expected);
    QVERIFY(member && member->teams);
    QCOMPARE(member->teams->constFirst().name, u"owners"_s);
    QCOMPARE(member->repositories, QStringList{u"web"_s});
    QCOMPARE(member->toJson(), expected);
    expected.remove("teams"_L1);
    member = OrganizationMember::fromJson(expected);
    QVERIFY(member && !member->teams);
    QCOMPARE(member->toJson(), expected);
}

void TestOrganization::teamMembers_readAndWrite()
{
    const QJsonObject expected = golden(u"team_members.json"_s);
    const auto members = TeamMembers::fromJson(expected);
    QVERIFY(members);
    QCOMPARE(members->members.size(), 2);
    QVERIFY(members->canEdit && members->members[0].isRobot && !members->members[1].isRobot);
    QCOMPARE(members->toJson(), expected);
    const auto invited = TeamMember::fromJson(
        {{"email"_L1, u"x@example.org"_s}, {"kind"_L1, u"invite"_s}, {"invited"_L1, true}});
    QCOMPARE(invited.name, u"x@example.org"_s);
    QVERIFY(invited.isInvited);
}

void TestOrganization::teamMembers_tellOfTheirDirectory()
{
    const QJsonObject expected = golden(u"team_members_synced.json"_s);
    const auto members = TeamMembers::fromJson(expected);
    QVERIFY(members && members->canSync == Directory::Ldap && members->synced);
    QVERIFY(members->synced->directory == Directory::Ldap);
    QCOMPARE(members->synced->group, u"cn=devs,ou=groups"_s);
    QVERIFY(members->synced->lastUpdated == fromRfc2822(u"Fri, 21 Aug 2026 20:02:54 -0000"));
    QCOMPARE(members->toJson(), expected);
    // To others than superusers only that it is so; and a directory that is not known here.
    const auto plain = TeamSync::fromJson({{"service"_L1, "ldap"_L1}, {"last_updated"_L1, {}}});
    QVERIFY(plain.directory && plain.group.isEmpty() && !plain.lastUpdated);
    QVERIFY(!TeamSync::fromJson({{"service"_L1, "abacus"_L1}}).directory);
    QVERIFY(!TeamMembers::fromJson(golden(u"team_members.json"_s))->synced);
    QCOMPARE(groupKey(Directory::Oidc), "group_name"_L1);
    QCOMPARE(groupKey(Directory::Keystone), "group_id"_L1);
}

void TestOrganization::team_afterPutHasNoCounts()
{
    const QJsonObject expected{{"name"_L1, u"devs"_s},
                               {"description"_L1, u""_s},
                               {"can_view"_L1, true},
                               {"role"_L1, u"member"_s},
                               {"avatar"_L1, avatarFor(u"devs"_s, {}, AvatarKind::Team).toJson()},
                               {"new_team"_L1, true}};
    const auto team = Team::fromJson(expected);
    QVERIFY(team && team->isNew == true && !team->memberCount);
    QCOMPARE(team->toJson(), expected);
}

void TestOrganization::robots_readAndWrite()
{
    const QJsonObject expected = golden(u"robots.json"_s);
    const auto list = RobotList::fromJson(expected);
    QVERIFY(list);
    QCOMPARE(list->robots.size(), 2);
    const Robot &ci = list->robots[0];
    QCOMPARE(ci.token->size(), 64);
    QVERIFY(ci.created == fromRfc2822(u"Fri, 21 Aug 2026 20:02:54 -0000"));
    QVERIFY(!ci.lastAccessed && ci.teams && !list->robots[1].teams && list->robots[1].lastAccessed);
    QCOMPARE(list->toJson(), expected);
    QJsonObject one = expected.value("robots"_L1).toArray().at(1).toObject();
    one.insert("unstructured_metadata"_L1, QJsonObject{{"a"_L1, 1}});
    const auto robot = Robot::fromJson(one);
    QVERIFY(robot && robot->metadata);
    QCOMPARE(robot->toJson(), one);
}

void TestOrganization::permissions_readAndWrite()
{
    const QJsonObject users = golden(u"permissions_user.json"_s);
    const auto map = PermissionMap::fromJson(users);
    QVERIFY(map);
    QCOMPARE(map->permissions.size(), 2);
    QCOMPARE(map->permissions[0].name, u"acme+ci"_s);
    QVERIFY(map->permissions[0].isRobot == true);
    QCOMPARE(map->toJson(), users);
    const QJsonObject granted = golden(u"permissions_granted.json"_s);
    const auto repositories = GrantedRepositories::fromJson(granted);
    QVERIFY(repositories);
    QVERIFY(repositories->repositories[1]
            == (GrantedRepository{u"open"_s, true, RepositoryRole::Read}));
    QCOMPARE(repositories->toJson(), granted);
}

void TestOrganization::prototypes_readAndWrite()
{
    const QJsonObject expected = golden(u"prototypes.json"_s);
    const auto list = PrototypeList::fromJson(expected);
    QVERIFY(list);
    QCOMPARE(list->prototypes.size(), 2);
    QCOMPARE(list->prototypes[0].activatingUser->name, u"alice"_s);
    QVERIFY(list->prototypes[0].delegate.kind == Entity::Kind::Team);
    QVERIFY(!list->prototypes[1].activatingUser && list->prototypes[1].delegate.isRobot == true);
    QCOMPARE(list->toJson(), expected);
}

void TestOrganization::entities_areRead()
{
    const auto found = EntityList::fromJson(golden(u"entities.json"_s));
    QVERIFY(found);
    QCOMPARE(found->entities.size(), 3); // not the one without a name
    QVERIFY(found->entities.at(0).kind == Entity::Kind::Team && !found->entities.at(0).isRobot);
    QVERIFY(found->entities.at(1).isRobot.value() && found->entities.at(1).name.contains(u'+'));
    QVERIFY(!found->entities.at(2).isOrganizationMember.value());
    QVERIFY(!EntityList::fromJson({}));
}

void TestOrganization::whatIsMissing_isAProtocolError()
{
    QVERIFY(Organization::fromJson({}).error().code == ErrorCode::Protocol);
    QVERIFY(Team::fromJson({}).error().code == ErrorCode::Protocol);
    QVERIFY(TeamMembers::fromJson({}).error().code == ErrorCode::Protocol);
    QVERIFY(RobotList::fromJson({}).error().code == ErrorCode::Protocol);
    QVERIFY(Permission::fromJson({{"name"_L1, u"x"_s}}).error().code == ErrorCode::Protocol);
    QVERIFY(PermissionMap::fromJson({}).error().code == ErrorCode::Protocol);
    QVERIFY(Prototype::fromJson({}).error().code == ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(TestOrganization)
#include "tst_organization.moc"
