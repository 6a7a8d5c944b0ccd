#include "server/storage/blobstore.h"

#include "server/storage/samplestore.h"
#include "server/storage/uploadstore.h"
#include "tests/storage/storefixture.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

class TestBlobStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void upsert_keepsTheFirstKey_data() { Databases::addRows(); }
    void upsert_keepsTheFirstKey();
    void link_countsOnceANamespace_data() { Databases::addRows(); }
    void link_countsOnceANamespace();
    void link_manyAtOnce_data() { Databases::addRows(); }
    void link_manyAtOnce();
    void hide_untilLinkedAgain_data() { Databases::addRows(); }
    void hide_untilLinkedAgain();
    void trashAndKeys_data() { Databases::addRows(); }
    void trashAndKeys();
    void upload_fencesTheHolderBefore_data() { Databases::addRows(); }
    void upload_fencesTheHolderBefore();
    void upload_expiresTheOldestFirst_data() { Databases::addRows(); }
    void upload_expiresTheOldestFirst();
    void samples_areOneAnHour_data() { Databases::addRows(); }
    void samples_areOneAnHour();

private:
    BlobRow blob(const QByteArray &content, const QString &key)
    {
        return m_f.write([=](Db &db) {
            return BlobStore(db).upsert(digestOf(content), content.size(), u"disk"_s, key,
                                        instantFromMs(1));
        });
    }
    void link(RepositoryId repo, const BlobRow &row, qint64 leaseMs = 1000)
    {
        m_f.write([=, ns = m_f.ns](Db &db) {
            return BlobStore(db).link(repo, ns, row.id, row.size, instantFromMs(leaseMs));
        });
    }
    StoreFixture m_f;
};

void TestBlobStore::upsert_keepsTheFirstKey()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const BlobRow first = blob("abc", u"k1"_s);
    QCOMPARE(first.storageKey, u"k1"_s);
    const BlobRow second = blob("abc", u"k2"_s);
    QVERIFY(second.id == first.id);
    QCOMPARE(second.storageKey, u"k1"_s);
    const auto page = m_f.write([](Db &db) { return BlobStore(db).page(BlobId{0}, 10); });
    QCOMPARE(page.size(), 1);
    QCOMPARE(page[0].digest, digestOf("abc").toString());
    QCOMPARE(page[0].size, 3);
}

void TestBlobStore::link_countsOnceANamespace()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const RepositoryId other = m_f.repository(u"acme/other"_s);
    const BlobRow row = blob("12345", u"k"_s);
    link(m_f.repo, row);
    link(m_f.repo, row, 500); // again: nothing is counted, the longer lease stays
    link(other, row);
    QCOMPARE(m_f.number("SELECT size_bytes FROM namespace WHERE name = 'acme'"), 5);
    QCOMPARE(m_f.number("SELECT size_bytes FROM repository WHERE path = 'acme/web'"), 5);
    QCOMPARE(m_f.number("SELECT size_bytes FROM repository WHERE path = 'acme/other'"), 5);
    QCOMPARE(m_f.number("SELECT links FROM namespace_blob"), 2);
    QCOMPARE(m_f.number("SELECT COUNT(*) FROM gc_candidate WHERE kind = 2"), 2);
    const auto find = [&](RepositoryId repo, bool isLocked) {
        return m_f.write([=](Db &db) {
            BlobStore store(db);
            return isLocked ? store.lockLinked(repo, digestOf("12345"))
                            : store.linked(repo, digestOf("12345"));
        });
    };
    QVERIFY(find(m_f.repo, false)->leaseUntil == instantFromMs(1000));
    QVERIFY(find(m_f.repo, true)->id == row.id);
    m_f.write([=, repo = m_f.repo](Db &db) {
        return BlobStore(db).renewLease(repo, row.id, instantFromMs(9000));
    });
    QVERIFY(find(m_f.repo, false)->leaseUntil == instantFromMs(9000));
    QVERIFY(!find(m_f.repository(u"acme/third"_s), false).has_value());
}

void TestBlobStore::link_manyAtOnce()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const BlobRow row = blob("x", u"k"_s);
    QList<Future<Result<std::optional<NamespaceUse>>>> futures;
    for (int i = 0; i < 40; ++i) {
        futures.append(m_f.executor().write([=, repo = m_f.repo, ns = m_f.ns](Db &db) {
            return BlobStore(db).link(repo, ns, row.id, 1, instantFromMs(1000 + i));
        }));
    }
    for (auto &future : futures) {
        const auto result = future.result();
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
    }
    QCOMPARE(m_f.number("SELECT links FROM namespace_blob"), 1);
    QCOMPARE(m_f.number("SELECT size_bytes FROM namespace WHERE name = 'acme'"), 1);
    QCOMPARE(m_f.number("SELECT lease_until FROM repo_blob"), 1039);
}

void TestBlobStore::hide_untilLinkedAgain()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const BlobRow row = blob("x", u"k"_s);
    const auto visible = [&] {
        return m_f.write([](Db &db) { return BlobStore(db).visible(u"acme/web"_s, digestOf("x")); })
            .has_value();
    };
    QVERIFY(!visible());
    link(m_f.repo, row);
    QVERIFY(visible());
    m_f.write([=, repo = m_f.repo](Db &db) { return BlobStore(db).hide(repo, row.id); });
    QVERIFY(!visible());
    QVERIFY(
        m_f.write([repo = m_f.repo](Db &db) { return BlobStore(db).linked(repo, digestOf("x")); })
            ->isHidden);
    QVERIFY(
        !m_f.write([=, repo = m_f.repo](Db &db) { return BlobStore(db).isUsed(repo, row.id); }));
    link(m_f.repo, row);
    QVERIFY(visible());
}

void TestBlobStore::trashAndKeys()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const auto isKnown = [&](const QString &key) {
        return m_f.write([key](Db &db) { return BlobStore(db).isKnownKey(key); });
    };
    blob("x", u"kblob"_s);
    m_f.write([](Db &db) {
        return BlobStore(db).addTrash(u"ktrash"_s, u"disk"_s, instantFromMs(50), 2);
    });
    m_f.write([repo = m_f.repo](Db &db) {
        UploadRow row;
        row.uuid = u"u1"_s;
        row.repository = repo;
        row.store = u"disk"_s;
        row.uploadKey = u"kupload"_s;
        return UploadStore(db).insert(row, instantFromMs(1), instantFromMs(99));
    });
    for (const QString &key : {u"kblob"_s, u"ktrash"_s, u"kupload"_s})
        QVERIFY(isKnown(key));
    QVERIFY(!isKnown(u"other"_s));
    const auto due = [&](qint64 ms) {
        return m_f.write([ms](Db &db) { return BlobStore(db).dueTrash(instantFromMs(ms), 10); });
    };
    QCOMPARE(due(49).size(), 0);
    QCOMPARE(due(50).size(), 1);
    QCOMPARE(due(50)[0].storageKey, u"ktrash"_s);
    const auto settle = [&](qint64 now) {
        m_f.write([now](Db &db) {
            return BlobStore(db).settleTrash(u"ktrash"_s, instantFromMs(now), instantFromMs(80));
        });
    };
    settle(50); // two passes: it comes again
    settle(50); // another process that removed it at the same time
    QCOMPARE(due(79).size(), 0);
    QCOMPARE(due(80).size(), 1);
    settle(80);
    QCOMPARE(due(80).size(), 0);
    QVERIFY(!isKnown(u"ktrash"_s));
}

void TestBlobStore::upload_fencesTheHolderBefore()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const RepositoryId repo = m_f.repo;
    m_f.write([repo](Db &db) {
        UploadRow row;
        row.uuid = u"u1"_s;
        row.repository = repo;
        row.store = u"disk"_s;
        row.uploadKey = u"uploads/u1"_s;
        row.algorithm = DigestAlgorithm::Sha512;
        return UploadStore(db).insert(row, instantFromMs(1), instantFromMs(99));
    });
    const auto take = [&](const std::optional<QString> &key) {
        return m_f.write([=](Db &db) {
            return UploadStore(db).take(repo, u"u1"_s, key, instantFromMs(5), instantFromMs(200));
        });
    };
    const auto save = [&](qint64 fence, qint64 offset) {
        return m_f.tryWrite([=](Db &db) {
            return UploadStore(db).saveProgress(u"u1"_s, fence, offset, u"s%1"_s.arg(offset),
                                                instantFromMs(300));
        });
    };
    const auto one = take(std::nullopt);
    QVERIFY(one->algorithm == DigestAlgorithm::Sha512);
    QVERIFY(!one->storageKey.has_value());
    QVERIFY(save(one->fence, 100).has_value());
    QVERIFY(save(one->fence, 50).has_value()); // late: the larger stays
    const auto two = take(u"blobs/x"_s);
    QCOMPARE(two->offset, 100);
    QCOMPARE(two->hashState, u"s100"_s);
    QCOMPARE(two->storageKey.value_or(QString()), u"blobs/x"_s);
    QVERIFY(two->fence > one->fence);
    const auto fenced = save(one->fence, 150);
    QVERIFY(!fenced.has_value());
    QVERIFY(fenced.error().code == ErrorCode::Fenced);
    QCOMPARE(take(std::nullopt)->storageKey.value_or(QString()), u"blobs/x"_s);
    const auto remove = [&](qint64 fence) {
        return m_f.write([=](Db &db) { return UploadStore(db).remove(u"u1"_s, fence); });
    };
    QVERIFY(!remove(two->fence));
    QVERIFY(remove(two->fence + 1));
    QVERIFY(!m_f.write([=](Db &db) { return UploadStore(db).find(repo, u"u1"_s); }).has_value());
}

void TestBlobStore::upload_expiresTheOldestFirst()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    for (int i = 1; i <= 4; ++i) {
        m_f.write([repo = m_f.repo, i](Db &db) {
            UploadRow row;
            row.uuid = u"u%1"_s.arg(i);
            row.repository = repo;
            row.store = u"disk"_s;
            row.uploadKey = u"k%1"_s.arg(i);
            return UploadStore(db).insert(row, instantFromMs(1), instantFromMs(100 - i));
        });
    }
    const auto taken = m_f.write([repo = m_f.repo](Db &db) {
        return UploadStore(db).take(repo, u"u3"_s, u"final3"_s, instantFromMs(5),
                                    instantFromMs(97));
    });
    const auto expired = [&](qint64 ms) {
        QStringList keys;
        const auto rows =
            m_f.write([ms](Db &db) { return UploadStore(db).removeExpired(instantFromMs(ms), 2); });
        for (const auto &row : rows)
            keys.append(row.uploadKey + u'/' + row.storageKey.value_or(u"-"_s));
        keys.sort();
        return keys;
    };
    QCOMPARE(expired(95), QStringList());
    QCOMPARE(expired(98), QStringList({u"k3/final3"_s, u"k4/-"_s}));
    QCOMPARE(expired(98), QStringList({u"k2/-"_s}));
    QCOMPARE(expired(98), QStringList());
    // Whoever held it learns so.
    QVERIFY(!m_f.write(
        [fence = taken->fence](Db &db) { return UploadStore(db).remove(u"u3"_s, fence); }));
}

void TestBlobStore::samples_areOneAnHour()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    link(m_f.repo, blob("abc", u"k1"_s));
    blob("defgh", u"k2"_s);
    const BlobTotals totals = m_f.write([](Db &db) { return BlobStore(db).totals(); });
    QCOMPARE(totals.bytes, 8);
    QCOMPARE(totals.blobs, 2);
    constexpr qint64 kHour = 3'600'000;
    const auto record = [this](qint64 ms, qint64 bytes) {
        m_f.write([=](Db &db) {
            return SampleStore(db).record({instantFromMs(ms), bytes, 1, std::nullopt});
        });
    };
    record(kHour + 5, 10);
    record(3 * kHour, 30);
    record(2 * kHour - 1, 20); // the same hour as the first: it takes its place
    const auto all = m_f.write([](Db &db) { return SampleStore(db).since(instantFromMs(0)); });
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].at, instantFromMs(kHour));
    QCOMPARE(all[0].bytes, 20);
    QVERIFY(!all[0].free);
    QCOMPARE(all[1].bytes, 30);
    m_f.write([](Db &db) { return SampleStore(db).removeBefore(instantFromMs(2 * kHour)); });
    const auto left = m_f.write([](Db &db) { return SampleStore(db).since(instantFromMs(0)); });
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].bytes, 30);
}

QTEST_GUILESS_MAIN(TestBlobStore)
#include "tst_blobstore.moc"
