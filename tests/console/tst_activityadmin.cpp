#include "app/services/jobs.h"
#include "tests/console/activitywindow.h"
#include "ui/text/sizetext.h"
#include "ui/widgets/toast.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

#include <algorithm>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::RogueGate;

/// Organizations, users, messages, quotas and stars that the console made, changed or took away are
/// listed, and taken back by Undo where nothing is lost by it; against a real server.
class TestActivityAdmin : public QObject, private quayside::test::ActivityWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void organization_isListedWithoutAWayBack();
    void organization_thatASuperuserDeletesIsListed();
    void user_isListedAndEnabledAgain();
    void user_whoIsNotEnabledAgainIsToldOf();
    void message_isTakenBackBothWays();
    void message_thatIsNotKnownHasNoWayBack();
    void quota_isTakenBackWithItsLimits();
    void quota_thatIsRemovedComesBackWithItsLimits();
    void quota_thatDoesNotComeBackIsToldOf();
    void star_isTakenBackBothWays();
    void star_thatIsRefusedIsNotListed();
    void chinese_isWhole();

private:
    void visitSuperuser(const QString &tab)
    {
        m_console->window().go(Address::superuser(m_console->window().connection()->id(), tab));
    }
    bool makeUser(const QString &name);
    bool isEnabled(const QString &user)
    {
        return m_caller->get(u"superuser/users/"_s + user)["enabled"_L1].toBool();
    }
    QJsonArray messages() { return m_caller->get(u"messages"_s)["messages"_L1].toArray(); }
    QDialog *openMessage();
    QJsonObject quota()
    {
        return m_caller->get(u"organization/payments"_s)["quotas"_L1].toArray().at(0).toObject();
    }
    QDialog *openQuota();
    bool isStarred()
    {
        return m_caller->get(u"repository/payments/api"_s)["is_starred"_L1].toBool();
    }
    QPushButton *star();
};

void TestActivityAdmin::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
}

void TestActivityAdmin::init()
{
    openConsole();
    QVERIFY(openTab(u"payments"_s, u"teams"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"signin"_s), kWait);
}

void TestActivityAdmin::cleanup()
{
    m_gate->relent();
    closeConsole();
    const auto id = quota().value("id"_L1);
    if (id.isDouble())
        QVERIFY(m_caller->send("DELETE", u"organization/payments/quota/%1"_s.arg(id.toInteger())));
    const QJsonArray left = messages();
    for (const QJsonValue &message : left)
        QVERIFY(m_caller->send("DELETE", u"message/"_s + message["uuid"_L1].toString()));
}

void TestActivityAdmin::organization_isListedWithoutAWayBack()
{
    const QString what = u"Change organization"_s;
    find<QAction>(u"main.action.newOrganization"_s)->trigger();
    QDialog *dialog = await(u"namespaceDialog"_s);
    QVERIFY(dialog);
    in<QLineEdit>(dialog, u"namespace.name"_s)->setText(u"brief"_s);
    press(dialog, u"namespace.create"_s);
    QVERIFY(isNewest({what, u"brief"_s, u"not there"_s, u"there"_s, QString()}));
    // What others put into it meanwhile would go with it.
    QVERIFY(!canUndo());
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window().connection()->namespaces().contains(u"brief"_s),
                             kWait);
    goTo(u"brief"_s, u"settings"_s);
    auto *remove = find<QPushButton>(u"settings.remove"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remove->isVisible() && remove->isEnabled(), kWait);
    remove->click();
    confirmWord(u"brief"_s);
    QVERIFY(isNewest({what, u"brief"_s, u"there"_s, u"not there"_s, QString()}));
    QVERIFY(!canUndo());
    QCOMPARE(all().size(), 2);
}

void TestActivityAdmin::organization_thatASuperuserDeletesIsListed()
{
    const QString kTable = u"allOrganizations.table"_s;
    QVERIFY(m_caller->send("POST", u"organization/"_s,
                           {{"name"_L1, u"doomed"_s}, {"email"_L1, u"d@example.org"_s}}));
    visitSuperuser(u"organizations"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, u"doomed"_s).isValid(), kWait);
    QVERIFY(chooseInMenu(kTable, u"doomed"_s, u"allOrganizations.menu"_s,
                         u"allOrganizations.delete"_s));
    confirmWord(u"doomed"_s);
    QVERIFY(
        isNewest({u"Change organization"_s, u"doomed"_s, u"there"_s, u"not there"_s, QString()}));
    QVERIFY(!canUndo());
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(kTable, u"doomed"_s).isValid(), kWait);
    // One that is made elsewhere in the console is in this list, too.
    find<QAction>(u"main.action.newOrganization"_s)->trigger();
    QDialog *dialog = await(u"namespaceDialog"_s);
    QVERIFY(dialog);
    in<QLineEdit>(dialog, u"namespace.name"_s)->setText(u"another"_s);
    press(dialog, u"namespace.create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, u"another"_s).isValid(), kWait);
}

bool TestActivityAdmin::makeUser(const QString &name)
{
    visitSuperuser(u"users"_s);
    auto *create = find<QPushButton>(u"users.new"_s);
    if (!QTest::qWaitFor([create] { return create->isVisible() && create->isEnabled(); }, kWait))
        return false;
    create->click();
    QDialog *dialog = await(u"namespaceDialog"_s);
    if (!dialog)
        return false;
    in<QLineEdit>(dialog, u"namespace.name"_s)->setText(name);
    in<QLineEdit>(dialog, u"namespace.email"_s)->setText(name + "@example.org"_L1);
    press(dialog, u"namespace.create"_s);
    dialog = await(u"secretDialog"_s);
    if (!dialog)
        return false;
    QTest::keyClick(dialog, Qt::Key_Escape);
    return QTest::qWaitFor([&] { return rowOf(u"users.table"_s, name).isValid(); }, kWait);
}

void TestActivityAdmin::user_isListedAndEnabledAgain()
{
    const QString kTable = u"users.table"_s;
    QVERIFY(makeUser(u"grace"_s));
    QVERIFY(isNewest({u"Change user"_s, u"grace"_s, u"not there"_s, u"there"_s, QString()}));
    QVERIFY(!canUndo());
    QVERIFY(chooseInMenu(kTable, u"grace"_s, u"users.menu"_s, u"users.toggle"_s));
    const QString what = u"Enable or disable user"_s;
    QVERIFY(isNewest({what, u"grace"_s, u"Enabled"_s, u"Disabled"_s, u"Undo"_s}));
    QVERIFY(!isEnabled(u"grace"_s));
    undo();
    QVERIFY(isNewest({what, u"grace"_s, u"Disabled"_s, u"Enabled"_s, QString()}));
    QVERIFY(isEnabled(u"grace"_s));
    QTRY_COMPARE_WITH_TIMEOUT(textIn(kTable, u"grace"_s, 1), u"Enabled"_s, kWait);
    QVERIFY(chooseInMenu(kTable, u"grace"_s, u"users.menu"_s, u"users.delete"_s));
    confirmWord(u"grace"_s);
    QVERIFY(isNewest({u"Change user"_s, u"grace"_s, u"there"_s, u"not there"_s, QString()}));
    QVERIFY(!canUndo());
}

void TestActivityAdmin::user_whoIsNotEnabledAgainIsToldOf()
{
    const QString kTable = u"users.table"_s;
    QVERIFY(makeUser(u"linus"_s));
    QVERIFY(chooseInMenu(kTable, u"linus"_s, u"users.menu"_s, u"users.toggle"_s));
    QTRY_VERIFY_WITH_TIMEOUT(canUndo(), kWait);
    const qsizetype before = all().size();
    m_gate->spoil(u"PUT /api/v1/superuser/users/"_s, RogueGate::answer(400, {}, "Not now"));
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->jobs().records().at(0).failed, 1, kWait);
    QCOMPARE(all().size(), before);
    QVERIFY(!isEnabled(u"linus"_s));
    const auto isSaid = [this] {
        const auto toasts = m_console->window().findChildren<Toast *>();
        return std::any_of(toasts.begin(), toasts.end(), [](const Toast *toast) {
            return toast->isVisible() && toast->text().contains(u"Not now"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), kWait);
}

QDialog *TestActivityAdmin::openMessage()
{
    visitSuperuser(u"messages"_s);
    auto *create = find<QPushButton>(u"messages.new"_s);
    if (!QTest::qWaitFor([create] { return create->isVisible() && create->isEnabled(); }, kWait))
        return nullptr;
    create->click();
    QDialog *dialog = await(u"newMessage"_s);
    if (!dialog)
        return nullptr;
    in<QPlainTextEdit>(dialog, u"newMessage.content"_s)->setPlainText(u"Down at **noon**."_s);
    in<QComboBox>(dialog, u"newMessage.severity"_s)->setCurrentIndex(1);
    return dialog;
}

void TestActivityAdmin::message_isTakenBackBothWays()
{
    const QString what = u"Change message"_s;
    const QString object = u"Down at noon."_s;
    // The same words stood there before: they are another message.
    QVERIFY(m_caller->send("POST", u"messages"_s,
                           {{"message"_L1,
                             QJsonObject{{"content"_L1, u"Down at **noon**."_s},
                                         {"media_type"_L1, u"text/markdown"_s},
                                         {"severity"_L1, u"info"_s}}}}));
    const QString older = messages().at(0)["uuid"_L1].toString();
    visitSuperuser(u"messages"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"messages.table"_s, older).isValid(), kWait);
    QDialog *dialog = openMessage();
    QVERIFY(dialog);
    press(dialog, u"newMessage.create"_s);
    QVERIFY(isNewest({what, object, u"not there"_s, u"there"_s, u"Undo"_s}));
    QCOMPARE(messages().size(), 2);
    undo();
    QVERIFY(isNewest({what, object, u"there"_s, u"not there"_s, QString()}));
    QCOMPARE(messages().size(), 1);
    QCOMPARE(messages().at(0)["uuid"_L1].toString(), older);
    auto *table = find<QTableView>(u"messages.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWait);
    QVERIFY(focusRow(u"messages.table"_s, older));
    find<QAction>(u"main.action.delete"_s)->trigger();
    confirm();
    QVERIFY(isNewest({what, object, u"there"_s, u"not there"_s, u"Undo"_s}));
    QCOMPARE(messages().size(), 0);
    undo();
    QVERIFY(isNewest({what, object, u"not there"_s, u"there"_s, QString()}));
    QCOMPARE(messages().size(), 1);
    QCOMPARE(messages().at(0)["content"_L1].toString(), u"Down at **noon**."_s);
    QCOMPARE(messages().at(0)["severity"_L1].toString(), u"info"_s);
    QCOMPARE(messages().at(0)["media_type"_L1].toString(), u"text/markdown"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWait);
}

void TestActivityAdmin::message_thatIsNotKnownHasNoWayBack()
{
    QDialog *dialog = openMessage();
    QVERIFY(dialog);
    m_gate->spoil(u"GET /api/v1/messages"_s, RogueGate::answer(403));
    press(dialog, u"newMessage.create"_s);
    QVERIFY(
        isNewest({u"Change message"_s, u"Down at noon."_s, u"not there"_s, u"there"_s, QString()}));
    QVERIFY(!canUndo());
    QCOMPARE(messages().size(), 1);
}

QDialog *TestActivityAdmin::openQuota()
{
    goTo(u"payments"_s, u"storage"_s);
    auto *button = find<QPushButton>(u"storage.editQuota"_s);
    if (!QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }, kWait))
        return nullptr;
    button->click();
    return await(u"quota"_s);
}

void TestActivityAdmin::quota_isTakenBackWithItsLimits()
{
    QDialog *dialog = openQuota();
    QVERIFY(dialog);
    in<QDoubleSpinBox>(dialog, u"quota.size"_s)->setValue(5);
    in<QComboBox>(dialog, u"quota.unit"_s)->setCurrentIndex(1); // MiB
    in<QSpinBox>(dialog, u"quota.rejectAt"_s)->setValue(90);
    in<QLineEdit>(dialog, u"quota.warnings"_s)->setText(u"80, 50"_s);
    press(dialog, u"quota.go"_s);
    const QString what = u"Change quota"_s;
    const QString made =
        sizeText(5 << 20, QLocale()) + u" · warned at 50 % · warned at 80 % · refused at 90 %"_s;
    QVERIFY(isNewest({what, u"payments"_s, u"none"_s, made, u"Undo"_s}));
    QTRY_VERIFY(!dialogNamed(u"quota"_s));
    auto *note = find<QLabel>(u"storage.note"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!note->text().startsWith(u"No quota is set"_s), kWait);
    undo();
    QVERIFY(isNewest({what, u"payments"_s, made, u"none"_s, QString()}));
    QVERIFY(quota().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(note->text().startsWith(u"No quota is set"_s), kWait);
}

void TestActivityAdmin::quota_thatIsRemovedComesBackWithItsLimits()
{
    QVERIFY(
        m_caller->send("POST", u"organization/payments/quota"_s, {{"limit_bytes"_L1, 7 << 20}}));
    const QString limit =
        u"organization/payments/quota/%1/limit"_s.arg(quota().value("id"_L1).toInteger());
    QVERIFY(
        m_caller->send("POST", limit, {{"type"_L1, u"Reject"_s}, {"threshold_percent"_L1, 95}}));
    goTo(u"payments"_s, u"storage"_s);
    auto *limits = find<QLabel>(u"storage.limits"_s);
    QTRY_VERIFY_WITH_TIMEOUT(limits->text().contains(u"refused at 95 %"_s), kWait);
    QDialog *dialog = openQuota();
    QVERIFY(dialog);
    press(dialog, u"quota.remove"_s);
    const QString what = u"Change quota"_s;
    const QString before = sizeText(7 << 20, QLocale()) + u" · refused at 95 %"_s;
    QVERIFY(isNewest({what, u"payments"_s, before, u"none"_s, u"Undo"_s}));
    QVERIFY(quota().isEmpty());
    // Also from elsewhere.
    goTo(u"payments"_s, u"teams"_s);
    undo();
    QVERIFY(isNewest({what, u"payments"_s, u"none"_s, before, QString()}));
    QCOMPARE(quota().value("limit_bytes"_L1).toInteger(), 7 << 20);
    QCOMPARE(quota().value("limits"_L1).toArray().size(), 1);
    QCOMPARE(quota().value("limits"_L1)[0]["limit_percent"_L1].toInt(), 95);
}

void TestActivityAdmin::quota_thatDoesNotComeBackIsToldOf()
{
    QVERIFY(
        m_caller->send("POST", u"organization/payments/quota"_s, {{"limit_bytes"_L1, 7 << 20}}));
    goTo(u"payments"_s, u"storage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"storage.used"_s)->text().contains(u"of 7.0"_s), kWait);
    QDialog *dialog = openQuota();
    QVERIFY(dialog);
    press(dialog, u"quota.remove"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canUndo(), kWait);
    QTRY_VERIFY(!dialogNamed(u"quota"_s));
    m_gate->spoil(u"POST .*/quota"_s, RogueGate::answer(400, {}, "no room"));
    undo();
    auto *refusal = find<QWidget>(u"storage.refusal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kWait);
    QVERIFY(refusal->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"no room"_s));
    QCOMPARE(all().size(), 1);
}

QPushButton *TestActivityAdmin::star()
{
    m_console->window().openRepository(u"payments/api"_s);
    auto *button = find<QPushButton>(u"repository.star"_s);
    return QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }, kWait)
        ? button
        : nullptr;
}

void TestActivityAdmin::star_isTakenBackBothWays()
{
    QPushButton *button = star();
    QVERIFY(button);
    QVERIFY(!button->isChecked());
    const QString what = u"Change star"_s;
    const QString path = u"payments/api"_s;
    const QString with = u"Starred"_s;
    const QString without = u"Not starred"_s;
    button->click();
    QVERIFY(isNewest({what, path, without, with, u"Undo"_s}));
    QVERIFY(isStarred());
    undo();
    QVERIFY(isNewest({what, path, with, without, QString()}));
    QVERIFY(!isStarred());
    QTRY_VERIFY(!button->isChecked());
    // The way back is no change of its own.
    QCOMPARE(all().size(), 2);
    button->click();
    QVERIFY(isNewest({what, path, without, with, u"Undo"_s}));
    button->click();
    QVERIFY(isNewest({what, path, with, without, u"Undo"_s}));
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(all().size(), 5, kWait);
    QVERIFY(isStarred());
    QTRY_VERIFY(button->isChecked());
    QVERIFY(m_caller->send("DELETE", u"user/starred/payments/api"_s));
}

void TestActivityAdmin::star_thatIsRefusedIsNotListed()
{
    QPushButton *button = star();
    QVERIFY(button);
    QVERIFY(!button->isChecked());
    m_gate->spoil(u"POST .*/user/starred"_s, RogueGate::answer(400, {}, "Not now"));
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(!button->isChecked(), kWait);
    QVERIFY(m_gate->seen(u"POST .*/user/starred"_s) > 0);
    QVERIFY(all().isEmpty());
    // A way back that is refused leaves the star as it is.
    m_gate->relent();
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(all().size(), 1, kWait);
    m_gate->spoil(u"DELETE .*/user/starred/"_s, RogueGate::answer(400, {}, "Not now"));
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->jobs().records().at(0).failed, 1, kWait);
    QTRY_VERIFY(button->isChecked());
    QVERIFY(isStarred());
    QCOMPARE(all().size(), 1);
    QVERIFY(m_caller->send("DELETE", u"user/starred/payments/api"_s));
}

void TestActivityAdmin::chinese_isWhole()
{
    QPushButton *button = star();
    QVERIFY(button);
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(all().size(), 1, kWait);
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(isNewest({u"變更星號"_s, u"payments/api"_s, u"未加星號"_s, u"已加星號"_s, u"復原"_s}));
    QVERIFY(m_caller->send("DELETE", u"user/starred/payments/api"_s));
}

QTEST_MAIN(TestActivityAdmin)
#include "tst_activityadmin.moc"
