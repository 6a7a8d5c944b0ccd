#include "tests/console/livewindow.h"
#include "tests/console/readingfaults.h"
#include "tests/support/roguegate.h"
#include "ui/pages/page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/stateoverlay.h"

#include <QtCore/QLoggingCategory>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::ReadingFault;
using quayside::test::readingFaults;
using quayside::test::RogueGate;

namespace {

constexpr int kTries = 5; // of a read
const auto kPut = u"^PUT .*/tag/"_s;
const auto kDetails = u"^GET /api/v1/repository/admin/api(\\?|$)"_s;

enum class Place { Repositories, Tags, Information };

QString wordOf(Place place)
{
    return place == Place::Repositories ? u"repositories"_s
        : place == Place::Tags          ? u"tags"_s
                                        : u"information"_s;
}

QStringList *s_log = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (s_log)
        s_log->append(text);
}

} // namespace

/// What every page shows and keeps while the registry misbehaves. Source: console.md 1.8.
class TestStates : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void firstLoad_data() { everyRow(); }
    void firstLoad();
    void refresh_data() { everyRow(); }
    void refresh();
    void escape_stopsTheFirstLoad_data();
    void escape_stopsTheFirstLoad();
    void refreshing_showsALineAndKeepsAll();
    void clock_beginsNothingAnew();
    void offline_isReadOnlyAndCountsDown();
    void details_showTheAnswer();
    void requestId_isLogged();
    void registryReadOnly_blocksWrites();
    void repositoryReadOnly_isReadAgain();
    void bulk_forbidden_saysWhichRight();
    void bulk_immutable_isSaidByTag();
    void bulk_registryGoes_nothingIsWrittenTwice();
    void description_failedSaveKeepsTheText_data();
    void description_failedSaveKeepsTheText();
    void signInAgain_keepsWhatWasTyped();

private:
    static void everyRow();
    QString pattern(Place place) const;
    void setLimits(std::chrono::milliseconds timeout);
    void openPlace(Place place);
    bool hasData(Place place) const;
    void typeSomething(Place place);
    QString typed(Place place) const;
    StateOverlay *overlay(Place place) const;
    QWidget *banner(Place place) const;
    static QString words(const QWidget &in, const QString &label);
    static QPushButton *button(const QWidget &in, const QString &name);
    bool signInAgain();
    /// All tags to a new date, by the dialog.
    void changeAll();

    std::unique_ptr<RogueGate> m_gate;
};

void TestStates::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->seedEveryExpiry(m_repository));
    m_isSeeded = true;
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestStates::init()
{
    m_gate->relent();
    m_gate->comeBack();
    openConsole();
    setLimits(2s);
}

void TestStates::cleanup()
{
    closeConsole();
    m_gate->relent();
    m_gate->forget();
}

void TestStates::setLimits(std::chrono::milliseconds timeout)
{
    m_console->window().connection()->client().setLimits(
        {.timeout = timeout, .retryDelays = {1ms, 1ms, 1ms, 1ms}});
}

void TestStates::everyRow()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("row");
    for (const Place place : {Place::Repositories, Place::Tags, Place::Information}) {
        for (qsizetype row = 0; row < readingFaults().size(); ++row)
            QTest::addRow("%s, %s", qPrintable(wordOf(place)), readingFaults().at(row).name)
                << int(place) << int(row);
    }
}

QString TestStates::pattern(Place place) const
{
    switch (place) {
    case Place::Repositories:
        return u"^GET /api/v1/repository\\?"_s;
    case Place::Tags:
        return u"^GET /api/v1/repository/admin/api/tag/"_s;
    case Place::Information:
        break;
    }
    return kDetails;
}

void TestStates::openPlace(Place place)
{
    MainWindow &window = m_console->window();
    window.activateWindow();
    if (place == Place::Repositories)
        window.go(Address::repositories(window.connection()->id()));
    else
        window.go(Address::repository(window.connection()->id(),
                                      *RepositoryName::parse(m_repository), wordOf(place)));
}

StateOverlay *TestStates::overlay(Place place) const
{
    return find<StateOverlay>(place == Place::Repositories ? u"repositories.state"_s
                                                           : u"repository.state"_s);
}

QWidget *TestStates::banner(Place place) const
{
    return find<QWidget>(place == Place::Repositories ? u"repositories.banner"_s
                                                      : u"repository.banner"_s);
}

bool TestStates::hasData(Place place) const
{
    if (place == Place::Information)
        return find<QListWidget>(u"information.recent"_s)
            && find<QListWidget>(u"information.recent"_s)->isVisible()
            && find<QListWidget>(u"information.recent"_s)->count() == 5
            && find<QPushButton>(u"information.edit"_s)->isVisible();
    auto *table = find<QTableView>(wordOf(place) + u".table"_s);
    return table && table->isVisible() && table->model()->rowCount() >= 3;
}

void TestStates::typeSomething(Place place)
{
    if (place == Place::Information) {
        find<QPushButton>(u"information.edit"_s)->click();
        find<QPlainTextEdit>(u"information.editor"_s)->setPlainText(u"typed"_s);
        return;
    }
    auto *table = find<QTableView>(wordOf(place) + u".table"_s);
    table->selectRow(1);
    find<QLineEdit>(wordOf(place) + u".filter"_s)->setText(u"e"_s);
    const int all = table->model()->rowCount();
    QTRY_VERIFY(table->model()->rowCount() < all);
}

QString TestStates::typed(Place place) const
{
    return place == Place::Information
        ? find<QPlainTextEdit>(u"information.editor"_s)->toPlainText()
        : find<QLineEdit>(wordOf(place) + u".filter"_s)->text();
}

QString TestStates::words(const QWidget &in, const QString &label)
{
    const auto *found = in.findChild<QLabel *>(label);
    return found && found->isVisible() ? found->text() : QString();
}

QPushButton *TestStates::button(const QWidget &in, const QString &name)
{
    return in.findChild<QPushButton *>(name);
}

bool TestStates::signInAgain()
{
    if (!QTest::qWaitFor([] { return dialogNamed(u"signin"_s) != nullptr; }, kWait))
        return false;
    auto *password = dialogNamed(u"signin"_s)->findChild<QLineEdit *>(u"signin.password"_s);
    QTest::keyClicks(password, m_server->password());
    QTest::keyClick(password, Qt::Key_Return);
    return QTest::qWaitFor([] { return dialogNamed(u"signin"_s) == nullptr; }, kWait);
}

void TestStates::changeAll()
{
    auto *table = find<QTableView>(u"tags.table"_s);
    table->selectAll();
    find<QPushButton>(u"tags.change"_s)->click();
    QTRY_VERIFY(dialogNamed(u"expiration"_s));
    QDialog *dialog = dialogNamed(u"expiration"_s);
    dialog->findChild<QPushButton *>(u"expiration.quick90d"_s)->click();
    dialog->findChild<QPushButton *>(u"expiration.apply"_s)->click();
}

void TestStates::firstLoad()
{
    QFETCH(int, place);
    QFETCH(int, row);
    const auto where = Place(place);
    const ReadingFault &expected = readingFaults().at(row);
    const bool isSignInLost = expected.fault.status == 401;
    if (where != Place::Repositories)
        QVERIFY(signIn());
    m_gate->forget();
    setLimits(expected.fault.kind == Fault::Kind::Hang ? 60ms : 5s);
    m_gate->spoil(pattern(where), expected.fault);
    if (where == Place::Repositories)
        QVERIFY(signIn() || isSignInLost);
    else
        openPlace(where);
    auto *state = overlay(where);
    QTRY_COMPARE_WITH_TIMEOUT(words(*state, u"state.title"_s), QString::fromLatin1(expected.title),
                              kWait);
    QVERIFY(!hasData(where));
    QString second = QString::fromUtf8(expected.second);
    if (where == Place::Repositories && expected.fault.status == 404)
        second = u"Details"_s;
    QCOMPARE(button(*state, u"state.second"_s)->isVisible(), !second.isEmpty());
    QCOMPARE(button(*state, u"state.second"_s)->text(), second);
    if (expected.isRepeated)
        QVERIFY(m_gate->seen(pattern(where)) >= kTries);
    if (expected.fault.kind == Fault::Kind::Huge)
        QVERIFY(m_gate->hugeBytes() < 64'000'000);
    if (expected.fault.status == 403) {
        QVERIFY(words(*state, u"state.text"_s).contains(u"repo:read"_s));
        button(*state, u"state.second"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(m_server->user()));
    }
    m_gate->relent();
    setLimits(5s);
    if (isSignInLost)
        QVERIFY(signInAgain());
    else
        button(*state, u"state.action"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(hasData(where), kWait);
    QVERIFY(!state->isVisible());
    for (auto it = m_gate->writes().begin(); it != m_gate->writes().end(); ++it)
        QVERIFY2(it.key() == "POST /api/v1/signin", it.key().constData());
}

void TestStates::refresh()
{
    QFETCH(int, place);
    QFETCH(int, row);
    const auto where = Place(place);
    const ReadingFault &expected = readingFaults().at(row);
    QVERIFY(signIn());
    openPlace(where);
    QTRY_VERIFY_WITH_TIMEOUT(hasData(where), kWait);
    typeSomething(where);
    m_gate->forget();
    setLimits(expected.fault.kind == Fault::Kind::Hang ? 60ms : 5s);
    m_gate->spoil(pattern(where), expected.fault);
    find<QAction>(u"main.action.refresh"_s)->trigger();
    const bool isOver = *expected.banner || where == Place::Repositories;
    const QString title = QString::fromLatin1(*expected.banner ? expected.banner : expected.title);
    auto *over = banner(where);
    QWidget &place2 = isOver ? *over : *overlay(where);
    const QString label = isOver ? u"banner.title"_s : u"state.title"_s;
    QTRY_VERIFY2_WITH_TIMEOUT(words(place2, label).startsWith(title),
                              qPrintable(words(place2, label)), kWait);
    QCOMPARE(typed(where), where == Place::Information ? u"typed"_s : u"e"_s);
    if (isOver && where != Place::Information)
        QVERIFY(find<QTableView>(wordOf(where) + u".table"_s)->isVisible());
    m_gate->relent();
    setLimits(5s);
    if (expected.fault.status == 401)
        QVERIFY(signInAgain());
    else
        button(place2, isOver ? u"banner.action"_s : u"state.action"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!over->isVisible() && !overlay(where)->isVisible(), kWait);
    QCOMPARE(typed(where), where == Place::Information ? u"typed"_s : u"e"_s);
    if (where == Place::Information)
        QVERIFY(find<QPlainTextEdit>(u"information.editor"_s)->isVisible());
    for (auto it = m_gate->writes().begin(); it != m_gate->writes().end(); ++it)
        QVERIFY2(it.key() == "POST /api/v1/signin", it.key().constData());
}

void TestStates::escape_stopsTheFirstLoad_data()
{
    QTest::addColumn<int>("place");
    for (const Place place : {Place::Repositories, Place::Tags, Place::Information})
        QTest::addRow("%s", qPrintable(wordOf(place))) << int(place);
}

void TestStates::escape_stopsTheFirstLoad()
{
    QFETCH(int, place);
    const auto where = Place(place);
    if (where != Place::Repositories)
        QVERIFY(signIn());
    m_gate->spoil(pattern(where), {.kind = Fault::Kind::Hang});
    setLimits(60s);
    if (where == Place::Repositories)
        QVERIFY(signIn());
    else
        openPlace(where);
    auto *stop = find<QAction>(u"main.action.stopLoading"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stop->isEnabled(), kWait);
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    QTest::keyClick(&m_console->window(), Qt::Key_Escape);
    auto *state = overlay(where);
    QTRY_COMPARE(words(*state, u"state.title"_s), u"Loading was stopped"_s);
    QVERIFY(!stop->isEnabled());
    m_gate->relent();
    button(*state, u"state.action"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(hasData(where), kWait);
}

void TestStates::refreshing_showsALineAndKeepsAll()
{
    QVERIFY(openTags());
    auto *table = find<QTableView>(u"tags.table"_s);
    select({u"v2.0.4"_s});
    setLimits(60s);
    m_gate->spoil(pattern(Place::Tags), {.kind = Fault::Kind::Hang});
    find<QAction>(u"main.action.refresh"_s)->trigger();
    auto *line = find<ProgressLine>(u"repository.progress"_s);
    QTRY_VERIFY(line->isActive());
    QVERIFY(table->isVisible());
    select({u"v2.1.0"_s});
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    m_gate->relent();
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!line->isActive(), kWait);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
}

void TestStates::clock_beginsNothingAnew()
{
    QVERIFY(openTags());
    setLimits(60s);
    m_gate->forget();
    m_gate->spoil(kDetails, {.kind = Fault::Kind::Hang});
    auto *page = find<Page>(u"repository"_s);
    page->refresh(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kDetails), 1, kWait);
    auto *line = find<ProgressLine>(u"repository.progress"_s);
    for (int i = 0; i < 3; ++i)
        page->refresh(true);
    QVERIFY(line->isActive());
    m_gate->relent();
    page->refresh(false);
    QTRY_VERIFY_WITH_TIMEOUT(!line->isActive(), kWait);
    QCOMPARE(m_gate->seen(kDetails), 2);
}

void TestStates::offline_isReadOnlyAndCountsDown()
{
    QVERIFY(openTags());
    m_gate->goAway();
    find<QAction>(u"main.action.refresh"_s)->trigger();
    auto *over = banner(Place::Tags);
    QTRY_VERIFY_WITH_TIMEOUT(over->isVisible(), kWait);
    QVERIFY(words(*over, u"banner.title"_s).startsWith(u"Offline, showing data of "_s));
    QTRY_VERIFY(words(*over, u"banner.text"_s).contains(u"Next try in "_s));
    const QString first = words(*over, u"banner.text"_s);
    QTRY_VERIFY(words(*over, u"banner.text"_s) != first);
    auto *change = find<QPushButton>(u"tags.change"_s);
    QVERIFY(!change->isEnabled());
    QVERIFY(change->toolTip().startsWith(u"Offline"_s));
    // The window says it at its foot, and how old the page is.
    auto *foot = find<QLabel>(u"status.offline"_s);
    QTRY_VERIFY(foot->isVisible());
    QCOMPARE(foot->text(),
             words(*over, u"banner.title"_s)
                 .replace(u"Offline, showing data of "_s, u"offline, data of "_s));
    m_gate->comeBack();
    button(*over, u"banner.action"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!over->isVisible(), kWait);
    QTRY_VERIFY(change->isEnabled());
    QTRY_VERIFY(!foot->isVisible());
}

void TestStates::details_showTheAnswer()
{
    QVERIFY(openTags());
    Fault fault = RogueGate::answer(500);
    fault.body = "<html>the proxy's own page</html>";
    m_gate->spoil(pattern(Place::Tags), fault);
    find<QAction>(u"main.action.refresh"_s)->trigger();
    auto *over = banner(Place::Tags);
    QTRY_VERIFY_WITH_TIMEOUT(over->isVisible(), kWait);
    button(*over, u"banner.more"_s)->click();
    QTRY_VERIFY(dialogNamed(u"failureDetails"_s));
    QDialog *dialog = dialogNamed(u"failureDetails"_s);
    const QString text =
        dialog->findChild<QPlainTextEdit *>(u"failureDetails.text"_s)->toPlainText();
    QVERIFY(text.contains(u"HTTP 500"_s));
    QVERIFY(text.contains(u"X-Request-Id: gate-500"_s));
    QVERIFY(text.contains(u"the proxy's own page"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"failureDetails"_s));
}

void TestStates::requestId_isLogged()
{
    QVERIFY(openTags());
    QStringList log;
    s_log = &log;
    QLoggingCategory::setFilterRules(u"quayside.api.http.info=true"_s);
    const auto before = qInstallMessageHandler(keepLog);
    m_gate->spoil(pattern(Place::Tags), RogueGate::answer(404));
    find<QAction>(u"main.action.refresh"_s)->trigger();
    const bool isThere =
        QTest::qWaitFor([&log] { return log.join(u'\n').contains(u"status=404"_s); }, kWait);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    s_log = nullptr;
    QVERIFY(isThere);
    QVERIFY(log.join(u'\n').contains(u"request_id=gate-404"_s));
}

void TestStates::registryReadOnly_blocksWrites()
{
    closeConsole();
    m_gate->spoil(
        u"^GET /config"_s,
        {.status = 200, .body = R"({"config": {}, "features": {}, "registry_state": "readonly"})"});
    openConsole();
    QVERIFY(signIn());
    openPlace(Place::Tags);
    QTRY_VERIFY_WITH_TIMEOUT(hasData(Place::Tags), kWait);
    auto *chip = find<Chip>(u"repository.registryState"_s);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), u"Registry is read-only"_s);
    auto *change = find<QPushButton>(u"tags.change"_s);
    QVERIFY(!change->isEnabled());
    QCOMPARE(change->toolTip(), u"The registry is read-only now."_s);
    QVERIFY(!find<QAction>(u"main.action.expiration"_s)->isEnabled());
    openPlace(Place::Information);
    auto *edit = find<QPushButton>(u"information.edit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(edit->isVisible(), kWait);
    QVERIFY(!edit->isEnabled());
    QCOMPARE(edit->toolTip(), u"The registry is read-only now."_s);
    openPlace(Place::Repositories);
    QTRY_VERIFY_WITH_TIMEOUT(hasData(Place::Repositories), kWait);
    QVERIFY(find<Chip>(u"repositories.registryState"_s)->isVisible());
    auto *create = find<QPushButton>(u"repositories.new"_s);
    QVERIFY(create->isVisible() && !create->isEnabled());
    QCOMPARE(create->toolTip(), u"The registry is read-only now."_s);
}

void TestStates::repositoryReadOnly_isReadAgain()
{
    QVERIFY(openTags());
    m_gate->forget();
    m_gate->spoil(kPut, RogueGate::answer(503, {}, "Repository is currently in MIRROR state"));
    m_gate->spoil(kDetails, {.status = 200, .body = R"({"namespace": "admin", "name": "api",
        "kind": "image", "description": "", "is_public": false, "is_organization": false,
        "is_starred": false, "status_token": "", "trust_enabled": false,
        "tag_expiration_s": 1209600, "is_free_account": true, "state": "MIRROR",
        "can_write": false, "can_admin": true})"});
    changeAll();
    auto *failed = find<QWidget>(u"tags.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(failed->isVisible(), kWait);
    QVERIFY(words(*failed, u"banner.text"_s).contains(u"read-only"_s));
    QVERIFY(words(*failed, u"banner.text"_s).contains(u"in MIRROR state"_s));
    QTRY_VERIFY(m_gate->seen(kDetails) > 0);
    QTRY_VERIFY(m_gate->seen(u"^GET /config"_s) > 0);
    QVERIFY(!m_gate->writes().isEmpty());
    for (const int count : m_gate->writes())
        QCOMPARE(count, 1);
    // Where that can be changed is a click away.
    const auto action = [this] {
        for (auto *button : find<QWidget>(u"repository"_s)->findChildren<QPushButton *>()) {
            if (button->text() == u"Show its settings"_s && button->isVisible())
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QTRY_VERIFY_WITH_TIMEOUT(action(), kWait);
    action()->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"permissions.who"_s)->isVisible(), kWait);
}

void TestStates::bulk_forbidden_saysWhichRight()
{
    QVERIFY(openTags());
    m_gate->forget();
    m_gate->spoil(kPut, RogueGate::answer(403, "insufficient_scope", "Unauthorized"));
    changeAll();
    auto *failed = find<QWidget>(u"tags.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(failed->isVisible(), kWait);
    QVERIFY(words(*failed, u"banner.text"_s).contains(u"repo:write"_s));
    QCOMPARE(button(*failed, u"banner.more"_s)->text(), u"Copy request for admin"_s);
    button(*failed, u"banner.more"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_repository));
    for (const int count : m_gate->writes())
        QCOMPARE(count, 1);
}

void TestStates::bulk_immutable_isSaidByTag()
{
    QVERIFY(openTags());
    m_gate->spoil(
        u"^PUT .*/tag/v2.0.4$"_s,
        RogueGate::answer(409, "tag_immutable", "Cannot set expiration on immutable tag 'v2.0.4'"));
    changeAll();
    auto *failed = find<QWidget>(u"tags.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(failed->isVisible(), kWait);
    const QString text = words(*failed, u"banner.text"_s);
    QVERIFY2(text.startsWith(u"v2.0.4: The tag is immutable."_s), qPrintable(text));
    QCOMPARE(text.count(u'\n'), 0);
}

void TestStates::bulk_registryGoes_nothingIsWrittenTwice()
{
    QVERIFY(openTags());
    const int all = find<QTableView>(u"tags.table"_s)->model()->rowCount();
    m_gate->forget();
    m_gate->spoil(kPut, {.kind = Fault::Kind::GoAway, .passes = 2});
    changeAll();
    auto *failed = find<QWidget>(u"tags.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(failed->isVisible(), kWait);
    for (const int count : m_gate->writes())
        QCOMPARE(count, 1);
    QVERIFY(m_gate->writes().size() < all);
    QCOMPARE(button(*failed, u"banner.action"_s)->text(), u"Retry failed"_s);
    const auto before = m_gate->writes();
    m_gate->relent();
    m_gate->comeBack();
    button(*failed, u"banner.action"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->writes().size(), all, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!failed->isVisible(), kWait);
    // Once more only what the user asked for; what was done is left alone.
    int sum = 0;
    for (auto it = m_gate->writes().begin(); it != m_gate->writes().end(); ++it) {
        QVERIFY2(it.value() <= 2, it.key().constData());
        sum += it.value();
    }
    QVERIFY(sum < 2 * all);
    QVERIFY(sum >= all + int(before.size()) - 2 - 4);
}

void TestStates::description_failedSaveKeepsTheText_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 409, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestStates::description_failedSaveKeepsTheText()
{
    QFETCH(int, status);
    QVERIFY(signIn());
    openPlace(Place::Information);
    QTRY_VERIFY_WITH_TIMEOUT(hasData(Place::Information), kWait);
    find<QPushButton>(u"information.edit"_s)->click();
    auto *editor = find<QPlainTextEdit>(u"information.editor"_s);
    const QString text = u"written while the gate says %1"_s.arg(status);
    editor->setPlainText(text);
    m_gate->forget();
    m_gate->spoil(u"^PUT "_s, RogueGate::answer(status, {}, "no"));
    auto *save = find<QPushButton>(u"information.save"_s);
    save->click();
    auto *refused = find<QWidget>(u"information.conflict"_s);
    QTRY_VERIFY_WITH_TIMEOUT(refused->isVisible(), kWait);
    QCOMPARE(editor->toPlainText(), text);
    QVERIFY(!editor->isReadOnly());
    QCOMPARE(m_gate->writes().size(), 1);
    QCOMPARE(*m_gate->writes().begin(), 1);
    m_gate->relent();
    QTRY_VERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY_WITH_TIMEOUT(!editor->isVisible(), kWait);
    QCOMPARE(*m_gate->writes().begin(), 2);
}

void TestStates::signInAgain_keepsWhatWasTyped()
{
    QVERIFY(signIn());
    openPlace(Place::Information);
    QTRY_VERIFY_WITH_TIMEOUT(hasData(Place::Information), kWait);
    typeSomething(Place::Information);
    m_gate->spoil(kDetails, RogueGate::answer(401, "invalid_token"));
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
    QTest::keyClick(dialogNamed(u"signin"_s), Qt::Key_Escape);
    QTRY_VERIFY(m_console->window().findChildren<QDialog *>().isEmpty());
    auto *over = banner(Place::Information);
    QTRY_COMPARE(button(*over, u"banner.action"_s)->text(), u"Sign in again"_s);
    QVERIFY(over->isVisible());
    QCOMPARE(typed(Place::Information), u"typed"_s);
    m_gate->relent();
    button(*over, u"banner.action"_s)->click();
    QVERIFY(signInAgain());
    QTRY_VERIFY_WITH_TIMEOUT(!over->isVisible(), kWait);
    QCOMPARE(typed(Place::Information), u"typed"_s);
}

QTEST_MAIN(TestStates)
#include "tst_states.moc"
