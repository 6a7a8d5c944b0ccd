#include "app/models/logmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestLogModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_tellEveryColumn();
    void append_keepsKeysAndPersistentIndexes();
    void mergeNewest_putsOnlyTheNewOnesInFront();
    void mergeNewest_saysWhenSomethingLiesBetween();
    void filter_data();
    void filter();
    void filter_ofTermsAndDays();
    void totals_countWhatPasses();
    void sort_byTimeKeepsTheOrderOfOneSecond();
    void sort_ofAddressesAndTagsIsNatural();
    void sort_goesOnByTheNextColumn();
    void words_areMadeAnew();
    void tensOfThousands_areFilteredInTime();

private:
    static wire::LogRecord record(const QString &kind, qint64 second, const QString &who = {},
                                  const QString &tag = {}, const QString &ip = u"10.0.0.1"_s)
    {
        wire::LogRecord made;
        made.kind = kind;
        made.at = instantFromMs(1'790'000'000'000 + second * 1000);
        made.ip = ip;
        made.metadata = {{"repo"_L1, u"web"_s}, {"namespace"_L1, u"acme"_s}};
        if (!tag.isEmpty())
            made.metadata.insert("tag"_L1, tag);
        if (!who.isEmpty())
            made.performer = wire::LogPerformer{who, who.contains(u'+'), {}};
        return made;
    }
    static QStringList tags(const QAbstractItemModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, int(LogModel::Column::Tag)).data().toString());
        return all;
    }
    static QList<wire::LogRecord> some()
    {
        return {record(u"delete_tag"_s, 90, u"ada"_s, u"v10"_s, u"10.0.0.20"_s),
                record(u"push_repo"_s, 80, u"acme+ci"_s, u"v9"_s, u"10.0.0.3"_s),
                record(u"pull_repo"_s, 70, {}, u"latest"_s, u"192.168.1.1"_s),
                record(u"create_robot"_s, 60, u"grace"_s)};
    }
};

void TestLogModel::rows_tellEveryColumn()
{
    LogModel model;
    model.setWords([](const wire::LogRecord &one) { return u"did "_s + one.kind; });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append(some());
    QCOMPARE(model.rowCount(), 4);
    const auto cell = [&model](LogModel::Column column, int role = Qt::DisplayRole) {
        return model.index(0, int(column)).data(role);
    };
    QCOMPARE(cell(LogModel::Column::Action).toString(), u"did delete_tag"_s);
    QCOMPARE(cell(LogModel::Column::By).toString(), u"ada"_s);
    QCOMPARE(cell(LogModel::Column::Ip).toString(), u"10.0.0.20"_s);
    QCOMPARE(cell(LogModel::Column::Repository).toString(), u"acme/web"_s);
    QCOMPARE(cell(LogModel::Column::Tag).toString(), u"v10"_s);
    QCOMPARE(cell(LogModel::Column::Kind).toString(), u"delete_tag"_s);
    QCOMPARE(cell(LogModel::Column::Time).toLongLong(), 1'790'000'090'000);
    QCOMPARE(cell(LogModel::Column::Time, ExportRole).toString(), u"2026-09-21T14:14:50Z"_s);
    QCOMPARE(cell(LogModel::Column::Metadata, ExportRole).toString(),
             u"{\"namespace\":\"acme\",\"repo\":\"web\",\"tag\":\"v10\"}"_s);
    QVERIFY(!model.index(4, 0).isValid() && !model.index(0, LogModel::kColumns).isValid());
}

void TestLogModel::append_keepsKeysAndPersistentIndexes()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append(some());
    const QPersistentModelIndex third(model.index(2, 0));
    const QString key = third.data(IdRole).toString();
    model.append({record(u"pull_repo"_s, 10, u"zoe"_s)});
    QVERIFY(model.mergeNewest(QList{record(u"pull_repo"_s, 99, u"new"_s)} + some()));
    QCOMPARE(third.row(), 3);
    QCOMPARE(third.data(IdRole).toString(), key);
    QSet<QString> keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.insert(model.index(row, 0).data(IdRole).toString());
    QCOMPARE(keys.size(), 6);
}

void TestLogModel::mergeNewest_putsOnlyTheNewOnesInFront()
{
    LogModel model;
    const auto twin = record(u"pull_repo"_s, 100, u"ci"_s);
    model.append({twin, twin});
    model.append(some());
    // Three that are alike now, where there were two.
    QVERIFY(model.mergeNewest(QList{twin, twin, twin} + some()));
    QCOMPARE(model.rowCount(), 7);
    QVERIFY(model.mergeNewest(QList{twin, twin, twin} + some()));
    QCOMPARE(model.rowCount(), 7);
}

void TestLogModel::mergeNewest_saysWhenSomethingLiesBetween()
{
    LogModel model;
    model.append(some());
    QVERIFY(!model.mergeNewest({record(u"pull_repo"_s, 200), record(u"pull_repo"_s, 199)}));
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.mergeNewest({}));
}

void TestLogModel::filter_data()
{
    QTest::addColumn<LogFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << LogFilter{}
                             << QStringList{u"v10"_s, u"v9"_s, u"latest"_s, QString()};
    QTest::newRow("kinds") << LogFilter{.kinds = {u"push_repo"_s, u"pull_repo"_s}}
                           << QStringList{u"v9"_s, u"latest"_s};
    QTest::newRow("hidden kinds") << LogFilter{.hiddenKinds = {u"push_repo"_s, u"create_robot"_s}}
                                  << QStringList{u"v10"_s, u"latest"_s};
    QTest::newRow("who") << LogFilter{.who = u"AD"_s} << QStringList{u"v10"_s};
    QTest::newRow("robots") << LogFilter{.isRobotsOnly = true} << QStringList{u"v9"_s};
    QTest::newRow("ip") << LogFilter{.ip = u"10.0.0."_s}
                        << QStringList{u"v10"_s, u"v9"_s, QString()};
    QTest::newRow("tag, a part") << LogFilter{.tag = u"V"_s} << QStringList{u"v10"_s, u"v9"_s};
    QTest::newRow("tag, a pattern") << LogFilter{.tag = u"v?"_s} << QStringList{u"v9"_s};
    QTest::newRow("text of the sentence")
        << LogFilter{.text = u"DID PUSH"_s} << QStringList{u"v9"_s};
    QTest::newRow("text of the metadata")
        << LogFilter{.text = u"\"latest\""_s} << QStringList{u"latest"_s};
    QTest::newRow("no match") << LogFilter{.text = u"nowhere"_s} << QStringList{};
}

void TestLogModel::filter()
{
    QFETCH(LogFilter, filter);
    QFETCH(QStringList, expected);
    LogModel model;
    model.setWords([](const wire::LogRecord &one) { return u"Did "_s + one.kind; });
    LogProxyModel proxy;
    proxy.setSourceModel(&model);
    model.append(some());
    proxy.setFilter(filter);
    QCOMPARE(tags(proxy), expected);
}

void TestLogModel::filter_ofTermsAndDays()
{
    LogModel model;
    LogProxyModel proxy;
    proxy.setSourceModel(&model);
    model.append(some());
    model.append({record(u"pull_repo"_s, -86400, u"ada"_s, u"old"_s)});
    proxy.setFilter({.terms = {{LogField::Who, u"ada"_s, true}}});
    QCOMPARE(tags(proxy), QStringList({u"v9"_s, u"latest"_s, QString()}));
    proxy.setFilter({.terms = {{LogField::Who, u"ada"_s, false}, {LogField::Tag, u"v10"_s, true}}});
    QCOMPARE(tags(proxy), QStringList({u"old"_s}));
    const QDate day(2026, 9, 20);
    proxy.setFilter({.days = std::pair(day, day)});
    QCOMPARE(tags(proxy), QStringList({u"old"_s}));
    proxy.setFilter({.days = std::pair(day, day.addDays(1))});
    QCOMPARE(proxy.rowCount(), 5);
}

void TestLogModel::totals_countWhatPasses()
{
    LogModel model;
    model.append(some());
    model.append({record(u"pull_repo"_s, 10, u"ada"_s), record(u"pull_repo"_s, -86400, u"ada"_s)});
    const auto all = model.totals({});
    QCOMPARE(all.size(), 5);
    QCOMPARE(all.first().kind, u"pull_repo"_s);
    QCOMPARE(toMs(*all.first().day), 1'789'862'400'000);
    const auto hers = model.totals({.who = u"ada"_s});
    QCOMPARE(hers.size(), 3);
    QCOMPARE(hers.at(2).kind, u"pull_repo"_s);
    QCOMPARE(hers.at(2).count, 1);
}

void TestLogModel::sort_byTimeKeepsTheOrderOfOneSecond()
{
    LogModel model;
    LogProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.sort(int(LogModel::Column::Time), Qt::DescendingOrder);
    model.append({record(u"a"_s, 5, {}, u"3"_s), record(u"a"_s, 5, {}, u"2"_s),
                  record(u"a"_s, 4, {}, u"1"_s)});
    QCOMPARE(tags(proxy), QStringList({u"3"_s, u"2"_s, u"1"_s}));
    proxy.sort(int(LogModel::Column::Time), Qt::AscendingOrder);
    QCOMPARE(tags(proxy), QStringList({u"1"_s, u"2"_s, u"3"_s}));
}

void TestLogModel::sort_ofAddressesAndTagsIsNatural()
{
    LogModel model;
    LogProxyModel proxy;
    proxy.setSourceModel(&model);
    model.append(some());
    proxy.sort(int(LogModel::Column::Ip));
    QCOMPARE(tags(proxy), QStringList({QString(), u"v9"_s, u"v10"_s, u"latest"_s}));
    proxy.sort(int(LogModel::Column::Tag));
    QCOMPARE(tags(proxy), QStringList({QString(), u"latest"_s, u"v9"_s, u"v10"_s}));
}

void TestLogModel::sort_goesOnByTheNextColumn()
{
    LogModel model;
    LogProxyModel proxy;
    proxy.setSourceModel(&model);
    model.append({record(u"a"_s, 5, u"eve"_s, u"3"_s), record(u"a"_s, 5, u"ada"_s, u"2"_s),
                  record(u"b"_s, 4, u"ada"_s, u"1"_s)});
    proxy.setLaterKeys({{int(LogModel::Column::By), Qt::AscendingOrder}});
    proxy.sort(int(LogModel::Column::Time), Qt::DescendingOrder);
    QCOMPARE(tags(proxy), QStringList({u"2"_s, u"3"_s, u"1"_s}));
    // The first stays, the next turns.
    proxy.setLaterKeys({{int(LogModel::Column::By), Qt::DescendingOrder}});
    proxy.sort(int(LogModel::Column::Time), Qt::DescendingOrder);
    QCOMPARE(tags(proxy), QStringList({u"3"_s, u"2"_s, u"1"_s}));
    proxy.setLaterKeys({});
    proxy.sort(int(LogModel::Column::Time), Qt::DescendingOrder);
    QCOMPARE(tags(proxy), QStringList({u"3"_s, u"2"_s, u"1"_s}));
}

void TestLogModel::words_areMadeAnew()
{
    LogModel model;
    LogProxyModel proxy;
    proxy.setSourceModel(&model);
    model.setWords([](const wire::LogRecord &) { return u"deleted"_s; });
    model.append(some());
    proxy.setFilter({.text = u"gelöscht"_s});
    QCOMPARE(proxy.rowCount(), 0);
    model.setWords([](const wire::LogRecord &) { return u"gelöscht"_s; });
    QCOMPARE(proxy.rowCount(), 4);
    QCOMPARE(model.sentenceAt(0), u"gelöscht"_s);
}

void TestLogModel::tensOfThousands_areFilteredInTime()
{
    LogModel model;
    LogProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.sort(int(LogModel::Column::Time), Qt::DescendingOrder);
    constexpr int kPages = 1500;
    for (int page = 0; page < kPages; ++page) {
        QList<wire::LogRecord> records;
        for (int i = 0; i < 20; ++i)
            records.append(record(i % 5 == 0 ? u"push_repo"_s : u"pull_repo"_s, -(page * 20 + i),
                                  i % 2 == 0 ? u"acme+ci"_s : u"ada"_s, u"v%1"_s.arg(i)));
        model.append(records);
    }
    QCOMPARE(proxy.rowCount(), kPages * 20);
    proxy.setFilter({.kinds = {u"push_repo"_s}, .isRobotsOnly = true});
    QCOMPARE(proxy.rowCount(), kPages * 2);
    proxy.setFilter({.text = u"\"v7\""_s});
    QCOMPARE(proxy.rowCount(), kPages);
}

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
