#include "tests/console/namespacewindow.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;

/// Auto-prune policies of repositories and namespaces and what they would do, on a real server.
class TestAutoPrune : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void policy_isMadeChangedDeletedAndBack();
    void simulator_followsWhatIsTyped();
    void simulator_countsPoliciesTogether();
    void simulator_listsWhatOnlyImmutabilitySaves();
    void simulator_readsAllPagesAndStops();
    void simulator_saysWhatCannotBeRead();
    void simulator_isComparedWithTheRegistry();
    void duplicate_isRefusedAndNothingIsLost();
    void inherited_isShownAndLeadsToWhereItIsKept();
    void namespace_triesItOnAChosenRepository();
    void namespace_hasImmutabilityPoliciesToo();
    void account_hasPolicies();
    void readOnlyConnection_onlyLooks();
    void dialog_isWholeByKeyboard();
    void zhTW_saysTheSame();

private:
    bool openRepository();
    QDialog *create(const QString &list = u"prune"_s);
    QString rowText(const QDialog *dialog, int row, int column) const;
    QString policies() const { return u"repository/%1/autoprunepolicy/"_s.arg(m_repository); }
    int rows(const QString &list = u"prune"_s) const
    {
        return find<QTableView>(list + u".table"_s)->model()->rowCount();
    }

    int m_number = 0;
};

void TestAutoPrune::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
}

void TestAutoPrune::init()
{
    m_gate->relent();
    m_repository = u"payments/prune%1"_s.arg(++m_number);
    // Of one second or not, they count as older in this order.
    for (const auto &[tag, size] :
         {std::pair{u"v2.0"_s, 20}, std::pair{u"v1.0"_s, 10}, std::pair{u"latest"_s, 30}})
        QVERIFY(m_server->push(m_repository, tag, size));
    openConsole();
}

void TestAutoPrune::cleanup()
{
    closeConsole();
    for (const QString &owner : {u"organization/payments/"_s, u"user/"_s}) {
        for (const QString &noun : {u"autoprunepolicy/"_s, u"immutabilitypolicy/"_s}) {
            const auto list = m_caller->get(owner + noun).value("policies"_L1).toArray();
            for (const QJsonValue &policy : list)
                QVERIFY(m_caller->send("DELETE", owner + noun + policy["uuid"_L1].toString()));
        }
    }
}

bool TestAutoPrune::openRepository()
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(m_repository),
                                  u"auto-prune"_s));
    window.activateWindow();
    auto *make = find<QPushButton>(u"prune.create"_s);
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor([make] { return make->isVisible(); }, kWait);
}

/// The dialog with its tags read.
QDialog *TestAutoPrune::create(const QString &list)
{
    find<QPushButton>(list + u".create"_s)->click();
    QDialog *dialog = await(u"policy"_s);
    auto *table = in<QTableView>(dialog, u"policy.rows"_s);
    // Without a pattern one that makes immutable says nothing.
    if (dialog && list.endsWith(u"Policies"))
        in<QLineEdit>(dialog, u"policy.pattern"_s)->setText(u".*"_s);
    return table && QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, kWait)
        ? dialog
        : nullptr;
}

QString TestAutoPrune::rowText(const QDialog *dialog, int row, int column) const
{
    return in<QTableView>(dialog, u"policy.rows"_s)->model()->index(row, column).data().toString();
}

void TestAutoPrune::policy_isMadeChangedDeletedAndBack()
{
    QVERIFY(openRepository());
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"prune.state"_s)->isVisible(), kWait);
    QDialog *dialog = create();
    QVERIFY(dialog);
    in<QSpinBox>(dialog, u"policy.count"_s)->setValue(25);
    in<QLineEdit>(dialog, u"policy.pattern"_s)->setText(u"^v"_s);
    press(dialog, u"policy.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kWait);
    auto *table = find<QTableView>(u"prune.table"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Keep the newest 25 tags"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"^v"_s);
    QTRY_VERIFY(!dialogNamed(u"policy"_s));

    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    dialog = await(u"policy"_s);
    QVERIFY(dialog);
    QCOMPARE(in<QSpinBox>(dialog, u"policy.count"_s)->value(), 25);
    in<QComboBox>(dialog, u"policy.method"_s)->setCurrentIndex(1);
    in<QSpinBox>(dialog, u"policy.age"_s)->setValue(3);
    in<QComboBox>(dialog, u"policy.unit"_s)->setCurrentIndex(3); // days
    press(dialog, u"policy.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 0).data().toString(),
                              u"Remove tags older than 3 days"_s, kWait);
    // Back to what it was.
    QVERIFY(clickToast());
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 0).data().toString(),
                              u"Keep the newest 25 tags"_s, kWait);

    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    find<QPushButton>(u"prune.remove"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, kWait);
    QVERIFY(clickToast());
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kWait);
    const auto kept = m_caller->get(policies()).value("policies"_L1).toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.at(0)["value"_L1].toInt(), 25);
    QCOMPARE(kept.at(0)["tagPattern"_L1].toString(), u"^v"_s);
}

void TestAutoPrune::simulator_followsWhatIsTyped()
{
    QVERIFY(openRepository());
    QDialog *dialog = create();
    QVERIFY(dialog);
    m_gate->forget();
    auto *summary = in<QLabel>(dialog, u"policy.summary"_s);
    auto *pattern = in<QLineEdit>(dialog, u"policy.pattern"_s);
    auto *count = in<QSpinBox>(dialog, u"policy.count"_s);
    const auto says = [summary](const QString &text) {
        return QTest::qWaitFor([&] { return summary->text() == text; }, kWait);
    };
    QVERIFY(says(u"0 of 3 tags would be removed"_s));
    count->setValue(1);
    QVERIFY(says(u"2 of 3 tags would be removed"_s));
    QCOMPARE(rowText(dialog, 0, 1), u"removed"_s);
    QCOMPARE(rowText(dialog, 0, 2), u"1 newer one is kept"_s);
    QCOMPARE(rowText(dialog, 2, 1), u"kept"_s);
    QCOMPARE(rowText(dialog, 2, 2), u"among the newest 1"_s);
    QVERIFY(in<QLabel>(dialog, u"policy.sums"_s)
                ->text()
                .contains(u"become free, after the time machine (2 weeks)."_s));
    // Found anywhere in the name.
    pattern->setText(u"\\.0"_s);
    QVERIFY(says(u"1 of 3 tags would be removed"_s));
    auto *means = in<QComboBox>(dialog, u"policy.means"_s);
    means->setCurrentIndex(1);
    QVERIFY(says(u"0 of 3 tags would be removed"_s));
    pattern->setText(u"(v"_s);
    auto *error = in<QLabel>(dialog, u"policy.error"_s);
    QVERIFY(error->isVisible());
    QVERIFY(error->text().startsWith(u"This is no regular expression: "_s));
    QVERIFY(!in<QPushButton>(dialog, u"policy.go"_s)->isEnabled());
    QVERIFY(says(u"What it does is shown here."_s));
    pattern->clear();
    QVERIFY(!error->isVisible());
    QVERIFY(!means->isEnabled());
    in<QComboBox>(dialog, u"policy.method"_s)->setCurrentIndex(1);
    QVERIFY(says(u"0 of 3 tags would be removed"_s));
    QCOMPARE(rowText(dialog, 0, 2), u"not older than 2 weeks"_s);
    // Nothing of it was sent.
    QVERIFY(m_gate->writes().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"policy"_s));
    QCOMPARE(rows(), 0);
}

void TestAutoPrune::simulator_countsPoliciesTogether()
{
    QVERIFY(m_caller->send(
        "POST", policies(),
        {{"method"_L1, u"number_of_tags"_s}, {"value"_L1, 1}, {"tagPattern"_L1, u"^v"_s}}));
    QVERIFY(openRepository());
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kWait);
    QDialog *dialog = create();
    QVERIFY(dialog);
    auto *summary = in<QLabel>(dialog, u"policy.summary"_s);
    auto *together = in<QCheckBox>(dialog, u"policy.together"_s);
    QCOMPARE(together->text(), u"Together with the 1 other"_s);
    QTRY_COMPARE_WITH_TIMEOUT(summary->text(), u"1 of 3 tags would be removed"_s, kWait);
    QVERIFY(!in<QTableView>(dialog, u"policy.rows"_s)->isColumnHidden(3));
    QCOMPARE(rowText(dialog, 0, 0), u"v2.0"_s);
    QCOMPARE(rowText(dialog, 0, 3), u"another here"_s);
    together->setChecked(false);
    QTRY_COMPARE_WITH_TIMEOUT(summary->text(), u"0 of 3 tags would be removed"_s, kWait);
    QVERIFY(in<QTableView>(dialog, u"policy.rows"_s)->isColumnHidden(3));
}

void TestAutoPrune::simulator_listsWhatOnlyImmutabilitySaves()
{
    QVERIFY(m_caller->send("PUT", u"repository/%1/tag/v1.0"_s.arg(m_repository),
                           {{"immutable"_L1, true}}));
    QVERIFY(openRepository());
    QDialog *dialog = create();
    QVERIFY(dialog);
    in<QSpinBox>(dialog, u"policy.count"_s)->setValue(1);
    auto *summary = in<QLabel>(dialog, u"policy.summary"_s);
    QTRY_COMPARE_WITH_TIMEOUT(summary->text(), u"1 of 3 tags would be removed"_s, kWait);
    QVERIFY(in<QLabel>(dialog, u"policy.sums"_s)
                ->text()
                .contains(u"1 tag stays only because it is immutable."_s));
    QCOMPARE(rowText(dialog, 1, 0), u"v1.0"_s);
    QCOMPARE(rowText(dialog, 1, 2), u"kept as it is immutable"_s);
}

void TestAutoPrune::simulator_readsAllPagesAndStops()
{
    for (int i = 0; i < 101; ++i)
        QVERIFY(m_server->push(m_repository, u"b%1"_s.arg(i), 10));
    m_gate->spoil(u"GET .*/tag/.*page=2"_s, {.kind = quayside::test::Fault::Kind::Hang});
    QVERIFY(openRepository());
    QDialog *dialog = create();
    QVERIFY(dialog);
    auto *progress = in<QLabel>(dialog, u"policy.progress"_s);
    QTRY_COMPARE_WITH_TIMEOUT(progress->text(), u"Reading the tags: 100 so far"_s, kWait);
    auto *stop = in<QPushButton>(dialog, u"policy.stop"_s);
    stop->click();
    QCOMPARE(progress->text(), u"Only the 100 newest tags were read."_s);
    QCOMPARE(in<QLabel>(dialog, u"policy.summary"_s)->text(), u"90 of 100 tags would be removed"_s);
    m_gate->relent();
    stop->click();
    auto *table = in<QTableView>(dialog, u"policy.rows"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 104, kWait);
    QVERIFY(!stop->isVisible());
}

void TestAutoPrune::simulator_saysWhatCannotBeRead()
{
    m_gate->spoil(u"GET .*/tag/\\?.*"_s, RogueGate::answer(403, "insufficient_scope"));
    QVERIFY(openRepository());
    find<QPushButton>(u"prune.create"_s)->click();
    QDialog *dialog = await(u"policy"_s);
    QVERIFY(dialog);
    auto *progress = in<QLabel>(dialog, u"policy.progress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(progress->text().startsWith(u"The tags were not read: "_s), kWait);
    // The policy can be made all the same.
    press(dialog, u"policy.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kWait);
}

void TestAutoPrune::simulator_isComparedWithTheRegistry()
{
    QVERIFY(openRepository());
    QDialog *dialog = create();
    QVERIFY(dialog);
    auto *check = in<QPushButton>(dialog, u"policy.check"_s);
    auto *checked = in<QLabel>(dialog, u"policy.checked"_s);
    QTRY_VERIFY_WITH_TIMEOUT(check->isVisible(), kWait);
    in<QSpinBox>(dialog, u"policy.count"_s)->setValue(1);
    QTRY_COMPARE(rowText(dialog, 0, 1), u"removed"_s);
    check->click();
    QTRY_COMPARE_WITH_TIMEOUT(checked->text(), u"The registry says the same of 3 tags."_s, kWait);
    // Something came and something went since the tags were read.
    QVERIFY(m_server->push(m_repository, u"fresh"_s, 5));
    QVERIFY(m_caller->send("DELETE", u"repository/%1/tag/v1.0"_s.arg(m_repository)));
    check->click();
    QTRY_VERIFY_WITH_TIMEOUT(checked->text().startsWith(u"The registry says otherwise of "_s),
                             kWait);
    QVERIFY(checked->text().contains(u"fresh"_s) && checked->text().contains(u"v1.0"_s));
    // Another policy was not compared yet.
    in<QSpinBox>(dialog, u"policy.count"_s)->setValue(2);
    QTRY_VERIFY(!checked->isVisible());
    m_gate->spoil(u"POST /api/quayside/v1/repository/.*/autoprune.*"_s, RogueGate::answer(403));
    check->click();
    QTRY_VERIFY_WITH_TIMEOUT(checked->text().startsWith(u"The registry did not say: "_s), kWait);
    QVERIFY(m_caller->send("DELETE", u"repository/%1/tag/fresh"_s.arg(m_repository)));
}

void TestAutoPrune::duplicate_isRefusedAndNothingIsLost()
{
    QVERIFY(m_caller->send("POST", policies(),
                           {{"method"_L1, u"creation_date"_s}, {"value"_L1, u"3d"_s}}));
    QVERIFY(openRepository());
    QDialog *dialog = create();
    QVERIFY(dialog);
    in<QComboBox>(dialog, u"policy.method"_s)->setCurrentIndex(1);
    in<QSpinBox>(dialog, u"policy.age"_s)->setValue(3);
    in<QComboBox>(dialog, u"policy.unit"_s)->setCurrentIndex(3);
    press(dialog, u"policy.go"_s);
    auto *banner = in<QWidget>(dialog, u"policy.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"duplicate"_s));
    QVERIFY(dialog->isEnabled());
    QCOMPARE(in<QSpinBox>(dialog, u"policy.age"_s)->value(), 3);
    in<QSpinBox>(dialog, u"policy.age"_s)->setValue(4);
    in<QLineEdit>(dialog, u"policy.pattern"_s)->setText(u"nightly"_s);
    press(dialog, u"policy.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kWait);
}

void TestAutoPrune::inherited_isShownAndLeadsToWhereItIsKept()
{
    QVERIFY(m_caller->send("POST", u"organization/payments/autoprunepolicy/"_s,
                           {{"method"_L1, u"number_of_tags"_s}, {"value"_L1, 50}}));
    QVERIFY(openRepository());
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kWait);
    auto *table = find<QTableView>(u"prune.table"_s);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"Organization payments"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(!find<QPushButton>(u"prune.remove"_s)->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"namespacePrune.table"_s)->isVisible(), kWait);
    QVERIFY(!dialogNamed(u"policy"_s));
    auto *own = find<QTableView>(u"namespacePrune.table"_s);
    QCOMPARE(own->model()->index(0, 3).data().toString(), u"Here"_s);
}

void TestAutoPrune::namespace_triesItOnAChosenRepository()
{
    QVERIFY(
        m_caller->send("POST", policies(), {{"method"_L1, u"number_of_tags"_s}, {"value"_L1, 2}}));
    QVERIFY(openTab(u"payments"_s, u"auto-prune"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"namespacePrune.create"_s)->isVisible(), kWait);
    QDialog *dialog = create(u"namespacePrune"_s);
    QVERIFY(dialog);
    auto *repository = in<QComboBox>(dialog, u"policy.repository"_s);
    QVERIFY(repository->isVisible());
    repository->setCurrentText(m_repository);
    QCOMPARE(repository->currentText(), m_repository);
    auto *table = in<QTableView>(dialog, u"policy.rows"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, kWait);
    // The repository has a policy of its own.
    auto *summary = in<QLabel>(dialog, u"policy.summary"_s);
    QTRY_COMPARE_WITH_TIMEOUT(summary->text(), u"1 of 3 tags would be removed"_s, kWait);
    QCOMPARE(rowText(dialog, 0, 3), u"the repository's"_s);
    press(dialog, u"policy.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"namespacePrune"_s), 1, kWait);
}

void TestAutoPrune::namespace_hasImmutabilityPoliciesToo()
{
    QVERIFY(openTab(u"payments"_s, u"immutability"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"namespacePolicies.create"_s)->isVisible(), kWait);
    QDialog *dialog = create(u"namespacePolicies"_s);
    QVERIFY(dialog);
    in<QComboBox>(dialog, u"policy.repository"_s)->setCurrentText(m_repository);
    in<QLineEdit>(dialog, u"policy.pattern"_s)->setText(u"never-.*"_s);
    QTRY_COMPARE_WITH_TIMEOUT(in<QLabel>(dialog, u"policy.summary"_s)->text(),
                              u"0 of 3 tags become immutable"_s, kWait);
    press(dialog, u"policy.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"namespacePolicies"_s), 1, kWait);
}

void TestAutoPrune::account_hasPolicies()
{
    QVERIFY(m_server->push(u"admin/own"_s, u"1"_s, 10));
    QVERIFY(openTab({}, u"auto-prune"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"namespacePrune.create"_s)->isVisible(), kWait);
    QDialog *dialog = create(u"namespacePrune"_s);
    QVERIFY(dialog);
    press(dialog, u"policy.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"namespacePrune"_s), 1, kWait);
    // No tab for policies that an account cannot have.
    const auto *tabs = find<QWidget>(u"namespace"_s)->findChild<QTabBar *>();
    for (int i = 0; i < tabs->count(); ++i)
        QVERIFY(tabs->tabText(i) != u"Immutability"_s || !tabs->isTabVisible(i));
}

void TestAutoPrune::readOnlyConnection_onlyLooks()
{
    QVERIFY(
        m_caller->send("POST", policies(), {{"method"_L1, u"number_of_tags"_s}, {"value"_L1, 9}}));
    QVERIFY(openRepository());
    ConnectionProfile profile = m_console->window().connection()->profile();
    profile.isReadOnly = true;
    m_console->window().connection()->setProfile(profile);
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"prune.create"_s)->isVisible(), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kWait);
    auto *table = find<QTableView>(u"prune.table"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!dialogNamed(u"policy"_s));
}

void TestAutoPrune::dialog_isWholeByKeyboard()
{
    QVERIFY(openRepository());
    QDialog *dialog = create();
    QVERIFY(dialog);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY2(nameless(dialog).isEmpty(), qPrintable(nameless(dialog).join(u' ')));
    in<QLineEdit>(dialog, u"policy.pattern"_s)->setText(u"v"_s);
    in<QComboBox>(dialog, u"policy.method"_s)->setFocus();
    QCOMPARE(tabStops(dialog),
             (QStringList{u"policy.method"_s, u"policy.count"_s, u"policy.pattern"_s,
                          u"policy.means"_s, u"policy.rows"_s, u"policy.check"_s, u"policy.save"_s,
                          u"policy.cancel"_s, u"policy.go"_s}));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kWait);
}

void TestAutoPrune::zhTW_saysTheSame()
{
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(openRepository());
    QDialog *dialog = create();
    QVERIFY(dialog);
    in<QSpinBox>(dialog, u"policy.count"_s)->setValue(1);
    QTRY_COMPARE_WITH_TIMEOUT(in<QLabel>(dialog, u"policy.summary"_s)->text(),
                              u"3 個標籤中有 2 個會被移除"_s, kWait);
    press(dialog, u"policy.go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kWait);
    QCOMPARE(find<QTableView>(u"prune.table"_s)->model()->index(0, 0).data().toString(),
             u"保留最新的 1 個標籤"_s);
}

QTEST_MAIN(TestAutoPrune)
#include "tst_autoprune.moc"
