#include "server/storage/migrator.h"
#include "server/storage/transaction.h"
#include "tests/storage/databases.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

class TestSqlDb : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void run_bindsEveryType_data() { Databases::addRows(); }
    void run_bindsEveryType();
    void run_bindsOnePlaceholderTwice_data() { Databases::addRows(); }
    void run_bindsOnePlaceholderTwice();
    void run_nestsTheSameStatement_data() { Databases::addRows(); }
    void run_nestsTheSameStatement();
    void run_refusesNul_data() { Databases::addRows(); }
    void run_refusesNul();
    void run_mapsConstraints_data() { Databases::addRows(); }
    void run_mapsConstraints();
    void names_areInByteOrder_data() { Databases::addRows(); }
    void names_areInByteOrder();
    void migrate_runsTwiceAndRecords_data() { Databases::addRows(); }
    void migrate_runsTwiceAndRecords();
    void migrate_countsTheLogThatIsThere_data() { Databases::addRows(); }
    void migrate_countsTheLogThatIsThere();
    void migrate_refusesNewerAndOtherSchemas_data() { Databases::addRows(); }
    void migrate_refusesNewerAndOtherSchemas();
    void migrate_rollsAFailedOneBack_data() { Databases::addRows(); }
    void migrate_rollsAFailedOneBack();
    void commit_tellsAnAbortedTransaction();
    void open_refusesAFolder();

private:
    std::unique_ptr<SqlDb> open(const QString &uri)
    {
        auto db = SqlDb::open(*parseDatabaseUri(uri), SqlDb::Use::Write);
        if (!db)
            qFatal("%s", qPrintable(db.error().message));
        return std::move(*db);
    }
    std::unique_ptr<SqlDb> migrated(const QString &engine)
    {
        auto db = open(m_databases.fresh(engine));
        const auto done = migrate(*db, builtInMigrations(db->engine()));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return db;
    }
    Databases m_databases;
};

void TestSqlDb::run_bindsEveryType()
{
    QFETCH(QString, engine);
    const auto db = open(m_databases.fresh(engine));
    QVERIFY(db->runOnce(dialectText(db->engine(),
                                    u"CREATE TABLE t (id {{pk}}, n BIGINT, s TEXT, b {{blob}}, "
                                    "m BIGINT, z TEXT)"_s)));
    const QByteArray bytes("\0\x01'\\\xff\n", 6);
    const QString text = u"O'Neil \\ :x ? \"q\" 標籤 \U0001F433"_s;
    const auto insert = [&](std::optional<qint64> n, std::optional<QString> s) {
        auto rows =
            db->run("INSERT INTO t (n, s, b, m, z) VALUES (:n, :s, :b, :m, :z) RETURNING id",
                    {{":n", n},
                     {":s", s},
                     {":b", bytes},
                     {":m", instantFromMs(1'790'000'000'123)},
                     {":z", QString()}});
        return rows && rows->next() ? rows->int64(0) : -1;
    };
    QCOMPARE(insert(Q_INT64_C(0x7fffffffffffffff), text), 1);
    QCOMPARE(insert(std::nullopt, std::nullopt), 2);
    auto rows = db->run("SELECT n, s, b, m, z, n IS NULL FROM t ORDER BY id");
    QVERIFY(rows.has_value());
    QVERIFY(rows->next());
    QCOMPARE(rows->int64(0), Q_INT64_C(0x7fffffffffffffff));
    QCOMPARE(rows->text(1), text);
    QCOMPARE(rows->bytes(2), bytes);
    QCOMPARE(toMs(rows->instant(3)), 1'790'000'000'123);
    QVERIFY(!rows->isNull(4));
    QCOMPARE(rows->boolean(5), false);
    QVERIFY(rows->next());
    QVERIFY(rows->isNull(0));
    QVERIFY(!rows->optionalInt64(0).has_value());
    QVERIFY(!rows->optionalText(1).has_value());
    QCOMPARE(rows->boolean(5), true);
    QVERIFY(!rows->next());
}

void TestSqlDb::run_bindsOnePlaceholderTwice()
{
    QFETCH(QString, engine);
    const auto db = open(m_databases.fresh(engine));
    QVERIFY(db->runOnce(u"CREATE TABLE t (a BIGINT, b BIGINT)"_s));
    QVERIFY(db->run("INSERT INTO t (a, b) VALUES (:x, :x)", {{":x", 7}}));
    for (int i = 0; i < 3; ++i) { // kept and bound anew
        auto rows = db->run("SELECT b FROM t WHERE a = :x AND b = :x AND a < :y",
                            {{":y", 7 + i}, {":x", 7}});
        QVERIFY(rows.has_value());
        QCOMPARE(rows->next(), i > 0);
    }
    auto updated = db->run("UPDATE t SET b = :v WHERE a = :x", {{":v", 1}, {":x", 7}});
    QCOMPARE(updated->affected(), 1);
}

void TestSqlDb::run_nestsTheSameStatement()
{
    QFETCH(QString, engine);
    const auto db = open(m_databases.fresh(engine));
    QVERIFY(db->runOnce(u"CREATE TABLE t (a BIGINT)"_s));
    for (int i = 1; i <= 3; ++i)
        QVERIFY(db->run("INSERT INTO t (a) VALUES (:a)", {{":a", i}}));
    static const char *const sql = "SELECT a FROM t WHERE a > :min ORDER BY a";
    QStringList seen;
    auto outer = db->run(sql, {{":min", 0}});
    while (outer->next()) {
        auto inner = db->run(sql, {{":min", outer->int64(0)}});
        while (inner->next())
            seen.append(u"%1-%2"_s.arg(outer->int64(0)).arg(inner->int64(0)));
    }
    QCOMPARE(seen, (QStringList{u"1-2"_s, u"1-3"_s, u"2-3"_s}));
}

void TestSqlDb::run_refusesNul()
{
    QFETCH(QString, engine);
    const auto db = open(m_databases.fresh(engine));
    const auto rows = db->run("SELECT CAST(:a AS TEXT)", {{":a", QString(QChar(0))}});
    QVERIFY(!rows.has_value());
    QVERIFY(rows.error().code == ErrorCode::InvalidInput);
}

void TestSqlDb::run_mapsConstraints()
{
    QFETCH(QString, engine);
    const auto db = migrated(engine);
    const auto insertTeam = [&](qint64 org) {
        return db->run("INSERT INTO team (org_id, name, role) VALUES (:org, 'a', 'admin')",
                       {{":org", org}});
    };
    const auto missing = insertTeam(99);
    QVERIFY(!missing.has_value());
    QVERIFY(missing.error().code == ErrorCode::ReferenceMissing);
    QVERIFY(db->run("INSERT INTO namespace (name, kind, tag_expiry_ms, created_at) "
                    "VALUES ('acme', 'org', 1, 1)"));
    QVERIFY(insertTeam(1).has_value());
    const auto twice = insertTeam(1);
    QVERIFY(!twice.has_value());
    QVERIFY(twice.error().code == ErrorCode::AlreadyExists);
    QVERIFY(db->lastFailure() == SqlFailure::Unique);
}

void TestSqlDb::names_areInByteOrder()
{
    QFETCH(QString, engine);
    const auto db = migrated(engine);
    for (const char *name : {"b", "a-c", "B", "ab", "a_b"})
        QVERIFY(db->run("INSERT INTO namespace (name, kind, tag_expiry_ms, created_at) "
                        "VALUES (:name, 'org', 1, 1)",
                        {{":name", QLatin1StringView(name)}}));
    auto rows = db->run("SELECT name FROM namespace WHERE name > 'A' ORDER BY name");
    QStringList names;
    while (rows->next())
        names.append(rows->text(0));
    QCOMPARE(names, (QStringList{u"B"_s, u"a-c"_s, u"a_b"_s, u"ab"_s, u"b"_s}));
}

void TestSqlDb::migrate_runsTwiceAndRecords()
{
    QFETCH(QString, engine);
    const auto db = migrated(engine);
    const auto list = builtInMigrations(db->engine());
    QVERIFY(migrate(*db, list).has_value());
    auto rows = db->run("SELECT version, name, length(sha256), applied_at FROM schema_migrations "
                        "ORDER BY version");
    for (const Migration &migration : list) {
        QVERIFY(rows->next());
        QCOMPARE(rows->int64(0), migration.version);
        QCOMPARE(rows->text(1), migration.name);
        QCOMPARE(rows->int64(2), 64);
        QVERIFY(rows->int64(3) > 1'700'000'000'000);
    }
    QVERIFY(!rows->next());
}

void TestSqlDb::migrate_countsTheLogThatIsThere()
{
    QFETCH(QString, engine);
    const auto db = open(m_databases.fresh(engine));
    const auto all = builtInMigrations(db->engine());
    QVERIFY(migrate(*db, all.first(3)).has_value());
    for (const auto &row :
         {"(1, 2, 86400000, 'push_repo', '{}')", "(1, 2, 86400001, 'push_repo', '{}')",
          "(1, 2, 172799999, 'pull_repo', '{}')", "(1, 3, 5, 'push_repo', '{}')",
          "(1, NULL, 5, 'user_create', '{}')", "(NULL, NULL, 5, 'login', '{}')"}) {
        QVERIFY(db->runOnce(u"INSERT INTO log (ns_id, repo_id, at_ms, kind, meta) VALUES "_s
                            + QLatin1StringView(row)));
    }
    QVERIFY(migrate(*db, all).has_value());
    auto rows = db->run("SELECT ns_id, repo_id, day, kind, count FROM log_daily "
                        "ORDER BY ns_id, repo_id, day, kind");
    QStringList found;
    while (rows->next()) {
        found.append(u"%1 %2 %3 %4 %5"_s.arg(rows->int64(0))
                         .arg(rows->int64(1))
                         .arg(rows->int64(2))
                         .arg(rows->text(3))
                         .arg(rows->int64(4)));
    }
    QCOMPARE(found,
             (QStringList{u"0 0 0 login 1"_s, u"1 0 0 user_create 1"_s, u"1 2 1 pull_repo 1"_s,
                          u"1 2 1 push_repo 2"_s, u"1 3 0 push_repo 1"_s}));
}

void TestSqlDb::migrate_refusesNewerAndOtherSchemas()
{
    QFETCH(QString, engine);
    const auto db = open(m_databases.fresh(engine));
    const QList<Migration> two{{1, u"a"_s, u"CREATE TABLE a (x BIGINT);\n"_s},
                               {2, u"b"_s, u"CREATE TABLE b (x BIGINT);\n"_s}};
    QVERIFY(migrate(*db, two).has_value());
    const auto older = migrate(*db, two.first(1));
    QVERIFY(!older.has_value());
    QVERIFY(older.error().code == ErrorCode::Conflict);
    auto edited = two;
    edited[1].text += u"-- edited\n"_s;
    const auto other = migrate(*db, edited);
    QVERIFY(!other.has_value());
    QVERIFY(other.error().code == ErrorCode::Conflict);
}

void TestSqlDb::migrate_rollsAFailedOneBack()
{
    QFETCH(QString, engine);
    const auto db = open(m_databases.fresh(engine));
    const Migration bad{1, u"bad"_s, u"CREATE TABLE a (x BIGINT);\nCREATE TABLE (;\n"_s};
    const Migration good{1, u"good"_s, u"CREATE TABLE a (x BIGINT);\n"_s};
    QVERIFY(!migrate(*db, {bad}).has_value());
    QVERIFY(migrate(*db, {good}).has_value());
}

void TestSqlDb::commit_tellsAnAbortedTransaction()
{
    // PostgreSQL answers COMMIT with a silent ROLLBACK after a failed statement.
    const auto db = migrated(u"postgresql"_s);
    const auto swallow = [](Db &d) -> std::optional<Error> {
        (void)d.run("INSERT INTO star (user_id, repo_id) VALUES (1, 1)").has_value();
        return std::nullopt;
    };
    const auto failed = runTransaction(*db, swallow, {});
    QVERIFY(failed.has_value());
    QVERIFY(failed->code == ErrorCode::ReferenceMissing);
}

void TestSqlDb::open_refusesAFolder()
{
    QTemporaryDir folder;
    const auto db = DbExecutor::open({u"sqlite://"_s + folder.path(), 1});
    QVERIFY(!db.has_value());
    QVERIFY(db.error().code == ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(TestSqlDb)
#include "tst_sqldb.moc"
