#include "tests/console/superuserwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/markdownview.h"

#include <QtCore/QJsonArray>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

namespace {

const QString kTable = u"configuration.table"_s;
enum Column { Key, Value, Source };

/// What a registry tells of itself that is not quite as it should be.
constexpr auto kDump = R"json({
    "config": {"DATABASE_SECRET_KEY": "********** (64)", "FEATURE_HELM": true,
               "SUPER_USERS": ["admin", "ida"], "TESTING": false},
    "warning": {"TESTING": "is for developers only", "OLD_KEY": "is not known"},
    "env": {"FEATURE_HELM": "true"},
    "schema": {"properties": {"TESTING": {"default": false}, "FEATURE_HELM": {"default": true}}}
})json";

} // namespace

/// What superusers are told of the registry itself, against a real server.
class TestAdministration : public QObject, private quayside::test::SuperuserWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void configuration_isShownAsTheServerHasIt();
    void configuration_tellsWhereItComesFrom();
    void configuration_leavesDefaultsOut();
    void configuration_isCopied();
    void configuration_isReadAsJson();
    void refusedConfiguration_namesTheSetting();
    void configurationThatIsOff_hasNoTab();
    void changeLog_isRead();
    void changeLog_loadsNothing();
    void failedChangeLog_isTriedAgain();
    void registrySize_isCalculated();
    void refusedCalculation_isSaid();
    void tabs_speakChinese();

private:
    bool openDump();
    QString text(const QString &key, Column column) const
    {
        return textIn(kTable, key, int(column));
    }
    bool isOverlaid() const { return find<QWidget>(u"superuser.state"_s)->isVisible(); }
};

void TestAdministration::initTestCase()
{
    qputenv("DEFAULT_TAG_EXPIRATION", "4w");
    const bool isUp = startRegistry("FEATURE_SUPERUSER_CONFIGDUMP: true\nREGISTRY_TITLE: Harbour\n"
                                    "DEFAULT_TAG_EXPIRATION: 3w\n");
    qunsetenv("DEFAULT_TAG_EXPIRATION");
    QVERIFY2(isUp, "quayside-server must be built: ninja quayside-server");
}

void TestAdministration::init()
{
    m_through = m_gate->url();
    openConsole();
}

void TestAdministration::cleanup()
{
    closeConsole();
    m_gate->relent();
}

bool TestAdministration::openDump()
{
    m_gate->spoil(u"GET /api/v1/superuser/config"_s, {.status = 200, .body = kDump});
    return openSuperuserTab(u"configuration"_s)
        && QTest::qWaitFor([this] { return rowOf(kTable, u"FEATURE_HELM"_s).isValid(); }, kWait);
}

void TestAdministration::configuration_isShownAsTheServerHasIt()
{
    QVERIFY(openSuperuserTab(u"configuration"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, u"REGISTRY_TITLE"_s).isValid(), kWait);
    QVERIFY(find<QTableView>(kTable)->isVisible());
    QCOMPARE(text(u"REGISTRY_TITLE"_s, Value), u"Harbour"_s);
    QCOMPARE(text(u"REGISTRY_TITLE"_s, Source), u"Set"_s);
    QCOMPARE(text(u"FEATURE_SUPERUSER_CONFIGDUMP"_s, Value), u"true"_s);
    QCOMPARE(text(u"DEFAULT_TAG_EXPIRATION"_s, Value), u"4w"_s);
    QCOMPARE(text(u"DEFAULT_TAG_EXPIRATION"_s, Source), u"Environment"_s);
    QCOMPARE(text(u"ACTION_LOG_ROTATION_THRESHOLD"_s, Source), u"Default"_s);
    // Two places say different things.
    QVERIFY(find<Banner>(u"configuration.warnings"_s)->isVisible());
    // Nothing of it can be changed here.
    QVERIFY(!find<QAction>(u"main.action.new"_s)->isEnabled());
    QVERIFY(!find<QAction>(u"main.action.delete"_s)->isEnabled());
}

void TestAdministration::configuration_tellsWhereItComesFrom()
{
    QVERIFY(openDump());
    QCOMPARE(text(u"FEATURE_HELM"_s, Source), u"Environment"_s);
    QCOMPARE(text(u"TESTING"_s, Source), u"Default"_s);
    QCOMPARE(text(u"SUPER_USERS"_s, Source), u"Set"_s);
    QCOMPARE(text(u"SUPER_USERS"_s, Value), uR"(["admin","ida"])"_s);
    QCOMPARE(text(u"DATABASE_SECRET_KEY"_s, Value), u"********** (64)"_s);
    QVERIFY(text(u"TESTING"_s, Key).contains(u"is for developers only"_s));
    // Also of what is not in it.
    auto *warnings = find<Banner>(u"configuration.warnings"_s);
    QVERIFY(warnings->isVisible());
    QString said;
    for (const QLabel *label : warnings->findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(u"2 settings"_s) && said.contains(u"OLD_KEY: is not known"_s)
                 && said.contains(u"TESTING: is for developers only"_s),
             qPrintable(said));
}

void TestAdministration::configuration_leavesDefaultsOut()
{
    QVERIFY(openDump());
    auto *only = find<QCheckBox>(u"configuration.onlyOwn"_s);
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(kTable, u"TESTING"_s).isValid(), kWait);
    QVERIFY(rowOf(kTable, u"FEATURE_HELM"_s).isValid());
    QTest::keyClick(only, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, u"TESTING"_s).isValid(), kWait);
    // The filter looks through values, too.
    QTest::keyClicks(find<QLineEdit>(u"configuration.filter"_s), u"ida"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>(kTable)->model()->rowCount(), 1, kWait);
    QVERIFY(rowOf(kTable, u"SUPER_USERS"_s).isValid());
}

void TestAdministration::configuration_isCopied()
{
    QVERIFY(openDump());
    QVERIFY(focusRow(kTable, u"SUPER_USERS"_s));
    QApplication::clipboard()->clear();
    QTest::mouseClick(find<QPushButton>(u"configuration.copyValue"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), uR"(["admin","ida"])"_s);
    QTest::mouseClick(find<QPushButton>(u"configuration.copyAll"_s), Qt::LeftButton);
    const QJsonObject all =
        QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(all.value("DATABASE_SECRET_KEY"_L1).toString(), u"********** (64)"_s);
    QCOMPARE(all.size(), 4);
}

void TestAdministration::configuration_isReadAsJson()
{
    QVERIFY(openDump());
    QVERIFY(focusRow(kTable, u"SUPER_USERS"_s));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Return);
    QDialog *dialog = await(u"jsonDialog"_s);
    QVERIFY(dialog);
    QVERIFY(in<JsonView>(dialog, u"jsonDialog.text"_s)
                ->toPlainText()
                .contains(u"\n    \"admin\",\n"_s));
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"jsonDialog"_s), kWait);
    QVERIFY(chooseInMenu(kTable, u"TESTING"_s, u"configuration.menu"_s, u"configuration.copy"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"false"_s);
}

void TestAdministration::refusedConfiguration_namesTheSetting()
{
    m_gate->spoil(u"GET /api/v1/superuser/config"_s,
                  RogueGate::answer(403, "insufficient_scope", "Unauthorized"));
    QVERIFY(openSuperuserTab(u"configuration"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOverlaid(), kWait);
    const auto names = [this] {
        const auto labels = find<QWidget>(u"superuser.state"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"FEATURE_SUPERUSER_CONFIGDUMP"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(names(), kWait);
    QVERIFY(!find<QTableView>(kTable)->isVisible());
}

void TestAdministration::configurationThatIsOff_hasNoTab()
{
    const auto other = test::LiveServer::start();
    QVERIFY(other);
    m_through = other->url();
    openConsole();
    QVERIFY(openSuperuserTab(u"configuration"_s));
    // An address from elsewhere leads to what there is.
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"users.table"_s)->isVisible(), kWait);
    auto *tabs = find<QTabBar>(u"superuser.tabs"_s);
    bool hasKeys = false;
    for (int i = 0; i < tabs->count(); ++i) {
        QVERIFY(!tabs->isTabVisible(i) || tabs->tabText(i) != u"Configuration"_s);
        hasKeys = hasKeys || (tabs->isTabVisible(i) && tabs->tabText(i) == u"Service keys"_s);
    }
    QVERIFY(hasKeys);
    closeConsole();
}

void TestAdministration::changeLog_isRead()
{
    QVERIFY(openSuperuserTab(u"changelog"_s));
    auto *view = find<MarkdownView>(u"changeLog.text"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && view->toPlainText().contains(u"0.1.0"_s), kWait);
    QVERIFY(view->hasFocus() || m_console->window().focusWidget() == view);
}

void TestAdministration::changeLog_loadsNothing()
{
    const QByteArray picture = m_gate->url().toString().toUtf8() + "/picture.png";
    m_gate->spoil(u"GET /api/v1/superuser/changelog/"_s,
                  {.status = 200,
                   .body = QJsonDocument(QJsonObject{{"log"_L1,
                                                      u"# Release\n\n![a picture](%1)\n"_s.arg(
                                                          QString::fromUtf8(picture))}})
                               .toJson()});
    QVERIFY(openSuperuserTab(u"changelog"_s));
    auto *view = find<MarkdownView>(u"changeLog.text"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->toPlainText().contains(u"Release"_s), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(view->hasBlockedPictures(), kWait);
    QCOMPARE(m_gate->seen(u"picture"_s), 0);
}

void TestAdministration::failedChangeLog_isTriedAgain()
{
    m_gate->spoil(u"GET /api/v1/superuser/changelog/"_s, RogueGate::answer(400, {}, "Not today"));
    QVERIFY(openSuperuserTab(u"changelog"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOverlaid(), kWait);
    m_gate->relent();
    find<QAction>(u"main.action.refresh"_s)->trigger();
    auto *view = find<MarkdownView>(u"changeLog.text"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && view->toPlainText().contains(u"0.1.0"_s), kWait);
}

void TestAdministration::registrySize_isCalculated()
{
    QVERIFY(m_server->push(u"admin/sized"_s, u"1"_s, 4096));
    QVERIFY(openSuperuserTab(u"organizations"_s));
    auto *calculate = find<QPushButton>(u"registrySize.calculate"_s);
    auto *text = find<QLabel>(u"registrySize.text"_s);
    QTRY_VERIFY_WITH_TIMEOUT(calculate->isVisible() && calculate->isEnabled(), kWait);
    const auto ranAt = [this] {
        return m_caller->get(u"superuser/registrysize/"_s).value("last_ran"_L1).toDouble();
    };
    const double before = ranAt();
    QTest::mouseClick(calculate, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(ranAt() > before, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(text->text().contains(u"just now"_s)
                                 && text->text().startsWith(u"The registry holds "_s),
                             kWait);
    QTRY_VERIFY_WITH_TIMEOUT(calculate->isEnabled(), kWait);
}

void TestAdministration::refusedCalculation_isSaid()
{
    m_gate->spoil(u"POST /api/v1/superuser/registrysize/"_s,
                  RogueGate::answer(400, {}, "The queue is full"));
    QVERIFY(openSuperuserTab(u"organizations"_s));
    auto *calculate = find<QPushButton>(u"registrySize.calculate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(calculate->isVisible() && calculate->isEnabled(), kWait);
    QTest::mouseClick(calculate, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isAnnounced(u"The queue is full"_s), kWait);
    QVERIFY(calculate->isEnabled());
}

void TestAdministration::tabs_speakChinese()
{
    QVERIFY(openDump());
    m_console->setLanguage(u"zh_TW"_s);
    QCOMPARE(text(u"TESTING"_s, Source), u"預設"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QCheckBox>(u"configuration.onlyOwn"_s)->text(), u"不含預設值"_s,
                              kWait);
    auto *tabs = find<QTabBar>(u"superuser.tabs"_s);
    QStringList words;
    for (int i = 0; i < tabs->count(); ++i)
        words.append(tabs->tabText(i));
    QVERIFY(words.contains(u"組態"_s) && words.contains(u"變更紀錄"_s)
            && words.contains(u"服務金鑰"_s));
}

QTEST_MAIN(TestAdministration)
#include "tst_administration.moc"
