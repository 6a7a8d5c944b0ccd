#include "app/models/repositorymodel.h"
#include "tests/console/namespacewindow.h"
#include "ui/pages/namespace/entityfield.h"
#include "ui/pages/repositories/repositoriesview.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/toast.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::RogueGate;

/// What the list of repositories reads row by row, and what it does to many at once, against a real
/// server.
class TestRepositoryList : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tags_areReadOfRowsThatAreSeen();
    void tags_areReadAgainAfterAPushOrOnWish();
    void tags_areNotReadWhereTheyAreHidden();
    void tags_thatAreRefusedStayEmpty_data();
    void tags_thatAreRefusedStayEmpty();
    void tags_restWhereTheRegistryIsBusy_data();
    void tags_restWhereTheRegistryIsBusy();
    void tags_ofAnOldRegistryStayEmpty();
    void tags_areAtLeastFiveHundred();
    void permission_isGivenToManyAndTakenBack();
    void permission_ofSeveralNamespacesIsForUsers();
    void permission_refusalIsToldPerRepository();
    void policy_isMadeInManyAndTakenBack();
    void policy_isOfferedWhereTheRegistryHasIt();
    void commands_areHiddenWhereNothingIsWritten();
    void bulkBar_fitsInANarrowWindow();

private:
    static constexpr int kMany = 45;
    static constexpr int kTags = int(RepositoryModel::Column::Tags);

    RecordTable *table() const { return find<RecordTable>(u"repositories.table"_s); }
    RepositoriesView *view() const { return find<RepositoriesView>(u"repositories"_s); }
    QModelIndex row(const QString &path) const { return rowOf(u"repositories.table"_s, path); }
    QVariant tags(const QString &path, int role = Qt::DisplayRole) const
    {
        return row(path).siblingAtColumn(kTags).data(role);
    }
    int asked() const { return m_gate->seen(u"GET .*includeTags=true.*"_s); }
    int asked(const QString &path) const
    {
        return m_gate->seen(u"GET /api/v1/repository/%1\\?.*includeTags=true.*"_s.arg(path));
    }
    /// Every row that is seen tells how many tags it has.
    bool areSeenCounted() const
    {
        const QModelIndexList seen = table()->visibleRows();
        return !seen.isEmpty() && std::all_of(seen.begin(), seen.end(), [](const auto &index) {
            return !index.siblingAtColumn(kTags).data().toString().isEmpty();
        });
    }
    int counted() const
    {
        int count = 0;
        for (int i = 0; i < table()->model()->rowCount(); ++i)
            count += table()->model()->index(i, kTags).data().toString().isEmpty() ? 0 : 1;
        return count;
    }
    /// Nobody asks for more than so many, also after a while.
    bool staysAt(int count) const
    {
        return !QTest::qWaitFor([&] { return asked() != count; }, 500);
    }
    void refresh(bool isQuiet)
    {
        QSignalSpy refreshed(view(), &RepositoriesView::refreshed);
        view()->refresh(isQuiet);
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 1, kWait);
    }
    void filter(const QString &text)
    {
        find<QLineEdit>(u"repositories.filter"_s)->setText(text);
        QTRY_VERIFY(table()->model()->rowCount() < kMany);
    }
    void selectRows(const QStringList &paths)
    {
        table()->clearSelection();
        for (const QString &path : paths)
            table()->selectionModel()->select(
                row(path), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    /// From the button behind the others.
    QAction *more(const QString &action)
    {
        QMenu *menu = find<QPushButton>(u"repositories.more"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(action);
    }
    void choose(QDialog *dialog, const QString &name)
    {
        auto *who = in<EntityField>(dialog, u"addPermission.who"_s);
        QVERIFY(who);
        QTest::keyClicks(who, name);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget(), kWait);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(who->entity());
    }
    QString toast() const
    {
        auto *shown = view()->findChild<Toast *>();
        return shown && shown->isVisible() ? shown->text() : QString();
    }
    QString role(const QString &path, const QString &holder)
    {
        return m_caller->get(u"repository/%1/permissions/%2"_s.arg(path, holder))
            .value("role"_L1)
            .toString();
    }
    qsizetype policies(const QString &path)
    {
        return m_caller->get(u"repository/%1/autoprunepolicy/"_s.arg(path))
            .value("policies"_L1)
            .toArray()
            .size();
    }
};

void TestRepositoryList::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/ci"_s));
    QVERIFY(m_caller->send("POST", u"superuser/users/"_s,
                           {{"username"_L1, "grace"_L1}, {"email"_L1, "g@example.org"_L1}}));
    QVERIFY(m_server->push(u"payments/api"_s, u"2"_s, 10));
    for (int i = 0; i < kMany; ++i)
        QVERIFY(m_server->push(u"admin/many%1"_s.arg(i, 2, 10, QChar(u'0')), u"v1"_s, 10));
}

void TestRepositoryList::init()
{
    m_gate->relent();
    m_gate->forget();
    openConsole();
    m_console->window().resize(1440, 900);
    QVERIFY(signIn());
    m_console->window().connection()->client().setLimits(
        {.timeout = std::chrono::seconds(10), .retryDelays = {}});
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() >= kMany, kWait);
}

void TestRepositoryList::cleanup()
{
    closeConsole();
}

void TestRepositoryList::tags_areReadOfRowsThatAreSeen()
{
    table()->sortByColumn(0, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(areSeenCounted(), kWait);
    QVERIFY(staysAt(counted()));
    const int before = asked();
    QVERIFY2(before < kMany, "all rows were asked for");
    QVERIFY(tags(u"payments/web"_s).toString().isEmpty());
    table()->scrollToBottom();
    QTRY_VERIFY_WITH_TIMEOUT(areSeenCounted(), kWait);
    QCOMPARE(tags(u"payments/api"_s).toString(), u"2"_s);
    QCOMPARE(tags(u"payments/api"_s, Qt::AccessibleTextRole).toString(), u"2 tags"_s);
    QCOMPARE(tags(u"payments/web"_s, Qt::AccessibleTextRole).toString(), u"1 tag"_s);
    // Once each, and seen again they are not asked for again.
    QVERIFY(asked() > before);
    QCOMPARE(asked(), counted());
    table()->scrollToTop();
    QVERIFY(staysAt(counted()));
    QCOMPARE(table()->model()->headerData(kTags, Qt::Horizontal).toString(), u"TAGS"_s);
    QVERIFY(Qt::Alignment(
                table()->model()->headerData(kTags, Qt::Horizontal, Qt::TextAlignmentRole).toInt())
                .testFlag(Qt::AlignRight));
}

void TestRepositoryList::tags_areReadAgainAfterAPushOrOnWish()
{
    filter(u"payments/*"_s);
    QTRY_VERIFY_WITH_TIMEOUT(areSeenCounted(), kWait);
    QVERIFY(staysAt(asked()));
    m_gate->forget();
    // By the clock nothing is asked that did not change.
    refresh(true);
    QVERIFY(staysAt(0));
    QVERIFY(m_server->push(u"payments/web"_s, u"extra"_s, 10));
    const auto gone = qScopeGuard([this] { m_server->removeTag(u"payments/web"_s, u"extra"_s); });
    // Times of pushes are told in seconds.
    QTRY_VERIFY_WITH_TIMEOUT((refresh(true), asked(u"payments/web"_s) > 0), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(tags(u"payments/web"_s).toString(), u"2"_s, kWait);
    QCOMPARE(asked(u"payments/api"_s), 0);
    m_gate->forget();
    refresh(false);
    QTRY_VERIFY_WITH_TIMEOUT(asked(u"payments/api"_s) == 1 && asked(u"payments/web"_s) == 1, kWait);
    QVERIFY(staysAt(table()->model()->rowCount()));
}

void TestRepositoryList::tags_areNotReadWhereTheyAreHidden()
{
    table()->sortByColumn(0, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(areSeenCounted(), kWait);
    QVERIFY(staysAt(counted()));
    const int before = asked();
    const auto toggle = [this] {
        QMenu *columns = find<QToolButton>(u"repositories.columns"_s)->menu();
        Q_EMIT columns->aboutToShow();
        for (QAction *action : columns->actions()) {
            if (action->text() == "TAGS"_L1)
                action->trigger();
        }
    };
    toggle();
    QVERIFY(table()->isColumnHidden(kTags));
    table()->scrollToBottom();
    QVERIFY(staysAt(before));
    toggle();
    QVERIFY(!table()->isColumnHidden(kTags));
    QTRY_VERIFY_WITH_TIMEOUT(areSeenCounted(), kWait);
    QVERIFY(asked() > before);
}

void TestRepositoryList::tags_thatAreRefusedStayEmpty_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("forbidden") << 403;
    QTest::newRow("not found") << 404;
}

void TestRepositoryList::tags_thatAreRefusedStayEmpty()
{
    QFETCH(int, status);
    m_gate->spoil(u"GET /api/v1/repository/payments/api\\?.*includeTags=true.*"_s,
                  RogueGate::answer(status));
    filter(u"payments/*"_s);
    // The others are told all the same.
    QTRY_VERIFY_WITH_TIMEOUT(tags(u"payments/web"_s).toString() == u"1"_s, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(asked(u"payments/api"_s), 1, kWait);
    refresh(false);
    QTRY_VERIFY_WITH_TIMEOUT(asked(u"payments/web"_s) == 2, kWait);
    QVERIFY(staysAt(asked()));
    QCOMPARE(asked(u"payments/api"_s), 1);
    QVERIFY(tags(u"payments/api"_s).toString().isEmpty());
    QVERIFY(tags(u"payments/api"_s, Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(!find<QWidget>(u"repositories.banner"_s)->isVisible());
}

void TestRepositoryList::tags_restWhereTheRegistryIsBusy_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("too many") << 429;
    QTest::newRow("unavailable") << 503;
}

void TestRepositoryList::tags_restWhereTheRegistryIsBusy()
{
    QFETCH(int, status);
    table()->sortByColumn(0, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(areSeenCounted(), kWait);
    QVERIFY(staysAt(counted()));
    m_gate->forget();
    m_gate->spoil(u"GET .*includeTags=true.*"_s, RogueGate::answer(status));
    table()->scrollToBottom();
    QTRY_VERIFY_WITH_TIMEOUT(asked() > 0, kWait);
    // No more than were on their way at once.
    QVERIFY(!QTest::qWaitFor([this] { return asked() > 3; }, 500));
    QVERIFY(!areSeenCounted());
    m_gate->relent();
    m_gate->forget();
    table()->scrollToTop();
    table()->scrollToBottom();
    QVERIFY(staysAt(0));
    refresh(true);
    QTRY_VERIFY_WITH_TIMEOUT(areSeenCounted(), kWait);
}

void TestRepositoryList::tags_ofAnOldRegistryStayEmpty()
{
    filter(u"payments/*"_s);
    QTRY_VERIFY_WITH_TIMEOUT(areSeenCounted(), kWait);
    QVERIFY(staysAt(asked()));
    m_gate->forget();
    m_gate->spoil(u"GET .*includeTags=true.*"_s,
                  {Fault::Kind::Answer, 200, R"({"namespace":"payments","name":"api"})"});
    refresh(false);
    QTRY_COMPARE_WITH_TIMEOUT(counted(), 0, kWait);
    refresh(false);
    QVERIFY(staysAt(table()->model()->rowCount()));
}

void TestRepositoryList::tags_areAtLeastFiveHundred()
{
    QJsonObject all;
    for (int i = 0; i < wire::RepositoryTagCount::kMost; ++i)
        all.insert(u"v%1"_s.arg(i), QJsonObject());
    const QJsonObject answer{
        {"namespace"_L1, "payments"_L1}, {"name"_L1, "api"_L1}, {"tags"_L1, all}};
    filter(u"payments/*"_s);
    QTRY_VERIFY_WITH_TIMEOUT(areSeenCounted(), kWait);
    m_gate->spoil(u"GET .*/payments/api\\?.*includeTags=true.*"_s,
                  {Fault::Kind::Answer, 200, QJsonDocument(answer).toJson()});
    refresh(false);
    QTRY_COMPARE_WITH_TIMEOUT(tags(u"payments/api"_s).toString(), u"500+"_s, kWait);
    QCOMPARE(tags(u"payments/api"_s, Qt::AccessibleTextRole).toString(), u"at least 500 tags"_s);
    QVERIFY(!tags(u"payments/api"_s, Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(tags(u"payments/web"_s, Qt::ToolTipRole).toString().isEmpty());
    table()->sortByColumn(kTags, Qt::DescendingOrder);
    QCOMPARE(table()->model()->index(0, 0).data(IdRole).toString(), u"payments/api"_s);
    QTRY_VERIFY_WITH_TIMEOUT(areSeenCounted(), kWait);
    const qsizetype column = table()->exportHeaders().indexOf(u"TAGS"_s);
    QVERIFY(column > 0);
    QCOMPARE(table()->exportRows(false).at(0).at(column), u"500"_s);
    QCOMPARE(table()->exportRows(false).at(1).at(column), u"1"_s);
}

void TestRepositoryList::permission_isGivenToManyAndTakenBack()
{
    filter(u"payments/*"_s);
    selectRows({u"payments/api"_s, u"payments/web"_s});
    const QString robot = u"user/payments+ci"_s;
    QVERIFY(m_caller->send("PUT", u"repository/payments/web/permissions/"_s + robot,
                           {{"role"_L1, "admin"_L1}}));
    QAction *add = more(u"repositories.addPermission"_s);
    QVERIFY(add);
    add->trigger();
    QDialog *dialog = await(u"addPermission"_s);
    QVERIFY(dialog);
    QCOMPARE(in<QLabel>(dialog, u"addPermission.count"_s)->text(), u"2 repositories"_s);
    const QString listed =
        in<QPlainTextEdit>(dialog, u"addPermission.repositories"_s)->toPlainText();
    QVERIFY(listed.contains(u"payments/api"_s) && listed.contains(u"payments/web"_s));
    QVERIFY(!in<QWidget>(dialog, u"addPermission.usersOnly"_s)->isVisible());
    QCOMPARE(nameless(dialog), QStringList());
    auto *who = in<EntityField>(dialog, u"addPermission.who"_s);
    QCOMPARE(dialog->focusWidget(), who);
    auto *go = in<QPushButton>(dialog, u"addPermission.add"_s);
    QVERIFY(!go->isEnabled());
    choose(dialog, u"payments+"_s);
    QVERIFY(go->isEnabled());
    auto *roles = in<QComboBox>(dialog, u"addPermission.role"_s);
    QTest::keyClick(who, Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), roles);
    QTest::keyClick(roles, Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(toast(),
                              u"Permission given to payments+ci in 1 repository. "
                              "1 skipped: it was there, or a higher one."_s,
                              kWait);
    QVERIFY(!dialogNamed(u"addPermission"_s));
    QCOMPARE(role(u"payments/api"_s, robot), u"write"_s);
    QCOMPARE(role(u"payments/web"_s, robot), u"admin"_s);
    QVERIFY(clickToast());
    QTRY_COMPARE_WITH_TIMEOUT(toast(), u"Permission of payments+ci restored in 1 repository."_s,
                              kWait);
    QCOMPARE(role(u"payments/api"_s, robot), QString());
    QCOMPARE(role(u"payments/web"_s, robot), u"admin"_s);
}

void TestRepositoryList::permission_ofSeveralNamespacesIsForUsers()
{
    selectRows({u"payments/api"_s, u"admin/many00"_s});
    more(u"repositories.addPermission"_s)->trigger();
    QDialog *dialog = await(u"addPermission"_s);
    QVERIFY(dialog);
    QVERIFY(in<QWidget>(dialog, u"addPermission.usersOnly"_s)->isVisible());
    auto *who = in<EntityField>(dialog, u"addPermission.who"_s);
    QTest::keyClicks(who, u"payments+"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!who->accessibleDescription().isEmpty(), kWait);
    QTest::keyClick(who, Qt::Key_Return);
    QVERIFY(!who->entity());
    who->clear();
    choose(dialog, u"grac"_s);
    press(dialog, u"addPermission.add"_s);
    QTRY_COMPARE_WITH_TIMEOUT(toast(), u"Permission given to grace in 2 repositories."_s, kWait);
    QCOMPARE(role(u"payments/api"_s, u"user/grace"_s), u"read"_s);
    QCOMPARE(role(u"admin/many00"_s, u"user/grace"_s), u"read"_s);
    QVERIFY(clickToast());
    QTRY_COMPARE_WITH_TIMEOUT(role(u"admin/many00"_s, u"user/grace"_s), QString(), kWait);
}

void TestRepositoryList::permission_refusalIsToldPerRepository()
{
    m_gate->spoil(u"GET .*/payments/web/permissions/.*"_s, RogueGate::answer(403));
    filter(u"payments/*"_s);
    // From the menu of a row, of all that are selected.
    QVERIFY(focusRow(u"repositories.table"_s, u"payments/api"_s));
    selectRows({u"payments/api"_s, u"payments/web"_s});
    QTest::keyClick(table(), Qt::Key_Menu);
    auto *menu = find<QMenu>(u"repositories.menu"_s);
    QVERIFY(menu);
    auto *add = menu->findChild<QAction *>(u"repositories.addPermission"_s);
    QVERIFY(add);
    add->trigger();
    menu->close();
    QDialog *dialog = await(u"addPermission"_s);
    QVERIFY(dialog);
    choose(dialog, u"grac"_s);
    press(dialog, u"addPermission.add"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        toast(), u"Permission given to grace in 1 repository. 1 could not be changed."_s, kWait);
    QVERIFY(clickToast());
    QTRY_COMPARE_WITH_TIMEOUT(role(u"payments/api"_s, u"user/grace"_s), QString(), kWait);
}

void TestRepositoryList::policy_isMadeInManyAndTakenBack()
{
    filter(u"payments/*"_s);
    selectRows({u"payments/api"_s, u"payments/web"_s});
    QVERIFY(m_caller->send("POST", u"repository/payments/web/autoprunepolicy/"_s,
                           {{"method"_L1, "number_of_tags"_L1}, {"value"_L1, 7}}));
    QAction *apply = more(u"repositories.applyPolicy"_s);
    QVERIFY(apply);
    apply->trigger();
    QDialog *dialog = await(u"policy"_s);
    QVERIFY(dialog);
    QCOMPARE(in<QLabel>(dialog, u"policy.title"_s)->text(), u"Apply auto-prune"_s);
    const QString hint = in<QLabel>(dialog, u"policy.hint"_s)->text();
    QVERIFY(hint.contains(u"2 repositories"_s) && hint.contains(u"deletes tags"_s));
    auto *tried = in<QComboBox>(dialog, u"policy.repository"_s);
    QCOMPARE(tried->count(), 2);
    // What holds in the one that it is tried on is counted in.
    tried->setCurrentText(u"payments/web"_s);
    auto *together = in<QWidget>(dialog, u"policy.together"_s);
    QTRY_VERIFY_WITH_TIMEOUT(together->isEnabled(), kWait);
    tried->setCurrentText(u"payments/api"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!together->isEnabled(), kWait);
    in<QSpinBox>(dialog, u"policy.count"_s)->setValue(7);
    QCOMPARE(in<QPushButton>(dialog, u"policy.go"_s)->text(), u"Apply"_s);
    press(dialog, u"policy.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        toast(), u"Policy made in 1 repository. 1 skipped: the same was there."_s, kWait);
    QVERIFY(!dialogNamed(u"policy"_s));
    QCOMPARE(policies(u"payments/api"_s), 1);
    QCOMPARE(policies(u"payments/web"_s), 1);
    QVERIFY(clickToast());
    QTRY_COMPARE_WITH_TIMEOUT(toast(), u"Policy deleted in 1 repository."_s, kWait);
    QCOMPARE(policies(u"payments/api"_s), 0);
    QCOMPARE(policies(u"payments/web"_s), 1);
}

void TestRepositoryList::policy_isOfferedWhereTheRegistryHasIt()
{
    QVERIFY(more(u"repositories.applyPolicy"_s));
    closeConsole();
    auto config = m_caller->client().send<QJsonObject>({.path = u"/config"_s}, api::objectOf);
    auto read = quayside::test::LiveCaller::await(config);
    QVERIFY(read);
    QJsonObject features = read->value("features"_L1).toObject();
    QVERIFY(features.value("AUTO_PRUNE"_L1).toBool());
    features.insert("AUTO_PRUNE"_L1, false);
    read->insert("features"_L1, features);
    m_gate->spoil(u"GET /config"_s,
                  {Fault::Kind::Answer, 200, QJsonDocument(*read).toJson(),
                   "Content-Type: application/json\r\n"});
    openConsole();
    QVERIFY(signIn());
    QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() >= kMany, kWait);
    selectRows({u"payments/api"_s});
    QVERIFY(more(u"repositories.addPermission"_s));
    QVERIFY(!more(u"repositories.applyPolicy"_s));
}

void TestRepositoryList::commands_areHiddenWhereNothingIsWritten()
{
    selectRows({u"payments/api"_s});
    auto *button = find<QPushButton>(u"repositories.more"_s);
    QTRY_VERIFY(button->isVisible());
    Connection *connection = m_console->window().connection();
    ConnectionProfile profile = connection->profile();
    profile.isReadOnly = true;
    connection->setProfile(profile);
    view()->updateRights();
    QVERIFY(find<QWidget>(u"repositories.bulkBar"_s)->isVisible());
    QVERIFY(!button->isVisible());
    QVERIFY(focusRow(u"repositories.table"_s, u"payments/api"_s));
    QTest::keyClick(table(), Qt::Key_Menu);
    auto *menu = find<QMenu>(u"repositories.menu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(u"repositories.addPermission"_s));
    QVERIFY(!menu->findChild<QAction *>(u"repositories.applyPolicy"_s));
}

void TestRepositoryList::bulkBar_fitsInANarrowWindow()
{
    m_console->window().resize(1024, 640);
    selectRows({u"payments/api"_s, u"admin/many00"_s});
    for (const QString &language : {u"en"_s, u"zh_TW"_s}) {
        m_console->setLanguage(language);
        QTRY_COMPARE(m_console->window().size(), QSize(1024, 640));
        auto *bar = find<QWidget>(u"repositories.bulkBar"_s);
        QTRY_VERIFY(bar->isVisible());
        int shown = 0;
        for (const QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            ++shown;
            QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            QVERIFY(bar->rect().contains(button->geometry()));
        }
        QCOMPARE(shown, 6);
    }
    // Names have their room, and tags are told beside them.
    QVERIFY(!table()->isColumnHidden(kTags));
    QTRY_VERIFY2(table()->columnWidth(0) >= 200,
                 qPrintable(u"%1 of %2"_s.arg(table()->columnWidth(0)).arg(table()->width())));
}

QTEST_MAIN(TestRepositoryList)
#include "tst_repositorylist.moc"
