#include "app/wire/blobsharing.h"
#include "app/wire/datetime.h"
#include "app/wire/immutabilitypolicy.h"
#include "app/wire/pullstatistics.h"
#include "app/wire/tag.h"
#include "app/wire/tagexpiry.h"
#include "app/wire/timemachine.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

namespace {

const QString kDigest =
    u"sha256:9f3c2d1e4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2a01b"_s;

/// What stands in the file is read and written again without a change.
template <typename T>
void compareWithGolden(const QString &file)
{
    const QJsonObject expected = golden(file);
    QVERIFY(!expected.isEmpty());
    const auto read = T::fromJson(expected);
    QVERIFY2(read, qPrintable(file));
    QCOMPARE(read->toJson(), expected);
    QVERIFY(!T::fromJson({}));
}

} // namespace

class TestTagLife : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharing_isReadAsItIsWritten();
    void answers_areReadAndWritten();
    void restore_needsADigest();
    void expire_needsADigestForThePast();
    void statistics_readEveryField();
    void policies_readEveryField();
    void policy_asARequestIsStrict();
    void expiry_tellsWhoDecided();
    void moments_keepMilliseconds();
    void returns_readEveryField();
    void returnRequest_isStrict();
    void deletedRepositories_readEveryField();
};

void TestTagLife::answers_areReadAndWritten()
{
    compareWithGolden<TagPullStatistics>(u"pull_statistics_tag.json"_s);
    compareWithGolden<ManifestPullStatistics>(u"pull_statistics_manifest.json"_s);
    compareWithGolden<ImmutabilityPolicyList>(u"immutability_policies.json"_s);
    compareWithGolden<TagExpiry>(u"tag_expiry.json"_s);
    compareWithGolden<PastTags>(u"timemachine.json"_s);
    compareWithGolden<ReturnPreview>(u"timemachine_preview.json"_s);
    compareWithGolden<Returned>(u"timemachine_restored.json"_s);
    compareWithGolden<DeletedRepositoryList>(u"deleted_repositories.json"_s);
}

void TestTagLife::restore_needsADigest()
{
    const QJsonObject body{{"manifest_digest"_L1, kDigest}};
    const auto restore = TagRestore::fromJson(body);
    QVERIFY(restore);
    QCOMPARE(restore->toJson(), body);
    const auto missing = TagRestore::fromJson({});
    QVERIFY(!missing && missing.error().code == ErrorCode::InvalidInput);
    QCOMPARE(missing.error().message, u"Missing manifest_digest"_s);
    QVERIFY(!TagRestore::fromJson({{"manifest_digest"_L1, u"latest"_s}}));
    QVERIFY(!TagRestore::fromJson({{"manifest_digest"_L1, 7}}));
}

void TestTagLife::expire_needsADigestForThePast()
{
    const auto alive = TagExpire::fromJson({{"is_alive"_L1, true}});
    QVERIFY(alive && alive->isAlive && !alive->manifestDigest && !alive->includesSubmanifests);
    const auto missing = TagExpire::fromJson({});
    QVERIFY(!missing);
    QCOMPARE(missing.error().message, u"manifest_digest required when is_alive set to false"_s);
    const QJsonObject past{
        {"is_alive"_L1, false}, {"include_submanifests"_L1, true}, {"manifest_digest"_L1, kDigest}};
    const auto expire = TagExpire::fromJson(past);
    QVERIFY(expire && expire->includesSubmanifests);
    QCOMPARE(expire->toJson(), past);
    for (const auto key : {"is_alive"_L1, "include_submanifests"_L1, "manifest_digest"_L1}) {
        QJsonObject wrong = past;
        wrong.insert(key, 1);
        QVERIFY(!TagExpire::fromJson(wrong));
    }
}

void TestTagLife::statistics_readEveryField()
{
    const auto tag = TagPullStatistics::fromJson(golden(u"pull_statistics_tag.json"_s));
    QVERIFY(tag);
    QCOMPARE(tag->name.toString(), u"v1"_s);
    QCOMPARE(tag->count, 5);
    QCOMPARE(tag->last.value(), fromEpochSeconds(1787342574));
    QCOMPARE(tag->manifest.digest.toString(), kDigest);
    QCOMPARE(tag->manifest.count, 7);
    QVERIFY(!tag->manifest.last);
}

void TestTagLife::policies_readEveryField()
{
    const auto list = ImmutabilityPolicyList::fromJson(golden(u"immutability_policies.json"_s));
    QVERIFY(list);
    QCOMPARE(list->policies.size(), 2);
    QCOMPARE(list->policies[0].tagPattern, u"v[0-9]+"_s);
    QVERIFY(list->policies[0].tagPatternMatches);
    QVERIFY(!list->policies[1].tagPatternMatches);
    QVERIFY(PolicyUuid::fromJson({{u"uuid"_s, u"a"_s}}));
    QVERIFY(!PolicyUuid::fromJson({}));
}

void TestTagLife::policy_asARequestIsStrict()
{
    const auto plain = ImmutabilityPolicy::fromRequest({{"tagPattern"_L1, u"v.*"_s}});
    QVERIFY(plain && plain->tagPatternMatches);
    QVERIFY(!plain->toJson().contains("uuid"_L1));
    QVERIFY(!ImmutabilityPolicy::fromRequest({}));
    QVERIFY(!ImmutabilityPolicy::fromRequest({{"tagPattern"_L1, QJsonValue::Null}}));
    QVERIFY(!ImmutabilityPolicy::fromRequest(
        {{"tagPattern"_L1, u"a"_s}, {"tagPatternMatches"_L1, u"yes"_s}}));
}

void TestTagLife::expiry_tellsWhoDecided()
{
    const QJsonObject object = golden(u"tag_expiry.json"_s);
    const auto expiry = TagExpiry::fromJson(object);
    QVERIFY(expiry);
    QCOMPARE(expiry->end.value(), fromEpochSeconds(1788552174));
    QCOMPARE(expiry->restorableUntil.value(), fromEpochSeconds(1789761774));
    QVERIFY(expiry->decider());
    QVERIFY(expiry->decider()->carrier == ExpiryCarrier::Annotation);
    QCOMPARE(expiry->decider()->value, u"2w"_s);
    QVERIFY(expiry->claims[1].ignored == ExpiryIgnored::Overridden);

    QJsonObject never = object;
    never.insert("end_ts"_L1, QJsonValue::Null);
    never.remove("claims"_L1);
    const auto forever = TagExpiry::fromJson(never);
    QVERIFY(forever && !forever->end && !forever->decider());
}

void TestTagLife::moments_keepMilliseconds()
{
    // Each millisecond of two seconds, so that no rounding is missed.
    for (qint64 ms = 1787342574000; ms < 1787342576000; ++ms) {
        const Returned step{instantFromMs(ms), instantFromMs(ms + 1)};
        const auto read = Returned::fromJson(step.toJson());
        QVERIFY(read);
        QCOMPARE(toMs(read->at), ms);
        QCOMPARE(toMs(read->undoAt), ms + 1);
    }
}

void TestTagLife::returns_readEveryField()
{
    const auto preview = ReturnPreview::fromJson(golden(u"timemachine_preview.json"_s));
    QVERIFY(preview);
    QCOMPARE(toMs(preview->at), 1787342574125);
    QCOMPARE(preview->completeSince, fromEpochSeconds(1786132974));
    QCOMPARE(preview->changes.size(), 5);
    QVERIFY(preview->changes[0].action == ReturnAction::Create);
    QVERIFY(!preview->changes[0].currentDigest);
    QCOMPARE(preview->changes[0].targetDigest->toString(), kDigest);
    QVERIFY(preview->changes[1].action == ReturnAction::Lost);
    QVERIFY(preview->changes[3].action == ReturnAction::Blocked);
    QVERIFY(preview->changes[4].action == ReturnAction::Remove);
    QVERIFY(!preview->nextPage);
    QVERIFY(!TagReturn::fromJson({{"name"_L1, u"v1"_s}, {"action"_L1, u"dance"_s}}));
}

void TestTagLife::returnRequest_isStrict()
{
    const auto plain = ReturnRequest::fromJson({{"at"_L1, 1787342574.125}});
    QVERIFY(plain && !plain->keepNewer && !plain->nextPage);
    QCOMPARE(toMs(plain->at), 1787342574125);
    QVERIFY(!ReturnRequest::fromJson({}));
    QVERIFY(!ReturnRequest::fromJson({{"at"_L1, u"yesterday"_s}}));
    QVERIFY(!ReturnRequest::fromJson({{"at"_L1, 1e300}}));
    QVERIFY(!ReturnRequest::fromJson({{"at"_L1, 1}, {"keep_newer"_L1, 1}}));
    QVERIFY(!ReturnRequest::fromJson({{"at"_L1, 1}, {"next_page"_L1, 1}}));
    const QJsonObject whole{
        {"at"_L1, 1787342574.125}, {"keep_newer"_L1, true}, {"next_page"_L1, u"x"_s}};
    QCOMPARE(ReturnRequest::fromJson(whole)->toJson(), whole);
}

void TestTagLife::deletedRepositories_readEveryField()
{
    const auto list = DeletedRepositoryList::fromJson(golden(u"deleted_repositories.json"_s));
    QVERIFY(list);
    const auto &web = list->repositories.first();
    QCOMPARE(web.id, u"42"_s);
    QCOMPARE(web.nameSpace, u"acme"_s);
    QCOMPARE(web.name, u"web"_s);
    QCOMPARE(web.deleted, fromEpochSeconds(1787342574));
    QCOMPARE(web.restorableUntil, fromEpochSeconds(1788552174));
    QVERIFY(!web.isPublic && web.isNameTaken);
    QVERIFY(!RepositoryReturn::fromJson({})->name);
    QCOMPARE(RepositoryReturn::fromJson({{"name"_L1, u"web2"_s}})->name.value(), u"web2"_s);
    QVERIFY(!RepositoryReturn::fromJson({{"name"_L1, 2}}));
}

void TestTagLife::sharing_isReadAsItIsWritten()
{
    const QJsonObject object =
        QJsonDocument::fromJson(R"({"blobs": [{"digest": "sha256:ab", "size": 12,
            "other_images": 3}, {"size": 5}], "bytes": 17, "unshared_bytes": 5})")
            .object();
    const auto sharing = BlobSharing::fromJson(object);
    QVERIFY(sharing);
    // A blob without a digest is none.
    QCOMPARE(sharing->blobs, (QList<SharedBlob>{{u"sha256:ab"_s, 12, 3}}));
    QCOMPARE(sharing->bytes, 17);
    QCOMPARE(sharing->unsharedBytes, 5);
    QCOMPARE(BlobSharing::fromJson(sharing->toJson()).value(), *sharing);
    QVERIFY(BlobSharing::fromJson({}).error().code == ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(TestTagLife)
#include "tst_taglife.moc"
