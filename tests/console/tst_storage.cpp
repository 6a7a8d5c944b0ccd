#include "tests/console/namespacewindow.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::RogueGate;

/// What a namespace holds and its quota, on a real server.
class TestStorage : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void repositories_standByTheirSize();
    void noQuota_isSaid();
    void quota_isSetChangedAndUndone();
    void quota_isRemovedAndComesBack();
    void withoutReject_itSaysThatNothingIsRefused();
    void dialog_saysWhatIsWrong();
    void refusal_keepsWhatWasTyped();
    void readOnlyConnection_onlyLooks();
    void account_onlyLooks();
    void zhTW_saysTheSame();

private:
    bool openStorage(const QString &organization = u"payments"_s);
    QDialog *edit();
    QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    QJsonObject quota() const
    {
        // The answer is a list, which get() does not take; the organization has the same.
        return m_caller->get(u"organization/payments"_s)
            .value("quotas"_L1)
            .toArray()
            .at(0)
            .toObject();
    }
    static QSpinBox *percent(QDialog *dialog) { return in<QSpinBox>(dialog, u"quota.rejectAt"_s); }
};

void TestStorage::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_server->push(u"payments/large"_s, u"1"_s, 3'000'000));
}

void TestStorage::init()
{
    m_gate->relent();
    openConsole();
}

void TestStorage::cleanup()
{
    closeConsole();
    const auto id = quota().value("id"_L1);
    if (id.isDouble())
        QVERIFY(m_caller->send("DELETE", u"organization/payments/quota/%1"_s.arg(id.toInteger())));
}

bool TestStorage::openStorage(const QString &organization)
{
    if (!openTab(organization, u"storage"_s))
        return false;
    auto *used = find<QLabel>(u"storage.used"_s);
    return QTest::qWaitFor(
        [&] {
            return used->isVisible()
                && find<QTableView>(u"storage.table"_s)->model()->rowCount() > 0;
        },
        kWait);
}

QDialog *TestStorage::edit()
{
    auto *button = find<QPushButton>(u"storage.editQuota"_s);
    if (!QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }, kWait))
        return nullptr;
    QTest::mouseClick(button, Qt::LeftButton);
    return await(u"quota"_s);
}

void TestStorage::repositories_standByTheirSize()
{
    QVERIFY(openStorage());
    const auto *model = find<QTableView>(u"storage.table"_s)->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 0).data().toString(), u"large"_s);
    QVERIFY(model->index(0, 1).data().toString().endsWith(u"MiB"_s));
    QVERIFY(label(u"storage.used"_s).contains(u"MiB used"_s));
    QTRY_VERIFY_WITH_TIMEOUT(model->index(0, 2).data().toString().startsWith(u"9"_s), kWait);
    auto *table = find<QTableView>(u"storage.table"_s);
    table->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"repository"_s)->isVisible(), kWait);
}

void TestStorage::noQuota_isSaid()
{
    QVERIFY(openStorage());
    QVERIFY(label(u"storage.note"_s).startsWith(u"No quota is set"_s));
    QCOMPARE(find<QPushButton>(u"storage.editQuota"_s)->text(), u"Set a quota…"_s);
}

void TestStorage::quota_isSetChangedAndUndone()
{
    QVERIFY(openStorage());
    QDialog *dialog = edit();
    QVERIFY(dialog);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY2(nameless(dialog).isEmpty(), qPrintable(nameless(dialog).join(u' ')));
    in<QDoubleSpinBox>(dialog, u"quota.size"_s)->setValue(5);
    in<QComboBox>(dialog, u"quota.unit"_s)->setCurrentIndex(1); // MiB
    percent(dialog)->setValue(90);
    in<QLineEdit>(dialog, u"quota.warnings"_s)->setText(u"80, 50"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(label(u"storage.limits"_s).contains(u"refused at 90 %"_s), kWait);
    QTRY_VERIFY(!dialogNamed(u"quota"_s));
    QVERIFY(label(u"storage.used"_s).contains(u"of 5.0"_s));
    QCOMPARE(quota().value("limit_bytes"_L1).toInteger(), 5 * 1024 * 1024);
    QCOMPARE(quota().value("limits"_L1).toArray().size(), 3);

    dialog = edit();
    QVERIFY(dialog);
    QCOMPARE(in<QLineEdit>(dialog, u"quota.warnings"_s)->text(), u"50, 80"_s);
    QCOMPARE(in<QDoubleSpinBox>(dialog, u"quota.size"_s)->value(), 5.0);
    percent(dialog)->setValue(100);
    in<QLineEdit>(dialog, u"quota.warnings"_s)->setText(u"80"_s);
    press(dialog, u"quota.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(label(u"storage.limits"_s).contains(u"refused at 100 %"_s), kWait);
    QTRY_VERIFY(!dialogNamed(u"quota"_s));
    QCOMPARE(quota().value("limits"_L1).toArray().size(), 2);
    QVERIFY(clickToast());
    QTRY_COMPARE_WITH_TIMEOUT(quota().value("limits"_L1).toArray().size(), 3, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(label(u"storage.limits"_s).contains(u"refused at 90 %"_s), kWait);
}

void TestStorage::quota_isRemovedAndComesBack()
{
    QVERIFY(m_caller->send("POST", u"organization/payments/quota"_s,
                           {{"limit_bytes"_L1, 7 * 1024 * 1024}}));
    QVERIFY(openStorage());
    QTRY_VERIFY_WITH_TIMEOUT(label(u"storage.used"_s).contains(u"of 7.0"_s), kWait);
    QDialog *dialog = edit();
    QVERIFY(dialog);
    press(dialog, u"quota.remove"_s);
    QTRY_VERIFY_WITH_TIMEOUT(label(u"storage.note"_s).startsWith(u"No quota is set"_s), kWait);
    QTRY_VERIFY(!dialogNamed(u"quota"_s));
    QVERIFY(quota().isEmpty());
    QVERIFY(clickToast());
    QTRY_VERIFY_WITH_TIMEOUT(label(u"storage.used"_s).contains(u"of 7.0"_s), kWait);
}

void TestStorage::withoutReject_itSaysThatNothingIsRefused()
{
    QVERIFY(openStorage());
    QDialog *dialog = edit();
    QVERIFY(dialog);
    auto *note = in<QLabel>(dialog, u"quota.note"_s);
    QVERIFY(note->text().startsWith(u"From "_s));
    in<QCheckBox>(dialog, u"quota.reject"_s)->setChecked(false);
    QVERIFY(note->text().startsWith(u"Nothing is refused"_s));
    QVERIFY(!percent(dialog)->isEnabled());
    press(dialog, u"quota.go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(label(u"storage.note"_s).contains(u"can be exceeded"_s), kWait);
}

void TestStorage::dialog_saysWhatIsWrong()
{
    QVERIFY(openStorage());
    QDialog *dialog = edit();
    QVERIFY(dialog);
    auto *go = in<QPushButton>(dialog, u"quota.go"_s);
    auto *error = in<QLabel>(dialog, u"quota.error"_s);
    QVERIFY(go->isEnabled());
    for (const QString &wrong : {u"101"_s, u"0"_s, u"eighty"_s, u"80, x"_s}) {
        in<QLineEdit>(dialog, u"quota.warnings"_s)->setText(wrong);
        QVERIFY2(error->isVisible() && !go->isEnabled(), qPrintable(wrong));
    }
    in<QLineEdit>(dialog, u"quota.warnings"_s)->setText(u"80 %;95"_s);
    QVERIFY(go->isEnabled());
    in<QDoubleSpinBox>(dialog, u"quota.size"_s)->setValue(0);
    QVERIFY(!go->isEnabled());
    QVERIFY(!in<QPushButton>(dialog, u"quota.remove"_s)->isVisible());
}

void TestStorage::refusal_keepsWhatWasTyped()
{
    m_gate->spoil(u"POST .*/quota"_s, RogueGate::answer(400, "invalid_request", "no room"));
    QVERIFY(openStorage());
    QDialog *dialog = edit();
    QVERIFY(dialog);
    in<QDoubleSpinBox>(dialog, u"quota.size"_s)->setValue(3);
    press(dialog, u"quota.go"_s);
    auto *banner = in<QWidget>(dialog, u"quota.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(banner->findChild<QLabel *>(u"banner.text"_s)->text().contains(u"no room"_s));
    QCOMPARE(in<QDoubleSpinBox>(dialog, u"quota.size"_s)->value(), 3.0);
    QVERIFY(dialog->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"quota"_s));
}

void TestStorage::readOnlyConnection_onlyLooks()
{
    QVERIFY(openStorage());
    ConnectionProfile profile = m_console->window().connection()->profile();
    profile.isReadOnly = true;
    m_console->window().connection()->setProfile(profile);
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"storage.editQuota"_s)->isVisible(), kWait);
}

void TestStorage::account_onlyLooks()
{
    QVERIFY(m_server->push(u"admin/own"_s, u"1"_s, 10));
    QVERIFY(openStorage({}));
    QVERIFY(label(u"storage.used"_s).contains(u"used"_s));
    QVERIFY(!find<QPushButton>(u"storage.editQuota"_s)->isVisible());
}

void TestStorage::zhTW_saysTheSame()
{
    m_console->setLanguage(u"zh_TW"_s);
    QVERIFY(openStorage());
    QVERIFY(label(u"storage.note"_s).startsWith(u"未設定配額"_s));
    QDialog *dialog = edit();
    QVERIFY(dialog);
    QCOMPARE(in<QLabel>(dialog, u"quota.title"_s)->text(), u"payments 的配額"_s);
}

QTEST_MAIN(TestStorage)
#include "tst_storage.moc"
