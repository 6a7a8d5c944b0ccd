#include "app/services/teamrights.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

wire::Team team(const QString &name, OrganizationRole role)
{
    wire::Team made;
    made.name = name;
    made.role = role;
    return made;
}

wire::OrganizationMember member(const QString &name, const QStringList &teams)
{
    wire::OrganizationMember made;
    made.name = name;
    QList<wire::NamedTeam> named;
    for (const QString &one : teams)
        named.append({one, {}});
    made.teams = named;
    return made;
}

} // namespace

class TestTeamRights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneAdministrator_isKept();
    void aSecondOne_mayTakeOver();
    void aTeamWithoutUsers_administersNothing();

private:
    const TeamRights m_one{
        {team(u"owners"_s, OrganizationRole::Admin), team(u"devs"_s, OrganizationRole::Creator)},
        {member(u"ada"_s, {u"owners"_s, u"devs"_s}), member(u"bob"_s, {u"devs"_s})}};
};

void TestTeamRights::oneAdministrator_isKept()
{
    QCOMPARE(m_one.administrators(), QStringList{u"ada"_s});
    QVERIFY(!m_one.keepsAdministratorWithoutTeam(u"owners"_s));
    QVERIFY(m_one.keepsAdministratorWithoutTeam(u"devs"_s));
    QVERIFY(!m_one.keepsAdministratorWithoutMember(u"ada"_s));
    QVERIFY(m_one.keepsAdministratorWithoutMember(u"bob"_s));
    QVERIFY(!m_one.keepsAdministratorWith(u"owners"_s, OrganizationRole::Member, {u"ada"_s}));
    QVERIFY(!m_one.keepsAdministratorWith(u"owners"_s, OrganizationRole::Admin, {}));
    QVERIFY(m_one.keepsAdministratorWith(u"owners"_s, OrganizationRole::Admin, {u"bob"_s}));
}

void TestTeamRights::aSecondOne_mayTakeOver()
{
    TeamRights two = m_one;
    two.teams.append(team(u"leads"_s, OrganizationRole::Admin));
    two.members.append(member(u"eve"_s, {u"leads"_s}));
    QCOMPARE(two.administrators(), (QStringList{u"ada"_s, u"eve"_s}));
    QVERIFY(two.keepsAdministratorWithoutTeam(u"owners"_s));
    QVERIFY(two.keepsAdministratorWithoutMember(u"ada"_s));
    QVERIFY(two.keepsAdministratorWith(u"owners"_s, OrganizationRole::Member, {}));
    // A new team of administrators helps as well.
    QVERIFY(m_one.keepsAdministratorWith(u"new"_s, OrganizationRole::Member, {}));
}

void TestTeamRights::aTeamWithoutUsers_administersNothing()
{
    TeamRights two = m_one;
    two.teams.append(team(u"empty"_s, OrganizationRole::Admin));
    QVERIFY(!two.keepsAdministratorWithoutTeam(u"owners"_s));
}

QTEST_GUILESS_MAIN(TestTeamRights)
#include "tst_teamrights.moc"
