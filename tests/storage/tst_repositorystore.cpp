#include "server/storage/repositorystore.h"

#include "server/storage/namespacestore.h"
#include "server/storage/permissionstore.h"
#include "tests/storage/databases.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRepositoryStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void insertAndFind_data() { Databases::addRows(); }
    void insertAndFind();
    void insert_manyAtOnceMakesOne_data() { Databases::addRows(); }
    void insert_manyAtOnceMakesOne();
    void markDeleted_freesTheName_data() { Databases::addRows(); }
    void markDeleted_freesTheName();
    void lists_showOnlyWhatMayBeSeen_data() { Databases::addRows(); }
    void lists_showOnlyWhatMayBeSeen();

private:
    template <class F>
    auto write(F f)
    {
        auto result = m_db->write(std::move(f)).result();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        if constexpr (!std::is_void_v<typename decltype(result)::Value>)
            return std::move(*result);
    }
    void open(const QString &engine)
    {
        auto db = DbExecutor::open({m_databases.fresh(engine), 2});
        if (!db)
            qFatal("%s", qPrintable(db.error().message));
        m_db = std::move(*db);
    }
    NamespaceId user(const QString &name)
    {
        return write([name](Db &db) {
            return NamespaceStore(db).insert({name, false, {}, {}, false, 2h}, instantFromMs(1));
        });
    }
    RepositoryId repository(NamespaceId ns, const QString &path, bool isPublic = false)
    {
        return write([=](Db &db) {
            return RepositoryStore(db).insert(ns, path, path.section(u'/', 1), isPublic,
                                              std::nullopt, instantFromMs(5));
        });
    }
    Databases m_databases;
    std::unique_ptr<DbExecutor> m_db;
};

void TestRepositoryStore::insertAndFind()
{
    QFETCH(QString, engine);
    open(engine);
    const NamespaceId acme = user(u"acme"_s);
    const RepositoryId id = repository(acme, u"acme/web/api"_s);
    const auto find = [&] {
        return write([](Db &db) { return RepositoryStore(db).byPath(u"acme/web/api"_s); });
    };
    const auto row = find();
    QVERIFY(row.has_value());
    QVERIFY(row->id == id);
    QVERIFY(row->namespaceId == acme);
    QCOMPARE(row->name, u"web/api"_s);
    QVERIFY(!row->isPublic);
    QVERIFY(row->state == RepositoryState::Normal);
    QVERIFY(!row->description.has_value());
    QVERIFY(!row->isOrganization);
    QVERIFY(row->isNamespaceEnabled);
    QVERIFY(row->tagExpiry == 2h);
    QVERIFY(!write([](Db &db) { return RepositoryStore(db).byPath(u"acme/none"_s); }).has_value());
    write([id](Db &db) { return RepositoryStore(db).setDescription(id, u"# Web"_s); });
    write([id](Db &db) { return RepositoryStore(db).setVisibility(id, true); });
    QVERIFY(find()->isPublic);
    QCOMPARE(find()->description.value_or(QString()), u"# Web"_s);
    const auto twice =
        m_db->write([acme](Db &db) {
                return RepositoryStore(db).insert(acme, u"acme/web/api"_s, u"web/api"_s, false,
                                                  std::nullopt, instantFromMs(1));
            })
            .result();
    QVERIFY(!twice.has_value());
    QVERIFY(twice.error().code == ErrorCode::AlreadyExists);
}

void TestRepositoryStore::insert_manyAtOnceMakesOne()
{
    // A client pushes its layers in parallel into a repository that is not there yet.
    QFETCH(QString, engine);
    open(engine);
    const NamespaceId acme = user(u"acme"_s);
    QList<Future<Result<RepositoryId>>> futures;
    for (int i = 0; i < 20; ++i) {
        futures.append(m_db->write([acme](Db &db) -> Result<RepositoryId> {
            RepositoryStore store(db);
            auto there = store.byPath(u"acme/new"_s);
            if (!there)
                return failure(there);
            if (*there)
                return (*there)->id;
            return store.insert(acme, u"acme/new"_s, u"new"_s, false, std::nullopt,
                                instantFromMs(1));
        }));
    }
    for (auto &future : futures) {
        const auto result = future.result();
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QVERIFY(*result == *futures.first().result());
    }
}

void TestRepositoryStore::markDeleted_freesTheName()
{
    QFETCH(QString, engine);
    open(engine);
    const NamespaceId acme = user(u"acme"_s);
    const RepositoryId id = repository(acme, u"acme/web"_s);
    write([id](Db &db) {
        return RepositoryStore(db).markDeleted(id, u"x-1"_s, u"!/x-1"_s, instantFromMs(9));
    });
    QVERIFY(!write([](Db &db) { return RepositoryStore(db).byPath(u"acme/web"_s); }).has_value());
    QVERIFY(!write([](Db &db) { return RepositoryStore(db).byPath(u"!/x-1"_s); }).has_value());
    const RepositoryId again = repository(acme, u"acme/web"_s);
    QVERIFY(again.value > id.value);
}

void TestRepositoryStore::lists_showOnlyWhatMayBeSeen()
{
    QFETCH(QString, engine);
    open(engine);
    const NamespaceId acme = user(u"acme"_s);
    const NamespaceId bob = user(u"bob"_s);
    repository(acme, u"acme/secret"_s);
    repository(acme, u"acme/open"_s, true);
    const RepositoryId shared = repository(acme, u"acme/shared"_s);
    repository(bob, u"bob/own"_s);
    write([=](Db &db) { return PermissionStore(db).grant(shared, bob, RepositoryRole::Read); });
    const auto list = [&](RepositoryListQuery query) {
        QStringList paths;
        const auto items = write([query](Db &db) { return RepositoryStore(db).list(query); });
        for (const auto &item : items)
            paths.append(item.path);
        return paths;
    };
    RepositoryListQuery query;
    query.asks.user = bob;
    QCOMPARE(list(query), (QStringList{u"acme/shared"_s, u"bob/own"_s}));
    query.includePublic = true;
    query.withLastModified = true;
    QCOMPARE(list(query), (QStringList{u"acme/open"_s, u"acme/shared"_s, u"bob/own"_s}));
    query.limit = 1;
    QCOMPARE(list(query), QStringList{u"acme/open"_s});
    query.limit = 100;
    query.afterId = shared.value;
    QCOMPARE(list(query), QStringList{u"bob/own"_s});
    query.afterId = 0;
    query.in = acme;
    QCOMPARE(list(query), (QStringList{u"acme/open"_s, u"acme/shared"_s}));
    query.starredOnly = true;
    QCOMPARE(list(query), QStringList());
    RepositoryListQuery anonymous;
    anonymous.includePublic = true;
    QCOMPARE(list(anonymous), QStringList{u"acme/open"_s});
    anonymous.includePublic = false;
    QCOMPARE(list(anonymous), QStringList());

    const auto catalog = [&](const GranteeKey &who, const QString &last, int limit) {
        return write([=](Db &db) { return RepositoryStore(db).pullablePaths(who, last, limit); });
    };
    QCOMPARE(catalog({bob, {}}, {}, 10),
             (QStringList{u"acme/open"_s, u"acme/shared"_s, u"bob/own"_s}));
    QCOMPARE(catalog({bob, {}}, u"acme/open"_s, 1), QStringList{u"acme/shared"_s});
    QCOMPARE(catalog({}, {}, 10), QStringList{u"acme/open"_s});
}

QTEST_GUILESS_MAIN(TestRepositoryStore)
#include "tst_repositorystore.moc"
