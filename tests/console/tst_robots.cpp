#include "tests/console/namespacewindow.h"
#include "ui/secretclipboard.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTabBar>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// Robot accounts and their credentials against a real server.
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
    void purpose_choosesRights();
    void table_saysWhatIsKnown();
    void duplicate_takesTheRightsOver();
    void rights_areChangedOneByOne();
    void delete_wantsATickAndSaysWhatUsesIt();
    void regenerate_makesAnotherToken();
    void credentials_hideTheTokenUntilAsked();
    void credentials_commandsCarryNoSecret();
    void credentials_saveForTheUserAlone();
    void credentials_mergeIntoAFile();
    void credentials_refusalIsSaid();
    void clipboard_forgetsTheSecret();
    void account_hasRobotsOfItsOwn();
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
    static void showForm(const QDialog *dialog, int form)
    {
        in<QTabBar>(dialog, u"credentials.tabs"_s)->setCurrentIndex(form);
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

void TestRobots::credentials_hideTheTokenUntilAsked()
{
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    QVERIFY(dialog);
    const QString token = tokenOf(u"ci"_s);
    const QString read = u"GET /api/v1/organization/payments/robots/ci$"_s;
    QCOMPARE(m_gate->seen(read), 0);
    for (int form = 0; form < 7; ++form) {
        showForm(dialog, form);
        QVERIFY(!code(dialog).isEmpty() && !code(dialog).contains(token));
    }
    QCOMPARE(m_gate->seen(read), 0);
    showForm(dialog, 0);
    QTest::mouseClick(in<QPushButton>(dialog, u"credentials.show"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(code(dialog), token, kWait);
    press(dialog, u"credentials.show"_s);
    QVERIFY(!code(dialog).contains(token));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"credentials"_s));
    // The second time it is there already.
    dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.show"_s);
    QCOMPARE(code(dialog), token);
    QCOMPARE(m_gate->seen(read), 1);
}

void TestRobots::credentials_commandsCarryNoSecret()
{
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.show"_s);
    QTRY_COMPARE_WITH_TIMEOUT(code(dialog), tokenOf(u"ci"_s), kWait);
    const QString registry = m_console->window().connection()->registryName();
    showForm(dialog, 1);
    QCOMPARE(code(dialog),
             u"podman login --tls-verify=false -u 'payments+ci' %1 --password-stdin < "
             "payments-ci.token"_s.arg(registry));
    showForm(dialog, 2);
    QVERIFY(code(dialog).startsWith(u"docker login -u 'payments+ci'"_s));
    showForm(dialog, 5);
    QVERIFY(code(dialog).contains(u"skopeo login"_s) && code(dialog).contains(u"helm registry"_s));
    showForm(dialog, 6);
    QVERIFY(code(dialog).contains(u"AuthFile=%h/.config/containers/payments-ci.json"_s));
    for (const int form : {1, 2, 5, 6}) {
        showForm(dialog, form);
        QVERIFY(!code(dialog).contains(tokenOf(u"ci"_s)));
        QVERIFY(!in<QPushButton>(dialog, u"credentials.show"_s)->isVisible());
    }
    showForm(dialog, 4);
    QTest::keyClicks(in<QLineEdit>(dialog, u"credentials.kubernetesNamespace"_s), u"prod"_s);
    QVERIFY(code(dialog).contains(u"namespace: prod"_s));
    const auto scope = [&] {
        const QString data = code(dialog).section(u".dockerconfigjson: "_s, 1).trimmed();
        return QJsonDocument::fromJson(QByteArray::fromBase64(data.toLatin1()))
            .object()
            .value("auths"_L1)
            .toObject()
            .keys();
    };
    QCOMPARE(scope(), QStringList{registry});
    in<QComboBox>(dialog, u"credentials.scope"_s)->setCurrentIndex(1);
    QCOMPARE(scope(), QStringList{registry + "/payments"_L1});
}

void TestRobots::credentials_saveForTheUserAlone()
{
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.save"_s);
    auto *file = qobject_cast<QFileDialog *>(await(u"credentials.file"_s));
    QVERIFY(file);
    const QString path = m_folder->filePath(u"payments-ci.token"_s);
    Q_EMIT file->fileSelected(path);
    file->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kWait);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(saved.readAll()), tokenOf(u"ci"_s));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(in<QLabel>(dialog, u"credentials.status"_s)->text().contains(u"payments-ci.token"_s));
}

void TestRobots::credentials_mergeIntoAFile()
{
    const QString path = m_folder->filePath(u"config.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"auths":{"quay.io":{"auth":"YTpi"}},"psFormat":"x"})");
    file.close();
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    showForm(dialog, 3);
    press(dialog, u"credentials.merge"_s);
    QDialog *merge = await(u"mergeAuth"_s);
    QVERIFY(merge);
    in<QComboBox>(merge, u"merge.file"_s)->setEditText(path);
    const QString changes = in<QPlainTextEdit>(merge, u"merge.changes"_s)->toPlainText();
    QVERIFY(changes.contains(u"+ "_s + m_console->window().connection()->registryName()));
    QVERIFY(changes.contains(u"= quay.io: stays"_s) && changes.contains(u"psFormat"_s));
    QVERIFY(!changes.contains(tokenOf(u"ci"_s)));
    press(merge, u"merge.merge"_s);
    QTRY_VERIFY(!dialogNamed(u"mergeAuth"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray merged = file.readAll();
    QVERIFY(merged.contains("quay.io") && merged.contains("psFormat"));
    QVERIFY(merged.contains((u"payments+ci:"_s + tokenOf(u"ci"_s)).toUtf8().toBase64()));
    QVERIFY(in<QLabel>(dialog, u"credentials.status"_s)->text().contains(u".backup-"_s));
    // Once more: nothing to do; and what cannot be read is left alone.
    press(dialog, u"credentials.merge"_s);
    merge = await(u"mergeAuth"_s);
    in<QComboBox>(merge, u"merge.file"_s)->setEditText(path);
    QVERIFY(!in<QPushButton>(merge, u"merge.merge"_s)->isEnabled());
    const QString broken = m_folder->filePath(u"broken.json"_s);
    QFile half(broken);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("{\"auths\":");
    half.close();
    in<QComboBox>(merge, u"merge.file"_s)->setEditText(broken);
    QVERIFY(!in<QPushButton>(merge, u"merge.merge"_s)->isEnabled());
    QVERIFY(in<QWidget>(merge, u"merge.banner"_s)->isVisible());
}

void TestRobots::credentials_refusalIsSaid()
{
    m_gate->spoil(u"GET /api/v1/organization/payments/robots/ci$"_s,
                  RogueGate::answer(403, "insufficient_scope", "Not yours"));
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.show"_s);
    auto *banner = in<QWidget>(dialog, u"credentials.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    // Asked again it is there.
    m_gate->relent();
    press(dialog, u"credentials.show"_s);
    QTRY_COMPARE_WITH_TIMEOUT(code(dialog), tokenOf(u"ci"_s), kWait);
}

void TestRobots::clipboard_forgetsTheSecret()
{
    using namespace std::chrono_literals;
    QClipboard *clipboard = QGuiApplication::clipboard();
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.copy"_s);
    QTRY_COMPARE_WITH_TIMEOUT(clipboard->text(), tokenOf(u"ci"_s), kWait);
    copySecret(u"short"_s, 20ms);
    QCOMPARE(clipboard->text(), u"short"_s);
    QTRY_COMPARE(clipboard->text(), QString());
    // Not what somebody else put there since.
    copySecret(u"first"_s, 20ms);
    clipboard->setText(u"theirs"_s);
    QSignalSpy changed(clipboard, &QClipboard::dataChanged);
    copySecret(u"second"_s, 40ms);
    clipboard->setText(u"theirs"_s);
    QTRY_VERIFY(changed.size() >= 2);
    QCOMPARE(clipboard->text(), u"theirs"_s);
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
