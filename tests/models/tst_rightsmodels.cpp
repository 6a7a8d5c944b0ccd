#include "app/models/apptokenmodel.h"
#include "app/models/prototypemodel.h"
#include "app/models/robotmodel.h"
#include "app/models/teammodels.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

wire::Robot robot(const QString &name)
{
    wire::Robot made;
    made.name = name;
    made.created = instantFromMs(1'000);
    made.teams = QList<wire::NamedTeam>{{u"ops"_s, {}}, {u"devs"_s, {}}};
    made.repositories = QStringList{u"web"_s};
    return made;
}

QVariant at(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role);
}

} // namespace

class TestRightsModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void robots_haveRawValues();
    void robots_areUpdatedByName();
    void teams_sortByTheirRoles();
    void prototypes_areFoundByBothNames();
    void appTokens_mayNeverExpire();
};

void TestRightsModels::robots_haveRawValues()
{
    const auto model = std::unique_ptr<RobotModel>(makeRobotModel(nullptr));
    const QAbstractItemModelTester tester(model.get());
    model->setRows({robot(u"acme+ci"_s)});
    QCOMPARE(at(*model, 0, int(RobotColumn::Created)).toLongLong(), 1'000);
    QVERIFY(!at(*model, 0, int(RobotColumn::LastUsed)).isValid());
    QCOMPARE(at(*model, 0, int(RobotColumn::Created), ExportRole).toString(),
             u"1970-01-01T00:00:01Z"_s);
    QCOMPARE(at(*model, 0, int(RobotColumn::LastUsed), ExportRole).toString(), QString());
    QCOMPARE(at(*model, 0, int(RobotColumn::Teams), ExportRole).toString(), u"ops devs"_s);
    QCOMPARE(shortNameOf(model->rowAt(0)), u"ci"_s);
    QVERIFY(!at(*model, 0, 6).isValid() && !model->index(1, 0).isValid());
}

void TestRightsModels::robots_areUpdatedByName()
{
    const auto model = std::unique_ptr<RobotModel>(makeRobotModel(nullptr));
    const QAbstractItemModelTester tester(model.get());
    model->setRows({robot(u"acme+a"_s), robot(u"acme+b"_s)});
    const QPersistentModelIndex second = model->index(1, 0);
    wire::Robot described = robot(u"acme+b"_s);
    described.description = u"builds"_s;
    model->setRows({described, robot(u"acme+c"_s)});
    QVERIFY(second.isValid());
    QCOMPARE(second.row(), 0);
    QVERIFY(model->matches(0, u"BUILD"_s) && !model->matches(1, u"build"_s));
}

void TestRightsModels::teams_sortByTheirRoles()
{
    const auto model = std::unique_ptr<TeamModel>(makeTeamModel(nullptr));
    wire::Team owners;
    owners.name = u"owners"_s;
    owners.role = OrganizationRole::Admin;
    wire::Team devs;
    devs.name = u"devs"_s;
    devs.role = OrganizationRole::Creator;
    model->setRows({owners, devs});
    const int role = int(TeamColumn::Role);
    QVERIFY(at(*model, 0, role, SortRole).toInt() > at(*model, 1, role, SortRole).toInt());
    QCOMPARE(at(*model, 1, role, ExportRole).toString(), u"creator"_s);
    const auto members = std::unique_ptr<MemberModel>(makeMemberModel(nullptr));
    wire::OrganizationMember collaborator;
    collaborator.name = u"eve"_s;
    collaborator.repositories = {u"web"_s};
    members->setRows({collaborator});
    QVERIFY(at(*members, 0, int(MemberColumn::Teams)).toStringList().isEmpty());
}

void TestRightsModels::prototypes_areFoundByBothNames()
{
    const auto model = std::unique_ptr<PrototypeModel>(makePrototypeModel(nullptr));
    wire::Prototype rule;
    rule.id = u"1"_s;
    rule.delegate.name = u"ops"_s;
    rule.role = RepositoryRole::Write;
    wire::Entity ada;
    ada.name = u"ada"_s;
    wire::Prototype byAda = rule;
    byAda.id = u"2"_s;
    byAda.activatingUser = ada;
    model->setRows({rule, byAda});
    QVERIFY(!model->matches(0, u"ada"_s) && model->matches(1, u"Ada"_s));
    QVERIFY(model->matches(0, u"OPS"_s));
    QCOMPARE(at(*model, 0, int(PrototypeColumn::Role), ExportRole).toString(), u"write"_s);
}

void TestRightsModels::appTokens_mayNeverExpire()
{
    const auto model = std::unique_ptr<AppTokenModel>(makeAppTokenModel(nullptr));
    model->setRows({{.uuid = u"u"_s, .title = u"laptop"_s}});
    QVERIFY(!at(*model, 0, int(AppTokenColumn::Expires)).isValid());
    QVERIFY(model->matches(0, u"lap"_s));
}

QTEST_GUILESS_MAIN(TestRightsModels)
#include "tst_rightsmodels.moc"
