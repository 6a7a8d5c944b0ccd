#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/pages/tags/tagtableview.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::RogueGate;

/// Lists, which open in the table, signatures, and the line of details, against a real server.
class TestTagLists : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opener_showsThePlatforms();
    void keys_openAndClose();
    void images_areNeverSelected();
    void image_hasItsOwnMenu();
    void failedList_saysSoAndIsTriedAgain();
    void signatures_areHiddenUntilWanted();
    void detailsLine_tellsWhatHasNoColumn();
    void zhTW_namesThem();

private:
    TagTableView *table() const { return find<TagTableView>(u"tags.table"_s); }
    bool openLists();
    QModelIndex below(int offset) const;
    QStringList firstCells() const;

    std::unique_ptr<RogueGate> m_gate;
};

void TestTagLists::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_repository = u"admin/lists"_s;
    QVERIFY(m_server->push(m_repository, u"plain"_s, 4096));
    QVERIFY(m_server->pushList(m_repository, u"multi"_s, {u"amd64"_s, u"arm64"_s}));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestTagLists::init()
{
    m_gate->relent();
    openConsole();
}

void TestTagLists::cleanup()
{
    closeConsole();
}

bool TestTagLists::openLists()
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.openRepository(m_repository);
    window.activateWindow();
    const bool isThere = QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor(
                             [this] {
                                 return !dialogNamed(u"signin"_s) && table()->isVisible()
                                     && cell(u"multi"_s, TagModel::Column::Tag).isValid();
                             },
                             kWait);
    if (!isThere)
        return false;
    table()->sortByColumn(int(TagModel::Column::Tag), Qt::AscendingOrder);
    table()->setFocus();
    return true;
}

QModelIndex TestTagLists::below(int offset) const
{
    const QModelIndex list = cell(u"multi"_s, TagModel::Column::Tag);
    return list.siblingAtRow(list.row() + offset);
}

QStringList TestTagLists::firstCells() const
{
    QStringList cells;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        cells.append(table()->model()->index(row, 0).data().toString());
    return cells;
}

void TestTagLists::opener_showsThePlatforms()
{
    QVERIFY(openLists());
    QCOMPARE(firstCells(), (QStringList{u"multi"_s, u"plain"_s}));
    const QModelIndex size = cell(u"multi"_s, TagModel::Column::Size);
    QCOMPARE(size.data(Qt::AccessibleTextRole).toString(), u"by platform"_s);
    click(cell(u"multi"_s, TagModel::Column::Tag), table()->gutter() / 2);
    const QStringList opened{u"multi"_s, u"linux/amd64"_s, u"linux/arm64"_s, u"plain"_s};
    QTRY_COMPARE_WITH_TIMEOUT(firstCells(), opened, kWait);
    // The sizes of the images, and of the list their sum: "multiamd64" and "multiarm64".
    QTRY_COMPARE_WITH_TIMEOUT(below(1).siblingAtColumn(int(TagModel::Column::Size)).data(), 10,
                              kWait);
    QTRY_COMPARE_WITH_TIMEOUT(size.data(), 20, kWait);
    QVERIFY(below(2)
                .siblingAtColumn(int(TagModel::Column::Manifest))
                .data()
                .toString()
                .startsWith(u"sha256:"_s));
    QVERIFY(table()->selectedTags().isEmpty());
    click(cell(u"multi"_s, TagModel::Column::Tag), table()->gutter() / 2);
    QCOMPARE(firstCells(), (QStringList{u"multi"_s, u"plain"_s}));
}

void TestTagLists::keys_openAndClose()
{
    QVERIFY(openLists());
    table()->setCurrentIndex(cell(u"multi"_s, TagModel::Column::Tag));
    QTest::keyClick(table(), Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 4, kWait);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 1);
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(table()->currentIndex().data(IdRole).toString(), u"multi"_s);
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(table()->model()->rowCount(), 2);
    QTest::keyClick(table(), Qt::Key_Plus);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 4, kWait);
    QTest::keyClick(table(), Qt::Key_Minus);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestTagLists::images_areNeverSelected()
{
    QVERIFY(openLists());
    table()->setCurrentIndex(cell(u"multi"_s, TagModel::Column::Tag));
    QTest::keyClick(table(), Qt::Key_Plus);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 4, kWait);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table()->selectedTags().size(), 2);
    QCOMPARE(table()->selectedCount(), 2);
    QCOMPARE(table()->allState(), Qt::Checked);
    QCOMPARE(find<QLabel>(u"tags.selected"_s)->text(), u"2 selected"_s);
    QCOMPARE(table()->exportRows(false).size(), 2);
    table()->clearSelection();
    click(below(1), table()->boxIn(QRect(0, 0, 100, 30)).center().x());
    QCOMPARE(table()->selectedCount(), 0);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(table()->selectedCount(), 0);
    // Nothing that is done to tags is done to the list from the row of one of its images.
    QVERIFY(table()->selectedOrCurrentTags().isEmpty());
}

void TestTagLists::image_hasItsOwnMenu()
{
    QVERIFY(openLists());
    table()->setCurrentIndex(cell(u"multi"_s, TagModel::Column::Tag));
    QTest::keyClick(table(), Qt::Key_Plus);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 4, kWait);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Menu);
    const auto menu = [this] { return table()->findChild<QMenu *>(u"tags.imageMenu"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(menu() && menu()->isVisible(), kWait);
    menu()->actions().constFirst()->trigger();
    const QString digest =
        below(1).siblingAtColumn(int(TagModel::Column::Manifest)).data().toString();
    QCOMPARE(QGuiApplication::clipboard()->text(), digest);
    QStringList commands;
    const QList<QAction *> actions = menu()->actions().constLast()->menu()->actions();
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            commands.append(action->data().toString());
    }
    QVERIFY(commands.size() >= 4);
    for (const QString &command : std::as_const(commands))
        QVERIFY2(command.contains(u"admin/lists@"_s + digest), qPrintable(command));
    menu()->close();
}

void TestTagLists::failedList_saysSoAndIsTriedAgain()
{
    QVERIFY(openLists());
    m_gate->spoil(u"GET .*/manifest/sha256:[0-9a-f]+$"_s,
                  RogueGate::answer(404, "not_found", "gone"));
    table()->setCurrentIndex(cell(u"multi"_s, TagModel::Column::Tag));
    QTest::keyClick(table(), Qt::Key_Plus);
    QCOMPARE(table()->model()->rowCount(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(
        below(1).data(Qt::AccessibleTextRole).toString(),
        u"The platforms could not be read. Close and open the row to try again."_s, kWait);
    m_gate->relent();
    QTest::keyClick(table(), Qt::Key_Minus);
    QTest::keyClick(table(), Qt::Key_Plus);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 4, kWait);
    QCOMPARE(below(1).data(Qt::AccessibleTextRole).toString(), u"linux/amd64 of multi"_s);
}

void TestTagLists::signatures_areHiddenUntilWanted()
{
    QVERIFY(openLists());
    auto *box = find<QCheckBox>(u"tags.signatures"_s);
    QVERIFY(!box->isVisible());
    const QString digest = cell(u"plain"_s, TagModel::Column::Manifest).data().toString();
    const QString name = u"sha256-%1.sig"_s.arg(digest.section(u':', 1));
    QVERIFY(m_server->push(m_repository, name, 16));
    // Without anybody's asking for it.
    QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), kWait);
    QVERIFY(!cell(name, TagModel::Column::Tag).isValid());
    QCOMPARE(find<QLabel>(u"tags.count"_s)->text(), u"2 of 3 tags"_s);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(box->isChecked());
    QVERIFY(cell(name, TagModel::Column::Tag).isValid());
    QCOMPARE(find<QLabel>(u"tags.count"_s)->text(), u"3 tags"_s);
    QVERIFY(m_server->removeTag(m_repository, name));
    QTRY_VERIFY_WITH_TIMEOUT(!box->isVisible(), kWait);
}

void TestTagLists::detailsLine_tellsWhatHasNoColumn()
{
    QVERIFY(openLists());
    const int before = table()->rowHeight(0);
    auto *menu = find<QToolButton>(u"tags.columns"_s)->menu();
    menu->popup(QPoint(10, 10)); // a click would wait for the menu's end
    QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), kWait);
    menu->findChild<QAction *>(u"tags.detailLines"_s)->trigger();
    menu->close();
    QVERIFY(table()->rowHeight(0) > before);
    const auto detail = [this](const QString &tag) {
        return cell(tag, TagModel::Column::Tag).data(Qt::AccessibleDescriptionRole).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        detail(u"multi"_s),
        u"linux/amd64, linux/arm64  ·  application/vnd.oci.image.index.v1+json"_s, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(detail(u"plain"_s), u"application/vnd.oci.image.manifest.v1+json"_s,
                              kWait);
    // Another page of tags shows it, too.
    QVERIFY(m_console->settings().areTagDetailsShown());
}

void TestTagLists::zhTW_namesThem()
{
    QVERIFY(openLists());
    m_console->setLanguage(u"zh_TW"_s);
    QCOMPARE(cell(u"multi"_s, TagModel::Column::Size).data(Qt::AccessibleTextRole).toString(),
             u"依平台"_s);
    QTRY_COMPARE(find<QCheckBox>(u"tags.signatures"_s)->text(), u"顯示簽章"_s);
}

QTEST_MAIN(TestTagLists)
#include "tst_taglists.moc"
