#include "tests/console/namespacewindow.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::RogueGate;

/// Deleted repositories of a namespace and their return, on a real server.
class TestDeleted : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void empty_saysWhatIsKeptHere();
    void restore_bringsItBack();
    void restore_ofATakenNameAsksForAnother();
    void restore_underAnotherNameByKeyboard();
    void refusal_isShownAndNothingIsLost();
    void readOnlyConnection_onlyLooks();
    void account_hasThemToo();
    void zhTW_saysTheSame();

private:
    /// Pushed and deleted; its row.
    bool removeOne(const QString &name);
    int rows() const { return find<QTableView>(u"deleted.table"_s)->model()->rowCount(); }
    QModelIndex rowNamed(const QString &name) const;
    bool exists(const QString &path) const
    {
        return !m_caller->get(u"repository/"_s + path).isEmpty();
    }

    QString m_name;
    int m_number = 0;
};

void TestDeleted::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
}

void TestDeleted::init()
{
    m_gate->relent();
    m_name = u"gone%1"_s.arg(++m_number);
    openConsole();
}

bool TestDeleted::removeOne(const QString &name)
{
    return m_server->push(u"payments/"_s + name, u"1"_s, 10)
        && m_caller->send("DELETE", u"repository/payments/"_s + name);
}

QModelIndex TestDeleted::rowNamed(const QString &name) const
{
    auto *view = find<QTableView>(u"deleted.table"_s);
    for (int i = 0; i < view->model()->rowCount(); ++i) {
        const QModelIndex index = view->model()->index(i, 0);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}

void TestDeleted::empty_saysWhatIsKeptHere()
{
    QVERIFY(openTab(u"payments"_s, u"deleted"_s));
    auto *state = find<QWidget>(u"deleted.state"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), kWait);
    QVERIFY(!find<QPushButton>(u"deleted.restore"_s)->isEnabled());
}

void TestDeleted::restore_bringsItBack()
{
    QVERIFY(removeOne(m_name));
    QVERIFY(openTab(u"payments"_s, u"deleted"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowNamed(m_name).isValid(), kWait);
    const QModelIndex row = rowNamed(m_name);
    QVERIFY(row.siblingAtColumn(3).data().toString().startsWith(u"in "_s));
    auto *table = find<QTableView>(u"deleted.table"_s);
    table->setCurrentIndex(row);
    QTest::mouseClick(find<QPushButton>(u"deleted.restore"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!rowNamed(m_name).isValid(), kWait);
    QVERIFY(exists(u"payments/"_s + m_name));
    // The way there.
    QVERIFY(clickToast());
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"repository"_s)->isVisible(), kWait);
}

void TestDeleted::restore_ofATakenNameAsksForAnother()
{
    QVERIFY(removeOne(m_name));
    QVERIFY(m_server->push(u"payments/"_s + m_name, u"2"_s, 10));
    QVERIFY(openTab(u"payments"_s, u"deleted"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowNamed(m_name).isValid(), kWait);
    find<QTableView>(u"deleted.table"_s)->setCurrentIndex(rowNamed(m_name));
    QTest::mouseClick(find<QPushButton>(u"deleted.restore"_s), Qt::LeftButton);
    QDialog *dialog = await(u"restoreRepository"_s);
    QVERIFY(dialog);
    auto *name = in<QLineEdit>(dialog, u"restoreRepository.name"_s);
    auto *go = in<QPushButton>(dialog, u"restoreRepository.go"_s);
    QVERIFY(!go->isEnabled());
    QCOMPARE(in<QLabel>(dialog, u"restoreRepository.error"_s)->text(), u"This name is taken."_s);
    name->setText(u"Not A Name"_s);
    QVERIFY(!go->isEnabled());
    name->setText(m_name + u"-old"_s);
    press(dialog, u"restoreRepository.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rowNamed(m_name).isValid(), kWait);
    QTRY_VERIFY(!dialogNamed(u"restoreRepository"_s));
    QVERIFY(exists(u"payments/%1-old"_s.arg(m_name)));
}

void TestDeleted::restore_underAnotherNameByKeyboard()
{
    QVERIFY(removeOne(m_name));
    QVERIFY(openTab(u"payments"_s, u"deleted"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowNamed(m_name).isValid(), kWait);
    const QString key = rowNamed(m_name).data(IdRole).toString();
    QVERIFY(chooseInMenu(u"deleted.table"_s, key, u"deleted.menu"_s, u"deleted.other"_s));
    QDialog *dialog = await(u"restoreRepository"_s);
    QVERIFY(dialog);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(nameless(dialog), QStringList());
    QTest::keyClicks(dialog->focusWidget(), u"fresh%1"_s.arg(m_number));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!rowNamed(m_name).isValid(), kWait);
    QVERIFY(exists(u"payments/fresh%1"_s.arg(m_number)));
}

void TestDeleted::refusal_isShownAndNothingIsLost()
{
    QVERIFY(removeOne(m_name));
    m_gate->spoil(u"POST .*/deletedrepositories/.*"_s,
                  RogueGate::answer(400, "invalid_request", "not today"));
    QVERIFY(openTab(u"payments"_s, u"deleted"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowNamed(m_name).isValid(), kWait);
    find<QTableView>(u"deleted.table"_s)->setCurrentIndex(rowNamed(m_name));
    QTest::mouseClick(find<QPushButton>(u"deleted.restore"_s), Qt::LeftButton);
    auto *refusal = find<QWidget>(u"deleted.refusal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kWait);
    QVERIFY(refusal->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"not today"_s));
    const QString key = rowNamed(m_name).data(IdRole).toString();
    QVERIFY(chooseInMenu(u"deleted.table"_s, key, u"deleted.menu"_s, u"deleted.other"_s));
    QDialog *dialog = await(u"restoreRepository"_s);
    QVERIFY(dialog);
    in<QLineEdit>(dialog, u"restoreRepository.name"_s)->setText(u"typed"_s);
    press(dialog, u"restoreRepository.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(dialog, u"restoreRepository.banner"_s)->isVisible(),
                             kWait);
    QCOMPARE(in<QLineEdit>(dialog, u"restoreRepository.name"_s)->text(), u"typed"_s);
    QVERIFY(dialog->isEnabled());
}

void TestDeleted::readOnlyConnection_onlyLooks()
{
    QVERIFY(removeOne(m_name));
    QVERIFY(openTab(u"payments"_s, u"deleted"_s));
    ConnectionProfile profile = m_console->window().connection()->profile();
    profile.isReadOnly = true;
    m_console->window().connection()->setProfile(profile);
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(rowNamed(m_name).isValid(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"deleted.restore"_s)->isVisible(), kWait);
}

void TestDeleted::account_hasThemToo()
{
    QVERIFY(m_server->push(u"admin/"_s + m_name, u"1"_s, 10));
    QVERIFY(m_caller->send("DELETE", u"repository/admin/"_s + m_name));
    QVERIFY(openTab({}, u"deleted"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowNamed(m_name).isValid(), kWait);
    find<QTableView>(u"deleted.table"_s)->setCurrentIndex(rowNamed(m_name));
    QTest::mouseClick(find<QPushButton>(u"deleted.restore"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!rowNamed(m_name).isValid(), kWait);
    QVERIFY(exists(u"admin/"_s + m_name));
}

void TestDeleted::zhTW_saysTheSame()
{
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(removeOne(m_name));
    QVERIFY(openTab(u"payments"_s, u"deleted"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowNamed(m_name).isValid(), kWait);
    QCOMPARE(find<QPushButton>(u"deleted.restore"_s)->text(), u"還原"_s);
    QVERIFY(find<QTableView>(u"deleted.table"_s)->model()->headerData(3, Qt::Horizontal).toString()
            == u"可還原期限"_s);
}

QTEST_MAIN(TestDeleted)
#include "tst_deleted.moc"
