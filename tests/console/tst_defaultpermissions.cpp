#include "tests/console/namespacewindow.h"
#include "ui/pages/namespace/entityfield.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// Rules for repositories to come against a real server.
class TestDefaultPermissions : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void empty_leadsToTheFirst();
    void create_saysTheRuleAsASentence();
    void create_theSameTwiceIsHeldBack();
    void create_refusalIsShown();
    void role_isChangedAndTakenBack();
    void delete_isTakenBack();
    void words_areChinese();

private:
    QJsonArray rules()
    {
        return m_caller->get(u"organization/payments/prototypes"_s)
            .value("prototypes"_L1)
            .toArray();
    }
    QString roleOf(const QString &delegate)
    {
        for (const QJsonValue &rule : rules()) {
            const QJsonObject object = rule.toObject();
            if (object.value("delegate"_L1).toObject().value("name"_L1).toString() == delegate)
                return object.value("role"_L1).toString();
        }
        return {};
    }
    QString idOf(const QString &delegate)
    {
        for (const QJsonValue &rule : rules()) {
            const QJsonObject object = rule.toObject();
            if (object.value("delegate"_L1).toObject().value("name"_L1).toString() == delegate)
                return object.value("id"_L1).toString();
        }
        return {};
    }
    bool isListed(const QString &delegate)
    {
        auto *table = find<QTableView>(kTable);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == delegate)
                return true;
        }
        return false;
    }
    QDialog *openDialog();
    /// Types the beginning and takes what is offered first.
    static bool choose(EntityField *field, const QString &prefix);
    const QString kTable = u"defaults.table"_s;
};

void TestDefaultPermissions::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_caller->send("PUT", u"organization/payments/team/operators"_s,
                           {{"role"_L1, u"member"_s}}));
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/ci"_s));
}

void TestDefaultPermissions::init()
{
    openConsole();
    QVERIFY(openTab(u"payments"_s, u"default-permissions"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"defaults.create"_s)->isEnabled(), kWait);
}

void TestDefaultPermissions::cleanup()
{
    m_gate->relent();
    closeConsole();
}

QDialog *TestDefaultPermissions::openDialog()
{
    QTest::keyClick(&m_console->window(), Qt::Key_N, Qt::ControlModifier);
    return await(u"defaultPermission"_s);
}

bool TestDefaultPermissions::choose(EntityField *field, const QString &prefix)
{
    field->setFocus();
    QTest::keyClicks(field, prefix);
    const auto list = [field]() -> QWidget * {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == field->objectName() + ".list"_L1 && widget->isVisible())
                return widget;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&list] { return list() != nullptr; }, kWait))
        return false;
    QTest::keyClick(list(), Qt::Key_Return);
    return field->entity().has_value();
}

void TestDefaultPermissions::empty_leadsToTheFirst()
{
    auto *action = find<QWidget>(u"defaults.state"_s)->findChild<QPushButton *>(u"state.action"_s);
    QTRY_VERIFY_WITH_TIMEOUT(action->isVisible(), kWait);
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(await(u"defaultPermission"_s));
}

void TestDefaultPermissions::create_saysTheRuleAsASentence()
{
    QDialog *dialog = openDialog();
    QVERIFY(dialog);
    auto *sentence = in<QLabel>(dialog, u"default.sentence"_s);
    auto *create = in<QPushButton>(dialog, u"default.create"_s);
    QVERIFY(!create->isEnabled());
    QVERIFY(choose(in<EntityField>(dialog, u"default.delegate"_s), u"oper"_s));
    QCOMPARE(sentence->text(),
             u"Repositories created by anybody give the team operators the role Read."_s);
    in<QComboBox>(dialog, u"default.role"_s)->setCurrentIndex(1);
    QTest::mouseClick(in<QRadioButton>(dialog, u"default.certain"_s), Qt::LeftButton);
    QVERIFY(!create->isEnabled());
    QVERIFY(choose(in<EntityField>(dialog, u"default.creator"_s), u"adm"_s));
    QCOMPARE(sentence->text(),
             u"Repositories created by admin give the team operators the role Write."_s);
    QVERIFY(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"defaultPermission"_s), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"operators"_s), kWait);
    QCOMPARE(roleOf(u"operators"_s), u"write"_s);
    QCOMPARE(textIn(kTable, idOf(u"operators"_s), 1), u"admin"_s);
    QCOMPARE(textIn(kTable, idOf(u"operators"_s), 2), u"Write"_s);
}

void TestDefaultPermissions::create_theSameTwiceIsHeldBack()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"operators"_s), kWait);
    QDialog *dialog = openDialog();
    QVERIFY(choose(in<EntityField>(dialog, u"default.delegate"_s), u"oper"_s));
    // For anybody's repositories there is none yet.
    QVERIFY(in<QPushButton>(dialog, u"default.create"_s)->isEnabled());
    QTest::mouseClick(in<QRadioButton>(dialog, u"default.certain"_s), Qt::LeftButton);
    QVERIFY(choose(in<EntityField>(dialog, u"default.creator"_s), u"adm"_s));
    QVERIFY(!in<QPushButton>(dialog, u"default.create"_s)->isEnabled());
    QVERIFY(in<QLabel>(dialog, u"default.duplicate"_s)->isVisible());
}

void TestDefaultPermissions::create_refusalIsShown()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"operators"_s), kWait);
    QDialog *dialog = openDialog();
    QVERIFY(choose(in<EntityField>(dialog, u"default.delegate"_s), u"payments+c"_s));
    // It was deleted meanwhile.
    QVERIFY(m_caller->send("DELETE", u"organization/payments/robots/ci"_s));
    QTest::mouseClick(in<QPushButton>(dialog, u"default.create"_s), Qt::LeftButton);
    auto *banner = in<QWidget>(dialog, u"default.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(!banner->findChild<QLabel *>(u"banner.text"_s)->text().isEmpty());
    QCOMPARE(in<EntityField>(dialog, u"default.delegate"_s)->text(), u"payments+ci"_s);
}

void TestDefaultPermissions::role_isChangedAndTakenBack()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"operators"_s), kWait);
    const QString id = idOf(u"operators"_s);
    QVERIFY(chooseInMenu(kTable, id, u"defaults.menu"_s, u"defaults.role.admin"_s));
    QTRY_COMPARE_WITH_TIMEOUT(textIn(kTable, id, 2), u"Admin"_s, kWait);
    QCOMPARE(roleOf(u"operators"_s), u"admin"_s);
    QVERIFY(clickToast());
    QTRY_COMPARE_WITH_TIMEOUT(textIn(kTable, id, 2), u"Write"_s, kWait);
    m_gate->spoil(u"PUT .*/prototypes/"_s, RogueGate::answer(400, {}, "Not now"));
    QVERIFY(chooseInMenu(kTable, id, u"defaults.menu"_s, u"defaults.role.read"_s));
    auto *refusal = find<QWidget>(u"defaults.refusal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kWait);
    QVERIFY(refusal->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"Not now"_s));
    QCOMPARE(roleOf(u"operators"_s), u"write"_s);
}

void TestDefaultPermissions::delete_isTakenBack()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"operators"_s), kWait);
    QVERIFY(focusRow(kTable, idOf(u"operators"_s)));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(!isListed(u"operators"_s), kWait);
    QCOMPARE(rules().size(), 0);
    QVERIFY(clickToast());
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"operators"_s), kWait);
    QCOMPARE(roleOf(u"operators"_s), u"write"_s);
}

void TestDefaultPermissions::words_areChinese()
{
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"operators"_s), kWait);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(find<QPushButton>(u"defaults.create"_s)->text(), u"建立預設權限"_s);
    QCOMPARE(textIn(kTable, idOf(u"operators"_s), 0),
             u"admin 建立的儲存庫：團隊 operators 的角色為「寫入」。"_s);
    m_console->setLanguage(u"en"_s);
}

QTEST_MAIN(TestDefaultPermissions)
#include "tst_defaultpermissions.moc"
