#include "app/api/organizationsapi.h"
#include "app/services/news.h"
#include "tests/console/livewindow.h"
#include "ui/text/newstext.h"

#include <QtGui/QAction>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using namespace Qt::StringLiterals;

/// The page of an organization and of the own account, against a real server.
class TestOrganizations : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void tabs_takeNoRoomForHiddenOnes();
    void tabs_fitAndAreAllReached();
    void create_leadsToThePage();
    void create_saysWhatIsWrong();
    void create_keepsWhatWasTypedWhenItIsRefused();
    void settings_changeContactAndTimeMachine();
    void settings_refuseWhatIsNoAddress();
    void delete_wantsTheNameAndLeaves();
    void unknown_isForgottenAndSearchedFor();
    void readOnlyConnection_offersNoChange();
    void account_listsOrganizations();
    void account_savesTheProfile();
    void account_changesThePassword();
    void palette_findsOrganizations();
    void bell_tellsWhatTheRegistryTells();
    void location_leadsToTheNamespace();
    void chinese_isWhole();

private:
    void trigger(const QString &id);
    QDialog *openDialog();
    /// Over the wire, so that no page is in the way.
    std::optional<wire::Organization> organization(const QString &name);
    bool make(const QString &name);
    void visit(const Address &address);
    QString id() const { return m_console->window().connection()->id(); }
    NamespaceName name(const QString &text) const { return *NamespaceName::parse(text); }
    QStringList tabs() const;
};

void TestOrganizations::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->push(u"admin/api"_s, u"v1"_s, 10));
}

void TestOrganizations::init()
{
    openConsole();
    QVERIFY(signIn());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"signin"_s), kWait);
}

void TestOrganizations::trigger(const QString &id)
{
    auto *action = find<QAction>(u"main.action."_s + id);
    QVERIFY2(action && action->isEnabled(), qPrintable(id));
    action->trigger();
}

QDialog *TestOrganizations::openDialog()
{
    trigger(u"newOrganization"_s);
    return QTest::qWaitFor([] { return dialogNamed(u"namespaceDialog"_s) != nullptr; }, kWait)
        ? dialogNamed(u"namespaceDialog"_s)
        : nullptr;
}

std::optional<wire::Organization> TestOrganizations::organization(const QString &name)
{
    std::optional<wire::Organization> read;
    bool isOver = false;
    auto *call = api::OrganizationsApi(m_console->window().connection()->client())
                     .get(*NamespaceName::parse(name));
    connect(call, &api::ApiCallBase::finished, this, [&, call] {
        if (const auto result = call->takeResult())
            read = *result;
        isOver = true;
    });
    return QTest::qWaitFor([&] { return isOver; }, kWait) ? read : std::nullopt;
}

bool TestOrganizations::make(const QString &name)
{
    bool isMade = false;
    bool isOver = false;
    auto *call = api::OrganizationsApi(m_console->window().connection()->client())
                     .create(*NamespaceName::parse(name), {});
    connect(call, &api::ApiCallBase::finished, this, [&, call] {
        isMade = call->takeResult().has_value();
        isOver = true;
    });
    if (!QTest::qWaitFor([&] { return isOver; }, kWait))
        return false;
    QSignalSpy read(m_console->window().connection(), &Connection::userChanged);
    m_console->window().connection()->refreshUser();
    return read.wait(kWait) && isMade;
}

void TestOrganizations::visit(const Address &address)
{
    m_console->window().go(address);
}

QStringList TestOrganizations::tabs() const
{
    QStringList shown;
    const auto *bar = find<QTabBar>(u"namespace.tabs"_s);
    for (int i = 0; bar && i < bar->count(); ++i) {
        if (bar->isTabVisible(i))
            shown.append(bar->tabText(i));
    }
    return shown;
}

void TestOrganizations::tabs_takeNoRoomForHiddenOnes()
{
    QVERIFY(make(u"crowded"_s));
    const QString id = m_console->window().connection()->id();
    for (const Address &address :
         {Address::organization(id, *NamespaceName::parse(u"crowded")), Address::account(id),
          Address::organization(id, *NamespaceName::parse(u"crowded"))}) {
        visit(address);
        QTRY_COMPARE_WITH_TIMEOUT(tabs().contains(u"Teams"_s),
                                  address.organizationName().has_value(), kWait);
        QTRY_VERIFY_WITH_TIMEOUT(tabs().contains(u"Settings"_s), kWait);
        const auto *bar = find<QTabBar>(u"namespace.tabs"_s);
        int right = -1;
        for (int i = 0; i < bar->count(); ++i) {
            if (!bar->isTabVisible(i))
                continue;
            QCOMPARE(bar->tabRect(i).left(), right + 1);
            right = bar->tabRect(i).right();
        }
    }
}

void TestOrganizations::tabs_fitAndAreAllReached()
{
    MainWindow &window = m_console->window();
    window.resize(1440, 900);
    visit(Address::organization(window.connection()->id(), *NamespaceName::parse(u"crowded")));
    QTRY_VERIFY_WITH_TIMEOUT(tabs().size() >= 12, kWait);
    auto *bar = find<QTabBar>(u"namespace.tabs"_s);
    QTRY_VERIFY(bar->isVisible());
    const auto *back = bar->findChild<QToolButton *>(u"ScrollLeftButton"_s);
    auto *further = bar->findChild<QToolButton *>(u"ScrollRightButton"_s);
    QVERIFY(back && further);
    QVERIFY(!further->isVisible());
    // Where there is no room for all, keyboard and mouse reach them.
    window.resize(1024, 640);
    QTRY_VERIFY(further->isVisible() && back->isVisible());
    const int last = int(bar->count()) - 1;
    const auto isShown = [bar, further](int tab) {
        return bar->tabRect(tab).right() <= further->geometry().right();
    };
    QVERIFY(!isShown(last));
    for (int i = 0; i < bar->count() && further->isEnabled(); ++i)
        QTest::mouseClick(further, Qt::LeftButton);
    QVERIFY(isShown(last));
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(last).center());
    QCOMPARE(bar->currentIndex(), last);
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Home);
    for (int i = 1; i < tabs().size(); ++i)
        QTest::keyClick(bar, Qt::Key_Right);
    QCOMPARE(bar->currentIndex(), last);
    QVERIFY(isShown(last));
}

void TestOrganizations::create_leadsToThePage()
{
    QDialog *dialog = openDialog();
    QVERIFY(dialog);
    auto *create = dialog->findChild<QPushButton *>(u"namespace.create"_s);
    QVERIFY(!create->isEnabled());
    // By keyboard alone.
    QTest::keyClicks(dialog->focusWidget(), u"acme"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), u"ops@acme.example"_s);
    QVERIFY(create->isEnabled());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"namespaceDialog"_s), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(tabs().contains(u"Settings"_s), kWait);
    QCOMPARE(*m_console->window().history().current(),
             Address::organization(id(), name(u"acme"_s)));
    QCOMPARE(organization(u"acme"_s)->email, u"ops@acme.example"_s);
    // The navigator has it, though there is no repository in it.
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window().connection()->namespaces().contains(u"acme"_s),
                             kWait);
}

void TestOrganizations::create_saysWhatIsWrong()
{
    QDialog *dialog = openDialog();
    QVERIFY(dialog);
    auto *create = dialog->findChild<QPushButton *>(u"namespace.create"_s);
    auto *field = dialog->findChild<QLineEdit *>(u"namespace.name"_s);
    auto *error = dialog->findChild<QLabel *>(u"namespace.nameError"_s);
    for (const QString &wrong : {u"A"_s, u"a"_s, u"-a"_s, u"a b"_s, u"a..b"_s}) {
        field->setText(wrong);
        QVERIFY2(!create->isEnabled() && !error->text().isEmpty(), qPrintable(wrong));
    }
    field->setText(u"right"_s);
    QVERIFY(create->isEnabled());
    dialog->findChild<QLineEdit *>(u"namespace.email"_s)->setText(u"nobody"_s);
    QVERIFY(!create->isEnabled());
    QVERIFY(!dialog->findChild<QLabel *>(u"namespace.emailError"_s)->text().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"namespaceDialog"_s));
}

void TestOrganizations::create_keepsWhatWasTypedWhenItIsRefused()
{
    QDialog *dialog = openDialog();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"namespace.name"_s)->setText(u"admin"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *banner = dialog->findChild<QWidget *>(u"namespace.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QStringList said;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.join(u'\n').contains(u"A user or organization with this name already exists"_s),
             qPrintable(said.join(u'\n')));
    QCOMPARE(dialog->findChild<QLineEdit *>(u"namespace.name"_s)->text(), u"admin"_s);
    QVERIFY(dialog->isEnabled());
    dialog->reject();
}

void TestOrganizations::settings_changeContactAndTimeMachine()
{
    QVERIFY(make(u"settled"_s));
    visit(Address::organization(id(), name(u"settled"_s), u"settings"_s));
    auto *email = find<QLineEdit>(u"settings.email"_s);
    auto *save = find<QPushButton>(u"settings.saveProfile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(email->isVisible() && !save->isEnabled(), kWait);
    QVERIFY(!find<QWidget>(u"settings.password"_s)->isVisible());
    QTest::keyClicks(email, u"new@acme.example"_s);
    QVERIFY(save->isEnabled());
    QTest::keyClick(email, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!save->isEnabled(), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(organization(u"settled"_s)->email, u"new@acme.example"_s, kWait);

    auto *span = find<QComboBox>(u"settings.span"_s);
    QCOMPARE(span->currentText(), u"2 weeks"_s);
    span->setCurrentIndex(span->findText(u"0 seconds"_s));
    QVERIFY(find<QLabel>(u"settings.timeWarning"_s)->isVisible());
    span->setCurrentIndex(span->findText(u"1 day"_s));
    QVERIFY(!find<QLabel>(u"settings.timeWarning"_s)->isVisible());
    auto *saveTime = find<QPushButton>(u"settings.saveTime"_s);
    QTest::mouseClick(saveTime, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!saveTime->isEnabled(), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(organization(u"settled"_s)->settings->tagExpiration,
                              std::chrono::seconds(86400), kWait);
}

void TestOrganizations::settings_refuseWhatIsNoAddress()
{
    QVERIFY(make(u"careful"_s));
    visit(Address::organization(id(), name(u"careful"_s), u"settings"_s));
    auto *email = find<QLineEdit>(u"settings.email"_s);
    QTRY_VERIFY_WITH_TIMEOUT(email->isVisible(), kWait);
    QTest::keyClicks(email, u"nobody"_s);
    QVERIFY(!find<QPushButton>(u"settings.saveProfile"_s)->isEnabled());
    QCOMPARE(find<QLabel>(u"settings.saveProfileHint"_s)->text(), u"This is no e-mail address."_s);
    // What was typed is not lost by a refresh.
    trigger(u"refresh"_s);
    QTRY_COMPARE_WITH_TIMEOUT(email->text(), u"nobody"_s, kWait);
    email->clear();
}

void TestOrganizations::delete_wantsTheNameAndLeaves()
{
    QVERIFY(make(u"doomed"_s));
    visit(Address::organization(id(), name(u"doomed"_s), u"settings"_s));
    auto *remove = find<QPushButton>(u"settings.remove"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remove->isVisible() && remove->isEnabled(), kWait);
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"confirm"_s), kWait);
    QDialog *dialog = dialogNamed(u"confirm"_s);
    auto *word = dialog->findChild<QLineEdit *>(u"confirm.typed"_s);
    QVERIFY(word->isVisible());
    auto *go = dialog->findChild<QPushButton *>(u"confirm.go"_s);
    QTest::keyClicks(word, u"doome"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(word, u"d"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(*m_console->window().history().current(), Address::repositories(id()),
                              kWait);
    QVERIFY(!organization(u"doomed"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->window().connection()->namespaces().contains(u"doomed"_s),
                             kWait);
}

void TestOrganizations::unknown_isForgottenAndSearchedFor()
{
    visit(Address::organization(id(), name(u"nowhere"_s)));
    auto *state = find<QWidget>(u"namespace.state"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), kWait);
    QPushButton *way = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 for (auto *one : state->findChildren<QPushButton *>()) {
                                     if (one->text() == u"Search…")
                                         way = one;
                                 }
                                 return way && way->isVisible();
                             }()),
                             kWait);
    // Nobody is offered to go back there.
    for (const QString &recent : m_console->settings().recentAddresses())
        QVERIFY2(!recent.contains(u"nowhere"_s), qPrintable(recent));
    QTest::mouseClick(way, Qt::LeftButton);
    QTRY_VERIFY(dialogNamed(u"palette"_s));
    auto *input = dialogNamed(u"palette"_s)->findChild<QLineEdit *>(u"palette.input"_s);
    QCOMPARE(input->text(), u"nowhere"_s);
    QTest::keyClick(input, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"palette"_s));
}

void TestOrganizations::readOnlyConnection_offersNoChange()
{
    QVERIFY(make(u"locked"_s));
    ConnectionProfile profile = m_console->window().connection()->profile();
    profile.isReadOnly = true;
    m_console->window().connection()->setProfile(profile);
    visit(Address::organization(id(), name(u"locked"_s), u"settings"_s));
    auto *remove = find<QPushButton>(u"settings.remove"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remove->isVisible() && !remove->isEnabled(), kWait);
    QCOMPARE(find<QLabel>(u"settings.removeHint"_s)->text(), u"This connection is read-only."_s);
    QVERIFY(!find<QAction>(u"main.action.newOrganization"_s)->isEnabled());
}

void TestOrganizations::account_listsOrganizations()
{
    QVERIFY(make(u"listed"_s));
    visit(Address::account(id(), u"organizations"_s));
    auto *table = find<QTableView>(u"organizations.table"_s);
    const auto rowOf = [table](const QString &wanted) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data(IdRole).toString() == wanted)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && rowOf(u"listed"_s) >= 0, kWait);
    QCOMPARE(table->model()->index(rowOf(u"listed"_s), 1).data().toString(), u"Administrator"_s);
    table->setCurrentIndex(table->model()->index(rowOf(u"listed"_s), 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(*m_console->window().history().current(),
                              Address::organization(id(), name(u"listed"_s)), kWait);
    // A filter without a match offers the way back.
    visit(Address::account(id(), u"organizations"_s));
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), kWait);
    find<QLineEdit>(u"organizations.filter"_s)->setText(u"no such"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!table->isVisible(), kWait);
    QVERIFY(find<QWidget>(u"organizations.state"_s)->isVisible());
    trigger(u"clearFilter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), kWait);
}

void TestOrganizations::account_savesTheProfile()
{
    visit(Address::account(id(), u"settings"_s));
    auto *company = find<QLineEdit>(u"settings.company"_s);
    auto *save = find<QPushButton>(u"settings.saveProfile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(company->isVisible(), kWait);
    company->setText(u"Quays & Sons"_s);
    QVERIFY(save->isEnabled());
    QTest::keyClick(company, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_console->window().connection()->user()->details->company == u"Quays & Sons"_s, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!save->isEnabled(), kWait);
}

void TestOrganizations::account_changesThePassword()
{
    visit(Address::account(id(), u"settings"_s));
    auto *password = find<QLineEdit>(u"settings.password"_s);
    auto *again = find<QLineEdit>(u"settings.again"_s);
    auto *save = find<QPushButton>(u"settings.savePassword"_s);
    auto *hint = find<QLabel>(u"settings.savePasswordHint"_s);
    QTRY_VERIFY_WITH_TIMEOUT(password->isVisible(), kWait);
    QTest::keyClicks(password, u"short"_s);
    QVERIFY(!save->isEnabled() && !hint->text().isEmpty());
    password->setText(m_server->password());
    again->setText(m_server->password() + u'x');
    QVERIFY(!save->isEnabled());
    QCOMPARE(hint->text(), u"The two are not the same."_s);
    // The same again, so that the other tests still know it.
    again->setText(m_server->password());
    QVERIFY(save->isEnabled());
    QTest::keyClick(again, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(password->text().isEmpty() && again->text().isEmpty(), kWait);
    QVERIFY(!find<QWidget>(u"settings.banner"_s)->isVisible());
    // The session goes on.
    QVERIFY(organization(u"admin"_s) == std::nullopt);
    QCOMPARE(m_console->window().connection()->state(), Connection::State::SignedIn);
}

void TestOrganizations::palette_findsOrganizations()
{
    QVERIFY(make(u"harbour"_s));
    trigger(u"palette"_s);
    QTRY_VERIFY(dialogNamed(u"palette"_s));
    auto *input = dialogNamed(u"palette"_s)->findChild<QLineEdit *>(u"palette.input"_s);
    QTest::keyClicks(input, u"harb"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(*m_console->window().history().current(),
                              Address::organization(id(), name(u"harbour"_s)), kWait);
}

void TestOrganizations::bell_tellsWhatTheRegistryTells()
{
    // Over the wire it would take a second user and the browser flow.
    const auto run = [this](const QString &statement) {
        QVariant first;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bell"_s);
            db.setDatabaseName(m_server->databaseFile());
            db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
            QSqlQuery query(db);
            if (db.open() && query.exec(statement) && query.next())
                first = query.value(0);
        }
        QSqlDatabase::removeDatabase(u"bell"_s);
        return first;
    };
    run(u"INSERT INTO user_notification (uuid, user_id, kind, metadata, dismissed, created_at) "
        "SELECT 'bell-1', id, 'assigned_authorization', '{\"username\":\"admin\"}', 0, "
        "CAST(strftime('%s', 'now') AS INTEGER) * 1000 FROM namespace WHERE name = 'admin'"_s);
    closeConsole();
    openConsole();
    QVERIFY(signIn());
    News &news = m_console->news();
    const auto isTold = [&news] {
        return std::any_of(news.items().begin(), news.items().end(), [](const NewsItem &item) {
            return item.kind == NewsKind::Notification && item.text == "assigned_authorization"_L1;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), kWait);
    QCOMPARE(NewsText::title(news.items().constFirst()), u"A token waits for you"_s);
    // Who puts it away here is not told again, anywhere.
    news.dismiss(news.items().constFirst().id);
    QTRY_COMPARE_WITH_TIMEOUT(
        run(u"SELECT dismissed FROM user_notification WHERE uuid = 'bell-1'"_s).toInt(), 1, kWait);
}

void TestOrganizations::location_leadsToTheNamespace()
{
    m_console->window().openRepository(u"admin/api"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"tags.table"_s)->isVisible(), kWait);
    QCOMPARE(m_console->window().connection()->namespaceAddress(u"admin"_s),
             Address::account(id()));
    QVERIFY(!m_console->window().connection()->namespaceAddress(u"Not-a-name"_s));
    for (auto *part : m_console->window().findChildren<QToolButton *>()) {
        if (part->text() == "admin"_L1 && part->isVisible() && part->parentWidget()) {
            QTest::mouseClick(part, Qt::LeftButton);
            break;
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(*m_console->window().history().current(), Address::account(id()),
                              kWait);
    QTRY_VERIFY_WITH_TIMEOUT(find<QListWidget>(u"overview.recent"_s)->count() == 1, kWait);
}

void TestOrganizations::chinese_isWhole()
{
    visit(Address::account(id(), u"settings"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"settings.email"_s)->isVisible(), kWait);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_VERIFY(tabs().contains(u"總覽"_s));
    QCOMPARE(find<QPushButton>(u"settings.savePassword"_s)->text(), u"變更密碼(&P)"_s);
    m_console->setLanguage(u"en"_s);
}

QTEST_MAIN(TestOrganizations)
#include "tst_organizations.moc"
