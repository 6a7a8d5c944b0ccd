#include "tests/console/livewindow.h"
#include "ui/widgets/recordtable.h"

#include <QtTest/QtTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using Column = TagModel::Column;

/// Tables that are sorted by several columns: the mouse, the menu, what is kept.
class TestTagSort : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void shiftClick_sortsByTheNextColumn();
    void plainClick_goesBackToOne();
    void shiftClick_takesThreeAtMost();
    void menu_doesTheSameByKeyboard();
    void order_isKept();
    void otherTables_doItToo();
    void zhTW_namesTheMenu();

private:
    RecordTable *table() const { return find<RecordTable>(u"tags.table"_s); }
    /// On the word of a column, as people do.
    void clickHeader(RecordTable *table, int column, Qt::KeyboardModifiers modifiers = {});
    void clickHeader(Column column, Qt::KeyboardModifiers modifiers = {})
    {
        clickHeader(table(), int(column), modifiers);
    }
    bool openSizes();
    QStringList names() const;
};

void TestTagSort::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_repository = u"admin/sizes"_s;
    // Two of one size, and a larger one.
    for (const auto &[tag, bytes] : {std::pair{u"b"_s, 10}, {u"a"_s, 10}, {u"c"_s, 5000}})
        QVERIFY(m_server->push(m_repository, tag, bytes));
    QVERIFY(m_server->push(u"admin/other"_s, u"v1"_s, 10));
}

void TestTagSort::init()
{
    openConsole();
}

void TestTagSort::clickHeader(RecordTable *table, int column, Qt::KeyboardModifiers modifiers)
{
    const QHeaderView *header = table->horizontalHeader();
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, modifiers,
        QPoint(header->sectionViewportPosition(column) + (column == 0 ? table->boxRoom() : 0) + 20,
               header->height() / 2));
}

bool TestTagSort::openSizes()
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.resize(1440, 900);
    window.openRepository(m_repository);
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor(
               [this] {
                   return !dialogNamed(u"signin"_s) && table()->isVisible()
                       && table()->model()->rowCount() == 3;
               },
               kWait);
}

QStringList TestTagSort::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names.append(table()->model()->index(row, 0).data(IdRole).toString());
    return names;
}

void TestTagSort::shiftClick_sortsByTheNextColumn()
{
    QVERIFY(openSizes());
    clickHeader(Column::Size);
    clickHeader(Column::Tag, Qt::ShiftModifier);
    QCOMPARE(table()->sortKeys(),
             (QList<SortKey>{{int(Column::Size), Qt::AscendingOrder},
                             {int(Column::Tag), Qt::AscendingOrder}}));
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    const QImage one = table()->horizontalHeader()->grab().toImage();
    // Again: the other way, for what is of one size alone.
    clickHeader(Column::Tag, Qt::ShiftModifier);
    QCOMPARE(names(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QVERIFY(table()->horizontalHeader()->grab().toImage() != one);
    clickHeader(Column::Size, Qt::ShiftModifier);
    QCOMPARE(names(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(table()->sortKeys().size(), 2);
}

void TestTagSort::plainClick_goesBackToOne()
{
    QVERIFY(openSizes());
    clickHeader(Column::Tag);
    const QImage alone = table()->horizontalHeader()->grab().toImage();
    clickHeader(Column::Size);
    clickHeader(Column::Tag, Qt::ShiftModifier);
    clickHeader(Column::Tag);
    QCOMPARE(table()->sortKeys(), (QList<SortKey>{{int(Column::Tag), Qt::AscendingOrder}}));
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    // One column has no number.
    QCOMPARE(table()->horizontalHeader()->grab().toImage(), alone);
}

void TestTagSort::shiftClick_takesThreeAtMost()
{
    QVERIFY(openSizes());
    clickHeader(Column::Size);
    clickHeader(Column::Expires, Qt::ShiftModifier);
    clickHeader(Column::LastModified, Qt::ShiftModifier);
    clickHeader(Column::Tag, Qt::ShiftModifier);
    const QList<SortKey> keys = table()->sortKeys();
    QCOMPARE(keys.size(), 3);
    QCOMPARE(keys.at(0).column, int(Column::Size));
    QCOMPARE(keys.at(1).column, int(Column::Expires));
    QCOMPARE(keys.at(2).column, int(Column::Tag));
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestTagSort::menu_doesTheSameByKeyboard()
{
    QVERIFY(openSizes());
    clickHeader(Column::Size);
    QMenu *menu = find<QToolButton>(u"tags.columns"_s)->menu();
    menu->popup({});
    auto *then = menu->findChild<QMenu *>(u"columns.then"_s);
    QVERIFY(then);
    menu->setActiveAction(then->menuAction());
    QTest::keyClick(menu, Qt::Key_Right);
    QTRY_VERIFY(then->isVisible());
    QVERIFY(then->actions().constFirst()->text().startsWith(u"TAG"_s));
    QTest::keyClick(then, Qt::Key_Home);
    QTest::keyClick(then, Qt::Key_Return);
    QTRY_COMPARE(table()->sortKeys().size(), 2);
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    // It says what is sorted by.
    menu->popup({});
    then = menu->findChild<QMenu *>(u"columns.then"_s);
    QVERIFY(then);
    QCOMPARE(then->actions().constFirst()->text(), u"TAG\t2, rising"_s);
    menu->close();
}

void TestTagSort::order_isKept()
{
    QVERIFY(openSizes());
    clickHeader(Column::Size);
    clickHeader(Column::Tag, Qt::ShiftModifier);
    clickHeader(Column::Tag, Qt::ShiftModifier);
    const QList<SortKey> keys = table()->sortKeys();
    const QString name = u"tags-%1"_s.arg(TagModel::kColumns);
    QTRY_COMPARE(m_console->settings().tableLaterKeys(name), keys.sliced(1));
    const QByteArray state = m_console->settings().tableState(name);
    closeConsole();
    openConsole();
    // A window of this connection has its table already; a further one reads what is kept.
    m_console->settings().setTableState(name, state);
    m_console->settings().setTableLaterKeys(name, keys.sliced(1) + QList<SortKey>{{99}});
    QVERIFY(openSizes());
    QCOMPARE(table()->sortKeys(), keys);
    QCOMPARE(names(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
}

void TestTagSort::otherTables_doItToo()
{
    QVERIFY(signIn());
    auto *repositories = find<RecordTable>(u"repositories.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(repositories->model()->rowCount() == 2, kWait);
    const auto first = [repositories] {
        return repositories->model()->index(0, 0).data(IdRole).toString();
    };
    clickHeader(repositories, 1);
    clickHeader(repositories, 0, Qt::ShiftModifier);
    QCOMPARE(first(), u"admin/other"_s);
    clickHeader(repositories, 0, Qt::ShiftModifier);
    QCOMPARE(first(), u"admin/sizes"_s);
}

void TestTagSort::zhTW_namesTheMenu()
{
    QVERIFY(openSizes());
    m_console->setLanguage(u"zh_TW"_s);
    QMenu *menu = find<QToolButton>(u"tags.columns"_s)->menu();
    Q_EMIT menu->aboutToShow();
    auto *then = menu->findChild<QMenu *>(u"columns.then"_s);
    QVERIFY(then);
    QCOMPARE(then->title(), u"再依此排序(&T)"_s);
}

QTEST_MAIN(TestTagSort)
#include "tst_tagsort.moc"
