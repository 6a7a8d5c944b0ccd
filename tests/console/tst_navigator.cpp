#include "app/models/navigationmodel.h"
#include "app/services/settings.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "ui/connect/connection.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using namespace Qt::StringLiterals;

using Kind = NavigationModel::Kind;

/// The tree of all registries, against a real server.
class TestNavigator : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void publicOnes_lieUnderTheirNode();
    void search_asksTheRegistry();
    void newRepository_isMadeFromTheMenu();
    void newRepository_isOfferedWhereOneMayCreate();

private:
    QTreeView *tree() const { return find<QTreeView>(u"navigator.tree"_s); }
    NavigationModel &model() const { return static_cast<NavigationModel &>(*tree()->model()); }
    QString id() const { return m_console->window().connection()->id(); }
    /// Open, of that node; nullptr: it has none.
    QMenu *menuOf(const QModelIndex &index);
    bool offersNew(const QModelIndex &index);

    std::unique_ptr<LiveCaller> m_caller;
};

void TestNavigator::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->push(u"admin/api"_s, u"v1"_s, 10));
    m_caller = std::make_unique<LiveCaller>(*m_server);
    QVERIFY(m_caller->signIn(m_server->user(), m_server->password()));
    QVERIFY(m_caller->send("POST", u"organization/"_s,
                           {{"name"_L1, "payments"_L1}, {"email"_L1, "p@example.org"_L1}}));
}

void TestNavigator::init()
{
    openConsole();
    m_console->window().resize(1440, 900);
    QVERIFY(signIn());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    QTRY_VERIFY_WITH_TIMEOUT(model().repositoryIndex(id(), u"admin/api"_s).isValid()
                                 && model().namespaceIndex(id(), u"payments"_s).isValid(),
                             kWait);
}

QMenu *TestNavigator::menuOf(const QModelIndex &index)
{
    tree()->scrollTo(index);
    Q_EMIT tree()->customContextMenuRequested(tree()->visualRect(index).center());
    return find<QMenu>(u"navigator.menu"_s);
}

bool TestNavigator::offersNew(const QModelIndex &index)
{
    QMenu *menu = menuOf(index);
    const bool isOffered = menu && menu->findChild<QAction *>(u"navigator.menu.new"_s);
    if (menu)
        menu->close();
    (void)QTest::qWaitFor([this] { return !find<QMenu>(u"navigator.menu"_s); }, kWait);
    return isOffered;
}

void TestNavigator::publicOnes_lieUnderTheirNode()
{
    const auto change = [this](const QString &visibility) {
        return m_caller->send("POST", u"repository/admin/api/changevisibility"_s,
                              {{"visibility"_L1, visibility}});
    };
    QVERIFY(!model().publicIndex(id()).isValid());
    QVERIFY(change(u"public"_s));
    Connection *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.signIn = SignInKind::Anonymous;
    connection->setProfile(profile);
    // Who has no name has no namespace of his own.
    QTRY_VERIFY_WITH_TIMEOUT(model().publicIndex(id()).isValid(), kWait);
    const QModelIndex node = model().publicIndex(id());
    QCOMPARE(model().namespaceIndex(id(), u"admin"_s).parent(), node);
    // It opens and closes, and stays so.
    QTRY_VERIFY(tree()->isExpanded(node));
    tree()->collapse(node);
    QCOMPARE(m_console->settings().collapsedNodes(), QStringList{id() + u"/:public"_s});
    Q_EMIT tree()->clicked(node);
    QVERIFY(tree()->isExpanded(node));
    QVERIFY(m_console->settings().collapsedNodes().isEmpty());
    QVERIFY(!menuOf(node));
    QVERIFY(change(u"private"_s));
}

void TestNavigator::search_asksTheRegistry()
{
    auto *filter = find<QLineEdit>(u"navigator.filter"_s);
    auto *search = find<QPushButton>(u"navigator.search"_s);
    QVERIFY(!search->isVisible());
    const int width = filter->width();
    QTest::keyClicks(filter, u"far & away"_s);
    QTRY_VERIFY(search->isVisible());
    QCOMPARE(search->accessibleName(), u"Search the registry for “far & away”"_s);
    const auto asked = [this] {
        auto *dialog = dialogNamed(u"palette"_s);
        const auto *line = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
        return line ? line->text() : QString();
    };
    QTest::mouseClick(search, Qt::LeftButton);
    QTRY_COMPARE(asked(), u"far & away"_s);
    dialogNamed(u"palette"_s)->reject();
    QTRY_VERIFY(!dialogNamed(u"palette"_s));
    // By the keyboard alone.
    filter->setText(u"api"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(asked(), u"api"_s);
    dialogNamed(u"palette"_s)->reject();
    QTRY_VERIFY(!dialogNamed(u"palette"_s));
    filter->setText(QString(300, u'x'));
    QTRY_VERIFY(search->text().endsWith(u"…”"_s));
    QTRY_VERIFY(search->width() <= filter->width());
    // Nothing grows for it.
    QCOMPARE(filter->width(), width);
    QTRY_VERIFY2(search->width() >= search->sizeHint().width(),
                 qPrintable(u"%1 of %2: %3"_s.arg(search->width())
                                .arg(search->sizeHint().width())
                                .arg(search->text())));
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_VERIFY(!search->text().startsWith(u"Search"_s));
    m_console->setLanguage(u"en"_s);
    filter->clear();
    QTRY_VERIFY(!search->isVisible());
}

void TestNavigator::newRepository_isMadeFromTheMenu()
{
    QMenu *menu = menuOf(model().namespaceIndex(id(), u"payments"_s));
    QVERIFY(menu);
    auto *action = menu->findChild<QAction *>(u"navigator.menu.new"_s);
    QVERIFY(action);
    action->trigger();
    menu->close();
    QTRY_VERIFY(dialogNamed(u"newRepository"_s));
    QDialog *dialog = dialogNamed(u"newRepository"_s);
    auto *space = dialog->findChild<QComboBox *>(u"new.namespace"_s);
    QCOMPARE(space->count(), 1);
    QCOMPARE(space->currentText(), u"payments"_s);
    dialog->findChild<QComboBox *>(u"new.start"_s)->setCurrentIndex(1);
    auto *name = dialog->findChild<QLineEdit *>(u"new.name"_s);
    QTest::keyClicks(name, u"ledger"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"newRepository"_s), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(model().repositoryIndex(id(), u"payments/ledger"_s).isValid(), kWait);
}

void TestNavigator::newRepository_isOfferedWhereOneMayCreate()
{
    QVERIFY(offersNew(model().connectionIndex(id())));
    QVERIFY(offersNew(model().namespaceIndex(id(), u"admin"_s)));
    QVERIFY(!offersNew(model().repositoryIndex(id(), u"admin/api"_s)));
    Connection *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.isReadOnly = true;
    connection->setProfile(profile);
    QTRY_VERIFY_WITH_TIMEOUT(connection->isReadOnly()
                                 && connection->state() == Connection::State::SignedIn
                                 && model().namespaceIndex(id(), u"admin"_s).isValid(),
                             kWait);
    QVERIFY(!offersNew(model().connectionIndex(id())));
    QVERIFY(!offersNew(model().namespaceIndex(id(), u"admin"_s)));
}

QTEST_MAIN(TestNavigator)
#include "tst_navigator.moc"
