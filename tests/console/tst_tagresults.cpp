#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::RogueGate;

/// What the tags page says of what came of a change: dates that the registry chose, refusals.
class TestTagResults : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void date_thatTheRegistryMovedIsSaid();
    void dates_thatTheRegistryMovedAreCounted();
    void date_thatIsAsAskedForIsNotMentioned();
    void refusals_leadToWhatRefused();

private:
    bool open();
    /// Whatever it is asked to store, the registry tells of this date for the tag.
    void insist(const QString &tag, std::optional<qint64> end);
    /// In a week, of these tags.
    void change(const QStringList &tags);
    QString toastText() const
    {
        return find<QWidget>(u"tags"_s)->findChild<QWidget *>(u"toast"_s)->accessibleName();
    }

    std::unique_ptr<RogueGate> m_gate;
    int m_number = 0;
};

void TestTagResults::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestTagResults::init()
{
    m_gate->relent();
    m_gate->forget();
    m_repository = u"admin/results%1"_s.arg(++m_number);
    for (const char *tag : {"v1", "v2", "v3"})
        QVERIFY(m_server->push(m_repository, QString::fromLatin1(tag), 100));
    openConsole();
}

bool TestTagResults::open()
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.resize(1440, 800);
    window.openRepository(m_repository);
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor(
               [this] {
                   auto *table = find<QTableView>(u"tags.table"_s);
                   return table->isVisible() && table->model()->rowCount() == 3
                       && find<QPushButton>(u"tags.change"_s)->isEnabled();
               },
               kWait);
}

void TestTagResults::insist(const QString &tag, std::optional<qint64> end)
{
    wire::Tag told = TagModel::tagOf(cell(tag, TagModel::Column::Tag));
    told.end = end ? std::optional(instantFromMs(*end * 1000)) : std::nullopt;
    const QJsonObject page{
        {u"tags"_s, QJsonArray{told.toJson()}}, {u"page"_s, 1}, {u"has_additional"_s, false}};
    m_gate->spoil(u"^GET .*[?&]specificTag=%1(&|$)"_s.arg(tag),
                  {.status = 200, .body = QJsonDocument(page).toJson()});
}

void TestTagResults::change(const QStringList &tags)
{
    select(tags);
    find<QAction>(u"main.action.expiration"_s)->trigger();
    QTRY_VERIFY(dialogNamed(u"expiration"_s));
    QDialog *dialog = dialogNamed(u"expiration"_s);
    dialog->findChild<QPushButton *>(u"expiration.quick7d"_s)->click();
    dialog->findChild<QPushButton *>(u"expiration.apply"_s)->click();
}

void TestTagResults::date_thatTheRegistryMovedIsSaid()
{
    QVERIFY(open());
    const QDateTime noon(QDate(2033, 6, 12), QTime(12, 0));
    insist(u"v1"_s, noon.toSecsSinceEpoch());
    change({u"v1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(
        toastText(),
        u"Expiration of 1 tag changed. The registry gave v1 another date: 12 Jun 2033, 12:00."_s,
        kWait);
    // Undo leads back to what was before, from what is.
    QVERIFY(find<QWidget>(u"tags"_s)->findChild<QPushButton *>(u"toast.action"_s)->isVisible());
    QVERIFY(accessible(u"v1"_s).contains(u"12 Jun 2033"_s));
}

void TestTagResults::dates_thatTheRegistryMovedAreCounted()
{
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(open());
    insist(u"v1"_s, 2'000'000'000);
    insist(u"v2"_s, {});
    change({u"v1"_s, u"v2"_s, u"v3"_s});
    QTRY_COMPARE_WITH_TIMEOUT(
        toastText(),
        u"已變更 3 個標籤的到期時間。登錄庫給了其中 2 個標籤不同的日期，請見「活動」。"_s, kWait);
}

void TestTagResults::date_thatIsAsAskedForIsNotMentioned()
{
    QVERIFY(open());
    change({u"v1"_s, u"v2"_s});
    QTRY_COMPARE_WITH_TIMEOUT(toastText(), u"Expiration of 2 tags changed."_s, kWait);
}

void TestTagResults::refusals_leadToWhatRefused()
{
    QVERIFY(open());
    auto *banner = find<QWidget>(u"tags.banner"_s);
    auto *list = banner->findChild<QPushButton *>(u"banner.list"_s);
    m_gate->spoil(u"^PUT .*/tag/v[12]$"_s, RogueGate::answer(409, "tag_immutable", "it is fixed"));
    change({u"v1"_s, u"v2"_s, u"v3"_s});
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && list->isVisible(), kWait);
    list->click();
    QTRY_VERIFY(dialogNamed(u"jobFailures"_s));
    QDialog *dialog = dialogNamed(u"jobFailures"_s);
    QCOMPARE(dialog->findChild<QTableWidget *>(u"jobFailures.table"_s)->rowCount(), 2);
    dialog->findChild<QPushButton *>(u"jobFailures.rules"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->window().history().current()->tab, u"immutability"_s,
                              kWait);
    // What is done once more needs no list any more.
    m_console->window().go(Address::repository(m_console->window().connection()->id(),
                                               *RepositoryName::parse(m_repository), u"tags"_s));
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && list->isVisible(), kWait);
    m_gate->relent();
    banner->findChild<QPushButton *>(u"banner.action"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(toastText(), u"Expiration of 3 tags changed."_s, kWait);
    QVERIFY(!banner->isVisible() && list->isHidden());
}

QTEST_MAIN(TestTagResults)
#include "tst_tagresults.moc"
