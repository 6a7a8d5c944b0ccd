#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "tests/support/seededlog.h"
#include "ui/pages/logs/logchart.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 9;
constexpr int kPerDay = 12;

} // namespace

/// The usage log of a repository and of the own account, against a real server behind a gate.
class TestLogsPage : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void entries_areToldInSentences();
    void range_isReadToItsEnd();
    void range_ofCustomDays();
    void filter_byEverythingThatCanBeAsked();
    void kinds_areChosenByKeyboard();
    void questions_areAskedForTheUser();
    void terms_comeFromTheMenuOfAValue();
    void chart_choosesDaysByMouseAndKeyboard();
    void chart_hasALegendAndATable();
    void details_showTheMetadata();
    void refresh_readsOnlyWhatIsNew();
    void reading_canBeStoppedAndGoesOn();
    void nothing_offersMoreDays();
    void refusal_namesTheRole();
    void failure_isToldByThePage();
    void export_writesTheLoadedRows();
    void serverExport_isOfferedWhereTheRegistryHasIt();
    void account_hasItsLog();
    void chinese_isToldAtOnce();
    void widgets_haveNames();

private:
    QTableView *table() const { return find<QTableView>(u"logs.table"_s); }
    /// Of the page that is in front: the views of other pages have the same names.
    template <class T>
    T *shown(const QString &name) const
    {
        for (T *one : m_console->window().findChildren<T *>(name)) {
            if (one->isVisible())
                return one;
        }
        return find<T>(name);
    }
    int rows() const { return table()->model()->rowCount(); }
    void openLog();
    QString text(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    int expectedRows(int days) const
    {
        int sum = 0;
        for (int day = 0; day < days; ++day)
            sum += kPerDay - day % 3;
        return sum;
    }
    void clear() { shown<QPushButton>(u"logs.clear"_s)->click(); }

    std::unique_ptr<RogueGate> m_gate;
    QString m_path = u"admin/api"_s;
};

void TestLogsPage::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->push(m_path, u"latest"_s, 10));
    QVERIFY(m_server->push(u"admin/quiet"_s, u"v1"_s, 10));
    QVERIFY(test::seedLog(*m_server, m_path, kDays, kPerDay));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestLogsPage::init()
{
    m_gate->relent();
    m_gate->forget();
    openConsole();
    QVERIFY(signIn());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
}

void TestLogsPage::cleanup()
{
    closeConsole();
}

void TestLogsPage::openLog()
{
    m_console->window().go(Address::repository(m_console->window().connection()->id(),
                                               *RepositoryName::parse(m_path), u"logs"_s));
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->isVisible() && rows() >= expectedRows(7), kWait);
    // To the end: what was pushed by other tests comes before.
    QTRY_VERIFY_WITH_TIMEOUT(!shown<QPushButton>(u"logs.stop"_s)->isVisible(), kWait);
}

void TestLogsPage::entries_areToldInSentences()
{
    openLog();
    QTRY_VERIFY(table()->hasFocus());
    bool hasDeletion = false;
    bool hasToken = false;
    bool hasRobot = false;
    for (int row = 0; row < rows(); ++row) {
        hasDeletion = hasDeletion || text(row, 1).startsWith(u"Tag v2."_s);
        hasToken = hasToken || text(row, 2) == u"admin (token of Nightly jobs)"_s;
        const QModelIndex by = table()->model()->index(row, 2);
        hasRobot =
            hasRobot || by.data(Qt::AccessibleTextRole).toString() == u"admin+ci, robot account"_s;
    }
    QVERIFY(hasDeletion && hasToken && hasRobot);
    QVERIFY(table()->isColumnHidden(4));
    // The newest stands first.
    const auto time = [this](int row) {
        return table()->model()->index(row, 0).data(SortRole).toLongLong();
    };
    for (int row = 1; row < rows(); ++row)
        QVERIFY(time(row) <= time(row - 1));
}

void TestLogsPage::range_isReadToItsEnd()
{
    openLog();
    // The server's pages have twenty entries.
    QVERIFY(m_gate->seen(u"GET /api/v1/repository/admin/api/logs\\?.*next_page="_s) >= 3);
    const int week = rows();
    auto *range = shown<QComboBox>(u"logs.range"_s);
    QCOMPARE(range->currentIndex(), 1);
    range->setFocus();
    QTest::keyClick(range, Qt::Key_Down);
    QCOMPARE(range->currentIndex(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(rows() >= expectedRows(kDays), kWait);
    QVERIFY(rows() > week);
    QVERIFY(shown<QLabel>(u"logs.count"_s)->text().contains(QString::number(rows())));
}

void TestLogsPage::range_ofCustomDays()
{
    openLog();
    auto *range = shown<QComboBox>(u"logs.range"_s);
    auto *from = shown<QDateEdit>(u"logs.from"_s);
    QVERIFY(!from->isVisible());
    range->setFocus();
    QTest::keyClick(range, Qt::Key_End);
    QTRY_VERIFY(from->isVisible());
    const QDate day = QDateTime::currentDateTimeUtc().date().addDays(-8);
    from->setDate(day);
    shown<QDateEdit>(u"logs.until"_s)->setDate(day);
    // The eighth day before today has two entries less than today.
    QTRY_COMPARE_WITH_TIMEOUT(rows(), kPerDay - 8 % 3, kWait);
    QVERIFY(m_gate->seen(u"GET /api/v1/repository/admin/api/logs\\?starttime=%1&endtime=%1"_s.arg(
                day.toString(u"MM/dd/yyyy"_s)))
            > 0);
    // A day after the last one takes that along.
    from->setDate(day.addDays(2));
    QCOMPARE(shown<QDateEdit>(u"logs.until"_s)->date(), day.addDays(2));
}

void TestLogsPage::filter_byEverythingThatCanBeAsked()
{
    openLog();
    const int all = rows();
    const auto typed = [this](const QString &name, const QString &words) {
        auto *edit = shown<QLineEdit>(name);
        edit->setFocus();
        QTest::keyClicks(edit, words);
    };
    typed(u"logs.who"_s, u"grace"_s);
    QTRY_VERIFY(rows() > 0 && rows() < all);
    QCOMPARE(text(0, 2), u"grace"_s);
    clear();
    QTRY_COMPARE(rows(), all);
    typed(u"logs.ip"_s, u"192.168."_s);
    QTRY_VERIFY(rows() > 0 && rows() < all && text(0, 3) == u"192.168.4.20"_s);
    clear();
    typed(u"logs.tag"_s, u"v2.?.0"_s);
    QTRY_VERIFY(rows() > 0 && rows() < all && text(0, 5).startsWith(u"v2."_s));
    clear();
    auto *robots = shown<QCheckBox>(u"logs.robots"_s);
    robots->setFocus();
    QTest::keyClick(robots, Qt::Key_Space);
    QTRY_VERIFY(rows() > 0 && rows() < all && text(0, 2) == u"admin+ci"_s);
    clear();
    QTRY_COMPARE(rows(), all);
    QVERIFY(!robots->isChecked());
    // By the keys of the frame.
    QTest::keyClick(&m_console->window(), Qt::Key_F, Qt::ControlModifier);
    auto *words = shown<QLineEdit>(u"logs.text"_s);
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClicks(words, u"permission of ada"_s);
    QTRY_VERIFY(rows() > 0 && rows() < all);
    QCOMPARE(text(0, 1), u"Permission of ada set to Write"_s);
    words->selectAll();
    QTest::keyClicks(words, u"nothing like it"_s);
    auto *state = shown<QWidget>(u"logs.state"_s);
    auto *second = state->findChild<QPushButton *>(u"state.second"_s);
    QTRY_VERIFY(second->isVisible());
    QTest::mouseClick(second, Qt::LeftButton);
    QTRY_COMPARE(rows(), all);
}

void TestLogsPage::kinds_areChosenByKeyboard()
{
    openLog();
    auto *button = shown<QPushButton>(u"logs.kinds"_s);
    QCOMPARE(button->text(), u"Kind: all"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *popup = find<QWidget>(u"logs.kindsPopup"_s);
    QTRY_VERIFY(popup->isVisible());
    auto *filter = popup->findChild<QLineEdit *>(u"logs.kindsFilter"_s);
    auto *list = popup->findChild<QListWidget *>(u"logs.kindsList"_s);
    QTest::keyClicks(filter, u"tag deleted"_s);
    QListWidgetItem *item = nullptr;
    int visible = 0;
    for (int i = 0; i < list->count(); ++i) {
        if (!list->item(i)->isHidden()) {
            item = list->item(i);
            ++visible;
        }
    }
    QCOMPARE(visible, 1);
    list->setCurrentItem(item);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!popup->isVisible());
    QCOMPARE(button->text(), u"Kind: Tag deleted"_s);
    QTRY_VERIFY(rows() > 0);
    for (int row = 0; row < rows(); ++row)
        QVERIFY(text(row, 1).endsWith(u" deleted"_s));
}

void TestLogsPage::questions_areAskedForTheUser()
{
    openLog();
    auto *menu = find<QMenu>(u"logs.presetsMenu"_s);
    const auto ask = [menu](const QString &name) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == u"logs.preset."_s + name)
                return action->trigger();
        }
    };
    ask(u"expiry"_s);
    QTRY_VERIFY(rows() > 0 && text(0, 1).startsWith(u"Expiration of "_s));
    QVERIFY(text(0, 1).contains(u"from never to 26 Jun 2026"_s));
    ask(u"deleted"_s);
    QTRY_VERIFY(rows() > 0 && text(0, 1).endsWith(u" deleted"_s));
    ask(u"byRobots"_s);
    QTRY_VERIFY(rows() > 0 && text(0, 2) == u"admin+ci"_s);
    ask(u"robots"_s);
    QTRY_COMPARE(rows(), 0);
}

void TestLogsPage::terms_comeFromTheMenuOfAValue()
{
    openLog();
    const int all = rows();
    int row = 0;
    while (text(row, 2) != u"grace"_s)
        ++row;
    table()->setCurrentIndex(table()->model()->index(row, 2));
    const auto choose = [this](const QString &name) {
        table()->setFocus();
        // As the Menu key does.
        const QPoint at = table()->visualRect(table()->currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at,
                                table()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table()->viewport(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name) {
                action->trigger();
                menu->close();
                return true;
            }
        }
        return false;
    };
    QVERIFY(choose(u"logs.exclude.1"_s));
    QTRY_VERIFY(rows() > 0 && rows() < all);
    for (int i = 0; i < rows(); ++i)
        QVERIFY(text(i, 2) != u"grace"_s);
    auto *chip = shown<QPushButton>(u"logs.term"_s);
    QVERIFY(chip && chip->text() == u"not grace"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(rows(), all);
    table()->setCurrentIndex(table()->model()->index(row, 2));
    QVERIFY(choose(u"logs.only.1"_s));
    QTRY_VERIFY(rows() > 0 && rows() < all && text(0, 2) == u"grace"_s);
}

void TestLogsPage::chart_choosesDaysByMouseAndKeyboard()
{
    openLog();
    const int all = rows();
    auto *chart = shown<LogChart>(u"logs.chart"_s);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QPoint from = chart->pointOf(today.addDays(-3));
    const QPoint to = chart->pointOf(today.addDays(-2));
    QTest::mousePress(chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(chart, to);
    QTest::mouseRelease(chart, Qt::LeftButton, {}, to);
    QVERIFY(chart->chosen() && chart->chosen()->first == today.addDays(-3)
            && chart->chosen()->second == today.addDays(-2));
    QCOMPARE(rows(), kPerDay + kPerDay - 2);
    auto *allDays = shown<QPushButton>(u"logs.allDays"_s);
    QVERIFY(allDays->isVisible());
    QTest::mouseClick(allDays, Qt::LeftButton);
    QCOMPARE(rows(), all);
    // By the keyboard: Alt+B, to the day before yesterday, and yesterday too.
    QTest::keyClick(table(), Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(chart->hasFocus());
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Left);
    QVERIFY(!chart->chosen());
    QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(chart->chosen() && chart->chosen()->first == today.addDays(-2)
            && chart->chosen()->second == today.addDays(-1));
    QCOMPARE(rows(), kPerDay - 2 + kPerDay - 1);
    QVERIFY(chart->accessibleDescription().contains(u"Pulled: "_s));
    QTest::keyClick(chart, Qt::Key_Escape);
    QVERIFY(!chart->chosen());
    QCOMPARE(rows(), all);
}

void TestLogsPage::chart_hasALegendAndATable()
{
    openLog();
    const int all = rows();
    auto *first = shown<QAbstractButton>(u"logs.series0"_s);
    QVERIFY(first && first->isChecked());
    QVERIFY(first->accessibleName().startsWith(u"Pulled: "_s));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QTRY_VERIFY(rows() < all);
    for (int row = 0; row < rows(); ++row)
        QVERIFY(!text(row, 1).startsWith(u"Pulled"_s));
    QTest::keyClick(first, Qt::Key_Space);
    QTRY_COMPARE(rows(), all);
    auto *asTable = shown<QPushButton>(u"logs.asTable"_s);
    QTest::mouseClick(asTable, Qt::LeftButton);
    auto *totals = shown<QTableView>(u"logs.totals"_s);
    QVERIFY(totals->isVisible());
    QCOMPARE(totals->model()->rowCount(), 7);
    QCOMPARE(totals->model()->headerData(2, Qt::Horizontal).toString(), u"Pulled"_s);
    int sum = 0;
    for (int day = 0; day < 7; ++day)
        sum += totals->model()->index(day, 1).data().toInt();
    QCOMPARE(sum, all);
}

void TestLogsPage::details_showTheMetadata()
{
    openLog();
    auto *details = find<QWidget>(u"logs.details"_s);
    QVERIFY(!details->isVisible());
    int row = 0;
    while (!text(row, 1).startsWith(u"Expiration"_s))
        ++row;
    table()->setCurrentIndex(table()->model()->index(row, 1));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(details->isVisible());
    const QString json = shown<QPlainTextEdit>(u"logs.json"_s)->toPlainText();
    QVERIFY(json.contains(u"\"old_expiration_date\": null"_s));
    QVERIFY(json.contains(u"change_tag_expiration"_s));
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(shown<QPlainTextEdit>(u"logs.json"_s)->toPlainText() != json);
    QTest::mouseClick(shown<QWidget>(u"logs.closeDetails"_s), Qt::LeftButton);
    QVERIFY(!details->isVisible());
    QVERIFY(table()->hasFocus());
}

void TestLogsPage::refresh_readsOnlyWhatIsNew()
{
    openLog();
    const int before = rows();
    table()->setCurrentIndex(table()->model()->index(5, 1));
    const QString key = table()->currentIndex().data(IdRole).toString();
    QVERIFY(m_server->push(m_path, u"fresh"_s, 10));
    m_gate->forget();
    QTest::keyClick(&m_console->window(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(rows() > before, kWait);
    QCOMPARE(m_gate->seen(u"GET /api/v1/repository/admin/api/logs\\?"_s), 1);
    QCOMPARE(table()->currentIndex().data(IdRole).toString(), key);
}

void TestLogsPage::reading_canBeStoppedAndGoesOn()
{
    Fault hang;
    hang.kind = Fault::Kind::Hang;
    hang.passes = 1;
    hang.times = 1;
    m_gate->spoil(u"/logs\\?.*next_page"_s, hang);
    m_console->window().go(Address::repository(m_console->window().connection()->id(),
                                               *RepositoryName::parse(m_path), u"logs"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 40, kWait);
    auto *stop = shown<QPushButton>(u"logs.stop"_s);
    QTRY_VERIFY(stop->isVisible() && stop->text() == u"Stop"_s);
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stop->text(), u"Read on"_s);
    QCOMPARE(shown<QLabel>(u"logs.count"_s)->text(), u"the newest 40 entries"_s);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rows() >= expectedRows(7), kWait);
    QTRY_VERIFY(!stop->isVisible());
}

void TestLogsPage::nothing_offersMoreDays()
{
    m_gate->spoil(u"/admin/api/logs\\?starttime="_s,
                  {Fault::Kind::Answer, 200, "{\"logs\":[]}", {}, 0, 1});
    m_console->window().go(Address::repository(m_console->window().connection()->id(),
                                               *RepositoryName::parse(m_path), u"logs"_s));
    auto *state = find<QWidget>(u"logs.state"_s);
    auto *title = state->findChild<QLabel *>(u"state.title"_s);
    QTRY_COMPARE_WITH_TIMEOUT(title->text(), u"Nothing in this range"_s, kWait);
    auto *action = state->findChild<QPushButton *>(u"state.action"_s);
    QVERIFY(action->isVisible() && action->text() == u"More days"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rows() >= expectedRows(kDays), kWait);
    QCOMPARE(shown<QComboBox>(u"logs.range"_s)->currentIndex(), 2);
}

void TestLogsPage::refusal_namesTheRole()
{
    m_gate->spoil(u"/admin/api/logs"_s,
                  RogueGate::answer(403, "insufficient_scope", "Unauthorized"));
    m_console->window().go(Address::repository(m_console->window().connection()->id(),
                                               *RepositoryName::parse(m_path), u"logs"_s));
    auto *state = find<QWidget>(u"logs.state"_s);
    auto *words = state->findChild<QLabel *>(u"state.text"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible() && words->text().contains(u"role Admin"_s), kWait);
    QVERIFY(words->text().contains(u"repo:admin"_s));
    QTest::mouseClick(state->findChild<QPushButton *>(u"state.second"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"admin/api"_s));
    m_gate->relent();
    QTest::mouseClick(state->findChild<QPushButton *>(u"state.action"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rows() >= expectedRows(7), kWait);
}

void TestLogsPage::failure_isToldByThePage()
{
    openLog();
    const int before = rows();
    m_gate->goAway();
    const auto back = qScopeGuard([this] { m_gate->comeBack(); });
    QTest::keyClick(&m_console->window(), Qt::Key_F5);
    auto *banner = find<QWidget>(u"repository.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 60'000);
    QCOMPARE(rows(), before);
}

void TestLogsPage::export_writesTheLoadedRows()
{
    openLog();
    shown<QLineEdit>(u"logs.who"_s)->setText(u"grace"_s);
    QTRY_COMPARE(text(0, 2), u"grace"_s);
    auto *menu = find<QMenu>(u"logs.exportMenu"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2); // the registry does it, too
    menu->actions().first()->trigger();
    QTRY_VERIFY(dialogNamed(u"export"_s));
    auto *dialog = qobject_cast<QFileDialog *>(dialogNamed(u"export"_s));
    const QString path = m_folder->filePath(u"log.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.first().trimmed(), "TIME,ACTION,BY,IP,TAG"_ba);
    QCOMPARE(lines.size(), rows() + 1);
    QVERIFY(lines.at(1).contains(",grace,192.168.4.20,"));
}

void TestLogsPage::serverExport_isOfferedWhereTheRegistryHasIt()
{
    openLog();
    auto *menu = find<QMenu>(u"logs.exportMenu"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    QTRY_VERIFY(dialogNamed(u"logExport"_s));
    QDialog *dialog = dialogNamed(u"logExport"_s);
    auto *receiver = dialog->findChild<QLineEdit *>(u"logExport.receiver"_s);
    auto *go = dialog->findChild<QPushButton *>(u"logExport.go"_s);
    auto *error = dialog->findChild<QLabel *>(u"logExport.receiverError"_s);
    QVERIFY(!go->isEnabled() && error->text().isEmpty());
    QTest::keyClicks(receiver, u"ftp://example.org"_s);
    QVERIFY(!go->isEnabled() && !error->text().isEmpty());
    receiver->selectAll();
    QTest::keyClicks(receiver, u"http://127.0.0.1:9/in"_s);
    QVERIFY(go->isEnabled() && error->text().isEmpty());
    // The registry does not let itself be sent to its own network.
    QTest::keyClick(receiver, Qt::Key_Return);
    auto *banner = dialog->findChild<QWidget *>(u"logExport.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)
                ->text()
                .startsWith(u"Invalid callback URL"_s));
    QCOMPARE(receiver->text(), u"http://127.0.0.1:9/in"_s);
    m_gate->spoil(u"POST .*/exportlogs"_s, {Fault::Kind::Answer, 200, "{\"export_id\":\"x\"}"});
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"logExport"_s), kWait);
    QCOMPARE(m_gate->seen(u"POST /api/v1/repository/admin/api/exportlogs\\?starttime="_s), 2);
}

void TestLogsPage::account_hasItsLog()
{
    m_console->window().go(Address::account(m_console->window().connection()->id(), u"logs"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shown<QTableView>(u"logs.table"_s)->isVisible(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(shown<QTableView>(u"logs.table"_s)->model()->rowCount() > 0, kWait);
    QVERIFY(!shown<QTableView>(u"logs.table"_s)->isColumnHidden(4));
    QVERIFY(m_gate->seen(u"GET /api/v1/user/logs\\?"_s) > 0);
    QVERIFY(m_gate->seen(u"GET /api/v1/user/aggregatelogs\\?"_s) > 0);
}

void TestLogsPage::chinese_isToldAtOnce()
{
    openLog();
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_VERIFY2(text(0, 1).contains(u"已"_s), qPrintable(text(0, 1)));
    QCOMPARE(table()->model()->headerData(1, Qt::Horizontal).toString(), u"動作"_s);
    auto *tabs = find<QTabBar>(u"repository.tabs"_s);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"使用紀錄"_s);
    QVERIFY(shown<LogChart>(u"logs.chart"_s)->accessibleDescription().contains(u"已拉取"_s));
    m_console->setLanguage(u"en"_s);
    QTRY_VERIFY(!text(0, 1).contains(u"已"_s));
}

void TestLogsPage::widgets_haveNames()
{
    openLog();
    shown<QPushButton>(u"logs.showDetails"_s)->click();
    const QWidget *view = table();
    while (view->objectName() != u"logs"_s)
        view = view->parentWidget();
    for (const QWidget *widget : view->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestLogsPage)
#include "tst_logspage.moc"
