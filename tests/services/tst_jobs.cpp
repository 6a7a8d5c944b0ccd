#include "app/services/bulkjob.h"
#include "app/services/jobs.h"
#include "app/services/settings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

/// Objects end when the test says so.
class ManualJob final : public BulkJob {
public:
    explicit ManualJob(int count, JobKind kind = JobKind::ChangeExpiration)
        : BulkJob(kind, u"local"_s, u"acme/web"_s, names(count))
    {
    }

    void end(qsizetype object, bool isOk)
    {
        QVERIFY(m_begun.removeOne(object));
        settle(object, isOk ? Result<void>() : failure(ErrorCode::Conflict, u"moved"_s));
    }
    void pass(qsizetype object)
    {
        QVERIFY(m_begun.removeOne(object));
        skip();
    }
    const QList<qsizetype> &begun() const { return m_begun; }
    std::unique_ptr<Job> undoJob() const override
    {
        return std::make_unique<ManualJob>(1, JobKind::RestoreExpiration);
    }

protected:
    void run(qsizetype object) override { m_begun.append(object); }
    bool isReversible() const override { return record().kind == JobKind::ChangeExpiration; }

private:
    static QStringList names(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(u"v%1"_s.arg(i));
        return all;
    }

    QList<qsizetype> m_begun;
};

} // namespace

class TestJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bulk_runsFourAtATime();
    void pause_beginsNothingMore();
    void cancel_letsWhatIsUnderWayEnd();
    void retry_takesWhatFailedOnly();
    void skip_isNeitherDoneNorFailed();
    void undo_isOfferedOnce();
    void clear_leavesWhatRuns();
    void restart_tellsWhatWasInterrupted();
    void records_areTwoHundredAtMost();
    void interrupt_dropsAConnectionsJobs();

private:
    ManualJob &add(int count);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Jobs> m_jobs;
};

void TestJobs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"a.ini"_s));
    m_jobs = std::make_unique<Jobs>(*m_settings);
}

void TestJobs::cleanup()
{
    m_jobs.reset();
    m_settings.reset();
}

ManualJob &TestJobs::add(int count)
{
    return static_cast<ManualJob &>(m_jobs->add(std::make_unique<ManualJob>(count)));
}

void TestJobs::bulk_runsFourAtATime()
{
    QSignalSpy finished(m_jobs.get(), &Jobs::finished);
    ManualJob &job = add(6);
    QCOMPARE(job.begun(), (QList<qsizetype>{0, 1, 2, 3}));
    QVERIFY(job.record().canPause);
    job.end(2, true);
    QCOMPARE(job.begun(), (QList<qsizetype>{0, 1, 3, 4}));
    QCOMPARE(m_jobs->runningCount(), 1);
    QCOMPARE(m_jobs->progress(), 1.0 / 6);
    for (const qsizetype object : {0, 1, 3, 4, 5})
        job.end(object, true);
    QCOMPARE(finished.size(), 1);
    QVERIFY(job.record().state == JobState::Done);
    QCOMPARE(job.record().done, 6);
    QVERIFY(job.record().ended && !job.record().canPause && job.record().canUndo);
    QCOMPARE(m_jobs->runningCount(), 0);
}

void TestJobs::pause_beginsNothingMore()
{
    ManualJob &job = add(6);
    job.pause();
    QVERIFY(job.record().state == JobState::Paused);
    job.end(0, true);
    job.end(1, true);
    QCOMPARE(job.begun(), (QList<qsizetype>{2, 3}));
    job.resume();
    QCOMPARE(job.begun(), (QList<qsizetype>{2, 3, 4, 5}));
    job.pause();
    for (const qsizetype object : {2, 3, 4, 5})
        job.end(object, true);
    // Nothing is left to go on with.
    QVERIFY(job.record().state == JobState::Done);
}

void TestJobs::cancel_letsWhatIsUnderWayEnd()
{
    ManualJob &job = add(6);
    job.end(0, true);
    job.cancel();
    QVERIFY(job.record().isRunning());
    for (const qsizetype object : {1, 2, 3, 4})
        job.end(object, object != 4);
    QVERIFY(job.record().state == JobState::Cancelled);
    QCOMPARE(job.record().done, 4);
    QCOMPARE(job.record().failed, 1);
    QVERIFY(job.begun().isEmpty());
    QVERIFY(job.record().canUndo);
}

void TestJobs::retry_takesWhatFailedOnly()
{
    ManualJob &job = add(3);
    job.end(1, false);
    job.end(0, true);
    job.end(2, false);
    QVERIFY(job.record().state == JobState::Failed);
    QCOMPARE(job.failures().size(), 2);
    QCOMPARE(job.failures().constFirst().object, u"v1"_s);
    QVERIFY(job.record().canRetry);
    QSignalSpy finished(m_jobs.get(), &Jobs::finished);
    job.retry();
    QCOMPARE(job.begun(), (QList<qsizetype>{1, 2}));
    QVERIFY(job.failures().isEmpty());
    job.end(1, true);
    job.end(2, true);
    QCOMPARE(finished.size(), 1);
    QVERIFY(job.record().state == JobState::Done);
    QCOMPARE(job.record().done, 3);
    QCOMPARE(job.record().failed, 0);
    job.retry();
    QVERIFY(job.begun().isEmpty());
}

void TestJobs::skip_isNeitherDoneNorFailed()
{
    ManualJob &job = add(3);
    job.pass(0);
    QCOMPARE(m_jobs->progress(), 1.0 / 3);
    job.end(1, true);
    job.pass(2);
    QVERIFY(job.record().state == JobState::Done);
    QCOMPARE(job.record().done, 1);
    QCOMPARE(job.record().skipped, 2);
    QVERIFY(job.failures().isEmpty() && job.record().canUndo && !job.record().canRetry);
    ManualJob &idle = add(1);
    idle.pass(0);
    QVERIFY(idle.record().state == JobState::Done);
    QVERIFY2(!idle.record().canUndo, "nothing was done");
    m_jobs.reset();
    m_jobs = std::make_unique<Jobs>(*m_settings);
    QCOMPARE(m_jobs->records().at(1).skipped, 2);
}

void TestJobs::undo_isOfferedOnce()
{
    QVERIFY(!m_jobs->newestUndoable());
    ManualJob &first = add(1);
    first.end(0, true);
    ManualJob &second = add(1);
    QCOMPARE(m_jobs->newestUndoable(), std::optional(first.record().id));
    second.end(0, true);
    QCOMPARE(m_jobs->newestUndoable(), std::optional(second.record().id));
    m_jobs->undo(second.record().id);
    const JobRecord back = m_jobs->records().constFirst();
    QVERIFY(back.kind == JobKind::RestoreExpiration);
    QCOMPARE(m_jobs->newestUndoable(), std::optional(first.record().id));
    m_jobs->undo(second.record().id);
    QCOMPARE(m_jobs->records().size(), 3);
    static_cast<ManualJob *>(m_jobs->find(back.id))->end(0, true);
    // The way back of a way back would be the first change under another name.
    QVERIFY(!m_jobs->find(back.id)->record().canUndo);
}

void TestJobs::clear_leavesWhatRuns()
{
    ManualJob &done = add(1);
    const qint64 id = done.record().id;
    ManualJob &running = add(1);
    done.end(0, true);
    QSignalSpy removed(m_jobs.get(), &Jobs::removed);
    m_jobs->clearFinished();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.constFirst().constFirst().toLongLong(), id);
    QCOMPARE(m_jobs->records().size(), 1);
    QVERIFY(!m_jobs->find(id) && m_jobs->find(running.record().id));
}

void TestJobs::restart_tellsWhatWasInterrupted()
{
    ManualJob &done = add(1);
    add(1);
    done.end(0, true);
    m_jobs.reset();
    m_jobs = std::make_unique<Jobs>(*m_settings);
    const QList<JobRecord> records = m_jobs->records();
    QCOMPARE(records.size(), 2);
    QVERIFY(records.at(0).state == JobState::Interrupted);
    QVERIFY(records.at(1).state == JobState::Done);
    QVERIFY(!records.at(1).canUndo);
    QVERIFY(add(1).record().id > records.at(0).id);
}

void TestJobs::records_areTwoHundredAtMost()
{
    for (int i = 0; i < 230; ++i)
        add(1).end(0, true);
    QCOMPARE(m_jobs->records().size(), 200);
    QCOMPARE(m_settings->jobRecords().size(), 200);
}

void TestJobs::interrupt_dropsAConnectionsJobs()
{
    ManualJob &done = add(1);
    done.end(0, true);
    ManualJob &job = add(6);
    m_jobs->interrupt(u"elsewhere"_s);
    QVERIFY(job.record().isRunning());
    m_jobs->interrupt(u"local"_s);
    QVERIFY(job.record().state == JobState::Interrupted);
    QVERIFY(!m_jobs->newestUndoable());
    QCOMPARE(m_jobs->runningCount(), 0);
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
