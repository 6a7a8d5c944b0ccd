// The Tags page with many tags: a real server, the real window, offscreen. Prints figures.
// bench-tagtable [COUNT]: 100 000 tags unless told otherwise.
#include "tests/bench/figures.h"
#include "tests/console/livewindow.h"
#include "ui/pages/page.h"
#include "ui/widgets/recordtable.h"

#include <QtCore/QEvent>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 600'000;
constexpr int kImages = 20;

/// Tells when rows were painted first.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QTableView &table)
        : m_table(table)
    {
        table.viewport()->installEventFilter(this);
    }
    bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint)
            m_isPainted |= m_table.model()->rowCount() > 0;
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView &m_table;
    bool m_isPainted = false;
};

} // namespace

class TagTableBench : private test::LiveWindow {
public:
    explicit TagTableBench(int count)
        : m_count(count)
    {
    }

    bool run();

private:
    bool fill();
    bool load();
    void refresh();
    void scroll();
    void sortAll(const char *when);
    void filterAll(const char *when);
    void filterByPlatform();
    void selectAll();
    /// Until the events are through and the table is painted.
    void settle();
    QTableView *table() const { return find<QTableView>(u"tags.table"_s); }

    int m_count;
};

bool TagTableBench::fill()
{
    for (int image = 0; image < kImages; ++image) {
        if (!m_server->push(u"admin/many"_s, u"image%1"_s.arg(image), 1000 + image * 100'000))
            return false;
    }
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
    db.setDatabaseName(m_server->databaseFile());
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=20000"_s);
    if (!db.open())
        return false;
    QSqlQuery query(db);
    // Names that differ in kind, dates from seconds to years, a third with an end.
    const QString text = QString(uR"sql(
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @count),
        m AS (SELECT id, repo_id, row_number() OVER (ORDER BY id) - 1 AS place FROM manifest),
        t AS (SELECT CAST(strftime('%s', 'now') AS INTEGER) * 1000 AS now)
        INSERT INTO tag (repo_id, name, manifest_id, start_ms, expires_ms, expires_from)
        SELECT m.repo_id,
               CASE i % 4 WHEN 0 THEN 'v' || (i / 1000) || '.' || (i / 10 % 100) || '.' || i
                          WHEN 1 THEN 'nightly-' || (20260000 + i)
                          WHEN 2 THEN printf('build-%08x', i * 2654435761 % 4294967296)
                          ELSE 'pr-' || i || '-merge' END,
               m.id, t.now - (i * 7919 % @count) * 60000,
               CASE WHEN i % 3 = 0 THEN t.now + 3600000 + (i * 104729 % 9000) * 3600000 END,
               CASE WHEN i % 3 = 0 THEN 'api' END
        FROM t, n JOIN m ON m.place = i % @images)sql"_s)
                             .replace(u"@count"_s, QString::number(m_count - kImages))
                             .replace(u"@images"_s, QString::number(kImages));
    if (!query.exec(text)) {
        std::fprintf(stderr, "%s\n", qPrintable(query.lastError().text()));
        return false;
    }
    return true;
}

void TagTableBench::settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    table()->viewport()->repaint();
}

bool TagTableBench::load()
{
    QElapsedTimer timer;
    double firstRows = -1;
    double painted = -1;
    StallMeter stall;
    PaintWatch watch(*table());
    timer.start();
    m_console->window().openRepository(u"admin/many"_s);
    const bool isFirst = QTest::qWaitFor([&] { return table()->model()->rowCount() > 0; }, kLong);
    firstRows = msOf(timer);
    const bool isPainted = QTest::qWaitFor([&] { return watch.isPainted(); }, kLong);
    painted = msOf(timer);
    auto *stop = find<QPushButton>(u"tags.stop"_s);
    const bool isAll = QTest::qWaitFor(
        [&] { return table()->model()->rowCount() >= m_count && !stop->isVisible(); }, kLong);
    print("open to the first page", firstRows, "ms", 500);
    print("first page to first rows painted", painted - firstRows, "ms", 500);
    print("open to all rows", msOf(timer) / 1000, "s", 0);
    print("longest pause of the event loop meanwhile", stall.longestMs(), "ms", 16);
    return isFirst && isPainted && isAll;
}

void TagTableBench::refresh()
{
    StallMeter stall;
    QElapsedTimer timer;
    timer.start();
    bool isOver = false;
    QObject context;
    auto *page = find<ui::Page>(u"repository"_s);
    QObject::connect(page, &ui::Page::refreshed, &context, [&](bool) { isOver = true; });
    page->refresh(false);
    (void)QTest::qWaitFor([&] { return isOver; }, kLong);
    settle();
    print("refresh of all", msOf(timer) / 1000, "s", 0);
    print("longest pause of the event loop meanwhile", stall.longestMs(), "ms", 16);
}

void TagTableBench::scroll()
{
    std::vector<double> times;
    QScrollBar *bar = table()->verticalScrollBar();
    for (int step = 0; step < 500; ++step) {
        QElapsedTimer timer;
        timer.start();
        // Half by half a window, half over the whole list.
        const int far = int(qint64(bar->maximum()) * step / 500);
        bar->setValue(step % 2 == 0 ? far : bar->value() + bar->pageStep() / 2);
        QCoreApplication::processEvents();
        table()->viewport()->repaint();
        times.push_back(msOf(timer));
    }
    print("scroll step, median", percentile(times, 0.5), "ms", 16);
    print("scroll step, 99 of 100", percentile(times, 0.99), "ms", 16);
    print("scroll step, longest", percentile(times, 1), "ms", 0);
}

void TagTableBench::sortAll(const char *when)
{
    static constexpr std::pair<TagModel::Column, const char *> kColumns[]{
        {TagModel::Column::Tag, "TAG"},
        {TagModel::Column::Size, "SIZE"},
        {TagModel::Column::LastModified, "LAST MODIFIED"},
        {TagModel::Column::Expires, "EXPIRES"},
        {TagModel::Column::Manifest, "MANIFEST"},
    };
    // Columns that many rows have the same of, so that the next one decides.
    static constexpr std::tuple<TagModel::Column, TagModel::Column, const char *> kPairs[]{
        {TagModel::Column::Size, TagModel::Column::Expires, "SIZE, EXPIRES"},
        {TagModel::Column::Expires, TagModel::Column::LastModified, "EXPIRES, LAST MODIFIED"},
        {TagModel::Column::Manifest, TagModel::Column::Tag, "MANIFEST, TAG"},
    };
    auto *records = find<ui::RecordTable>(u"tags.table"_s);
    for (const auto &[first, second, words] : kPairs) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QElapsedTimer timer;
            timer.start();
            records->setSortKeys({{int(first), Qt::AscendingOrder}, {int(second), order}});
            settle();
            const QByteArray what =
                "sort by "_ba + words + (order == Qt::AscendingOrder ? ", up" : ", down") + when;
            print(what.constData(), msOf(timer), "ms", 200);
        }
    }
    for (const auto &[column, word] : kColumns) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QElapsedTimer timer;
            timer.start();
            table()->sortByColumn(int(column), order);
            settle();
            const QByteArray what =
                "sort by "_ba + word + (order == Qt::AscendingOrder ? ", up" : ", down") + when;
            print(what.constData(), msOf(timer), "ms", 200);
        }
    }
}

void TagTableBench::filterAll(const char *when)
{
    auto *filter = find<QLineEdit>(u"tags.filter"_s);
    auto *state = find<QComboBox>(u"tags.expiryFilter"_s);
    for (const char *text : {"night", "v1*.0", "name~^v[0-9]+\\.1", "expires<7d", "size>1MB", ""}) {
        filter->setText(QString::fromLatin1(text));
        // The choice beside it applies at once, what is typed after a while.
        QElapsedTimer timer;
        timer.start();
        Q_EMIT state->activated(0);
        settle();
        const double ms = msOf(timer);
        const QByteArray what = "filter "_ba + (*text ? text : "(none)") + when;
        print(what.constData(), ms, "ms", 200);
        std::printf("%44s %9d rows\n", "", table()->model()->rowCount());
        pause(350); // what was typed has its turn
    }
}

void TagTableBench::filterByPlatform()
{
    auto *filter = find<QLineEdit>(u"tags.filter"_s);
    auto *state = find<QComboBox>(u"tags.expiryFilter"_s);
    const auto apply = [&](const QString &text) {
        filter->setText(text);
        QElapsedTimer timer;
        timer.start();
        Q_EMIT state->activated(0);
        settle();
        return msOf(timer);
    };
    const QString term = u"platform=linux/amd64"_s;
    StallMeter stall;
    QElapsedTimer timer;
    timer.start();
    apply(term);
    (void)QTest::qWaitFor([&] { return table()->model()->rowCount() >= m_count; }, kLong);
    settle();
    print("filter by a platform, which is read", msOf(timer) / 1000, "s", 0);
    print("longest pause of the event loop meanwhile", stall.longestMs(), "ms", 0);
    print("filter by another, which is known", apply(u"platform=arm64"_s), "ms", 200);
    print("filter by a platform, which is known", apply(term), "ms", 200);
    print("filter by none", apply({}), "ms", 200);
    pause(350); // what was typed has its turn
}

void TagTableBench::selectAll()
{
    QElapsedTimer timer;
    timer.start();
    table()->selectAll();
    settle();
    print("select all", msOf(timer), "ms", 200);
}

bool TagTableBench::run()
{
    if (!startServer() || !fill())
        return false;
    openConsole();
    m_console->window().resize(1440, 900);
    if (!signIn())
        return false;
    // The page is there before the first row.
    m_console->window().openRepository(u"admin/none"_s);
    print("memory before", memoryMib("VmRSS"), "MiB", 0);
    if (!load())
        return false;
    print("memory with all rows", memoryMib("VmRSS"), "MiB", 400);
    scroll();
    sortAll("");
    filterAll("");
    filterByPlatform();
    selectAll();
    sortAll(", all selected");
    filterAll(", all selected");
    table()->clearSelection();
    table()->selectRow(m_count / 2);
    refresh();
    print("memory at the end", memoryMib("VmRSS"), "MiB", 400);
    print("memory at its most", memoryMib("VmHWM"), "MiB", 400);
    closeConsole();
    return true;
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    TagTableBench bench(count);
    return bench.run() ? 0 : 1;
}
