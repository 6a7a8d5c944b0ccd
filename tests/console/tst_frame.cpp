#include "app/models/navigationmodel.h"
#include "app/services/jobs.h"
#include "tests/console/endlessjob.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "ui/fieldhelp.h"
#include "ui/theme/tokens.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QTreeView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::EndlessJob;
using quayside::test::kWait;
using namespace Qt::StringLiterals;

/// What stands around the pages, by keyboard, against a real server.
class TestFrame : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void palette_opensARepository();
    void palette_findsTagsOfARepository();
    void palette_resolvesWhatIsPasted();
    void palette_carriesOutCommands();
    void palette_copiesThePullCommand();
    void palette_opensAnotherWindow();
    void preferences_applyAtOnce();
    void preferences_changeKeys();
    void news_tellAndAreDismissed();
    void status_followsTheLanguage();
    void closing_asksWhileJobsRun();
    void closing_waitsForTheLastJob();
    void requests_areListedAndFiltered();
    void navigator_keepsWhatWasClosed();
    void navigator_keepsItsWidth();
    void navigator_menuStars();
    void start_findsTheLastAddress();
    void start_survivesRubbish();
    void palette_findsOldTagsToo();
    void user_hasAMenu();
    void location_isWrittenOver();
    void field_isExplained();

private:
    QDialog *openPalette(const QString &text);
    QListView *list()
    {
        return dialogNamed(u"palette"_s)->findChild<QListView *>(u"palette.list"_s);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(dialogNamed(u"palette"_s)->findChild<QLineEdit *>(u"palette.input"_s), key,
                        modifiers);
    }
    EndlessJob &addJob()
    {
        auto job = std::make_unique<EndlessJob>();
        EndlessJob &added = *job;
        m_console->jobs().add(std::move(job));
        return added;
    }
    QString shownAddress() const
    {
        return m_console->window().history().current().value_or(Address{}).path;
    }
};

void TestFrame::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->push(u"admin/api"_s, u"v1.2"_s, 10));
    QVERIFY(m_server->push(u"admin/api"_s, u"latest"_s, 10));
    QVERIFY(m_server->push(u"admin/worker"_s, u"latest"_s, 10));
}

void TestFrame::init()
{
    openConsole();
    QVERIFY(signIn());
    auto *table = find<QTableView>(u"repositories.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kWait);
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
}

void TestFrame::cleanup()
{
    closeConsole();
}

QDialog *TestFrame::openPalette(const QString &text)
{
    QTest::keyClick(&m_console->window(), Qt::Key_K, Qt::ControlModifier);
    if (!QTest::qWaitFor([] { return dialogNamed(u"palette"_s) != nullptr; }, kWait))
        return nullptr;
    QTest::keyClicks(dialogNamed(u"palette"_s)->findChild<QLineEdit *>(u"palette.input"_s), text);
    return dialogNamed(u"palette"_s);
}

void TestFrame::palette_opensARepository()
{
    QVERIFY(openPalette(u"wrk"_s));
    QCOMPARE(list()->currentIndex().data().toString(), u"admin/worker"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialogNamed(u"palette"_s));
    QCOMPARE(shownAddress(), u"repository/admin/worker"_s);
    // Visited places come first; the keys walk around the ends and over the heads of groups.
    QVERIFY(openPalette({}));
    const QString first = list()->currentIndex().data().toString();
    press(Qt::Key_Up);
    QVERIFY(list()->currentIndex().data().toString() != first || list()->model()->rowCount() == 2);
    press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().data().toString(), first);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"palette"_s));
}

void TestFrame::palette_findsTagsOfARepository()
{
    QVERIFY(openPalette(u"admin/api:v1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(list()->currentIndex().data().toString(), u"v1.2"_s, kWait);
    press(Qt::Key_Return);
    QTRY_COMPARE(shownAddress(), u"repository/admin/api"_s);
    QTRY_COMPARE(find<QLineEdit>(u"tags.filter"_s)->text(), u"v1.2"_s);
}

void TestFrame::palette_resolvesWhatIsPasted()
{
    const QString name = m_server->registryName() + u"/admin/api:v1.2"_s;
    QVERIFY(openPalette(name));
    QCOMPARE(list()->currentIndex().data().toString(), u"admin/api:v1.2"_s);
    QCOMPARE(list()->model()->rowCount(), 2);
    press(Qt::Key_Return);
    QTRY_COMPARE(shownAddress(), u"repository/admin/api"_s);
    QVERIFY(openPalette(u"ghcr.io/acme/web:v1"_s));
    auto *empty = dialogNamed(u"palette"_s)->findChild<QLabel *>(u"palette.empty"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"No connection to ghcr.io."_s);
}

void TestFrame::palette_carriesOutCommands()
{
    QTest::keyClick(&m_console->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialogNamed(u"palette"_s));
    auto *input = dialogNamed(u"palette"_s)->findChild<QLineEdit *>(u"palette.input"_s);
    QCOMPARE(input->text(), u">"_s);
    // What cannot be done now is left out.
    QTest::keyClicks(input, u"expiration"_s);
    QVERIFY(!list()->currentIndex().isValid());
    input->setText(u">jobs"_s);
    QCOMPARE(list()->currentIndex().data().toString(), u"Jobs and activity"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QDockWidget>(u"main.dock"_s)->isVisible());
}

void TestFrame::palette_copiesThePullCommand()
{
    m_console->settings().setClient(ClientChoice::Docker);
    QVERIFY(openPalette(u"worker"_s));
    press(Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                 u"docker pull %1/admin/worker"_s.arg(m_server->registryName()));
}

void TestFrame::palette_opensAnotherWindow()
{
    QVERIFY(openPalette(u"worker"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_console->windowCount(), 2);
    QVERIFY(shownAddress() != u"repository/admin/worker"_s);
}

void TestFrame::preferences_applyAtOnce()
{
    QTest::keyClick(&m_console->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(dialogNamed(u"preferences"_s));
    QDialog *dialog = dialogNamed(u"preferences"_s);
    auto *pages = dialog->findChild<QListWidget *>(u"preferences.list"_s);
    QTest::keyClick(pages, Qt::Key_Down);
    auto *density = dialog->findChild<QComboBox *>(u"preferences.density"_s);
    QVERIFY(density->isVisible());
    auto *table = find<QTableView>(u"repositories.table"_s);
    const int before = table->verticalHeader()->defaultSectionSize();
    QTest::keyClick(density, Qt::Key_Down);
    QTRY_VERIFY(table->verticalHeader()->defaultSectionSize() > before);
    auto *theme = dialog->findChild<QComboBox *>(u"preferences.theme"_s);
    QTest::keyClick(theme, Qt::Key_End);
    QTRY_VERIFY(isHighContrast(QApplication::palette()));
    QTest::keyClick(theme, Qt::Key_Home);
    QTRY_VERIFY(!isHighContrast(QApplication::palette()));
    QTest::keyClick(pages, Qt::Key_Down);
    QTest::keyClick(pages, Qt::Key_Down);
    const auto updated = [table] { return table->model()->index(0, 3).data().toString(); };
    const QString relative = updated();
    QTest::keyClick(dialog->findChild<QComboBox *>(u"preferences.dates"_s), Qt::Key_Down);
    QVERIFY(!m_console->settings().hasRelativeDates());
    QTest::keyClick(pages, Qt::Key_Down);
    auto *soon = dialog->findChild<QSpinBox *>(u"preferences.soonDays"_s);
    soon->setValue(40);
    QCOMPARE(m_console->settings().expiryLimits().soon.count(), 40);
    QVERIFY(m_console->settings().expiryLimits().approaching.count() > 40);
    // The language, live, with the dialog open.
    QTest::keyClick(pages, Qt::Key_Home);
    QTest::keyClick(dialog->findChild<QComboBox *>(u"preferences.language"_s), Qt::Key_End);
    QTRY_COMPARE(dialog->windowTitle(), u"偏好設定"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"preferences"_s));
}

void TestFrame::preferences_changeKeys()
{
    find<QAction>(u"main.action.keyboard"_s)->trigger();
    QTRY_VERIFY(dialogNamed(u"preferences"_s));
    QDialog *dialog = dialogNamed(u"preferences"_s);
    auto *table = dialog->findChild<QTableWidget *>(u"preferences.keys"_s);
    QVERIFY(table->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"preferences.keyFilter"_s), u"Refresh"_s);
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->text() == u"Refresh"_s)
            table->setCurrentCell(row, 0);
    }
    auto *edit = dialog->findChild<QKeySequenceEdit *>(u"preferences.keyEdit"_s);
    auto *use = dialog->findChild<QPushButton *>(u"preferences.keySet"_s);
    auto *conflict = dialog->findChild<QLabel *>(u"preferences.keyConflict"_s);
    QCOMPARE(edit->keySequence(), QKeySequence(Qt::Key_F5));
    edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTRY_COMPARE(conflict->text(), u"Search or jump to… has these keys."_s);
    QVERIFY(!use->isEnabled());
    edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_3));
    QTRY_COMPARE(conflict->text(), u"Tab 3 has these keys."_s);
    edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_F8));
    QTRY_VERIFY(use->isEnabled());
    QTest::keyClick(use, Qt::Key_Space);
    auto *refresh = find<QAction>(u"main.action.refresh"_s);
    QCOMPARE(refresh->shortcuts(), QList{QKeySequence(Qt::CTRL | Qt::Key_F8)});
    QTest::keyClick(dialog->findChild<QPushButton *>(u"preferences.keyReset"_s), Qt::Key_Space);
    QCOMPARE(refresh->shortcuts().size(), 2);
    QVERIFY(m_console->settings().ownKeys().isEmpty());
}

void TestFrame::news_tellAndAreDismissed()
{
    addJob().end(JobState::Failed);
    addJob().end(JobState::Failed);
    auto *bell = find<QAbstractButton>(u"location.news"_s);
    QVERIFY(bell->isVisible());
    QTRY_COMPARE(m_console->news().unreadCount(), 2);
    find<QAction>(u"main.action.news"_s)->trigger();
    auto *popup = find<QWidget>(u"news"_s);
    QTRY_VERIFY(popup->isVisible());
    auto *news = popup->findChild<QListView *>(u"news.list"_s);
    QCOMPARE(news->model()->rowCount(), 2);
    QTest::keyClick(news, Qt::Key_Delete);
    QCOMPARE(news->model()->rowCount(), 1);
    auto *filter = popup->findChild<QComboBox *>(u"news.filter"_s);
    filter->setCurrentIndex(2);
    QCOMPARE(news->model()->rowCount(), 0);
    filter->setCurrentIndex(0);
    // Read when it was seen; Enter leads to what it is about.
    news->setCurrentIndex(news->model()->index(0, 0));
    QTest::keyClick(news, Qt::Key_Return);
    QTRY_VERIFY(!popup->isVisible());
    QVERIFY(find<QDockWidget>(u"main.dock"_s)->isVisible());
    QCOMPARE(m_console->news().unreadCount(), 0);
    find<QAction>(u"main.action.news"_s)->trigger();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup->findChild<QPushButton *>(u"news.dismissAll"_s), Qt::Key_Space);
    QVERIFY(m_console->news().items().isEmpty());
    QVERIFY(popup->findChild<QLabel *>(u"news.empty"_s)->isVisible());
    popup->hide();
}

void TestFrame::status_followsTheLanguage()
{
    EndlessJob &job = addJob();
    auto *jobs = find<QLabel>(u"status.jobs"_s);
    QTRY_COMPARE(jobs->text(), u"1 job, 0 %"_s);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(jobs->text(), u"1 個工作，0 %"_s);
    m_console->setLanguage(u"en"_s);
    QTRY_COMPARE(jobs->text(), u"1 job, 0 %"_s);
    job.end(JobState::Done);
    QTRY_VERIFY(!jobs->isVisible());
}

void TestFrame::closing_asksWhileJobsRun()
{
    EndlessJob &job = addJob();
    QVERIFY(!m_console->window().close());
    QTRY_VERIFY(dialogNamed(u"closing"_s));
    QVERIFY(m_console->window().isVisible());
    // The default is to stay.
    QTest::keyClick(dialogNamed(u"closing"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"closing"_s));
    QVERIFY(!m_console->window().close());
    QTRY_VERIFY(dialogNamed(u"closing"_s));
    QTest::keyClick(dialogNamed(u"closing"_s)->findChild<QPushButton *>(u"closing.cancel"_s),
                    Qt::Key_Space);
    QTRY_VERIFY(!m_console->window().isVisible());
    QVERIFY(!job.record().isRunning());
}

void TestFrame::closing_waitsForTheLastJob()
{
    EndlessJob &job = addJob();
    m_console->window().close();
    QTRY_VERIFY(dialogNamed(u"closing"_s));
    QTest::keyClick(dialogNamed(u"closing"_s)->findChild<QPushButton *>(u"closing.wait"_s),
                    Qt::Key_Space);
    auto *says = find<QWidget>(u"status.closing"_s);
    QTRY_VERIFY(says->isVisible());
    QTest::keyClick(find<QPushButton>(u"status.stay"_s), Qt::Key_Space);
    QVERIFY(!says->isVisible());
    m_console->window().close();
    QTRY_VERIFY(dialogNamed(u"closing"_s));
    QTest::keyClick(dialogNamed(u"closing"_s)->findChild<QPushButton *>(u"closing.wait"_s),
                    Qt::Key_Space);
    job.end(JobState::Done);
    QTRY_VERIFY(!m_console->window().isVisible());
}

void TestFrame::requests_areListedAndFiltered()
{
    for (const int status : {200, 404, 0}) {
        RequestRecord record;
        record.time = Clock::system().now();
        record.method = "GET";
        record.url = u"https://quay.io/api/v1/x"_s;
        record.status = status;
        m_console->requests().add(record);
    }
    find<QAction>(u"main.action.dock"_s)->trigger();
    find<QTabBar>(u"dock.tabs"_s)->setCurrentIndex(2);
    auto *table = find<QTableView>(u"requests.table"_s);
    QVERIFY(table->isVisible());
    const int all = table->model()->rowCount();
    QVERIFY(all >= 3);
    QTest::keyClick(find<QAbstractButton>(u"requests.failed"_s), Qt::Key_Space);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"no answer"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *menu = find<QMenu>(u"requests.menu"_s);
    QVERIFY(menu);
    menu->actions().at(0)->trigger();
    menu->close();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"'https://quay.io/api/v1/x'"_s));
}

void TestFrame::navigator_keepsWhatWasClosed()
{
    auto *tree = find<QTreeView>(u"navigator.tree"_s);
    const QModelIndex connection = tree->model()->index(0, 0);
    QTRY_VERIFY(tree->model()->rowCount(connection) > 0);
    const QModelIndex space = tree->model()->index(0, 0, connection);
    QTRY_VERIFY(tree->isExpanded(space));
    tree->collapse(space);
    QCOMPARE(m_console->settings().collapsedNodes().size(), 1);
    QVERIFY(m_console->settings().collapsedNodes().first().endsWith(u"/admin"_s));
    // Another window has it closed, too.
    find<QAction>(u"main.action.newWindow"_s)->trigger();
    QTRY_COMPARE(m_console->windowCount(), 2);
    tree->expand(space);
    QVERIFY(m_console->settings().collapsedNodes().isEmpty());
}

void TestFrame::navigator_keepsItsWidth()
{
    auto *dock = find<QDockWidget>(u"main.navigator"_s);
    m_console->window().resizeDocks({dock}, {321}, Qt::Horizontal);
    QTRY_COMPARE(dock->width(), 321);
    m_console->window().close();
    const QString file = m_folder->filePath(u"settings.ini"_s);
    closeConsole();
    StartOptions options;
    options.connectTo = m_server->url();
    options.settingsFile = file;
    options.credentials = CredentialStore::Backend::Memory;
    m_console = std::make_unique<Bootstrap>(*qApp, options);
    m_console->start();
    QTRY_COMPARE(find<QDockWidget>(u"main.navigator"_s)->width(), 321);
}

void TestFrame::navigator_menuStars()
{
    auto *tree = find<QTreeView>(u"navigator.tree"_s);
    const auto repository = [this, tree]() -> QModelIndex {
        return static_cast<NavigationModel *>(tree->model())
            ->repositoryIndex(m_console->window().connection()->id(), u"admin/worker"_s);
    };
    const auto offered = [&](const QString &word) -> QAction * {
        Q_EMIT tree->customContextMenuRequested(tree->visualRect(repository()).center());
        auto *menu = find<QMenu>(u"navigator.menu"_s);
        for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            if (action->text() == word)
                return action;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(repository().isValid(), kWait);
    tree->scrollTo(repository());
    QAction *star = offered(u"&Star"_s);
    QVERIFY(star);
    star->trigger();
    find<QMenu>(u"navigator.menu"_s)->close();
    QTRY_VERIFY(!find<QMenu>(u"navigator.menu"_s));
    // The node of the starred ones stands above all.
    const auto first = [this, tree] {
        const auto *model = static_cast<NavigationModel *>(tree->model());
        return model->index(0, 0, model->connectionIndex(m_console->window().connection()->id()));
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        first().data(NavigationModel::KindRole).value<NavigationModel::Kind>(),
        NavigationModel::Kind::Starred, kWait);
    QAction *information = offered(u"&Information"_s);
    QVERIFY(information);
    information->trigger();
    QTRY_COMPARE(m_console->window().history().current().value_or(Address{}).tab, u"information"_s);
}

void TestFrame::start_findsTheLastAddress()
{
    m_console->window().openRepository(u"admin/worker"_s);
    const QStringList addresses = m_console->settings().windowAddresses();
    QCOMPARE(addresses.size(), 1);
    QVERIFY(addresses.first().contains(u"repository/admin/worker"_s));
    const QString file = m_folder->filePath(u"settings.ini"_s);
    m_console->settings().setStartView(StartView::Last);
    closeConsole();
    StartOptions options;
    options.settingsFile = file;
    options.dataFolder = m_folder->filePath(u"data"_s);
    options.credentials = CredentialStore::Backend::Memory;
    m_console = std::make_unique<Bootstrap>(*qApp, options);
    m_console->start();
    QCOMPARE(shownAddress(), u"repository/admin/worker"_s);
}

void TestFrame::start_survivesRubbish()
{
    const QString file = m_folder->filePath(u"settings.ini"_s);
    closeConsole();
    QFile settings(file);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[general]\nstart=last\n[window]\nversion=2\nstate=@ByteArray(rubbish)\n"
                   "geometry=@ByteArray(\\0\\x1\\xff)\naddresses=quayside://gone/, not one, 7\n"
                   "[navigator]\ncollapsed=@Invalid()\n[palette]\nrecent=x, quayside://gone/\n"
                   "[news]\nstate={\n[keyboard]\nown=\"{\\\"gone\\\":\\\"Ctrl+Q\\\",\\\"quit\\\":"
                   "\\\"??\\\"}\"\n"
                   "[tables]\ntags=@ByteArray(x)\nrepositories=@ByteArray(y)\n");
    settings.close();
    StartOptions options;
    options.settingsFile = file;
    options.dataFolder = m_folder->filePath(u"data"_s);
    options.credentials = CredentialStore::Backend::Memory;
    m_console = std::make_unique<Bootstrap>(*qApp, options);
    m_console->start();
    QVERIFY(m_console->window().isVisible());
    QCOMPARE(m_console->windowCount(), 1);
}

void TestFrame::palette_findsOldTagsToo()
{
    test::LiveCaller caller(*m_server);
    QVERIFY(caller.signIn(m_server->user(), m_server->password()));
    const QString digest = caller.get(u"repository/admin/worker/tag/"_s)
                               .value("tags"_L1)[0]["manifest_digest"_L1]
                               .toString();
    for (int i = 0; i < 120; ++i)
        QVERIFY(caller.send("PUT", u"repository/admin/worker/tag/n%1"_s.arg(i),
                            {{"manifest_digest"_L1, digest}}));
    QVERIFY(openPalette(u"admin/worker:late"_s));
    QTRY_COMPARE_WITH_TIMEOUT(list()->currentIndex().data().toString(), u"latest"_s, kWait);
    press(Qt::Key_Return);
    QTRY_COMPARE(shownAddress(), u"repository/admin/worker"_s);
    QTRY_VERIFY(!dialogNamed(u"palette"_s));
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    // A digest alone is one of the repository that is shown.
    QVERIFY(openPalette(digest));
    QCOMPARE(list()->currentIndex().data().toString(), u"admin/worker@"_s + digest);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"palette"_s));
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    // A namespace of the web console that has no page of its own here.
    QVERIFY(openPalette(m_server->url().toString() + "/user/admin"_L1));
    press(Qt::Key_Return);
    QTRY_COMPARE(find<QLineEdit>(u"repositories.filter"_s)->text(), u"admin/"_s);
}

void TestFrame::user_hasAMenu()
{
    auto *button = find<QToolButton>(u"location.user"_s);
    QVERIFY(button->isVisible());
    QStringList offered;
    for (const QAction *action : button->menu()->actions()) {
        if (!action->isSeparator() && action->isEnabled())
            offered.append(action->objectName().section(u'.', -1));
    }
    QCOMPARE(offered, (QStringList{u"account"_s, u"copyPassword"_s, u"copyLogin"_s, u"signOut"_s}));
    button->menu()->actions().constLast()->trigger();
    QTRY_VERIFY(!button->isVisible());
}

void TestFrame::location_isWrittenOver()
{
    m_console->window().openRepository(u"admin/api"_s);
    QTRY_COMPARE(shownAddress(), u"repository/admin/api"_s);
    QTest::keyClick(&m_console->window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(dialogNamed(u"palette"_s));
    auto *input = dialogNamed(u"palette"_s)->findChild<QLineEdit *>(u"palette.input"_s);
    QTRY_COMPARE(input->selectedText(), m_console->window().history().current()->toString());
    QTest::keyClicks(input, u"worker"_s);
    QCOMPARE(input->text(), u"worker"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(shownAddress(), u"repository/admin/worker"_s);
}

void TestFrame::field_isExplained()
{
    auto *filter = find<QLineEdit>(u"navigator.filter"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_F1);
    QTRY_VERIFY(QToolTip::isVisible());
    QCOMPARE(QToolTip::text(), filter->accessibleName());
    QToolTip::hideText();
    // In a dialog, too: a field with a tip says its name and the tip.
    find<QAction>(u"main.action.preferences"_s)->trigger();
    QTRY_VERIFY(dialogNamed(u"preferences"_s));
    auto *start = dialogNamed(u"preferences"_s)->findChild<QComboBox *>(u"preferences.start"_s);
    start->setToolTip(u"Where to begin"_s);
    start->setFocus();
    QTRY_VERIFY(start->hasFocus());
    QTest::keyClick(start, Qt::Key_F1);
    QTRY_VERIFY_WITH_TIMEOUT(QToolTip::text().endsWith(u"\n\nWhere to begin"_s), kWait);
    QToolTip::hideText();
    QWidget nothing;
    QVERIFY(!FieldHelp::textOf(nothing).isEmpty());
}

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
