#include "tests/console/namespacewindow.h"
#include "ui/widgets/recordtable.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QToolButton>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// Robot accounts against a real server; their credentials are a test of their own.
class TestRobots : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void empty_leadsToTheFirst();
    void create_givesTeamsAndRightsAndShowsTheToken();
    void create_nameIsCheckedAsItIsTyped();
    void create_refusalKeepsWhatWasTyped();
    void dialog_isWalkedByTab();
    void purpose_choosesRights();
    void list_thatCannotBeReadSaysWhy();
    void table_saysWhatIsKnown();
    void table_isCopiedAndExported();
    void duplicate_takesTheRightsOver();
    void rights_areChangedOneByOne();
    void delete_wantsATickAndSaysWhatUsesIt();
    void delete_onProductionWantsTheName();
    void regenerate_makesAnotherToken();
    void account_hasRobotsOfItsOwn();
    void elsewhere_dialogsAreGone();
    void readOnlyConnection_hidesWrites();
    void words_areChinese();

private:
    bool isListed(const QString &name) const { return rowOf(kTable, name).isValid(); }
    bool makeRobot(const QString &shortName)
    {
        return m_caller->send("PUT", u"organization/payments/robots/"_s + shortName);
    }
    QString tokenOf(const QString &shortName)
    {
        return m_caller->get(u"organization/payments/robots/"_s + shortName)
            .value("token"_L1)
            .toString();
    }
    QJsonArray rightsOf(const QString &shortName)
    {
        return m_caller->get(u"organization/payments/robots/%1/permissions"_s.arg(shortName))
            .value("permissions"_L1)
            .toArray();
    }
    QDialog *openCredentials(const QString &name);
    static QString code(const QDialog *dialog)
    {
        return in<QPlainTextEdit>(dialog, u"credentials.code"_s)->toPlainText();
    }
    static void addRight(const QDialog *dialog, const QString &prefix, const QString &repository);

    const QString kTable = u"robots.table"_s;
};

void TestRobots::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_caller->send("PUT", u"organization/payments/team/builders"_s,
                           {{"role"_L1, u"member"_s}}));
}

void TestRobots::init()
{
    openConsole();
    QVERIFY(openTab(u"payments"_s, u"robots"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"robots.create"_s)->isEnabled(), kWait);
}

void TestRobots::cleanup()
{
    m_gate->relent();
    closeConsole();
}

QDialog *TestRobots::openCredentials(const QString &name)
{
    (void)QTest::qWaitFor([&] { return isListed(name); }, kWait);
    auto *table = find<QTableView>(kTable);
    table->setFocus();
    table->setCurrentIndex(rowOf(kTable, name));
    QTest::keyClick(table, Qt::Key_Return);
    return await(u"credentials"_s);
}

void TestRobots::addRight(const QDialog *dialog, const QString &prefix, const QString &repository)
{
    auto *box = in<QComboBox>(dialog, prefix + ".repository"_L1);
    box->setEditText(repository);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
}

void TestRobots::empty_leadsToTheFirst()
{
    auto *action = find<QWidget>(u"robots.state"_s)->findChild<QPushButton *>(u"state.action"_s);
    QTRY_VERIFY_WITH_TIMEOUT(action->isVisible(), kWait);
    QTest::mouseClick(action, Qt::LeftButton);
    QDialog *dialog = await(u"robot"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"robot"_s));
}

void TestRobots::create_givesTeamsAndRightsAndShowsTheToken()
{
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"robot"_s);
    QVERIFY(dialog);
    auto *name = in<QLineEdit>(dialog, u"robot.name"_s);
    QCOMPARE(dialog->focusWidget(), name);
    QTest::keyClicks(name, u"ci"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"robot.description"_s), u"builds"_s);
    QTest::mouseClick(in<QRadioButton>(dialog, u"robot.ci"_s), Qt::LeftButton);
    QTest::keyClick(in<QCheckBox>(dialog, u"robot.team.builders"_s), Qt::Key_Space);
    QVERIFY(in<QCheckBox>(dialog, u"robot.team.builders"_s)->isChecked());
    addRight(dialog, u"robot.rights"_s, u"api"_s);
    // Enter in the box added; it did not create.
    QVERIFY(dialog->isEnabled());
    QCOMPARE(in<QLabel>(dialog, u"robot.review"_s)->text(),
             u"payments+ci is created. It joins builders. It gets 1 right in repositories."_s);
    press(dialog, u"robot.create"_s);
    QDialog *credentials = await(u"credentials"_s);
    QVERIFY(credentials);
    QTRY_VERIFY(!dialogNamed(u"robot"_s));
    QVERIFY2(
        !find<QWidget>(u"robots.refusal"_s)->isVisible(),
        qPrintable(
            find<QWidget>(u"robots.refusal"_s)->findChild<QLabel *>(u"banner.text"_s)->text()));
    press(credentials, u"credentials.show"_s);
    QCOMPARE(code(credentials), tokenOf(u"ci"_s));
    QTest::keyClick(credentials, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    const QJsonArray rights = rightsOf(u"ci"_s);
    QCOMPARE(rights.size(), 1);
    QCOMPARE(rights.at(0).toObject().value("role"_L1).toString(), u"write"_s);
    QTRY_COMPARE(textIn(kTable, u"payments+ci"_s, 2), u"builders"_s);
}

void TestRobots::create_nameIsCheckedAsItIsTyped()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"robot"_s);
    auto *name = in<QLineEdit>(dialog, u"robot.name"_s);
    auto *error = in<QLabel>(dialog, u"robot.nameError"_s);
    auto *create = in<QPushButton>(dialog, u"robot.create"_s);
    QVERIFY(!create->isEnabled() && error->text().isEmpty());
    for (const auto &wrong : {u"x"_s, u"Upper"_s, u"a..b"_s, u"-a"_s, u"ci"_s}) {
        name->clear();
        QTest::keyClicks(name, wrong);
        QVERIFY2(!create->isEnabled() && !error->text().isEmpty(), qPrintable(wrong));
    }
    name->clear();
    QTest::keyClicks(name, u"ci-2.x"_s);
    QVERIFY(create->isEnabled() && error->text().isEmpty());
}

void TestRobots::create_refusalKeepsWhatWasTyped()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"robot"_s);
    // Somebody else was quicker.
    QVERIFY(makeRobot(u"quick"_s));
    QTest::keyClicks(in<QLineEdit>(dialog, u"robot.name"_s), u"quick"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"robot.description"_s), u"typed"_s);
    press(dialog, u"robot.create"_s);
    auto *banner = in<QWidget>(dialog, u"robot.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QCOMPARE(banner->findChild<QLabel *>(u"banner.text"_s)->text(),
             u"Existing robot with name: payments+quick"_s);
    QVERIFY(dialog->isEnabled());
    QCOMPARE(in<QLineEdit>(dialog, u"robot.description"_s)->text(), u"typed"_s);
}

void TestRobots::dialog_isWalkedByTab()
{
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"robot"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(in<QLineEdit>(dialog, u"robot.name"_s), u"walk"_s);
    addRight(dialog, u"robot.rights"_s, u"web"_s);
    QTRY_VERIFY(in<QWidget>(dialog, u"robot.rights.rows.remove.web"_s)->isVisible());
    // Of a group of choices only the chosen one is a stop, from the first choice on.
    QTest::mouseClick(in<QRadioButton>(dialog, u"robot.other"_s), Qt::LeftButton);
    in<QLineEdit>(dialog, u"robot.name"_s)->setFocus();
    QCOMPARE(tabStops(dialog),
             (QStringList{u"robot.name"_s, u"robot.description"_s, u"robot.other"_s,
                          u"robot.team.owners"_s, u"robot.team.builders"_s,
                          u"robot.rights.repository"_s, u"robot.rights.role"_s,
                          u"robot.rights.rows.choice.web"_s, u"robot.rights.rows.remove.web"_s,
                          u"robot.newRepositories"_s, u"robot.cancel"_s, u"robot.create"_s}));
    QCOMPARE(nameless(dialog), QStringList());
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(in<QPushButton>(dialog, u"robot.create"_s)->text(), u"建立"_s);
    QCOMPARE(nameless(dialog), QStringList());
    m_console->setLanguage(u"en"_s);
}

void TestRobots::list_thatCannotBeReadSaysWhy()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    goTo({}, u"overview"_s);
    m_gate->spoil(u"GET .*/payments/robots"_s,
                  RogueGate::answer(403, "insufficient_scope", "Not with this token"));
    goTo(u"payments"_s, u"robots"_s);
    auto *state = find<QWidget>(u"namespace.state"_s);
    auto *again = state->findChild<QPushButton *>(u"state.action"_s);
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), kWait);
    QVERIFY(!find<QWidget>(kTable)->isVisible());
    m_gate->relent();
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    QTRY_VERIFY(find<QWidget>(kTable)->isVisible());
}

void TestRobots::purpose_choosesRights()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"robot"_s);
    addRight(dialog, u"robot.rights"_s, u"web"_s);
    auto *role = in<QComboBox>(dialog, u"robot.rights.role"_s);
    auto *fresh = in<QComboBox>(dialog, u"robot.newRepositories"_s);
    QTest::mouseClick(in<QRadioButton>(dialog, u"robot.mirror"_s), Qt::LeftButton);
    QCOMPARE(role->currentText(), u"Write"_s);
    QTRY_COMPARE(in<QComboBox>(dialog, u"robot.rights.rows.choice.web"_s)->currentText(),
                 u"Write"_s);
    QTest::mouseClick(in<QRadioButton>(dialog, u"robot.cluster"_s), Qt::LeftButton);
    QCOMPARE(role->currentText(), u"Read"_s);
    QCOMPARE(fresh->currentText(), u"Read"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"robot.name"_s), u"cluster"_s);
    press(dialog, u"robot.create"_s);
    QVERIFY(await(u"credentials"_s));
    const QJsonArray rules =
        m_caller->get(u"organization/payments/prototypes"_s).value("prototypes"_L1).toArray();
    QCOMPARE(rules.size(), 1);
    const QJsonObject delegate = rules.at(0).toObject().value("delegate"_L1).toObject();
    QCOMPARE(delegate.value("name"_L1).toString(), u"payments+cluster"_s);
}

void TestRobots::table_saysWhatIsKnown()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    QCOMPARE(textIn(kTable, u"payments+ci"_s, 0), u"payments+ci"_s);
    QCOMPARE(textIn(kTable, u"payments+ci"_s, 1), u"builds"_s);
    QCOMPARE(textIn(kTable, u"payments+ci"_s, 3), u"1"_s);
    QCOMPARE(textIn(kTable, u"payments+ci"_s, 4), u"just now"_s);
    QCOMPARE(textIn(kTable, u"payments+ci"_s, 5), u"Never"_s);
}

void TestRobots::table_isCopiedAndExported()
{
    QVERIFY(makeRobot(u"copied"_s));
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+copied"_s), kWait);
    auto *table = find<RecordTable>(kTable);
    QVERIFY(focusRow(kTable, u"payments+copied"_s));
    table->clearSelection();
    QApplication::clipboard()->clear();
    // The current row alone, its visible columns.
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    const QStringList lines = copied.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).split(u'\t'), table->exportHeaders());
    const QStringList cells = lines.at(1).split(u'\t');
    QCOMPARE(cells.size(), table->exportHeaders().size());
    QCOMPARE(cells.at(0), u"payments+copied"_s);
    QVERIFY(!copied.contains(tokenOf(u"copied"_s)));
    auto *columns = find<QToolButton>(u"robots.columns"_s)->menu();
    Q_EMIT columns->aboutToShow();
    // What is not wanted is not exported.
    columns->actions().at(0)->setChecked(false);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    for (const QString &line : QApplication::clipboard()->text().chopped(1).split(u'\n'))
        QCOMPARE(line.split(u'\t').size(), cells.size() - 1);
    Q_EMIT columns->aboutToShow();
    columns->actions().at(0)->setChecked(true);
    Q_EMIT columns->aboutToShow();
    columns->findChild<QAction *>(u"robots.export"_s)->trigger();
    auto *question = qobject_cast<QFileDialog *>(await(u"export"_s));
    QVERIFY(question);
    const QString path = m_folder->filePath(u"robots.json"_s);
    Q_EMIT question->fileSelected(path);
    question->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    const QJsonArray rows = QJsonDocument::fromJson(written).array();
    QCOMPARE(rows.size(), table->model()->rowCount());
    QVERIFY(!written.contains(tokenOf(u"copied"_s).toUtf8()));
    QVERIFY(m_caller->send("DELETE", u"organization/payments/robots/copied"_s));
}

void TestRobots::duplicate_takesTheRightsOver()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    QVERIFY(chooseInMenu(kTable, u"payments+ci"_s, u"robots.menu"_s, u"robots.duplicate"_s));
    QDialog *dialog = await(u"robot"_s);
    QVERIFY(dialog);
    QVERIFY(in<QCheckBox>(dialog, u"robot.team.builders"_s)->isChecked());
    QCOMPARE(in<QComboBox>(dialog, u"robot.rights.rows.choice.api"_s)->currentText(), u"Write"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"robot.name"_s), u"ci-copy"_s);
    press(dialog, u"robot.create"_s);
    QVERIFY(await(u"credentials"_s));
    QCOMPARE(rightsOf(u"ci-copy"_s), rightsOf(u"ci"_s));
}

void TestRobots::rights_areChangedOneByOne()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci-copy"_s), kWait);
    QVERIFY(chooseInMenu(kTable, u"payments+ci-copy"_s, u"robots.menu"_s, u"robots.rights"_s));
    QDialog *dialog = await(u"rights"_s);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(dialog, u"rights.repositories.rows.remove.api"_s), kWait);
    QVERIFY(!in<QPushButton>(dialog, u"rights.save"_s)->isEnabled());
    QTest::keyClick(in<QWidget>(dialog, u"rights.repositories.rows.remove.api"_s), Qt::Key_Space);
    in<QComboBox>(dialog, u"rights.repositories.role"_s)->setCurrentIndex(2);
    addRight(dialog, u"rights.repositories"_s, u"web"_s);
    press(dialog, u"rights.save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"rights"_s), kWait);
    const QJsonArray rights = rightsOf(u"ci-copy"_s);
    QCOMPARE(rights.size(), 1);
    QCOMPARE(rights.at(0).toObject().value("role"_L1).toString(), u"admin"_s);
}

void TestRobots::delete_wantsATickAndSaysWhatUsesIt()
{
    const QString name = u"payments+ci-copy"_s;
    QTRY_VERIFY_WITH_TIMEOUT(isListed(name), kWait);
    const test::Fault refused =
        RogueGate::answer(400, {}, "Robot is being used by the mirror of payments/web");
    m_gate->spoil(u"robots/ci-copy$"_s, refused);
    auto *table = find<QTableView>(kTable);
    const auto confirm = [&] {
        QVERIFY(focusRow(kTable, name));
        QTest::keyClick(table, Qt::Key_Delete);
        QDialog *dialog = await(u"confirm"_s);
        QVERIFY(dialog);
        auto *go = in<QPushButton>(dialog, u"confirm.go"_s);
        QVERIFY(!go->isEnabled());
        QTest::keyClick(in<QCheckBox>(dialog, u"confirm.understood"_s), Qt::Key_Space);
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    };
    confirm();
    auto *refusal = find<QWidget>(u"robots.refusal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kWait);
    QVERIFY(refusal->findChild<QLabel *>(u"banner.text"_s)
                ->text()
                .contains(u"the mirror of payments/web"_s));
    QVERIFY(isListed(name));
    m_gate->relent();
    QTest::mouseClick(refusal->findChild<QPushButton *>(u"banner.action"_s), Qt::LeftButton);
    QVERIFY(!refusal->isVisible());
    confirm();
    QTRY_VERIFY_WITH_TIMEOUT(!isListed(name), kWait);
    QVERIFY(isListed(u"payments+ci"_s));
}

void TestRobots::delete_onProductionWantsTheName()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    auto *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.role = u"production"_s;
    connection->setProfile(profile);
    QVERIFY(focusRow(kTable, u"payments+ci"_s));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Delete);
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    auto *go = in<QPushButton>(dialog, u"confirm.go"_s);
    auto *typed = in<QLineEdit>(dialog, u"confirm.typed"_s);
    QVERIFY(typed->isVisible() && !go->isEnabled());
    QTest::keyClicks(typed, u"payments+c"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(typed, u"i"_s);
    QVERIFY(go->isEnabled());
}

void TestRobots::regenerate_makesAnotherToken()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    const QString before = tokenOf(u"ci"_s);
    auto *table = find<QTableView>(kTable);
    QVERIFY(focusRow(kTable, u"payments+ci"_s));
    QTest::keyClick(table, Qt::Key_G, Qt::ControlModifier);
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    // Enter is the way out.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    QCOMPARE(tokenOf(u"ci"_s), before);
    QVERIFY(focusRow(kTable, u"payments+ci"_s));
    QTest::keyClick(table, Qt::Key_G, Qt::ControlModifier);
    press(await(u"confirm"_s), u"confirm.go"_s);
    QDialog *credentials = await(u"credentials"_s);
    QVERIFY(credentials);
    press(credentials, u"credentials.show"_s);
    QVERIFY(code(credentials) != before);
    QCOMPARE(code(credentials), tokenOf(u"ci"_s));
}

void TestRobots::account_hasRobotsOfItsOwn()
{
    goTo({}, u"robots"_s);
    auto *action = find<QWidget>(u"robots.state"_s)->findChild<QPushButton *>(u"state.action"_s);
    QTRY_VERIFY_WITH_TIMEOUT(action->isVisible(), kWait);
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"robot"_s);
    QVERIFY(dialog);
    QVERIFY(!in<QWidget>(dialog, u"robot.newRepositories"_s)->isVisible());
    QTest::keyClicks(in<QLineEdit>(dialog, u"robot.name"_s), u"mine"_s);
    press(dialog, u"robot.create"_s);
    QVERIFY(await(u"credentials"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"admin+mine"_s), kWait);
    QVERIFY(m_caller->get(u"user/robots/mine"_s).contains("token"_L1));
}

void TestRobots::elsewhere_dialogsAreGone()
{
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    QVERIFY(dialog);
    goTo({}, u"robots"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"credentials"_s), kWait);
}

void TestRobots::readOnlyConnection_hidesWrites()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    auto *create = find<QPushButton>(u"robots.create"_s);
    QVERIFY(create->isVisible());
    auto *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.isReadOnly = true;
    connection->setProfile(profile);
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!create->isVisible(), kWait);
    auto *table = find<QTableView>(kTable);
    table->setFocus();
    table->setCurrentIndex(rowOf(kTable, u"payments+ci"_s));
    QTest::keyClick(table, Qt::Key_Menu);
    auto *menu = find<QMenu>(u"robots.menu"_s);
    QVERIFY(menu && !menu->findChild<QAction *>(u"robots.remove"_s));
    menu->close();
}

void TestRobots::words_areChinese()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"payments+ci"_s), kWait);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(find<QPushButton>(u"robots.create"_s)->text(), u"建立機械人帳號"_s);
    auto *table = find<QTableView>(kTable);
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"名稱"_s);
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    QCOMPARE(in<QLabel>(dialog, u"credentials.title"_s)->text(), u"payments+ci 的登入資料"_s);
    m_console->setLanguage(u"en"_s);
}

QTEST_MAIN(TestRobots)
#include "tst_robots.moc"
