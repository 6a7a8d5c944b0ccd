#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "tests/support/seededhistory.h"
#include "ui/pages/history/tagtimeline.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

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
    void everyControl_hasAName();
    void zhTW_tellsTheSame();

private:
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

    std::unique_ptr<RogueGate> m_gate;
};

void TestTagHistoryPage::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
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
