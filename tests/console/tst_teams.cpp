#include "tests/console/namespacewindow.h"
#include "ui/pages/namespace/entityfield.h"
#include "ui/widgets/markdownview.h"

#include <QtCore/QFile>

#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// Teams, members and collaborators of an organization against a real server.
class TestTeams : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void table_saysWhatIsKnown();
    void create_withMembersAndRights();
    void create_nameIsChecked();
    void description_isShownAsItWillLook();
    void edit_changesWhatWasChanged();
    void edit_refusalIsListed();
    void invitation_isSentIsPendingAndTakenBack();
    void role_isChosenInTheTable();
    void lastAdministrator_isKept();
    void delete_wantsATick();
    void members_areRemoved();
    void collaborators_loseTheirRights();
    void member_onlyReads();
    void words_areChinese();

private:
    QJsonObject team(const QString &name)
    {
        return m_caller->get(u"organization/payments"_s)
            .value("teams"_L1)
            .toObject()
            .value(name)
            .toObject();
    }
    QStringList membersOf(const QString &name)
    {
        QStringList names;
        const QJsonObject answer =
            m_caller->get(u"organization/payments/team/%1/members"_s.arg(name));
        for (const QJsonValue &member : answer.value("members"_L1).toArray())
            names.append(member.toObject().value("name"_L1).toString());
        names.sort();
        return names;
    }
    bool makeUser(const QString &name)
    {
        return m_caller->send("POST", u"superuser/users/"_s,
                              {{"username"_L1, name}, {"email"_L1, name + "@example.org"_L1}});
    }
    QTemporaryDir m_configFolder;

    QDialog *edit(const QString &name);
    bool add(QDialog *dialog, const QString &name);
    void showView(const QString &button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }
    QString refusal() const
    {
        auto *banner = find<QWidget>(u"teams.refusal"_s);
        return banner->isVisible() ? banner->findChild<QLabel *>(u"banner.text"_s)->text()
                                   : QString();
    }

    const QString kTable = u"teams.table"_s;
};

void TestTeams::initTestCase()
{
    // Nobody listens for mail: invitations stand all the same.
    QFile config(m_configFolder.filePath(u"config.yaml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("MAIL_SERVER: 127.0.0.1\nMAIL_PORT: 9\nMAIL_USE_TLS: false\n"
                 "MAIL_DEFAULT_SENDER: registry@example.org\nFEATURE_REQUIRE_TEAM_INVITE: false\n");
    config.close();
    QVERIFY2(startOrganization({u"--config"_s, config.fileName()}),
             "quayside-server must be built: ninja quayside-server");
    QVERIFY(makeUser(u"ada"_s) && makeUser(u"grace"_s) && makeUser(u"linus"_s));
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/ci"_s));
    QVERIFY(m_caller->send("PUT", u"organization/payments/team/operators"_s,
                           {{"role"_L1, u"member"_s}, {"description"_L1, u"On *call*"_s}}));
    QVERIFY(m_caller->send("PUT", u"organization/payments/team/operators/members/grace"_s));
    QVERIFY(m_caller->send("PUT", u"repository/payments/api/permissions/user/linus"_s,
                           {{"role"_L1, u"read"_s}}));
}

void TestTeams::init()
{
    openConsole();
    QVERIFY(openTab(u"payments"_s, u"teams"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"teams.create"_s)->isEnabled(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, u"owners"_s).isValid(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"members.table"_s, u"admin"_s).isValid(), kWait);
}

void TestTeams::cleanup()
{
    m_gate->relent();
    closeConsole();
}

QDialog *TestTeams::edit(const QString &name)
{
    if (!focusRow(kTable, name))
        return nullptr;
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Return);
    QDialog *dialog = await(u"team"_s);
    // Members and rights come a moment later.
    (void)QTest::qWaitFor(
        [dialog] { return in<EntityField>(dialog, u"team.entity"_s)->isEnabled(); }, kWait);
    return dialog;
}

bool TestTeams::add(QDialog *dialog, const QString &name)
{
    auto *field = in<EntityField>(dialog, u"team.entity"_s);
    field->setFocus();
    QTest::keyClicks(field, name);
    const auto list = []() -> QWidget * {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == "team.entity.list"_L1 && widget->isVisible())
                return widget;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&list] { return list() != nullptr; }, kWait))
        return false;
    QTest::keyClick(list(), Qt::Key_Return);
    return QTest::qWaitFor(
        [=] { return in<QWidget>(dialog, "team.members.row."_L1 + name) != nullptr; });
}

void TestTeams::table_saysWhatIsKnown()
{
    QCOMPARE(textIn(kTable, u"owners"_s, 2), u"Administrator"_s);
    QCOMPARE(textIn(kTable, u"owners"_s, 3), u"1"_s);
    QCOMPARE(textIn(kTable, u"operators"_s, 1), u"On call"_s);
    showView(u"teams.showMembers"_s);
    QVERIFY(find<QWidget>(u"members.table"_s)->isVisible());
    QCOMPARE(textIn(u"members.table"_s, u"grace"_s, 1), u"operators"_s);
    showView(u"teams.showCollaborators"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textIn(u"collaborators.table"_s, u"linus"_s, 2), u"api"_s, kWait);
}

void TestTeams::create_withMembersAndRights()
{
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"team"_s);
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(dialog, u"team.name"_s), u"builders"_s);
    in<QPlainTextEdit>(dialog, u"team.description"_s)->setPlainText(u"Make **things**"_s);
    in<QComboBox>(dialog, u"team.role"_s)->setCurrentIndex(1);
    QVERIFY(add(dialog, u"ada"_s));
    QVERIFY(add(dialog, u"payments+ci"_s));
    press(dialog, u"team.showRights"_s);
    auto *box = in<QComboBox>(dialog, u"team.rights.repository"_s);
    in<QComboBox>(dialog, u"team.rights.role"_s)->setCurrentIndex(1);
    box->setEditText(u"web"_s);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    press(dialog, u"team.save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"team"_s), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(textIn(kTable, u"builders"_s, 3), u"2"_s, kWait);
    QCOMPARE(textIn(kTable, u"builders"_s, 4), u"1"_s);
    QCOMPARE(membersOf(u"builders"_s), (QStringList{u"ada"_s, u"payments+ci"_s}));
    QCOMPARE(team(u"builders"_s).value("role"_L1).toString(), u"creator"_s);
    QCOMPARE(team(u"builders"_s).value("description"_L1).toString(), u"Make **things**"_s);
}

void TestTeams::create_nameIsChecked()
{
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = await(u"team"_s);
    auto *name = in<QLineEdit>(dialog, u"team.name"_s);
    auto *error = in<QLabel>(dialog, u"team.nameError"_s);
    auto *create = in<QPushButton>(dialog, u"team.save"_s);
    QVERIFY(!create->isEnabled());
    for (const auto &wrong : {u"x"_s, u"Upper"_s, u"owners"_s}) {
        name->clear();
        QTest::keyClicks(name, wrong);
        QVERIFY2(!create->isEnabled() && error->isVisible(), qPrintable(wrong));
    }
    QTest::keyClicks(name, u"-2"_s);
    QVERIFY(create->isEnabled() && !error->isVisible());
}

void TestTeams::description_isShownAsItWillLook()
{
    QDialog *dialog = edit(u"operators"_s);
    QVERIFY(dialog);
    auto *editor = in<QPlainTextEdit>(dialog, u"team.description"_s);
    auto *view = in<QTextBrowser>(dialog, u"team.description.view"_s);
    auto *preview = in<QPushButton>(dialog, u"team.description.preview"_s);
    QVERIFY(editor->isVisible() && !view->isVisible());
    editor->setPlainText(u"## Rota\n\n- **ada**\n- <b>x</b> ![y](http://127.0.0.1:9/y.png)"_s);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_Space);
    QVERIFY(view->isVisible() && !editor->isVisible());
    QVERIFY(view->toPlainText().startsWith(u"Rota\nada\n<b>x</b>"_s));
    QVERIFY(view->toHtml().contains(u"font-weight"_s));
    // Nothing was loaded: a mark stands in the picture's place.
    QVERIFY(static_cast<MarkdownView *>(view)->hasBlockedPictures());
    QTest::keyClick(preview, Qt::Key_Space);
    QVERIFY(editor->isVisible());
    QVERIFY(in<QPushButton>(dialog, u"team.save"_s)->isEnabled());
}

void TestTeams::edit_changesWhatWasChanged()
{
    QDialog *dialog = edit(u"builders"_s);
    QVERIFY(dialog);
    auto *save = in<QPushButton>(dialog, u"team.save"_s);
    QVERIFY(!save->isEnabled());
    QCOMPARE(nameless(dialog), QStringList());
    QTRY_VERIFY(in<QWidget>(dialog, u"team.members.remove.ada"_s)->isVisible());
    in<QPlainTextEdit>(dialog, u"team.description"_s)->setFocus();
    QCOMPARE(tabStops(dialog),
             (QStringList{u"team.description"_s, u"team.description.preview"_s, u"team.role"_s,
                          u"team.showMembers"_s, u"team.entity"_s, u"team.members.remove.ada"_s,
                          u"team.members.remove.payments+ci"_s, u"team.cancel"_s}));
    QTest::keyClick(in<QWidget>(dialog, u"team.members.remove.payments+ci"_s), Qt::Key_Space);
    QVERIFY(add(dialog, u"grace"_s));
    QVERIFY(save->isEnabled());
    m_gate->forget();
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"team"_s), kWait);
    QCOMPARE(membersOf(u"builders"_s), (QStringList{u"ada"_s, u"grace"_s}));
    // Neither the team nor its rights were written again.
    QCOMPARE(m_gate->writes().size(), 2);
}

void TestTeams::edit_refusalIsListed()
{
    m_gate->spoil(u"PUT .*/members/linus"_s, RogueGate::answer(400, {}, "Unknown user"));
    QDialog *dialog = edit(u"builders"_s);
    QVERIFY(add(dialog, u"linus"_s));
    press(dialog, u"team.save"_s);
    auto *banner = in<QWidget>(dialog, u"team.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    const QString text = banner->findChild<QLabel *>(u"banner.text"_s)->text();
    QVERIFY(text.startsWith(u"linus: "_s) && text.contains(u"Unknown user"_s));
    QVERIFY(dialog->isEnabled());
}

void TestTeams::invitation_isSentIsPendingAndTakenBack()
{
    QDialog *dialog = edit(u"builders"_s);
    QVERIFY(dialog);
    auto *field = in<EntityField>(dialog, u"team.entity"_s);
    auto *invite = in<QPushButton>(dialog, u"team.invite"_s);
    QVERIFY(invite->isVisible() && !invite->isEnabled());
    field->setFocus();
    QTest::keyClicks(field, u"eve@example"_s);
    QVERIFY(!invite->isEnabled());
    QTest::keyClicks(field, u".org"_s);
    QVERIFY(invite->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    const auto words = [&dialog] {
        QStringList texts;
        const auto *row = in<QWidget>(dialog, u"team.members.row.eve@example.org"_s);
        for (const auto *label : row ? row->findChildren<QLabel *>() : QList<QLabel *>())
            texts.append(label->text());
        return texts;
    };
    QVERIFY(words().contains(u"Is invited when you save"_s));
    QVERIFY(field->text().isEmpty() && !invite->isEnabled());
    m_gate->forget();
    press(dialog, u"team.save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"team"_s), kWait);
    const QByteArray path = "/api/v1/organization/payments/team/builders/invite/eve%40example.org";
    QCOMPARE(m_gate->writes().keys(), QList<QByteArray>{"PUT " + path});
    dialog = edit(u"builders"_s);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"Invited, has not answered yet"_s), kWait);
    QTest::mouseClick(in<QWidget>(dialog, u"team.members.remove.eve@example.org"_s),
                      Qt::LeftButton);
    m_gate->forget();
    press(dialog, u"team.save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"team"_s), kWait);
    QCOMPARE(m_gate->writes().keys(), QList<QByteArray>{"DELETE " + path});
}

void TestTeams::role_isChosenInTheTable()
{
    QVERIFY(focusRow(kTable, u"builders"_s));
    auto *table = find<QTableView>(kTable);
    const QModelIndex cell = rowOf(kTable, u"builders"_s).siblingAtColumn(2);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    auto *menu = find<QMenu>(u"teams.roles"_s);
    QVERIFY(menu);
    auto *member = menu->findChild<QAction *>(u"teams.role.member"_s);
    menu->setActiveAction(member);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(textIn(kTable, u"builders"_s, 2), u"Member"_s, kWait);
    QCOMPARE(team(u"builders"_s).value("role"_L1).toString(), u"member"_s);
    // The description stayed.
    QCOMPARE(team(u"builders"_s).value("description"_L1).toString(), u"Make **things**"_s);
}

void TestTeams::lastAdministrator_isKept()
{
    QDialog *dialog = edit(u"owners"_s);
    QVERIFY(dialog);
    QTest::keyClick(in<QWidget>(dialog, u"team.members.remove.admin"_s), Qt::Key_Space);
    auto *objection = in<QLabel>(dialog, u"team.objection"_s);
    QVERIFY(objection->isVisible());
    QVERIFY(!in<QPushButton>(dialog, u"team.save"_s)->isEnabled());
    QVERIFY(add(dialog, u"ada"_s));
    QVERIFY(!objection->isVisible());
    in<QComboBox>(dialog, u"team.role"_s)->setCurrentIndex(0);
    QVERIFY(objection->isVisible());
    press(dialog, u"team.cancel"_s);
    QTRY_VERIFY(!dialogNamed(u"team"_s));
    // Neither by deleting the team, nor by its role, nor by removing the member.
    m_gate->forget();
    QVERIFY(focusRow(kTable, u"owners"_s));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Delete);
    QTRY_VERIFY(refusal().contains(u"Nobody would administer"_s));
    QVERIFY(!dialogNamed(u"confirm"_s));
    showView(u"teams.showMembers"_s);
    QVERIFY(focusRow(u"members.table"_s, u"admin"_s));
    QTest::keyClick(find<QTableView>(u"members.table"_s), Qt::Key_Delete);
    QVERIFY(!dialogNamed(u"confirm"_s));
    QVERIFY(refusal().contains(u"Nobody would administer"_s));
    QVERIFY(m_gate->writes().isEmpty());
    QCOMPARE(membersOf(u"owners"_s), QStringList{u"admin"_s});
}

void TestTeams::delete_wantsATick()
{
    QVERIFY(focusRow(kTable, u"builders"_s));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Delete);
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    QVERIFY(!in<QPushButton>(dialog, u"confirm.go"_s)->isEnabled());
    QTest::keyClick(in<QCheckBox>(dialog, u"confirm.understood"_s), Qt::Key_Space);
    press(dialog, u"confirm.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(kTable, u"builders"_s).isValid(), kWait);
    QVERIFY(team(u"builders"_s).isEmpty());
}

void TestTeams::members_areRemoved()
{
    showView(u"teams.showMembers"_s);
    QVERIFY(chooseInMenu(u"members.table"_s, u"grace"_s, u"members.menu"_s, u"members.remove"_s));
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    press(dialog, u"confirm.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(u"members.table"_s, u"grace"_s).isValid(), kWait);
    QCOMPARE(membersOf(u"operators"_s), QStringList());
}

void TestTeams::collaborators_loseTheirRights()
{
    showView(u"teams.showCollaborators"_s);
    const QString table = u"collaborators.table"_s;
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table, u"linus"_s).isValid(), kWait);
    QVERIFY(focusRow(table, u"linus"_s));
    QTest::keyClick(find<QTableView>(table), Qt::Key_Delete);
    QDialog *dialog = await(u"confirm"_s);
    QVERIFY(dialog);
    press(dialog, u"confirm.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(table, u"linus"_s).isValid(), kWait);
}

void TestTeams::member_onlyReads()
{
    // As somebody who is in a team without a role would see it.
    closeConsole();
    QJsonObject organization = m_caller->get(u"organization/payments"_s);
    organization.insert("is_admin"_L1, false);
    QJsonObject user = m_caller->get(u"user/"_s);
    QJsonArray organizations = user.value("organizations"_L1).toArray();
    QJsonObject first = organizations.at(0).toObject();
    first.insert("is_org_admin"_L1, false);
    organizations.replace(0, first);
    user.insert("organizations"_L1, organizations);
    const auto say = [this](const QString &request, const QJsonObject &body) {
        test::Fault fault;
        fault.status = 200;
        fault.headers = "Content-Type: application/json\r\n";
        fault.body = QJsonDocument(body).toJson();
        m_gate->spoil(request, fault);
    };
    say(u"GET /api/v1/organization/payments$"_s, organization);
    say(u"GET /api/v1/user/$"_s, user);
    openConsole();
    m_gate->forget();
    QVERIFY(openTab(u"payments"_s, u"teams"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, u"operators"_s).isValid(), kWait);
    QVERIFY(!find<QPushButton>(u"teams.create"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"teams.showMembers"_s)->isVisible());
    QVERIFY(focusRow(kTable, u"operators"_s));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Return);
    QDialog *dialog = await(u"team"_s);
    QVERIFY(dialog);
    QVERIFY(!in<QPushButton>(dialog, u"team.save"_s)->isVisible());
    auto *description = in<QTextBrowser>(dialog, u"team.description.view"_s);
    QVERIFY(description->isVisible());
    QCOMPARE(description->toPlainText(), u"On call"_s);
    QVERIFY(!in<QPushButton>(dialog, u"team.description.preview"_s)->isVisible());
    QVERIFY(!in<EntityField>(dialog, u"team.entity"_s)->isVisible());
    // What only administrators may read was not asked for.
    QCOMPARE(m_gate->seen(u"/organization/payments/members"_s), 0);
    QCOMPARE(m_gate->seen(u"/team/operators/permissions"_s), 0);
}

void TestTeams::words_areChinese()
{
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(find<QPushButton>(u"teams.create"_s)->text(), u"建立團隊"_s);
    QCOMPARE(textIn(kTable, u"owners"_s, 2), u"管理員"_s);
    m_console->setLanguage(u"en"_s);
}

QTEST_MAIN(TestTeams)
#include "tst_teams.moc"
