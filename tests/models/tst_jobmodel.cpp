#include "app/models/changemodel.h"
#include "app/models/jobmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestJobModel : public QObject {
    Q_OBJECT

private:
    static JobRecord record(qint64 id)
    {
        JobRecord made;
        made.id = id;
        made.target = u"acme/web"_s;
        made.total = 10;
        return made;
    }

private Q_SLOTS:
    void jobs_areNewestFirstAndFoundById()
    {
        JobModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const qint64 id : {2, 5, 3})
            model.setRecord(record(id));
        QCOMPARE(model.rowOf(5), 0);
        QCOMPARE(model.rowOf(3), 1);
        QCOMPARE(model.rowOf(2), 2);
        QCOMPARE(model.rowOf(4), -1);
        QPersistentModelIndex kept(model.index(2, 0));
        JobRecord changed = record(3);
        changed.done = 5;
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        model.setRecord(changed);
        model.setRecord(changed);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(model.index(1, int(JobModel::Column::Progress)).data().toDouble(), 0.5);
        model.remove(5);
        model.remove(77);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(kept.data(IdRole).toLongLong(), 2);
        QVERIFY(!model.data(model.index(9, 0), Qt::DisplayRole).isValid());
    }

    void changes_areNewestFirstWithALimit()
    {
        ChangeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.add({});
        QCOMPARE(model.rowCount(), 0);
        QList<ChangeRecord> first;
        for (int i = 0; i < 3; ++i)
            first.append({1,
                          {},
                          JobKind::ChangeExpiration,
                          u"acme/web"_s,
                          {u"v%1"_s.arg(i), {}, u"5"_s},
                          true});
        model.add(first);
        QCOMPARE(model.recordAt(0).change.object, u"v2"_s);
        QList<ChangeRecord> many;
        for (int i = 0; i < 1500; ++i)
            many.append({2, {}, JobKind::ChangeExpiration, {}, {QString::number(i)}, true});
        model.add(many);
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.recordAt(0).change.object, u"1499"_s);
        model.setUndoable(2, false);
        QVERIFY(!model.recordAt(999).canUndo);
    }

    void record_survivesJson()
    {
        JobRecord made = record(7);
        made.state = JobState::Failed;
        made.failed = 2;
        made.started = instantFromMs(5);
        made.ended = instantFromMs(9);
        made.connection = u"prod"_s;
        QVERIFY(JobRecord::fromJson(made.toJson()) == made);
        made.state = JobState::Running;
        QVERIFY(JobRecord::fromJson(made.toJson())->state == JobState::Interrupted);
        QVERIFY(!JobRecord::fromJson({}));
    }
};

QTEST_GUILESS_MAIN(TestJobModel)
#include "tst_jobmodel.moc"
