#include "app/core/address.h"
#include "app/models/navigationmodel.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "tests/support/serverdatabase.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/page.h"
#include "ui/widgets/progressline.h"

#include <QtGui/QAction>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;

namespace {

constexpr int kCrowd = 1'150; // public repositories of somebody else
const QString kLists = u"GET /api/v1/repository\\?"_s;
const QString kFurther = u"GET /api/v1/repository\\?(?!.*(namespace|starred)=).*next_page="_s;

} // namespace

/// What is read of a registry with few repositories, and of one with many. Seeded by the test that
/// needs it: they run in their order.
class TestListReading : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void few_areOneCall();
    void offline_isSaidOnceOverTheListOfAPage();
    void many_ownComeFirstAsTheyAreRead();
    void many_areReadAThousandAtATime();
    void goneNamespace_isNoFailure();
    void goneNamespace_hasNoNumber();
    void unreadList_hasNoNumbers_data();
    void unreadList_hasNoNumbers();
    void superuser_readsAll();

private:
    RepositoryList &list() const
    {
        return m_console->workspace().connections.repositories(*m_console->window().connection());
    }
    bool openAs(const QString &user);
    bool has(const QString &path) const { return list().model().rowOf(path) >= 0; }
    /// In the list of one's organizations.
    QModelIndex inTree(const QString &organization) const;
    QVariant number(const QString &organization, int role = Qt::DisplayRole, int column = 2) const;

    std::unique_ptr<RogueGate> m_gate;
};

void TestListReading::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    LiveCaller admin(*m_server);
    QVERIFY(admin.signIn(m_server->user(), m_server->password()));
    QVERIFY(admin.send("POST", u"superuser/users/"_s,
                       {{"username"_L1, u"ada"_s}, {"email"_L1, u"ada@example.org"_s}}));
    QVERIFY(admin.send("PUT", u"superuser/users/ada"_s, {{"password"_L1, m_server->password()}}));
    const auto make = [](LiveCaller &caller, const QString &space, const QString &name) {
        return caller.send("POST", u"repository"_s,
                           {{"namespace"_L1, space},
                            {"repository"_L1, name},
                            {"visibility"_L1, u"public"_s},
                            {"description"_L1, QString()}});
    };
    QVERIFY(make(admin, u"admin"_s, u"first"_s));
    LiveCaller ada(*m_server);
    QVERIFY(ada.signIn(u"ada"_s, m_server->password()));
    QVERIFY(ada.send("POST", u"organization/"_s, {{"name"_L1, u"guild"_s}}));
    QVERIFY(ada.send("POST", u"organization/"_s, {{"name"_L1, u"empty"_s}}));
    QVERIFY(make(ada, u"ada"_s, u"early"_s));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestListReading::cleanup()
{
    closeConsole();
    m_gate->relent();
    m_gate->comeBack();
    m_gate->forget();
}

bool TestListReading::openAs(const QString &user)
{
    openConsole();
    if (!QTest::qWaitFor([] { return dialogNamed(u"signin"_s) != nullptr; }, kWait))
        return false;
    QDialog *dialog = dialogNamed(u"signin"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"signin.user"_s), user);
    auto *password = dialog->findChild<QLineEdit *>(u"signin.password"_s);
    QTest::keyClicks(password, m_server->password());
    QTest::keyClick(password, Qt::Key_Return);
    Connection *connection = m_console->window().connection();
    return QTest::qWaitFor(
        [connection] { return connection->state() == Connection::State::SignedIn; }, kWait);
}

void TestListReading::few_areOneCall()
{
    QVERIFY(openAs(u"ada"_s));
    QTRY_VERIFY_WITH_TIMEOUT(list().isLoaded(), kWait);
    QCOMPARE(list().model().rowCount(), 2);
    QVERIFY(!list().hasMore());
    QCOMPARE(m_gate->seen(u"GET /api/v1/repository\\?.*(namespace|starred|next_page)="_s), 0);
}

void TestListReading::offline_isSaidOnceOverTheListOfAPage()
{
    QVERIFY(openAs(m_server->user()));
    MainWindow &window = m_console->window();
    window.go(Address::account(window.connection()->id(), u"repositories"_s));
    window.connection()->client().setLimits({.timeout = 20s, .retryDelays = {1ms}});
    const auto *table = find<QTableView>(u"namespace.repositories.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, kWait);
    const auto *line = find<ProgressLine>(u"namespace.progress"_s);
    const auto *page = find<QWidget>(u"namespace.banner"_s);
    auto *list = find<QWidget>(u"namespace.repositories.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!line->isActive() && !list->isVisible(), kWait);
    m_gate->goAway();
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), kWait);
    // When both have failed.
    QTRY_VERIFY_WITH_TIMEOUT(!line->isActive(), kWait);
    QVERIFY(!page->isVisible());
    QVERIFY(list->findChild<QLabel *>(u"banner.title"_s)
                ->text()
                .startsWith(u"Offline, showing data of "_s));
    find<Page>(u"namespace"_s)->setNextTry(20s);
    QVERIFY(list->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"Next try in "_s));
    // Its button is for the page, too.
    m_gate->comeBack();
    m_gate->forget();
    list->findChild<QPushButton *>(u"banner.action"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->seen(u"^GET /api/v1/user/(\\?|$)"_s) > 0, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!list->isVisible() && !line->isActive(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!page->isVisible(), kWait);
    // Another tab says it by the page.
    m_gate->goAway();
    window.go(Address::account(window.connection()->id(), u"settings"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), kWait);
}

void TestListReading::many_ownComeFirstAsTheyAreRead()
{
    QVERIFY(quayside::test::writeDatabase(*m_server, [](QSqlDatabase &db) {
        QSqlQuery query(db);
        query.prepare(u"INSERT INTO repository (namespace_id, name, path, visibility, state, "
                      u"created_at) SELECT id, :name, name || '/' || :path, 'public', 'normal', 1 "
                      u"FROM namespace WHERE name = 'admin'"_s);
        for (int i = 0; i < kCrowd; ++i) {
            const QString name = u"crowd%1"_s.arg(i);
            query.bindValue(u":name"_s, name);
            query.bindValue(u":path"_s, name);
            if (!query.exec())
                return false;
        }
        return query.exec(u"INSERT INTO repository (namespace_id, name, path, visibility, state, "
                          u"created_at) SELECT id, 'late', name || '/late', 'private', 'normal', 1 "
                          u"FROM namespace WHERE name IN ('ada', 'guild')"_s);
    }));
    m_gate->spoil(kFurther, {.kind = Fault::Kind::Hang});
    QVERIFY(openAs(u"ada"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->seen(kFurther) == 1, kWait);
    QVERIFY(has(u"ada/late"_s) && has(u"guild/late"_s) && has(u"admin/first"_s));
    QVERIFY(list().isLoading() && !list().isLoaded());
    // They are in sight already, and the reading can be ended.
    auto *readOn = find<QPushButton>(u"repositories.readOn"_s);
    QTRY_VERIFY(find<QTableView>(u"repositories.table"_s)->isVisible() && readOn->isVisible());
    QCOMPARE(readOn->text(), u"Stop"_s);
    const int shown = list().model().rowCount();
    QVERIFY(shown >= 100 && shown < kCrowd);
    QTest::mouseClick(readOn, Qt::LeftButton);
    QVERIFY(!list().isLoading());
    QCOMPARE(list().model().rowCount(), shown);
    QTRY_COMPARE(readOn->text(), u"Load"_s);
    m_gate->relent();
    QTest::mouseClick(readOn, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(list().isLoaded(), kWait);
}

void TestListReading::many_areReadAThousandAtATime()
{
    QVERIFY(openAs(u"ada"_s));
    QTRY_VERIFY_WITH_TIMEOUT(list().isLoaded(), kWait);
    // Her own three lie beyond: of the thousand, the first two are of the time before.
    const int own = int(has(u"ada/early"_s)) + int(has(u"ada/late"_s)) + int(has(u"guild/late"_s));
    QCOMPARE(own, 3);
    QCOMPARE(list().model().rowCount(), 1'002);
    QVERIFY(list().hasMore() && !list().isReadQuietly());
    auto *readOn = find<QPushButton>(u"repositories.readOn"_s);
    QTRY_COMPARE(readOn->text(), u"Load more"_s);
    QTest::mouseClick(readOn, Qt::LeftButton);
    QVERIFY(list().isLoading() && !list().hasMore());
    QTRY_VERIFY_WITH_TIMEOUT(!list().isLoading(), kWait);
    QCOMPARE(list().model().rowCount(), kCrowd + 4);
    QVERIFY(!list().hasMore());
    QTRY_VERIFY(!readOn->isVisible());
    // Read again, it is as long, and nothing is taken away meanwhile.
    QSignalSpy removed(&list().model(), &QAbstractItemModel::rowsRemoved);
    list().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!list().isLoading(), kWait);
    QCOMPARE(list().model().rowCount(), kCrowd + 4);
    QVERIFY(removed.isEmpty());
}

void TestListReading::goneNamespace_isNoFailure()
{
    m_gate->spoil(u"GET /api/v1/repository\\?.*namespace=guild"_s, RogueGate::answer(404));
    QVERIFY(openAs(u"ada"_s));
    QTRY_VERIFY_WITH_TIMEOUT(list().isLoaded(), kWait);
    QVERIFY(has(u"ada/late"_s) && !has(u"guild/late"_s));
}

QVariant TestListReading::number(const QString &organization, int role, int column) const
{
    const QAbstractItemModel *model = find<QTableView>(u"organizations.table"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(IdRole).toString() == organization)
            return model->index(row, column).data(role);
    }
    return {};
}

QModelIndex TestListReading::inTree(const QString &organization) const
{
    const auto *tree =
        qobject_cast<const NavigationModel *>(find<QTreeView>(u"navigator.tree"_s)->model());
    return tree->namespaceIndex(m_console->window().connection()->id(), organization);
}

void TestListReading::goneNamespace_hasNoNumber()
{
    const QString dash(QChar(0x2014));
    const QString why = u"The registry does not tell you its repositories."_s;
    m_gate->spoil(u"GET /api/v1/repository\\?.*namespace=guild"_s, RogueGate::answer(403));
    QVERIFY(openAs(u"ada"_s));
    m_console->window().go(
        Address::account(m_console->window().connection()->id(), u"organizations"_s));
    QTRY_VERIFY_WITH_TIMEOUT(list().isLoaded(), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(number(u"guild"_s).toString(), dash, kWait);
    QCOMPARE(number(u"guild"_s, Qt::ToolTipRole).toString(), why);
    QCOMPARE(number(u"guild"_s, Qt::AccessibleTextRole).toString(), u"unknown. "_s + why);
    // Nobody knows either that nothing was pushed.
    QCOMPARE(number(u"guild"_s, Qt::DisplayRole, 3).toString(), dash);
    // What has none has none.
    QCOMPARE(number(u"empty"_s).toString(), u"0"_s);
    QCOMPARE(number(u"empty"_s, Qt::DisplayRole, 3).toString(), u"Never"_s);
    // So it is in the tree.
    QTRY_VERIFY(inTree(u"guild"_s).isValid() && inTree(u"empty"_s).isValid());
    QVERIFY(!inTree(u"guild"_s).data(NavigationModel::CountRole).isValid());
    QCOMPARE(inTree(u"guild"_s).data(Qt::ToolTipRole).toString(), why);
    QCOMPARE(inTree(u"empty"_s).data(NavigationModel::CountRole), QVariant(0));
    QVERIFY(!inTree(u"empty"_s).data(Qt::ToolTipRole).isValid());
    // Told again, it is there.
    m_gate->relent();
    list().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(number(u"guild"_s).toString(), u"1"_s, kWait);
    QTRY_COMPARE(inTree(u"guild"_s).data(NavigationModel::CountRole), QVariant(1));
    QVERIFY(!inTree(u"guild"_s).data(Qt::ToolTipRole).isValid());
}

void TestListReading::unreadList_hasNoNumbers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("why");
    QTest::newRow("forbidden") << 403 << u"The registry does not tell you its repositories."_s;
    QTest::newRow("failed") << 400 << u"Its repositories could not be read: "_s;
    QTest::newRow("on its way") << 0 << u"Its repositories are being read."_s;
}

void TestListReading::unreadList_hasNoNumbers()
{
    QFETCH(int, status);
    QFETCH(QString, why);
    m_gate->spoil(kLists,
                  status > 0 ? RogueGate::answer(status) : Fault{.kind = Fault::Kind::Hang});
    QVERIFY(openAs(u"ada"_s));
    m_console->window().go(
        Address::account(m_console->window().connection()->id(), u"organizations"_s));
    const QString dash(QChar(0x2014));
    for (const QString &organization : {u"guild"_s, u"empty"_s}) {
        QTRY_COMPARE_WITH_TIMEOUT(number(organization).toString(), dash, kWait);
        QTRY_VERIFY_WITH_TIMEOUT(number(organization, Qt::ToolTipRole).toString().startsWith(why),
                                 kWait);
        QVERIFY(number(organization, Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"unknown. "_s + why));
    }
}

void TestListReading::superuser_readsAll()
{
    QVERIFY(openAs(m_server->user()));
    QTRY_VERIFY_WITH_TIMEOUT(list().isLoaded(), kWait);
    QCOMPARE(list().model().rowCount(), kCrowd + 2); // not what is private
    QCOMPARE(m_gate->seen(u"GET /api/v1/repository\\?.*(namespace|starred)="_s), 0);
    QVERIFY(m_gate->seen(kLists) >= 12);
}

QTEST_MAIN(TestListReading)
#include "tst_listreading.moc"
