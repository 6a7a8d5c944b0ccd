#include "app/wire/quota.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

class TestQuota : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quota_readsAndWrites();
    void default_hasNoIds();
    void limit_ofAKindUnknown_isLeftOut();
    void namespaceQuota_isInUsersAndOrganizations();
};

void TestQuota::quota_readsAndWrites()
{
    const QJsonObject expected = golden(u"quota.json"_s);
    const auto quota = Quota::fromJson(expected);
    QVERIFY(quota);
    QCOMPARE(quota->id.value(), 1);
    QCOMPARE(quota->limitBytes, 10'737'418'240);
    QCOMPARE(quota->limits.size(), 2);
    QVERIFY(quota->limits.at(1).kind == QuotaLimitKind::Reject);
    QCOMPARE(quota->limits.at(0).percent, 80);
    QCOMPARE(quota->toJson(), expected);
    QVERIFY(Quota::fromJson({}).error().code == ErrorCode::Protocol);
}

void TestQuota::default_hasNoIds()
{
    const QJsonObject expected = golden(u"quota_default.json"_s);
    const auto quota = Quota::fromJson(expected);
    QVERIFY(quota);
    QVERIFY(!quota->id && !quota->limits.first().id);
    QVERIFY(quota->isDefault && quota->hasDefault);
    QCOMPARE(quota->toJson(), expected);
}

void TestQuota::limit_ofAKindUnknown_isLeftOut()
{
    auto object = golden(u"quota.json"_s);
    object.insert(u"limits"_s,
                  QJsonArray{QJsonObject{{u"type"_s, u"Slow"_s}, {u"limit_percent"_s, 5}},
                             QJsonObject{{u"type"_s, u"Reject"_s}, {u"limit_percent"_s, 900}},
                             QJsonObject{{u"type"_s, u"Reject"_s}, {u"limit_percent"_s, 9}}});
    const auto quota = Quota::fromJson(object);
    QVERIFY(quota);
    QCOMPARE(quota->limits.size(), 1);
}

void TestQuota::namespaceQuota_isInUsersAndOrganizations()
{
    const auto user = golden(u"user.json"_s);
    const auto quota = NamespaceQuota::in(user);
    QVERIFY(quota);
    QVERIFY(quota->quotas.isEmpty() && !quota->configuredBytes);
    auto written = user;
    written.remove(u"quotas"_s);
    written.remove(u"quota_report"_s);
    QVERIFY(!NamespaceQuota::in(written));
    quota->writeTo(written);
    QCOMPARE(written, user);
}

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
