#include "app/api/frameapi.h"
#include "app/api/superuserapi.h"
#include "app/models/navigationmodel.h"
#include "tests/console/livewindow.h"
#include "ui/widgets/toast.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using namespace Qt::StringLiterals;

/// The administration of a registry, against a real server.
class TestSuperuser : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void navigator_leadsThere();
    void user_isMadeWithAPasswordShownOnce();
    void user_isDisabledAndEnabled();
    void user_getsANewPassword();
    void user_isMailedALink();
    void user_isDeletedByName();
    void user_refusedNameKeepsTheDialog();
    void superuser_cannotBeChanged();
    void organization_isRenamedAndDeleted();
    void message_isPublishedAndDeleted();
    void log_tellsWhatWasDone();
    void ordinaryUser_isRefused();

private:
    QTemporaryDir m_configFolder;

    QString id() const { return m_console->window().connection()->id(); }
    void visit(const QString &tab);
    QTableView *table(const QString &list) const { return find<QTableView>(list + ".table"_L1); }
    int rowOf(const QString &list, const QString &key, int column = 0) const;
    bool choose(const QString &list, const QString &key);
    /// Chooses in the menu of the current row, by the keyboard.
    bool act(const QString &list, const QString &entry);
    QDialog *await(const QString &dialog) const;
    /// The password that the registry shows once; closes the dialog.
    QString takePassword();
    /// Whether the name and the password open a session of their own.
    bool canSignIn(const QString &user, const QString &password);
    QString makeUser(const QString &name);
};

void TestSuperuser::initTestCase()
{
    // Nobody listens for mail: it waits in its queue.
    QFile config(m_configFolder.filePath(u"config.yaml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("MAIL_SERVER: 127.0.0.1\nMAIL_PORT: 9\nMAIL_USE_TLS: false\n"
                 "MAIL_DEFAULT_SENDER: registry@example.org\n");
    config.close();
    QVERIFY2(startServer({u"--config"_s, config.fileName()}),
             "quayside-server must be built: ninja quayside-server");
}

void TestSuperuser::init()
{
    openConsole();
    QVERIFY(signIn());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"signin"_s), kWait);
}

void TestSuperuser::visit(const QString &tab)
{
    m_console->window().go(Address::superuser(id(), tab));
}

int TestSuperuser::rowOf(const QString &list, const QString &key, int column) const
{
    const QAbstractItemModel *model = table(list)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, column);
        if (index.data(IdRole).toString() == key || index.data().toString() == key)
            return row;
    }
    return -1;
}

bool TestSuperuser::choose(const QString &list, const QString &key)
{
    if (!QTest::qWaitFor([&] { return table(list)->isVisible() && rowOf(list, key) >= 0; }, kWait))
        return false;
    table(list)->setCurrentIndex(table(list)->model()->index(rowOf(list, key), 0));
    // A dialog may have had the keyboard.
    m_console->window().activateWindow();
    table(list)->setFocus();
    return QTest::qWaitForWindowActive(&m_console->window());
}

bool TestSuperuser::act(const QString &list, const QString &entry)
{
    QTest::keyClick(table(list), Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = nullptr;
    if (!QTest::qWaitFor(
            [&] { return (menu = find<QMenu>(list + ".menu"_L1)) && menu->isVisible(); }, kWait))
        return false;
    for (QAction *action : menu->actions()) {
        if (action->objectName() != entry)
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    }
    return false;
}

QDialog *TestSuperuser::await(const QString &dialog) const
{
    return QTest::qWaitFor([&] { return dialogNamed(dialog) != nullptr; }, kWait)
        ? dialogNamed(dialog)
        : nullptr;
}

QString TestSuperuser::takePassword()
{
    QDialog *dialog = await(u"secretDialog"_s);
    if (!dialog)
        return {};
    auto *field = dialog->findChild<QLineEdit *>(u"secret.text"_s);
    const QString password = field->text();
    // Nobody behind the user reads it.
    if (field->echoMode() != QLineEdit::Password || field->displayText() == password)
        return {};
    QApplication::clipboard()->clear();
    QTest::keyClick(dialog->findChild<QPushButton *>(u"secret.copy"_s), Qt::Key_Space);
    if (QApplication::clipboard()->text() != password)
        return {};
    QTest::keyClick(dialog, Qt::Key_Escape);
    return password;
}

bool TestSuperuser::canSignIn(const QString &user, const QString &password)
{
    api::ApiClient client(m_server->url());
    auto *call = api::Session(client).signIn(user, password);
    bool isIn = false;
    bool isOver = false;
    connect(call, &api::ApiCallBase::finished, this, [&, call] {
        isIn = call->takeResult().has_value();
        isOver = true;
    });
    return QTest::qWaitFor([&] { return isOver; }, kWait) && isIn;
}

QString TestSuperuser::makeUser(const QString &name)
{
    visit(u"users"_s);
    auto *create = find<QPushButton>(u"users.new"_s);
    if (!QTest::qWaitFor([&] { return create->isVisible() && create->isEnabled(); }, kWait))
        return {};
    find<QAction>(u"main.action.new"_s)->trigger();
    QDialog *dialog = await(u"namespaceDialog"_s);
    if (!dialog)
        return {};
    QTest::keyClicks(dialog->focusWidget(), name);
    // Where there is mail, a user has an address.
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"namespace.email"_s),
                     name + "@example.org"_L1);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    return takePassword();
}

void TestSuperuser::navigator_leadsThere()
{
    auto *tree = find<QTreeView>(u"navigator.tree"_s);
    QModelIndex found;
    QTRY_VERIFY_WITH_TIMEOUT(
        ([&] {
            const QModelIndex root = tree->model()->index(0, 0);
            const int last = tree->model()->rowCount(root) - 1;
            found = tree->model()->index(last, 0, root);
            return found.isValid()
                && found.data(NavigationModel::KindRole).value<NavigationModel::Kind>()
                == NavigationModel::Kind::Superuser;
        }()),
        kWait);
    tree->scrollTo(found);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(found).center());
    QTRY_COMPARE_WITH_TIMEOUT(*m_console->window().history().current(), Address::superuser(id()),
                              kWait);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"users"_s, u"admin"_s) >= 0, kWait);
}

void TestSuperuser::user_isMadeWithAPasswordShownOnce()
{
    const QString password = makeUser(u"grace"_s);
    QVERIFY(!password.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"users"_s, u"grace"_s) >= 0, kWait);
    QVERIFY(canSignIn(u"grace"_s, password));
    QVERIFY(!canSignIn(u"grace"_s, password + u'x'));
}

void TestSuperuser::user_isDisabledAndEnabled()
{
    const QString password = makeUser(u"linus"_s);
    QVERIFY(!password.isEmpty());
    for (const auto &[word, isIn] : {std::pair{u"Disabled"_s, false}, {u"Enabled"_s, true}}) {
        QVERIFY(choose(u"users"_s, u"linus"_s));
        QVERIFY(act(u"users"_s, u"users.toggle"_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            table(u"users"_s)->model()->index(rowOf(u"users"_s, u"linus"_s), 1).data().toString(),
            word, kWait);
        QCOMPARE(canSignIn(u"linus"_s, password), isIn);
    }
}

void TestSuperuser::user_getsANewPassword()
{
    const QString old = makeUser(u"alan"_s);
    QVERIFY(!old.isEmpty());
    QVERIFY(choose(u"users"_s, u"alan"_s));
    QVERIFY(act(u"users"_s, u"users.reset"_s));
    QDialog *question = await(u"confirm"_s);
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"confirm.go"_s), Qt::LeftButton);
    const QString fresh = takePassword();
    QVERIFY(!fresh.isEmpty() && fresh != old);
    QVERIFY(canSignIn(u"alan"_s, fresh));
    QVERIFY(!canSignIn(u"alan"_s, old));
}

void TestSuperuser::user_isMailedALink()
{
    QVERIFY(!makeUser(u"dora"_s).isEmpty());
    QVERIFY(choose(u"users"_s, u"dora"_s));
    QVERIFY(act(u"users"_s, u"users.recovery"_s));
    const auto isTold = [this] {
        const auto toasts = m_console->window().findChildren<Toast *>();
        return std::any_of(toasts.begin(), toasts.end(), [](const Toast *toast) {
            return toast->isVisible() && toast->text().startsWith(u"A link goes to dora@"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), kWait);
}

void TestSuperuser::user_isDeletedByName()
{
    QVERIFY(!makeUser(u"doomed"_s).isEmpty());
    QVERIFY(choose(u"users"_s, u"doomed"_s));
    find<QAction>(u"main.action.delete"_s)->trigger();
    QDialog *question = await(u"confirm"_s);
    QVERIFY(question);
    auto *go = question->findChild<QPushButton *>(u"confirm.go"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(question->findChild<QLineEdit *>(u"confirm.typed"_s), u"doomed"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"users"_s, u"doomed"_s) < 0, kWait);
}

void TestSuperuser::user_refusedNameKeepsTheDialog()
{
    visit(u"users"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"users.new"_s)->isEnabled(), kWait);
    find<QPushButton>(u"users.new"_s)->click();
    QDialog *dialog = await(u"namespaceDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"admin"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"namespace.banner"_s)->isVisible(),
                             kWait);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"namespace.name"_s)->text(), u"admin"_s);
    dialog->reject();
}

void TestSuperuser::superuser_cannotBeChanged()
{
    visit(u"users"_s);
    QVERIFY(choose(u"users"_s, u"admin"_s));
    QVERIFY(!find<QPushButton>(u"users.more"_s)->isEnabled());
    QTest::keyClick(table(u"users"_s), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(!find<QMenu>(u"users.menu"_s));
}

void TestSuperuser::organization_isRenamedAndDeleted()
{
    visit(u"organizations"_s);
    auto *create = find<QPushButton>(u"allOrganizations.new"_s);
    QTRY_VERIFY_WITH_TIMEOUT(create->isVisible() && create->isEnabled(), kWait);
    create->click();
    QDialog *dialog = await(u"namespaceDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"oldname"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"namespaceDialog"_s), kWait);
    visit(u"organizations"_s);
    QVERIFY(choose(u"allOrganizations"_s, u"oldname"_s));
    QVERIFY(act(u"allOrganizations"_s, u"allOrganizations.rename"_s));
    dialog = await(u"namespaceDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"namespace.name"_s)->setText(u"newname"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"allOrganizations"_s, u"newname"_s) >= 0
                                 && rowOf(u"allOrganizations"_s, u"oldname"_s) < 0,
                             kWait);
    QVERIFY(choose(u"allOrganizations"_s, u"newname"_s));
    QVERIFY(act(u"allOrganizations"_s, u"allOrganizations.delete"_s));
    QDialog *question = await(u"confirm"_s);
    QVERIFY(question);
    QTest::keyClicks(question->findChild<QLineEdit *>(u"confirm.typed"_s), u"newname"_s);
    QTest::mouseClick(question->findChild<QPushButton *>(u"confirm.go"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"allOrganizations"_s, u"newname"_s) < 0, kWait);
}

void TestSuperuser::message_isPublishedAndDeleted()
{
    visit(u"messages"_s);
    auto *state = find<QWidget>(u"messages.state"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), kWait);
    find<QPushButton>(u"messages.new"_s)->click();
    QDialog *dialog = await(u"newMessage"_s);
    QVERIFY(dialog);
    auto *create = dialog->findChild<QPushButton *>(u"newMessage.create"_s);
    QVERIFY(!create->isEnabled());
    auto *content = dialog->findChild<QPlainTextEdit *>(u"newMessage.content"_s);
    content->setPlainText(QString(10'001, u'a'));
    QVERIFY(!create->isEnabled());
    content->setPlainText(u"Down at **noon**."_s);
    dialog->findChild<QComboBox *>(u"newMessage.severity"_s)->setCurrentIndex(1);
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table(u"messages"_s)->model()->rowCount(), 1, kWait);
    const QAbstractItemModel *model = table(u"messages"_s)->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"Down at noon."_s);
    QCOMPARE(model->index(0, 1).data().toString(), u"Warning"_s);
    QVERIFY(choose(u"messages"_s, model->index(0, 0).data(IdRole).toString()));
    QTest::mouseClick(find<QPushButton>(u"messages.delete"_s), Qt::LeftButton);
    QDialog *question = await(u"confirm"_s);
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"confirm.go"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), kWait);
}

void TestSuperuser::log_tellsWhatWasDone()
{
    QVERIFY(!makeUser(u"logged"_s).isEmpty());
    visit(u"logs"_s);
    auto *rows = find<QWidget>(u"superuser.sections"_s)->findChild<QTableView *>(u"logs.table"_s);
    QVERIFY(rows);
    const auto isTold = [rows] {
        for (int row = 0; row < rows->model()->rowCount(); ++row) {
            for (int column = 0; column < rows->model()->columnCount(); ++column) {
                if (rows->model()->index(row, column).data().toString().contains(u"logged"_s))
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rows->isVisible() && isTold(), kWait);
}

void TestSuperuser::ordinaryUser_isRefused()
{
    const QString password = makeUser(u"eve"_s);
    QVERIFY(!password.isEmpty());
    Connection *connection = m_console->window().connection();
    connection->signIn(u"eve"_s, password, false);
    QTRY_VERIFY_WITH_TIMEOUT(connection->state() == Connection::State::SignedIn
                                 && connection->userName() == "eve"_L1,
                             kWait);
    QVERIFY(!find<QAction>(u"main.action.superuser"_s)->isEnabled());
    // An address from elsewhere leads to a page that says why it is empty.
    visit(u"organizations"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"superuser.state"_s)->isVisible(), kWait);
    QVERIFY(!table(u"allOrganizations"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"allOrganizations.new"_s)->isVisible());
}

QTEST_MAIN(TestSuperuser)
#include "tst_superuser.moc"
