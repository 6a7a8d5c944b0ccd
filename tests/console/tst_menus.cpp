#include "app/services/bookmarks.h"
#include "app/services/profiles.h"
#include "tests/console/endlessjob.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "ui/actions.h"
#include "ui/closeguard.h"
#include "ui/pagehost.h"
#include "ui/tray.h"
#include "ui/workspace.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTreeView>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::EndlessJob;
using quayside::test::kWait;

/// The menu bar and its keys, against a real server: what pages offer, bookmarks, text size.
class TestMenus : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void keys_areAllInTheEditor();
    void keys_ofTablesCanBeChanged();
    void keys_ofTabsCanBeChanged();
    void properties_ofWhatHasTheFocus();
    void contextMenu_ofTheNavigator();
    void pages_haveEveryActionInTheMenus();
    void pages_menuChangesNothing();
    void pages_restWithTheirReason();
    void palette_carriesOutWhatPagesOffer();
    void bookmarks_areKeptAndOpened();
    void bookmarks_areEdited();
    void bookmarks_goneConnection();
    void textSize_isApplied();
    void closing_keepsInTheTray();
    void news_followTheirButton();

private:
    void go(const Address &address) { m_console->window().go(address); }
    QString id() const { return m_console->window().connection()->id(); }
    QString shown() const
    {
        return m_console->window().history().current().value_or(Address{}).toString();
    }
    QAction *action(const QString &name) const { return find<QAction>(u"main.action."_s + name); }
    QMenu *submenu(const QString &name) const { return find<QMenu>(u"main.menu."_s + name); }
    /// Texts of all that the menus of the page and its selection offer.
    QStringList offered() const;
    bool openRepositories();
    bool openTagsOf(const QString &repository);
    QWidget &page() const { return m_console->window().findChild<PageHost *>()->current(); }
};

namespace {

void collect(const QMenu &menu, QStringList &texts)
{
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        texts.append(Actions::plainText(*action));
        if (action->menu())
            collect(*action->menu(), texts);
    }
}

/// What a person finds on a page: its buttons, and what those that open a menu have in it.
QStringList buttonTexts(const QWidget &page)
{
    QStringList texts;
    for (const auto *button : page.findChildren<QPushButton *>()) {
        const QString word =
            button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (!button->isVisible() || word.isEmpty())
            continue;
        texts.append(Actions::plainText(word));
        if (button->menu()) {
            Q_EMIT button->menu()->aboutToShow();
            collect(*button->menu(), texts);
        }
    }
    return texts;
}

} // namespace

void TestMenus::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->push(u"admin/api"_s, u"v1"_s, 10));
    QVERIFY(m_server->push(u"admin/api"_s, u"v2"_s, 20));
    QVERIFY(m_server->push(u"admin/worker"_s, u"latest"_s, 10));
}

void TestMenus::init()
{
    openConsole();
    QVERIFY(signIn());
    QVERIFY(openRepositories());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
}

bool TestMenus::openRepositories()
{
    go(Address::repositories(id()));
    return QTest::qWaitFor(
        [this] {
            auto *table = find<QTableView>(u"repositories.table"_s);
            return table && table->isVisible() && table->model()->rowCount() == 2;
        },
        kWait);
}

bool TestMenus::openTagsOf(const QString &repository)
{
    // By name: its last tab may be another one.
    m_console->window().go(
        Address::repository(id(), *RepositoryName::parse(repository), u"tags"_s));
    const bool isThere = QTest::qWaitFor(
        [this] {
            auto *table = find<QTableView>(u"tags.table"_s);
            return table && table->isVisible() && table->model()->rowCount() > 0
                && action(u"new"_s);
        },
        kWait);
    if (!isThere)
        return false;
    auto *table = find<QTableView>(u"tags.table"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    return true;
}

QStringList TestMenus::offered() const
{
    Q_EMIT static_cast<QMenu *>(submenu(u"page"_s)->parentWidget())->aboutToShow();
    QStringList texts;
    collect(*submenu(u"selection"_s), texts);
    collect(*submenu(u"page"_s), texts);
    return texts;
}

void TestMenus::keys_areAllInTheEditor()
{
    action(u"keyboard"_s)->trigger();
    QTRY_VERIFY(dialogNamed(u"preferences"_s));
    QDialog *dialog = dialogNamed(u"preferences"_s);
    auto *table = dialog->findChild<QTableWidget *>(u"preferences.keys"_s);
    QSet<QString> keys;
    for (int row = 0; row < table->rowCount(); ++row) {
        for (const QString &one : table->item(row, 1)->text().split(u", "_s))
            keys.insert(one);
    }
    // console.md 1.10; Space, Enter, Ctrl+A and Ctrl+C belong to lists and fields everywhere.
    for (const QKeySequence &wanted : {QKeySequence(Qt::CTRL | Qt::Key_K),
                                       QKeySequence(Qt::Key_F5),
                                       QKeySequence(Qt::CTRL | Qt::Key_R),
                                       QKeySequence(Qt::CTRL | Qt::Key_1),
                                       QKeySequence(Qt::CTRL | Qt::Key_9),
                                       QKeySequence(Qt::CTRL | Qt::Key_F),
                                       QKeySequence(Qt::Key_Slash),
                                       QKeySequence(Qt::CTRL | Qt::Key_L),
                                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                                       QKeySequence(Qt::CTRL | Qt::Key_N),
                                       QKeySequence(Qt::Key_F2),
                                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                                       QKeySequence(Qt::ALT | Qt::Key_Return),
                                       QKeySequence(Qt::Key_Delete),
                                       QKeySequence(Qt::SHIFT | Qt::Key_Delete),
                                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                                       QKeySequence(Qt::CTRL | Qt::Key_E),
                                       QKeySequence(Qt::CTRL | Qt::Key_Z),
                                       QKeySequence(Qt::CTRL | Qt::Key_J),
                                       QKeySequence(Qt::Key_F6),
                                       QKeySequence(Qt::SHIFT | Qt::Key_F6),
                                       QKeySequence(Qt::Key_F1),
                                       QKeySequence(Qt::Key_Menu),
                                       QKeySequence(Qt::SHIFT | Qt::Key_F10),
                                       QKeySequence(Qt::CTRL | Qt::Key_Comma)})
        QVERIFY2(keys.contains(wanted.toString(QKeySequence::NativeText)),
                 qPrintable(wanted.toString()));
    // What lists and fields have is theirs; the usual keys of an action are its own.
    auto *edit = dialog->findChild<QKeySequenceEdit *>(u"preferences.keyEdit"_s);
    auto *conflict = dialog->findChild<QLabel *>(u"preferences.keyConflict"_s);
    table->setCurrentCell(0, 0);
    for (const QKeySequence &taken :
         {QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_Return),
          QKeySequence(QKeySequence::SelectAll), QKeySequence(QKeySequence::Copy)}) {
        edit->setKeySequence(taken);
        QTRY_COMPARE(conflict->text(), u"Lists and fields have these keys."_s);
    }
    edit->setKeySequence(QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    QTRY_COMPARE(conflict->text(), u"Delete permanently… has these keys."_s);
}

void TestMenus::keys_ofTablesCanBeChanged()
{
    QVERIFY(openTagsOf(u"admin/api"_s));
    m_console->settings().setOwnKeys({{u"edit"_s, u"Ctrl+F7"_s}, {u"filter"_s, u"Ctrl+F8"_s}});
    auto *table = find<QTableView>(u"tags.table"_s);
    QTRY_VERIFY(find<QPushButton>(u"tags.change"_s)->isEnabled());
    QTest::keyClick(table, Qt::Key_F2);
    QVERIFY(!dialogNamed(u"expiration"_s));
    QTest::keyClick(table, Qt::Key_F7, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Slash);
    QVERIFY(!find<QLineEdit>(u"tags.filter"_s)->hasFocus());
    QTest::keyClick(table, Qt::Key_F8, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>(u"tags.filter"_s)->hasFocus());
}

void TestMenus::keys_ofTabsCanBeChanged()
{
    QVERIFY(openTagsOf(u"admin/api"_s));
    const QString tags = shown();
    QTest::keyClick(&m_console->window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(shown() != tags);
    const QString first = shown();
    QVERIFY(openTagsOf(u"admin/api"_s));
    QTRY_COMPARE(shown(), tags);
    m_console->settings().setOwnKeys({{u"tab.1"_s, u"Ctrl+F9"_s}});
    QTest::keyClick(&m_console->window(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(shown(), tags);
    QTest::keyClick(&m_console->window(), Qt::Key_F9, Qt::ControlModifier);
    QTRY_COMPARE(shown(), first);
}

void TestMenus::properties_ofWhatHasTheFocus()
{
    auto *repositories = find<QTableView>(u"repositories.table"_s);
    repositories->setFocus();
    repositories->setCurrentIndex(repositories->model()->index(0, 0));
    const QString path = repositories->currentIndex().data(IdRole).toString();
    QTest::keyClick(repositories, Qt::Key_Return, Qt::AltModifier);
    const auto information =
        Address::repository(id(), *RepositoryName::parse(path), u"information"_s);
    QTRY_COMPARE(shown(), information.toString());
    QVERIFY(openTagsOf(u"admin/api"_s));
    auto *tags = find<QTableView>(u"tags.table"_s);
    const QString tag = tags->currentIndex().data(IdRole).toString();
    QTest::keyClick(tags, Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(m_console->window().history().current()->tagName());
    QCOMPARE(m_console->window().history().current()->tagName()->toString(), tag);
    // The node of the registry: how it is connected.
    auto *tree = find<QTreeView>(u"navigator.tree"_s);
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QTest::keyClick(tree, Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(dialogNamed(u"connections"_s));
    dialogNamed(u"connections"_s)->reject();
}

void TestMenus::contextMenu_ofTheNavigator()
{
    auto *tree = find<QTreeView>(u"navigator.tree"_s);
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QTest::keyClick(tree, Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = find<QMenu>(u"navigator.menu"_s);
    QVERIFY(menu);
    menu->close();
}

void TestMenus::pages_haveEveryActionInTheMenus()
{
    const auto api = *RepositoryName::parse(u"admin/api"_s);
    quayside::test::LiveCaller caller(*m_server);
    QVERIFY(caller.signIn(m_server->user(), m_server->password()));
    QVERIFY(caller.send("PUT", u"user/robots/bot"_s));
    // With the table whose rows have a menu there.
    QList<std::pair<Address, QString>> places{
        {Address::repositories(id()), u"repositories.table"_s},
        {Address::repository(id(), api, u"tags"_s), u"tags.table"_s},
        {Address::repository(id(), api, u"information"_s), QString()},
        {Address::repository(id(), api, u"history"_s), u"history.table"_s},
        {Address::repository(id(), api, u"settings"_s), QString()},
        {Address::tag(id(), api, *TagName::parse(u"v1"_s)), QString()},
        {Address::account(id(), u"robots"_s), u"robots.table"_s},
        {Address::account(id(), u"app-tokens"_s), QString()},
        {Address::superuser(id(), u"users"_s), QString()}};
    for (const auto &[place, name] : std::as_const(places)) {
        go(place);
        // Pages read in steps: until twice the same is there.
        QStringList before;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const QStringList now = buttonTexts(page());
                return std::exchange(before, now) == now && !now.isEmpty();
            }(),
            kWait);
        if (!name.isEmpty()) {
            const auto table = [&] { return page().findChild<QTableView *>(name); };
            QTRY_VERIFY_WITH_TIMEOUT(
                table() && table()->isVisible() && table()->model()->rowCount() > 0, kWait);
            // Offscreen, no window manager gives the keyboard back after a menu.
            m_console->window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
            table()->setFocus();
            table()->setCurrentIndex(table()->model()->index(0, 0));
            QTest::keyClick(table(), Qt::Key_Menu);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY2(menu, qPrintable(name));
            QStringList texts;
            collect(*menu, texts);
            menu->close();
            QTRY_VERIFY(!QApplication::activePopupWidget());
            const QStringList all = offered();
            for (const QString &text : std::as_const(texts))
                QVERIFY2(all.contains(text), qPrintable(place.toString() + u": row: "_s + text));
        }
        const QStringList wanted = buttonTexts(page());
        const QStringList all = offered();
        for (const QString &text : wanted)
            QVERIFY2(all.contains(text), qPrintable(place.toString() + u": "_s + text));
    }
}

void TestMenus::pages_menuChangesNothing()
{
    auto *table = find<QTableView>(u"repositories.table"_s);
    table->setFocus();
    table->selectionModel()->select(table->model()->index(1, 0),
                                    QItemSelectionModel::ClearAndSelect
                                        | QItemSelectionModel::Rows);
    table->selectionModel()->setCurrentIndex(table->model()->index(0, 0),
                                             QItemSelectionModel::NoUpdate);
    QVERIFY(offered().contains(u"Copy image name"_s));
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(table->currentIndex().row(), 0);
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().row(), 1);
    // It is about what is selected.
    const QString path = rows.constFirst().data(IdRole).toString();
    QAction *tags = nullptr;
    for (QAction *one : submenu(u"selection"_s)->actions()) {
        if (Actions::plainText(*one) == u"Tags"_s)
            tags = one;
    }
    QVERIFY(tags);
    tags->trigger();
    QTRY_COMPARE(m_console->window().history().current()->path, u"repository/"_s + path);
}

void TestMenus::pages_restWithTheirReason()
{
    QVERIFY(openTagsOf(u"admin/api"_s));
    const auto change = [this]() -> QAction * {
        (void)offered();
        for (QAction *one : submenu(u"selection"_s)->actions()) {
            if (one->objectName() == "tags.menu.expiration"_L1)
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(change() && change()->isEnabled(), kWait);
    // A tag that is locked says so here, too.
    quayside::test::LiveCaller caller(*m_server);
    QVERIFY(caller.signIn(m_server->user(), m_server->password()));
    const QString path = u"repository/admin/api/tag/v1"_s;
    QVERIFY(caller.send("PUT", path, {{"immutable"_L1, true}}));
    find<QTableView>(u"tags.table"_s)->setCurrentIndex(cell(u"v1"_s, TagModel::Column::Tag));
    action(u"refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(change() && !change()->isEnabled(), kWait);
    QVERIFY(!change()->toolTip().isEmpty());
    QVERIFY(change()->toolTip() != Actions::plainText(*change()));
    QVERIFY(submenu(u"selection"_s)->toolTipsVisible());
    QVERIFY(caller.send("PUT", path, {{"immutable"_L1, false}}));
}

void TestMenus::palette_carriesOutWhatPagesOffer()
{
    auto *table = find<QTableView>(u"repositories.table"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(&m_console->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialogNamed(u"palette"_s));
    auto *input = dialogNamed(u"palette"_s)->findChild<QLineEdit *>(u"palette.input"_s);
    auto *list = dialogNamed(u"palette"_s)->findChild<QListView *>(u"palette.list"_s);
    QTest::keyClicks(input, u"make public"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"Make public"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
}

void TestMenus::bookmarks_areKeptAndOpened()
{
    QVERIFY(openTagsOf(u"admin/api"_s));
    const QString kept = shown();
    QCOMPARE(Actions::plainText(*action(u"bookmark"_s)), u"Add this page"_s);
    QVERIFY(!action(u"editBookmarks"_s)->isEnabled());
    QTest::keyClick(&m_console->window(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_console->bookmarks().all().size(), 1);
    QCOMPARE(m_console->bookmarks().all().constFirst().address.toString(), kept);
    QCOMPARE(Actions::plainText(*action(u"bookmark"_s)), u"Remove this page"_s);
    QVERIFY(openRepositories());
    QCOMPARE(Actions::plainText(*action(u"bookmark"_s)), u"Add this page"_s);
    auto *entry = find<QAction>(u"bookmark."_s + kept);
    QVERIFY(entry && submenu(u"bookmarks"_s)->actions().contains(entry));
    entry->trigger();
    QTRY_COMPARE(shown(), kept);
    QVERIFY(openRepositories());
    // In the palette they are a group of their own.
    m_console->bookmarks().rename(m_console->bookmarks().all().constFirst().address, u"zebra"_s);
    QTest::keyClick(&m_console->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(dialogNamed(u"palette"_s));
    auto *input = dialogNamed(u"palette"_s)->findChild<QLineEdit *>(u"palette.input"_s);
    QTest::keyClicks(input, u"zebra"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_COMPARE(shown(), kept);
    QTRY_VERIFY(!dialogNamed(u"palette"_s));
    action(u"bookmark"_s)->trigger();
    QVERIFY(m_console->bookmarks().all().isEmpty());
    QVERIFY(!find<QAction>(u"bookmark."_s + kept));
}

void TestMenus::bookmarks_areEdited()
{
    m_console->bookmarks().add(Address::repositories(id()), u"all"_s);
    m_console->bookmarks().add(Address::account(id()), u"me"_s);
    action(u"editBookmarks"_s)->trigger();
    QTRY_VERIFY(dialogNamed(u"bookmarks"_s));
    QDialog *dialog = dialogNamed(u"bookmarks"_s);
    auto *table = dialog->findChild<QTableWidget *>(u"bookmarks.table"_s);
    QCOMPARE(table->rowCount(), 2);
    table->setFocus();
    table->setCurrentCell(0, 0);
    table->item(0, 0)->setText(u"everything"_s);
    QCOMPARE(m_console->bookmarks().all().constFirst().name, u"everything"_s);
    // Without a name it keeps the one that it has.
    table->item(0, 0)->setText(QString());
    QTRY_COMPARE(table->item(0, 0)->text(), u"everything"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(m_console->bookmarks().all().constFirst().name, u"me"_s);
    QTest::keyClick(dialog->findChild<QPushButton *>(u"bookmarks.remove"_s), Qt::Key_Space);
    QTRY_COMPARE(table->rowCount(), 0);
    QVERIFY(!dialog->findChild<QPushButton *>(u"bookmarks.rename"_s)->isEnabled());
    dialog->reject();
}

void TestMenus::bookmarks_goneConnection()
{
    const Address gone{u"gone"_s, u"account"_s};
    m_console->bookmarks().add(gone, u"old"_s);
    const QString before = shown();
    const auto answer = [&](const QString &word) {
        find<QAction>(u"bookmark."_s + gone.toString())->trigger();
        if (!QTest::qWaitFor([] { return dialogNamed(u"bookmarkGone"_s) != nullptr; }, kWait))
            return false;
        for (auto *button : dialogNamed(u"bookmarkGone"_s)->findChildren<QPushButton *>()) {
            if (Actions::plainText(button->text()) == word) {
                QTest::keyClick(button, Qt::Key_Space);
                return true;
            }
        }
        return false;
    };
    QVERIFY(answer(u"Keep it"_s));
    QTRY_VERIFY(!dialogNamed(u"bookmarkGone"_s));
    QCOMPARE(m_console->bookmarks().all().size(), 1);
    QVERIFY(answer(u"Remove the bookmark"_s));
    QTRY_VERIFY(m_console->bookmarks().all().isEmpty());
    QCOMPARE(shown(), before);
}

void TestMenus::textSize_isApplied()
{
    auto *says = find<QLabel>(u"status.language"_s);
    QCOMPARE(says->text(), u"en | 100%"_s);
    const qreal before = QApplication::font().pointSizeF();
    const int row =
        find<QTableView>(u"repositories.table"_s)->verticalHeader()->defaultSectionSize();
    QVERIFY(!action(u"normalText"_s)->isEnabled());
    QTest::keyClick(&m_console->window(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_console->settings().textSize(), 110);
    QCOMPARE(says->text(), u"en | 110%"_s);
    QVERIFY(QApplication::font().pointSizeF() > before);
    while (action(u"largerText"_s)->isEnabled())
        action(u"largerText"_s)->trigger();
    QCOMPARE(m_console->settings().textSize(), 200);
    QVERIFY(qAbs(QApplication::font().pointSizeF() - 2 * before) < 0.1);
    // Rows have room for their words.
    auto *table = find<QTableView>(u"repositories.table"_s);
    QTRY_VERIFY(table->verticalHeader()->defaultSectionSize()
                >= QFontMetrics(QApplication::font()).height());
    // Another language keeps it.
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(qAbs(QApplication::font().pointSizeF() - 2 * before) < 0.1);
    QTRY_COMPARE(says->text(), u"zh_TW | 200%"_s);
    m_console->setLanguage(u"en"_s);
    QTest::keyClick(&m_console->window(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(table->verticalHeader()->defaultSectionSize(), row);
    while (action(u"smallerText"_s)->isEnabled())
        action(u"smallerText"_s)->trigger();
    QCOMPARE(m_console->settings().textSize(), 80);
    QVERIFY(QApplication::font().pointSizeF() < before);
    action(u"normalText"_s)->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), before);
}

void TestMenus::closing_keepsInTheTray()
{
    EndlessJob *job = nullptr;
    {
        auto made = std::make_unique<EndlessJob>();
        job = made.get();
        m_console->jobs().add(std::move(made));
    }
    // Offscreen there is no tray: it is not offered.
    QVERIFY(!m_console->window().close());
    QTRY_VERIFY(dialogNamed(u"closing"_s));
    QVERIFY(!dialogNamed(u"closing"_s)->findChild<QPushButton *>(u"closing.keep"_s)->isVisible());
    QTest::keyClick(dialogNamed(u"closing"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"closing"_s));
    // With one, the window goes, and the icon and the job stay.
    Tray tray(nullptr, m_console->window(), true);
    auto *icon = tray.findChild<QSystemTrayIcon *>();
    QVERIFY(!icon->isVisible());
    CloseGuard guard(m_console->jobs(), m_console->settings());
    QVERIFY(!guard.mayClose(
        m_console->window(), [] {}, [&tray] { tray.keep(); }));
    QTRY_VERIFY(dialogNamed(u"closing"_s));
    auto *keep = dialogNamed(u"closing"_s)->findChild<QPushButton *>(u"closing.keep"_s);
    QVERIFY(keep->isVisible());
    QTest::keyClick(keep, Qt::Key_Space);
    QTRY_VERIFY(!m_console->window().isVisible());
    QVERIFY(icon->isVisible());
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    QVERIFY(!guard.isWaiting());
    QVERIFY(job->record().isRunning());
    tray.showWindow();
    QTRY_VERIFY(m_console->window().isVisible());
    QVERIFY(!icon->isVisible());
    QVERIFY(QApplication::quitOnLastWindowClosed());
    job->end(JobState::Done);
}

void TestMenus::news_followTheirButton()
{
    action(u"news"_s)->trigger();
    auto *popup = find<QWidget>(u"news"_s);
    QTRY_VERIFY(popup->isVisible());
    auto *bell = find<QAbstractButton>(u"location.news"_s);
    // Offscreen windows have edges of their own: how far apart they are is what counts.
    const auto distance = [&] {
        return bell->mapToGlobal(QPoint(bell->width(), bell->height()))
            - popup->mapToGlobal(QPoint(popup->width(), 0));
    };
    const QPoint apart = distance();
    QVERIFY(qAbs(apart.x()) < bell->width() && qAbs(apart.y()) < bell->height());
    const QPoint before = popup->pos();
    m_console->window().resize(m_console->window().size() + QSize(150, 100));
    QTRY_VERIFY(popup->pos() != before);
    QTRY_VERIFY((distance() - apart).manhattanLength() < bell->height());
    popup->hide();
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
