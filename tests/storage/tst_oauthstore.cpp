#include "server/storage/oauthstore.h"

#include "server/storage/apptokenstore.h"
#include "server/storage/oauthgrantstore.h"
#include "tests/storage/storefixture.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOAuthStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void apps_data() { Databases::addRows(); }
    void apps();
    void tokens_pages_data() { Databases::addRows(); }
    void tokens_pages();
    void tokens_ofUser_data() { Databases::addRows(); }
    void tokens_ofUser();
    void codes_data() { Databases::addRows(); }
    void codes();
    void assignments_data() { Databases::addRows(); }
    void assignments();
    void appTokens_data() { Databases::addRows(); }
    void appTokens();

private:
    template <class F>
    auto write(F f)
    {
        return m_fixture.write(std::move(f));
    }
    void open(const QString &engine)
    {
        m_fixture.open(engine);
        m_alice = write([](Db &db) {
            return NamespaceStore(db).insert({u"alice"_s, false, {}, u"hash"_s, false, 1h},
                                             instantFromMs(1));
        });
        m_app = app(u"ci"_s, u"CLIENT"_s);
    }
    OAuthAppId app(const QString &name, const QString &clientId)
    {
        NewOAuthApp row{m_fixture.ns, clientId, u"shash"_s, u"sealed"_s, {}};
        row.fields.name = name;
        row.fields.redirectUri = u"https://r"_s;
        return write([row](Db &db) { return OAuthStore(db).insertApp(row, instantFromMs(1)); });
    }
    void token(OAuthAppId id, const QString &uuid, std::optional<Instant> expires)
    {
        write([=, this](Db &db) {
            return OAuthStore(db).insertToken({id, m_alice, uuid, u"n "_s + uuid, u"h"_s + uuid,
                                               u"repo:read"_s, instantFromMs(5), expires});
        });
    }

    StoreFixture m_fixture;
    NamespaceId m_alice;
    OAuthAppId m_app;
};

void TestOAuthStore::apps()
{
    QFETCH(QString, engine);
    open(engine);
    app(u"ci"_s, u"OTHER"_s);
    const auto list = write([this](Db &db) { return OAuthStore(db).apps(m_fixture.ns, 10); });
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.first().clientId, u"CLIENT"_s);
    QCOMPARE(list.first().ownerName, u"acme"_s);
    QVERIFY(list.first().isOwnerOrganization);
    QCOMPARE(write([this](Db &db) { return OAuthStore(db).apps(m_fixture.ns, 1); }).size(), 1);
    QCOMPARE(write([this](Db &db) { return OAuthStore(db).apps(m_alice, 9); }).size(), 0);
    const auto named =
        write([this](Db &db) { return OAuthStore(db).appByName(m_fixture.ns, u"ci"_s); });
    QVERIFY(named && named->id == m_app); // the first of that name

    const OAuthAppFields fields{u"new"_s, {}, u"https://home"_s, u"words"_s, u"a@b.c"_s};
    write([=, this](Db &db) { return OAuthStore(db).updateApp(m_app, fields); });
    write([this](Db &db) { return OAuthStore(db).setSecret(m_app, u"h2"_s, u"s2"_s); });
    const auto changed = write([](Db &db) { return OAuthStore(db).appByClientId(u"CLIENT"_s); });
    QCOMPARE(changed->fields.name, u"new"_s);
    QCOMPARE(changed->fields.redirectUri, QString());
    QCOMPARE(changed->fields.avatarEmail.value_or(QString()), u"a@b.c"_s);
    QCOMPARE(changed->secretHash.value_or(QString()), u"h2"_s);
    QCOMPARE(changed->sealedSecret.value_or(QString()), u"s2"_s);

    token(m_app, u"u1"_s, std::nullopt);
    write([this](Db &db) { return OAuthStore(db).removeApp(m_app); });
    QVERIFY(!write([](Db &db) { return OAuthStore(db).appByClientId(u"CLIENT"_s); }));
    QVERIFY(write([](Db &db) { return OAuthStore(db).appByClientId(u"OTHER"_s); }));
    QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM oauth_token"), 0);
}

void TestOAuthStore::tokens_pages()
{
    QFETCH(QString, engine);
    open(engine);
    const auto other = app(u"other"_s, u"OTHER"_s);
    for (int i = 0; i < 7; ++i)
        token(m_app, u"t%1"_s.arg(i), i == 3 ? instantFromMs(100) : instantFromMs(1000));
    token(other, u"foreign"_s, std::nullopt);
    const auto page = [this](qint64 before, int limit) {
        return write([=, this](Db &db) {
            return OAuthStore(db).tokens(m_app, instantFromMs(100), before, limit);
        });
    };
    const auto uuids = [](const QList<OAuthTokenItem> &items) {
        QStringList list;
        for (const auto &item : items)
            list.append(item.uuid);
        return list.join(u' ');
    };
    const auto first = page(0, 4);
    QCOMPARE(uuids(first), u"t6 t5 t4 t2"_s); // t3 has expired
    QCOMPARE(first.first().createdBy, u"alice"_s);
    QCOMPARE(first.first().name, u"n t6"_s);
    QCOMPARE(uuids(page(first.last().id.value, 4)), u"t1 t0"_s);
    const auto count = [this](qint64 now) {
        return write(
            [=, this](Db &db) { return OAuthStore(db).countTokens(m_app, instantFromMs(now)); });
    };
    QCOMPARE(count(99), 7);
    QCOMPARE(count(100), 6);
    QCOMPARE(count(1000), 0);
    const auto remove = [this](const QString &uuid) {
        return write([=, this](Db &db) { return OAuthStore(db).removeToken(m_app, uuid); });
    };
    QVERIFY(!remove(u"foreign"_s));
    QVERIFY(remove(u"t0"_s));
    QVERIFY(!remove(u"t0"_s));
}

void TestOAuthStore::tokens_ofUser()
{
    QFETCH(QString, engine);
    open(engine);
    token(m_app, u"u1"_s, instantFromMs(100));
    const auto found = write([](Db &db) { return OAuthStore(db).tokenByHash(u"hu1"_s); });
    QVERIFY(found && found->user == m_alice && found->isEnabled && !found->isSuperuser);
    QCOMPARE(found->clientId, u"CLIENT"_s);
    QCOMPARE(found->application, u"ci"_s);
    QVERIFY(found->expires == instantFromMs(100));
    QVERIFY(found->now > instantFromMs(1'700'000'000'000));
    QVERIFY(!write([](Db &db) { return OAuthStore(db).tokenByHash(u"other"_s); }));

    const auto touched = [&](qint64 now, qint64 since) {
        write([=](Db &db) {
            return OAuthStore(db).touchToken(found->id, instantFromMs(now), instantFromMs(since));
        });
        return write([](Db &db) { return OAuthStore(db).tokenByHash(u"hu1"_s); })->lastUsed;
    };
    QVERIFY(touched(50, 0) == instantFromMs(50));
    QVERIFY(touched(60, 49) == instantFromMs(50));
    QVERIFY(touched(110, 50) == instantFromMs(110));

    const auto granted = [this](qint64 now) {
        return write([=, this](Db &db) {
            return OAuthStore(db).grantedScopes(m_app, m_alice, instantFromMs(now));
        });
    };
    QCOMPARE(granted(99), QStringList{u"repo:read"_s});
    QCOMPARE(granted(100), QStringList());
    const auto grants = write([this](Db &db) { return OAuthStore(db).grants(m_alice, 10); });
    QCOMPARE(grants.size(), 1);
    QCOMPARE(grants.first().app.clientId, u"CLIENT"_s);
    QVERIFY(write([this](Db &db) { return OAuthStore(db).grant(m_alice, u"u1"_s); }));
    QVERIFY(!write([this](Db &db) { return OAuthStore(db).grant(m_fixture.ns, u"u1"_s); }));
    const auto removeExpired = [this](qint64 before) {
        return write(
            [=](Db &db) { return OAuthStore(db).removeExpired(instantFromMs(before), 10); });
    };
    QCOMPARE(removeExpired(99), 0);
    QVERIFY(write([this](Db &db) { return OAuthStore(db).grant(m_alice, u"u1"_s); }));
    QCOMPARE(removeExpired(100), 1);
    QVERIFY(!write([this](Db &db) { return OAuthStore(db).grant(m_alice, u"u1"_s); }));
}

void TestOAuthStore::codes()
{
    QFETCH(QString, engine);
    open(engine);
    OAuthCodeRow row;
    row.app = m_app;
    row.user = m_alice;
    row.scope = u"repo:read"_s;
    row.redirectUri = u"https://r"_s;
    row.challenge = u"challenge"_s;
    row.expires = instantFromMs(100);
    write([row](Db &db) { return OAuthGrantStore(db).insertCode(u"h1"_s, row); });
    row.challenge.reset();
    write([row](Db &db) { return OAuthGrantStore(db).insertCode(u"h2"_s, row); });
    const auto code = [this](const QString &hash) {
        return write([hash](Db &db) { return OAuthGrantStore(db).code(hash); });
    };
    QVERIFY(!code(u"h3"_s));
    QVERIFY(!code(u"h2"_s)->challenge);
    const auto first = code(u"h1"_s);
    QCOMPARE(first->challenge.value_or(QString()), u"challenge"_s);
    QVERIFY(!first->isUsed && first->expires == instantFromMs(100));
    const auto isUsed = [this] {
        return write(
            [this](Db &db) { return OAuthGrantStore(db).isChallengeUsed(m_app, u"challenge"_s); });
    };
    QVERIFY(!isUsed());
    const auto use = [this, &first] {
        return write([id = first->id](Db &db) {
            return OAuthGrantStore(db).useCode(id, instantFromMs(500));
        });
    };
    QVERIFY(use());
    QVERIFY(!use()); // once
    QVERIFY(isUsed());
    QVERIFY(code(u"h1"_s)->isUsed);
    write([](Db &db) { return OAuthGrantStore(db).removeExpiredCodes(instantFromMs(100)); });
    QVERIFY(code(u"h1"_s) && !code(u"h2"_s)); // the used one is kept for longer
    write([](Db &db) { return OAuthGrantStore(db).removeExpiredCodes(instantFromMs(500)); });
    QVERIFY(!code(u"h1"_s));
}

void TestOAuthStore::assignments()
{
    QFETCH(QString, engine);
    open(engine);
    for (const auto &uuid : {u"a1"_s, u"a2"_s}) {
        OAuthAssignmentRow row;
        row.uuid = uuid;
        row.app = m_app;
        row.user = m_alice;
        row.scope = u"repo:read"_s;
        row.redirectUri = u"https://r"_s;
        write(
            [row](Db &db) { return OAuthGrantStore(db).insertAssignment(row, instantFromMs(1)); });
    }
    const auto list = write([this](Db &db) { return OAuthGrantStore(db).assignments(m_alice, 9); });
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.first().uuid, u"a1"_s);
    QCOMPARE(list.first().clientId, u"CLIENT"_s);
    QVERIFY(!write([this](Db &db) {
        return OAuthGrantStore(db).assignment(m_fixture.ns, u"a1"_s); // somebody else's
    }));
    write([id = list.first().id](Db &db) { return OAuthGrantStore(db).removeAssignment(id); });
    QVERIFY(!write([this](Db &db) { return OAuthGrantStore(db).assignment(m_alice, u"a1"_s); }));
    QVERIFY(write([this](Db &db) { return OAuthGrantStore(db).assignment(m_alice, u"a2"_s); }));
    write([this](Db &db) { return OAuthGrantStore(db).removeOfApp(m_app); });
    QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM oauth_assignment"), 0);
}

void TestOAuthStore::appTokens()
{
    QFETCH(QString, engine);
    open(engine);
    for (const auto &[uuid, end] : {std::pair{u"p1"_s, 100}, std::pair{u"p2"_s, 300}}) {
        write([uuid = uuid, end = end, this](Db &db) {
            return AppTokenStore(db).insert({{},
                                             m_alice,
                                             uuid,
                                             u"title"_s,
                                             u"sealed"_s,
                                             instantFromMs(1),
                                             instantFromMs(end),
                                             {}},
                                            u"h"_s + uuid);
        });
    }
    write([this](Db &db) {
        return AppTokenStore(db).insert(
            {{}, m_alice, u"p3"_s, u"ever"_s, u"sealed"_s, instantFromMs(1), {}, {}}, u"hp3"_s);
    });
    const auto list = [this](std::optional<Instant> until) {
        QStringList uuids;
        for (const auto &row : write([=, this](Db &db) {
                 return AppTokenStore(db).list(m_alice, instantFromMs(50), until, 10);
             }))
            uuids.append(row.uuid);
        return uuids.join(u' ');
    };
    QCOMPARE(list(std::nullopt), u"p3 p2 p1"_s);
    QCOMPARE(list(instantFromMs(299)), u"p1"_s);
    QCOMPARE(write([this](Db &db) { return AppTokenStore(db).count(m_alice); }), 3);
    const auto found = write([](Db &db) { return AppTokenStore(db).byHash(u"hp1"_s); });
    QVERIFY(found && found->user == m_alice && found->isEnabled && !found->lastUsed);
    QCOMPARE(found->userName, u"alice"_s);
    write([id = found->id](Db &db) {
        return AppTokenStore(db).touch(id, instantFromMs(70), instantFromMs(10));
    });
    QVERIFY(write([](Db &db) { return AppTokenStore(db).byHash(u"hp1"_s); })->lastUsed
            == instantFromMs(70));
    QVERIFY(!write([this](Db &db) { return AppTokenStore(db).byUuid(m_fixture.ns, u"p1"_s); }));
    const auto removed = [this](qint64 until) {
        return write(
            [until](Db &db) { return AppTokenStore(db).removeExpired(instantFromMs(until), 1); });
    };
    QCOMPARE(removed(99), 0);
    QCOMPARE(removed(1000), 1); // the limit
    QCOMPARE(removed(1000), 1);
    QCOMPARE(removed(1000), 0);
    QCOMPARE(list(std::nullopt), u"p3"_s);
}

QTEST_GUILESS_MAIN(TestOAuthStore)
#include "tst_oauthstore.moc"
