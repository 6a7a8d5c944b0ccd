#include "server/storage/logstore.h"
#include "tests/storage/storefixture.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLogStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void page_goesOnWhereTheOneBeforeEnded_data() { Databases::addRows(); }
    void page_goesOnWhereTheOneBeforeEnded();
    void page_ofEachScope_data() { Databases::addRows(); }
    void page_ofEachScope();
    void page_keepsWhatWasWritten_data() { Databases::addRows(); }
    void page_keepsWhatWasWritten();
    void totals_countWholeDays_data() { Databases::addRows(); }
    void totals_countWholeDays();
    void totals_ofAPerformerCountRows_data() { Databases::addRows(); }
    void totals_ofAPerformerCountRows();
    void removeBefore_takesTheOldestFirst_data() { Databases::addRows(); }
    void removeBefore_takesTheOldestFirst();
    void months_areMadeOnceAndDroppedWhole_data() { Databases::addRows(); }
    void months_areMadeOnceAndDroppedWhole();
    void months_leaveRowsWhereTheyAre_data() { Databases::addRows(); }
    void months_leaveRowsWhereTheyAre();

private:
    LogEntry entry(const QString &kind, const QString &performer = u"alice"_s) const
    {
        return {m_store.ns, m_store.repo, kind, performer, u"10.0.0.1"_s, {{u"n"_s, 1}}};
    }
    void insert(const LogEntry &row, Instant at)
    {
        m_store.write([=](Db &db) { return LogStore(db).insert(row, at); });
    }
    QList<LogRow> page(const LogQuery &query, std::optional<LogPosition> after = {}, int limit = 20)
    {
        return m_store.write([=](Db &db) { return LogStore(db).page(query, after, limit); });
    }
    static QStringList texts(const QList<KindCount> &counts)
    {
        QStringList list;
        for (const auto &count : counts)
            list.append(u"%1 %2 %3"_s.arg(count.kind).arg(count.day).arg(count.count));
        return list;
    }

    StoreFixture m_store;
};

constexpr Instant at(qint64 ms)
{
    return instantFromMs(ms);
}

void TestLogStore::page_goesOnWhereTheOneBeforeEnded()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    for (int i = 0; i < 7; ++i)
        insert(entry(u"k%1"_s.arg(i)), at(100 + i / 3)); // three rows at the same time
    const LogQuery query{{m_store.ns, {}}, at(0), at(1000), {}};
    QStringList seen;
    std::optional<LogPosition> after;
    for (;;) {
        const auto rows = page(query, after, 2);
        if (rows.isEmpty())
            break;
        for (const auto &row : rows)
            seen.append(row.kind);
        after = LogPosition{rows.constLast().at, rows.constLast().id};
        insert(entry(u"later"_s), at(500)); // does not move what was read
    }
    QCOMPARE(seen, (QStringList{u"k6"_s, u"k5"_s, u"k4"_s, u"k3"_s, u"k2"_s, u"k1"_s, u"k0"_s}));
}

void TestLogStore::page_ofEachScope()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    const auto other = m_store.repository(u"acme/other"_s);
    insert(entry(u"here"_s), at(10));
    auto there = entry(u"there"_s);
    there.repository = other;
    insert(there, at(11));
    insert({m_store.ns, {}, u"in_namespace"_s, {}, {}, {}}, at(12));
    insert({{}, {}, u"nowhere"_s, {}, {}, {}}, at(13));
    const auto kinds = [&](const LogScope &scope, Instant from, Instant to) {
        QStringList list;
        for (const auto &row : page({scope, from, to, {}}))
            list.append(row.kind);
        return list;
    };
    QCOMPARE(kinds({m_store.ns, m_store.repo}, at(0), at(99)), QStringList{u"here"_s});
    QCOMPARE(kinds({m_store.ns, {}}, at(0), at(99)),
             (QStringList{u"in_namespace"_s, u"there"_s, u"here"_s}));
    QCOMPARE(kinds({}, at(0), at(99)),
             (QStringList{u"nowhere"_s, u"in_namespace"_s, u"there"_s, u"here"_s}));
    // A place outside of the range leads back into it.
    QCOMPARE(page({{}, at(0), at(11), {}}, LogPosition{at(50), 7}).size(), 1);
    QCOMPARE(page({{}, at(12), at(99), {}}, LogPosition{at(5), 7}).size(), 0);
    // From is in, to is out.
    QCOMPARE(kinds({}, at(11), at(13)), (QStringList{u"in_namespace"_s, u"there"_s}));
}

void TestLogStore::page_keepsWhatWasWritten()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    insert(entry(u"push_repo"_s), at(10));
    insert(entry(u"push_repo"_s, u"acme+ci"_s), at(11));
    const auto rows = page({{m_store.ns, {}}, at(0), at(99), u"alice"_s});
    QCOMPARE(rows.size(), 1);
    const auto &row = rows.constFirst();
    QCOMPARE(row.kind, u"push_repo"_s);
    QCOMPARE(row.performer, u"alice"_s);
    QCOMPARE(row.ip, u"10.0.0.1"_s);
    QVERIFY(row.at == at(10));
    QVERIFY(row.namespaceId == m_store.ns);
    QCOMPARE(row.metadata, (QJsonObject{{u"n"_s, 1}}));
}

constexpr qint64 kDay = 86'400'000;

void TestLogStore::totals_countWholeDays()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    insert(entry(u"push_repo"_s), at(5 * kDay));
    insert(entry(u"push_repo"_s), at(6 * kDay - 1));
    insert(entry(u"pull_repo"_s), at(6 * kDay));
    m_store.write(
        [&](Db &db) { return LogStore(db).count(entry(u"pull_repo"_s), 40, at(6 * kDay)); });
    insert({{}, {}, u"nowhere"_s, {}, {}, {}}, at(5 * kDay));
    const auto totals = [&](const LogScope &scope, qint64 from, qint64 to) {
        return texts(m_store.write([=](Db &db) {
            return LogStore(db).totals({scope, at(from), at(to), {}});
        }));
    };
    const QStringList both{u"push_repo 5 2"_s, u"pull_repo 6 41"_s};
    QCOMPARE(totals({m_store.ns, m_store.repo}, 5 * kDay, 7 * kDay), both);
    QCOMPARE(totals({m_store.ns, {}}, 5 * kDay, 7 * kDay), both);
    QCOMPARE(totals({m_store.ns, {}}, 5 * kDay, 6 * kDay), QStringList{u"push_repo 5 2"_s});
    QCOMPARE(totals({m_store.ns, {}}, 6 * kDay - 1, 6 * kDay + 1), both); // a part is the whole
    QCOMPARE(totals({}, 5 * kDay, 6 * kDay), (QStringList{u"nowhere 5 1"_s, u"push_repo 5 2"_s}));
    QCOMPARE(totals({m_store.ns, {}}, 7 * kDay, 9 * kDay), QStringList());
}

void TestLogStore::totals_ofAPerformerCountRows()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    for (int i = 0; i < 3; ++i)
        insert(entry(u"push_repo"_s), at(5 * kDay + i));
    insert(entry(u"push_repo"_s, u"bob"_s), at(5 * kDay));
    insert(entry(u"push_repo"_s, u"bob"_s), at(6 * kDay));
    const auto totals = [&](const LogScope &scope, const QString &performer) {
        return texts(m_store.write([=](Db &db) {
            return LogStore(db).totals({scope, at(0), at(9 * kDay), performer});
        }));
    };
    QCOMPARE(totals({m_store.ns, {}}, u"alice"_s), QStringList{u"push_repo 5 3"_s});
    QCOMPARE(totals({m_store.ns, {}}, u"bob"_s),
             (QStringList{u"push_repo 5 1"_s, u"push_repo 6 1"_s}));
    QCOMPARE(totals({}, u"bob"_s), (QStringList{u"push_repo 5 1"_s, u"push_repo 6 1"_s}));
    QCOMPARE(totals({}, u"nobody"_s), QStringList());
}

void TestLogStore::removeBefore_takesTheOldestFirst()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    for (int i = 9; i >= 0; --i)
        insert(entry(u"k%1"_s.arg(i)), at(i));
    const auto remove = [&](qint64 before, int limit) {
        return m_store.write([=](Db &db) { return LogStore(db).removeBefore(at(before), limit); });
    };
    QCOMPARE(remove(8, 3), 3);
    QCOMPARE(page({{}, at(0), at(99), {}}).constLast().kind, u"k3"_s);
    QCOMPARE(remove(8, 100), 5);
    QCOMPARE(page({{}, at(0), at(99), {}}).constLast().kind, u"k8"_s);
    QCOMPARE(remove(8, 100), 0);
    QCOMPARE(m_store.number("SELECT SUM(count) FROM log_daily"), 10); // charts keep their figures
}

constexpr Instant at(std::chrono::sys_days day)
{
    return day;
}

void TestLogStore::months_areMadeOnceAndDroppedWhole()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    const bool hasMonths = engine == u"postgresql"_s;
    const auto make = [&](Instant now) {
        return m_store.write([=](Db &db) { return LogStore(db).makeMonths(now, 3); });
    };
    const auto drop = [&](Instant before) {
        return m_store.write([=](Db &db) { return LogStore(db).dropMonths(before); });
    };
    using namespace std::chrono;
    const auto november = at(sys_days(2025y / 11 / 30));
    QCOMPARE(make(november), hasMonths ? 4 : 0);
    QCOMPARE(make(november), 0);
    QCOMPARE(make(at(sys_days(2025y / 12 / 1))), hasMonths ? 1 : 0); // the year's end is no end
    insert(entry(u"old"_s), november + 23h);
    insert(entry(u"new"_s), at(sys_days(2025y / 12 / 1)));
    QCOMPARE(page({{}, at(0), at(sys_days(2030y / 1 / 1)), {}}).size(), 2);
    QCOMPARE(drop(at(sys_days(2025y / 12 / 1)) - 1ms), 0);
    QCOMPARE(page({{}, at(0), at(sys_days(2030y / 1 / 1)), {}}).size(), 2);
    QCOMPARE(drop(at(sys_days(2025y / 12 / 1))), hasMonths ? 1 : 0);
    if (hasMonths)
        QCOMPARE(page({{}, at(0), at(sys_days(2030y / 1 / 1)), {}}).size(), 1);
    // Rows of months are not taken one by one.
    const auto removed = m_store.write([](Db &db) {
        return LogStore(db).removeBefore(at(std::chrono::sys_days(2030y / 1 / 1)), 100);
    });
    QCOMPARE(removed, hasMonths ? 0 : 2);
}

void TestLogStore::months_leaveRowsWhereTheyAre()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    using namespace std::chrono;
    const auto now = at(sys_days(2026y / 3 / 15));
    insert(entry(u"before"_s), now); // in no month's partition
    const auto made = m_store.write([=](Db &db) { return LogStore(db).makeMonths(now, 3); });
    QCOMPARE(made, engine == u"postgresql"_s ? 3 : 0);
    insert(entry(u"after"_s), now + 1h);
    insert(entry(u"next"_s), now + 24h * 31);
    QStringList kinds;
    for (const auto &row : page({{}, at(0), now + 24h * 99, {}}))
        kinds.append(row.kind);
    QCOMPARE(kinds, (QStringList{u"next"_s, u"after"_s, u"before"_s}));
}

QTEST_GUILESS_MAIN(TestLogStore)
#include "tst_logstore.moc"
