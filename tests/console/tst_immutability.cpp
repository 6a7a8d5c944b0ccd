#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::RogueGate;

/// Immutability policies of a repository, and what they would do, against a real server.
class TestImmutability : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void policy_isMadeChangedAndDeleted();
    void preview_followsWhatIsTyped();
    void refusal_keepsWhatWasTyped();
    void readOnlyConnection_onlyLooks();
    void zhTW_saysTheSame();

private:
    bool open();
    QTableView *table() const { return find<QTableView>(u"policies.table"_s); }
    QDialog *create();
    template <class T>
    static T *part(QDialog *dialog, const QString &name)
    {
        return dialog->findChild<T *>(u"policy."_s + name);
    }

    std::unique_ptr<RogueGate> m_gate;
    int m_number = 0;
};

void TestImmutability::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestImmutability::init()
{
    m_gate->relent();
    m_repository = u"admin/policies%1"_s.arg(++m_number);
    QVERIFY(m_server->push(m_repository, u"v1.0"_s, 10));
    QVERIFY(m_server->push(m_repository, u"v2.0"_s, 20, u"3d"_s));
    QVERIFY(m_server->push(m_repository, u"latest"_s, 30));
    openConsole();
}

void TestImmutability::cleanup()
{
    closeConsole();
}

bool TestImmutability::open()
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(m_repository),
                                  u"immutability"_s));
    window.activateWindow();
    auto *make = find<QPushButton>(u"policies.create"_s);
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor([make] { return make->isVisible(); }, kWait);
}

QDialog *TestImmutability::create()
{
    find<QPushButton>(u"policies.create"_s)->click();
    if (!QTest::qWaitFor([] { return dialogNamed(u"policy"_s); }, kWait))
        return nullptr;
    QDialog *dialog = dialogNamed(u"policy"_s);
    part<QLineEdit>(dialog, u"pattern"_s)->setText(u".*"_s);
    auto *rows = part<QTableView>(dialog, u"rows"_s);
    return QTest::qWaitFor([rows] { return rows->model()->rowCount() == 3; }, kWait) ? dialog
                                                                                     : nullptr;
}

void TestImmutability::policy_isMadeChangedAndDeleted()
{
    QVERIFY(open());
    QDialog *dialog = create();
    QVERIFY(dialog);
    part<QLineEdit>(dialog, u"pattern"_s)->setText(u"v[0-9.]+"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"v[0-9.]+"_s);
    QTRY_VERIFY(!dialogNamed(u"policy"_s));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"policy"_s), kWait);
    dialog = dialogNamed(u"policy"_s);
    QCOMPARE(part<QLineEdit>(dialog, u"pattern"_s)->text(), u"v[0-9.]+"_s);
    part<QComboBox>(dialog, u"means"_s)->setCurrentIndex(1);
    part<QPushButton>(dialog, u"go"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->index(0, 1).data().toString(), u"All other tags"_s,
                              kWait);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    find<QPushButton>(u"policies.remove"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 0, kWait);
    // It can come back.
    QVERIFY(clickToast());
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
    QCOMPARE(table()->model()->index(0, 1).data().toString(), u"All other tags"_s);
}

void TestImmutability::preview_followsWhatIsTyped()
{
    QVERIFY(open());
    QDialog *dialog = create();
    QVERIFY(dialog);
    auto *count = part<QLabel>(dialog, u"summary"_s);
    auto *rows = part<QTableView>(dialog, u"rows"_s);
    auto *pattern = part<QLineEdit>(dialog, u"pattern"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"3 of 3 tags become immutable"_s, kWait);
    // The whole name: a beginning does not do.
    pattern->setText(u"v1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"0 of 3 tags become immutable"_s, kWait);
    pattern->setText(u"v2.*"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"1 of 3 tags become immutable"_s, kWait);
    QCOMPARE(rows->model()->index(0, 0).data().toString(), u"v2.0"_s);
    QCOMPARE(rows->model()->index(0, 1).data().toString(), u"immutable"_s);
    QCOMPARE(rows->model()->index(0, 2).data().toString(), u"loses its expiration"_s);
    part<QComboBox>(dialog, u"means"_s)->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"2 of 3 tags become immutable"_s, kWait);
    pattern->setText(u"(v"_s);
    QVERIFY(part<QLabel>(dialog, u"error"_s)->isVisible());
    QVERIFY(!part<QPushButton>(dialog, u"go"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"policy"_s));
    QCOMPARE(table()->model()->rowCount(), 0);
}

void TestImmutability::refusal_keepsWhatWasTyped()
{
    m_gate->spoil(u"POST .*/immutabilitypolicy/"_s,
                  RogueGate::answer(400, "invalid_request", "there is one already"));
    QVERIFY(open());
    QDialog *dialog = create();
    QVERIFY(dialog);
    part<QLineEdit>(dialog, u"pattern"_s)->setText(u"v.*"_s);
    part<QPushButton>(dialog, u"go"_s)->click();
    auto *banner = part<QWidget>(dialog, u"banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"one already"_s));
    QCOMPARE(part<QLineEdit>(dialog, u"pattern"_s)->text(), u"v.*"_s);
    QVERIFY(dialog->isEnabled());
}

void TestImmutability::readOnlyConnection_onlyLooks()
{
    QVERIFY(open());
    ConnectionProfile profile = m_console->window().connection()->profile();
    profile.isReadOnly = true;
    m_console->window().connection()->setProfile(profile);
    m_console->window().findChild<QAction *>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"policies.create"_s)->isVisible(), kWait);
}

void TestImmutability::zhTW_saysTheSame()
{
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(open());
    QDialog *dialog = create();
    QVERIFY(dialog);
    QCOMPARE(part<QLabel>(dialog, u"title"_s)->text(), u"新增不可變政策"_s);
    QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>(dialog, u"summary"_s)->text(),
                              u"3 個標籤中有 3 個會變為不可變"_s, kWait);
}

QTEST_MAIN(TestImmutability)
#include "tst_immutability.moc"
