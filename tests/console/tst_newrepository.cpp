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
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// The dialog that makes a repository, against a real server and one that refuses.
class TestNewRepository : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_gate->relent(); }
    void cleanup() { closeConsole(); }
    void description_isSeenAsItWillLook();
    void afterwards_commandsOrTheList();
    void name_isMeasuredWithItsNamespace();
    void name_hasNoPartsWhereTheRegistryTakesNone();
    void plan_isToldWhereItHasNoRoom();
    void taken_isToldInWordsWhereItCannotBeSeen();

private:
    void openList();
    QDialog *open();
    template <class T>
    static T *part(QDialog *dialog, const QString &name)
    {
        return dialog->findChild<T *>(u"new."_s + name);
    }
    bool isListed(const QString &path) const;

    std::unique_ptr<RogueGate> m_gate;
};

void TestNewRepository::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->push(u"admin/api"_s, u"v1"_s, 10));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestNewRepository::openList()
{
    openConsole();
    QVERIFY(signIn());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"admin/api"_s), kWait);
}

bool TestNewRepository::isListed(const QString &path) const
{
    const auto *table = find<QTableView>(u"repositories.table"_s);
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(IdRole).toString() == path)
            return true;
    }
    return false;
}

QDialog *TestNewRepository::open()
{
    find<QAction>(u"main.action.new"_s)->trigger();
    (void)QTest::qWaitFor([] { return dialogNamed(u"newRepository"_s) != nullptr; }, kWait);
    return dialogNamed(u"newRepository"_s);
}

void TestNewRepository::description_isSeenAsItWillLook()
{
    openList();
    QDialog *dialog = open();
    QVERIFY(dialog);
    auto *editor = part<QPlainTextEdit>(dialog, u"description"_s);
    auto *view = part<QTextBrowser>(dialog, u"description.view"_s);
    auto *preview = part<QPushButton>(dialog, u"description.preview"_s);
    QVERIFY(editor->isVisible() && !view->isVisible());
    QCOMPARE(editor->accessibleName(), u"Description"_s);
    editor->setPlainText(u"# Payments\n\nThe **only** one."_s);
    QTest::keyClick(preview, Qt::Key_Space);
    QVERIFY(view->isVisible() && !editor->isVisible());
    QCOMPARE(view->toPlainText().simplified(), u"Payments The only one."_s);
    QTest::keyClick(preview, Qt::Key_Space);
    QVERIFY(editor->isVisible());
    QTest::keyClicks(part<QLineEdit>(dialog, u"name"_s), u"described"_s);
    QTest::keyClick(part<QLineEdit>(dialog, u"name"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"newRepository"_s), kWait);
    LiveCaller caller(*m_server);
    QVERIFY(caller.signIn(m_server->user(), m_server->password()));
    QCOMPARE(caller.get(u"repository/admin/described"_s).value("description"_L1).toString(),
             u"# Payments\n\nThe **only** one."_s);
}

void TestNewRepository::afterwards_commandsOrTheList()
{
    openList();
    QDialog *dialog = open();
    QVERIFY(dialog);
    part<QComboBox>(dialog, u"start"_s)->setCurrentIndex(1);
    QTest::keyClicks(part<QLineEdit>(dialog, u"name"_s), u"left.empty"_s);
    QTest::keyClick(part<QLineEdit>(dialog, u"name"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"newRepository"_s), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"admin/left.empty"_s), kWait);
    QVERIFY(m_console->window().history().current()->isRepositories());
    dialog = open();
    QVERIFY(dialog);
    QTest::keyClicks(part<QLineEdit>(dialog, u"name"_s), u"pushed"_s);
    QTest::keyClick(part<QLineEdit>(dialog, u"name"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->window().history().current()->path,
                              u"repository/admin/pushed"_s, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QWidget>(u"tags"_s)->isVisible() && find<QLabel>(u"state.title"_s) != nullptr, kWait);
}

void TestNewRepository::name_isMeasuredWithItsNamespace()
{
    openList();
    QDialog *dialog = open();
    QVERIFY(dialog);
    auto *name = part<QLineEdit>(dialog, u"name"_s);
    auto *error = part<QLabel>(dialog, u"nameError"_s);
    auto *create = part<QPushButton>(dialog, u"create"_s);
    const int room = 255 - int(u"admin/"_s.size());
    name->setText(QString(room, u'a'));
    QVERIFY(error->text().isEmpty() && create->isEnabled());
    name->setText(QString(room + 1, u'a'));
    QVERIFY(error->text().contains(u"255"_s) && !create->isEnabled());
    QCOMPARE(name->accessibleDescription(), error->text());
    for (const QString &wrong : {u".a"_s, u"-a"_s, u"_a"_s, u"A"_s, u"a b"_s, u"a//b"_s, u"a/"_s}) {
        name->setText(wrong);
        QVERIFY2(!create->isEnabled() && !error->text().isEmpty(), qPrintable(wrong));
    }
    for (const QString &right : {u"a"_s, u"0._-"_s, u"a/b/c"_s}) {
        name->setText(right);
        QVERIFY2(create->isEnabled() && error->text().isEmpty(), qPrintable(right));
    }
}

void TestNewRepository::name_hasNoPartsWhereTheRegistryTakesNone()
{
    m_gate->spoil(u"GET /config"_s,
                  {.status = 200,
                   .body = R"({"features":{"DIRECT_LOGIN":true,"EXTENDED_REPOSITORY_NAMES":false},)"
                           R"("config":{}})"});
    openList();
    QDialog *dialog = open();
    QVERIFY(dialog);
    auto *name = part<QLineEdit>(dialog, u"name"_s);
    auto *create = part<QPushButton>(dialog, u"create"_s);
    QTest::keyClicks(name, u"tools/lint"_s);
    QVERIFY(!create->isEnabled());
    QCOMPARE(part<QLabel>(dialog, u"nameError"_s)->text(),
             u"This registry takes no / in the name of a repository."_s);
    name->setText(u"tools-lint"_s);
    QVERIFY(create->isEnabled());
}

void TestNewRepository::plan_isToldWhereItHasNoRoom()
{
    m_gate->spoil(u"POST /api/v1/repository"_s, RogueGate::answer(402, {}, "plan limit reached"));
    openList();
    QDialog *dialog = open();
    QVERIFY(dialog);
    auto *name = part<QLineEdit>(dialog, u"name"_s);
    QTest::keyClicks(name, u"dear"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto *banner = part<QWidget>(dialog, u"banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    const auto said = [banner](const QString &label) {
        return banner->findChild<QLabel *>(u"banner."_s + label)->text();
    };
    QCOMPARE(said(u"title"_s), u"The plan of admin has no room for another private repository."_s);
    QVERIFY(said(u"text"_s).startsWith(u"Make it public"_s));
    QVERIFY(said(u"text"_s).contains(u"plan limit reached"_s));
    QVERIFY(dialog->isEnabled() && !part<QPushButton>(dialog, u"openIt"_s)->isVisible());
    QCOMPARE(dialog->focusWidget(), name);
    // A public one is no matter of that.
    part<QRadioButton>(dialog, u"public"_s)->click();
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(said(u"title"_s), u"The plan of this namespace allows no more."_s,
                              kWait);
}

void TestNewRepository::taken_isToldInWordsWhereItCannotBeSeen()
{
    m_gate->spoil(u"POST /api/v1/repository"_s,
                  RogueGate::answer(400, {}, "Repository already exists"));
    openList();
    QDialog *dialog = open();
    QVERIFY(dialog);
    QTest::keyClicks(part<QLineEdit>(dialog, u"name"_s), u"hidden"_s);
    QTest::keyClick(part<QLineEdit>(dialog, u"name"_s), Qt::Key_Return);
    auto *banner = part<QWidget>(dialog, u"banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QCOMPARE(banner->findChild<QLabel *>(u"banner.text"_s)->text(), u"Repository already exists"_s);
    QVERIFY(!part<QPushButton>(dialog, u"openIt"_s)->isVisible());
    QVERIFY(part<QPushButton>(dialog, u"create"_s)->isEnabled());
}

QTEST_MAIN(TestNewRepository)
#include "tst_newrepository.moc"
