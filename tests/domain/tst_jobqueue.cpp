#include "server/domain/jobqueue.h"

#include "server/blobs/diskbackend.h"
#include "tests/storage/storefixture.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

class TestJobQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void success_endsOnce_data() { Databases::addRows(); }
    void success_endsOnce();
    void failures_waitLongerAndEnd_data() { Databases::addRows(); }
    void failures_waitLongerAndEnd();
    void whatNeverGetsBetter_isNotTriedAgain_data() { Databases::addRows(); }
    void whatNeverGetsBetter_isNotTriedAgain();
    void anInterruption_isNoFailure_data() { Databases::addRows(); }
    void anInterruption_isNoFailure();
    void anEndThatFails_leavesTheJob_data() { Databases::addRows(); }
    void anEndThatFails_leavesTheJob();

private:
    void open(const QString &engine)
    {
        f.open(engine);
        auto opened = DiskBackend::openFolder(m_folder.path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_blobs = std::move(*opened);
        m_context.reset(
            new DomainContext{f.executor(), *m_blobs, m_pool, m_pool, {}, QByteArray(32, 'k')});
        m_queue.emplace(*m_context, u"q"_s);
        m_ends.clear();
    }
    void add(int attempts)
    {
        f.write([=](Db &db) -> Result<bool> {
            auto now = db.now();
            if (!now)
                return failure(now);
            return JobStore(db).add({u"q"_s, u"payload"_s, {}, attempts}, *now);
        });
    }
    JobQueue::End end()
    {
        return [this](Db &, const ClaimedJob &job, const std::optional<Error> &error) {
            m_ends.append(job.payload + u'/' + (error ? error->message : u"ok"_s));
            return Result<void>();
        };
    }
    static JobQueue::Work fails(ErrorCode code)
    {
        return [code](const ClaimedJob &) -> Result<void> { return failure(code, u"no"_s); };
    }
    void hurry()
    {
        f.write([](Db &db) -> Result<void> {
            auto rows = db.run("UPDATE job SET run_at = 1");
            if (!rows)
                return failure(rows);
            return {};
        });
    }

    StoreFixture f;
    QTemporaryDir m_folder;
    std::unique_ptr<DiskBackend> m_blobs;
    CountingPool m_pool;
    std::unique_ptr<DomainContext> m_context;
    std::optional<JobQueue> m_queue;
    QStringList m_ends;
};

void TestJobQueue::success_endsOnce()
{
    QFETCH(QString, engine);
    open(engine);
    int runs = 0;
    const auto work = [&runs](const ClaimedJob &job) -> Result<void> {
        ++runs;
        return job.payload == u"payload"_s ? Result<void>()
                                           : failure(ErrorCode::Internal, u"wrong"_s);
    };
    QVERIFY(!m_queue->runOne(work, end()));
    add(3);
    QVERIFY(m_queue->runOne(work, end()));
    QVERIFY(!m_queue->runOne(work, end()));
    QCOMPARE(runs, 1);
    QCOMPARE(m_ends, QStringList{u"payload/ok"_s});
}

void TestJobQueue::failures_waitLongerAndEnd()
{
    QFETCH(QString, engine);
    open(engine);
    add(3);
    QList<qint64> pauses;
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(m_queue->runOne(fails(ErrorCode::Network), end()));
        QVERIFY(!m_queue->runOne(fails(ErrorCode::Network), end())); // not yet, or never
        pauses.append(f.number("SELECT run_at - created_at FROM job"));
        hurry();
    }
    QVERIFY(!m_queue->runOne(fails(ErrorCode::Network), end()));
    QVERIFY(pauses[0] >= 5'000 && pauses[0] < 60'000);
    QVERIFY(pauses[1] >= 15'000);
    QCOMPARE(m_ends, QStringList{u"payload/no"_s});
    QCOMPARE(f.number("SELECT COUNT(*) FROM job WHERE state = 'dead' AND attempts = 3"), 1);
}

void TestJobQueue::whatNeverGetsBetter_isNotTriedAgain()
{
    QFETCH(QString, engine);
    open(engine);
    for (const auto code : {ErrorCode::Forbidden, ErrorCode::InvalidInput}) {
        add(5);
        QVERIFY(m_queue->runOne(fails(code), end()));
    }
    QCOMPARE(m_ends.size(), 2);
    QCOMPARE(f.number("SELECT COUNT(*) FROM job WHERE state = 'dead' AND attempts = 1"), 2);
}

void TestJobQueue::anInterruption_isNoFailure()
{
    QFETCH(QString, engine);
    open(engine);
    add(1);
    QVERIFY(m_queue->runOne(fails(ErrorCode::Cancelled), end()));
    QVERIFY(m_ends.isEmpty());
    hurry();
    QVERIFY(m_queue->runOne([](const ClaimedJob &) { return Result<void>(); }, end()));
    QCOMPARE(m_ends, QStringList{u"payload/ok"_s});
}

void TestJobQueue::anEndThatFails_leavesTheJob()
{
    QFETCH(QString, engine);
    open(engine);
    add(1);
    const auto refuses = [](Db &, const ClaimedJob &, const std::optional<Error> &) {
        return Result<void>(failure(ErrorCode::Internal, u"disk"_s));
    };
    QVERIFY(!m_queue->runOne([](const ClaimedJob &) { return Result<void>(); }, refuses));
    QCOMPARE(f.number("SELECT COUNT(*) FROM job WHERE state = 'running'"), 1);
    f.write([](Db &db) -> Result<void> {
        auto rows = db.run("UPDATE job SET lease_until = 1");
        if (!rows)
            return failure(rows);
        return {};
    });
    m_queue->tidy();
    QVERIFY(m_queue->runOne([](const ClaimedJob &) { return Result<void>(); }, end()));
    QCOMPARE(m_ends, QStringList{u"payload/ok"_s});
}

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
