#include "app/models/navigationmodel.h"
#include "app/models/repositorymodel.h"
#include "app/services/settings.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/connect/connection.h"
#include "ui/pages/page.h"
#include "ui/widgets/chip.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// Pages come back as they were left, and a repository says what it is.
class TestLastViews : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void tab_isRememberedPerRepository();
    void tab_thatIsNotThereLeadsToOneThatIs();
    void tagFilter_isKeptPerRepository();
    void tagFilter_thatLedToATagIsNotKept();
    void splitter_isKept();
    void reset_forgetsAll();
    void reset_reachesWhatIsOpen();
    void organizationMirror_isCalledSo();

private:
    Address current() const { return *m_console->window().history().current(); }
    QString id() const { return m_console->window().connection()->id(); }
    void open(const QString &path, const QString &tab)
    {
        m_console->window().go(Address::repository(id(), *RepositoryName::parse(path), tab));
    }
    /// From the list, by the keyboard.
    void openFromList(const QString &path);
    /// The console is started once more with the same settings.
    void startAgain();

    std::unique_ptr<RogueGate> m_gate;
};

void TestLastViews::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->push(u"admin/api"_s, u"v1"_s, 10));
    QVERIFY(m_server->push(u"admin/api"_s, u"v2"_s, 20));
    QVERIFY(m_server->push(u"admin/worker"_s, u"v1"_s, 30));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestLastViews::init()
{
    m_gate->relent();
    openConsole();
    QVERIFY(signIn());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
}

void TestLastViews::openFromList(const QString &path)
{
    m_console->window().go(Address::repositories(id()));
    auto *table = find<QTableView>(u"repositories.table"_s);
    const auto row = [&]() -> QModelIndex {
        for (int i = 0; i < table->model()->rowCount(); ++i) {
            if (table->model()->index(i, 0).data(IdRole).toString() == path)
                return table->model()->index(i, 0);
        }
        return {};
    };
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && row().isValid(), kWait);
    table->setFocus();
    table->selectionModel()->setCurrentIndex(row(), QItemSelectionModel::NoUpdate);
    QTest::keyClick(table, Qt::Key_Return);
}

void TestLastViews::startAgain()
{
    const QString file = m_folder->filePath(u"settings.ini"_s);
    closeConsole();
    StartOptions options;
    options.connectTo = m_through;
    options.settingsFile = file;
    options.credentials = CredentialStore::Backend::Memory;
    m_console = std::make_unique<Bootstrap>(*qApp, options);
    m_console->setLanguage(u"en"_s);
    m_console->start();
    // It knows the name by now.
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
    dialogNamed(u"signin"_s)->findChild<QLineEdit *>(u"signin.user"_s)->clear();
    QVERIFY(signIn());
}

void TestLastViews::tab_isRememberedPerRepository()
{
    openFromList(u"admin/api"_s);
    QTRY_COMPARE(current().tab, u"tags"_s);
    open(u"admin/api"_s, u"history"_s);
    QTRY_VERIFY(find<QWidget>(u"history.table"_s)->isVisible());
    openFromList(u"admin/worker"_s);
    QTRY_COMPARE(current().path, u"repository/admin/worker"_s);
    QCOMPARE(current().tab, u"tags"_s);
    openFromList(u"admin/api"_s);
    QTRY_COMPARE(current().tab, u"history"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"history.table"_s)->isVisible(), kWait);
    // Who names a tab gets that one.
    open(u"admin/api"_s, u"tags"_s);
    QTRY_COMPARE(current().tab, u"tags"_s);
    open(u"admin/api"_s, u"information"_s);
    startAgain();
    if (QTest::currentTestFailed())
        return;
    m_console->window().openRepository(u"admin/api"_s);
    QTRY_COMPARE(current().tab, u"information"_s);
}

void TestLastViews::tab_thatIsNotThereLeadsToOneThatIs()
{
    const QString place = id() + u"/admin/api"_s;
    for (const QString &kept : {u"not-a-tab"_s, QString(900, u'x'), u"../../x?tab=1"_s}) {
        m_console->settings().setLastTab(place, kept);
        m_console->window().openRepository(u"admin/api"_s);
        QTRY_COMPARE(current().path, u"repository/admin/api"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"repository.sections"_s)->isVisible(), kWait);
        m_console->window().go(Address::repositories(id()));
        QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"repositories.table"_s)->isVisible(), kWait);
    }
}

void TestLastViews::tagFilter_isKeptPerRepository()
{
    open(u"admin/api"_s, u"tags"_s);
    auto *filter = find<QLineEdit>(u"tags.filter"_s);
    auto *table = find<QTableView>(u"tags.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kWait);
    filter->setText(u"v2"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    find<QComboBox>(u"tags.expiryFilter"_s)->setCurrentIndex(1);
    Q_EMIT find<QComboBox>(u"tags.expiryFilter"_s)->activated(1);
    QTRY_COMPARE(m_console->settings().lastFilter(u"%1/tags/admin/api"_s.arg(id())),
                 u"v2 expires=never"_s);
    open(u"admin/worker"_s, u"tags"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWait);
    QCOMPARE(filter->text(), QString());
    QCOMPARE(find<QComboBox>(u"tags.expiryFilter"_s)->currentIndex(), 0);
    startAgain();
    if (QTest::currentTestFailed())
        return;
    open(u"admin/api"_s, u"tags"_s);
    filter = find<QLineEdit>(u"tags.filter"_s);
    table = find<QTableView>(u"tags.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWait);
    QCOMPARE(filter->text(), u"v2"_s);
    QCOMPARE(find<QComboBox>(u"tags.expiryFilter"_s)->currentIndex(), 1);
    find<QAction>(u"main.action.clearFilter"_s)->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(m_console->settings().lastFilter(u"%1/tags/admin/api"_s.arg(id())), QString());
}

void TestLastViews::tagFilter_thatLedToATagIsNotKept()
{
    open(u"admin/api"_s, u"tags"_s);
    auto *table = find<QTableView>(u"tags.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kWait);
    auto *page = find<Page>(u"repository"_s);
    QVERIFY(page);
    page->findObject(u"v1"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(m_console->settings().lastFilter(u"%1/tags/admin/api"_s.arg(id())), QString());
    find<QLineEdit>(u"tags.filter"_s)->setText(u"v"_s);
    QTRY_COMPARE(m_console->settings().lastFilter(u"%1/tags/admin/api"_s.arg(id())), u"v"_s);
}

void TestLastViews::splitter_isKept()
{
    m_console->window().resize(1440, 900);
    const auto shown = [this]() -> QSplitter * {
        m_console->window().go(Address::explorer(id()));
        auto *splitter = find<QSplitter>(u"explorer.splitter"_s);
        return QTest::qWaitFor([splitter] { return splitter->isVisible(); }, kWait) ? splitter
                                                                                    : nullptr;
    };
    QSplitter *splitter = shown();
    QVERIFY(splitter);
    const QList<int> first = splitter->sizes();
    // As the mouse moves it.
    auto *handle = splitter->handle(1);
    const QPoint from = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::mouseMove(handle, from + QPoint(-60, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, from + QPoint(-60, 0));
    const QList<int> moved = splitter->sizes();
    QVERIFY(moved != first);
    QVERIFY(!m_console->settings().splitterState(u"explorer.splitter"_s).isEmpty());
    const QByteArray kept = m_console->settings().splitterState(u"explorer.splitter"_s);
    startAgain();
    if (QTest::currentTestFailed())
        return;
    m_console->window().resize(1440, 900);
    splitter = shown();
    QVERIFY(splitter);
    QTRY_VERIFY(splitter->sizes().constFirst() < first.constFirst());
    QCOMPARE(m_console->settings().splitterState(u"explorer.splitter"_s), kept);
    // Rubbish is none.
    m_console->settings().setSplitterState(u"explorer.splitter"_s, "rubbish");
    startAgain();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(shown());
}

void TestLastViews::reset_forgetsAll()
{
    Settings &settings = m_console->settings();
    settings.setLastTab(id() + u"/admin/api"_s, u"history"_s);
    settings.setLastFilter(id() + "/repositories"_L1, u"x"_s);
    settings.setSplitterState(u"explorer.splitter"_s, "x");
    find<QAction>(u"main.action.resetLayout"_s)->trigger();
    QCOMPARE(settings.lastTab(id() + u"/admin/api"_s), QString());
    QCOMPARE(settings.lastFilter(id() + "/repositories"_L1), QString());
    QVERIFY(settings.splitterState(u"explorer.splitter"_s).isEmpty());
    m_console->window().openRepository(u"admin/api"_s);
    QTRY_COMPARE(current().tab, u"tags"_s);
}

void TestLastViews::reset_reachesWhatIsOpen()
{
    auto *header = find<QTableView>(u"repositories.table"_s)->horizontalHeader();
    const int moved = header->logicalIndex(3);
    const int width = header->sectionSize(2);
    header->moveSection(3, 1);
    header->resizeSection(2, width + 40);
    QCOMPARE(header->logicalIndex(1), moved);
    find<QAction>(u"main.action.resetLayout"_s)->trigger();
    QCOMPARE(header->logicalIndex(3), moved);
    QCOMPARE(header->sectionSize(2), width);
}

void TestLastViews::organizationMirror_isCalledSo()
{
    LiveCaller caller(*m_server);
    QVERIFY(caller.signIn(m_server->user(), m_server->password()));
    QJsonObject details = caller.get(u"repository/admin/api"_s);
    QVERIFY(details.contains("state"_L1));
    details["state"_L1] = u"ORG_MIRROR"_s;
    m_gate->spoil(u"GET /api/v1/repository/admin/api\\?.*"_s,
                  {.status = 200, .body = QJsonDocument(details).toJson()});
    open(u"admin/api"_s, u"tags"_s);
    const auto said = [this](const QString &text) {
        for (const Chip *chip : m_console->window().findChildren<Chip *>()) {
            if (chip->isVisible() && chip->text() == text)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(said(u"Organization mirror"_s), kWait);
    QVERIFY(!said(u"Mirror"_s));
    // The list, too.
    const QJsonObject one{{"namespace"_L1, u"admin"_s},     {"name"_L1, u"api"_s},
                          {"description"_L1, QJsonValue()}, {"is_public"_L1, false},
                          {"kind"_L1, u"image"_s},          {"is_starred"_L1, false},
                          {"state"_L1, u"ORG_MIRROR"_s}};
    const QJsonObject list{{"repositories"_L1, QJsonArray{one}}};
    m_gate->spoil(u"GET /api/v1/repository\\?.*"_s,
                  {.status = 200, .body = QJsonDocument(list).toJson()});
    m_console->window().go(Address::repositories(id()));
    find<QAction>(u"main.action.refresh"_s)->trigger();
    auto *model = find<QTableView>(u"repositories.table"_s)->model();
    QTRY_COMPARE_WITH_TIMEOUT(
        model->index(0, int(RepositoryModel::Column::State)).data().toString(), u"Org mirror"_s,
        kWait);
}

QTEST_MAIN(TestLastViews)
#include "tst_lastviews.moc"
