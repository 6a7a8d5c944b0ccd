#include "app/services/settings.h"
#include "tests/console/livewindow.h"
#include "ui/text/datetext.h"
#include "ui/widgets/recordtable.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QFontMetrics>
#include <QtGui/QStandardItemModel>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;

namespace {

constexpr int kUsual = 13; // pixels of text that the measures are for

} // namespace

/// How wide the columns of tables are, by the size of the text and by what the user did.
class TestColumnWidths : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_system = QApplication::font(); }
    void init();
    void cleanup();
    void widths_followTheText_data();
    void widths_followTheText();
    void width_thatWasSetStays();
    void width_ofAHiddenColumnFollowsToo();
    void widths_areKeptWithoutTheTextsSize();
    void widths_ofOlderSettingsHold();
    void widths_leaveRoomForTheFirstColumn();
    void tags_areNotElidedByLargerText();

private:
    static void setText(int pixels)
    {
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        QApplication::setFont(font);
    }
    /// Four columns, the first of which takes the rest; the others are 100, 110 and 120 wide.
    std::unique_ptr<RecordTable> makeTable(int width = 1600, bool isOlder = false);
    static QList<int> widthsOf(const RecordTable &table)
    {
        return {table.columnWidth(1), table.columnWidth(2), table.columnWidth(3)};
    }
    /// As the user does.
    static void toggle(RecordTable &table, int column)
    {
        QMenu menu;
        table.fillColumnMenu(menu);
        menu.actions().at(column - 1)->trigger();
    }
    /// Until what the table shows is in the settings.
    bool awaitKept(const QByteArray &before) const
    {
        return QTest::qWaitFor([&] { return m_settings->tableState(u"test-4"_s) != before; },
                               kWait);
    }

    QFont m_system;
    QStandardItemModel m_model{2, 4};
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Settings> m_settings;
};

void TestColumnWidths::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_place->filePath(u"settings.ini"_s));
    setText(kUsual);
}

void TestColumnWidths::cleanup()
{
    closeConsole();
    QApplication::setFont(m_system);
}

std::unique_ptr<RecordTable> TestColumnWidths::makeTable(int width, bool isOlder)
{
    auto table = std::make_unique<RecordTable>();
    table->setModel(&m_model);
    table->resize(width, 400);
    for (int column = 1; column < 4; ++column) {
        // What wrote pixels is what earlier versions did.
        if (isOlder)
            table->horizontalHeader()->resizeSection(column, 90 + 10 * column);
        else
            table->setUsualWidth(column, 90 + 10 * column);
    }
    table->setStretchColumn(0);
    table->setColumnMemory(*m_settings, u"test"_s);
    table->show();
    return QTest::qWaitForWindowExposed(table.get()) ? std::move(table) : nullptr;
}

void TestColumnWidths::widths_followTheText_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<QList<int>>("widths");
    QTest::newRow("100 %") << kUsual << QList<int>{100, 110, 120};
    QTest::newRow("a little larger") << 14 << QList<int>{100, 110, 120};
    QTest::newRow("200 %") << 2 * kUsual << QList<int>{200, 220, 240};
}

void TestColumnWidths::widths_followTheText()
{
    QFETCH(int, pixels);
    QFETCH(QList<int>, widths);
    // As it was made, and while it is shown.
    setText(pixels);
    const auto made = makeTable();
    QVERIFY(made);
    QTRY_COMPARE(widthsOf(*made), widths);
    setText(kUsual);
    QTRY_COMPARE(widthsOf(*made), (QList<int>{100, 110, 120}));
    setText(pixels);
    QTRY_COMPARE(widthsOf(*made), widths);
}

void TestColumnWidths::width_thatWasSetStays()
{
    const auto table = makeTable();
    QVERIFY(table);
    table->horizontalHeader()->resizeSection(2, 133);
    setText(2 * kUsual);
    QTRY_COMPARE(widthsOf(*table), (QList<int>{200, 133, 240}));
    setText(kUsual);
    QTRY_COMPARE(widthsOf(*table), (QList<int>{100, 133, 120}));
    table->horizontalHeader()->resizeSection(2, 110);
    setText(2 * kUsual);
    QTRY_COMPARE(widthsOf(*table), (QList<int>{200, 220, 240}));
    table->horizontalHeader()->resizeSection(2, 133);
    table->resetColumns();
    QTRY_COMPARE(widthsOf(*table), (QList<int>{200, 220, 240}));
}

void TestColumnWidths::width_ofAHiddenColumnFollowsToo()
{
    const auto table = makeTable();
    QVERIFY(table);
    table->hideColumn(3);
    setText(2 * kUsual);
    QTRY_COMPARE(table->columnWidth(1), 200);
    table->showColumn(3);
    QTRY_COMPARE(widthsOf(*table), (QList<int>{200, 220, 240}));
    // To come and go is not to be resized.
    setText(kUsual);
    QTRY_COMPARE(widthsOf(*table), (QList<int>{100, 110, 120}));
}

void TestColumnWidths::widths_areKeptWithoutTheTextsSize()
{
    setText(2 * kUsual);
    auto table = makeTable();
    QVERIFY(table);
    QTRY_COMPARE(widthsOf(*table), (QList<int>{200, 220, 240}));
    table->horizontalHeader()->resizeSection(2, 333);
    toggle(*table, 3);
    QVERIFY(awaitKept({}));
    setText(kUsual);
    table = makeTable();
    QVERIFY(table);
    QVERIFY(table->isColumnHidden(3));
    toggle(*table, 3);
    QTRY_COMPARE(widthsOf(*table), (QList<int>{100, 333, 120}));
}

void TestColumnWidths::widths_ofOlderSettingsHold()
{
    auto table = makeTable(1600, true);
    QVERIFY(table);
    table->horizontalHeader()->resizeSection(1, 144);
    toggle(*table, 2);
    QVERIFY(awaitKept({}));
    table = makeTable();
    QVERIFY(table);
    QVERIFY(table->isColumnHidden(2));
    toggle(*table, 2);
    QTRY_COMPARE(widthsOf(*table), (QList<int>{144, 110, 120}));
    setText(2 * kUsual);
    QTRY_COMPARE(widthsOf(*table), (QList<int>{144, 220, 240}));
}

void TestColumnWidths::widths_leaveRoomForTheFirstColumn()
{
    setText(2 * kUsual);
    const auto table = makeTable(600);
    QVERIFY(table);
    QTRY_VERIFY(table->columnWidth(1) < 200 && table->columnWidth(1) > 100);
    QVERIFY(table->columnWidth(0) >= 160);
    QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    const int before = table->columnWidth(1);
    table->hideColumn(3);
    QTRY_VERIFY(table->columnWidth(1) > before);
    table->resize(1600, 400);
    QTRY_COMPARE(table->columnWidth(1), 200);
    // No narrower than it would be by usual text.
    table->showColumn(3);
    table->resize(320, 400);
    QTRY_COMPARE(widthsOf(*table), (QList<int>{100, 110, 120}));
}

void TestColumnWidths::tags_areNotElidedByLargerText()
{
    QApplication::setFont(m_system);
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    openConsole();
    QVERIFY(openTags());
    m_console->window().resize(2400, 900);
    const auto *table = find<RecordTable>(u"tags.table"_s);
    const auto width = [table] { return table->columnWidth(int(TagModel::Column::Expires)); };
    QTRY_COMPARE(width(), 170);
    m_console->settings().setTextSize(200);
    QTRY_VERIFY2(width() >= 300, qPrintable(QString::number(width())));
    const QFontMetrics letters(table->font());
    const int around = width() - 2 * 8 - 24; // padding and the glyph
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const wire::Tag &tag = TagModel::tagOf(table->model()->index(row, 0));
        QVERIFY(letters.horizontalAdvance(DateText::expiry(tag.end, Clock::system().now()))
                <= around);
    }
    m_console->settings().setTextSize(100);
    QTRY_COMPARE(width(), 170);
}

QTEST_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
