#include "tests/console/livewindow.h"
#include "ui/pages/local/clientcommands.h"
#include "ui/pages/local/connectcard.h"
#include "ui/text/commandtext.h"
#include "ui/text/presentation.h"
#include "ui/widgets/copyfield.h"

#include <QtCore/QProcess>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using namespace Qt::StringLiterals;

/// Commands of podman, docker and skopeo: how they are worded, and that every place that shows or
/// copies one follows the preferences.
class TestClientCommands : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void words_areQuotedForAShell_data();
    void words_areQuotedForAShell();
    void commands_areThoseOfTheClient_data();
    void commands_areThoseOfTheClient();
    void commands_beginWithThePath();
    void localCommands_beginWithThePath();
    void localCard_opensThePreferred();
    void firstPush_followsThePreferences();
    void emptyRepository_followsThePreferences();
    void details_followThePreferences();
    void menus_followThePreferences();

private:
    static void prefer(ClientChoice client, const QString &path = {})
    {
        Presentation wanted;
        wanted.client = client;
        wanted.clientPaths.at(size_t(client)) = path;
        Presentation::setCurrent(wanted);
    }
    void openSignedIn();
    /// The commands that a part of the window shows, in their order.
    static QStringList commandsIn(const QWidget &part)
    {
        QStringList all;
        for (const auto *field : part.findChildren<CopyField *>()) {
            if (field->isVisible())
                all.append(field->text());
        }
        return all;
    }
    QString registry() const { return m_server->registryName(); }
};

void TestClientCommands::cleanup()
{
    closeConsole();
    m_server.reset();
    Presentation::setCurrent({});
}

void TestClientCommands::words_areQuotedForAShell_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"/usr/bin/podman"_s << u"/usr/bin/podman"_s;
    QTest::newRow("a robot") << u"acme+ci"_s << u"acme+ci"_s;
    QTest::newRow("nothing") << QString() << u"''"_s;
    QTest::newRow("a space") << u"/opt/my tools/podman"_s << u"'/opt/my tools/podman'"_s;
    QTest::newRow("a variable") << u"$app"_s << u"'$app'"_s;
    QTest::newRow("a quote") << u"/it's/podman"_s << u"'/it'\\''s/podman'"_s;
    QTest::newRow("a command") << u"/a;b&c|d`e`"_s << u"'/a;b&c|d`e`'"_s;
    QTest::newRow("a home") << u"~/podman"_s << u"'~/podman'"_s;
    QTest::newRow("another script") << u"/opt/工具/podman"_s << u"'/opt/工具/podman'"_s;
}

void TestClientCommands::words_areQuotedForAShell()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QCOMPARE(shellWord(word), expected);
    // The shell itself is asked what it takes it for.
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + shellWord(word)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
}

void TestClientCommands::commands_areThoseOfTheClient_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("expected");
    using Client = ClientChoice;
    const QString image = u"r:1/ada/app:1"_s;
    QTest::newRow("podman push") << pushCommand(Client::Podman, u"IMAGE"_s, image, true)
                                 << u"podman push --tls-verify=false IMAGE r:1/ada/app:1"_s;
    QTest::newRow("podman push, named")
        << pushCommand(Client::Podman, {}, image, false) << u"podman push r:1/ada/app:1"_s;
    QTest::newRow("docker push") << pushCommand(
        Client::Docker, u"IMAGE"_s, image,
        true) << u"docker tag IMAGE r:1/ada/app:1 && docker push r:1/ada/app:1"_s;
    QTest::newRow("docker push, named")
        << pushCommand(Client::Docker, {}, image, true) << u"docker push r:1/ada/app:1"_s;
    QTest::newRow("skopeo push") << pushCommand(
        Client::Skopeo, u"IMAGE"_s, image,
        true) << u"skopeo copy --dest-tls-verify=false oci:IMAGE docker://r:1/ada/app:1"_s;
    QTest::newRow("skopeo push, named") << pushCommand(Client::Skopeo, {}, image, false)
                                        << u"skopeo copy oci:app:1 docker://r:1/ada/app:1"_s;
    QTest::newRow("tag") << tagCommand(Client::Docker, u"app:1"_s, image)
                         << u"docker tag app:1 r:1/ada/app:1"_s;
    QTest::newRow("copy")
        << copyCommand(u"IMAGE"_s, image, true)
        << u"skopeo copy --all --dest-tls-verify=false docker://IMAGE docker://r:1/ada/app:1"_s;
    QTest::newRow("inspect") << inspectCommand(image, true)
                             << u"skopeo inspect --tls-verify=false docker://r:1/ada/app:1"_s;
    QTest::newRow("list tags") << listTagsCommand(u"r:1/ada/app"_s, false)
                               << u"skopeo list-tags docker://r:1/ada/app"_s;
    QTest::newRow("log in as a variable") << loginCommand(Client::Docker, u"r:1"_s, u"$app"_s, true)
                                          << u"docker login -u '$app' r:1"_s;
}

void TestClientCommands::commands_areThoseOfTheClient()
{
    QFETCH(QString, made);
    QFETCH(QString, expected);
    QCOMPARE(made, expected);
}

void TestClientCommands::commands_beginWithThePath()
{
    const QString image = u"r:1/ada/app:1"_s;
    const QString quoted = u"'/opt/my tools/bin/x'"_s;
    for (const auto client : {ClientChoice::Podman, ClientChoice::Docker, ClientChoice::Skopeo}) {
        prefer(client, u"/opt/my tools/bin/x"_s);
        QCOMPARE(clientCommand(client), quoted);
        for (const QString &command :
             {pullCommand(client, image, true), loginCommand(client, u"r:1"_s, u"ada"_s, true),
              loginFromFile(client, u"r:1"_s, u"ada"_s, u"f"_s, true),
              pushCommand(client, u"IMAGE"_s, image, true), tagCommand(client, u"a"_s, image)})
            QVERIFY2(command.startsWith(quoted + u' '), qPrintable(command));
        // The others have their names.
        const auto other =
            client == ClientChoice::Docker ? ClientChoice::Podman : ClientChoice::Docker;
        QVERIFY(pullCommand(other, image, true).startsWith(toString(other) + u" pull"_s));
    }
    prefer(ClientChoice::Docker, u"/opt/d"_s);
    QCOMPARE(pushCommand(ClientChoice::Docker, u"IMAGE"_s, image, true),
             u"/opt/d tag IMAGE r:1/ada/app:1 && /opt/d push r:1/ada/app:1"_s);
    prefer(ClientChoice::Skopeo, u"/opt/s"_s);
    QVERIFY(copyCommand(u"a"_s, image, false).startsWith(u"/opt/s copy "_s));
    QVERIFY(inspectCommand(image, false).startsWith(u"/opt/s inspect "_s));
    QVERIFY(listTagsCommand(image, false).startsWith(u"/opt/s list-tags "_s));
}

void TestClientCommands::localCommands_beginWithThePath()
{
    const ClientCommands::Registry registry{u"r:1"_s, u"ada"_s, {}, {}};
    for (const auto client : {ClientChoice::Podman, ClientChoice::Docker, ClientChoice::Skopeo}) {
        prefer(client, u"/opt/x"_s);
        const auto steps = ClientCommands::of(ClientCommands::of(client), registry);
        QCOMPARE(steps.size(), 3);
        for (const auto &step : steps)
            QVERIFY2(step.command.startsWith(u"/opt/x "_s), qPrintable(step.command));
        QCOMPARE(ClientCommands::name(ClientCommands::of(client)), toString(client));
        QVERIFY(ClientCommands::login(ClientCommands::of(client), registry)
                    .startsWith(u"/opt/x login "_s));
    }
    QCOMPARE(ClientCommands::login(ClientCommands::Client::Helm, registry),
             u"helm registry login --plain-http -u ada r:1"_s);
    QCOMPARE(ClientCommands::login(ClientCommands::Client::Crane, registry),
             u"crane auth login --password-stdin --insecure -u ada r:1"_s);
}

void TestClientCommands::localCard_opensThePreferred()
{
    prefer(ClientChoice::Docker);
    ConnectCard card;
    card.setRegistry({u"r:1"_s, u"ada"_s, {}, {}});
    card.show();
    auto *clients = card.findChild<QTabBar *>(u"local.connect.clients"_s);
    QCOMPARE(clients->tabText(clients->currentIndex()), u"docker"_s);
    QCOMPARE(commandsIn(card).constFirst(), u"docker login -u ada r:1"_s);
    // Whoever looks at another is left there until another is preferred.
    const auto wordAnew = [&card] {
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&card, &changed);
    };
    clients->setCurrentIndex(0);
    wordAnew();
    QCOMPARE(clients->currentIndex(), 0);
    prefer(ClientChoice::Skopeo, u"/opt/s"_s);
    wordAnew();
    QCOMPARE(clients->tabText(clients->currentIndex()), u"skopeo"_s);
    QCOMPARE(commandsIn(card).constFirst(), u"/opt/s login --tls-verify=false -u ada r:1"_s);
}

void TestClientCommands::openSignedIn()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    openConsole();
    QVERIFY(signIn());
    QTRY_VERIFY(!dialogNamed(u"signin"_s));
}

void TestClientCommands::firstPush_followsThePreferences()
{
    openSignedIn();
    auto *state = find<QWidget>(u"repositories.state"_s);
    QTRY_COMPARE_WITH_TIMEOUT(commandsIn(*state).size(), 3, kWait);
    const QString image = registry() + u"/admin/app:1"_s;
    const QString copy =
        u"skopeo copy --all --dest-tls-verify=false docker://IMAGE docker://"_s + image;
    QCOMPARE(commandsIn(*state),
             (QStringList{u"podman login --tls-verify=false -u admin "_s + registry(),
                          u"podman push --tls-verify=false IMAGE "_s + image, copy}));
    m_console->settings().setClient(ClientChoice::Docker);
    QTRY_COMPARE(commandsIn(*state),
                 (QStringList{u"docker login -u admin "_s + registry(),
                              u"docker tag IMAGE %1 && docker push %1"_s.arg(image), copy}));
    m_console->settings().setClientPath(ClientChoice::Docker, u"/opt/d"_s);
    QTRY_COMPARE(commandsIn(*state).constFirst(), u"/opt/d login -u admin "_s + registry());
    // One that makes no sense counts as none.
    m_console->settings().setClientPath(ClientChoice::Docker, u"bin/d"_s);
    QTRY_COMPARE(commandsIn(*state).constFirst(), u"docker login -u admin "_s + registry());
}

void TestClientCommands::emptyRepository_followsThePreferences()
{
    openSignedIn();
    QVERIFY(m_server->push(u"admin/brief"_s, u"gone"_s, 10));
    QVERIFY(m_server->removeTag(u"admin/brief"_s, u"gone"_s));
    m_console->window().openRepository(u"admin/brief"_s);
    auto *state = find<QWidget>(u"tags.state"_s);
    QTRY_COMPARE_WITH_TIMEOUT(commandsIn(*state).size(), 2, kWait);
    const QString image = registry() + u"/admin/brief:latest"_s;
    QCOMPARE(commandsIn(*state).at(1), u"podman push --tls-verify=false IMAGE "_s + image);
    m_console->settings().setClientPath(ClientChoice::Skopeo, u"/opt/s"_s);
    m_console->settings().setClient(ClientChoice::Skopeo);
    QTRY_COMPARE(
        commandsIn(*state),
        (QStringList{u"/opt/s login --tls-verify=false -u admin "_s + registry(),
                     u"/opt/s copy --dest-tls-verify=false oci:IMAGE docker://"_s + image}));
}

void TestClientCommands::details_followThePreferences()
{
    openSignedIn();
    QVERIFY(m_server->push(u"admin/api"_s, u"v1"_s, 10));
    const QString image = registry() + u"/admin/api"_s;
    const auto field = [this](const QString &name) { return find<CopyField>(name); };
    const auto name = RepositoryName::parse(u"admin/api"_s);
    QVERIFY(name);
    const QString id = m_console->window().connection()->id();
    m_console->window().go(Address::repository(id, *name, u"information"_s));
    QTRY_VERIFY_WITH_TIMEOUT(field(u"information.podman"_s)
                                 && field(u"information.podman"_s)->text().endsWith(image),
                             kWait);
    // Side by side, whichever is preferred.
    QWidget *card = field(u"information.podman"_s)->parentWidget();
    m_console->settings().setClientPath(ClientChoice::Docker, u"/opt/d"_s);
    m_console->settings().setClient(ClientChoice::Docker);
    const QStringList all{u"podman pull --tls-verify=false "_s + image, u"/opt/d pull "_s + image,
                          u"skopeo inspect --tls-verify=false docker://"_s + image};
    QTRY_COMPARE_WITH_TIMEOUT(commandsIn(*card), all, kWait);
    // Of one tag: the preferred one's.
    m_console->window().go(Address::tag(id, *name, *TagName::parse(u"v1"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(field(u"summary.byTag"_s), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(field(u"summary.byTag"_s)->text(),
                              u"/opt/d pull "_s + image + u":v1"_s, kWait);
    QVERIFY(field(u"summary.byDigest"_s)->text().startsWith(u"/opt/d pull "_s + image + u'@'));
    m_console->settings().setClient(ClientChoice::Skopeo);
    QTRY_COMPARE(field(u"summary.byTag"_s)->text(),
                 u"skopeo copy --src-tls-verify=false docker://%1:v1 oci:api:v1"_s.arg(image));
    QVERIFY(field(u"summary.byDigest"_s)->text().endsWith(u" oci:api:v1"_s));
}

void TestClientCommands::menus_followThePreferences()
{
    openSignedIn();
    QVERIFY(m_server->push(u"admin/api"_s, u"v1"_s, 10));
    m_console->settings().setClient(ClientChoice::Docker);
    m_console->settings().setClientPath(ClientChoice::Docker, u"/opt/my d"_s);
    const QString image = registry() + u"/admin/api"_s;
    m_console->window().go(Address::repositories(m_console->window().connection()->id()));
    auto *list = find<QTableView>(u"repositories.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->model()->rowCount() == 1, kWait);
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(0, 0)).center());
    auto *menu = find<QMenu>(u"repositories.menu"_s);
    QVERIFY(menu);
    const auto trigger = [](const QMenu &from, const QString &word) {
        for (QAction *action : from.actions()) {
            if (action->text() == word)
                return action->trigger();
        }
    };
    trigger(*menu, u"Copy &pull command"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"'/opt/my d' pull "_s + image);
    menu->close();
    find<QAction>(u"main.action.copyLogin"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"'/opt/my d' login -u admin "_s + registry());
    m_console->window().openRepository(u"admin/api"_s);
    auto *tags = find<QTableView>(u"tags.table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tags->isVisible() && tags->model()->rowCount() == 1, kWait);
    tags->setCurrentIndex(tags->model()->index(0, 0));
    QMenu *copies = find<QPushButton>(u"tags.copy"_s)->menu();
    Q_EMIT copies->aboutToShow();
    trigger(*copies, u"&Pull commands"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"'/opt/my d' pull "_s + image + u":v1"_s);
}

QTEST_MAIN(TestClientCommands)
#include "tst_clientcommands.moc"
