#include "tests/console/superuserwindow.h"
#include "tests/support/serverdatabase.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/recordproxy.h"

#include <QtCore/QJsonArray>
#include <QtGui/QClipboard>
#include <QtSql/QSqlQuery>
#include <QtWidgets/QApplication>
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

namespace {

const QString kTable = u"serviceKeys.table"_s;
enum Column { Name, Service, Created, Expires, Status, Kid };

} // namespace

/// The keys that services prove themselves by, against a real server.
class TestServiceKeys : public QObject, private quayside::test::SuperuserWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ownKey_isListed();
    void address_leadsThere();
    void key_isMadeAndItsPrivatePartShownOnce();
    void privateKey_isSavedForTheUserAlone();
    void newKey_isCheckedAsItIsTyped();
    void refusedKey_keepsWhatWasTyped();
    void key_isRenamed();
    void key_endsAnotherTime();
    void waitingKey_isApproved();
    void endedKeys_areRed();
    void keyId_isCopied();
    void keyDetails_areShown();
    void key_isDeletedByName();
    void ownKey_isDeletedWithAnotherWarning();
    void dialogs_areUsedByKeyboardAndHeard();
    void keys_speakChinese();
    void readOnlySuperuser_onlyLooks();
    void registryWithoutKeys_hasNoTab();
    void noKeys_offerToMakeOne();
    void refusedKeys_areSaid();
    void blockedKeys_stay();
    void lostRegistry_leavesKeysToLookAt();

private:
    QString makeKey(const QString &service, const QString &name);
    bool writeKey(const QString &kid, const QVariant &expires, bool isApproved);
    QString text(const QString &kid, Column column) const
    {
        return textIn(kTable, kid, int(column));
    }
    QString idOf(const QString &name) const;
    /// The dialog that a new key is asked for in.
    QDialog *askForKey();
    bool act(const QString &kid, const QString &action)
    {
        return chooseInMenu(kTable, kid, u"serviceKeys.menu"_s, u"serviceKeys."_s + action);
    }
};

void TestServiceKeys::initTestCase()
{
    QVERIFY2(startRegistry("GLOBAL_READONLY_SUPER_USERS: [vera]\n"),
             "quayside-server must be built: ninja quayside-server");
}

void TestServiceKeys::init()
{
    m_through = m_gate->url();
    openConsole();
}

void TestServiceKeys::cleanup()
{
    closeConsole();
    m_gate->relent();
}

QString TestServiceKeys::makeKey(const QString &service, const QString &name)
{
    auto *call = m_caller->client().send<QJsonObject>(
        {.method = "POST",
         .path = u"/api/v1/superuser/keys"_s,
         .body = QJsonObject{{"service"_L1, service},
                             {"name"_L1, name},
                             {"expiration"_L1, QJsonValue::Null}}},
        api::objectOf);
    return test::LiveCaller::await(call).value_or(QJsonObject()).value("kid"_L1).toString();
}

bool TestServiceKeys::writeKey(const QString &kid, const QVariant &expires, bool isApproved)
{
    return test::writeDatabase(*m_server, [&](QSqlDatabase &db) {
        QSqlQuery query(db);
        query.prepare(u"INSERT INTO service_key (kid, jwk, private_sealed, created_at, expires_ms, "
                      "service, approval) VALUES (?, '{}', '', 1, ?, 'scanner', ?)"_s);
        query.addBindValue(kid);
        query.addBindValue(expires);
        query.addBindValue(isApproved ? QVariant(u"automatic"_s) : QVariant());
        return query.exec();
    });
}

QString TestServiceKeys::idOf(const QString &name) const
{
    const QAbstractItemModel *model = find<QTableView>(kTable)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, Name).data().toString() == name)
            return model->index(row, Name).data(IdRole).toString();
    }
    return {};
}

QDialog *TestServiceKeys::askForKey()
{
    auto *create = find<QPushButton>(u"serviceKeys.new"_s);
    if (!QTest::qWaitFor([&] { return create->isVisible() && create->isEnabled(); }, kWait))
        return nullptr;
    find<QAction>(u"main.action.new"_s)->trigger();
    return await(u"serviceKey"_s);
}

void TestServiceKeys::ownKey_isListed()
{
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!idOf(u"Quayside"_s).isEmpty(), kWait);
    const QString kid = idOf(u"Quayside"_s);
    QCOMPARE(text(kid, Service), u"quay"_s);
    QCOMPARE(text(kid, Expires), u"Never"_s);
    QCOMPARE(text(kid, Status), u"Approved automatically"_s);
    QCOMPARE(text(kid, Kid), kid);
}

void TestServiceKeys::address_leadsThere()
{
    QVERIFY(signIn());
    const QString id = m_console->window().connection()->id();
    const auto address = Address::fromString(Address::superuser(id, u"service-keys"_s).toString());
    QVERIFY(address);
    m_console->window().go(*address);
    QTRY_VERIFY_WITH_TIMEOUT(!idOf(u"Quayside"_s).isEmpty(), kWait);
    QVERIFY(find<QTableView>(kTable)->isVisible());
}

void TestServiceKeys::key_isMadeAndItsPrivatePartShownOnce()
{
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QDialog *dialog = askForKey();
    QVERIFY(dialog);
    QVERIFY(!in<QPushButton>(dialog, u"serviceKey.go"_s)->isEnabled());
    QTest::keyClicks(dialog->focusWidget(), u"scanner"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"serviceKey.name"_s), u"Clair in rack 4"_s);
    in<QPlainTextEdit>(dialog, u"serviceKey.notes"_s)->setPlainText(u"Ticket 4711"_s);
    press(dialog, u"expiration.quick7d"_s);
    press(dialog, u"serviceKey.go"_s);
    QDialog *pair = await(u"keyPair"_s);
    QVERIFY(pair);
    QVERIFY(!dialogNamed(u"serviceKey"_s));
    auto *code = in<QPlainTextEdit>(pair, u"keyPair.code"_s);
    // Nobody behind the user reads it.
    QVERIFY(code->toPlainText().contains(u"PRIVATE KEY"_s));
    QVERIFY(code->toPlainText().contains(QString(20, QChar(0x2022))));
    press(pair, u"keyPair.show"_s);
    const QString pem = code->toPlainText();
    QVERIFY(!pem.contains(QChar(0x2022)));
    press(pair, u"keyPair.copy"_s);
    QCOMPARE(QApplication::clipboard()->text().trimmed(), pem);
    const QString kid = in<QLineEdit>(pair, u"keyPair.kid"_s)->text();
    press(pair, u"keyPair.copyKid"_s);
    QCOMPARE(QApplication::clipboard()->text(), kid);
    QTest::keyClick(pair, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, kid).isValid(), kWait);
    QCOMPARE(text(kid, Name), u"Clair in rack 4"_s);
    QCOMPARE(text(kid, Service), u"scanner"_s);
    QCOMPARE(text(kid, Status), u"Approved by admin"_s);
    QVERIFY(text(kid, Expires).contains(u"day"_s));
    const QJsonObject key = m_caller->get(u"superuser/keys/"_s + kid);
    QCOMPARE(key.value("approval"_L1).toObject().value("notes"_L1).toString(), u"Ticket 4711"_s);
}

void TestServiceKeys::privateKey_isSavedForTheUserAlone()
{
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QDialog *dialog = askForKey();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"saver"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QDialog *pair = await(u"keyPair"_s);
    QVERIFY(pair);
    for (const auto &[button, name, kind] :
         {std::tuple{u"keyPair.save"_s, u"saver.pem"_s, "PRIVATE KEY"},
          {u"keyPair.savePublic"_s, u"saver.pub.pem"_s, "PUBLIC KEY"}}) {
        press(pair, button);
        auto *file = qobject_cast<QFileDialog *>(await(u"keyPair.file"_s));
        QVERIFY(file);
        QVERIFY(file->selectedFiles().first().endsWith(name));
        const QString path = m_folder->filePath(name);
        Q_EMIT file->fileSelected(path);
        file->close();
        QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"keyPair.file"_s) && QFile::exists(path), kWait);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().startsWith("-----BEGIN "_ba + kind));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(in<QLabel>(pair, u"keyPair.status"_s)->text().contains(name));
    }
    pair->close();
}

void TestServiceKeys::newKey_isCheckedAsItIsTyped()
{
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QDialog *dialog = askForKey();
    QVERIFY(dialog);
    auto *go = in<QPushButton>(dialog, u"serviceKey.go"_s);
    auto *service = in<QLineEdit>(dialog, u"serviceKey.service"_s);
    auto *name = in<QLineEdit>(dialog, u"serviceKey.name"_s);
    auto *notes = in<QPlainTextEdit>(dialog, u"serviceKey.notes"_s);
    const auto trouble = [&](const QString &field) {
        return in<QLabel>(dialog, u"serviceKey."_s + field)->isVisible();
    };
    service->setText(u"clair"_s);
    QVERIFY(go->isEnabled());
    service->setText(QString(256, u'a'));
    QVERIFY(!go->isEnabled() && trouble(u"serviceError"_s));
    service->setText(u"cla\x07ir"_s);
    QVERIFY(!go->isEnabled() && trouble(u"serviceError"_s));
    service->setText(QString(255, u'a'));
    QVERIFY(go->isEnabled() && !trouble(u"serviceError"_s));
    name->setText(u"Nightly scan: rack_4/left-hand"_s);
    QVERIFY(go->isEnabled());
    for (const QString &wrong : {u"caf\u00e9"_s, u"a.b"_s, u"a+b"_s, QString(256, u'a')}) {
        name->setText(wrong);
        QVERIFY(!go->isEnabled() && trouble(u"nameError"_s));
    }
    name->clear();
    notes->setPlainText(QString(4097, u'n'));
    QVERIFY(!go->isEnabled() && trouble(u"notesError"_s));
    notes->setPlainText(QString(4096, u'n'));
    QVERIFY(go->isEnabled() && !trouble(u"notesError"_s));
    dialog->reject();
}

void TestServiceKeys::refusedKey_keepsWhatWasTyped()
{
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QDialog *dialog = askForKey();
    QVERIFY(dialog);
    m_gate->spoil(u"POST /api/v1/superuser/keys"_s, RogueGate::answer(400, {}, "Too many keys"));
    QTest::keyClicks(dialog->focusWidget(), u"refused"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"serviceKey.name"_s), u"Kept"_s);
    press(dialog, u"serviceKey.go"_s);
    auto *banner = in<Banner>(dialog, u"serviceKey.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && dialog->isEnabled(), kWait);
    QCOMPARE(in<QLineEdit>(dialog, u"serviceKey.service"_s)->text(), u"refused"_s);
    QCOMPARE(in<QLineEdit>(dialog, u"serviceKey.name"_s)->text(), u"Kept"_s);
    m_gate->relent();
    press(dialog, u"serviceKey.go"_s);
    QDialog *pair = await(u"keyPair"_s);
    QVERIFY(pair);
    pair->close();
}

void TestServiceKeys::key_isRenamed()
{
    const QString kid = makeKey(u"scanner"_s, {});
    QVERIFY(!kid.isEmpty());
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, kid).isValid(), kWait);
    // Without a name it is called by the beginning of its id.
    QCOMPARE(text(kid, Name), kid.left(12));
    QVERIFY(act(kid, u"rename"_s));
    QDialog *dialog = await(u"serviceKey"_s);
    QVERIFY(dialog);
    QVERIFY(!in<QLineEdit>(dialog, u"serviceKey.service"_s)->isVisible());
    QTest::keyClicks(dialog->focusWidget(), u"Rack 5"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(text(kid, Name), u"Rack 5"_s, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"serviceKey"_s), kWait);
}

void TestServiceKeys::key_endsAnotherTime()
{
    const QString kid = makeKey(u"scanner"_s, u"ending"_s);
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, kid).isValid(), kWait);
    QCOMPARE(text(kid, Expires), u"Never"_s);
    QVERIFY(act(kid, u"expiration"_s));
    QDialog *dialog = await(u"serviceKey"_s);
    QVERIFY(dialog);
    press(dialog, u"expiration.quick90d"_s);
    press(dialog, u"serviceKey.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text(kid, Expires) != u"Never"_s, kWait);
    QVERIFY(m_caller->get(u"superuser/keys/"_s + kid).value("expiration_date"_L1).isString());
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"serviceKey"_s), kWait);
    QVERIFY(act(kid, u"expiration"_s));
    dialog = await(u"serviceKey"_s);
    QVERIFY(dialog);
    // As it is now.
    QVERIFY(in<QRadioButton>(dialog, u"expiration.on"_s)->isChecked());
    QTest::mouseClick(in<QRadioButton>(dialog, u"expiration.never"_s), Qt::LeftButton);
    press(dialog, u"serviceKey.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(text(kid, Expires), u"Never"_s, kWait);
}

void TestServiceKeys::waitingKey_isApproved()
{
    const QString kid = u"waits-for-a-superuser"_s;
    QVERIFY(writeKey(kid, {}, false));
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, kid).isValid(), kWait);
    QCOMPARE(text(kid, Status), u"Waiting for approval"_s);
    QVERIFY(act(kid, u"approve"_s));
    QDialog *dialog = await(u"serviceKey"_s);
    QVERIFY(dialog);
    auto *notes = in<QPlainTextEdit>(dialog, u"serviceKey.notes"_s);
    QCOMPARE(dialog->focusWidget(), notes);
    QTest::keyClicks(notes, u"Asked the operator"_s);
    press(dialog, u"serviceKey.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(text(kid, Status), u"Approved by admin"_s, kWait);
    const QJsonObject approval =
        m_caller->get(u"superuser/keys/"_s + kid).value("approval"_L1).toObject();
    QCOMPARE(approval.value("notes"_L1).toString(), u"Asked the operator"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"serviceKey"_s), kWait);
    // Once is enough.
    QVERIFY(!act(kid, u"approve"_s));
    find<QMenu>(u"serviceKeys.menu"_s)->close();
}

void TestServiceKeys::endedKeys_areRed()
{
    using namespace std::chrono_literals;
    const Instant now = Clock::system().now();
    QVERIFY(writeKey(u"is-over"_s, toMs(now - 1h), true));
    QVERIFY(writeKey(u"is-soon-over"_s, toMs(now + 24h * 10), true));
    QVERIFY(writeKey(u"is-good"_s, toMs(now + 24h * 20), true));
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, u"is-over"_s).isValid(), kWait);
    const auto colour = [this](const QString &kid) {
        const auto *proxy = qobject_cast<const RecordProxy *>(find<QTableView>(kTable)->model());
        return proxy->lookAt(rowOf(kTable, kid).siblingAtColumn(Expires)).tone;
    };
    QCOMPARE(colour(u"is-over"_s), Tone::Danger);
    QCOMPARE(colour(u"is-soon-over"_s), Tone::Warning);
    QCOMPARE(colour(u"is-good"_s), Tone::Ok);
}

void TestServiceKeys::keyId_isCopied()
{
    const QString kid = makeKey(u"scanner"_s, u"copied"_s);
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, kid).isValid(), kWait);
    auto *table = find<QTableView>(kTable);
    const QModelIndex cell = rowOf(kTable, kid).siblingAtColumn(Kid);
    table->scrollTo(cell);
    QApplication::clipboard()->clear();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QCOMPARE(QApplication::clipboard()->text(), kid);
    QVERIFY(isAnnounced(kid));
    QApplication::clipboard()->clear();
    QVERIFY(act(kid, u"copyId"_s));
    QCOMPARE(QApplication::clipboard()->text(), kid);
}

void TestServiceKeys::keyDetails_areShown()
{
    const QString kid = makeKey(u"scanner"_s, u"explained"_s);
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, kid).isValid(), kWait);
    QVERIFY(focusRow(kTable, kid));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Return);
    QDialog *dialog = await(u"jsonDialog"_s);
    QVERIFY(dialog);
    QVERIFY(nameless(dialog).isEmpty());
    const QString json = in<JsonView>(dialog, u"jsonDialog.text"_s)->toPlainText();
    QVERIFY(json.contains(u"\"kty\""_s) && json.contains(kid));
    press(dialog, u"jsonDialog.copy"_s);
    QCOMPARE(QApplication::clipboard()->text(), json);
    dialog->close();
}

void TestServiceKeys::key_isDeletedByName()
{
    const QString kid = makeKey(u"scanner"_s, u"Doomed"_s);
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, kid).isValid(), kWait);
    QVERIFY(focusRow(kTable, kid));
    find<QAction>(u"main.action.delete"_s)->trigger();
    QDialog *question = await(u"confirm"_s);
    QVERIFY(question);
    auto *go = in<QPushButton>(question, u"confirm.go"_s);
    QVERIFY(!go->isEnabled());
    QVERIFY(in<QLabel>(question, u"confirm.text"_s)->text().contains(u"service scanner"_s));
    QTest::keyClicks(in<QLineEdit>(question, u"confirm.typed"_s), u"Doomed"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(kTable, kid).isValid(), kWait);
    QVERIFY(m_caller->get(u"superuser/keys/"_s + kid).isEmpty());
}

void TestServiceKeys::ownKey_isDeletedWithAnotherWarning()
{
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!idOf(u"Quayside"_s).isEmpty(), kWait);
    QVERIFY(act(idOf(u"Quayside"_s), u"delete"_s));
    QDialog *question = await(u"confirm"_s);
    QVERIFY(question);
    QVERIFY(in<QLabel>(question, u"confirm.text"_s)->text().contains(u"signs its tokens"_s));
    question->reject();
    QVERIFY(!idOf(u"Quayside"_s).isEmpty());
}

void TestServiceKeys::dialogs_areUsedByKeyboardAndHeard()
{
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QDialog *dialog = askForKey();
    QVERIFY(dialog);
    QCOMPARE(nameless(dialog).join(u"; "_s), QString());
    QTest::keyClicks(in<QLineEdit>(dialog, u"serviceKey.service"_s), u"keyboard"_s);
    const QStringList stops = tabStops(dialog);
    QCOMPARE(stops.first(), u"serviceKey.service"_s);
    QCOMPARE(stops.mid(1, 3),
             QStringList({u"serviceKey.name"_s, u"serviceKey.notes"_s, u"expiration.never"_s}));
    // The Tab key goes through the parts of a date before it leaves it.
    QCOMPARE(stops.last(), u"expiration.date"_s);
    const auto stop = [dialog] { return dialog->focusWidget()->objectName(); };
    for (int i = 0; i < 12 && stop() != "serviceKey.go"_L1; ++i)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(stop(), u"serviceKey.go"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QDialog *pair = await(u"keyPair"_s);
    QVERIFY(pair);
    QCOMPARE(nameless(pair).join(u"; "_s), QString());
    const QStringList ways = tabStops(pair);
    for (const QString &name : {u"keyPair.copy"_s, u"keyPair.save"_s, u"keyPair.savePublic"_s,
                                u"keyPair.show"_s, u"keyPair.close"_s})
        QVERIFY2(ways.contains(name), qPrintable(name));
    pair->close();
}

void TestServiceKeys::keys_speakChinese()
{
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!idOf(u"Quayside"_s).isEmpty(), kWait);
    m_console->setLanguage(u"zh_TW"_s);
    QCOMPARE(text(idOf(u"Quayside"_s), Status), u"自動核准"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QPushButton>(u"serviceKeys.new"_s)->text(), u"新增金鑰…"_s,
                              kWait);
    QDialog *dialog = askForKey();
    QVERIFY(dialog);
    QCOMPARE(in<QRadioButton>(dialog, u"expiration.never"_s)->text(), u"永不到期"_s);
    dialog->reject();
}

void TestServiceKeys::readOnlySuperuser_onlyLooks()
{
    const QJsonObject made =
        test::LiveCaller::await(
            m_caller->client().send<QJsonObject>({.method = "POST",
                                                  .path = u"/api/v1/superuser/users/"_s,
                                                  .body = QJsonObject{{"username"_L1, u"vera"_s}}},
                                                 api::objectOf))
            .value_or(QJsonObject());
    const QString kid = makeKey(u"scanner"_s, u"looked at"_s);
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    Connection *connection = m_console->window().connection();
    connection->signIn(u"vera"_s, made.value("password"_L1).toString(), false);
    QTRY_VERIFY_WITH_TIMEOUT(connection->state() == Connection::State::SignedIn
                                 && connection->userName() == "vera"_L1,
                             kWait);
    goToTab(u"service-keys"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, kid).isValid(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"serviceKeys.new"_s)->isVisible(), kWait);
    QVERIFY(!find<QPushButton>(u"serviceKeys.more"_s)->isVisible());
    QVERIFY(!find<QAction>(u"main.action.new"_s)->isEnabled());
    QVERIFY(focusRow(kTable, kid));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Menu);
    auto *menu = find<QMenu>(u"serviceKeys.menu"_s);
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names.append(action->objectName());
    QCOMPARE(names, QStringList({u"serviceKeys.details"_s, u"serviceKeys.copyId"_s}));
    menu->close();
}

void TestServiceKeys::registryWithoutKeys_hasNoTab()
{
    // What it describes leaves the calls out.
    m_gate->spoil(u"GET /api/v1/discovery"_s,
                  {.status = 200, .body = R"({"paths": {"/api/v1/user/": {"get": {"operationId":
                                "getLoggedInUser"}}}})"});
    QVERIFY(openSuperuserTab(u"users"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"users.table"_s)->isVisible(), kWait);
    auto *tabs = find<QTabBar>(u"superuser.tabs"_s);
    QVERIFY(tabs);
    for (int i = 0; i < tabs->count(); ++i)
        QVERIFY(!tabs->isTabVisible(i) || tabs->tabText(i) != u"Service keys"_s);
}

void TestServiceKeys::noKeys_offerToMakeOne()
{
    m_gate->spoil(u"GET /api/v1/superuser/keys"_s, {.status = 200, .body = R"({"keys": []})"});
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    auto *state = find<QWidget>(u"serviceKeys.state"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), kWait);
    auto *make = state->findChild<QPushButton *>(u"state.action"_s);
    QVERIFY(make && make->isVisible());
    QTest::mouseClick(make, Qt::LeftButton);
    QDialog *dialog = await(u"serviceKey"_s);
    QVERIFY(dialog);
    dialog->reject();
}

void TestServiceKeys::refusedKeys_areSaid()
{
    m_gate->spoil(u"GET /api/v1/superuser/keys"_s,
                  RogueGate::answer(403, "insufficient_scope", "Not with this token"));
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    auto *state = find<QWidget>(u"superuser.state"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), kWait);
    QVERIFY(!find<QTableView>(kTable)->isVisible());
    m_gate->relent();
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!idOf(u"Quayside"_s).isEmpty(), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(kTable)->isVisible(), kWait);
}

void TestServiceKeys::blockedKeys_stay()
{
    const QString kid = makeKey(u"scanner"_s, u"Staying"_s);
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, kid).isValid(), kWait);
    m_gate->spoil(u"DELETE /api/v1/superuser/keys"_s,
                  RogueGate::answer(400, {}, "A token hangs on it"));
    QVERIFY(act(kid, u"delete"_s));
    QDialog *question = await(u"confirm"_s);
    QVERIFY(question);
    QTest::keyClicks(in<QLineEdit>(question, u"confirm.typed"_s), u"Staying"_s);
    press(question, u"confirm.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAnnounced(u"A token hangs on it"_s), kWait);
    QVERIFY(rowOf(kTable, kid).isValid());
}

void TestServiceKeys::lostRegistry_leavesKeysToLookAt()
{
    const QString kid = makeKey(u"scanner"_s, u"Frozen"_s);
    QVERIFY(openSuperuserTab(u"service-keys"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(kTable, kid).isValid(), kWait);
    // The registry is gone: what is shown is old.
    m_gate->goAway();
    find<QAction>(u"main.action.refresh"_s)->trigger();
    auto *create = find<QPushButton>(u"serviceKeys.new"_s);
    QTRY_VERIFY_WITH_TIMEOUT(create->isVisible() && !create->isEnabled(), kWait);
    QVERIFY(!create->toolTip().isEmpty());
    QVERIFY(focusRow(kTable, kid));
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Menu);
    auto *menu = find<QMenu>(u"serviceKeys.menu"_s);
    QVERIFY(menu);
    const auto *rename = menu->findChild<QAction *>(u"serviceKeys.rename"_s);
    QVERIFY(rename && !rename->isEnabled());
    QCOMPARE(rename->toolTip(), create->toolTip());
    QVERIFY(menu->findChild<QAction *>(u"serviceKeys.copyId"_s)->isEnabled());
    menu->close();
    m_gate->comeBack();
}

QTEST_MAIN(TestServiceKeys)
#include "tst_servicekeys.moc"
