#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "tests/support/seededhistory.h"
#include "ui/pages/history/tagtimeline.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::RogueGate;

namespace {

using Column = TagHistoryColumn;
const QString kRepository = u"admin/history"_s;

} // namespace

/// The history of a repository's tags against a real server, which the gate makes fail where it
/// would not by itself.
class TestTagHistoryPage : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void history_tellsEveryChange();
    void timeline_isWalkedByKeyboard();
    void timeline_zoomsAndPicks();
    void filter_findsTagsKindsAndTimes();
    void empty_saysSo();
    void failure_isSaidAndRetried();
    void longHistory_isStoppedAndReadOn();
    void otherRepository_forgets();
    void restore_bringsBackAndIsUndone();
    void restore_thatIsRefusedIsSaid();
    void moment_restoresEveryTag_data();
    void moment_restoresEveryTag();
    void past_isDeletedForGood();
    void readOnlyRepository_offersNothing();
    void everyControl_hasAName();
    void zhTW_tellsTheSame();

private:
    /// A repository of its own: what is restored changes it. Three tags, one of them deleted.
    QString seedSmall();
    void clickRestore(int row);
    QDialog *awaitPlan();
    QString toastText() const
    {
        return find<QWidget>(u"history"_s)->findChild<QWidget *>(u"toast"_s)->accessibleName();
    }
    bool openHistory(const QString &repository, int rows);
    QTableView *table() const { return find<QTableView>(u"history.table"_s); }
    TagTimeline *timeline() const { return find<TagTimeline>(u"history.timeline"_s); }
    /// The row of that tag and change, or -1.
    int rowOf(const QString &tag, const QString &change) const;
    QString cellText(int row, Column column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, int(column)).data(role).toString();
    }
    QString stateTitle() const
    {
        return find<QWidget>(u"history.state"_s)->findChild<QLabel *>(u"state.title"_s)->text();
    }

    QTemporaryDir m_config;
    std::unique_ptr<RogueGate> m_gate;
    int m_number = 0;
};

void TestTagHistoryPage::initTestCase()
{
    // What is past the time machine stays to be looked at: nothing is cleared away meanwhile.
    QFile config(m_config.filePath(u"quiet.yaml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("gc: {interval: 1h, expiry_interval: 1h}\n");
    config.close();
    m_server = test::LiveServer::start({u"--config"_s, config.fileName()});
    QVERIFY2(m_server, "quayside-server must be built: ninja quayside-server");
    QVERIFY(test::seedHistory(*m_server, kRepository, test::someHistory()));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestTagHistoryPage::init()
{
    m_gate->relent();
    m_gate->forget();
    openConsole();
}

void TestTagHistoryPage::cleanup()
{
    closeConsole();
}

bool TestTagHistoryPage::openHistory(const QString &repository, int rows)
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(repository),
                                  u"history"_s));
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor([&] { return table()->model()->rowCount() == rows; }, kWait);
}

int TestTagHistoryPage::rowOf(const QString &tag, const QString &change) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (cellText(row, Column::Tag) == tag && cellText(row, Column::Change) == change)
            return row;
    }
    return -1;
}

void TestTagHistoryPage::history_tellsEveryChange()
{
    QVERIFY(openHistory(kRepository, 14));
    // The future is the first, and the rest goes back in time.
    QCOMPARE(cellText(0, Column::Change), u"Will expire"_s);
    QCOMPARE(cellText(0, Column::Tag), u"v2.1.0"_s);
    QCOMPARE(cellText(1, Column::Change), u"Moved"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"hotfix-login"_s, u"Deleted"_s) > 0, kWait);
    const int deleted = rowOf(u"hotfix-login"_s, u"Deleted"_s);
    QCOMPARE(cellText(deleted, Column::By), u"admin"_s);
    QVERIFY(
        cellText(deleted, Column::Recoverable).startsWith(u"recoverable for 7 d 23 h, until"_s));
    QVERIFY(cellText(deleted, Column::Change, Qt::AccessibleTextRole).contains(u"by admin"_s));
    // Nobody deleted it.
    QCOMPARE(cellText(rowOf(u"nightly-20260610"_s, u"Expired"_s), Column::By), u"expiration"_s);
    QVERIFY(rowOf(u"v2.0.4"_s, u"Reverted"_s) > 0);
    const int old = rowOf(u"v1.8.0"_s, u"Deleted"_s);
    QCOMPARE(cellText(old, Column::Recoverable), u"may be reclaimed"_s);
    QCOMPARE(cellText(rowOf(u"latest"_s, u"Created"_s), Column::Recoverable), QString());
    QVERIFY(timeline()->isVisible());
    QCOMPARE(timeline()->accessibleName(), u"Timeline of 6 tags"_s);
}

void TestTagHistoryPage::timeline_isWalkedByKeyboard()
{
    QVERIFY(openHistory(kRepository, 14));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"nightly-20260610"_s, u"Expired"_s) > 0, kWait);
    timeline()->setFocus();
    for (int lane = 0; lane < 6; ++lane)
        QTest::keyClick(timeline(), Qt::Key_Up);
    QTest::keyClick(timeline(), Qt::Key_Home);
    QVERIFY(timeline()->accessibleDescription().startsWith(u"latest created: "_s));
    QTest::keyClick(timeline(), Qt::Key_Right);
    QVERIFY(timeline()->accessibleDescription().startsWith(u"latest moved from "_s));
    QTest::keyClick(timeline(), Qt::Key_End);
    QTest::keyClick(timeline(), Qt::Key_Down);
    QVERIFY(timeline()->accessibleDescription().startsWith(u"nightly-20260610 expired"_s));
    const auto before = timeline()->range();
    QTest::keyClick(timeline(), Qt::Key_Plus);
    QVERIFY(timeline()->range().second - timeline()->range().first < before.second - before.first);
    QTest::keyClick(timeline(), Qt::Key_0);
    QVERIFY(timeline()->range() == before);
    QTest::keyClick(timeline(), Qt::Key_Return);
    QCOMPARE(cellText(table()->currentIndex().row(), Column::Tag), u"nightly-20260610"_s);
    QCOMPARE(QApplication::focusWidget(), table());
    // And back: the row that is current is the event of the timeline.
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QVERIFY(timeline()->accessibleDescription().startsWith(u"v2.1.0 will expire"_s));
}

void TestTagHistoryPage::timeline_zoomsAndPicks()
{
    QVERIFY(openHistory(kRepository, 14));
    const int row = rowOf(u"hotfix-login"_s, u"Created"_s);
    const QString key = table()->model()->index(row, 0).data(IdRole).toString();
    QVERIFY(timeline()->pointOf(key));
    QTest::mouseClick(timeline()->viewport(), Qt::LeftButton, {}, *timeline()->pointOf(key));
    QCOMPARE(table()->currentIndex().row(), row);
    const auto before = timeline()->range();
    const QPoint at = *timeline()->pointOf(key);
    QWheelEvent closer(at, timeline()->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                       Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(timeline()->viewport(), &closer);
    QVERIFY(timeline()->range().second - timeline()->range().first < before.second - before.first);
    // What lies under the pointer stays there.
    QVERIFY((*timeline()->pointOf(key) - at).manhattanLength() <= 2);
    find<QCheckBox>(u"history.future"_s)->click();
    QTRY_COMPARE(rowOf(u"v2.1.0"_s, u"Will expire"_s), -1);
}

void TestTagHistoryPage::filter_findsTagsKindsAndTimes()
{
    QVERIFY(openHistory(kRepository, 14));
    QTest::keyClicks(find<QLineEdit>(u"history.filter"_s), u"LATEST"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(timeline()->accessibleName(), u"Timeline of 1 tag"_s);
    auto *kinds = find<QComboBox>(u"history.kinds"_s);
    kinds->setFocus();
    QTest::keyClicks(kinds, u"Moved"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    auto *range = find<QComboBox>(u"history.range"_s);
    range->setCurrentIndex(1);
    Q_EMIT range->activated(1);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    kinds->setCurrentIndex(4);
    Q_EMIT kinds->activated(4);
    QTRY_COMPARE(stateTitle(), u"No change matches the filter"_s);
    find<QWidget>(u"history.state"_s)->findChild<QPushButton *>(u"state.action"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 14);
}

void TestTagHistoryPage::empty_saysSo()
{
    QVERIFY(test::seedHistory(*m_server, u"admin/nothing"_s, {}));
    QVERIFY(signIn());
    MainWindow &window = m_console->window();
    window.go(Address::repository(window.connection()->id(),
                                  *RepositoryName::parse(u"admin/nothing"_s), u"history"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateTitle(), u"No changes recorded"_s, kWait);
    QVERIFY(!timeline()->isVisible());
}

void TestTagHistoryPage::failure_isSaidAndRetried()
{
    m_gate->spoil(u"/tag/\\?limit"_s, RogueGate::answer(404, "not_found", "nothing here"));
    QVERIFY(signIn());
    MainWindow &window = m_console->window();
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(kRepository),
                                  u"history"_s));
    auto *state = find<QWidget>(u"repository.state"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(state->findChild<QLabel *>(u"state.title"_s)->text(),
                              u"Not found, or not visible to you."_s, kWait);
    m_gate->relent();
    state->findChild<QPushButton *>(u"state.action"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 14, kWait);
}

void TestTagHistoryPage::longHistory_isStoppedAndReadOn()
{
    QList<test::PastTag> rows;
    for (int i = 0; i < 250; ++i)
        rows.append({u"t%1"_s.arg(i), 'a', std::chrono::minutes(10 * (i + 1))});
    QVERIFY(test::seedHistory(*m_server, u"admin/long"_s, rows));
    m_gate->spoil(u"/tag/\\?limit=100&page=3"_s, {.kind = test::Fault::Kind::Hang});
    QVERIFY(openHistory(u"admin/long"_s, 200));
    auto *stop = find<QPushButton>(u"history.stop"_s);
    QTRY_VERIFY(stop->isVisible());
    QCOMPARE(stop->text(), u"Stop"_s);
    stop->click();
    QTRY_COMPARE(stop->text(), u"Read on"_s);
    QCOMPARE(find<QLabel>(u"history.count"_s)->text(), u"the newest 200 changes"_s);
    m_gate->relent();
    stop->click();
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 250, kWait);
    QTRY_VERIFY(!stop->isVisible());
}

void TestTagHistoryPage::otherRepository_forgets()
{
    QVERIFY(openHistory(kRepository, 14));
    QVERIFY(m_server->push(u"admin/other"_s, u"only"_s, 10));
    MainWindow &window = m_console->window();
    window.go(Address::repository(window.connection()->id(),
                                  *RepositoryName::parse(u"admin/other"_s), u"history"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
    QCOMPARE(cellText(0, Column::Tag), u"only"_s);
    QCOMPARE(cellText(0, Column::Change), u"Created"_s);
}

QString TestTagHistoryPage::seedSmall()
{
    const QString repository = u"admin/small%1"_s.arg(++m_number);
    using std::chrono::hours;
    const bool isSeeded = test::seedHistory(*m_server, repository,
                                            {{u"gone"_s, 'a', hours(9), hours(3), u"deleted"_s},
                                             {u"moved"_s, 'b', hours(8), hours(2), u"moved"_s},
                                             {u"moved"_s, 'c', hours(2)},
                                             {u"new"_s, 'd', hours(1)}});
    return isSeeded ? repository : QString();
}

void TestTagHistoryPage::clickRestore(int row)
{
    const QModelIndex index = table()->model()->index(row, int(Column::Restore));
    table()->scrollTo(index);
    QCoreApplication::sendPostedEvents();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
}

QDialog *TestTagHistoryPage::awaitPlan()
{
    return QTest::qWaitFor([] { return dialogNamed(u"tagPlan"_s); }, kWait)
        ? dialogNamed(u"tagPlan"_s)
        : nullptr;
}

void TestTagHistoryPage::restore_bringsBackAndIsUndone()
{
    QVERIFY(openHistory(seedSmall(), 5));
    QTRY_VERIFY(!table()->isColumnHidden(int(Column::Restore)));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"gone"_s, u"Expired"_s) >= 0, kWait);
    clickRestore(rowOf(u"gone"_s, u"Expired"_s));
    QDialog *dialog = awaitPlan();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel *>(u"tagPlan.title"_s)->text(), u"Restore gone?"_s);
    auto *rows = dialog->findChild<QTableWidget *>(u"tagPlan.rows"_s);
    QCOMPARE(rows->item(0, 1)->text(), u"gone"_s);
    QCOMPARE(rows->item(0, 2)->text().size(), 9);
    dialog->findChild<QPushButton *>(u"tagPlan.go"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"gone"_s, u"Reverted"_s) >= 0, kWait);
    QTRY_COMPARE(toastText(), u"1 tag restored."_s);
    find<QWidget>(u"history"_s)->findChild<QPushButton *>(u"toast.action"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"gone"_s, u"Deleted"_s) >= 0, kWait);
    // By keyboard, and away again without doing anything.
    table()->setCurrentIndex(table()->model()->index(rowOf(u"moved"_s, u"Moved"_s), 0));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    dialog = awaitPlan();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"tagPlan"_s));
}

void TestTagHistoryPage::restore_thatIsRefusedIsSaid()
{
    m_gate->spoil(u"POST .*/restore"_s, RogueGate::answer(404, "not_found", "reclaimed"));
    QVERIFY(openHistory(seedSmall(), 5));
    QTRY_VERIFY(!table()->isColumnHidden(int(Column::Restore)));
    clickRestore(rowOf(u"moved"_s, u"Moved"_s));
    QDialog *dialog = awaitPlan();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"tagPlan.go"_s)->click();
    auto *banner = find<QWidget>(u"history.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"reclaimed"_s));
    m_gate->relent();
    banner->findChild<QPushButton *>(u"banner.action"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"moved"_s, u"Reverted"_s) >= 0, kWait);
}

void TestTagHistoryPage::moment_restoresEveryTag_data()
{
    QTest::addColumn<bool>("isByRegistry");
    QTest::newRow("by the registry") << true;
    QTest::newRow("tag by tag") << false;
}

void TestTagHistoryPage::moment_restoresEveryTag()
{
    QFETCH(bool, isByRegistry);
    if (!isByRegistry)
        m_gate->spoil(u"openapi.json"_s, RogueGate::answer(404));
    QVERIFY(openHistory(seedSmall(), 5));
    auto *moment = find<QPushButton>(u"history.moment"_s);
    QTRY_VERIFY_WITH_TIMEOUT(moment->isVisible() && moment->isEnabled(), kWait);
    moment->click();
    QDialog *dialog = awaitPlan();
    QVERIFY(dialog);
    auto *when = dialog->findChild<QDateTimeEdit *>(u"tagPlan.moment"_s);
    auto *rows = dialog->findChild<QTableWidget *>(u"tagPlan.rows"_s);
    auto *go = dialog->findChild<QPushButton *>(u"tagPlan.go"_s);
    // Before the last change: only that tag was not there, and it stays unless it is to go.
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, kWait);
    QVERIFY(!go->isEnabled());
    when->setDateTime(QDateTime::currentDateTime().addSecs(-4 * 3600));
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 3, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kWait);
    QVERIFY(dialog->findChild<QLabel *>(u"tagPlan.note"_s)->text().startsWith(u"2 tags change."_s));
    dialog->findChild<QCheckBox *>(u"tagPlan.option"_s)->setChecked(true);
    QVERIFY(dialog->findChild<QLabel *>(u"tagPlan.note"_s)->text().startsWith(u"3 tags change."_s));
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"moved"_s, u"Reverted"_s) >= 0
                                 && rowOf(u"gone"_s, u"Reverted"_s) >= 0
                                 && rowOf(u"new"_s, u"Deleted"_s) >= 0,
                             kWait);
    QCOMPARE(m_gate->seen(u"POST .*/timemachine/restore"_s), isByRegistry ? 1 : 0);
    QTRY_COMPARE(toastText(), u"3 tags restored."_s);
    // And back: what was new is there again.
    find<QWidget>(u"history"_s)->findChild<QPushButton *>(u"toast.action"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        rowOf(u"new"_s, u"Reverted"_s) >= 0 && rowOf(u"gone"_s, u"Deleted"_s) >= 0, kWait);
}

void TestTagHistoryPage::past_isDeletedForGood()
{
    QVERIFY(openHistory(seedSmall(), 5));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"gone"_s, u"Expired"_s) >= 0, kWait);
    table()->setCurrentIndex(table()->model()->index(rowOf(u"gone"_s, u"Expired"_s), 0));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete, Qt::ShiftModifier);
    QDialog *dialog = awaitPlan();
    QVERIFY(dialog);
    auto *go = dialog->findChild<QPushButton *>(u"tagPlan.go"_s);
    QVERIFY(!go->isEnabled());
    dialog->findChild<QCheckBox *>(u"tagPlan.tick"_s)->setChecked(true);
    QVERIFY(go->isEnabled());
    go->click();
    QTRY_COMPARE_WITH_TIMEOUT(toastText(), u"1 tag deleted permanently."_s, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->seen(u"POST .*/gone/expire"_s) == 1, kWait);
}

void TestTagHistoryPage::readOnlyRepository_offersNothing()
{
    QVERIFY(openHistory(seedSmall(), 5));
    auto *moment = find<QPushButton>(u"history.moment"_s);
    QTRY_VERIFY_WITH_TIMEOUT(moment->isEnabled(), kWait);
    ConnectionProfile profile = m_console->window().connection()->profile();
    profile.isReadOnly = true;
    m_console->window().connection()->setProfile(profile);
    m_console->window().findChild<QAction *>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!moment->isEnabled(), kWait);
    QVERIFY(!moment->toolTip().isEmpty());
    table()->setCurrentIndex(table()->model()->index(rowOf(u"moved"_s, u"Moved"_s), 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!dialogNamed(u"tagPlan"_s));
}

void TestTagHistoryPage::everyControl_hasAName()
{
    QVERIFY(openHistory(kRepository, 14));
    for (const QWidget *widget : find<QWidget>(u"history"_s)->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isStop = widget->focusPolicy() & Qt::TabFocus && widget->isVisible()
            && !widget->objectName().startsWith(u"qt_"_s);
        QVERIFY2(!isStop || isNamed, qPrintable(widget->objectName()));
    }
}

void TestTagHistoryPage::zhTW_tellsTheSame()
{
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(openHistory(kRepository, 14));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"hotfix-login"_s, u"已刪除"_s) > 0, kWait);
    QCOMPARE(cellText(0, Column::Change), u"將到期"_s);
    QCOMPARE(timeline()->accessibleName(), u"6 個標籤的時間軸"_s);
    m_console->setLanguage(u"en"_s);
    QCOMPARE(cellText(0, Column::Change), u"Will expire"_s);
}

QTEST_MAIN(TestTagHistoryPage)
#include "tst_taghistory.moc"
