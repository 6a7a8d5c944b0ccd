#include "app/models/configurationmodel.h"
#include "app/models/servicekeymodel.h"

#include <QtCore/QJsonArray>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

wire::ServiceKey key(const QString &kid, const QString &name)
{
    wire::ServiceKey made;
    made.kid = kid;
    made.name = name;
    made.service = u"scanner"_s;
    made.created = instantFromMs(1'000);
    return made;
}

QVariant at(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role);
}

} // namespace

class TestAdministrationModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void key_withoutNameIsCalledByItsId();
    void key_statusTellsWhoApproved_data();
    void key_statusTellsWhoApproved();
    void keys_areFilteredByAllThatNamesThem();
    void entries_knowWhereTheyComeFrom();
    void entries_haveTheirWarnings();
    void values_standInOneLine();
    void configuration_isFilteredByValue();
};

void TestAdministrationModels::key_withoutNameIsCalledByItsId()
{
    const auto model = std::unique_ptr<ServiceKeyModel>(makeServiceKeyModel(nullptr));
    const QAbstractItemModelTester tester(model.get());
    model->setRows({key(u"0123456789abcdef"_s, {}), key(u"f"_s, u"Rack 4"_s)});
    QCOMPARE(at(*model, 0, int(ServiceKeyColumn::Name)).toString(), u"0123456789ab"_s);
    QCOMPARE(at(*model, 0, int(ServiceKeyColumn::Name), ExportRole).toString(), QString());
    QCOMPARE(at(*model, 1, int(ServiceKeyColumn::Name)).toString(), u"Rack 4"_s);
    QCOMPARE(at(*model, 0, int(ServiceKeyColumn::Created)).toLongLong(), 1'000);
    QVERIFY(!at(*model, 0, int(ServiceKeyColumn::Expires)).isValid());
    QCOMPARE(at(*model, 0, int(ServiceKeyColumn::Kid)).toString(), u"0123456789abcdef"_s);
    QVERIFY(!at(*model, 0, 6).isValid() && !model->index(2, 0).isValid());
}

void TestAdministrationModels::key_statusTellsWhoApproved_data()
{
    QTest::addColumn<bool>("isApproved");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("status");
    using Kind = wire::KeyApprovalKind;
    QTest::newRow("nobody") << false << 0 << u"waiting"_s;
    QTest::newRow("superuser") << true << int(Kind::Superuser) << u"superuser"_s;
    QTest::newRow("rotation") << true << int(Kind::Rotation) << u"rotation"_s;
    QTest::newRow("automatic") << true << int(Kind::Automatic) << u"automatic"_s;
    QTest::newRow("newer registry") << true << int(Kind::Other) << u"other"_s;
}

void TestAdministrationModels::key_statusTellsWhoApproved()
{
    QFETCH(bool, isApproved);
    QFETCH(int, kind);
    QFETCH(QString, status);
    wire::ServiceKey one = key(u"k"_s, {});
    if (isApproved)
        one.approval = wire::KeyApproval{.kind = wire::KeyApprovalKind(kind), .notes = {}};
    const auto model = std::unique_ptr<ServiceKeyModel>(makeServiceKeyModel(nullptr));
    model->setRows({one});
    QCOMPARE(at(*model, 0, int(ServiceKeyColumn::Status)).toString(), status);
}

void TestAdministrationModels::keys_areFilteredByAllThatNamesThem()
{
    wire::ServiceKey one = key(u"0123456789abcdef"_s, u"Rack 4"_s);
    one.approval = wire::KeyApproval{.approver = u"ida"_s, .notes = u"hidden words"_s};
    const auto model = std::unique_ptr<ServiceKeyModel>(makeServiceKeyModel(nullptr));
    model->setRows({one});
    for (const QString &text : {u"rack"_s, u"SCAN"_s, u"cdef"_s, u"ida"_s})
        QVERIFY2(model->matches(0, text), qPrintable(text));
    QVERIFY(!model->matches(0, u"hidden"_s));
}

void TestAdministrationModels::entries_knowWhereTheyComeFrom()
{
    using Source = ConfigurationEntry::Source;
    const wire::ConfigDump dump{
        .config = {{"A"_L1, 1}, {"B"_L1, 2}, {"C"_L1, 3}, {"D"_L1, QJsonValue::Null}},
        .warning = {},
        .env = {{"C"_L1, u"3"_s}},
        .schema = {{"properties"_L1,
                    QJsonObject{{"A"_L1, QJsonObject{{"default"_L1, 1}}},
                                {"B"_L1, QJsonObject{{"default"_L1, 1}}},
                                {"C"_L1, QJsonObject{{"default"_L1, 3}}},
                                {"D"_L1, QJsonObject()}}}}};
    const QList<ConfigurationEntry> entries = configurationEntries(dump);
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.at(0), (ConfigurationEntry{u"A"_s, 1, Source::Default}));
    QCOMPARE(entries.at(1), (ConfigurationEntry{u"B"_s, 2, Source::Set}));
    QCOMPARE(entries.at(2), (ConfigurationEntry{u"C"_s, 3, Source::Environment}));
    // Without a default null is not the default.
    QCOMPARE(entries.at(3), (ConfigurationEntry{u"D"_s, QJsonValue::Null, Source::Set}));
}

void TestAdministrationModels::entries_haveTheirWarnings()
{
    const wire::ConfigDump dump{.config = {{"A"_L1, 1}, {"B"_L1, 2}},
                                .warning = {{"B"_L1, u"too small"_s}, {"OLD"_L1, true}},
                                .env = {},
                                .schema = {}};
    const QList<ConfigurationEntry> entries = configurationEntries(dump);
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).warning, QString());
    QCOMPARE(entries.at(1).warning, u"too small"_s);
    QCOMPARE(entries.at(2).key, u"OLD"_s);
    QCOMPARE(entries.at(2).warning, u"true"_s);
}

void TestAdministrationModels::values_standInOneLine()
{
    QCOMPARE(compactJson(u"a \"b\""_s), u"a \"b\""_s);
    QCOMPARE(compactJson(true), u"true"_s);
    QCOMPARE(compactJson(QJsonValue::Null), u"null"_s);
    QCOMPARE(compactJson(QJsonArray{1, u"x"_s}), u"[1,\"x\"]"_s);
    QCOMPARE(compactJson(QJsonObject{{"a"_L1, QJsonArray()}}), u"{\"a\":[]}"_s);
}

void TestAdministrationModels::configuration_isFilteredByValue()
{
    const auto model = std::unique_ptr<ConfigurationModel>(makeConfigurationModel(nullptr));
    const QAbstractItemModelTester tester(model.get());
    model->setRows({{u"SUPER_USERS"_s, QJsonArray{u"ida"_s}}});
    QVERIFY(model->matches(0, u"super"_s) && model->matches(0, u"IDA"_s));
    QVERIFY(!model->matches(0, u"set"_s));
    QCOMPARE(at(*model, 0, int(ConfigurationColumn::Source)).toString(), u"set"_s);
    QCOMPARE(at(*model, 0, int(ConfigurationColumn::Value), ExportRole).toString(), u"[\"ida\"]"_s);
}

QTEST_MAIN(TestAdministrationModels)
#include "tst_administrationmodels.moc"
