#include "app/services/apidescriptions.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/text/codetext.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeWidget>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// The API explorer against a real server.
class TestExplorer : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void operations_areFound();
    void get_runsAtOnceByKeyboard();
    void form_saysWhatIsMissing();
    void write_asksFirst();
    void body_isFilledInOrWritten();
    void answers_ofErrorsAreShown();
    void largeAnswers_areShown();
    void history_bringsBackWhatWasSent();
    void favourites_standFirst();
    void code_holdsNoToken_data();
    void code_holdsNoToken();
    void page_opensWhatTheCallIsAbout();
    void save_writesTheAnswer();
    void readOnlyConnection_sendsNoWrites();
    void withoutDescription_basicsAreListed();
    void basics_areOffersOfTheServer();
    void keptDescription_isShownWhileItFails();
    void answers_areCompared();
    void listBody_isWritten();
    void page_tellsItsCalls();
    void chinese_isToldAtOnce();

private:
    QTreeWidget *tree() const { return find<QTreeWidget>(u"explorer.tree"_s); }
    void openExplorer();
    bool choose(const QString &operation);
    QLineEdit *field(const QString &name) const
    {
        return find<QLineEdit>(u"explorer.field."_s + name);
    }
    QPushButton *send() const { return find<QPushButton>(u"explorer.send"_s); }
    QString status() const { return find<QWidget>(u"explorer.status"_s)->accessibleName(); }
    QString raw() const { return find<QPlainTextEdit>(u"explorer.raw"_s)->toPlainText(); }
    int shownOperations() const;

    std::unique_ptr<RogueGate> m_gate;
};

void TestExplorer::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->push(u"admin/api"_s, u"v1"_s, 10));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestExplorer::init()
{
    m_gate->relent();
    m_gate->forget();
    openConsole();
    QVERIFY(signIn());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
}

void TestExplorer::cleanup()
{
    closeConsole();
}

void TestExplorer::openExplorer()
{
    find<QAction>(u"main.action.apiExplorer"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(tree() && tree()->isVisible() && tree()->topLevelItemCount() > 5,
                             kWait);
}

int TestExplorer::shownOperations() const
{
    int shown = 0;
    for (int i = 0; i < tree()->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = tree()->topLevelItem(i);
        for (int j = 0; j < group->childCount() && !group->isHidden(); ++j)
            shown += group->child(j)->isHidden() ? 0 : 1;
    }
    return shown;
}

bool TestExplorer::choose(const QString &operation)
{
    for (int i = 0; i < tree()->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = tree()->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->data(0, Qt::UserRole).toString() != operation)
                continue;
            group->setExpanded(true);
            tree()->setCurrentItem(group->child(j));
            return true;
        }
    }
    return false;
}

void TestExplorer::operations_areFound()
{
    openExplorer();
    QTRY_VERIFY(tree()->hasFocus());
    const int all = shownOperations();
    QVERIFY(all > 80);
    QTest::keyClick(&m_console->window(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = find<QLineEdit>(u"explorer.filter"_s);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"changeTag"_s);
    QTRY_COMPARE(shownOperations(), 1);
    filter->clear();
    QTRY_COMPARE(shownOperations(), all);
    auto *scope = find<QComboBox>(u"explorer.scope"_s);
    scope->setCurrentIndex(scope->findData(u"repo:admin"_s));
    QVERIFY(shownOperations() > 0 && shownOperations() < all);
    // Ours stand beside Quay's.
    QTest::keyClick(&m_console->window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shownOperations(), all);
}

void TestExplorer::get_runsAtOnceByKeyboard()
{
    openExplorer();
    QVERIFY(choose(u"listRepoTags"_s));
    QCOMPARE(find<QLabel>(u"explorer.path"_s)->accessibleName(),
             u"/api/v1/repository/{repository}/tag/"_s);
    auto *repository = field(u"repository"_s);
    QVERIFY(repository && repository->accessibleName() == u"repository, required"_s);
    QVERIFY(!send()->isEnabled());
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Return);
    QTRY_VERIFY(repository->hasFocus());
    QTest::keyClicks(repository, u"admin/api"_s);
    QVERIFY(send()->isEnabled());
    QTest::keyClick(repository, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"200"_s, kWait);
    QVERIFY(!dialogNamed(u"confirm"_s));
    QVERIFY(raw().contains(u"\"name\": \"v1\""_s));
    QVERIFY(find<QLabel>(u"explorer.took"_s)->text().contains(u" ms, "_s));
    // The tree opens part by part.
    auto *json = find<QTreeWidget>(u"explorer.json"_s);
    QVERIFY(json->isVisible());
    QTreeWidgetItem *tags = nullptr;
    for (int i = 0; i < json->topLevelItem(0)->childCount(); ++i) {
        if (json->topLevelItem(0)->child(i)->text(0) == u"tags"_s)
            tags = json->topLevelItem(0)->child(i);
    }
    QVERIFY(tags && tags->text(1) == u"[ 1 ]"_s && tags->childCount() == 0);
    tags->setExpanded(true);
    QCOMPARE(tags->childCount(), 1);
    // Headers, too.
    find<QTabBar>(u"explorer.view"_s)->setCurrentIndex(2);
    QVERIFY(find<QPlainTextEdit>(u"explorer.headers"_s)->isVisible());
    QVERIFY(find<QPlainTextEdit>(u"explorer.headers"_s)
                ->toPlainText()
                .contains(u"content-type: application/json"_s));
    QVERIFY(find<QWidget>(u"explorer.scopeState"_s)->accessibleName().contains(u"repo:read"_s));
}

void TestExplorer::form_saysWhatIsMissing()
{
    openExplorer();
    QVERIFY(choose(u"changeTag"_s));
    auto *problem = find<QLabel>(u"explorer.problem"_s);
    QCOMPARE(problem->text(), u"Fill in repository."_s);
    field(u"repository"_s)->setText(u"admin/api"_s);
    QCOMPARE(problem->text(), u"Fill in tag."_s);
    field(u"tag"_s)->setText(u"v1"_s);
    QVERIFY(problem->text().isEmpty());
    field(u"expiration"_s)->setText(u"soon"_s);
    QCOMPARE(problem->text(), u"expiration is a number."_s);
    QVERIFY(!send()->isEnabled());
}

void TestExplorer::write_asksFirst()
{
    openExplorer();
    QVERIFY(choose(u"changeTag"_s));
    field(u"repository"_s)->setText(u"admin/api"_s);
    field(u"tag"_s)->setText(u"v1"_s);
    field(u"expiration"_s)->setText(u"4102444800"_s);
    m_gate->forget();
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QTest::keyClick(dialogNamed(u"confirm"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"confirm"_s));
    QVERIFY(m_gate->writes().isEmpty());
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QTest::mouseClick(dialogNamed(u"confirm"_s)->findChild<QPushButton *>(u"confirm.go"_s),
                      Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!status().isEmpty(), kWait);
    QCOMPARE(m_gate->writes().value("PUT /api/v1/repository/admin/api/tag/v1"), 1);
}

void TestExplorer::body_isFilledInOrWritten()
{
    openExplorer();
    QVERIFY(choose(u"changeTag"_s));
    field(u"repository"_s)->setText(u"admin/api"_s);
    field(u"tag"_s)->setText(u"v1"_s);
    field(u"expiration"_s)->setText(u"4102444800"_s);
    auto *asText = find<QRadioButton>(u"explorer.asText"_s);
    asText->setFocus();
    QTest::keyClick(asText, Qt::Key_Space);
    auto *body = find<QPlainTextEdit>(u"explorer.body"_s);
    QVERIFY(body->isVisible());
    // Begins with what the form says.
    QVERIFY(body->toPlainText().contains(u"\"expiration\": 4102444800"_s));
    body->setPlainText(u"{\n  \"expiration\": \n}"_s);
    QVERIFY(find<QLabel>(u"explorer.bodyError"_s)->text().startsWith(u"Line "_s));
    QVERIFY(!send()->isEnabled());
    body->setPlainText(u"[]"_s);
    QCOMPARE(find<QLabel>(u"explorer.bodyError"_s)->text(), u"The body is an object: { … }."_s);
    body->setPlainText(u"{}"_s);
    QVERIFY(send()->isEnabled());
}

void TestExplorer::answers_ofErrorsAreShown()
{
    openExplorer();
    QVERIFY(choose(u"getRepo"_s));
    field(u"repository"_s)->setText(u"admin/nothing"_s);
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"404"_s, kWait);
    QVERIFY(raw().contains(u"not_found"_s));
    // What is no JSON is shown as text.
    m_gate->spoil(u"GET /api/v1/repository/admin/nothing"_s,
                  {Fault::Kind::Answer, 418, "<h1>tea</h1>"});
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"418"_s, kWait);
    QVERIFY(find<QPlainTextEdit>(u"explorer.raw"_s)->isVisible());
    QCOMPARE(raw(), u"<h1>tea</h1>"_s);
    // Nobody there: said in place of an answer, and the form stays.
    m_gate->spoil(u"GET /api/v1/repository/admin/nothing"_s, {Fault::Kind::Drop});
    QTest::mouseClick(send(), Qt::LeftButton);
    auto *state = find<QWidget>(u"explorer.noAnswer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        state->findChild<QLabel *>(u"state.title"_s)->text().contains(u"cannot be reached"_s),
        60'000);
    QCOMPARE(field(u"repository"_s)->text(), u"admin/nothing"_s);
}

void TestExplorer::largeAnswers_areShown()
{
    QByteArray list = "{\"items\":[";
    for (int i = 0; i < 20'000; ++i)
        list += (i > 0 ? "," : "") + QByteArray("{\"number\":") + QByteArray::number(i) + '}';
    list += "]}";
    QVERIFY(list.size() > 256 * 1024);
    openExplorer();
    QVERIFY(choose(u"getRepo"_s));
    m_gate->spoil(u"GET /api/v1/repository/admin/api"_s, {Fault::Kind::Answer, 200, list});
    field(u"repository"_s)->setText(u"admin/api"_s);
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"200"_s, kWait);
    QTreeWidgetItem *items = find<QTreeWidget>(u"explorer.json"_s)->topLevelItem(0)->child(0);
    items->setExpanded(true);
    // So many as a person may look through, and where the rest is.
    QCOMPARE(items->childCount(), 2001);
    QVERIFY(items->child(2000)->text(1).startsWith(u"18000 more"_s));
    QVERIFY(raw().contains(u"\"number\": 19999"_s));
}

void TestExplorer::history_bringsBackWhatWasSent()
{
    openExplorer();
    QVERIFY(choose(u"getRepo"_s));
    field(u"repository"_s)->setText(u"admin/api"_s);
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"200"_s, kWait);
    field(u"repository"_s)->setText(u"admin/nothing"_s);
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"404"_s, kWait);
    QVERIFY(choose(u"listRepoTags"_s));
    auto *menu = find<QMenu>(u"explorer.historyMenu"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().first()->text().startsWith(u"404  GET /api/v1/repository/admin/"_s));
    menu->actions().last()->trigger();
    QCOMPARE(status(), u"200"_s);
    QCOMPARE(field(u"repository"_s)->text(), u"admin/api"_s);
}

void TestExplorer::favourites_standFirst()
{
    openExplorer();
    QVERIFY(choose(u"listRepoTags"_s));
    QTest::mouseClick(find<QPushButton>(u"explorer.pin"_s), Qt::LeftButton);
    QCOMPARE(tree()->topLevelItem(0)->text(0), u"Favourites"_s);
    QCOMPARE(tree()->topLevelItem(0)->child(0)->data(0, Qt::UserRole).toString(),
             u"listRepoTags"_s);
    QCOMPARE(m_console->settings().favouriteOperations(), QStringList{u"listRepoTags"_s});
    QTest::mouseClick(find<QPushButton>(u"explorer.pin"_s), Qt::LeftButton);
    QVERIFY(tree()->topLevelItem(0)->text(0) != u"Favourites"_s);
}

void TestExplorer::code_holdsNoToken_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("curl")
        << int(CodeKind::Curl)
        << u"curl -X PUT -H \"Authorization: Bearer $QUAY_TOKEN\" -H 'Content-Type: "
           "application/json' --data '{\"description\":\"it'\\''s\"}' "
           "'https://quay.example.org/q/api/v1/repository/a/b?x=1%2F2'"_s;
    QTest::newRow("PowerShell")
        << int(CodeKind::PowerShell)
        << u"Invoke-RestMethod -Method Put -Uri "
           "'https://quay.example.org/q/api/v1/repository/a/b?x=1%2F2' -Headers @{ Authorization = "
           "\"Bearer $env:QUAY_TOKEN\" } -ContentType 'application/json' -Body "
           "'{\"description\":\"it''s\"}'"_s;
    QTest::newRow("Python")
        << int(CodeKind::Python)
        << u"import os\nimport urllib.request\n\nrequest = urllib.request.Request(\n"
           "    \"https://quay.example.org/q/api/v1/repository/a/b?x=1%2F2\",\n"
           "    method=\"PUT\",\n"
           "    headers={\"Authorization\": \"Bearer \" + os.environ[\"QUAY_TOKEN\"],\n"
           "             \"Content-Type\": \"application/json\"},\n"
           "    data=\"{\\\"description\\\":\\\"it's\\\"}\".encode(),\n)\n"
           "with urllib.request.urlopen(request) as answer:\n"
           "    print(answer.status, answer.read().decode())\n"_s;
}

void TestExplorer::code_holdsNoToken()
{
    QFETCH(int, kind);
    QFETCH(QString, expected);
    api::ApiRequest request{.method = "PUT", .path = u"/api/v1/repository/a/b"_s};
    request.query.addQueryItem(u"x"_s, u"1%2F2"_s);
    request.body = QJsonObject{{"description"_L1, u"it's"_s}};
    QCOMPARE(codeText(CodeKind(kind), request, QUrl(u"https://quay.example.org/q"_s)), expected);
}

void TestExplorer::page_opensWhatTheCallIsAbout()
{
    openExplorer();
    QVERIFY(choose(u"listRepoTags"_s));
    auto *open = find<QPushButton>(u"explorer.openPage"_s);
    QVERIFY(!open->isVisible());
    field(u"repository"_s)->setText(u"admin/api"_s);
    QTRY_VERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QWidget>(u"tags.table"_s) && find<QWidget>(u"tags.table"_s)->isVisible(), kWait);
    // The address of the explorer itself leads back.
    const QString id = m_console->window().connection()->id();
    const auto address = Address::fromString(Address::explorer(id).toString());
    QVERIFY(address && address->isExplorer());
    m_console->window().go(*address);
    QTRY_VERIFY(tree()->isVisible());
    QCOMPARE(field(u"repository"_s)->text(), u"admin/api"_s);
}

void TestExplorer::save_writesTheAnswer()
{
    openExplorer();
    QVERIFY(choose(u"getRepo"_s));
    field(u"repository"_s)->setText(u"admin/api"_s);
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"200"_s, kWait);
    QTest::mouseClick(find<QPushButton>(u"explorer.save"_s), Qt::LeftButton);
    QTRY_VERIFY(dialogNamed(u"explorer.saveDialog"_s));
    auto *dialog = qobject_cast<QFileDialog *>(dialogNamed(u"explorer.saveDialog"_s));
    const QString path = m_folder->filePath(u"answer.json"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value("name"_L1).toString(),
             u"api"_s);
}

void TestExplorer::readOnlyConnection_sendsNoWrites()
{
    ui::Connection *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.isReadOnly = true;
    connection->setProfile(profile);
    openExplorer();
    QVERIFY(choose(u"changeTag"_s));
    field(u"repository"_s)->setText(u"admin/api"_s);
    field(u"tag"_s)->setText(u"v1"_s);
    QVERIFY(!send()->isEnabled());
    QCOMPARE(find<QLabel>(u"explorer.problem"_s)->text(), u"This connection is read-only."_s);
    // Code for others can still be had.
    auto *menu = find<QMenu>(u"explorer.copyMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        u"curl -X PUT -H \"Authorization: Bearer $QUAY_TOKEN\""_s));
}

void TestExplorer::withoutDescription_basicsAreListed()
{
    m_gate->spoil(u"GET /api/v1/discovery"_s, RogueGate::answer(404));
    m_gate->spoil(u"GET /api/quayside/v1/openapi.json"_s, RogueGate::answer(404));
    openExplorer();
    auto *banner = find<QWidget>(u"explorer.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QCOMPARE(banner->findChild<QLabel *>(u"banner.title"_s)->text(),
             u"This registry does not describe its API"_s);
    const int basics = shownOperations();
    // They can be sent like those that are described.
    QVERIFY(choose(u"getRepo"_s));
    field(u"repository"_s)->setText(u"admin/api"_s);
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"200"_s, kWait);
    m_gate->relent();
    QTest::mouseClick(banner->findChild<QPushButton *>(u"banner.action"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible() && shownOperations() > basics, kWait);
}

void TestExplorer::basics_areOffersOfTheServer()
{
    QFile file(u":/api/basics.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto basics =
        wire::ApiDescription::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    QVERIFY(basics && basics->operations.size() > 80);
    // As the registry itself describes them.
    openExplorer();
    for (const wire::ApiOperation &one : basics->operations) {
        QVERIFY2(choose(one.id), qPrintable(one.id));
        QCOMPARE(find<QLabel>(u"explorer.path"_s)->accessibleName(), one.path);
        QVERIFY(tree()->currentItem()->text(0).startsWith(QString::fromLatin1(one.method) + u' '));
    }
}

void TestExplorer::keptDescription_isShownWhileItFails()
{
    openExplorer();
    const int all = shownOperations();
    const QString file =
        keptDescription(m_console->settings().folder(), m_console->window().connection()->id());
    QTRY_VERIFY(QFile::exists(file));
    m_gate->spoil(u"GET /api/v1/discovery"_s, RogueGate::answer(404));
    QTest::keyClick(&m_console->window(), Qt::Key_F5);
    auto *banner = find<QWidget>(u"explorer.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QCOMPARE(banner->findChild<QLabel *>(u"banner.title"_s)->text(),
             u"The registry did not describe its API just now"_s);
    QTRY_COMPARE(shownOperations(), all);
    // It goes with its connection.
    m_console->profiles().remove(m_console->window().connection()->id());
    QVERIFY(!QFile::exists(file));
}

void TestExplorer::answers_areCompared()
{
    openExplorer();
    QVERIFY(choose(u"getRepo"_s));
    field(u"repository"_s)->setText(u"admin/api"_s);
    auto *compare = find<QPushButton>(u"explorer.compare"_s);
    QVERIFY(!compare->isEnabled());
    m_gate->spoil(u"GET /api/v1/repository/admin/api"_s,
                  {Fault::Kind::Answer, 200, R"({"name": "api", "tags": ["v1"]})"});
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"200"_s, kWait);
    QVERIFY(!compare->isEnabled());
    m_gate->spoil(u"GET /api/v1/repository/admin/api"_s,
                  {Fault::Kind::Answer, 203, R"({"name": "api", "tags": ["v1", "v2"]})"});
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"203"_s, kWait);
    QVERIFY(compare->isEnabled());
    auto *menu = find<QMenu>(u"explorer.compareMenu"_s);
    Q_EMIT menu->aboutToShow();
    // What is shown is not compared with itself.
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().first()->text().startsWith(u"200  GET "_s));
    menu->actions().first()->trigger();
    auto *difference = find<QPlainTextEdit>(u"explorer.difference"_s);
    QVERIFY(difference->isVisible());
    QTRY_COMPARE(difference->toPlainText(),
                 u"  {\n      \"name\": \"api\",\n      \"tags\": [\n"
                 "-         \"v1\"\n+         \"v1\",\n"
                 "+         \"v2\"\n      ]\n  }"_s);
    // Another answer is not what was compared.
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!difference->isVisible(), kWait);
    QVERIFY(find<QTreeWidget>(u"explorer.json"_s)->isVisible());
}

void TestExplorer::listBody_isWritten()
{
    const QByteArray described = R"({"paths": {"/api/v1/organization/{o}/robots/{r}/federation": {
        "post": {"operationId": "createOrgRobotFederation", "tags": ["robot"], "parameters": [
            {"in": "body", "name": "body", "schema": {"type": "array"}}]}}}})";
    m_gate->spoil(u"GET /api/v1/discovery"_s, {Fault::Kind::Answer, 200, described});
    find<QAction>(u"main.action.apiExplorer"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(choose(u"createOrgRobotFederation"_s), kWait);
    field(u"o"_s)->setText(u"acme"_s);
    field(u"r"_s)->setText(u"ci"_s);
    auto *body = find<QPlainTextEdit>(u"explorer.body"_s);
    QVERIFY(body->isVisible());
    QCOMPARE(body->toPlainText(), u"[]"_s);
    body->setPlainText(u"{}"_s);
    QCOMPARE(find<QLabel>(u"explorer.bodyError"_s)->text(), u"The body is a list: [ … ]."_s);
    body->setPlainText(u"[{\"issuer\": \"https://a\", \"subject\": \"b\"}]"_s);
    QVERIFY(send()->isEnabled());
    auto *menu = find<QMenu>(u"explorer.copyMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        u"--data '[{\"issuer\":\"https://a\",\"subject\":\"b\"}]'"_s));
}

void TestExplorer::page_tellsItsCalls()
{
    m_console->window().go(Address::repository(m_console->window().connection()->id(),
                                               *RepositoryName::parse(u"admin/api"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QWidget>(u"tags.table"_s) && find<QWidget>(u"tags.table"_s)->isVisible(), kWait);
    QTest::keyClick(&m_console->window(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = find<QTableView>(u"requests.table"_s);
    QTRY_VERIFY(table && table->isVisible());
    QVERIFY(find<QCheckBox>(u"requests.page"_s)->isChecked());
    const auto paths = [table] {
        QStringList shown;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            shown.append(table->model()->index(row, 2).data().toString());
        return shown;
    };
    const QString tags = u"/api/v1/repository/admin/api/tag/?"_s;
    const auto rowOf = [&paths, &tags] {
        const QStringList shown = paths();
        const auto found = std::find_if(shown.begin(), shown.end(), [&tags](const QString &path) {
            return path.startsWith(tags);
        });
        return found == shown.end() ? -1 : int(found - shown.begin());
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOf() >= 0, kWait);
    // What was asked before the page was there is not of it.
    QVERIFY(paths().filter(u"/config"_s).isEmpty());
    QTest::mouseClick(find<QCheckBox>(u"requests.page"_s), Qt::LeftButton);
    QVERIFY(!paths().filter(u"/config"_s).isEmpty());
    QTest::mouseClick(find<QCheckBox>(u"requests.page"_s), Qt::LeftButton);
    // From the row to where it can be sent again.
    const QModelIndex row = table->model()->index(rowOf(), 2);
    table->setCurrentIndex(row);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(find<QMenu>(u"requests.menu"_s));
    find<QMenu>(u"requests.menu"_s)->close();
    auto *explore = find<QAction>(u"requests.explore"_s);
    QVERIFY(explore);
    explore->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(tree() && tree()->isVisible() && field(u"repository"_s)
                                 && field(u"repository"_s)->text() == u"admin/api"_s,
                             kWait);
    QCOMPARE(find<QLabel>(u"explorer.path"_s)->accessibleName(),
             u"/api/v1/repository/{repository}/tag/"_s);
    QCOMPARE(field(u"limit"_s)->text(), u"100"_s);
}

void TestExplorer::chinese_isToldAtOnce()
{
    openExplorer();
    QVERIFY(choose(u"changeTag"_s));
    field(u"repository"_s)->setText(u"admin/api"_s);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(send()->text(), u"傳送"_s);
    QCOMPARE(find<QLabel>(u"explorer.problem"_s)->text(), u"請填寫 tag。"_s);
    QCOMPARE(field(u"repository"_s)->text(), u"admin/api"_s);
}

QTEST_MAIN(TestExplorer)
#include "tst_explorer.moc"
