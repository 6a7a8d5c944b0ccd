#include "app/wire/administration.h"
#include "app/wire/configdump.h"
#include "app/wire/servicekey.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

/// What superusers see of a registry's own keys and settings.
class TestServiceKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keys_readAndWrite();
    void approval_ofANewerRegistry();
    void key_withoutAnIdIsRefused();
    void draft_writes();
    void made_readsAndWrites();
    void configuration_readsAndWrites();
    void changeLog_reads();
};

void TestServiceKey::keys_readAndWrite()
{
    const QJsonObject expected = golden(u"service_keys.json"_s);
    const auto list = ServiceKeyList::fromJson(expected);
    QVERIFY(list);
    QCOMPARE(list->keys.size(), 3);
    const ServiceKey &own = list->keys.at(0);
    QCOMPARE(own.service, u"quay"_s);
    QVERIFY(!own.expires);
    QVERIFY(own.approval->kind == KeyApprovalKind::Automatic);
    QVERIFY(!own.approval->approver);
    QCOMPARE(own.jwk.value("e"_L1).toString(), u"AQAB"_s);
    const ServiceKey &given = list->keys.at(1);
    QVERIFY(given.approval->kind == KeyApprovalKind::Superuser);
    QCOMPARE(*given.approval->approver, u"admin"_s);
    QCOMPARE(given.approval->notes, u"for the scanner on host b"_s);
    QVERIFY(*given.expires - *given.created == std::chrono::days(365));
    QVERIFY(!list->keys.at(2).approval);
    QVERIFY(list->keys.at(2).rotation == std::chrono::hours(12));
    QCOMPARE(list->toJson(), expected);
}

void TestServiceKey::approval_ofANewerRegistry()
{
    const auto approval =
        KeyApproval::fromJson({{"approval_type"_L1, "ServiceKeyApprovalType.OTHER"_L1}});
    QVERIFY(approval.kind == KeyApprovalKind::Other);
}

void TestServiceKey::key_withoutAnIdIsRefused()
{
    QVERIFY(ServiceKeyList::fromJson({}).error().code == ErrorCode::Protocol);
    const QJsonObject nameless{{"keys"_L1, QJsonArray{QJsonObject{{"name"_L1, "x"_L1}}}}};
    QVERIFY(ServiceKeyList::fromJson(nameless).error().code == ErrorCode::Protocol);
}

void TestServiceKey::draft_writes()
{
    ServiceKeyDraft draft;
    draft.service = u"scanner"_s;
    QCOMPARE(draft.toJson(),
             (QJsonObject{{"service"_L1, "scanner"_L1}, {"expiration"_L1, QJsonValue::Null}}));
    draft.name = u"Scanner"_s;
    draft.notes = u"why"_s;
    draft.expires = instantFromMs(1'800'000'000'000);
    QCOMPARE(draft.toJson(),
             (QJsonObject{{"service"_L1, "scanner"_L1},
                          {"expiration"_L1, 1'800'000'000},
                          {"name"_L1, "Scanner"_L1},
                          {"notes"_L1, "why"_L1}}));
}

void TestServiceKey::made_readsAndWrites()
{
    const QJsonObject object{{"kid"_L1, "k"_L1},
                             {"name"_L1, ""_L1},
                             {"service"_L1, "scanner"_L1},
                             {"public_key"_L1, "-----BEGIN PUBLIC KEY-----"_L1},
                             {"private_key"_L1, "-----BEGIN RSA PRIVATE KEY-----"_L1}};
    const auto made = MadeServiceKey::fromJson(object);
    QVERIFY(made);
    QCOMPARE(made->toJson(), object);
    QVERIFY(MadeServiceKey::fromJson({{"kid"_L1, "k"_L1}}).error().code == ErrorCode::Protocol);
}

void TestServiceKey::configuration_readsAndWrites()
{
    const QJsonObject object{
        {"config"_L1,
         QJsonObject{{"FEATURE_AUTO_PRUNE"_L1, true}, {"MAIL_PASSWORD"_L1, maskedSecret(12)}}},
        {"warning"_L1, QJsonObject{}},
        {"env"_L1, QJsonObject{{"MAIL_PASSWORD"_L1, maskedSecret(12)}}},
        {"schema"_L1, QJsonObject{{"type"_L1, "object"_L1}}}};
    const auto dump = ConfigDump::fromJson(object);
    QVERIFY(dump);
    QCOMPARE(dump->config.value("MAIL_PASSWORD"_L1).toString(), u"********** (12)"_s);
    QCOMPARE(dump->toJson(), object);
    QVERIFY(ConfigDump::fromJson({}).error().code == ErrorCode::Protocol);
}

void TestServiceKey::changeLog_reads()
{
    const auto log = ChangeLog::fromJson({{"log"_L1, u"# 3.12\n"_s}});
    QVERIFY(log);
    QCOMPARE(log->text, u"# 3.12\n"_s);
    QVERIFY(ChangeLog::fromJson({}).error().code == ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(TestServiceKey)
#include "tst_servicekey.moc"
