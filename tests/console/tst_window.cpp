#include "tests/console/livewindow.h"
#include "ui/theme/tokens.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialog>
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
using quayside::test::kWait;
using namespace Qt::StringLiterals;

/// The window against a real server, driven as a person would.
class TestWindow : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void signIn_wrongPasswordIsSaid();
    void emptyRegistry_showsCommands();
    void tags_showEveryExpiry();
    void tags_filterAndClear();
    void expiration_oneTagByClickAndUndo();
    void expiration_manyTagsByKeyboard();
    void expiration_pastDateIsRefusedAtTheField();
    void expiration_undoOfMany();
    void pull_commandIsCopied();
    void language_switchesLive();
    void theme_switchesLive();
    void theme_followsTheSystem();
    void tabOrder_reachesEveryControl();
    void vanishedTag_isNamedWithRetry();
    void serverGone_keepsRowsAndOffersRetry();
};

void TestWindow::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
}

void TestWindow::init()
{
    openConsole();
}

void TestWindow::cleanup()
{
    closeConsole();
}

void TestWindow::signIn_wrongPasswordIsSaid()
{
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
    QDialog *dialog = dialogNamed(u"signin"_s);
    auto *submit = dialog->findChild<QPushButton *>(u"signin.submit"_s);
    QVERIFY(!submit->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"signin.user"_s), u"nobody"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"signin.password"_s), u"wrong-password"_s);
    QTest::mouseClick(submit, Qt::LeftButton);
    auto *title = dialog->findChild<QLabel *>(u"banner.title"_s);
    QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), kWait);
    QCOMPARE(title->text(), u"Name or password is wrong."_s);
    QVERIFY(dialog->isVisible());
}

void TestWindow::emptyRegistry_showsCommands()
{
    QVERIFY(signIn());
    auto *title = find<QWidget>(u"repositories.state"_s)->findChild<QLabel *>(u"state.title"_s);
    QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), kWait);
    QCOMPARE(title->text(), u"Push the first image"_s);
    const auto copies = find<QWidget>(u"repositories.state"_s)
                            ->findChildren<QAbstractButton *>(u"copyField.copy"_s);
    QCOMPARE(copies.size(), 3);
    copies.at(1)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_server->registryName()
                                                          + u"/admin/app:1"_s));
}

void TestWindow::tags_showEveryExpiry()
{
    QVERIFY(openTags());
    QCOMPARE(accessible(u"latest"_s), u"latest never expires"_s);
    QVERIFY(accessible(u"nightly-20260611"_s).startsWith(u"nightly-20260611 expires in 4"_s));
    QVERIFY(accessible(u"nightly-20260612"_s).startsWith(u"nightly-20260612 expires in 20 h"_s));
    QVERIFY(accessible(u"v2.1.0"_s).endsWith(u"soon"_s));
    QVERIFY(accessible(u"v2.0.3"_s).endsWith(u"approaching"_s));
    QVERIFY(accessible(u"v2.0.4"_s).endsWith(u"scheduled"_s));
    const QString tip =
        cell(u"v2.1.0"_s, TagModel::Column::Expires).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.section(u'\n', 0, 1).endsWith(u"UTC"_s), qPrintable(tip));
    auto *header = find<QTableView>(u"tags.table"_s)->model();
    QCOMPARE(header->headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"EXPIRES"_s);
}

void TestWindow::tags_filterAndClear()
{
    QVERIFY(openTags());
    auto *table = find<QTableView>(u"tags.table"_s);
    const int all = table->model()->rowCount();
    auto *filter = find<QLineEdit>(u"tags.filter"_s);
    m_console->window().findChild<QAction *>(u"main.action.filter"_s)->trigger();
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"nightly-*"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(filter, u"zzz"_s);
    auto *state = find<QWidget>(u"tags.state"_s);
    auto *title = state->findChild<QLabel *>(u"state.title"_s);
    QTRY_VERIFY(title->isVisible());
    QCOMPARE(title->text(), u"No tag matches the filter"_s);
    QTest::mouseClick(state->findChild<QPushButton *>(u"state.action"_s), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), all);
    auto *expiry = find<QComboBox>(u"tags.expiryFilter"_s);
    expiry->setCurrentIndex(1);
    Q_EMIT expiry->activated(1);
    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void TestWindow::expiration_oneTagByClickAndUndo()
{
    QVERIFY(openTags());
    click(cell(u"v1.9.11"_s, TagModel::Column::Expires));
    QTRY_VERIFY(dialogNamed(u"expiration"_s));
    QDialog *dialog = dialogNamed(u"expiration"_s);
    QVERIFY(dialog->findChild<QRadioButton *>(u"expiration.never"_s)->isChecked());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"expiration.quick7d"_s), Qt::LeftButton);
    QVERIFY(dialog->findChild<QRadioButton *>(u"expiration.after"_s)->isChecked());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"expiration.apply"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(accessible(u"v1.9.11"_s).contains(u"in 6 days"_s)
                                 || accessible(u"v1.9.11"_s).contains(u"in 7 days"_s),
                             kWait);
    auto *undo = find<QWidget>(u"tags"_s)->findChild<QPushButton *>(u"toast.action"_s);
    QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), kWait);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(accessible(u"v1.9.11"_s), u"v1.9.11 never expires"_s, kWait);
}

void TestWindow::expiration_manyTagsByKeyboard()
{
    QVERIFY(openTags());
    select({u"v1.9.11"_s, u"v1.9.12"_s, u"v2.0.3"_s});
    QTRY_VERIFY(find<QWidget>(u"tags.bulkBar"_s)->isVisible());
    m_console->window().findChild<QAction *>(u"main.action.expiration"_s)->trigger();
    QTRY_VERIFY(dialogNamed(u"expiration"_s));
    QDialog *dialog = dialogNamed(u"expiration"_s);
    auto *preview = dialog->findChild<QTableWidget *>(u"expiration.preview"_s);
    QCOMPARE(preview->rowCount(), 3);
    auto *amount = dialog->findChild<QSpinBox *>(u"expiration.amount"_s);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    amount->setFocus();
    amount->selectAll();
    QTest::keyClicks(amount, u"3"_s);
    QVERIFY(dialog->findChild<QRadioButton *>(u"expiration.after"_s)->isChecked());
    QCOMPARE(dialog->findChild<QComboBox *>(u"expiration.unit"_s)->currentText(), u"weeks"_s);
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    for (const QString &tag : {u"v1.9.11"_s, u"v1.9.12"_s, u"v2.0.3"_s})
        QTRY_VERIFY_WITH_TIMEOUT(accessible(tag).contains(u"in 20 days"_s)
                                     || accessible(tag).contains(u"in 21 days"_s),
                                 kWait);
    // The selection survives.
    QCOMPARE(find<QTableView>(u"tags.table"_s)->selectionModel()->selectedRows().size(), 3);
}

void TestWindow::expiration_pastDateIsRefusedAtTheField()
{
    QVERIFY(openTags());
    click(cell(u"v2.0.4"_s, TagModel::Column::Expires));
    QTRY_VERIFY(dialogNamed(u"expiration"_s));
    QDialog *dialog = dialogNamed(u"expiration"_s);
    QVERIFY(dialog->findChild<QRadioButton *>(u"expiration.on"_s)->isChecked());
    auto *apply = dialog->findChild<QPushButton *>(u"expiration.apply"_s);
    auto *error = dialog->findChild<QLabel *>(u"expiration.error"_s);
    QVERIFY(apply->isEnabled());
    dialog->findChild<QDateEdit *>(u"expiration.date"_s)->setDate(QDate(2020, 2, 2));
    QVERIFY(!apply->isEnabled());
    QVERIFY(error->isVisible());
    QVERIFY(!error->text().isEmpty());
    dialog->findChild<QRadioButton *>(u"expiration.never"_s)->click();
    QVERIFY(apply->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"expiration"_s));
}

void TestWindow::expiration_undoOfMany()
{
    QVERIFY(openTags());
    const QString before = accessible(u"debug-symbols"_s);
    select({u"debug-symbols"_s, u"latest"_s});
    find<QPushButton>(u"tags.change"_s)->click();
    QTRY_VERIFY(dialogNamed(u"expiration"_s));
    QDialog *dialog = dialogNamed(u"expiration"_s);
    dialog->findChild<QPushButton *>(u"expiration.quick20h"_s)->click();
    dialog->findChild<QPushButton *>(u"expiration.apply"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(accessible(u"debug-symbols"_s).contains(u" h, "_s), kWait);
    auto *undo = find<QWidget>(u"tags"_s)->findChild<QPushButton *>(u"toast.action"_s);
    QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), kWait);
    undo->click();
    QTRY_COMPARE_WITH_TIMEOUT(accessible(u"debug-symbols"_s), before, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(accessible(u"latest"_s), u"latest never expires"_s, kWait);
}

void TestWindow::pull_commandIsCopied()
{
    QVERIFY(openTags());
    const QModelIndex index = cell(u"latest"_s, TagModel::Column::Pull);
    auto *table = find<QTableView>(u"tags.table"_s);
    click(index, table->visualRect(index).width() - 42);
    QTRY_VERIFY(find<QMenu>(u"tags.menu"_s));
    const QList<QAction *> actions = find<QMenu>(u"tags.menu"_s)->actions();
    actions.at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"podman pull --tls-verify=false %1/admin/api:latest"_s.arg(m_server->registryName()));
    actions.at(1)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"/admin/api@sha256:"_s));
}

void TestWindow::language_switchesLive()
{
    QVERIFY(openTags());
    find<QAction>(u"main.action.language.zh_TW"_s)->trigger();
    auto *model = find<QTableView>(u"tags.table"_s)->model();
    QCOMPARE(model->headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"到期 (EXPIRES)"_s);
    QCOMPARE(accessible(u"v2.0.4"_s).left(8), u"v2.0.4 於"_s);
    QTRY_COMPARE(find<QPushButton>(u"tags.change"_s)->text(), u"變更到期時間…"_s);
    find<QAction>(u"main.action.language.en"_s)->trigger();
    QTRY_COMPARE(find<QPushButton>(u"tags.change"_s)->text(), u"Change expiration…"_s);
}

void TestWindow::theme_switchesLive()
{
    find<QAction>(u"main.action.theme.dark"_s)->trigger();
    QTRY_VERIFY(m_console->window().palette().color(QPalette::Window).lightness() < 60);
    find<QAction>(u"main.action.theme.light"_s)->trigger();
    QTRY_VERIFY(m_console->window().palette().color(QPalette::Window).lightness() > 200);
    QVERIFY(m_console->settings().theme() == ThemeChoice::Light);
}

void TestWindow::theme_followsTheSystem()
{
    MainWindow &window = m_console->window();
    const auto isLight = [&window] {
        return window.palette().color(QPalette::Window).lightness() > 200;
    };
    // The offscreen system is light. What it tells a window when it changes:
    const auto tell = [&window] {
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(&window, &change);
    };
    QApplication::setPalette(themePalette(true));
    QTRY_VERIFY(!isLight());
    tell();
    QTRY_VERIFY(isLight());
    // Who chose a theme keeps it.
    find<QAction>(u"main.action.theme.dark"_s)->trigger();
    tell();
    QTRY_VERIFY(!isLight());
    find<QAction>(u"main.action.theme.light"_s)->trigger();
}

void TestWindow::tabOrder_reachesEveryControl()
{
    QVERIFY(openTags());
    QSet<QString> reached;
    m_console->window().setFocus();
    find<QLineEdit>(u"tags.filter"_s)->setFocus();
    for (int i = 0; i < 20; ++i) {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        reached.insert(focused->objectName());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    for (const QString &name : {u"tags.filter"_s, u"tags.expiryFilter"_s, u"tags.table"_s,
                                u"navigator.tree"_s, u"navigator.filter"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void TestWindow::vanishedTag_isNamedWithRetry()
{
    QVERIFY(m_server->push(u"admin/short"_s, u"gone"_s, 100, u"2s"_s));
    QVERIFY(signIn());
    m_console->window().openRepository(u"admin/short"_s);
    auto *table = find<QTableView>(u"tags.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"tags.change"_s)->isEnabled(), kWait);
    select({u"gone"_s});
    // What the window still shows has expired on the server by then; the wire drops fractions.
    const Instant end = *TagModel::tagOf(cell(u"gone"_s, TagModel::Column::Tag)).end;
    QTRY_VERIFY_WITH_TIMEOUT(Clock::system().now() > end + std::chrono::seconds(1), kWait);
    find<QPushButton>(u"tags.change"_s)->click();
    QTRY_VERIFY(dialogNamed(u"expiration"_s));
    QDialog *dialog = dialogNamed(u"expiration"_s);
    dialog->findChild<QPushButton *>(u"expiration.quick1d"_s)->click();
    dialog->findChild<QPushButton *>(u"expiration.apply"_s)->click();
    auto *banner = find<QWidget>(u"tags.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)->text().startsWith(u"gone: "_s));
    QCOMPARE(banner->findChild<QPushButton *>(u"banner.action"_s)->text(), u"Retry failed"_s);
}

void TestWindow::serverGone_keepsRowsAndOffersRetry()
{
    QVERIFY(openTags());
    auto *table = find<QTableView>(u"tags.table"_s);
    const int rows = table->model()->rowCount();
    m_server.reset();
    m_isSeeded = false;
    find<QAction>(u"main.action.refresh"_s)->trigger();
    auto *banner = find<QWidget>(u"repository.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.title"_s)
                ->text()
                .startsWith(u"Offline, showing data of "_s));
    QCOMPARE(table->model()->rowCount(), rows);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
