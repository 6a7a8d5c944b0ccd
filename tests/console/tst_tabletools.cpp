#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/widgets/plansaver.h"
#include "ui/widgets/recordtable.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;

namespace {

constexpr int kMany = 120; // more than a page of the registry has
constexpr int kPage = 100;
const QString kFirstPage = u"GET /api/v1/repository/admin/many/tag/\\?limit=100&page=1&"_s;
const QString kSecondPage = u"GET /api/v1/repository/admin/many/tag/\\?limit=100&page=2&"_s;

} // namespace

/// What all tables have in common: scopes of the selection, lists that are stopped, plans that are
/// saved, what is copied; against a real server, with a gate before it.
class TestTableTools : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void plan_isSavedAsTextAndAsScript();
    void plan_thatCannotBeWrittenIsTold();
    void plan_ofRepositoriesHasTheirCalls();
    void script_holdsWhateverNamesAre();
    void scopes_areInTheMenuBesideTheBox();
    void selection_saysThatAllAreMeant();
    void stop_offersTheRest();
    void stop_isRememberedElsewhere();
    void stop_thatWasRefreshedStaysStopped();
    void name_isCopiedByItsButton();
    void commands_haveKubernetesAndALoop();

private:
    bool open(const QString &repository, int tags);
    /// Stopped on the second page.
    bool openStopped();
    RecordTable *table() const { return find<RecordTable>(u"tags.table"_s); }
    QPushButton *rest() const { return find<QPushButton>(u"tags.rest"_s); }
    static QDialog *await(const QString &name)
    {
        return QTest::qWaitFor([&] { return dialogNamed(name) != nullptr; }, kWait)
            ? dialogNamed(name)
            : nullptr;
    }
    /// Chooses the file in the question that `button` opens.
    static bool saveBy(QDialog &dialog, const QString &button, const QString &path);
    static QString contentOf(const QString &path);
    QMenu *scopes();

    std::unique_ptr<RogueGate> m_gate;
};

void TestTableTools::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    LiveCaller caller(*m_server);
    QVERIFY(caller.signIn(m_server->user(), m_server->password()));
    QVERIFY(m_server->push(u"admin/two"_s, u"v1"_s, 100));
    QVERIFY(m_server->push(u"admin/two"_s, u"v2"_s, 200));
    QVERIFY(m_server->push(u"admin/many"_s, u"t0"_s, 100));
    const QString digest = caller.get(u"repository/admin/many/tag/"_s)
                               .value("tags"_L1)
                               .toArray()
                               .at(0)["manifest_digest"_L1]
                               .toString();
    for (int i = 1; i < kMany; ++i)
        QVERIFY(caller.send("PUT", u"repository/admin/many/tag/t%1"_s.arg(i),
                            {{u"manifest_digest"_s, digest}}));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestTableTools::init()
{
    m_gate->relent();
    m_gate->forget();
    openConsole();
}

void TestTableTools::cleanup()
{
    closeConsole();
}

bool TestTableTools::open(const QString &repository, int tags)
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.openRepository(repository);
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor(
               [this, tags] {
                   return !dialogNamed(u"signin"_s) && table()->isVisible()
                       && table()->model()->rowCount() == tags;
               },
               kWait);
}

bool TestTableTools::openStopped()
{
    m_gate->spoil(kSecondPage, {.kind = Fault::Kind::Hang});
    if (!open(u"admin/many"_s, kPage))
        return false;
    auto *stop = find<QPushButton>(u"tags.stop"_s);
    // The second page is on its way, and does not come.
    const auto isAsked = [&] { return stop->isVisible() && m_gate->seen(kSecondPage) == 1; };
    if (!QTest::qWaitFor(isAsked, kWait))
        return false;
    QTest::mouseClick(stop, Qt::LeftButton);
    m_gate->relent();
    m_gate->forget();
    return QTest::qWaitFor([this] { return rest()->isVisible(); }, kWait);
}

bool TestTableTools::saveBy(QDialog &dialog, const QString &button, const QString &path)
{
    auto *save = dialog.findChild<QPushButton *>(button);
    if (!save || !save->isVisible())
        return false;
    save->click();
    auto *question = qobject_cast<QFileDialog *>(await(u"plan.file"_s));
    if (!question)
        return false;
    Q_EMIT question->fileSelected(path);
    question->close();
    return QTest::qWaitFor([] { return !dialogNamed(u"plan.file"_s); }, kWait);
}

QString TestTableTools::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestTableTools::plan_isSavedAsTextAndAsScript()
{
    QVERIFY(open(u"admin/two"_s, 2));
    table()->selectAll();
    find<QPushButton>(u"tags.remove"_s)->click();
    QDialog *dialog = await(u"tagPlan"_s);
    QVERIFY(dialog);
    const QString text = m_folder->filePath(u"plan.txt"_s);
    QVERIFY(saveBy(*dialog, u"tagPlan.save"_s, text));
    QVERIFY(contentOf(text).startsWith(u"Delete 2 tags?\n"_s));
    QVERIFY(contentOf(text).contains(u"TAG\tIMAGE\tALSO KEPT BY\n"_s));
    QVERIFY(contentOf(text).contains(
        u"v1\t"_s + cell(u"v1"_s, TagModel::Column::Manifest).data().toString()));
    QCOMPARE(dialog->findChild<QLabel *>(u"tagPlan.saved"_s)->text(),
             u"Saved as plan.txt, readable by you alone."_s);
    const QString script = m_folder->filePath(u"plan.sh"_s);
    QVERIFY(saveBy(*dialog, u"tagPlan.save"_s, script));
    const QStringList lines = contentOf(script).split(u'\n');
    QCOMPARE(lines.at(0), u"#!/bin/sh"_s);
    QCOMPARE(lines.at(1), u"# Delete 2 tags?"_s);
    const auto call = [this](const QString &tag) {
        return u"curl -fsS -X DELETE -H \"Authorization: Bearer $QUAY_TOKEN\" "
               "'%1/api/v1/repository/admin/two/tag/%2' || failed=1"_s.arg(m_through.toString(),
                                                                           tag);
    };
    QCOMPARE(lines.filter(u"curl"_s).size(), 2);
    QVERIFY(lines.contains(call(u"v1"_s)) && lines.contains(call(u"v2"_s)));
    // The same is sent.
    m_gate->forget();
    dialog->findChild<QPushButton *>(u"tagPlan.go"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        (m_gate->writes()),
        (QHash<QByteArray, int>{{"DELETE /api/v1/repository/admin/two/tag/v1", 1},
                                {"DELETE /api/v1/repository/admin/two/tag/v2", 1}}),
        kWait);
    QVERIFY(QTest::qWaitFor([this] { return clickToast(); }, kWait));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, kWait);
}

void TestTableTools::plan_thatCannotBeWrittenIsTold()
{
    QVERIFY(open(u"admin/two"_s, 2));
    select({u"v1"_s});
    find<QPushButton>(u"tags.change"_s)->click();
    QDialog *dialog = await(u"expiration"_s);
    QVERIFY(dialog);
    const QString nowhere = m_folder->filePath(u"not/there/plan.sh"_s);
    // A file stands where a folder would have to be.
    QFile file(m_folder->filePath(u"not"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(saveBy(*dialog, u"expiration.save"_s, nowhere));
    QVERIFY(dialog->findChild<QLabel *>(u"expiration.saved"_s)
                ->text()
                .startsWith(nowhere + u" cannot be written: "_s));
    const QString script = m_folder->filePath(u"end.sh"_s);
    QVERIFY(saveBy(*dialog, u"expiration.save"_s, script));
    QVERIFY(contentOf(script).contains(uR"(-X PUT)"_s));
    QVERIFY(contentOf(script).contains(uR"(--data '{"expiration":null}')"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"expiration"_s));
}

void TestTableTools::plan_ofRepositoriesHasTheirCalls()
{
    QVERIFY(signIn());
    m_console->window().go(Address::repositories(m_console->window().connection()->id()));
    auto *repositories = find<RecordTable>(u"repositories.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(repositories->isVisible() && repositories->model()->rowCount() == 2,
                             kWait);
    repositories->selectAll();
    QTRY_VERIFY(find<QPushButton>(u"repositories.delete"_s)->isVisible());
    find<QPushButton>(u"repositories.delete"_s)->click();
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    const QString text = m_folder->filePath(u"plan.txt"_s);
    QVERIFY(saveBy(*dialog, u"confirm.save"_s, text));
    QVERIFY(contentOf(text).contains(u"\nadmin/many\n"_s)
            && contentOf(text).contains(u"\nadmin/two\n"_s));
    const QString script = m_folder->filePath(u"plan.sh"_s);
    QVERIFY(saveBy(*dialog, u"confirm.save"_s, script));
    QCOMPARE(contentOf(script).count(u"curl -fsS -X DELETE"_s), 2);
    QVERIFY(contentOf(script).contains(u"/api/v1/repository/admin/many'"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    QCOMPARE(m_gate->writes().value("DELETE /api/v1/repository/admin/many"), 0);
}

void TestTableTools::script_holdsWhateverNamesAre()
{
    const QStringList lines =
        PlanSaver::script(u"Delete a\nrm -rf /?"_s, u"one\ntwo"_s).split(u'\n');
    QCOMPARE(lines,
             (QStringList{u"#!/bin/sh"_s, u"# Delete a rm -rf /?"_s, u": \"${QUAY_TOKEN:?}\""_s,
                          u"failed=0"_s, u"one || failed=1"_s, u"two || failed=1"_s,
                          u"exit $failed"_s, QString()}));
}

QMenu *TestTableTools::scopes()
{
    QHeaderView *header = table()->horizontalHeader();
    const QRect box = table()->boxIn(
        QRect(header->sectionViewportPosition(0), 0, header->sectionSize(0), header->height()));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(box.right() + 9, box.center().y()));
    QMenu *menu = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            menu = table()->findChild<QMenu *>(u"table.scopes"_s);
            return menu && menu->isVisible();
        },
        kWait);
    return menu;
}

void TestTableTools::scopes_areInTheMenuBesideTheBox()
{
    QVERIFY(open(u"admin/many"_s, kMany));
    const auto choose = [this](const QString &name) {
        QMenu *menu = scopes();
        if (!menu)
            return false;
        menu->findChild<QAction *>(u"table.scopes."_s + name)->trigger();
        menu->close();
        return QTest::qWaitFor([this] { return !table()->findChild<QMenu *>(u"table.scopes"_s); },
                               kWait);
    };
    // The bar of the selection takes some room afterwards.
    const int seen = int(table()->visibleRows().size());
    QVERIFY(choose(u"visible"_s));
    QVERIFY(seen > 0 && seen < kMany);
    QCOMPARE(table()->selectedCount(), seen);
    QCOMPARE(table()->allState(), Qt::PartiallyChecked);
    QVERIFY(choose(u"all"_s));
    QCOMPARE(table()->selectedCount(), kMany);
    QCOMPARE(table()->allState(), Qt::Checked);
    QVERIFY(choose(u"none"_s));
    QCOMPARE(table()->selectedCount(), 0);
    // The same by the keyboard.
    auto *columns = find<QToolButton>(u"tags.columns"_s)->menu();
    Q_EMIT columns->aboutToShow();
    columns->findChild<QAction *>(u"table.scopes.all"_s)->trigger();
    QCOMPARE(table()->selectedCount(), kMany);
}

void TestTableTools::selection_saysThatAllAreMeant()
{
    QVERIFY(open(u"admin/many"_s, kMany));
    find<QLineEdit>(u"tags.filter"_s)->setText(u"t1*"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 31, kWait); // t1, t10-19, t100-119
    table()->selectAll();
    QCOMPARE(find<QLabel>(u"tags.selected"_s)->text(), u"31 selected (all matching)"_s);
}

void TestTableTools::stop_offersTheRest()
{
    QVERIFY(openStopped());
    QVERIFY(find<QLabel>(u"tags.partial"_s)->isVisible());
    table()->selectAll();
    QCOMPARE(find<QLabel>(u"tags.selected"_s)->text(), u"100 selected (all loaded)"_s);
    QTest::mouseClick(rest(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), kMany, kWait);
    // From where it had stopped, not from the beginning.
    QCOMPARE(m_gate->seen(kFirstPage), 0);
    QCOMPARE(m_gate->seen(kSecondPage), 1);
    QTRY_VERIFY(!rest()->isVisible() && !find<QLabel>(u"tags.partial"_s)->isVisible());
}

void TestTableTools::stop_isRememberedElsewhere()
{
    QVERIFY(openStopped());
    m_console->window().openRepository(u"admin/two"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, kWait);
    QVERIFY(!rest()->isVisible());
    m_gate->spoil(kFirstPage, {.kind = Fault::Kind::Hang});
    m_console->window().openRepository(u"admin/many"_s);
    // What had been read is there before the registry says anything.
    QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() == kPage && rest()->isVisible(), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kFirstPage), 1, kWait);
    m_gate->relent();
    m_gate->forget();
    QTest::mouseClick(rest(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), kMany, kWait);
    QCOMPARE(m_gate->seen(kFirstPage), 0);
}

void TestTableTools::stop_thatWasRefreshedStaysStopped()
{
    QVERIFY(openStopped());
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kFirstPage), 1, kWait);
    QTRY_VERIFY(rest()->isVisible());
    QCOMPARE(table()->model()->rowCount(), kPage);
    QCOMPARE(m_gate->seen(kSecondPage), 0);
    // The rest that fails is offered again.
    m_gate->spoil(kSecondPage, RogueGate::answer(404));
    QTest::mouseClick(rest(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->seen(kSecondPage) > 0 && rest()->isVisible(), kWait);
    QCOMPARE(table()->model()->rowCount(), kPage);
}

void TestTableTools::name_isCopiedByItsButton()
{
    QVERIFY(open(u"admin/two"_s, 2));
    const QString name =
        m_through.host() + u':' + QString::number(m_through.port()) + u"/admin/two:v1"_s;
    const QModelIndex index = cell(u"v1"_s, TagModel::Column::Tag);
    QApplication::clipboard()->clear();
    // The name itself is no button.
    click(index, 80);
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    click(index, table()->visualRect(index).width() - 16);
    QCOMPARE(QApplication::clipboard()->text(), name);
    // By the keyboard from the row's menu.
    QApplication::clipboard()->clear();
    table()->setFocus();
    table()->setCurrentIndex(index);
    QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = table()->findChild<QMenu *>(u"tags.menu"_s)) && menu->isVisible());
    menu->findChild<QAction *>(u"tags.menu.name"_s)->trigger();
    menu->close();
    QCOMPARE(QApplication::clipboard()->text(), name);
}

void TestTableTools::commands_haveKubernetesAndALoop()
{
    QVERIFY(open(u"admin/two"_s, 2));
    const QString image =
        m_through.host() + u':' + QString::number(m_through.port()) + u"/admin/two"_s;
    table()->setFocus();
    table()->setCurrentIndex(cell(u"v1"_s, TagModel::Column::Tag));
    QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = table()->findChild<QMenu *>(u"tags.menu"_s)) && menu->isVisible());
    QStringList commands;
    for (QMenu *sub : menu->findChildren<QMenu *>()) {
        for (QAction *action : sub->actions())
            commands.append(action->data().toString());
    }
    QVERIFY(commands.contains(u"image: "_s + image + u":v1"_s));
    QVERIFY(commands.contains(u"image: "_s + image + u'@'
                              + cell(u"v1"_s, TagModel::Column::Manifest).data().toString()));
    menu->close();
    table()->selectAll();
    auto *copies = find<QPushButton>(u"tags.copy"_s)->menu();
    Q_EMIT copies->aboutToShow();
    copies->findChild<QAction *>(u"tags.copy.loop"_s)->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.at(0) == u"for tag in v1 v2; do"_s || lines.at(0) == u"for tag in v2 v1; do"_s);
    QVERIFY(lines.at(1).contains(u" pull"_s) && lines.at(1).endsWith(image + u":$tag"_s));
    QCOMPARE(lines.at(2), u"done"_s);
}

QTEST_MAIN(TestTableTools)
#include "tst_tabletools.moc"
