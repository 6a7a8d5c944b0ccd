#include "server/storage/accountstore.h"
#include "server/storage/inboxstore.h"
#include "server/storage/messagestore.h"
#include "tests/storage/storefixture.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

/// Administration of accounts, the bell and messages.
class TestAccountStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void profile_isKeptWhole_data() { Databases::addRows(); }
    void profile_isKeptWhole();
    void rename_movesPaths_data() { Databases::addRows(); }
    void rename_movesPaths();
    void list_isPagedByName_data() { Databases::addRows(); }
    void list_isPagedByName();
    void remove_leavesNothingToUse_data() { Databases::addRows(); }
    void remove_leavesNothingToUse();
    void makeOwner_mayBeRepeated_data() { Databases::addRows(); }
    void makeOwner_mayBeRepeated();
    void solelyAdministered_countsUsersOnly_data() { Databases::addRows(); }
    void solelyAdministered_countsUsersOnly();
    void inbox_isOfItsReaders_data() { Databases::addRows(); }
    void inbox_isOfItsReaders();
    void messages_comeInOrder_data() { Databases::addRows(); }
    void messages_comeInOrder();

private:
    NamespaceId user(const QString &name)
    {
        return m_store.write([=](Db &db) {
            return NamespaceStore(db).insert(
                {name, false, name + u"@example.com"_s, u"hash"_s, true, std::chrono::hours(1)},
                instantFromMs(1));
        });
    }
    template <class F>
    auto accounts(F f)
    {
        return m_store.write([f](Db &db) {
            AccountStore store(db);
            return f(store);
        });
    }

    StoreFixture m_store;
};

void TestAccountStore::profile_isKeptWhole()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    const auto alice = user(u"alice"_s);
    const auto read = [&] { return accounts([=](AccountStore &s) { return s.profile(alice); }); };
    QVERIFY(read() == UserProfile());
    for (const auto &profile : {UserProfile{u"A"_s, u"L"_s, u"王"_s, {}, true, u"x@y.z"_s},
                                UserProfile{{}, {}, u"B"_s, {}, false, {}}}) {
        accounts([=](AccountStore &s) { return s.setProfile(alice, profile); });
        QVERIFY(read() == profile);
    }
}

void TestAccountStore::rename_movesPaths()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    m_store.repository(u"acme/a/b"_s);
    const auto gone = m_store.repository(u"acme/gone"_s);
    m_store.write([=](Db &db) {
        return RepositoryStore(db).markDeleted(gone, u"!deleted-x"_s, u"!deleted/x"_s,
                                               instantFromMs(2));
    });
    user(u"taken"_s);
    const auto rename = [&](const QString &name) {
        return m_store.tryWrite(
            [=, id = m_store.ns](Db &db) { return AccountStore(db).rename(id, name); });
    };
    const auto taken = rename(u"taken"_s);
    QVERIFY(!taken && taken.error().code == ErrorCode::AlreadyExists);
    QVERIFY(rename(u"next"_s));
    QCOMPARE(
        m_store.number("SELECT count(*) FROM repository WHERE path IN ('next/web', 'next/a/b')"),
        2);
    QCOMPARE(m_store.number("SELECT count(*) FROM repository WHERE path = '!deleted/x'"), 1);
    QCOMPARE(m_store.number("SELECT count(*) FROM repository WHERE path LIKE 'acme/%'"), 0);
}

void TestAccountStore::list_isPagedByName()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    for (const auto &name : {u"b.b"_s, u"0a"_s, u"zz"_s, u"b-b"_s})
        user(name);
    const auto hidden = user(u"hidden"_s);
    const auto off = user(u"off"_s);
    m_store.write([=](Db &db) { return NamespaceStore(db).markDeleted(hidden, instantFromMs(2)); });
    accounts([=](AccountStore &s) { return s.setEnabled(off, false); });
    const auto names = [&](const AccountListQuery &query) {
        QStringList list;
        for (const auto &row : accounts([=](AccountStore &s) { return s.list(query); }))
            list.append(row.name);
        return list;
    };
    QCOMPARE(names({false, true, {}, 9}),
             (QStringList{u"0a"_s, u"b-b"_s, u"b.b"_s, u"off"_s, u"zz"_s}));
    QCOMPARE(names({false, false, {}, 9}), (QStringList{u"0a"_s, u"b-b"_s, u"b.b"_s, u"zz"_s}));
    QCOMPARE(names({false, true, u"b-b"_s, 2}), (QStringList{u"b.b"_s, u"off"_s}));
    QCOMPARE(names({true, true, {}, 9}), QStringList{u"acme"_s});
    QVERIFY(accounts([](AccountStore &s) { return s.summary(u"off"_s, false); }));
    QVERIFY(!accounts([](AccountStore &s) { return s.summary(u"off"_s, true); }));
}

void TestAccountStore::remove_leavesNothingToUse()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    const auto alice = user(u"alice"_s);
    const auto id = QString::number(alice.value).toLatin1();
    const auto web = QByteArray::number(m_store.repo.value);
    for (const QByteArray &sql : {
             "INSERT INTO session (id_hash, user_id, csrf_hash, fresh_ms, expires_ms) VALUES ('h', "
                 + id + ", 'c', 1, 1)",
             "INSERT INTO permission (repo_id, grantee_kind, grantee_id, role) VALUES (" + web
                 + ", 'user', " + id + ", 'write')",
             "INSERT INTO star (user_id, repo_id) VALUES (" + id + ", " + web + ")",
             "UPDATE repository SET star_count = 1 WHERE id = " + web,
             "INSERT INTO team (org_id, name, role) SELECT id, 'owners', 'admin' FROM namespace "
             "WHERE "
             "name = 'acme'"_ba,
             "INSERT INTO team_member (team_id, member_kind, member_id) SELECT id, 'user', " + id
                 + " FROM team",
         }) {
        m_store.write([sql](Db &db) -> Result<void> {
            auto rows = db.run(sql.constData());
            if (!rows)
                return failure(rows);
            return {};
        });
    }
    accounts([=](AccountStore &s) { return s.takeWaysIn(alice); });
    QCOMPARE(m_store.number("SELECT count(*) FROM session"), 0);
    QCOMPARE(m_store.number("SELECT count(*) FROM team_member"), 0);
    QCOMPARE(
        m_store.number("SELECT count(*) FROM namespace WHERE name = 'alice' AND (superuser = 1 "
                       "OR password_hash IS NOT NULL)"),
        0);
    const auto purge = [&] { return accounts([=](AccountStore &s) { return s.purge(alice, 1); }); };
    QCOMPARE(purge(), 1); // one thing at a time: each call may be the last one of a process
    QCOMPARE(purge(), 1);
    QCOMPARE(purge(), 0);
    for (const char *left : {"SELECT count(*) FROM permission", "SELECT count(*) FROM star",
                             "SELECT SUM(star_count) FROM repository"})
        QVERIFY2(m_store.number(left) == 0, left);
}

void TestAccountStore::makeOwner_mayBeRepeated()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    const auto alice = user(u"alice"_s);
    for (int i = 0; i < 2; ++i) {
        accounts([=, org = m_store.ns](AccountStore &s) { return s.makeOwner(org, alice); });
        QCOMPARE(
            m_store.number("SELECT count(*) FROM team_member m JOIN team t ON t.id = m.team_id "
                           "WHERE t.name = 'owners' AND t.role = 'admin'"),
            1);
    }
}

void TestAccountStore::solelyAdministered_countsUsersOnly()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    const auto alice = user(u"alice"_s);
    const auto bob = user(u"bob"_s);
    const auto alone = [&] {
        return accounts([=](AccountStore &s) { return s.solelyAdministered(alice); });
    };
    QVERIFY(alone().isEmpty());
    accounts([=, org = m_store.ns](AccountStore &s) { return s.makeOwner(org, alice); });
    QCOMPARE(alone(), QStringList{u"acme"_s});
    m_store.write([](Db &db) -> Result<void> { // a robot is nobody who could take over
        auto rows = db.run("INSERT INTO team_member (team_id, member_kind, member_id) "
                           "SELECT id, 'robot', 99 FROM team");
        if (!rows)
            return failure(rows);
        return {};
    });
    QCOMPARE(alone(), QStringList{u"acme"_s});
    accounts([=, org = m_store.ns](AccountStore &s) { return s.makeOwner(org, bob); });
    QVERIFY(alone().isEmpty());
}

void TestAccountStore::inbox_isOfItsReaders()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    const auto alice = user(u"alice"_s);
    const auto bob = user(u"bob"_s);
    const auto add = [&](const QString &uuid, NamespaceId target) {
        m_store.write([=](Db &db) {
            return InboxStore(db).insert({uuid, target, u"repo_push"_s, {{u"a"_s, 1}}},
                                         instantFromMs(5));
        });
    };
    const auto open = [&](NamespaceId who, int offset, int limit) {
        QStringList list;
        for (const auto &row :
             m_store.write([=](Db &db) { return InboxStore(db).open(who, offset, limit); }))
            list.append(row.uuid);
        return list;
    };
    add(u"1"_s, alice);
    add(u"2"_s, m_store.ns);
    add(u"3"_s, alice);
    QCOMPARE(open(alice, 0, 9), (QStringList{u"3"_s, u"1"_s}));
    accounts([=, org = m_store.ns](AccountStore &s) { return s.makeOwner(org, alice); });
    QCOMPARE(open(alice, 0, 2), (QStringList{u"3"_s, u"2"_s}));
    QCOMPARE(open(alice, 2, 2), QStringList{u"1"_s});
    QVERIFY(open(bob, 0, 9).isEmpty());
    const auto find = [&](NamespaceId who, const QString &uuid) {
        return m_store.write([=](Db &db) { return InboxStore(db).find(who, uuid); });
    };
    QVERIFY(!find(bob, u"2"_s) && !find(alice, u"9"_s));
    const auto row = find(alice, u"2"_s);
    QVERIFY(row && row->isOfOrganization && row->targetName == u"acme" && !row->isDismissed);
    QCOMPARE(row->metadata, (QJsonObject{{u"a"_s, 1}}));
    m_store.write([](Db &db) { return InboxStore(db).setDismissed(u"2"_s, true); });
    QCOMPARE(open(alice, 0, 9), (QStringList{u"3"_s, u"1"_s}));
    QVERIFY(find(alice, u"2"_s)->isDismissed);
}

void TestAccountStore::messages_comeInOrder()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    for (const auto &uuid : {u"b"_s, u"a"_s}) {
        m_store.write([=](Db &db) {
            return MessageStore(db).insert({uuid, u"text"_s, u"text/plain"_s, u"info"_s},
                                           instantFromMs(1));
        });
    }
    const auto all = m_store.write([](Db &db) { return MessageStore(db).all(); });
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.constFirst().uuid, u"b"_s);
    const auto remove = [&] {
        return m_store.write([](Db &db) { return MessageStore(db).remove(u"b"_s); });
    };
    QVERIFY(remove());
    QVERIFY(!remove());
    const auto odd = m_store.tryWrite([](Db &db) {
        return MessageStore(db).insert({u"c"_s, u"text"_s, u"text/html"_s, u"info"_s},
                                       instantFromMs(1));
    });
    QVERIFY(!odd);
}

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
