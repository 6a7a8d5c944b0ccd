#include "app/api/writerequests.h"
#include "tests/console/namespacewindow.h"
#include "ui/pages/namespace/entityfield.h"
#include "ui/text/codetext.h"
#include "ui/widgets/plansaver.h"
#include "ui/widgets/recordtable.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeWidget>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::LiveCaller;

/// What is about to be done to teams, defaults, permissions, policies and tokens is saved as a
/// text and as a script, which does the same at a real server.
class TestPlans : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void team_isDeletedByTheScript();
    void defaults_ofManyAreShownFirst();
    void permission_leavesWhoHasMore();
    void permission_isForNobodyYet();
    void policy_isMadeInEveryRepository();
    void authorization_isRevokedByTheScript();
    void secret_isReadFromTheEnvironment();
    void secret_thatWasTypedIsLeftOut();
    void withoutSecrets_nothingIsLeftOut();

private:
    /// The call that changes the user ada, in the explorer.
    void chooseChangeOfUser();
    /// Saves by the button of the dialog; what was written. Empty: it was not.
    QString saved(QDialog *dialog, const QString &button, const QString &name);
    /// Of sh; negative: it did not end. `said`: what it wrote.
    int run(const QString &name, const QString &token, QByteArray *said = nullptr);
    void openRepositories();
    QDialog *openMore(const QString &action, const QString &dialog);
    static void chooseRobot(QDialog *dialog)
    {
        wire::Entity robot;
        robot.name = u"payments+ci"_s;
        robot.isRobot = true;
        auto *who = in<EntityField>(dialog, u"addPermission.who"_s);
        who->setEntity(robot);
        Q_EMIT who->entityChosen(robot);
    }
    QString roleIn(const QString &repository)
    {
        return m_caller
            ->get(
                u"repository/payments/%1/permissions/user/payments+ci"_s.arg(repository))["role"_L1]
            .toString();
    }
    QJsonArray policiesOf(const QString &repository)
    {
        return m_caller
            ->get(u"repository/payments/%1/autoprunepolicy/"_s.arg(repository))["policies"_L1]
            .toArray();
    }

    QString m_token;
    QByteArray m_complaint; // of the script that ran last
};

void TestPlans::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/ci"_s));
    QVERIFY(m_caller->send("PUT", u"organization/payments/team/builders"_s,
                           {{"role"_L1, u"member"_s}}));
    QVERIFY(m_caller->send("POST", u"organization/payments/applications"_s,
                           {{"name"_L1, u"Scripts"_s}}));
    const QString id = m_caller->get(u"organization/payments/applications"_s)["applications"_L1]
                           .toArray()
                           .at(0)["client_id"_L1]
                           .toString();
    auto *call = m_caller->client().send<QJsonObject>(
        {.method = "POST",
         .path = u"/api/v1/organization/payments/applications/%1/tokens"_s.arg(id),
         .body = QJsonObject{{"name"_L1, u"script"_s},
                             {"scope"_L1, u"repo:admin org:admin user:admin"_s}}},
        api::objectOf);
    m_token = LiveCaller::await(call).value_or(QJsonObject())["token"_L1].toString();
    QVERIFY(!m_token.isEmpty());
}

void TestPlans::init()
{
    openConsole();
    QVERIFY(openTab(u"payments"_s, u"teams"_s));
    m_gate->forget();
}

void TestPlans::cleanup()
{
    m_gate->relent();
    closeConsole();
}

QString TestPlans::saved(QDialog *dialog, const QString &button, const QString &name)
{
    auto *save = in<QPushButton>(dialog, button);
    if (!save || !save->isVisible() || !save->isEnabled())
        return {};
    save->click();
    auto *question = qobject_cast<QFileDialog *>(await(u"plan.file"_s));
    if (!question)
        return {};
    const QString path = m_folder->filePath(name);
    Q_EMIT question->fileSelected(path);
    question->close();
    (void)QTest::qWaitFor([] { return !dialogNamed(u"plan.file"_s); }, kWait);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

int TestPlans::run(const QString &name, const QString &token, QByteArray *said)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QUAY_TOKEN"_s, token);
    environment.insert(u"no_proxy"_s, u"*"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {m_folder->filePath(name)});
    // The gate before the server lives in this thread.
    const bool hasEnded =
        QTest::qWaitFor([&shell] { return shell.state() == QProcess::NotRunning; }, 2 * kWait);
    m_complaint = shell.readAllStandardError();
    if (said)
        *said = shell.readAllStandardOutput();
    return hasEnded && shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1;
}

void TestPlans::openRepositories()
{
    goTo(u"payments"_s, u"repositories"_s);
    const QString kTable = u"namespace.repositories.table"_s;
    auto *table = find<RecordTable>(kTable);
    QVERIFY(table);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 2, kWait);
    table->selectAll();
}

QDialog *TestPlans::openMore(const QString &action, const QString &dialog)
{
    auto *button = find<QPushButton>(u"namespace.repositories.more"_s);
    if (!QTest::qWaitFor([button] { return button && button->isVisible(); }, kWait))
        return nullptr;
    Q_EMIT button->menu()->aboutToShow();
    for (QAction *one : button->menu()->actions()) {
        if (one->objectName().endsWith(action))
            one->trigger();
    }
    return await(dialog);
}

void TestPlans::team_isDeletedByTheScript()
{
    const QString kTable = u"teams.table"_s;
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, u"builders"_s).isValid(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"teams.create"_s)->isEnabled(), kWait);
    QVERIFY(chooseInMenu(kTable, u"builders"_s, u"teams.menu"_s, u"teams.remove"_s));
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    const QString text = saved(dialog, u"confirm.save"_s, u"team.txt"_s);
    QVERIFY(text.startsWith(u"Delete the team builders?\n"_s));
    const QString script = saved(dialog, u"confirm.save"_s, u"team.sh"_s);
    QVERIFY(script.contains(u"curl -fsS -X DELETE -H \"Authorization: Bearer $QUAY_TOKEN\" "
                            "'%1/api/v1/organization/payments/team/builders' || failed=1\n"_s.arg(
                                m_through.toString())));
    QVERIFY(!script.contains(m_token));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m_gate->writes().isEmpty());
    QCOMPARE(run(u"team.sh"_s, m_token), 0);
    QVERIFY(
        !m_caller->get(u"organization/payments"_s)["teams"_L1].toObject().contains("builders"_L1));
    // It is not there any more: the script says so.
    QCOMPARE(run(u"team.sh"_s, m_token), 1);
}

void TestPlans::defaults_ofManyAreShownFirst()
{
    for (const QString &name : {u"owners"_s, u"owners2"_s}) {
        if (name != u"owners"_s)
            QVERIFY(m_caller->send("PUT", u"organization/payments/team/"_s + name,
                                   {{"role"_L1, u"member"_s}}));
        QVERIFY(m_caller->send(
            "POST", u"organization/payments/prototypes"_s,
            {{"role"_L1, u"write"_s},
             {"delegate"_L1, QJsonObject{{"kind"_L1, u"team"_s}, {"name"_L1, name}}}}));
    }
    const auto rules = [this] {
        return m_caller->get(u"organization/payments/prototypes"_s)["prototypes"_L1].toArray();
    };
    goTo(u"payments"_s, u"default-permissions"_s);
    auto *table = find<QTableView>(u"defaults.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 2, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"defaults.create"_s)->isEnabled(), kWait);
    table->selectAll();
    find<QPushButton>(u"defaults.delete"_s)->click();
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    QCOMPARE(in<QLabel>(dialog, u"confirm.title"_s)->text(), u"Delete 2 default permissions?"_s);
    QCOMPARE(in<QPlainTextEdit>(dialog, u"confirm.objects"_s)->toPlainText().count(u"owners"_s), 2);
    const QString script = saved(dialog, u"confirm.save"_s, u"defaults.sh"_s);
    QHash<QByteArray, int> calls;
    for (const QJsonValue &rule : rules()) {
        const QString path =
            u"/api/v1/organization/payments/prototypes/"_s + rule["id"_L1].toString();
        QVERIFY(script.contains(path + u'\''));
        calls.insert("DELETE " + path.toLatin1(), 1);
    }
    QVERIFY(m_gate->writes().isEmpty());
    press(dialog, u"confirm.go"_s);
    // The same is sent.
    QTRY_COMPARE_WITH_TIMEOUT(rules().size(), 0, kWait);
    QCOMPARE(m_gate->writes(), calls);
}

void TestPlans::permission_leavesWhoHasMore()
{
    openRepositories();
    QVERIFY(m_caller->send("PUT", u"repository/payments/web/permissions/user/payments+ci"_s,
                           {{"role"_L1, u"admin"_s}}));
    QDialog *dialog = openMore(u"addPermission"_s, u"addPermission"_s);
    QVERIFY(dialog);
    chooseRobot(dialog);
    in<QComboBox>(dialog, u"addPermission.role"_s)->setCurrentIndex(1);
    const QString text = saved(dialog, u"addPermission.save"_s, u"grant.txt"_s);
    QVERIFY2(text.contains(u"payments+ci: Write\n\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"\npayments/api\n"_s) && text.contains(u"\npayments/web\n"_s));
    const QString script = saved(dialog, u"addPermission.save"_s, u"grant.sh"_s);
    QVERIFY(script.contains(u"# What is there is read first: who has the role, or a higher one, "
                            "is passed over.\n"_s));
    QVERIFY(!script.contains(m_token));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m_gate->writes().isEmpty());
    QCOMPARE(run(u"grant.sh"_s, m_token), 0);
    QCOMPARE(roleIn(u"api"_s), u"write"_s);
    QCOMPARE(roleIn(u"web"_s), u"admin"_s);
    // A lower one is raised, the same is left.
    QVERIFY(m_caller->send("PUT", u"repository/payments/web/permissions/user/payments+ci"_s,
                           {{"role"_L1, u"read"_s}}));
    m_gate->forget();
    QCOMPARE(run(u"grant.sh"_s, m_token), 0);
    QCOMPARE(roleIn(u"web"_s), u"write"_s);
    QCOMPARE(m_gate->writes(),
             (QHash<QByteArray, int>{
                 {"PUT /api/v1/repository/payments/web/permissions/user/payments+ci", 1}}));
    // Where it cannot be read nothing is written.
    QVERIFY(m_caller->send("DELETE", u"repository/payments/web/permissions/user/payments+ci"_s));
    m_gate->forget();
    // What it says instead is told, and nothing for a terminal to obey.
    m_gate->spoil(u"GET .*/payments/web/permissions"_s,
                  {.status = 500, .body = "Out\\033[31m of \x1b[31morder"});
    QCOMPARE(run(u"grant.sh"_s, m_token), 1);
    QVERIFY2(
        m_complaint.contains("/web/permissions/user/payments+ci: Out\\033[31mof[31morder500\n"),
        m_complaint.constData());
    QVERIFY(m_gate->writes().isEmpty());
    QCOMPARE(roleIn(u"web"_s), QString());
}

void TestPlans::permission_isForNobodyYet()
{
    openRepositories();
    QDialog *dialog = openMore(u"addPermission"_s, u"addPermission"_s);
    QVERIFY(dialog);
    auto *save = in<QPushButton>(dialog, u"addPermission.save"_s);
    QVERIFY(save->isVisible() && !save->isEnabled());
    chooseRobot(dialog);
    QVERIFY(save->isEnabled());
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(save->text(), u"另存新檔…"_s);
    m_console->setLanguage(u"en"_s);
}

void TestPlans::policy_isMadeInEveryRepository()
{
    openRepositories();
    QDialog *dialog = openMore(u"applyPolicy"_s, u"policy"_s);
    QVERIFY(dialog);
    in<QSpinBox>(dialog, u"policy.count"_s)->setValue(25);
    in<QLineEdit>(dialog, u"policy.pattern"_s)->setText(u"^v"_s);
    const QString text = saved(dialog, u"policy.save"_s, u"policy.txt"_s);
    QVERIFY2(text.contains(u"\nKeep the newest 25 tags\n"_s), qPrintable(text));
    // In whichever order: the newest first.
    QVERIFY(text.contains(u"^v"_s) && text.contains(u"\npayments/api\n"_s)
            && text.contains(u"\npayments/web\n"_s));
    const QString script = saved(dialog, u"policy.save"_s, u"policy.sh"_s);
    QVERIFY(script.contains(u"\n# A registry refuses a policy that is there already: "_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m_gate->writes().isEmpty());
    QCOMPARE(run(u"policy.sh"_s, m_token), 0);
    for (const QString &repository : {u"api"_s, u"web"_s}) {
        QCOMPARE(policiesOf(repository).size(), 1);
        QCOMPARE(policiesOf(repository).at(0)["value"_L1].toInt(), 25);
    }
    QCOMPARE(run(u"policy.sh"_s, m_token), 1);
    QCOMPARE(policiesOf(u"api"_s).size(), 1);
}

void TestPlans::authorization_isRevokedByTheScript()
{
    goTo({}, u"authorizations"_s);
    auto *table = find<QTableView>(u"authorizations.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 1, kWait);
    table->setCurrentIndex(table->model()->index(0, 0));
    find<QAction>(u"main.action.delete"_s)->trigger();
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    const QString uuid = table->model()->index(0, 0).data(IdRole).toString();
    const QString script = saved(dialog, u"confirm.save"_s, u"authorization.sh"_s);
    QVERIFY(script.contains(u"/api/v1/user/authorizations/%1'"_s.arg(uuid)));
    QVERIFY(!script.contains(m_token));
    QTest::keyClick(dialog, Qt::Key_Escape);
    // With it goes the token that it is sent by.
    QCOMPARE(run(u"authorization.sh"_s, m_token), 0);
    QCOMPARE(run(u"authorization.sh"_s, m_token), 1);
}

void TestPlans::secret_isReadFromTheEnvironment()
{
    const QString line = curlCommands(
        {api::setPasswordRequest(u"it's"_s, secretFrom(u"NEW_PASSWORD"_s))}, QUrl(u"https://q"_s));
    QVERIFY2(line.contains(uR"(--data '{"password":"'"$NEW_PASSWORD"'"}' )"_s), qPrintable(line));
    QVERIFY(line.endsWith(u" 'https://q/api/v1/superuser/users/it%27s'"_s));
    QVERIFY(codeText(CodeKind::Curl, api::removeUserRequest(u"ada"_s), QUrl(u"https://b:c@q"_s))
                .endsWith(u" 'https://q/api/v1/superuser/users/ada'"_s));
    // What is no name but looks like one is sent as it is.
    const QString posing = QChar(0xE000) + u"HOME"_s + QChar(0xE000);
    QVERIFY(curlCommands({api::setPasswordRequest(u"ada"_s, posing)}, QUrl(u"https://q"_s))
                .contains(uR"(--data '{"password":"%1"}' )"_s.arg(posing)));
    // In place of curl, something that tells what it would send.
    QFile file(m_folder->filePath(u"password.sh"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("curl() { while [ \"$1\" != --data ]; do shift; done; printf %s \"$2\"; }\n"
               + PlanSaver::script(u"Reset"_s, line).toUtf8());
    file.close();
    const QString hard = uR"(a"b\nc\\d $HOME `x` 'y' &é)"_s;
    for (const QString &secret : {u"simple"_s, hard}) {
        qputenv("NEW_PASSWORD", secret.toUtf8());
        QByteArray sent;
        QCOMPARE(run(u"password.sh"_s, u"token"_s, &sent), 0);
        QCOMPARE(QJsonDocument::fromJson(sent)["password"_L1].toString(), secret);
    }
    qunsetenv("NEW_PASSWORD");
    QByteArray sent;
    QVERIFY(run(u"password.sh"_s, u"token"_s, &sent) != 0);
    QVERIFY(sent.isEmpty());
}

void TestPlans::chooseChangeOfUser()
{
    find<QAction>(u"main.action.apiExplorer"_s)->trigger();
    auto *tree = find<QTreeWidget>(u"explorer.tree"_s);
    QVERIFY(tree);
    QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible() && tree->topLevelItemCount() > 5, kWait);
    for (QTreeWidgetItemIterator item(tree); *item; ++item) {
        if ((*item)->data(0, Qt::UserRole).toString() == "changeInstallUser"_L1)
            tree->setCurrentItem(*item);
    }
    auto *user = find<QLineEdit>(u"explorer.field.username"_s);
    QVERIFY(user);
    user->setText(u"ada"_s);
}

void TestPlans::withoutSecrets_nothingIsLeftOut()
{
    chooseChangeOfUser();
    auto *email = find<QLineEdit>(u"explorer.field.email"_s);
    QVERIFY(email);
    email->setText(u"ada@example.org"_s);
    QTRY_VERIFY(find<QPushButton>(u"explorer.send"_s)->isEnabled());
    find<QPushButton>(u"explorer.send"_s)->click();
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    const QString script = saved(dialog, u"confirm.save"_s, u"explorer.sh"_s);
    QVERIFY2(script.contains(uR"('{"email":"ada@example.org"}')"_s), qPrintable(script));
    QVERIFY(!script.contains(u"Secrets"_s));
}

void TestPlans::secret_thatWasTypedIsLeftOut()
{
    chooseChangeOfUser();
    auto *password = find<QLineEdit>(u"explorer.field.password"_s);
    QVERIFY(password);
    password->setText(u"hunter2hunter2"_s);
    QTRY_VERIFY(find<QPushButton>(u"explorer.send"_s)->isEnabled());
    find<QPushButton>(u"explorer.send"_s)->click();
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    const QString script = saved(dialog, u"confirm.save"_s, u"explorer.sh"_s);
    QVERIFY(script.contains(u"/api/v1/superuser/users/ada'"_s));
    QVERIFY(script.contains(u"\n# Secrets are left out: put them in where ••• stands.\n"_s));
    QVERIFY(script.contains(uR"("password":"•••")"_s));
    QVERIFY(!script.contains(u"hunter2"_s));
    QVERIFY(!saved(dialog, u"confirm.save"_s, u"explorer.txt"_s).contains(u"hunter2"_s));
}

QTEST_MAIN(TestPlans)
#include "tst_plans.moc"
