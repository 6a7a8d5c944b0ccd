#include "app/wire/autoprune.h"
#include "app/wire/gc.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

/// What gives storage back: garbage collection and auto-prune policies.
class TestGc : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void status_readsAndWrites();
    void status_ofNothingYet();
    void status_withoutAStateIsRefused();
    void policies_readAndWrite();
    void policies_makeRules();
    void preview_readsAndWrites();
    void previewOfNamespace_readsAndWrites();
};

void TestGc::status_readsAndWrites()
{
    const QJsonObject expected = golden(u"gc.json"_s);
    const auto status = GcStatus::fromJson(expected);
    QVERIFY(status);
    QVERIFY(status->isRunning);
    QCOMPARE(status->runs.size(), 2);
    const auto &run = status->runs.constFirst();
    QVERIFY(run.isRequested && !run.ended && !run.error);
    QCOMPARE(run.freed.size(), 2);
    QCOMPARE(run.freed.at(0).reason, u"expired"_s);
    QCOMPARE(run.freed.at(1).bytes, 1000);
    QCOMPARE(*status->runs.at(1).error, u"the database cannot be reached"_s);
    QCOMPARE(status->candidates.due, 12);
    QVERIFY(*status->audit->ended - status->audit->started == std::chrono::seconds(100));
    QCOMPARE(status->toJson(), expected);
}

void TestGc::status_ofNothingYet()
{
    const auto status = GcStatus::fromJson({{"state"_L1, "idle"_L1}});
    QVERIFY(status);
    QVERIFY(!status->isRunning && status->runs.isEmpty() && !status->audit);
    QVERIFY(status->toJson()["last_run"_L1].isNull());
    QVERIFY(status->toJson()["audit"_L1].isNull());
}

void TestGc::status_withoutAStateIsRefused()
{
    QVERIFY(GcStatus::fromJson({}).error().code == ErrorCode::Protocol);
}

void TestGc::policies_readAndWrite()
{
    const QJsonObject expected = golden(u"autoprune_policies.json"_s);
    const auto list = AutoprunePolicyList::fromJson(expected);
    QVERIFY(list);
    QCOMPARE(list->policies.size(), 2);
    QCOMPARE(list->policies.at(0).value, u"10"_s);
    QCOMPARE(list->policies.at(1).value, u"7d"_s);
    QVERIFY(!list->policies.at(1).tagPattern);
    QCOMPARE(list->toJson(), expected);
    QVERIFY(AutoprunePolicyList::fromJson({}).error().code == ErrorCode::Protocol);
}

void TestGc::policies_makeRules()
{
    const auto policies =
        AutoprunePolicyList::fromJson(golden(u"autoprune_policies.json"_s))->policies;
    for (const auto &policy : policies) {
        const auto rule = policy.rule();
        QVERIFY(rule);
        QCOMPARE(AutoprunePolicy::of(*rule, policy.uuid), policy);
    }
    const auto half =
        AutoprunePolicy::fromJson({{"method"_L1, "number_of_tags"_L1}, {"value"_L1, 1.5}});
    QVERIFY(half);
    QVERIFY(!half->rule());
}

void TestGc::preview_readsAndWrites()
{
    const QJsonObject expected = golden(u"autoprune_preview.json"_s);
    const auto preview = PrunePreview::fromJson(expected);
    QVERIFY(preview);
    QCOMPARE(preview->tags.size(), 3);
    QVERIFY(preview->tags.at(1).isRemoved && !preview->tags.at(0).policy);
    QVERIFY(preview->tags.at(1).cause == PruneCause::TooMany);
    QCOMPARE(preview->toJson(), expected);
    QVERIFY(PrunePreview::fromJson({}).error().code == ErrorCode::Protocol);
}

void TestGc::previewOfNamespace_readsAndWrites()
{
    const QJsonObject expected = golden(u"autoprune_preview_all.json"_s);
    const auto page = NamespacePrunePreview::fromJson(expected);
    QVERIFY(page);
    QCOMPARE(page->repositories.size(), 2);
    QCOMPARE(page->repositories.at(0).repository, u"web"_s);
    QCOMPARE(page->repositories.at(0).preview.removed, 1);
    QVERIFY(page->repositories.at(1).preview.hasAdditional);
    QCOMPARE(page->nextPage.value(), u"2/v1"_s);
    QCOMPARE(page->toJson(), expected);
    QVERIFY(NamespacePrunePreview::fromJson({}).error().code == ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(TestGc)
#include "tst_gc.moc"
