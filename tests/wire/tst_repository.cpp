#include "app/wire/datetime.h"
#include "app/wire/manifest.h"
#include "app/wire/repository.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

class TestRepository : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void page_readsAndWrites();
    void page_unknownStateOffersNoWrites();
    void details_readsAndWrites();
    void tagCount_isThatOfTheTags();
    void manifest_readsAndWrites();
    void manifestList_hasNoLayers();
};

void TestRepository::page_readsAndWrites()
{
    const QJsonObject expected = golden(u"repository_page.json"_s);
    const auto page = RepositoryPage::fromJson(expected);
    QVERIFY(page);
    QCOMPARE(page->repositories.size(), 2);
    const Repository &web = page->repositories[0];
    QCOMPARE(web.path(), u"acme/web"_s);
    QCOMPARE(web.lastModified->value(), fromEpochSeconds(1787342574));
    QCOMPARE(web.quotaReport->configuredQuota.value(), 10737418240);
    const Repository &empty = page->repositories[1];
    QVERIFY(!empty.description);
    QVERIFY(empty.lastModified && !*empty.lastModified);
    QVERIFY(!empty.popularity && !empty.isStarred && !empty.quotaReport);
    QVERIFY(empty.state == RepositoryState::Mirror);
    QCOMPARE(page->nextPage.value(), u"gAAAAABq"_s);
    QCOMPARE(page->toJson(), expected);
}

void TestRepository::page_unknownStateOffersNoWrites()
{
    const auto repository = Repository::fromJson(
        {{"namespace"_L1, u"a1"_s}, {"name"_L1, u"b"_s}, {"state"_L1, u"FROZEN"_s}});
    QVERIFY(repository);
    QVERIFY(repository->state == RepositoryState::ReadOnly);
}

void TestRepository::details_readsAndWrites()
{
    const QJsonObject expected = golden(u"repository_details.json"_s);
    const auto details = RepositoryDetails::fromJson(expected);
    QVERIFY(details);
    QCOMPARE(details->tagExpiration.value(), std::chrono::seconds(1209600));
    QVERIFY(details->canWrite);
    QCOMPARE(details->tags->constFirst().expiration.value(), fromEpochSeconds(1788552174));
    QCOMPARE(details->stats->constFirst().date, QDate(2026, 8, 20));
    QCOMPARE(details->toJson(), expected);
}

void TestRepository::tagCount_isThatOfTheTags()
{
    QJsonObject object = golden(u"repository_details.json"_s);
    QCOMPARE(RepositoryTagCount::fromJson(object)->count, std::optional(1));
    object.insert("tags"_L1, QJsonObject());
    QCOMPARE(RepositoryTagCount::fromJson(object)->count, std::optional(0));
    // Old registries leave them out.
    object.remove("tags"_L1);
    QVERIFY(!RepositoryTagCount::fromJson(object)->count);
    object.insert("tags"_L1, QJsonValue::Null);
    QVERIFY(!RepositoryTagCount::fromJson(object)->count);
}

void TestRepository::manifest_readsAndWrites()
{
    const QJsonObject expected = golden(u"manifest.json"_s);
    const auto view = ManifestView::fromJson(expected);
    QVERIFY(view);
    QCOMPARE(view->layers->size(), 1);
    QCOMPARE(view->layers->constFirst().compressedSize, 3370628);
    QVERIFY(!view->layers->constFirst().urls);
    QCOMPARE(view->manifestData, u"{\"schemaVersion\":2}"_s);
    QCOMPARE(view->toJson(), expected);
}

void TestRepository::manifestList_hasNoLayers()
{
    const QJsonObject expected = golden(u"manifest_list.json"_s);
    const auto view = ManifestView::fromJson(expected);
    QVERIFY(view && !view->layers && !view->configMediaType);
    QCOMPARE(view->toJson(), expected);
}

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
