#include "server/storage/identitystore.h"

#include "server/storage/namespacestore.h"
#include "tests/storage/databases.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestIdentityStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namespaces_data() { Databases::addRows(); }
    void namespaces();
    void failedLogins_count_data() { Databases::addRows(); }
    void failedLogins_count();
    void organizations_byTeams_data() { Databases::addRows(); }
    void organizations_byTeams();
    void sessions_data() { Databases::addRows(); }
    void sessions();

private:
    /// Runs on a writer and gives the value, or ends the test run.
    template <class F>
    auto write(F f)
    {
        auto result = m_db->write(std::move(f)).result();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        if constexpr (!std::is_void_v<typename decltype(result)::Value>)
            return std::move(*result);
    }
    Result<void> sql(Db &db, const char *text)
    {
        auto rows = db.run(text);
        if (!rows)
            return failure(rows);
        return {};
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
            return NamespaceStore(db).insert(
                {name, false, name + u"@Example.com"_s, u"hash"_s, false, std::chrono::hours(336)},
                instantFromMs(1000));
        });
    }
    NamespaceId organization(const QString &name)
    {
        return write([name](Db &db) {
            return NamespaceStore(db).insert({name, true, {}, {}, false, 1h}, instantFromMs(1000));
        });
    }
    Databases m_databases;
    std::unique_ptr<DbExecutor> m_db;
};

void TestIdentityStore::namespaces()
{
    QFETCH(QString, engine);
    open(engine);
    QVERIFY(!write([](Db &db) { return NamespaceStore(db).hasUsers(); }));
    organization(u"acme"_s);
    QVERIFY(!write([](Db &db) { return NamespaceStore(db).hasUsers(); }));
    const NamespaceId alice = user(u"alice"_s);
    QVERIFY(write([](Db &db) { return NamespaceStore(db).hasUsers(); }));

    const auto byName = write([](Db &db) { return NamespaceStore(db).byName(u"alice"_s); });
    QVERIFY(byName.has_value());
    QVERIFY(byName->id == alice);
    QCOMPARE(byName->email.value_or(QString()), u"alice@Example.com"_s);
    QVERIFY(!byName->isOrganization);
    QVERIFY(byName->isEnabled);
    QVERIFY(!byName->isSuperuser);
    QVERIFY(byName->tagExpiry == std::chrono::hours(336));
    const auto acme = write([](Db &db) { return NamespaceStore(db).byName(u"acme"_s); });
    QVERIFY(acme->isOrganization);
    QVERIFY(!acme->email.has_value());
    QVERIFY(!acme->passwordHash.has_value());
    QVERIFY(!write([](Db &db) { return NamespaceStore(db).byName(u"Alice"_s); }).has_value());
    for (const QString &login : {u"alice"_s, u"ALICE@example.COM"_s}) {
        const auto found = write([login](Db &db) { return NamespaceStore(db).userByLogin(login); });
        QVERIFY(found.has_value());
        QVERIFY(found->id == alice);
    }
    for (const auto &row : {NewNamespace{u"alice"_s, false, {}, {}, false, 1h},
                            NewNamespace{u"bob"_s, false, u"ALICE@example.com"_s, {}, false, 1h}}) {
        const auto taken =
            m_db->write([row](Db &db) { return NamespaceStore(db).insert(row, instantFromMs(1)); })
                .result();
        QVERIFY(!taken.has_value());
        QVERIFY(taken.error().code == ErrorCode::AlreadyExists);
    }
    write([alice](Db &db) { return NamespaceStore(db).setSuperuser(alice, true); });
    write([alice](Db &db) { return NamespaceStore(db).setPassword(alice, u"other"_s); });
    const auto changed = write([alice](Db &db) { return NamespaceStore(db).byId(alice); });
    QVERIFY(changed->isSuperuser);
    QCOMPARE(changed->passwordHash.value_or(QString()), u"other"_s);
}

void TestIdentityStore::failedLogins_count()
{
    QFETCH(QString, engine);
    open(engine);
    const NamespaceId alice = user(u"alice"_s);
    const auto fail = [&](qint64 now, qint64 since) {
        write([=](Db &db) {
            return NamespaceStore(db).recordFailedLogin(alice, instantFromMs(now),
                                                        instantFromMs(since));
        });
    };
    for (int i = 1; i <= 3; ++i)
        fail(i * 1000, 0);
    auto row = write([alice](Db &db) { return NamespaceStore(db).byId(alice); });
    QCOMPARE(row->failedLogins, 3);
    QVERIFY(row->lastFailedLogin == instantFromMs(3000));
    fail(4000, 3000);
    row = write([alice](Db &db) { return NamespaceStore(db).byId(alice); });
    QCOMPARE(row->failedLogins, 4);
    fail(9000, 4001); // those before are too old
    row = write([alice](Db &db) { return NamespaceStore(db).byId(alice); });
    QCOMPARE(row->failedLogins, 1);
    QVERIFY(row->lastFailedLogin == instantFromMs(9000));
}

void TestIdentityStore::organizations_byTeams()
{
    QFETCH(QString, engine);
    open(engine);
    const NamespaceId alice = user(u"alice"_s);
    const NamespaceId acme = organization(u"acme"_s);
    const NamespaceId beta = organization(u"beta"_s);
    write([=](Db &db) -> Result<void> {
        const auto team = [&](NamespaceId org, const char *name, const char *role) {
            auto rows = db.run("INSERT INTO team (org_id, name, role) VALUES (:o, :n, :r) "
                               "RETURNING id",
                               {{":o", org.value},
                                {":n", QLatin1StringView(name)},
                                {":r", QLatin1StringView(role)}});
            rows->next();
            const qint64 id = rows->int64(0);
            return db
                .run("INSERT INTO team_member (team_id, member_kind, member_id) "
                     "VALUES (:t, 'user', :u)",
                     {{":t", id}, {":u", alice.value}})
                .has_value();
        };
        const bool isDone = team(acme, "readers", "member") && team(acme, "owners", "admin")
            && team(beta, "makers", "creator");
        if (!isDone)
            return failure(ErrorCode::Internal, u"insert"_s);
        return {};
    });
    const auto list = write([alice](Db &db) { return NamespaceStore(db).organizationsOf(alice); });
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].name, u"acme"_s);
    QVERIFY(list[0].isAdmin && list[0].mayCreate);
    QCOMPARE(list[1].name, u"beta"_s);
    QVERIFY(!list[1].isAdmin && list[1].mayCreate);
}

void TestIdentityStore::sessions()
{
    QFETCH(QString, engine);
    open(engine);
    const NamespaceId alice = user(u"alice"_s);
    write([alice](Db &db) {
        return IdentityStore(db).insertSession(u"idhash"_s, alice, u"csrf"_s, instantFromMs(100),
                                               instantFromMs(1000));
    });
    const auto at = [&](qint64 ms) {
        return write(
            [ms](Db &db) { return IdentityStore(db).session(u"idhash"_s, instantFromMs(ms)); });
    };
    QVERIFY(at(999).has_value());
    QCOMPARE(at(999)->userName, u"alice"_s);
    QCOMPARE(at(999)->csrfHash, u"csrf"_s);
    QVERIFY(at(999)->fresh == instantFromMs(100));
    QVERIFY(at(999)->hasPassword);
    QVERIFY(!at(1000).has_value());
    write([](Db &db) {
        return IdentityStore(db).refreshSession(u"idhash"_s, u"csrf2"_s, instantFromMs(500));
    });
    QCOMPARE(at(600)->csrfHash, u"csrf2"_s);
    QVERIFY(at(600)->fresh == instantFromMs(500));
    write([this](Db &db) { return sql(db, "UPDATE namespace SET password_hash = NULL"); });
    QVERIFY(!at(600)->hasPassword);
    write([](Db &db) { return IdentityStore(db).removeExpiredSessions(instantFromMs(999)); });
    QVERIFY(at(1).has_value());
    write([](Db &db) { return IdentityStore(db).removeExpiredSessions(instantFromMs(1000)); });
    QVERIFY(!at(1).has_value());
    write([alice](Db &db) {
        return IdentityStore(db).insertSession(u"idhash"_s, alice, u"c"_s, instantFromMs(1),
                                               instantFromMs(1000));
    });
    write([alice](Db &db) { return IdentityStore(db).removeSessions(alice); });
    QVERIFY(!at(1).has_value());
}

QTEST_GUILESS_MAIN(TestIdentityStore)
#include "tst_identitystore.moc"
