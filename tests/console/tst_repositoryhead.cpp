#include "app/models/repositorymodel.h"
#include "tests/console/livewindow.h"
#include "ui/connect/connection.h"
#include "ui/widgets/chip.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using namespace Qt::StringLiterals;

/// The buttons at the right of a repository's head, against a real server.
class TestRepositoryHead : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void pull_namesTheTagThatIsMeant();
    void more_copiesTheLink();
    void more_leadsToTheSettings();
    void more_comparesTwoTags();
    void more_changesWhoSeesIt();
    void more_deletesAndLeaves();
    void readOnlyConnection_offersNoChange();
    void star_isShownAtOnceAndKept();
    void star_isTakenBackWhenItIsRefused();

private:
    bool isStarredThere(const QString &path);
    void open(const QString &path);
    QPushButton *button(const QString &name) const
    {
        return find<QPushButton>(u"repository."_s + name);
    }
    /// Open. A press on the button would not return before the menu is closed.
    QMenu *menuOf(const QString &name)
    {
        QMenu *menu = button(name)->menu();
        menu->popup(button(name)->mapToGlobal(QPoint(0, button(name)->height())));
        return QTest::qWaitFor([menu] { return menu->isVisible(); }, kWait) ? menu : nullptr;
    }
};

void TestRepositoryHead::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    for (const char *tag : {"v1", "v2"})
        QVERIFY(m_server->push(u"admin/api"_s, QString::fromLatin1(tag), 10));
    QVERIFY(m_server->push(u"admin/latest"_s, u"latest"_s, 10));
    QVERIFY(m_server->push(u"admin/latest"_s, u"zz"_s, 20));
    QVERIFY(m_server->push(u"admin/doomed"_s, u"v1"_s, 10));
}

void TestRepositoryHead::init()
{
    openConsole();
    QVERIFY(signIn());
}

void TestRepositoryHead::open(const QString &path)
{
    ui::MainWindow &window = m_console->window();
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(path)));
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"tags.table"_s)->isVisible()
                                 && find<QTableView>(u"tags.table"_s)->model()->rowCount() > 0
                                 && button(u"pull"_s)->isVisible(),
                             kWait);
}

void TestRepositoryHead::pull_namesTheTagThatIsMeant()
{
    open(u"admin/latest"_s);
    const auto firstCommand = [this] {
        QMenu *menu = menuOf(u"pull"_s);
        const QString command = menu ? menu->actions().constFirst()->data().toString() : QString();
        if (menu)
            menu->close();
        return command;
    };
    const QString image = m_console->window().connection()->registryName() + u"/admin/latest:"_s;
    auto *table = find<QTableView>(u"tags.table"_s);
    table->clearSelection();
    table->setCurrentIndex({});
    QCOMPARE(firstCommand(), u"podman pull --tls-verify=false "_s + image + u"latest"_s);
    select({u"zz"_s});
    QCOMPARE(firstCommand(), u"podman pull --tls-verify=false "_s + image + u"zz"_s);
    QMenu *menu = menuOf(u"pull"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(QApplication::clipboard()->text(),
                 u"podman pull --tls-verify=false "_s + image + u"zz"_s);
}

void TestRepositoryHead::more_copiesTheLink()
{
    open(u"admin/api"_s);
    QMenu *menu = menuOf(u"more"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    const QString link = QApplication::clipboard()->text();
    const auto address = Address::fromString(link);
    QVERIFY2(address, qPrintable(link));
    QCOMPARE(address->repositoryName()->path(), u"admin/api"_s);
}

void TestRepositoryHead::more_leadsToTheSettings()
{
    open(u"admin/api"_s);
    QMenu *menu = menuOf(u"more"_s);
    QVERIFY(menu);
    auto *settings = menu->findChild<QAction *>(u"repository.settings"_s);
    QVERIFY(settings && settings->isEnabled());
    settings->trigger();
    menu->close();
    QTRY_COMPARE(m_console->window().history().current()->tab, u"settings"_s);
    QCOMPARE(m_console->window().history().current()->path, u"repository/admin/api"_s);
}

void TestRepositoryHead::more_comparesTwoTags()
{
    open(u"admin/api"_s);
    QMenu *menu = menuOf(u"more"_s);
    QVERIFY(menu);
    auto *action = menu->findChild<QAction *>(u"repository.compare"_s);
    QVERIFY(action);
    action->trigger();
    menu->close();
    QTRY_VERIFY(dialogNamed(u"compareTags"_s));
    QDialog *dialog = dialogNamed(u"compareTags"_s);
    auto *before = dialog->findChild<QComboBox *>(u"compareTags.before"_s);
    auto *after = dialog->findChild<QComboBox *>(u"compareTags.after"_s);
    auto *problem = dialog->findChild<QLabel *>(u"compareTags.problem"_s);
    auto *compare = dialog->findChild<QPushButton *>(u"compareTags.compare"_s);
    // The newest two are proposed; they may be of one second.
    QTRY_COMPARE_WITH_TIMEOUT(after->count(), 2, kWait);
    QCOMPARE((QSet<QString>{before->currentText(), after->currentText()}),
             (QSet<QString>{u"v1"_s, u"v2"_s}));
    after->setEditText(u"v2"_s);
    QVERIFY(compare->isEnabled() && !problem->isVisible());
    before->setEditText(QString());
    QVERIFY(!compare->isEnabled());
    before->setEditText(u"v2"_s);
    QTest::mouseClick(compare, Qt::LeftButton);
    QCOMPARE(problem->text(), u"These are one and the same tag."_s);
    for (const QString &none : {u"v3"_s, u"no tag"_s}) {
        before->setEditText(none);
        QVERIFY(!problem->isVisible());
        QTest::mouseClick(compare, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(problem->text(), u"There is no tag %1."_s.arg(none), kWait);
    }
    // One that was pushed meanwhile is found by its name.
    QVERIFY(m_server->push(u"admin/api"_s, u"v3"_s, 30));
    before->setEditText(u"v3"_s);
    QTest::mouseClick(compare, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"compareImages"_s), kWait);
    QTRY_VERIFY(!dialogNamed(u"compareTags"_s));
    const auto said = [](const QString &text) {
        for (const QLabel *label : dialogNamed(u"compareImages"_s)->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    };
    QVERIFY(said(u"Compare v3 with v2"_s));
    QVERIFY(said(u"v3"_s) && said(u"v2"_s));
    dialogNamed(u"compareImages"_s)->reject();
    QTRY_VERIFY(!dialogNamed(u"compareImages"_s));
}

void TestRepositoryHead::more_changesWhoSeesIt()
{
    open(u"admin/api"_s);
    const auto trigger = [this] {
        QMenu *menu = menuOf(u"more"_s);
        auto *action = menu ? menu->findChild<QAction *>(u"repository.visibility"_s) : nullptr;
        if (action)
            action->trigger();
        if (menu)
            menu->close();
        return action != nullptr;
    };
    auto *chip = find<Chip>(u"repository.visibilityChip"_s);
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"Private"_s);
    QVERIFY(trigger());
    // What was pulled cannot be called back: that is asked first.
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QCOMPARE(chip->text(), u"Private"_s);
    dialogNamed(u"confirm"_s)->findChild<QCheckBox *>(u"confirm.understood"_s)->click();
    QTest::mouseClick(dialogNamed(u"confirm"_s)->findChild<QPushButton *>(u"confirm.go"_s),
                      Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(chip->text(), u"Public"_s, kWait);
    QVERIFY(trigger());
    QTRY_COMPARE_WITH_TIMEOUT(chip->text(), u"Private"_s, kWait);
}

void TestRepositoryHead::more_deletesAndLeaves()
{
    open(u"admin/doomed"_s);
    QMenu *menu = menuOf(u"more"_s);
    QVERIFY(menu);
    menu->findChild<QAction *>(u"repository.delete"_s)->trigger();
    menu->close();
    QTRY_VERIFY(dialogNamed(u"confirm"_s));
    QDialog *dialog = dialogNamed(u"confirm"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirm.typed"_s), u"admin/doomed"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm.go"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window().history().current()->isRepositories(), kWait);
    auto *list = find<QTableView>(u"repositories.table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, kWait);
}

void TestRepositoryHead::readOnlyConnection_offersNoChange()
{
    open(u"admin/api"_s);
    ConnectionProfile profile = m_console->window().connection()->profile();
    profile.isReadOnly = true;
    QVERIFY(m_console->profiles().save(profile));
    QMenu *menu = menuOf(u"more"_s);
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(u"repository.delete"_s)->isEnabled());
    QVERIFY(!menu->findChild<QAction *>(u"repository.visibility"_s)->isEnabled());
    menu->close();
}

bool TestRepositoryHead::isStarredThere(const QString &path)
{
    auto *call =
        m_console->window().connection()->repositories().details(*RepositoryName::parse(path));
    std::optional<bool> isStarred;
    connect(call, &api::ApiCallBase::finished, this, [call, &isStarred] {
        const auto details = call->takeResult();
        isStarred = details && details->isStarred;
    });
    return QTest::qWaitFor([&] { return isStarred.has_value(); }, kWait) && *isStarred;
}

void TestRepositoryHead::star_isShownAtOnceAndKept()
{
    open(u"admin/api"_s);
    QPushButton *star = button(u"star"_s);
    QVERIFY(star->isVisible() && !star->isChecked());
    QTest::keyClick(star, Qt::Key_Space);
    QVERIFY(star->isChecked());
    QCOMPARE(star->accessibleName(), u"Remove the star"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isStarredThere(u"admin/api"_s), kWait);
    // The list and the filter know it without reading anew.
    m_console->window().go(Address::repositories(m_console->window().connection()->id()));
    auto *list = find<QTableView>(u"repositories.table"_s);
    QTRY_VERIFY(list->isVisible());
    auto *kind = find<QComboBox>(u"repositories.kind"_s);
    kind->setCurrentIndex(kind->findText(u"Starred"_s));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"admin/api, starred"_s);
    kind->setCurrentIndex(0);
    open(u"admin/api"_s);
    QTRY_VERIFY(star->isChecked());
    QTest::keyClick(star, Qt::Key_Space);
    QVERIFY(!star->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(!isStarredThere(u"admin/api"_s), kWait);
}

void TestRepositoryHead::star_isTakenBackWhenItIsRefused()
{
    QVERIFY(m_server->push(u"admin/vanishing"_s, u"v1"_s, 10));
    open(u"admin/vanishing"_s);
    // Somebody else deletes it meanwhile.
    auto *call = m_console->window().connection()->repositories().remove(
        *RepositoryName::parse(u"admin/vanishing"_s));
    bool isGone = false;
    connect(call, &api::ApiCallBase::finished, this,
            [call, &isGone] { isGone = call->takeResult().has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isGone, kWait);
    QPushButton *star = button(u"star"_s);
    QSignalSpy refused(&m_console->window().connection()->client(),
                       &api::ApiClient::requestFinished);
    QTest::keyClick(star, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!star->isChecked(), kWait);
    bool isAsked = false;
    for (const auto &one : std::as_const(refused)) {
        const auto record = one.at(0).value<RequestRecord>();
        isAsked = isAsked || (record.method == "POST" && record.status >= 400);
    }
    QVERIFY(isAsked);
}

QTEST_MAIN(TestRepositoryHead)
#include "tst_repositoryhead.moc"
