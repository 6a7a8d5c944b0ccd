#include "tests/console/livewindow.h"
#include "ui/pages/tags/changeexpirationdialog.h"
#include "ui/widgets/recordtable.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;

/// Every action of the Tags page and of its dialog by keyboard, and the states that need a server
/// of their own making.
class TestTagsPage : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keys_openTheDialog_data();
    void keys_openTheDialog();
    void focus_isOnWhatWasLoaded();
    void keys_select();
    void keys_filter();
    void keys_menuAndCopy();
    void keys_undo();
    void dialog_tabOrder();
    void dialog_curlSaysTheSame();
    void dialog_digitsAreTheAmount();
    void dialog_quickValuesAreTheSpan_data();
    void dialog_quickValuesAreTheSpan();
    void dialog_fitsItsWords();
    void dialog_everyControlHasAName();
    void zhTW_wholeChange();
    void everyPage_isLoaded();
    void pushedImage_appearsByItself();
    void expiredTag_leavesAndEmptyStateHelps();
    void savedFilters_haveNames();
    void otherRepository_undoReachesTheFirst();
    void firstLoad_errorOffersRetry();
    void narrowTable_comesToRest();

private:
    QTableView *table() const { return find<QTableView>(u"tags.table"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// The keyboard to the table: offscreen, no window manager gives it back after a dialog.
    bool toTable();
    /// To the row of that tag, with nothing selected.
    void goTo(const QString &tag);
    /// The dialog, once it has the keyboard; nullptr when it does not come.
    static QDialog *awaitDialog();
};

void TestTagsPage::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
}

void TestTagsPage::init()
{
    openConsole();
}

void TestTagsPage::cleanup()
{
    closeConsole();
}

void TestTagsPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &m_console->window(), key, modifiers);
}

bool TestTagsPage::toTable()
{
    m_console->window().activateWindow();
    table()->setFocus();
    return QTest::qWaitForWindowActive(&m_console->window());
}

void TestTagsPage::goTo(const QString &tag)
{
    table()->setFocus();
    table()->selectionModel()->setCurrentIndex(cell(tag, TagModel::Column::Tag),
                                               QItemSelectionModel::Clear);
}

QDialog *TestTagsPage::awaitDialog()
{
    const auto hasKeyboard = [] {
        const QDialog *dialog = dialogNamed(u"expiration"_s);
        return dialog && dialog->isActiveWindow() && QApplication::focusWidget()
            && QApplication::focusWidget()->window() == dialog;
    };
    return QTest::qWaitFor(hasKeyboard, kWait) ? dialogNamed(u"expiration"_s) : nullptr;
}

void TestTagsPage::keys_openTheDialog_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("column");
    const int name = int(TagModel::Column::Tag);
    const int expires = int(TagModel::Column::Expires);
    QTest::newRow("F2") << int(Qt::Key_F2) << int(Qt::NoModifier) << name;
    QTest::newRow("Ctrl+E") << int(Qt::Key_E) << int(Qt::ControlModifier) << name;
    QTest::newRow("Return on the date") << int(Qt::Key_Return) << int(Qt::NoModifier) << expires;
    QTest::newRow("Enter on the date") << int(Qt::Key_Enter) << int(Qt::NoModifier) << expires;
}

void TestTagsPage::keys_openTheDialog()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(int, column);
    QVERIFY(openTags());
    goTo(u"v2.0.3"_s);
    table()->selectionModel()->setCurrentIndex(cell(u"v2.0.3"_s, TagModel::Column(column)),
                                               QItemSelectionModel::NoUpdate);
    press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY(awaitDialog());
    auto *preview =
        dialogNamed(u"expiration"_s)->findChild<QTableWidget *>(u"expiration.preview"_s);
    QCOMPARE(preview->rowCount(), 1);
    QCOMPARE(preview->item(0, 0)->text(), u"v2.0.3"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"expiration"_s));
}

void TestTagsPage::focus_isOnWhatWasLoaded()
{
    QVERIFY(m_server->push(m_repository, u"focus"_s, 10));
    QVERIFY(signIn());
    auto *repositories = find<QTableView>(u"repositories.table"_s);
    MainWindow &window = m_console->window();
    QTRY_VERIFY_WITH_TIMEOUT(repositories->model()->rowCount() > 0, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(window.focusWidget(), repositories, kWait);
    repositories->selectionModel()->setCurrentIndex(repositories->model()->index(0, 0),
                                                    QItemSelectionModel::NoUpdate);
    QTest::keyClick(repositories, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window.focusWidget(), table(), kWait);
}

void TestTagsPage::keys_select()
{
    QVERIFY(openTags());
    goTo(u"latest"_s);
    const auto count = [this] { return table()->selectionModel()->selectedRows().size(); };
    press(Qt::Key_Space);
    QCOMPARE(count(), 1);
    press(Qt::Key_Space);
    QCOMPARE(count(), 0);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(count(), qsizetype(table()->model()->rowCount()));
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(count(), 0);
}

void TestTagsPage::keys_filter()
{
    QVERIFY(openTags());
    auto *filter = find<QLineEdit>(u"tags.filter"_s);
    const int all = table()->model()->rowCount();
    table()->setFocus();
    press(Qt::Key_Slash);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"v2"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(table()->model()->rowCount(), all);
    QVERIFY(filter->text().isEmpty());
    table()->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filter->hasFocus());
    QVERIFY(m_server->push(m_repository, u"pushed-now"_s, 10));
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), all + 1, kWait);
}

void TestTagsPage::keys_menuAndCopy()
{
    QVERIFY(openTags());
    goTo(u"v2.0.4"_s);
    press(Qt::Key_C, Qt::ControlModifier);
    // As in the other lists: the columns that are shown, in their order, under their names.
    auto *records = static_cast<RecordTable *>(table());
    const auto copied = [] {
        return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    };
    QCOMPARE(copied().size(), 2);
    QCOMPARE(copied().at(0).split(u'\t'), records->exportHeaders());
    QCOMPARE(copied().at(1).split(u'\t'), records->chosenRows().constFirst());
    QCOMPARE(copied().at(0).section(u'\t', 0, 0), u"TAG"_s);
    QCOMPARE(copied().at(1).section(u'\t', 0, 0), u"v2.0.4"_s);
    const auto digests = [&] { return copied().at(1).split(u'\t').filter(u"sha256:"_s).size(); };
    QCOMPARE(digests(), 1);
    QHeaderView *header = table()->horizontalHeader();
    header->moveSection(header->visualIndex(int(TagModel::Column::Manifest)), 0);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied().at(0).section(u'\t', 0, 1), u"MANIFEST\tTAG"_s);
    QVERIFY(copied().at(1).startsWith(u"sha256:"_s));
    header->moveSection(0, int(TagModel::Column::Manifest));
    QMenu columns;
    records->fillColumnMenu(columns);
    columns.actions().at(int(TagModel::Column::Manifest) - 1)->setChecked(false);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(digests(), 0);
    // Those that are selected, the upper first.
    select({u"v1.9.12"_s, u"v2.0.4"_s});
    QVERIFY(toTable());
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied().size(), 3);
    table()->clearSelection();
    for (const auto &[key, modifiers] :
         {std::pair{Qt::Key_Menu, Qt::NoModifier}, std::pair{Qt::Key_F10, Qt::ShiftModifier}}) {
        QVERIFY(toTable());
        press(key, modifiers);
        QVERIFY2(QTest::qWaitFor([this] { return find<QMenu>(u"tags.menu"_s) != nullptr; }),
                 qPrintable(QKeySequence(key | modifiers).toString()));
        auto *menu = find<QMenu>(u"tags.menu"_s);
        QVERIFY(menu->findChild<QAction *>(u"tags.menu.expiration"_s)->isEnabled());
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!find<QMenu>(u"tags.menu"_s));
    }
}

void TestTagsPage::keys_undo()
{
    QVERIFY(openTags());
    auto *undo = find<QAction>(u"main.action.undo"_s);
    QVERIFY(!undo->isEnabled());
    const QString before = accessible(u"v1.9.12"_s);
    goTo(u"v1.9.12"_s);
    press(Qt::Key_F2);
    QVERIFY(awaitDialog());
    press(Qt::Key_7);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), kWait);
    QVERIFY(accessible(u"v1.9.12"_s) != before);
    QVERIFY(toTable());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(accessible(u"v1.9.12"_s), before, kWait);
    QTRY_VERIFY(!undo->isEnabled());
}

void TestTagsPage::dialog_tabOrder()
{
    QVERIFY(openTags());
    goTo(u"latest"_s);
    press(Qt::Key_F2);
    QVERIFY(awaitDialog());
    // One stop for the three modes: arrows choose among them.
    const QStringList expected{
        u"expiration.never"_s,     u"expiration.amount"_s,   u"expiration.unit"_s,
        u"expiration.quick1h"_s,   u"expiration.quick20h"_s, u"expiration.quick1d"_s,
        u"expiration.quick7d"_s,   u"expiration.quick2w"_s,  u"expiration.quick3w"_s,
        u"expiration.quick90d"_s,  u"expiration.date"_s,     u"expiration.time"_s,
        u"expiration.copyLabel"_s, u"expiration.copyCurl"_s, u"expiration.save"_s,
        u"expiration.cancel"_s,    u"expiration.apply"_s,    u"expiration.never"_s};
    for (const QString &name : expected) {
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
        // Through year, month and day within the field.
        for (int i = 0; i < 3 && QApplication::focusWidget()->objectName() == name; ++i)
            press(Qt::Key_Tab);
    }
}

void TestTagsPage::dialog_curlSaysTheSame()
{
    QVERIFY(openTags());
    select({u"v1.9.12"_s, u"v1.9.11"_s});
    find<QAction>(u"main.action.expiration"_s)->trigger();
    QDialog *dialog = awaitDialog();
    QVERIFY(dialog);
    auto *curl = dialog->findChild<QPushButton *>(u"expiration.copyCurl"_s);
    curl->click();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).contains(uR"(--data '{"expiration":null}')"_s));
    QVERIFY(lines.at(0).contains(m_server->url().toString() + u"/api/v1/repository/"_s
                                 + m_repository + u"/tag/v1.9.1"_s));
    QVERIFY(lines.at(0).contains(u"Bearer $QUAY_TOKEN"_s));
}

void TestTagsPage::dialog_digitsAreTheAmount()
{
    QVERIFY(openTags());
    goTo(u"v2.0.3"_s);
    press(Qt::Key_F2);
    QVERIFY(awaitDialog());
    QDialog *dialog = dialogNamed(u"expiration"_s);
    QTRY_VERIFY(dialog->findChild<QRadioButton *>(u"expiration.on"_s)->hasFocus());
    press(Qt::Key_4);
    press(Qt::Key_5);
    QCOMPARE(dialog->findChild<QSpinBox *>(u"expiration.amount"_s)->value(), 45);
    QVERIFY(dialog->findChild<QRadioButton *>(u"expiration.after"_s)->isChecked());
}

void TestTagsPage::dialog_quickValuesAreTheSpan_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("span");
    for (const char *span : {"1h", "20h", "1d", "7d", "2w", "3w", "90d"})
        QTest::newRow(span) << u"expiration.quick"_s + QString::fromLatin1(span)
                            << QString::fromLatin1(span);
}

void TestTagsPage::dialog_quickValuesAreTheSpan()
{
    QFETCH(QString, button);
    QFETCH(QString, span);
    ChangeExpirationDialog dialog(*RepositoryName::parse(u"admin/api"_s), u"Registry"_s, {},
                                  Clock::system().now(), {});
    dialog.findChild<QPushButton *>(button)->click();
    QVERIFY(dialog.findChild<QRadioButton *>(u"expiration.after"_s)->isChecked());
    auto *note = dialog.findChild<QLabel *>(u"expiration.labelNote"_s);
    QVERIFY(note->isHidden());
    dialog.findChild<QPushButton *>(u"expiration.copyLabel"_s)->click();
    QVERIFY(!note->isHidden());
    QVERIFY(note->text().contains(u"every platform's image carries the same value"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"LABEL quay.expires-after="_s + span);
}

void TestTagsPage::dialog_fitsItsWords()
{
    QVERIFY(openTags());
    select({u"latest"_s, u"v2.0.3"_s, u"v2.0.4"_s, u"v2.1.0"_s});
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(awaitDialog());
    QDialog *dialog = dialogNamed(u"expiration"_s);
    for (const QString &language : {u"en"_s, u"zh_TW"_s}) {
        m_console->setLanguage(language);
        QCoreApplication::processEvents();
        for (const QString &mode : {u"never"_s, u"after"_s, u"on"_s}) {
            dialog->findChild<QRadioButton *>(u"expiration."_s + mode)->click();
            dialog->findChild<QPushButton *>(u"expiration.copyLabel"_s)->click(); // with its note
            QCoreApplication::processEvents();
            QVERIFY2(dialog->width() <= 860 && dialog->height() <= 640, qPrintable(language));
            const auto labels = dialog->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                const int needed = label->hasHeightForWidth()
                    ? label->heightForWidth(label->width())
                    : label->sizeHint().height();
                QTRY_VERIFY2(!label->isVisible() || label->height() >= needed,
                             qPrintable(label->text()));
            }
            auto *preview = dialog->findChild<QTableWidget *>(u"expiration.preview"_s);
            const QRect last = preview->visualItemRect(preview->item(3, 0));
            QVERIFY(preview->viewport()->rect().contains(last));
            auto *banner = dialog->findChild<QLabel *>(u"banner.text"_s)->parentWidget();
            const bool isBelow = QTest::qWaitFor(
                [&] { return banner->geometry().top() > preview->geometry().bottom(); });
            QVERIFY2(isBelow, qPrintable(language + u' ' + mode));
        }
    }
}

void TestTagsPage::dialog_everyControlHasAName()
{
    QVERIFY(openTags());
    goTo(u"latest"_s);
    press(Qt::Key_F2);
    QVERIFY(awaitDialog());
    const auto check = [](const QWidget &root) {
        QSet<QObject *> buddies;
        const auto labels = root.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            buddies.insert(label->buddy());
        const auto widgets = root.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isInner = widget->objectName().startsWith(u"qt_"_s);
            const bool isNamed = !widget->accessibleName().isEmpty() || buddies.contains(widget)
                || (button && !button->text().isEmpty());
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && !isInner && !isNamed)
                return widget->objectName();
        }
        return QString();
    };
    QCOMPARE(check(*dialogNamed(u"expiration"_s)), QString());
    QCOMPARE(check(*find<QWidget>(u"tags"_s)), QString());
}

void TestTagsPage::zhTW_wholeChange()
{
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(openTags());
    QCOMPARE(accessible(u"latest"_s), u"latest 永不到期"_s);
    goTo(u"latest"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(awaitDialog());
    QDialog *dialog = dialogNamed(u"expiration"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"expiration.title"_s)->text(), u"變更標籤到期時間"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"expiration.hint"_s)->text(),
             u"admin/api 的 1 個標籤。此設定屬於標籤，不屬於儲存庫。"_s);
    dialog->findChild<QPushButton *>(u"expiration.quick7d"_s)->click();
    QCOMPARE(dialog->findChild<QPushButton *>(u"expiration.quick7d"_s)->text(), u"7 天"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(accessible(u"latest"_s).contains(u"7 天後"_s), kWait);
    QVERIFY(toTable());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(accessible(u"latest"_s), u"latest 永不到期"_s, kWait);
}

void TestTagsPage::everyPage_isLoaded()
{
    constexpr int kMany = 105; // the server gives 100 at a time
    for (int i = 0; i < kMany; ++i)
        QVERIFY(m_server->push(u"admin/many"_s, u"t%1"_s.arg(i), 8));
    QVERIFY(signIn());
    m_console->window().openRepository(u"admin/many"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), kMany, kWait);
    QTRY_COMPARE(find<QLabel>(u"tags.count"_s)->text(), u"105 tags"_s);
}

void TestTagsPage::pushedImage_appearsByItself()
{
    QVERIFY(m_server->push(u"admin/polled"_s, u"first"_s, 10));
    QVERIFY(signIn());
    m_console->window().openRepository(u"admin/polled"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
    QVERIFY(m_server->push(u"admin/polled"_s, u"second"_s, 10));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, kWait);
}

void TestTagsPage::expiredTag_leavesAndEmptyStateHelps()
{
    QVERIFY(m_server->push(u"admin/brief"_s, u"gone"_s, 10, u"3s"_s));
    QVERIFY(signIn());
    m_console->window().openRepository(u"admin/brief"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 0, kWait);
    auto *state = find<QWidget>(u"tags.state"_s);
    QTRY_COMPARE(state->findChild<QLabel *>(u"state.title"_s)->text(), u"No tags yet"_s);
    const auto copies = state->findChildren<QAbstractButton *>(u"copyField.copy"_s);
    QCOMPARE(copies.size(), 2);
    QVERIFY(copies.at(1)->isVisible());
    copies.at(1)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"podman push --tls-verify=false IMAGE %1/admin/brief:latest"_s.arg(
                 m_server->registryName()));
}

void TestTagsPage::savedFilters_haveNames()
{
    QVERIFY(openTags());
    auto *filter = find<QLineEdit>(u"tags.filter"_s);
    QMenu *menu = find<QPushButton>(u"tags.addFilter"_s)->menu();
    const auto action = [menu](const QString &name) {
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(name);
    };
    // Nothing to save, nothing saved.
    QVERIFY(!action(u"savedFilters.save"_s)->isEnabled());
    QVERIFY(!menu->findChild<QMenu *>(u"savedFilters.remove"_s));
    filter->setText(u"v1"_s);
    find<QComboBox>(u"tags.expiryFilter"_s)->setCurrentIndex(2);
    action(u"savedFilters.save"_s)->trigger();
    QDialog *dialog = nullptr;
    const auto asked = [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == u"savedFilter"_s && widget->isVisible())
                dialog = qobject_cast<QDialog *>(widget);
        }
        return dialog != nullptr;
    };
    QTRY_VERIFY(asked());
    QCOMPARE(dialog->findChild<QLabel *>(u"savedFilter.line"_s)->text(), u"v1 expires=any"_s);
    auto *save = dialog->findChild<QPushButton *>(u"savedFilter.save"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"savedFilter.name"_s);
    QTest::keyClicks(name, u"   "_s);
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(name, u"Old & dated"_s);
    QVERIFY(save->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_console->settings().savedFilters(u"tags"_s),
             (QMap<QString, QString>{{u"Old & dated"_s, u"v1 expires=any"_s}}));
    find<QComboBox>(u"tags.expiryFilter"_s)->setCurrentIndex(0);
    filter->clear();
    QCOMPARE(action(u"savedFilters.use"_s)->text(), u"Old && dated"_s);
    action(u"savedFilters.use"_s)->trigger();
    QCOMPARE(filter->text(), u"v1 expires=any"_s);
    QVERIFY(action(u"savedFilters.use"_s)->isChecked());
    auto *removal = menu->findChild<QMenu *>(u"savedFilters.remove"_s);
    QCOMPARE(removal->actions().size(), 1);
    removal->actions().constFirst()->trigger();
    QVERIFY(m_console->settings().savedFilters(u"tags"_s).isEmpty());
    QVERIFY(!action(u"savedFilters.use"_s));
    filter->clear();
}

void TestTagsPage::otherRepository_undoReachesTheFirst()
{
    QVERIFY(openTags());
    goTo(u"v1.9.11"_s);
    press(Qt::Key_F2);
    QVERIFY(awaitDialog());
    press(Qt::Key_9);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *undo = find<QAction>(u"main.action.undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), kWait);
    const QString changed = accessible(u"v1.9.11"_s);
    m_console->window().openRepository(u"admin/worker"_s);
    QVERIFY(!find<QWidget>(u"tags"_s)->findChild<QWidget *>(u"toast"_s)->isVisible());
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!undo->isEnabled(), kWait);
    m_console->window().openRepository(m_repository);
    QTRY_VERIFY_WITH_TIMEOUT(cell(u"v1.9.11"_s, TagModel::Column::Expires).isValid(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(accessible(u"v1.9.11"_s) != changed, kWait);
}

void TestTagsPage::firstLoad_errorOffersRetry()
{
    QVERIFY(signIn());
    m_console->window().openRepository(u"admin/nowhere"_s);
    auto *state = find<QWidget>(u"repository.state"_s);
    auto *title = state->findChild<QLabel *>(u"state.title"_s);
    QTRY_COMPARE_WITH_TIMEOUT(title->text(), u"Not found, or not visible to you."_s, kWait);
    auto *retry = state->findChild<QPushButton *>(u"state.action"_s);
    QTRY_VERIFY(retry->isVisible());
    QCOMPARE(retry->text(), u"Try again"_s);
    QVERIFY(m_server->push(u"admin/nowhere"_s, u"here"_s, 10));
    retry->setFocus();
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
}

void TestTagsPage::narrowTable_comesToRest()
{
    QVERIFY(openTags());
    constexpr int kManifest = int(TagModel::Column::Manifest);
    m_console->window().resize(1024, 640);
    QTRY_VERIFY(table()->isColumnHidden(kManifest));
    // Longer than the pause after which the columns are kept: that must move none.
    QSignalSpy moved(table()->horizontalHeader(), &QHeaderView::sectionResized);
    while (moved.wait(100)) { }
    moved.clear();
    QVERIFY(!moved.wait(1200));
}

QTEST_MAIN(TestTagsPage)
#include "tst_tagspage.moc"
