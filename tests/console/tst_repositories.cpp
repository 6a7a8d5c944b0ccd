#include "app/models/repositorymodel.h"
#include "app/services/profiles.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/connect/connection.h"
#include "ui/widgets/recordtable.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// The list of repositories against a real server.
class TestRepositories : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ring_closesWhereColumnsEnd();
    void create_byKeyboardOpensThePage();
    void create_refusalsStandAtTheFieldAndAbove();
    void filter_byNameGlobAndKind();
    void anonymous_isOfferedNoChange();
    void visibility_ofManyAndUndo();
    void state_isChangedFromTheMenuAndBack();
    void size_isWhatTheRegistryCounts();
    void delete_wantsTheNameTyped();
    void delete_ofManyWantsTheNumber();
    void columns_areChosenAndStay();
    void columns_leaveNamesTheirRoom();
    void export_writesWhatIsShown();

private:
    bool isThere(const QString &path) const;
    QTableView *table() const { return find<QTableView>(u"repositories.table"_s); }
    QModelIndex row(const QString &path) const;
    void selectRows(const QStringList &paths);
    void confirm();
    void trigger(const QString &action) { find<QAction>(u"main.action."_s + action)->trigger(); }
    QDialog *await(const QString &name);
};

void TestRepositories::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    for (const char *path : {"admin/api", "admin/worker", "admin/tools/lint"})
        QVERIFY(m_server->push(QString::fromLatin1(path), u"v1"_s, 10));
}

void TestRepositories::init()
{
    openConsole();
    QVERIFY(signIn());
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"admin/api"_s), kWait);
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
}

void TestRepositories::ring_closesWhereColumnsEnd()
{
    auto &records = *qobject_cast<RecordTable *>(table());
    const QHeaderView &header = *records.horizontalHeader();
    QList<int> shown; // from left to right
    for (int at = 0; at < header.count(); ++at) {
        if (!header.isSectionHidden(header.logicalIndex(at)))
            shown.append(header.logicalIndex(at));
    }
    QVERIFY2(shown.size() < header.count(), "a column has to be hidden for this");
    for (const int column : std::as_const(shown)) {
        QCOMPARE(records.isEdge(column, RecordTable::Edge::Left), column == shown.constFirst());
        QCOMPARE(records.isEdge(column, RecordTable::Edge::Right), column == shown.constLast());
    }
}

void TestRepositories::cleanup()
{
    closeConsole();
}

QModelIndex TestRepositories::row(const QString &path) const
{
    for (int i = 0; table() && i < table()->model()->rowCount(); ++i) {
        const QModelIndex index = table()->model()->index(i, 0);
        if (index.data(IdRole).toString() == path)
            return index;
    }
    return {};
}

bool TestRepositories::isThere(const QString &path) const
{
    return row(path).isValid();
}

void TestRepositories::selectRows(const QStringList &paths)
{
    table()->clearSelection();
    for (const QString &path : paths)
        table()->selectionModel()->select(row(path),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QDialog *TestRepositories::await(const QString &name)
{
    (void)QTest::qWaitFor([&name] { return dialogNamed(name) != nullptr; }, kWait);
    return dialogNamed(name);
}

void TestRepositories::create_byKeyboardOpensThePage()
{
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"newRepository"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"new.name"_s);
    QCOMPARE(dialog->focusWidget(), name);
    QTest::keyClicks(name, u"made/here"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"newRepository"_s), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"page.title"_s), kWait);
    QTRY_COMPARE(m_console->window().history().current()->path, u"repository/admin/made/here"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"admin/made/here"_s), kWait);
}

void TestRepositories::create_refusalsStandAtTheFieldAndAbove()
{
    trigger(u"new"_s);
    QDialog *dialog = await(u"newRepository"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"new.name"_s);
    auto *create = dialog->findChild<QPushButton *>(u"new.create"_s);
    auto *error = dialog->findChild<QLabel *>(u"new.nameError"_s);
    QVERIFY(!create->isEnabled() && error->text().isEmpty());
    QTest::keyClicks(name, u"Not Right"_s);
    QVERIFY(!create->isEnabled() && !error->text().isEmpty());
    name->clear();
    QTest::keyClicks(name, u"api"_s);
    QVERIFY(create->isEnabled() && error->text().isEmpty());
    dialog->findChild<QPlainTextEdit *>(u"new.description"_s)->setPlainText(u"typed"_s);
    QTest::mouseClick(create, Qt::LeftButton);
    // It is there already: said at the field, which keeps the keyboard, and the way there.
    auto *link = dialog->findChild<QPushButton *>(u"new.openIt"_s);
    QVERIFY(!link->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(link->isVisible(), kWait);
    QCOMPARE(error->text(), u"There is a repository of this name already."_s);
    QVERIFY(!create->isEnabled());
    QCOMPARE(dialog->focusWidget(), name);
    // Nothing that was typed is gone.
    QVERIFY(dialog->isEnabled());
    QCOMPARE(name->text(), u"api"_s);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"new.description"_s)->toPlainText(), u"typed"_s);
    // Another name, another question.
    QTest::keyClicks(name, u"apis"_s);
    QVERIFY(create->isEnabled() && error->text().isEmpty() && !link->isVisible());
    QTest::keyClick(name, Qt::Key_Backspace);
    QVERIFY(link->isVisible());
    QTest::keyClick(link, Qt::Key_Space);
    QTRY_VERIFY(!dialogNamed(u"newRepository"_s));
    QTRY_COMPARE(m_console->window().history().current()->path, u"repository/admin/api"_s);
}

void TestRepositories::filter_byNameGlobAndKind()
{
    auto *filter = find<QLineEdit>(u"repositories.filter"_s);
    auto *kind = find<QComboBox>(u"repositories.kind"_s);
    const int all = table()->model()->rowCount();
    filter->setText(u"*/lint"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(isThere(u"admin/tools/lint"_s));
    filter->setText(u"WORK"_s);
    QTRY_VERIFY(isThere(u"admin/worker"_s) && table()->model()->rowCount() == 1);
    kind->setCurrentIndex(1); // public: none of that name
    auto *state = find<QWidget>(u"repositories.state"_s);
    QTRY_VERIFY(state->findChild<QPushButton *>(u"state.action"_s)->isVisible());
    QTest::mouseClick(state->findChild<QPushButton *>(u"state.action"_s), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), all);
    QCOMPARE(kind->currentIndex(), 0);
}

void TestRepositories::confirm()
{
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QDialog *dialog = dialogNamed(u"confirm"_s);
    if (auto *tick = dialog->findChild<QCheckBox *>(u"confirm.understood"_s); tick->isVisible())
        tick->click();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm.go"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
}

void TestRepositories::anonymous_isOfferedNoChange()
{
    LiveCaller caller(*m_server);
    QVERIFY(caller.signIn(m_server->user(), m_server->password()));
    const auto make = [&caller](const QString &visibility) {
        return caller.send("POST", u"repository/admin/worker/changevisibility"_s,
                           {{"visibility"_L1, visibility}});
    };
    QVERIFY(make(u"public"_s));
    Connection *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.signIn = SignInKind::Anonymous;
    connection->setProfile(profile);
    QTRY_VERIFY_WITH_TIMEOUT(
        connection->state() == Connection::State::SignedIn && connection->isAnonymous(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"admin/worker"_s) && !isThere(u"admin/api"_s), kWait);
    selectRows({u"admin/worker"_s});
    QTRY_VERIFY(find<QWidget>(u"repositories.bulkBar"_s)->isVisible());
    for (const QString &name : {u"public"_s, u"private"_s, u"more"_s, u"delete"_s, u"new"_s})
        QVERIFY2(!find<QWidget>(u"repositories."_s + name)->isVisible(), qPrintable(name));
    QVERIFY(!find<QAction>(u"main.action.delete"_s)->isEnabled());
    QVERIFY(make(u"private"_s));
}

void TestRepositories::visibility_ofManyAndUndo()
{
    selectRows({u"admin/api"_s, u"admin/worker"_s});
    const auto visibility = [this](const QString &path) {
        return row(path).siblingAtColumn(1).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(visibility(u"admin/api"_s), u"Private"_s);
    QTest::mouseClick(find<QPushButton>(u"repositories.public"_s), Qt::LeftButton);
    // Which, and whether that is meant: nothing has changed before that.
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QVERIFY(!dialogNamed(u"confirm"_s)->findChild<QPushButton *>(u"confirm.go"_s)->isEnabled());
    QCOMPARE(visibility(u"admin/api"_s), u"Private"_s);
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(visibility(u"admin/api"_s), u"Public"_s, kWait);
    QTRY_COMPARE(visibility(u"admin/worker"_s), u"Public"_s);
    QCOMPARE(visibility(u"admin/tools/lint"_s), u"Private"_s);
    // Selected by name: the refresh did not take it away.
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
    trigger(u"undo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visibility(u"admin/api"_s), u"Private"_s, kWait);
    QTRY_COMPARE(visibility(u"admin/worker"_s), u"Private"_s);
}

void TestRepositories::state_isChangedFromTheMenuAndBack()
{
    const auto offered = [this](const QString &action) -> QAction * {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = find<QMenu>(u"repositories.menu"_s);
        return menu ? menu->findChild<QAction *>(action) : nullptr;
    };
    const auto state = [this](const QString &path) {
        return row(path)
            .siblingAtColumn(int(RepositoryModel::Column::State))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    selectRows({u"admin/api"_s, u"admin/worker"_s});
    table()->selectionModel()->setCurrentIndex(row(u"admin/api"_s), QItemSelectionModel::NoUpdate);
    QAction *readOnly = offered(u"repositories.makeReadOnly"_s);
    QVERIFY(readOnly);
    readOnly->trigger();
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(state(u"admin/api"_s), u"Read-only"_s, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(state(u"admin/worker"_s), u"Read-only"_s, kWait);
    QCOMPARE(state(u"admin/tools/lint"_s), u"Normal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"main.action.undo"_s)->isEnabled(), kWait);
    trigger(u"undo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(u"admin/api"_s), u"Normal"_s, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(state(u"admin/worker"_s), u"Normal"_s, kWait);
    closeConsole();
    RogueGate gate(m_server->url());
    gate.spoil(u"GET /api/v1/discovery"_s,
               {.status = 200, .body = R"({"swagger": "2.0", "paths": {"/api/v1/user/starred":
                        {"post": {"operationId": "createStar"}}}})"});
    m_through = gate.url();
    const auto direct = qScopeGuard([this] { m_through.clear(); });
    init();
    table()->setCurrentIndex(row(u"admin/api"_s));
    QVERIFY(offered(u"repositories.star"_s));
    QVERIFY2(!offered(u"repositories.makeReadOnly"_s), "this registry has no such call");
    closeConsole();
}

void TestRepositories::size_isWhatTheRegistryCounts()
{
    const int size = int(RepositoryModel::Column::Size);
    QVERIFY(!table()->isColumnHidden(size));
    QCOMPARE(table()->model()->headerData(size, Qt::Horizontal).toString(), u"SIZE"_s);
    const QModelIndex cell = row(u"admin/api"_s).siblingAtColumn(size);
    QVERIFY(cell.data().toLongLong() > 0);
    QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestRepositories::delete_wantsTheNameTyped()
{
    QVERIFY(m_server->push(u"admin/doomed"_s, u"v1"_s, 10));
    trigger(u"refresh"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"admin/doomed"_s), kWait);
    table()->setFocus();
    table()->setCurrentIndex(row(u"admin/doomed"_s));
    table()->clearSelection();
    QTest::keyClick(table(), Qt::Key_Delete);
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    auto *go = dialog->findChild<QPushButton *>(u"confirm.go"_s);
    auto *typed = dialog->findChild<QLineEdit *>(u"confirm.typed"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(typed, u"admin/doome"_s);
    QVERIFY(!go->isEnabled());
    // Enter means the way out.
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    QVERIFY(isThere(u"admin/doomed"_s));
    trigger(u"delete"_s);
    dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirm.typed"_s), u"admin/doomed"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm.go"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(u"admin/doomed"_s), kWait);
    QVERIFY(isThere(u"admin/api"_s));
}

void TestRepositories::delete_ofManyWantsTheNumber()
{
    for (const char *path : {"admin/gone1", "admin/gone2"})
        QVERIFY(m_server->push(QString::fromLatin1(path), u"v1"_s, 10));
    trigger(u"refresh"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"admin/gone2"_s), kWait);
    selectRows({u"admin/gone1"_s, u"admin/gone2"_s});
    QTest::mouseClick(find<QPushButton>(u"repositories.delete"_s), Qt::LeftButton);
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    const QString listed = dialog->findChild<QPlainTextEdit *>(u"confirm.objects"_s)->toPlainText();
    QVERIFY(listed.contains(u"admin/gone1"_s) && listed.contains(u"admin/gone2"_s));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirm.typed"_s), u"2"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm.go"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(u"admin/gone1"_s) && !isThere(u"admin/gone2"_s), kWait);
}

void TestRepositories::columns_areChosenAndStay()
{
    constexpr int kDescription = int(RepositoryModel::Column::Description);
    QVERIFY(table()->isColumnHidden(kDescription));
    auto *columns = find<QToolButton>(u"repositories.columns"_s)->menu();
    Q_EMIT columns->aboutToShow();
    columns->actions().at(kDescription - 1)->trigger();
    QVERIFY(!table()->isColumnHidden(kDescription));
    Settings &settings = m_console->settings();
    QTRY_VERIFY(!settings.tableState(u"repositories-9"_s).isEmpty());
    const QByteArray kept = settings.tableState(u"repositories-9"_s);
    closeConsole();
    openConsole();
    m_console->settings().setTableState(u"repositories-9"_s, kept);
    QVERIFY(signIn());
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"admin/api"_s), kWait);
    QVERIFY(!table()->isColumnHidden(kDescription));
}

void TestRepositories::columns_leaveNamesTheirRoom()
{
    const int popularity = int(RepositoryModel::Column::Popularity);
    m_console->window().resize(1440, 900);
    QTRY_VERIFY(!table()->isColumnHidden(popularity));
    m_console->window().resize(1024, 640);
    QTRY_VERIFY(table()->isColumnHidden(popularity));
    QTRY_VERIFY(table()->columnWidth(0) >= 200);
    // That is no wish: it comes back with the room, and is exported.
    QVERIFY(qobject_cast<RecordTable *>(table())->isColumnWanted(popularity));
    m_console->window().resize(1440, 900);
    QTRY_VERIFY(!table()->isColumnHidden(popularity));
}

void TestRepositories::export_writesWhatIsShown()
{
    find<QLineEdit>(u"repositories.filter"_s)->setText(u"worker"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    const QModelIndex tags =
        row(u"admin/worker"_s).siblingAtColumn(int(RepositoryModel::Column::Tags));
    QTRY_COMPARE_WITH_TIMEOUT(tags.data().toString(), u"1"_s, kWait);
    trigger(u"export"_s);
    auto *dialog = qobject_cast<QFileDialog *>(await(u"export"_s));
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"out.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.at(0).trimmed(), "NAME,VISIBILITY,STATE,TAGS,SIZE,LAST MODIFIED,POPULARITY"_ba);
    const QByteArray size = row(u"admin/worker"_s)
                                .siblingAtColumn(int(RepositoryModel::Column::Size))
                                .data()
                                .toByteArray();
    QVERIFY(size.toLongLong() > 0);
    QVERIFY(lines.at(1).startsWith("admin/worker,private,NORMAL,1," + size + ",2"));
    QVERIFY(lines.at(1).contains("Z,"));
}

QTEST_MAIN(TestRepositories)
#include "tst_repositories.moc"
