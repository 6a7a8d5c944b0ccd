#include "app/models/repositorymodel.h"
#include "app/services/settings.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/connect/connection.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// Which repositories are listed, and the stars among them, against a real server.
class TestRepositoryFilters : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void filters_combine();
    void filter_thatIsNoneIsTold();
    void menu_addsTerms();
    void filters_areSavedPerConnection();
    void filter_isKeptPerConnection();
    void star_isSetByClickAndKey();
    void star_isNotSetWhereNothingIsWritten();

private:
    QTableView *table() const { return find<QTableView>(u"repositories.table"_s); }
    QLineEdit *line() const { return find<QLineEdit>(u"repositories.filter"_s); }
    QComboBox *kind() const { return find<QComboBox>(u"repositories.kind"_s); }
    QStringList shown() const;
    QModelIndex star(const QString &path) const;
    QMenu *filterMenu() const;
    bool isStarredThere(const QString &path) const;

    std::unique_ptr<RogueGate> m_gate;
    std::unique_ptr<LiveCaller> m_caller;
};

void TestRepositoryFilters::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    for (const char *path : {"admin/api", "admin/worker", "admin/tools/lint"})
        QVERIFY(m_server->push(QString::fromLatin1(path), u"v1"_s, 10));
    m_caller = std::make_unique<LiveCaller>(*m_server);
    QVERIFY(m_caller->signIn(m_server->user(), m_server->password()));
    QVERIFY(m_caller->send("POST", u"repository"_s,
                           {{"namespace"_L1, "admin"_L1},
                            {"repository"_L1, "nothing"_L1},
                            {"visibility"_L1, "public"_L1},
                            {"description"_L1, ""_L1}}));
    QVERIFY(m_caller->send("POST", u"repository/admin/worker/changevisibility"_s,
                           {{"visibility"_L1, "public"_L1}}));
    QVERIFY(m_caller->send("PUT", u"repository/admin/api/changestate"_s,
                           {{"state"_L1, "READ_ONLY"_L1}}));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestRepositoryFilters::init()
{
    m_gate->relent();
    m_gate->forget();
    openConsole();
    m_console->window().resize(1440, 900);
    QVERIFY(signIn());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 4, kWait);
}

QStringList TestRepositoryFilters::shown() const
{
    QStringList paths;
    for (int row = 0; table() && row < table()->model()->rowCount(); ++row)
        paths.append(table()->model()->index(row, 0).data(IdRole).toString());
    paths.sort();
    return paths;
}

QModelIndex TestRepositoryFilters::star(const QString &path) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const auto index = table()->model()->index(row, int(RepositoryModel::Column::Star));
        if (index.data(IdRole).toString() == path)
            return index;
    }
    return {};
}

QMenu *TestRepositoryFilters::filterMenu() const
{
    QMenu *menu = find<QPushButton>(u"repositories.addFilter"_s)->menu();
    Q_EMIT menu->aboutToShow();
    return menu;
}

bool TestRepositoryFilters::isStarredThere(const QString &path) const
{
    return m_caller->get(u"repository/"_s + path).value("is_starred"_L1).toBool();
}

void TestRepositoryFilters::filters_combine()
{
    line()->setText(u"visibility=public"_s);
    QTRY_COMPARE(shown(), QStringList({u"admin/nothing"_s, u"admin/worker"_s}));
    // The list beside the line narrows it down further.
    kind()->setCurrentIndex(kind()->findText(u"Without tags"_s));
    QTRY_COMPARE(shown(), QStringList({u"admin/nothing"_s}));
    kind()->setCurrentIndex(kind()->findText(u"Read-only"_s));
    QTRY_COMPARE(shown(), QStringList());
    kind()->setCurrentIndex(0);
    line()->setText(u"state=normal -visibility=public mine=yes"_s);
    QTRY_COMPARE(shown(), QStringList({u"admin/tools/lint"_s}));
    line()->setText(u"state=read-only modified<1d"_s);
    QTRY_COMPARE(shown(), QStringList({u"admin/api"_s}));
    line()->setText(u"state=read-only modified>1d"_s);
    QTRY_COMPARE(shown(), QStringList());
    QTRY_COMPARE(
        find<QWidget>(u"repositories.state"_s)->findChild<QPushButton *>(u"state.action"_s)->text(),
        u"Clear filter"_s);
}

void TestRepositoryFilters::filter_thatIsNoneIsTold()
{
    auto *error = find<QLabel>(u"repositories.filterError"_s);
    QVERIFY(!error->isVisible());
    line()->setText(u"lint"_s);
    QTRY_COMPARE(shown().size(), 1);
    line()->setText(u"lint starred=perhaps"_s);
    QTRY_VERIFY(error->isVisible());
    QCOMPARE(error->text(), u"starred=perhaps: this cannot be asked for in this way."_s);
    QCOMPARE(line()->accessibleDescription(), error->text());
    // What was right before stays.
    QCOMPARE(shown(), QStringList({u"admin/tools/lint"_s}));
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_VERIFY(error->text() != u"starred=perhaps: this cannot be asked for in this way."_s
                && error->text().startsWith(u"starred=perhaps"_s));
    m_console->setLanguage(u"en"_s);
    line()->clear();
    QTRY_VERIFY(!error->isVisible() && shown().size() == 4);
}

void TestRepositoryFilters::menu_addsTerms()
{
    const auto choose = [this](const QString &term) {
        for (QAction *action : filterMenu()->actions()) {
            if (action->text().endsWith(u'\t' + term))
                return action->trigger();
        }
        QFAIL(qPrintable(term));
    };
    choose(u"visibility=public"_s);
    QCOMPARE(line()->text(), u"visibility=public"_s);
    choose(u"empty=yes"_s);
    QCOMPARE(line()->text(), u"visibility=public empty=yes"_s);
    QTRY_COMPARE(shown(), QStringList({u"admin/nothing"_s}));
    // Each of them is a filter.
    for (QAction *action : filterMenu()->actions()) {
        const QString term = action->text().section(u'\t', 1);
        QVERIFY2(term.isEmpty() || RepositoryFilter::parse(term), qPrintable(term));
    }
}

void TestRepositoryFilters::filters_areSavedPerConnection()
{
    const QString id = m_console->window().connection()->id();
    const auto action = [this](const QString &name) {
        return filterMenu()->findChild<QAction *>(u"savedFilters."_s + name);
    };
    QVERIFY(!action(u"save"_s)->isEnabled());
    line()->setText(u"lint"_s);
    kind()->setCurrentIndex(kind()->findText(u"Private"_s));
    action(u"save"_s)->trigger();
    QTRY_VERIFY(dialogNamed(u"savedFilter"_s));
    auto *name = dialogNamed(u"savedFilter"_s)->findChild<QLineEdit *>(u"savedFilter.name"_s);
    QTest::keyClicks(name, u"Mine to check"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const QString list = id + "/repositories"_L1;
    QCOMPARE(m_console->settings().savedFilters(list),
             (QMap<QString, QString>{{u"Mine to check"_s, u"lint visibility=private"_s}}));
    find<QAction>(u"main.action.clearFilter"_s)->trigger();
    QTRY_COMPARE(shown().size(), 4);
    action(u"use"_s)->trigger();
    QCOMPARE(line()->text(), u"lint"_s);
    QCOMPARE(kind()->currentText(), u"Private"_s);
    QTRY_COMPARE(shown(), QStringList({u"admin/tools/lint"_s}));
    QVERIFY(action(u"use"_s)->isChecked());
    auto *removal = filterMenu()->findChild<QMenu *>(u"savedFilters.remove"_s);
    QVERIFY(removal);
    removal->actions().constFirst()->trigger();
    QVERIFY(m_console->settings().savedFilters(list).isEmpty());
    QVERIFY(!action(u"use"_s));
}

void TestRepositoryFilters::filter_isKeptPerConnection()
{
    Settings &settings = m_console->settings();
    const QString place = m_console->window().connection()->id() + "/repositories"_L1;
    line()->setText(u"lint"_s);
    kind()->setCurrentIndex(kind()->findText(u"Private"_s));
    QTRY_COMPARE(settings.lastFilter(place), u"lint visibility=private"_s);
    // Another page, and back.
    m_console->window().openRepository(u"admin/worker"_s);
    m_console->window().go(Address::repositories(m_console->window().connection()->id()));
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible(), kWait);
    QCOMPARE(line()->text(), u"lint"_s);
    // Another start of the console. What is kept may be nonsense by then: it is said, not obeyed.
    for (const QString &kept : {u"lint visibility=private"_s, u"gone=yes starred=maybe"_s}) {
        closeConsole();
        openConsole();
        m_console->settings().setLastFilter(place, kept);
        QVERIFY(signIn());
        QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible(), kWait);
        QCOMPARE(line()->text(), kept.section(u" visibility"_s, 0, 0));
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), kept.startsWith(u"lint"_s) ? 1 : 4, kWait);
    }
    QVERIFY(find<QLabel>(u"repositories.filterError"_s)->isVisible());
    find<QAction>(u"main.action.clearFilter"_s)->trigger();
    QCOMPARE(m_console->settings().lastFilter(place), QString());
}

void TestRepositoryFilters::star_isSetByClickAndKey()
{
    const auto told = [this] {
        return star(u"admin/worker"_s).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(!table()->isColumnHidden(int(RepositoryModel::Column::Star)));
    QCOMPARE(told(), u"Not starred"_s);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(star(u"admin/worker"_s)).center());
    QCOMPARE(told(), u"Starred"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isStarredThere(u"admin/worker"_s), kWait);
    QVERIFY(m_console->window().history().current()->isRepositories());
    QVERIFY(!isStarredThere(u"admin/api"_s));
    // Where there is no room for them they stand behind the names.
    m_console->window().resize(1024, 640);
    QTRY_VERIFY(table()->isColumnHidden(int(RepositoryModel::Column::Star)));
    QCOMPARE(star(u"admin/worker"_s).siblingAtColumn(0).data(Qt::AccessibleTextRole).toString(),
             u"admin/worker, starred"_s);
    m_console->window().resize(1440, 900);
    QTRY_VERIFY(!table()->isColumnHidden(int(RepositoryModel::Column::Star)));
    // By the keyboard, on the cell of the same column.
    table()->setFocus();
    table()->selectionModel()->setCurrentIndex(star(u"admin/worker"_s),
                                               QItemSelectionModel::NoUpdate);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(told(), u"Not starred"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isStarredThere(u"admin/worker"_s), kWait);
    QVERIFY(m_console->window().history().current()->isRepositories());
    // On any other cell it opens the repository.
    table()->selectionModel()->setCurrentIndex(star(u"admin/worker"_s).siblingAtColumn(0),
                                               QItemSelectionModel::NoUpdate);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(m_console->window().history().current()->path, u"repository/admin/worker"_s);
}

void TestRepositoryFilters::star_isNotSetWhereNothingIsWritten()
{
    Connection *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.isReadOnly = true;
    connection->setProfile(profile);
    QTRY_VERIFY_WITH_TIMEOUT(connection->isReadOnly()
                                 && connection->state() == Connection::State::SignedIn
                                 && shown().size() == 4,
                             kWait);
    m_gate->forget();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(star(u"admin/worker"_s)).center());
    QTRY_COMPARE(m_console->window().history().current()->path, u"repository/admin/worker"_s);
    QVERIFY(!isStarredThere(u"admin/worker"_s));
    QVERIFY(m_gate->writes().isEmpty());
}

QTEST_MAIN(TestRepositoryFilters)
#include "tst_repositoryfilters.moc"
