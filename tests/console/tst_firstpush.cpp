#include "tests/console/livewindow.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::test;
using namespace Qt::StringLiterals;

/// An empty registry, and what the window does when something is pushed into it from elsewhere.
class TestFirstPush : public QObject, private LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void firstImage_isShown();
    void openDialog_isNotLeft();
    void connection_saysHowOften();

private:
    QTableView *table(const QString &name) const { return find<QTableView>(name); }
    /// Pages are made when they are first visited.
    bool shows(const QString &name) const { return table(name) && table(name)->isVisible(); }
};

void TestFirstPush::init()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    openConsole();
    QVERIFY(signIn());
    auto *state = find<QWidget>(u"repositories.state"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(state->findChild<QLabel *>(u"state.title"_s)->text(),
                              u"Push the first image"_s, kWait);
}

void TestFirstPush::cleanup()
{
    closeConsole();
    m_server.reset();
}

void TestFirstPush::firstImage_isShown()
{
    QVERIFY(m_server->push(u"admin/app"_s, u"1"_s, 10));
    QTRY_VERIFY_WITH_TIMEOUT(
        shows(u"tags.table"_s) && table(u"tags.table"_s)->model()->rowCount() == 1, kWait);
    QCOMPARE(
        table(u"tags.table"_s)->model()->index(0, int(TagModel::Column::Tag)).data().toString(),
        u"1"_s);
    // One step back is the list.
    find<QAction>(u"main.action.back"_s)->trigger();
    auto *list = find<QTableView>(u"repositories.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), kWait);
    QCOMPARE(list->model()->rowCount(), 1);
    // From now on nobody is led anywhere.
    QVERIFY(m_server->push(u"admin/other"_s, u"1"_s, 10));
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, kWait);
    QVERIFY(list->isVisible() && !shows(u"tags.table"_s));
}

void TestFirstPush::openDialog_isNotLeft()
{
    find<QAction>(u"main.action.new"_s)->trigger();
    QTRY_VERIFY(dialogNamed(u"newRepository"_s));
    QVERIFY(m_server->push(u"admin/app"_s, u"1"_s, 10));
    auto *list = find<QTableView>(u"repositories.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, kWait);
    QVERIFY(!shows(u"tags.table"_s));
    QVERIFY(dialogNamed(u"newRepository"_s));
}

void TestFirstPush::connection_saysHowOften()
{
    const auto readings = [this] {
        const QAbstractItemModel &requests = m_console->workspace().requests;
        int count = 0;
        for (int row = 0; row < requests.rowCount(); ++row) {
            for (int column = 0; column < requests.columnCount(); ++column) {
                const QString text = requests.index(row, column).data().toString();
                count += text.startsWith(u"/api/v1/repository"_s) ? 1 : 0;
            }
        }
        return count;
    };
    const auto refreshEvery = [this](std::chrono::seconds interval) {
        Profiles &profiles = m_console->workspace().profiles;
        auto profile = *profiles.find(m_console->window().connection()->id());
        profile.refresh = interval;
        return profiles.save(profile).has_value();
    };
    // A registry on this computer is looked at all the time.
    int before = readings();
    QTRY_VERIFY_WITH_TIMEOUT(readings() > before, kWait);
    QVERIFY(refreshEvery(std::chrono::seconds(0)));
    QTest::qWait(500); // what was on its way
    before = readings();
    QTest::qWait(int(std::chrono::milliseconds(kNearRefresh).count()) + 1000);
    QCOMPARE(readings(), before);
    // Whoever wants to may still look.
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(readings() > before, kWait);
    before = readings();
    QVERIFY(refreshEvery(kNearRefresh));
    QTRY_VERIFY_WITH_TIMEOUT(readings() > before, kWait);
}

QTEST_MAIN(TestFirstPush)
#include "tst_firstpush.moc"
