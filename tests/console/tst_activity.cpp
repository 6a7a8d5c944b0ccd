#include "app/services/jobs.h"
#include "tests/console/activitywindow.h"
#include "ui/pages/namespace/entityfield.h"
#include "ui/text/jobtext.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::RogueGate;

/// What pages change by a call of their own is listed with its values, and taken back by Undo;
/// against a real server.
class TestActivity : public QObject, private quayside::test::ActivityWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void description_isTakenBack();
    void label_isTakenBackBothWays();
    void teamRole_isTakenBack();
    void member_isTakenBack();
    void defaultPermission_isListedAndTakenBack();
    void wayBack_thatFailsIsTold();
    void defaultPermission_thatIsMadeIsTakenBack();

private:
    QJsonArray labels();
    QStringList membersOf(const QString &team);

    QString m_digest;
};

void TestActivity::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_caller->send("PUT", u"organization/payments/team/builders"_s,
                           {{"role"_L1, u"member"_s}, {"description"_L1, u"kept"_s}}));
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/ci"_s));
    m_digest = m_caller->get(u"repository/payments/api/tag/"_s)
                   .value("tags"_L1)
                   .toArray()
                   .at(0)["manifest_digest"_L1]
                   .toString();
    QVERIFY(!m_digest.isEmpty());
}

void TestActivity::init()
{
    openConsole();
    QVERIFY(openTab(u"payments"_s, u"teams"_s));
}

void TestActivity::cleanup()
{
    m_gate->relent();
    closeConsole();
}

QJsonArray TestActivity::labels()
{
    QJsonArray ours;
    const QJsonArray all =
        m_caller->get(u"repository/payments/api/manifest/%1/labels"_s.arg(m_digest))
            .value("labels"_L1)
            .toArray();
    for (const QJsonValue &label : all) {
        if (label["source_type"_L1].toString() == "api"_L1)
            ours.append(label);
    }
    return ours;
}

QStringList TestActivity::membersOf(const QString &team)
{
    QStringList names;
    const QJsonArray members =
        m_caller->get(u"organization/payments/team/%1/members"_s.arg(team))["members"_L1].toArray();
    for (const QJsonValue &member : members)
        names.append(member["name"_L1].toString());
    return names;
}

void TestActivity::description_isTakenBack()
{
    const QString path = u"payments/api"_s;
    QVERIFY(m_caller->send("PUT", u"repository/"_s + path, {{"description"_L1, u"before"_s}}));
    const auto now = [&] {
        return m_caller->get(u"repository/"_s + path).value("description"_L1).toString();
    };
    const QString id = m_console->window().connection()->id();
    m_console->window().go(Address::repository(id, *RepositoryName::parse(path), u"information"_s));
    auto *edit = find<QPushButton>(u"information.edit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(edit->isVisible() && edit->isEnabled(), kWait);
    edit->click();
    find<QPlainTextEdit>(u"information.editor"_s)->setPlainText(u"after"_s);
    find<QPushButton>(u"information.save"_s)->click();
    QVERIFY(isNewest({u"Change description"_s, path, u"before"_s, u"after"_s, u"Undo"_s}));
    QCOMPARE(now(), u"after"_s);
    undo();
    QVERIFY(isNewest({u"Change description"_s, path, u"after"_s, u"before"_s, QString()}));
    QCOMPARE(now(), u"before"_s);
}

void TestActivity::label_isTakenBackBothWays()
{
    m_console->window().openRepository(u"payments/api"_s);
    auto *table = find<QTableView>(u"tags.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 1, kWait);
    table->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"tags.labels"_s)->isVisible()
                                 && find<QPushButton>(u"tags.labels"_s)->isEnabled(),
                             kWait);
    find<QPushButton>(u"tags.labels"_s)->click();
    QDialog *dialog = await(u"labels"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(in<QWidget>(dialog, u"labels.key"_s)->isVisible());
    in<QLineEdit>(dialog, u"labels.key"_s)->setText(u"team"_s);
    in<QLineEdit>(dialog, u"labels.value"_s)->setText(u"web"_s);
    press(dialog, u"labels.add"_s);
    const QString object = u"payments/api: 1"_s;
    QVERIFY(isNewest({u"Change label"_s, object, u"not there"_s, u"team=web"_s, u"Undo"_s}));
    QCOMPARE(labels().size(), 1);
    auto *rows = in<QTableView>(dialog, u"labels.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 1, kWait);
    rows->setCurrentIndex(rows->model()->index(0, 0));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Delete);
    QVERIFY(isNewest({u"Change label"_s, object, u"team=web"_s, u"not there"_s, u"Undo"_s}));
    QCOMPARE(labels().size(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"labels"_s));
    undo();
    QVERIFY(isNewest({u"Change label"_s, object, u"not there"_s, u"team=web"_s, QString()}));
    QCOMPARE(labels().size(), 1);
    QCOMPARE(labels().at(0)["value"_L1].toString(), u"web"_s);
    QVERIFY(m_caller->send("DELETE",
                           u"repository/payments/api/manifest/%1/labels/%2"_s.arg(
                               m_digest, labels().at(0)["id"_L1].toString())));
}

void TestActivity::teamRole_isTakenBack()
{
    const QString kTable = u"teams.table"_s;
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, u"builders"_s).isValid(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"teams.create"_s)->isEnabled(), kWait);
    QVERIFY(focusRow(kTable, u"builders"_s));
    auto *table = find<QTableView>(kTable);
    const QModelIndex cell = rowOf(kTable, u"builders"_s).siblingAtColumn(2);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    auto *menu = find<QMenu>(u"teams.roles"_s);
    QVERIFY(menu);
    menu->findChild<QAction *>(u"teams.role.creator"_s)->trigger();
    menu->close();
    const QString object = u"payments: builders"_s;
    QVERIFY(isNewest({u"Change team role"_s, object, u"Member"_s, u"Creator"_s, u"Undo"_s}));
    QCOMPARE(roleOf(u"builders"_s), u"creator"_s);
    undo();
    QVERIFY(isNewest({u"Change team role"_s, object, u"Creator"_s, u"Member"_s, QString()}));
    QCOMPARE(roleOf(u"builders"_s), u"member"_s);
    // The table follows, and the description stayed.
    QTRY_COMPARE_WITH_TIMEOUT(textIn(kTable, u"builders"_s, 2), u"Member"_s, kWait);
    QCOMPARE(m_caller->get(u"organization/payments"_s)["teams"_L1][u"builders"_s]["description"_L1]
                 .toString(),
             u"kept"_s);
}

void TestActivity::member_isTakenBack()
{
    QVERIFY(m_caller->send("PUT", u"organization/payments/team/builders/members/payments+ci"_s));
    const QString kTable = u"teams.table"_s;
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, u"builders"_s).isValid(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"teams.create"_s)->isEnabled(), kWait);
    QVERIFY(focusRow(kTable, u"builders"_s));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Return);
    QDialog *dialog = await(u"team"_s);
    QVERIFY(dialog);
    const QString away = u"team.members.remove.payments+ci"_s;
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(dialog, away) && in<QWidget>(dialog, away)->isVisible(),
                             kWait);
    QTest::keyClick(in<QWidget>(dialog, away), Qt::Key_Space);
    press(dialog, u"team.save"_s);
    const QString object = u"payments: builders/payments+ci"_s;
    QVERIFY(isNewest({u"Change team members"_s, object, u"member"_s, u"no member"_s, u"Undo"_s}));
    QCOMPARE(membersOf(u"builders"_s), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"team"_s), kWait);
    undo();
    QVERIFY(isNewest({u"Change team members"_s, object, u"no member"_s, u"member"_s, QString()}));
    QCOMPARE(membersOf(u"builders"_s), QStringList{u"payments+ci"_s});
}

void TestActivity::defaultPermission_isListedAndTakenBack()
{
    QVERIFY(m_caller->send(
        "POST", u"organization/payments/prototypes"_s,
        {{"role"_L1, u"write"_s},
         {"delegate"_L1, QJsonObject{{"kind"_L1, u"team"_s}, {"name"_L1, u"builders"_s}}}}));
    const auto rules = [this] {
        return m_caller->get(u"organization/payments/prototypes"_s)["prototypes"_L1].toArray();
    };
    goTo(u"payments"_s, u"default-permissions"_s);
    auto *table = find<QTableView>(u"defaults.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 1, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"defaults.create"_s)->isEnabled(), kWait);
    QVERIFY(focusRow(u"defaults.table"_s, rules().at(0)["id"_L1].toString()));
    QTest::keyClick(table, Qt::Key_Delete);
    const QString object = u"payments: builders"_s;
    QVERIFY(
        isNewest({u"Change default permission"_s, object, u"Write"_s, u"not there"_s, u"Undo"_s}));
    QCOMPARE(rules().size(), 0);
    undo();
    QVERIFY(
        isNewest({u"Change default permission"_s, object, u"not there"_s, u"Write"_s, QString()}));
    QCOMPARE(rules().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWait);
}

void TestActivity::wayBack_thatFailsIsTold()
{
    const QString id = m_caller->get(u"organization/payments/prototypes"_s)["prototypes"_L1]
                           .toArray()
                           .at(0)["id"_L1]
                           .toString();
    goTo(u"payments"_s, u"default-permissions"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"defaults.create"_s)->isEnabled(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"defaults.table"_s, id).isValid(), kWait);
    QVERIFY(chooseInMenu(u"defaults.table"_s, id, u"defaults.menu"_s, u"defaults.role.admin"_s));
    const QStringList done{u"Change default permission"_s, u"payments: builders"_s, u"Write"_s,
                           u"Admin"_s, u"Undo"_s};
    QVERIFY(isNewest(done));
    m_gate->spoil(u"PUT .*/prototypes/"_s, RogueGate::answer(400, {}, "Not now"));
    undo();
    auto *refusal = find<QWidget>(u"defaults.refusal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kWait);
    QVERIFY(refusal->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"Not now"_s));
    // Nothing was changed: nothing more is listed.
    QCOMPARE(newest().mid(0, 4), done.mid(0, 4));
}

void TestActivity::defaultPermission_thatIsMadeIsTakenBack()
{
    const auto rules = [this] {
        return m_caller->get(u"organization/payments/prototypes"_s)["prototypes"_L1].toArray();
    };
    const qsizetype before = rules().size();
    goTo(u"payments"_s, u"default-permissions"_s);
    auto *create = find<QPushButton>(u"defaults.create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(create->isVisible() && create->isEnabled(), kWait);
    create->click();
    QDialog *dialog = await(u"defaultPermission"_s);
    QVERIFY(dialog);
    auto *who = in<EntityField>(dialog, u"default.delegate"_s);
    wire::Entity robot;
    robot.name = u"payments+ci"_s;
    robot.isRobot = true;
    who->setEntity(robot);
    Q_EMIT who->entityChosen(robot);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, u"default.create"_s)->isEnabled(), kWait);
    press(dialog, u"default.create"_s);
    const QString what = u"Change default permission"_s;
    const QString object = u"payments: payments+ci"_s;
    QVERIFY(isNewest({what, object, u"not there"_s, u"Read"_s, u"Undo"_s}));
    QCOMPARE(rules().size(), before + 1);
    undo();
    QVERIFY(isNewest({what, object, u"Read"_s, u"not there"_s, QString()}));
    // That one is gone, and no other.
    const QJsonArray left = rules();
    QCOMPARE(left.size(), before);
    for (const QJsonValue &rule : left)
        QVERIFY(rule["delegate"_L1]["name"_L1].toString() != u"payments+ci"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>(u"defaults.table"_s)->model()->rowCount(),
                              int(before), kWait);
}

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
