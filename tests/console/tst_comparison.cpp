#include "tests/console/namespacewindow.h"

#include <QtWidgets/QLabel>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::RogueGate;

/// Two images of a tag side by side, from its history, on a real server.
class TestComparison : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void images_areComparedFromTheMenu();
    void withoutConfigs_theRestIsCompared();
    void oneImage_hasNothingToCompareWith();
    void failure_isSaidInThePlaceOfRows();
    void zhTW_saysTheSame();

private:
    bool openHistory();
    /// Of the event that has both images.
    QDialog *compare(const QString &moved = u"moved"_s);
    /// The row that says so somewhere: two pushes of one second may stand in either order.
    QString event(const QString &word) const;
};

void TestComparison::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->push(u"payments/moved"_s, u"latest"_s, 2'000'000));
    m_server->setImageSettings({{"Env"_L1, QJsonArray{u"MODE=quick"_s}}});
    QVERIFY(m_server->push(u"payments/moved"_s, u"latest"_s, 5'000'000));
}

void TestComparison::init()
{
    m_gate->relent();
    openConsole();
}

bool TestComparison::openHistory()
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.go(Address::repository(window.connection()->id(),
                                  *RepositoryName::parse(u"payments/moved"_s), u"history"_s));
    window.activateWindow();
    auto *table = find<QTableView>(u"history.table"_s);
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor([table] { return table->model()->rowCount() == 2; }, kWait);
}

QString TestComparison::event(const QString &word) const
{
    const auto *model = find<QTableView>(u"history.table"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString().contains(word, Qt::CaseInsensitive))
                return model->index(row, 0).data(IdRole).toString();
        }
    }
    return {};
}

QDialog *TestComparison::compare(const QString &moved)
{
    return chooseInMenu(u"history.table"_s, event(moved), u"history.menu"_s,
                        u"history.menu.compare"_s)
        ? await(u"compareImages"_s)
        : nullptr;
}

void TestComparison::images_areComparedFromTheMenu()
{
    QVERIFY(openHistory());
    QDialog *dialog = compare();
    QVERIFY(dialog);
    auto *rows = in<QTableView>(dialog, u"compareImages.rows"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows->isVisible(), kWait);
    QCOMPARE(in<QLabel>(dialog, u"compareImages.title"_s)->text(), u"Compare images of latest"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 3, kWait);
    QCOMPARE(rows->model()->index(2, 0).data().toString(), u"added"_s);
    QCOMPARE(rows->model()->index(2, 1).data().toString(), u"Variable"_s);
    QCOMPARE(rows->model()->index(2, 2).data().toString(), u"MODE=quick"_s);
    QVERIFY(!in<QLabel>(dialog, u"compareImages.note"_s)->isVisible());
    QCOMPARE(rows->model()->index(0, 0).data().toString(), u"added"_s);
    QCOMPARE(rows->model()->index(0, 1).data().toString(), u"Layer"_s);
    QCOMPARE(rows->model()->index(1, 0).data().toString(), u"removed"_s);
    const QString summary = in<QLabel>(dialog, u"compareImages.summary"_s)->text();
    QVERIFY2(summary.startsWith(u"0 layers shared, 1 added ("_s) && summary.endsWith(u" larger"_s),
             qPrintable(summary));
    QVERIFY(in<QLabel>(dialog, u"compareImages.beforeSize"_s)->text().contains(u"MiB"_s));
    QVERIFY(in<QLabel>(dialog, u"compareImages.beforeImage"_s)->text()
            != in<QLabel>(dialog, u"compareImages.afterImage"_s)->text());
    QCOMPARE(nameless(dialog), QStringList());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"compareImages"_s));
}

void TestComparison::withoutConfigs_theRestIsCompared()
{
    m_gate->spoil(u"GET /v2/.*/blobs/.*"_s, RogueGate::answer(404));
    QVERIFY(openHistory());
    QDialog *dialog = compare();
    QVERIFY(dialog);
    auto *note = in<QLabel>(dialog, u"compareImages.note"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        note->text().startsWith(u"Variables and settings are not compared: "_s), kWait);
    QVERIFY(in<QTableView>(dialog, u"compareImages.rows"_s)->isVisible());
    QCOMPARE(in<QTableView>(dialog, u"compareImages.rows"_s)->model()->rowCount(), 2);
}

void TestComparison::oneImage_hasNothingToCompareWith()
{
    QVERIFY(openHistory());
    auto *table = find<QTableView>(u"history.table"_s);
    QVERIFY(focusRow(u"history.table"_s, event(u"created"_s)));
    QTest::keyClick(table, Qt::Key_Menu);
    auto *menu = find<QMenu>(u"history.menu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(u"history.menu.compare"_s));
    menu->close();
}

void TestComparison::failure_isSaidInThePlaceOfRows()
{
    m_gate->spoil(u"GET .*/manifest/[^/]*"_s, RogueGate::answer(404, "not_found", "gone"));
    QVERIFY(openHistory());
    QDialog *dialog = compare();
    QVERIFY(dialog);
    auto *note = in<QLabel>(dialog, u"compareImages.note"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->text().startsWith(u"An image was not read: "_s), kWait);
    QVERIFY(!in<QTableView>(dialog, u"compareImages.rows"_s)->isVisible());
}

void TestComparison::zhTW_saysTheSame()
{
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(openHistory());
    QDialog *dialog = compare(u"已移動"_s);
    QVERIFY(dialog);
    QCOMPARE(in<QLabel>(dialog, u"compareImages.title"_s)->text(), u"比較 latest 的映像檔"_s);
}

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
