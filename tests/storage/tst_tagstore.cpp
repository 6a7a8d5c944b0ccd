#include "server/storage/tagstore.h"

#include "server/storage/blobstore.h"
#include "server/storage/logstore.h"
#include "server/storage/manifeststore.h"
#include "tests/storage/storefixture.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

class TestTagStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manifest_bodyIsKept_data() { Databases::addRows(); }
    void manifest_bodyIsKept();
    void manifest_needsItsBlobLink_data() { Databases::addRows(); }
    void manifest_needsItsBlobLink();
    void labels_areKeptInOrder_data() { Databases::addRows(); }
    void labels_areKeptInOrder();
    void manifests_areReachedThroughIndexes_data() { Databases::addRows(); }
    void manifests_areReachedThroughIndexes();
    void atMoment_tellsThenAndNow_data() { Databases::addRows(); }
    void atMoment_tellsThenAndNow();
    void referrers_filterAndPage_data() { Databases::addRows(); }
    void referrers_filterAndPage();
    void tags_liveAndPast_data() { Databases::addRows(); }
    void tags_liveAndPast();
    void closeOfManifest_endsAllAndLogsEach_data() { Databases::addRows(); }
    void closeOfManifest_endsAllAndLogsEach();
    void list_filters_data() { Databases::addRows(); }
    void list_filters();
    void insert_manyAtOnceLeavesOneLive_data() { Databases::addRows(); }
    void insert_manyAtOnceLeavesOneLive();
    void log_isWritten_data() { Databases::addRows(); }
    void log_isWritten();
    void log_isCountedByDay_data() { Databases::addRows(); }
    void log_isCountedByDay();
    void log_countsManyAtOnce_data() { Databases::addRows(); }
    void log_countsManyAtOnce();

private:
    ManifestId manifest(const QByteArray &body, const QString &artifactType = u"a/b"_s,
                        const std::optional<QString> &subject = std::nullopt)
    {
        return m_f
            .write([=, repo = m_f.repo](Db &db) {
                return ManifestStore(db).upsert({repo, digestOf(body), u"m/t"_s, artifactType,
                                                 std::nullopt, body, 12, subject, u"{}"_s, u"2w"_s,
                                                 instantFromMs(100)},
                                                instantFromMs(1));
            })
            .id;
    }
    void tag(const QString &name, ManifestId m, qint64 start,
             std::optional<Instant> expires = std::nullopt)
    {
        m_f.write([=, repo = m_f.repo](Db &db) {
            return TagStore(db).insert({repo, name, m, instantFromMs(start), expires, {}});
        });
    }
    std::optional<TagRow> open(const QString &name)
    {
        return m_f.write([=, repo = m_f.repo](Db &db) { return TagStore(db).open(repo, name); });
    }
    QStringList list(TagQuery query, qint64 now = 1000)
    {
        query.repository = m_f.repo;
        QStringList names;
        const auto rows =
            m_f.write([=](Db &db) { return TagStore(db).list(query, instantFromMs(now)); });
        for (const TagRow &row : rows)
            names.append(row.name);
        return names;
    }
    StoreFixture m_f;
};

void TestTagStore::manifest_bodyIsKept()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const QByteArray body("{\n \"a\" : \"\xc3\xa9'\\\\\"  }\n");
    const ManifestId id = manifest(body);
    QVERIFY(manifest(body) == id);
    const auto byDigest = m_f.write([=](Db &db) {
        return ManifestStore(db).bodyByDigest(u"acme/web"_s, digestOf(body).toString());
    });
    QCOMPARE(byDigest->body, body);
    QCOMPARE(byDigest->mediaType, u"m/t"_s);
    tag(u"v1"_s, id, 10, instantFromMs(77));
    const auto byTag =
        m_f.write([](Db &db) { return ManifestStore(db).bodyByTag(u"acme/web"_s, u"v1"_s); });
    QCOMPARE(byTag->body, body);
    QVERIFY(byTag->tagExpires == instantFromMs(77));
    const auto row = m_f.write([id](Db &db) { return ManifestStore(db).byId(id); });
    QCOMPARE(row->expiresAfter.value_or(QString()), u"2w"_s);
    QCOMPARE(row->layersSize, 12);
    m_f.write([id](Db &db) { return ManifestStore(db).markDeleted(id, instantFromMs(5)); });
    QVERIFY(!m_f.write([=](Db &db) {
                    return ManifestStore(db).bodyByDigest(u"acme/web"_s, digestOf(body).toString());
                })
                 .has_value());
    manifest(body); // a push brings it back
    QVERIFY(!m_f.write([id](Db &db) { return ManifestStore(db).byId(id); })->isDeleted);
}

void TestTagStore::manifest_needsItsBlobLink()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const ManifestId id = manifest("{}");
    const auto add = [&](BlobId blob) {
        return m_f.tryWrite(
            [=, repo = m_f.repo](Db &db) { return ManifestStore(db).addBlob(id, repo, blob, 0); });
    };
    const auto refused = add(BlobId{7});
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().code == ErrorCode::ReferenceMissing);
    const auto blob = m_f.write([=, repo = m_f.repo, ns = m_f.ns](Db &db) -> Result<BlobId> {
        auto row = BlobStore(db).upsert(digestOf("x"), 1, u"disk"_s, u"k"_s, instantFromMs(1));
        if (!row)
            return failure(row);
        if (auto linked = BlobStore(db).link(repo, ns, row->id, 1, instantFromMs(9)); !linked)
            return failure(linked);
        return row->id;
    });
    QVERIFY(add(blob).has_value());
    QVERIFY(add(blob).has_value()); // a layer may come twice
    QVERIFY(m_f.write([=, repo = m_f.repo](Db &db) { return BlobStore(db).isUsed(repo, blob); }));
    const ManifestId parent = manifest("{\"index\":1}");
    m_f.write([=](Db &db) { return ManifestStore(db).addChild(parent, id); });
    m_f.write([=](Db &db) { return ManifestStore(db).addChild(parent, id); });
    const auto children = m_f.write([=](Db &db) { return ManifestStore(db).children(parent); });
    QCOMPARE(children.size(), 1);
    QVERIFY(children[0].id == id);
}

void TestTagStore::labels_areKeptInOrder()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const ManifestId id = manifest("{}");
    for (const auto &uuid : {u"one"_s, u"two"_s}) {
        m_f.write([=](Db &db) {
            return ManifestStore(db).addLabel(id, {uuid, u"a.b"_s, u"{}"_s, u"api"_s, u"x/y"_s});
        });
    }
    const auto labels = m_f.write([=](Db &db) { return ManifestStore(db).labels(id); });
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0].uuid, u"one"_s);
    QCOMPARE(labels[1].source, u"api"_s);
    QCOMPARE(m_f.write([=](Db &db) { return ManifestStore(db).labelCount(id); }), 2);
    const ManifestId other = manifest("[]");
    m_f.write([=](Db &db) { return ManifestStore(db).removeLabel(other, u"one"_s); });
    QVERIFY(!m_f.write([=](Db &db) { return ManifestStore(db).label(other, u"one"_s); }));
    QVERIFY(m_f.write([=](Db &db) { return ManifestStore(db).label(id, u"one"_s); }));
    m_f.write([=](Db &db) { return ManifestStore(db).removeLabel(id, u"one"_s); });
    QVERIFY(!m_f.write([=](Db &db) { return ManifestStore(db).label(id, u"one"_s); }));
}

/// Through all levels of indexes, up and down, and never in a circle.
void TestTagStore::manifests_areReachedThroughIndexes()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const ManifestId leaf = manifest("leaf");
    const ManifestId inner = manifest("inner");
    const ManifestId outer = manifest("outer");
    m_f.write([=](Db &db) { return ManifestStore(db).addChild(inner, leaf); });
    m_f.write([=](Db &db) { return ManifestStore(db).addChild(outer, inner); });
    const auto reached = [&](ManifestId id, qint64 now) {
        return m_f.write(
            [=](Db &db) { return ManifestStore(db).isReachable(id, instantFromMs(now)); });
    };
    QVERIFY(!reached(leaf, 5));
    tag(u"v1"_s, outer, 1, instantFromMs(100));
    QVERIFY(reached(leaf, 5) && reached(inner, 5) && reached(outer, 5));
    QVERIFY(!reached(leaf, 100)); // the tag's date has passed
    const auto below = m_f.write([=](Db &db) { return ManifestStore(db).descendants(outer); });
    QCOMPARE(below.size(), 2);
    m_f.write([=](Db &db) { return ManifestStore(db).markDeleted(leaf, instantFromMs(5)); });
    m_f.write([=](Db &db) { return ManifestStore(db).revive(outer); });
    QVERIFY(!m_f.write([=](Db &db) { return ManifestStore(db).byId(leaf); })->isDeleted);
}

void TestTagStore::atMoment_tellsThenAndNow()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const ManifestId one = manifest("one");
    const ManifestId two = manifest("two");
    const auto end = [&](const QString &name, qint64 at) {
        const auto row = open(name);
        m_f.write(
            [=](Db &db) { return TagStore(db).close(row->id, instantFromMs(at), "moved"_L1); });
    };
    tag(u"moved"_s, one, 10);
    end(u"moved"_s, 20);
    tag(u"moved"_s, two, 20);
    tag(u"gone"_s, one, 10);
    end(u"gone"_s, 20);
    tag(u"new"_s, one, 20);
    tag(u"short"_s, one, 10, instantFromMs(15));
    const auto at = [&](qint64 moment) {
        QStringList list;
        const auto names = m_f.write([=, repo = m_f.repo](Db &db) {
            return TagStore(db).atMoment(repo, {}, instantFromMs(moment), instantFromMs(30), 100);
        });
        for (const auto &name : names) {
            const auto shown = [&](const std::optional<TagRow> &row) {
                return row ? (row->manifest == one ? u"1"_s : u"2"_s) : u"-"_s;
            };
            list.append(name.name + u' ' + shown(name.then) + shown(name.current));
        }
        return list;
    };
    QCOMPARE(at(9), (QStringList{u"gone --"_s, u"moved -2"_s, u"new -1"_s, u"short --"_s}));
    QCOMPARE(at(10), (QStringList{u"gone 1-"_s, u"moved 12"_s, u"new -1"_s, u"short 1-"_s}));
    QCOMPARE(at(19), (QStringList{u"gone 1-"_s, u"moved 12"_s, u"new -1"_s, u"short --"_s}));
    QCOMPARE(at(20), (QStringList{u"gone --"_s, u"moved 22"_s, u"new 11"_s, u"short --"_s}));
    const auto next = m_f.write([=, repo = m_f.repo](Db &db) {
        return TagStore(db).atMoment(repo, u"gone"_s, instantFromMs(10), instantFromMs(30), 2);
    });
    QCOMPARE(next.size(), 2);
    QCOMPARE(next[0].name, u"moved"_s);
}

void TestTagStore::referrers_filterAndPage()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const QString subject = digestOf("subject").toString();
    manifest("one", u"sig"_s, subject);
    manifest("two", u"sbom"_s, subject);
    manifest("three", u"sig"_s, digestOf("other").toString());
    const ManifestId gone = manifest("four", u"sig"_s, subject);
    m_f.write([gone](Db &db) { return ManifestStore(db).markDeleted(gone, instantFromMs(5)); });
    const auto find = [&](const QString &type, const QString &last, int limit) {
        return m_f.write([=, repo = m_f.repo](Db &db) {
            return ManifestStore(db).referrers(repo, subject, type, last, limit);
        });
    };
    const auto all = find({}, {}, 10);
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].digest < all[1].digest);
    QCOMPARE(all[0].size, 3);
    const auto sig = find(u"sig"_s, {}, 10);
    QCOMPARE(sig.size(), 1);
    QCOMPARE(sig[0].digest, digestOf("one").toString());
    QCOMPARE(sig[0].artifactType, u"sig"_s);
    QCOMPARE(find({}, all[0].digest, 10).size(), 1);
    QCOMPARE(find({}, {}, 1).size(), 1);
}

void TestTagStore::tags_liveAndPast()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const ManifestId one = manifest("one");
    const ManifestId two = manifest("two");
    tag(u"latest"_s, one, 10);
    const auto wasThere = [&] {
        return m_f.write(
            [](Db &db) { return TagStore(db).wasEverThere(u"acme/web"_s, u"latest"_s); });
    };
    QVERIFY(!wasThere());
    m_f.write([id = open(u"latest"_s)->id](Db &db) {
        return TagStore(db).close(id, instantFromMs(20), "moved"_L1);
    });
    QVERIFY(wasThere());
    QVERIFY(!open(u"latest"_s).has_value());
    tag(u"latest"_s, two, 20);
    QVERIFY(open(u"latest"_s)->manifest == two);
    QCOMPARE(open(u"latest"_s)->manifestDigest, digestOf("two").toString());
    m_f.write([id = open(u"latest"_s)->id](Db &db) {
        return TagStore(db).setExpiry(id, instantFromMs(500));
    });
    QVERIFY(open(u"latest"_s)->expires == instantFromMs(500));
    TagQuery live;
    live.onlyLive = true;
    QCOMPARE(list(live, 499), QStringList{u"latest"_s});
    QCOMPARE(list(live, 500), QStringList());
    QCOMPARE(list({}, 500).size(), 2);
    const auto names = [&](qint64 now) {
        return m_f.write([=, repo = m_f.repo](Db &db) {
            return TagStore(db).names(repo, {}, 10, instantFromMs(now));
        });
    };
    QCOMPARE(names(499).joined, "latest");
    QCOMPARE(names(499).count, 1);
    QCOMPARE(names(500).joined, "");
    QCOMPARE(names(500).count, 0);
    m_f.write(
        [id = open(u"latest"_s)->id](Db &db) { return TagStore(db).setExpiry(id, std::nullopt); });
    QVERIFY(!open(u"latest"_s)->expires.has_value());
}

void TestTagStore::closeOfManifest_endsAllAndLogsEach()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const ManifestId one = manifest("{\"one\":1}");
    const ManifestId two = manifest("{\"two\":2}");
    tag(u"live"_s, one, 10);
    tag(u"later"_s, one, 10, instantFromMs(5001));
    tag(u"past"_s, one, 10, instantFromMs(4000));
    tag(u"just"_s, one, 10, instantFromMs(5000));
    tag(u"other"_s, two, 10);
    tag(u"before"_s, one, 10);
    m_f.write([id = open(u"before"_s)->id](Db &db) {
        return TagStore(db).close(id, instantFromMs(20), QLatin1StringView("moved"));
    });
    const auto immutable = [&] {
        return m_f.write([one](Db &db) { return TagStore(db).immutableOf(one); });
    };
    QCOMPARE(immutable(), std::nullopt);
    m_f.number("UPDATE tag SET immutable = 1 WHERE name = 'live' RETURNING 1");
    QCOMPARE(immutable(), u"live"_s);
    m_f.number("UPDATE tag SET immutable = 0 WHERE name = 'live' RETURNING 1");

    const auto count = m_f.write([=, ns = m_f.ns, repo = m_f.repo](Db &db) -> Result<qint64> {
        const QLatin1StringView reason("deleted");
        const auto now = instantFromMs(5000);
        if (auto closed = TagStore(db).closeOfManifest(one, now, reason); !closed)
            return failure(closed);
        return LogStore(db).insertForEnded({ns, repo, u"delete_tag"_s, u"alice"_s, u"::1"_s,
                                            QJsonObject{{u"username"_s, u"alice"_s}}},
                                           one, reason, now);
    });
    QCOMPARE(count, 2);
    const auto rows = m_f.write([](Db &db) -> Result<QStringList> {
        auto found = db.run("SELECT name, end_ms, end_reason FROM tag WHERE end_ms IS NOT NULL "
                            "ORDER BY name");
        if (!found)
            return failure(found);
        QStringList list;
        while (found->next())
            list.append(u"%1 %2 %3"_s.arg(found->text(0)).arg(found->int64(1)).arg(found->text(2)));
        return list;
    });
    QCOMPARE(rows,
             (QStringList{u"before 20 moved"_s, u"just 5000 expired"_s, u"later 5000 deleted"_s,
                          u"live 5000 deleted"_s, u"past 4000 expired"_s}));
    QVERIFY(open(u"other"_s).has_value());
    QCOMPARE(m_f.number("SELECT COUNT(*) FROM log WHERE kind = 'delete_tag' AND at_ms = 5000 AND "
                        "performer = 'alice' AND ip = '::1'"),
             2);
    QCOMPARE(m_f.number("SELECT COUNT(*) FROM log WHERE meta IN "
                        "('{\"tag\":\"live\",\"username\":\"alice\"}', "
                        "'{\"tag\":\"later\",\"username\":\"alice\"}')"),
             2);
    QCOMPARE(m_f.number("SELECT count FROM log_daily WHERE kind = 'delete_tag'"), 2);
}

void TestTagStore::list_filters()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const ManifestId id = manifest("x");
    const QStringList names{u"v1_0"_s, u"v1x0"_s, u"V1_0"_s, u"rc%"_s, u"zz"_s};
    for (int i = 0; i < names.size(); ++i)
        tag(names[i], id, 100 - i);
    tag(u"same-b"_s, id, 1);
    tag(u"same-a"_s, id, 1);
    for (const bool onlyLive : {true, false}) {
        TagQuery query;
        query.onlyLive = onlyLive;
        QCOMPARE(list(query), names + QStringList({u"same-a"_s, u"same-b"_s}));
        query.containing = u"1_0"_s;
        QCOMPARE(list(query), (QStringList{u"v1_0"_s, u"V1_0"_s}));
        query.containing = u"v1"_s; // case counts
        QCOMPARE(list(query), (QStringList{u"v1_0"_s, u"v1x0"_s}));
        query.containing = u"%"_s;
        QCOMPARE(list(query), QStringList{u"rc%"_s});
        query.containing.clear();
        query.exactName = u"zz"_s;
        QCOMPARE(list(query), QStringList{u"zz"_s});
        query.exactName.clear();
        query.offset = 1;
        query.limit = 2;
        QCOMPARE(list(query), names.mid(1, 2));
    }
}

void TestTagStore::insert_manyAtOnceLeavesOneLive()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    const ManifestId id = manifest("x");
    QList<Future<Result<void>>> futures;
    for (int i = 0; i < 30; ++i) {
        futures.append(m_f.executor().write([=, repo = m_f.repo](Db &db) -> Result<void> {
            TagStore store(db);
            auto there = store.open(repo, u"v"_s);
            if (!there)
                return failure(there);
            const Instant start = instantFromMs(there->has_value() ? toMs((*there)->start) + 1 : 1);
            if (there->has_value()) {
                if (auto closed = store.close((*there)->id, start, "moved"_L1); !closed)
                    return closed;
            }
            return store.insert({repo, u"v"_s, id, start, {}, {}});
        }));
    }
    for (auto &future : futures) {
        const auto result = future.result();
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
    }
    QCOMPARE(m_f.number("SELECT COUNT(*) FROM tag WHERE end_ms IS NULL"), 1);
    QCOMPARE(m_f.number("SELECT COUNT(*) FROM tag"), 30);
}

void TestTagStore::log_isWritten()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    m_f.write([=, ns = m_f.ns, repo = m_f.repo](Db &db) {
        return LogStore(db).insert({ns, repo, u"push_repo"_s, u"alice"_s, u"127.0.0.1"_s,
                                    QJsonObject{{u"tag"_s, u"v1"_s}}},
                                   instantFromMs(1'790'000'000'000));
    });
    m_f.write([](Db &db) {
        return LogStore(db).insert({{}, {}, u"login_success"_s, {}, {}, {}}, instantFromMs(5));
    });
    QCOMPARE(m_f.number("SELECT COUNT(*) FROM log WHERE meta = '{\"tag\":\"v1\"}'"), 1);
    QCOMPARE(m_f.number("SELECT COUNT(*) FROM log WHERE repo_id IS NULL"), 1);
}

void TestTagStore::log_isCountedByDay()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    constexpr qint64 kDay = 86'400'000;
    const auto other = m_f.repository(u"acme/other"_s);
    const auto happens = [&](RepositoryId repo, const QString &kind, qint64 at, qint64 times) {
        m_f.write([=, ns = m_f.ns](Db &db) {
            const LogEntry entry{ns, repo, kind, u"alice"_s, {}, {}};
            return times == 1 ? LogStore(db).insert(entry, instantFromMs(at))
                              : LogStore(db).count(entry, times, instantFromMs(at));
        });
    };
    happens(m_f.repo, u"push_repo"_s, 20'000 * kDay, 1);
    happens(m_f.repo, u"push_repo"_s, 20'001 * kDay - 1, 1);
    happens(m_f.repo, u"pull_repo"_s, 20'000 * kDay + 5, 40);
    happens(m_f.repo, u"pull_repo"_s, 20'002 * kDay, 7);
    happens(other, u"push_repo"_s, 20'000 * kDay, 1);
    m_f.write([](Db &db) {
        return LogStore(db).insert({{}, {}, u"login_success"_s, {}, {}, {}}, instantFromMs(5));
    });
    QCOMPARE(m_f.number("SELECT count FROM log_daily WHERE kind = 'login_success' AND ns_id = 0 "
                        "AND repo_id = 0 AND day = 0"),
             1);
    QCOMPARE(m_f.number("SELECT COUNT(*) FROM log"), 4);
    const auto days = [&](qint64 first) {
        QList<std::pair<qint64, qint64>> list;
        const auto found = m_f.write([=, ns = m_f.ns, repo = m_f.repo](Db &db) {
            return LogStore(db).days(ns, repo, first);
        });
        for (const DayCount &day : found)
            list.append({day.day, day.count});
        return list;
    };
    using Days = QList<std::pair<qint64, qint64>>;
    QCOMPARE(days(0), (Days{{20'000, 42}, {20'002, 7}}));
    QCOMPARE(days(20'001), (Days{{20'002, 7}}));
    QCOMPARE(days(20'003), Days());

    RepositoryListQuery query;
    query.in = m_f.ns;
    query.includePublic = true;
    query.asks.user = m_f.ns;
    query.actionsSince = 20'001;
    const auto items = m_f.write([=](Db &db) { return RepositoryStore(db).list(query); });
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).actions, 7);
    QCOMPARE(items.at(1).actions, 0);
}

void TestTagStore::log_countsManyAtOnce()
{
    QFETCH(QString, engine);
    m_f.open(engine);
    std::vector<Future<Result<void>>> all;
    for (int i = 0; i < 50; ++i) {
        all.push_back(m_f.executor().write([ns = m_f.ns, repo = m_f.repo](Db &db) {
            return LogStore(db).insert({ns, repo, u"push_repo"_s, {}, {}, {}}, instantFromMs(1));
        }));
    }
    for (const auto &future : all)
        QVERIFY(future.result());
    QCOMPARE(m_f.number("SELECT count FROM log_daily"), 50);
}

QTEST_GUILESS_MAIN(TestTagStore)
#include "tst_tagstore.moc"
