#include "server/storage/dbexecutor.h"

#include "tests/storage/databases.h"

#include <atomic>

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

class TestDbExecutor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void write_isSeenByReads_data() { Databases::addRows(); }
    void write_isSeenByReads();
    void write_rollsBackOnlyTheFailedOne_data() { Databases::addRows(); }
    void write_rollsBackOnlyTheFailedOne();
    void write_keepsEveryIncrement_data() { Databases::addRows(); }
    void write_keepsEveryIncrement();
    void write_beatsASecondProcess();
    void write_runsAgainAfterADeadlock();
    void read_isOneSnapshotOnSqlite();
    void read_cannotWriteOnSqlite();
    void now_isKeptWithinAnUnit_data() { Databases::addRows(); }
    void now_isKeptWithinAnUnit();
    void close_finishesWhatIsQueued_data() { Databases::addRows(); }
    void close_finishesWhatIsQueued();
    void close_dropsWhatComesLater_data() { Databases::addRows(); }
    void close_dropsWhatComesLater();
    void open_refusesANewerSchema_data() { Databases::addRows(); }
    void open_refusesANewerSchema();
    void connection_lostAndBack();

private:
    std::unique_ptr<DbExecutor> open(const QString &uri, int threads = 3)
    {
        auto db = DbExecutor::open({uri, threads});
        if (!db)
            qFatal("%s", qPrintable(db.error().message));
        return std::move(*db);
    }
    static Result<qint64> insertNamespace(Db &db, const QString &name)
    {
        auto rows = db.run("INSERT INTO namespace (name, kind, tag_expiry_ms, created_at) "
                           "VALUES (:name, 'user', 1, 1) RETURNING id",
                           {{":name", name}});
        if (!rows)
            return failure(rows);
        rows->next();
        return rows->int64(0);
    }
    static Result<qint64> count(Db &db)
    {
        auto rows = db.run("SELECT COUNT(*) FROM namespace");
        if (!rows)
            return failure(rows);
        rows->next();
        return rows->int64(0);
    }
    Databases m_databases;
};

void TestDbExecutor::write_isSeenByReads()
{
    QFETCH(QString, engine);
    const auto db = open(m_databases.fresh(engine));
    for (int i = 1; i <= 20; ++i) {
        QVERIFY(db->write([i](Db &d) { return insertNamespace(d, u"n%1"_s.arg(i)); }).result());
        QCOMPARE(db->read(count).result().value_or(-1), i);
    }
}

void TestDbExecutor::write_rollsBackOnlyTheFailedOne()
{
    QFETCH(QString, engine);
    const auto db = open(m_databases.fresh(engine));
    QList<Future<Result<qint64>>> futures;
    for (int i = 0; i < 100; ++i) {
        futures.append(db->write([i](Db &d) -> Result<qint64> {
            auto id = insertNamespace(d, u"n%1"_s.arg(i));
            if (!id)
                return id;
            if (i % 3 == 1)
                return failure(ErrorCode::Conflict, u"changed its mind"_s);
            if (i % 3 == 2) // the same name twice
                return insertNamespace(d, u"n%1"_s.arg(i));
            return id;
        }));
    }
    int kept = 0;
    for (int i = 0; i < futures.size(); ++i) {
        const auto result = futures[i].result();
        if (i % 3 == 0) {
            QVERIFY(result.has_value());
            ++kept;
        } else {
            QVERIFY(!result.has_value());
            QVERIFY(result.error().code
                    == (i % 3 == 1 ? ErrorCode::Conflict : ErrorCode::AlreadyExists));
        }
    }
    QCOMPARE(db->read(count).result().value_or(-1), kept);
}

void TestDbExecutor::write_keepsEveryIncrement()
{
    QFETCH(QString, engine);
    const auto db = open(m_databases.fresh(engine), 6);
    QVERIFY(db->write([](Db &d) { return insertNamespace(d, u"acme"_s); }).result());
    QList<Future<Result<void>>> futures;
    for (int i = 0; i < 300; ++i) {
        futures.append(db->write([](Db &d) -> Result<void> {
            auto rows =
                d.run("UPDATE namespace SET size_bytes = size_bytes + 1 WHERE name = 'acme'");
            if (!rows)
                return failure(rows);
            return {};
        }));
    }
    for (auto &future : futures)
        QVERIFY(future.result().has_value());
    const auto size = db->read([](Db &d) -> Result<qint64> {
        auto rows = d.run("SELECT size_bytes FROM namespace WHERE name = 'acme'");
        rows->next();
        return rows->int64(0);
    });
    QCOMPARE(size.result().value_or(-1), 300);
}

void TestDbExecutor::write_beatsASecondProcess()
{
    // create-admin beside a running server: two writers on one SQLite file.
    const QString uri = m_databases.fresh(u"sqlite"_s);
    const auto one = open(uri);
    const auto two = open(uri);
    QList<Future<Result<qint64>>> futures;
    for (int i = 0; i < 100; ++i) {
        auto &db = i % 2 ? one : two;
        futures.append(db->write([i](Db &d) { return insertNamespace(d, u"n%1"_s.arg(i)); }));
    }
    for (auto &future : futures)
        QVERIFY(future.result().has_value());
    QCOMPARE(one->read(count).result().value_or(-1), 100);
}

void TestDbExecutor::write_runsAgainAfterADeadlock()
{
    const auto db = open(m_databases.fresh(u"postgresql"_s), 4);
    for (const QString &name : {u"a"_s, u"b"_s})
        QVERIFY(db->write([name](Db &d) { return insertNamespace(d, name); }).result());
    auto runs = std::make_shared<std::atomic<int>>(0);
    const auto add = [](Db &d, QLatin1StringView name) {
        return d
            .run("UPDATE namespace SET size_bytes = size_bytes + 1 WHERE name = :name",
                 {{":name", name}})
            .has_value();
    };
    const auto both = [&](QLatin1StringView first, QLatin1StringView second) {
        return db->write([=](Db &d) -> Result<void> {
            ++*runs;
            if (!add(d, first))
                return failure(ErrorCode::Internal, u"first"_s);
            // Each has its first row before either asks for its second.
            while (runs->load() < 2)
                QThread::yieldCurrentThread();
            if (!add(d, second))
                return failure(ErrorCode::Internal, u"second"_s);
            return {};
        });
    };
    auto one = both("a"_L1, "b"_L1);
    auto two = both("b"_L1, "a"_L1);
    QVERIFY(one.result().has_value());
    QVERIFY(two.result().has_value());
    const auto sum = db->read([](Db &d) -> Result<qint64> {
        auto rows = d.run("SELECT SUM(size_bytes) FROM namespace");
        rows->next();
        return rows->int64(0);
    });
    QCOMPARE(sum.result().value_or(-1), 4);
}

void TestDbExecutor::read_isOneSnapshotOnSqlite()
{
    const auto db = open(m_databases.fresh(u"sqlite"_s));
    Promise<void> counted;
    Promise<void> written;

    auto first = counted.future();
    auto second = written.future();
    auto both = db->read([&](Db &d) -> Result<qint64> {
        const auto before = count(d);
        counted.resolve({});
        second.waitForFinished();
        const auto after = count(d);
        return *after - *before;
    });
    first.waitForFinished();
    QVERIFY(db->write([](Db &d) { return insertNamespace(d, u"n"_s); }).result());
    written.resolve({});
    QCOMPARE(both.result().value_or(-1), 0);
    QCOMPARE(db->read(count).result().value_or(-1), 1);
}

void TestDbExecutor::read_cannotWriteOnSqlite()
{
    const auto db = open(m_databases.fresh(u"sqlite"_s));
    QVERIFY(!db->read([](Db &d) { return insertNamespace(d, u"n"_s); }).result().has_value());
    QCOMPARE(db->read(count).result().value_or(-1), 0);
}

void TestDbExecutor::now_isKeptWithinAnUnit()
{
    QFETCH(QString, engine);
    const auto db = open(m_databases.fresh(engine));
    const auto times = db->write([](Db &d) -> Result<QList<qint64>> {
        const auto a = d.now();
        for (int i = 0; i < 200; ++i)
            (void)count(d).has_value();
        return QList<qint64>{toMs(*a), toMs(*d.now())};
    });
    const auto list = times.result().value_or(QList<qint64>());
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0], list[1]);
    QVERIFY(qAbs(list[0] - QDateTime::currentMSecsSinceEpoch()) < 60000);
}

void TestDbExecutor::close_finishesWhatIsQueued()
{
    QFETCH(QString, engine);
    auto db = open(m_databases.fresh(engine));
    QList<Future<Result<qint64>>> futures;
    for (int i = 0; i < 50; ++i)
        futures.append(db->write([i](Db &d) { return insertNamespace(d, u"n%1"_s.arg(i)); }));
    db.reset();
    for (auto &future : futures) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
    }
}

void TestDbExecutor::close_dropsWhatComesLater()
{
    QFETCH(QString, engine);
    const QString uri = m_databases.fresh(engine);
    auto db = open(uri);
    const auto first = db->write([](Db &d) { return insertNamespace(d, u"first"_s); });
    db->close();
    QVERIFY(first.isFinished());
    const auto late = db->write([](Db &d) { return insertNamespace(d, u"late"_s); });
    QVERIFY(!db->read([](Db &d) { return count(d); }).isFinished());
    db->close(); // again does nothing
    db.reset();
    QVERIFY(!late.isFinished());
    QCOMPARE(open(uri)->read([](Db &d) { return count(d); }).result().value_or(-1), 1);
}

void TestDbExecutor::open_refusesANewerSchema()
{
    QFETCH(QString, engine);
    const QString uri = m_databases.fresh(engine);
    {
        const auto db = open(uri);
        QVERIFY(db->write([](Db &d) -> Result<void> {
                      auto rows = d.run("INSERT INTO schema_migrations "
                                        "(version, name, sha256, applied_at) "
                                        "VALUES (9999, 'future', 'x', 1)");
                      if (!rows)
                          return failure(rows);
                      return {};
                  }).result());
    }
    const auto again = DbExecutor::open({uri, 1});
    QVERIFY(!again.has_value());
    QVERIFY(again.error().code == ErrorCode::Conflict);
}

void TestDbExecutor::connection_lostAndBack()
{
    Postgres &postgres = m_databases.postgres();
    const auto db = open(m_databases.fresh(u"postgresql"_s), 2);
    QVERIFY(db->write([](Db &d) { return insertNamespace(d, u"before"_s); }).result());

    postgres.crash();
    postgres.start();
    QVERIFY(db->write([](Db &d) { return insertNamespace(d, u"after"_s); }).result());
    for (int i = 0; i < 4; ++i)
        QCOMPARE(db->read(count).result().value_or(-1), 2);

    postgres.crash();
    QElapsedTimer timer;
    timer.start();
    QList<Future<Result<qint64>>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(db->read(count));
    for (auto &future : futures) {
        const auto result = future.result();
        QVERIFY(!result.has_value());
        QVERIFY(result.error().code == ErrorCode::Unavailable);
    }
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
    postgres.start();
    QCOMPARE(db->read(count).result().value_or(-1), 2);
}

QTEST_GUILESS_MAIN(TestDbExecutor)
#include "tst_dbexecutor.moc"
