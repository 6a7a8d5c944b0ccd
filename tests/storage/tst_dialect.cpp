#include "server/storage/databaseuri.h"
#include "server/storage/dialect.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestDialect : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toPositional_leavesQuotedTextAlone();
    void dialectText_replacesTokens();
    void classify_data();
    void classify();
    void uri_parses();
    void uri_refuses_data();
    void uri_refuses();
};

void TestDialect::toPositional_leavesQuotedTextAlone()
{
    const auto sql = toPositional(u"SELECT ':no', \"a:b\", x::text -- :comment\n"
                                  "FROM t WHERE a = :a AND b > :b_2 OR a <> :a");
    QCOMPARE(
        sql.sql,
        u"SELECT ':no', \"a:b\", x::text -- :comment\nFROM t WHERE a = ? AND b > ? OR a <> ?"_s);
    QCOMPARE(sql.names, (QList<QByteArray>{":a", ":b_2", ":a"}));
}

void TestDialect::dialectText_replacesTokens()
{
    QCOMPARE(dialectText(Engine::Sqlite, u"SELECT 1 {{skip_locked}}"_s), u"SELECT 1 "_s);
    QCOMPARE(dialectText(Engine::PostgreSql, u"SELECT 1 {{skip_locked}}"_s),
             u"SELECT 1 FOR UPDATE SKIP LOCKED"_s);
    QCOMPARE(dialectText(Engine::PostgreSql, u"x {{key_share}}"_s), u"x FOR KEY SHARE"_s);
}

void TestDialect::classify_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<SqlFailure>("failure");
    const auto row = [](Engine engine, const char *code, SqlFailure failure, QString text = {}) {
        QTest::addRow("%s %s %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", code,
                      qPrintable(text))
            << engine << QString::fromLatin1(code) << text << failure;
    };
    for (const char *code : {"5", "6", "261", "517"})
        row(Engine::Sqlite, code, SqlFailure::Retry);
    row(Engine::Sqlite, "2067", SqlFailure::Unique);
    row(Engine::Sqlite, "1555", SqlFailure::Unique);
    row(Engine::Sqlite, "787", SqlFailure::ForeignKey);
    row(Engine::Sqlite, "13", SqlFailure::Full);
    row(Engine::Sqlite, "10", SqlFailure::Full);
    row(Engine::Sqlite, "778", SqlFailure::Full);
    row(Engine::Sqlite, "8", SqlFailure::ReadOnly);
    row(Engine::Sqlite, "1032", SqlFailure::ReadOnly);
    row(Engine::Sqlite, "1", SqlFailure::Other);
    for (const char *code : {"40001", "40P01", "55P03"})
        row(Engine::PostgreSql, code, SqlFailure::Retry);
    for (const char *code : {"", "08006", "57P01", "57P03"})
        row(Engine::PostgreSql, code, SqlFailure::ConnectionLost);
    row(Engine::PostgreSql, "23505", SqlFailure::Unique);
    row(Engine::PostgreSql, "23505", SqlFailure::LostRace,
        u"duplicate key value violates unique constraint \"tag_live\""_s);
    row(Engine::PostgreSql, "23505", SqlFailure::LostRace,
        u"duplicate key value violates unique constraint \"repo_blob_pkey\""_s);
    row(Engine::PostgreSql, "23503", SqlFailure::ForeignKey);
    row(Engine::PostgreSql, "53100", SqlFailure::Full);
    row(Engine::PostgreSql, "53200", SqlFailure::Full);
    row(Engine::PostgreSql, "25006", SqlFailure::ReadOnly);
    row(Engine::PostgreSql, "57014", SqlFailure::Overloaded);
    row(Engine::PostgreSql, "42601", SqlFailure::Other);
}

void TestDialect::classify()
{
    QFETCH(Engine, engine);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(SqlFailure, failure);
    QVERIFY(server::classify(engine, code, text) == failure);
}

void TestDialect::uri_parses()
{
    QCOMPARE(parseDatabaseUri(u"sqlite:///var/lib/q.db"_s)->path, u"/var/lib/q.db"_s);
    QCOMPARE(parseDatabaseUri(u"sqlite:////var/lib/q.db"_s)->path, u"/var/lib/q.db"_s);
    const auto uri =
        parseDatabaseUri(u"postgresql://al:p%40ss@db.example:5433/quay?sslmode=require"_s);
    QVERIFY(uri.has_value());
    QVERIFY(uri->engine == Engine::PostgreSql);
    QCOMPARE(uri->host, u"db.example"_s);
    QCOMPARE(uri->port, 5433);
    QCOMPARE(uri->user, u"al"_s);
    QCOMPARE(uri->password, u"p@ss"_s);
    QCOMPARE(uri->name, u"quay"_s);
    QCOMPARE(uri->options, u"sslmode=require"_s);
    QCOMPARE(parseDatabaseUri(u"postgresql+psycopg2://u@h/d"_s)->host, u"h"_s);
    QCOMPARE(parseDatabaseUri(u"postgresql://u@/d?host=/run/pg"_s)->host, u"/run/pg"_s);
}

void TestDialect::uri_refuses_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("empty") << QString();
    QTest::newRow("other engine") << u"mysql://u:secret@h/d"_s;
    QTest::newRow("relative file") << u"sqlite://q.db"_s;
    QTest::newRow("no file") << u"sqlite:///"_s;
    QTest::newRow("no database") << u"postgresql://u:secret@h/"_s;
    QTest::newRow("option that would inject") << u"postgresql://u:secret@h/d?sslmode=a;host=b"_s;
}

void TestDialect::uri_refuses()
{
    QFETCH(QString, uri);
    const auto parsed = parseDatabaseUri(uri);
    QVERIFY(!parsed.has_value());
    QVERIFY(parsed.error().code == ErrorCode::InvalidInput);
    QVERIFY(!parsed.error().message.contains(u"secret"_s));
}

QTEST_APPLESS_MAIN(TestDialect)
#include "tst_dialect.moc"
