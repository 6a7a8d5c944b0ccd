#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/widgets/recordtable.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
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

/// What is done to tags besides changing when they expire: more names, deletion, labels, locks;
/// against a real server, with a gate before it for what that would not do by itself.
class TestTagActions : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void name_isAddedAndTakenBack();
    void name_isJudgedWhileItIsTyped();
    void name_thatIsThereMoves();
    void deletion_tellsWhoKeepsTheImage();
    void deletion_thatIsRefusedCanBeRetried();
    void deletion_isUndone();
    void purge_asksForATickAndLeavesNothing();
    void lock_isSetAndTakenBack();
    void lock_ofManyShowsThemFirst();
    void labels_areAddedAndDeleted();
    void labels_thatAreRefusedKeepWhatWasTyped();
    void pulls_areAskedForWhatIsSeen();
    void facts_areAskedForWhenTheirColumnIsShown();
    void bulkBar_showsWhatFitsTheSelection();
    void menu_offersWhatIsAllowed();
    void menu_isAboutTheSelection();
    void menu_ofAnotherRowIsAboutThatRow();
    void bulkBar_deletesManyForGood();
    void details_openByEnter();
    void zhTW_asksInChinese();

private:
    QTableView *table() const { return find<QTableView>(u"tags.table"_s); }
    bool open();
    bool has(const QString &tag) const { return cell(tag, TagModel::Column::Tag).isValid(); }
    void goTo(const QString &tag);
    /// Over the tag's row, by the keyboard; what is selected stays.
    QMenu *openMenu(const QString &tag);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &m_console->window(), key, modifiers);
    }
    QString digestOf(const QString &tag) const
    {
        return cell(tag, TagModel::Column::Manifest).data().toString();
    }
    static QDialog *await(const QString &name)
    {
        return QTest::qWaitFor([&] { return dialogNamed(name); }, kWait) ? dialogNamed(name)
                                                                         : nullptr;
    }
    template <class T>
    static T *part(QDialog *dialog, const QString &name)
    {
        return dialog->findChild<T *>(name);
    }
    QString toastText() const
    {
        return find<QWidget>(u"tags"_s)->findChild<QWidget *>(u"toast"_s)->accessibleName();
    }

    std::unique_ptr<RogueGate> m_gate;
    int m_number = 0;
};

void TestTagActions::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestTagActions::init()
{
    m_gate->relent();
    m_gate->forget();
    // Each test has a repository of its own: they take tags away.
    m_repository = u"admin/actions%1"_s.arg(++m_number);
    QVERIFY(m_server->push(m_repository, u"v1"_s, 100));
    QVERIFY(m_server->push(m_repository, u"v2"_s, 200));
    openConsole();
}

void TestTagActions::cleanup()
{
    closeConsole();
}

bool TestTagActions::open()
{
    if (!signIn())
        return false;
    m_console->window().openRepository(m_repository);
    m_console->window().activateWindow();
    return QTest::qWaitForWindowActive(&m_console->window())
        && QTest::qWaitFor(
               [this] {
                   return table()->isVisible() && table()->model()->rowCount() == 2
                       && find<QPushButton>(u"tags.change"_s)->isEnabled();
               },
               kWait);
}

void TestTagActions::goTo(const QString &tag)
{
    table()->setFocus();
    table()->selectionModel()->setCurrentIndex(cell(tag, TagModel::Column::Tag),
                                               QItemSelectionModel::Clear);
}

void TestTagActions::name_isAddedAndTakenBack()
{
    QVERIFY(open());
    goTo(u"v1"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"tagName"_s);
    QVERIFY(dialog);
    QTest::keyClicks(part<QLineEdit>(dialog, u"tagName.name"_s), u"stable"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(has(u"stable"_s), kWait);
    QCOMPARE(digestOf(u"stable"_s), digestOf(u"v1"_s));
    QTRY_COMPARE(toastText(), u"1 tag moved."_s);
    auto *undo = find<QAction>(u"main.action.undo"_s);
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!has(u"stable"_s), kWait);
}

void TestTagActions::name_isJudgedWhileItIsTyped()
{
    QVERIFY(open());
    goTo(u"v1"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"tagName"_s);
    QVERIFY(dialog);
    auto *name = part<QLineEdit>(dialog, u"tagName.name"_s);
    auto *go = part<QPushButton>(dialog, u"tagName.go"_s);
    auto *error = part<QLabel>(dialog, u"tagName.error"_s);
    QVERIFY(!go->isEnabled() && !error->isVisible());
    name->setText(u"no spaces"_s);
    QVERIFY(!go->isEnabled() && error->isVisible());
    name->setText(u"v1"_s);
    QCOMPARE(error->text(), u"This tag points to the image already."_s);
    name->setText(u"fine"_s);
    QVERIFY(go->isEnabled() && !error->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"tagName"_s));
    QCOMPARE(m_gate->writes().size(), 1); // the sign-in
}

void TestTagActions::name_thatIsThereMoves()
{
    QVERIFY(open());
    const QString before = digestOf(u"v2"_s);
    goTo(u"v1"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"tagName"_s);
    QVERIFY(dialog);
    QTest::keyClicks(part<QLineEdit>(dialog, u"tagName.name"_s), u"v2"_s);
    QCOMPARE(part<QLabel>(dialog, u"tagName.title"_s)->text(), u"Move tag"_s);
    QVERIFY(part<QTableWidget>(dialog, u"tagName.rows"_s)->isVisible());
    part<QPushButton>(dialog, u"tagName.go"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(digestOf(u"v2"_s), digestOf(u"v1"_s), kWait);
    QVERIFY(before != digestOf(u"v2"_s));
}

void TestTagActions::deletion_tellsWhoKeepsTheImage()
{
    QVERIFY(m_server->push(m_repository, u"v1"_s, 100)); // the same bytes, the same image
    QVERIFY(open());
    goTo(u"v1"_s);
    press(Qt::Key_Delete);
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    QCOMPARE(part<QLabel>(dialog, u"tagPlan.title"_s)->text(), u"Delete v1?"_s);
    QVERIFY(
        part<QLabel>(dialog, u"tagPlan.hint"_s)->text().startsWith(u"It can be restored until "_s));
    auto *rows = part<QTableWidget>(dialog, u"tagPlan.rows"_s);
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->item(0, 2)->text(), u"no other tag"_s);
    // The way out is what Enter takes.
    QCOMPARE(dialog->focusWidget(), part<QPushButton>(dialog, u"tagPlan.cancel"_s));
    part<QPushButton>(dialog, u"tagPlan.go"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!has(u"v1"_s), kWait);
    QVERIFY(has(u"v2"_s));
    QTRY_COMPARE(toastText(), u"1 tag deleted."_s);
}

void TestTagActions::deletion_thatIsRefusedCanBeRetried()
{
    QVERIFY(open());
    m_gate->spoil(u"DELETE .*/tag/v2"_s, RogueGate::answer(409, "tag_immutable", "it is fixed"));
    table()->setFocus();
    table()->selectAll();
    find<QPushButton>(u"tags.remove"_s)->click();
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    QCOMPARE(part<QTableWidget>(dialog, u"tagPlan.rows"_s)->rowCount(), 2);
    part<QPushButton>(dialog, u"tagPlan.go"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!has(u"v1"_s), kWait);
    auto *banner = find<QWidget>(u"tags.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"it is fixed"_s));
    QVERIFY(has(u"v2"_s));
    m_gate->relent();
    banner->findChild<QPushButton *>(u"banner.action"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!has(u"v2"_s), kWait);
}

void TestTagActions::deletion_isUndone()
{
    QVERIFY(open());
    const QString digest = digestOf(u"v2"_s);
    goTo(u"v2"_s);
    press(Qt::Key_Delete);
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    part<QPushButton>(dialog, u"tagPlan.go"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!has(u"v2"_s), kWait);
    auto *undo = find<QWidget>(u"tags"_s)->findChild<QPushButton *>(u"toast.action"_s);
    QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), kWait);
    undo->click();
    QTRY_COMPARE_WITH_TIMEOUT(digestOf(u"v2"_s), digest, kWait);
}

void TestTagActions::purge_asksForATickAndLeavesNothing()
{
    QVERIFY(open());
    goTo(u"v2"_s);
    press(Qt::Key_Delete, Qt::ShiftModifier);
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    auto *go = part<QPushButton>(dialog, u"tagPlan.go"_s);
    QVERIFY(!go->isEnabled());
    part<QCheckBox>(dialog, u"tagPlan.tick"_s)->setChecked(true);
    QVERIFY(go->isEnabled());
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(!has(u"v2"_s), kWait);
    QTRY_COMPARE(toastText(), u"1 tag deleted permanently."_s);
    QVERIFY(!find<QWidget>(u"tags"_s)->findChild<QPushButton *>(u"toast.action"_s)->isVisible());
    QVERIFY(has(u"v1"_s));
}

void TestTagActions::lock_isSetAndTakenBack()
{
    QVERIFY(open());
    select({u"v1"_s});
    auto *lock = find<QPushButton>(u"tags.lock"_s);
    QTRY_VERIFY(lock->isVisible() && lock->isEnabled());
    QCOMPARE(lock->accessibleName(), u"Make immutable"_s);
    lock->click();
    const auto isWritable = [this](const QString &tag) {
        return cell(tag, TagModel::Column::Expires).data(WritableRole).toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!isWritable(u"v1"_s), kWait);
    QVERIFY(isWritable(u"v2"_s));
    // Nothing can be deleted of it, and the dialog says so.
    QTRY_VERIFY(find<QPushButton>(u"tags.remove"_s)->isEnabled());
    find<QPushButton>(u"tags.remove"_s)->click();
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    QVERIFY(!part<QPushButton>(dialog, u"tagPlan.go"_s)->isEnabled());
    QCOMPARE(part<QTableWidget>(dialog, u"tagPlan.rows"_s)->item(0, 2)->text(),
             u"skipped, immutable"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"tagPlan"_s));
    QTRY_COMPARE(lock->accessibleName(), u"Allow changes"_s);
    auto *undo = find<QAction>(u"main.action.undo"_s);
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isWritable(u"v1"_s), kWait);
}

void TestTagActions::lock_ofManyShowsThemFirst()
{
    QVERIFY(open());
    select({u"v1"_s, u"v2"_s});
    auto *lock = find<QPushButton>(u"tags.lock"_s);
    QTRY_VERIFY(lock->isVisible() && lock->isEnabled());
    QCOMPARE(lock->accessibleName(), u"Make immutable…"_s);
    m_gate->forget();
    lock->click();
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    QCOMPARE(part<QLabel>(dialog, u"tagPlan.title"_s)->text(), u"Make 2 tags immutable?"_s);
    QCOMPARE(part<QTableWidget>(dialog, u"tagPlan.rows"_s)->rowCount(), 2);
    QCOMPARE(dialog->focusWidget(), part<QPushButton>(dialog, u"tagPlan.cancel"_s));
    QVERIFY(m_gate->writes().isEmpty());
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(part<QLabel>(dialog, u"tagPlan.title"_s)->text(), u"將 2 個標籤設為不可變？"_s);
    m_console->setLanguage(u"en"_s);
    part<QPushButton>(dialog, u"tagPlan.go"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(lock->accessibleName(), u"Allow changes…"_s, kWait);
    QCOMPARE(m_gate->seen(u"PUT .*/tag/v[12]$"_s), 2);
    // What is not locked is told, and left as it is.
    select({u"v2"_s});
    QVERIFY(m_server->push(m_repository, u"v3"_s, 300));
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(has(u"v3"_s), kWait);
    select({u"v3"_s});
    QTRY_COMPARE(lock->accessibleName(), u"Make immutable…"_s);
    QTRY_VERIFY(lock->isEnabled());
    lock->click();
    QVERIFY((dialog = await(u"tagPlan"_s)));
    auto *rows = part<QTableWidget>(dialog, u"tagPlan.rows"_s);
    QCOMPARE(part<QLabel>(dialog, u"tagPlan.title"_s)->text(), u"Make 1 tag immutable?"_s);
    QStringList words{rows->item(0, 1)->text(), rows->item(1, 1)->text()};
    words.sort();
    QCOMPARE(words, QStringList({u"Never"_s, u"skipped, immutable already"_s}));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"tagPlan"_s));
    select({u"v3"_s});
    QTRY_COMPARE(lock->accessibleName(), u"Allow changes"_s);
    select({u"v2"_s});
    QTRY_COMPARE(lock->accessibleName(), u"Allow changes…"_s);
    QTRY_VERIFY(lock->isEnabled());
    lock->click();
    QVERIFY((dialog = await(u"tagPlan"_s)));
    QCOMPARE(part<QLabel>(dialog, u"tagPlan.title"_s)->text(), u"Allow changes to 2 tags?"_s);
    part<QPushButton>(dialog, u"tagPlan.go"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(lock->accessibleName(), u"Make immutable…"_s, kWait);
}

void TestTagActions::labels_areAddedAndDeleted()
{
    QVERIFY(open());
    select({u"v1"_s});
    find<QPushButton>(u"tags.labels"_s)->click();
    QDialog *dialog = await(u"labels"_s);
    QVERIFY(dialog);
    auto *labels = part<QTableView>(dialog, u"labels.table"_s);
    auto *key = part<QLineEdit>(dialog, u"labels.key"_s);
    auto *add = part<QPushButton>(dialog, u"labels.add"_s);
    key->setText(u"quay.expires-after"_s);
    part<QLineEdit>(dialog, u"labels.value"_s)->setText(u"web"_s);
    QVERIFY(!add->isEnabled() && part<QLabel>(dialog, u"labels.error"_s)->isVisible());
    key->setText(u"team"_s);
    QVERIFY(add->isEnabled());
    add->click();
    QTRY_COMPARE_WITH_TIMEOUT(labels->model()->rowCount(), 1, kWait);
    QCOMPARE(labels->model()->index(0, 1).data().toString(), u"web"_s);
    QVERIFY(key->text().isEmpty());
    labels->setCurrentIndex(labels->model()->index(0, 0));
    labels->setFocus();
    QTest::keyClick(labels, Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(labels->model()->rowCount(), 0, kWait);
}

void TestTagActions::labels_thatAreRefusedKeepWhatWasTyped()
{
    m_gate->spoil(u"POST .*/labels"_s, RogueGate::answer(400, "invalid_request", "no such key"));
    QVERIFY(open());
    select({u"v1"_s});
    find<QPushButton>(u"tags.labels"_s)->click();
    QDialog *dialog = await(u"labels"_s);
    QVERIFY(dialog);
    part<QLineEdit>(dialog, u"labels.key"_s)->setText(u"team"_s);
    part<QLineEdit>(dialog, u"labels.value"_s)->setText(u"web"_s);
    part<QPushButton>(dialog, u"labels.add"_s)->click();
    auto *banner = part<QWidget>(dialog, u"labels.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"no such key"_s));
    QCOMPARE(part<QLineEdit>(dialog, u"labels.key"_s)->text(), u"team"_s);
}

void TestTagActions::pulls_areAskedForWhatIsSeen()
{
    QVERIFY(open());
    m_console->window().resize(1440, 900);
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->seen(u"GET .*/v[12]/pull_statistics"_s) == 2, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(
        cell(u"v1"_s, TagModel::Column::Pulled).data(Qt::DisplayRole).isValid(), kWait);
    QCOMPARE(cell(u"v1"_s, TagModel::Column::Pulled).data(Qt::AccessibleTextRole).toString(),
             u"never pulled"_s);
}

void TestTagActions::facts_areAskedForWhenTheirColumnIsShown()
{
    QVERIFY(open());
    QCOMPARE(m_gate->seen(u"GET .*/manifest/sha256:[0-9a-f]+$"_s), 0);
    QMenu menu;
    auto *view = find<RecordTable>(u"tags.table"_s);
    view->fillColumnMenu(menu);
    for (QAction *action : menu.actions()) {
        if (action->text() == u"MEDIA TYPE"_s || action->text() == u"LABELS"_s)
            action->trigger();
    }
    QTRY_COMPARE_WITH_TIMEOUT(cell(u"v1"_s, TagModel::Column::MediaType).data().toString(),
                              u"application/vnd.oci.image.manifest.v1+json"_s, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(u"GET .*/manifest/sha256:[0-9a-f]+/labels$"_s), 2,
                              kWait);
}

void TestTagActions::bulkBar_showsWhatFitsTheSelection()
{
    QVERIFY(open());
    select({u"v1"_s});
    auto *add = find<QPushButton>(u"tags.addName"_s);
    auto *remove = find<QPushButton>(u"tags.remove"_s);
    QTRY_VERIFY(add->isVisible() && remove->isVisible());
    select({u"v2"_s});
    QTRY_VERIFY(!add->isVisible());
    QVERIFY(remove->isVisible() && remove->isEnabled());
}

void TestTagActions::menu_offersWhatIsAllowed()
{
    QVERIFY(open());
    goTo(u"v1"_s);
    press(Qt::Key_Menu);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QCOMPARE(menu->objectName(), u"tags.menu"_s);
    QVERIFY(menu->findChild<QAction *>(u"tags.menu.add"_s));
    QVERIFY(menu->findChild<QAction *>(u"tags.menu.delete"_s)->isEnabled());
    menu->findChild<QAction *>(u"tags.menu.delete"_s)->trigger();
    menu->close();
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"tagPlan"_s));
    QVERIFY(has(u"v1"_s));
}

QMenu *TestTagActions::openMenu(const QString &tag)
{
    table()->setFocus();
    table()->selectionModel()->setCurrentIndex(cell(tag, TagModel::Column::Tag),
                                               QItemSelectionModel::NoUpdate);
    press(Qt::Key_Menu);
    const auto popup = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    return QTest::qWaitFor([popup] { return popup(); }, kWait) ? popup() : nullptr;
}

void TestTagActions::menu_isAboutTheSelection()
{
    QVERIFY(open());
    select({u"v1"_s, u"v2"_s});
    QMenu *menu = openMenu(u"v1"_s);
    QVERIFY(menu);
    const auto action = [&menu](const QString &name) {
        return menu->findChild<QAction *>(u"tags.menu."_s + name);
    };
    for (const QString &name : {u"details"_s, u"add"_s, u"labels"_s})
        QVERIFY2(!action(name), qPrintable(name)); // of one tag
    QCOMPARE(action(u"expiration"_s)->text(), u"Change &expiration of 2 tags…"_s);
    QCOMPARE(action(u"lock"_s)->text(), u"Make 2 tags &immutable…"_s);
    QCOMPARE(action(u"delete"_s)->text(), u"&Delete 2 tags…"_s);
    QCOMPARE(action(u"purge"_s)->text(), u"Delete 2 tags pe&rmanently…"_s);
    action(u"digest"_s)->trigger();
    const QStringList copied = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(QSet<QString>(copied.begin(), copied.end()),
             QSet<QString>({digestOf(u"v1"_s), digestOf(u"v2"_s)}));
    action(u"delete"_s)->trigger();
    menu->close();
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    QCOMPARE(part<QTableWidget>(dialog, u"tagPlan.rows"_s)->rowCount(), 2);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"tagPlan"_s));
    QVERIFY((menu = openMenu(u"v2"_s)));
    action(u"expiration"_s)->trigger();
    menu->close();
    dialog = await(u"expiration"_s);
    QVERIFY(dialog);
    QCOMPARE(part<QTableWidget>(dialog, u"expiration.preview"_s)->rowCount(), 2);
}

void TestTagActions::menu_ofAnotherRowIsAboutThatRow()
{
    QVERIFY(open());
    select({u"v1"_s});
    QMenu *menu = openMenu(u"v2"_s);
    QVERIFY(menu);
    QVERIFY(menu->findChild<QAction *>(u"tags.menu.details"_s));
    menu->findChild<QAction *>(u"tags.menu.delete"_s)->trigger();
    menu->close();
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    QCOMPARE(part<QLabel>(dialog, u"tagPlan.title"_s)->text(), u"Delete v2?"_s);
}

void TestTagActions::bulkBar_deletesManyForGood()
{
    QVERIFY(open());
    select({u"v1"_s, u"v2"_s});
    auto *more = find<QPushButton>(u"tags.more"_s);
    QTRY_VERIFY(more->isVisible());
    more->menu()->popup(more->mapToGlobal(QPoint()));
    auto *purge = more->menu()->findChild<QAction *>(u"tags.more.purge"_s);
    QVERIFY(purge && purge->isEnabled());
    purge->trigger();
    more->menu()->close();
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    QCOMPARE(part<QLabel>(dialog, u"tagPlan.title"_s)->text(), u"Delete 2 tags permanently?"_s);
    QCOMPARE(part<QTableWidget>(dialog, u"tagPlan.rows"_s)->rowCount(), 2);
    part<QCheckBox>(dialog, u"tagPlan.tick"_s)->setChecked(true);
    part<QPushButton>(dialog, u"tagPlan.go"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(u"POST .*/tag/v[12]/expire"_s), 2, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!has(u"v1"_s) && !has(u"v2"_s), kWait);
}

void TestTagActions::details_openByEnter()
{
    QVERIFY(open());
    goTo(u"v2"_s);
    press(Qt::Key_Return);
    auto *tag = find<QWidget>(u"tag"_s);
    QTRY_VERIFY_WITH_TIMEOUT((tag = find<QWidget>(u"tag"_s)) && tag->isVisible(), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"summary.tag"_s)->text(), u"v2"_s, kWait);
}

void TestTagActions::zhTW_asksInChinese()
{
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(open());
    goTo(u"v1"_s);
    press(Qt::Key_Delete);
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    QCOMPARE(part<QLabel>(dialog, u"tagPlan.title"_s)->text(), u"要刪除 v1 嗎？"_s);
    QCOMPARE(part<QPushButton>(dialog, u"tagPlan.go"_s)->text(), u"刪除"_s);
}

QTEST_MAIN(TestTagActions)
#include "tst_tagactions.moc"
