#include "app/services/connectiondefaults.h"
#include "app/services/profiles.h"
#include "app/services/settings.h"
#include "tests/console/livewindow.h"
#include "ui/preferences/preferencesdialog.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace quayside;
using namespace quayside::test;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The preferences of connections, and of the local registry where there is none.
class TestPreferencesPages : public QObject, private LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(startServer(), "quayside-server must be built"); }
    void init();
    void cleanup() { closeConsole(); }
    void defaults_areOfTheNextConnection();
    void defaults_followTheLanguage();
    void defaults_thatMakeNoSenseAreTheUsual_data();
    void defaults_thatMakeNoSenseAreTheUsual();
    void local_saysThatThereIsNone();

private:
    PreferencesDialog *openPage(const QString &page)
    {
        find<QAction>(u"main.action.preferences"_s)->trigger();
        if (!QTest::qWaitFor([] { return dialogNamed(u"preferences"_s) != nullptr; }, kWait))
            return nullptr;
        auto *dialog = qobject_cast<PreferencesDialog *>(dialogNamed(u"preferences"_s));
        dialog->showPage(page);
        return dialog;
    }
    template <class T>
    static T *part(const QString &name)
    {
        return dialogNamed(u"preferences"_s)->findChild<T *>(u"preferences."_s + name);
    }
};

void TestPreferencesPages::init()
{
    openConsole();
    QVERIFY(signIn());
    QTRY_VERIFY(!dialogNamed(u"signin"_s));
}

void TestPreferencesPages::defaults_areOfTheNextConnection()
{
    QVERIFY(openPage(u"connections"_s));
    QCOMPARE(part<QComboBox>(u"defaultRefresh"_s)->currentText(), u"every 1 min"_s);
    QCOMPARE(part<QSpinBox>(u"defaultTimeout"_s)->value(), 30);
    part<QComboBox>(u"defaultRefresh"_s)->setCurrentIndex(1);
    part<QSpinBox>(u"defaultTimeout"_s)->setValue(90);
    part<QComboBox>(u"defaultKeeping"_s)->setCurrentIndex(2);
    part<QCheckBox>(u"defaultReadOnly"_s)->click();
    // Straight on to the manager.
    part<QPushButton>(u"manageConnections"_s)->click();
    QTRY_VERIFY(dialogNamed(u"connections"_s));
    QDialog *manager = dialogNamed(u"connections"_s);
    manager->findChild<QToolButton *>(u"connections.add"_s)->click();
    QCOMPARE(manager->findChild<QComboBox *>(u"connections.refresh"_s)->currentText(),
             u"every 15 s"_s);
    QCOMPARE(manager->findChild<QSpinBox *>(u"connections.timeout"_s)->value(), 90);
    QCOMPARE(manager->findChild<QComboBox *>(u"connections.keeping"_s)->currentIndex(),
             int(SecretKeeping::Ask));
    QVERIFY(manager->findChild<QCheckBox *>(u"connections.readOnly"_s)->isChecked());
    // Those that are there keep their own.
    for (const ConnectionProfile &profile : m_console->profiles().all())
        QVERIFY(!profile.isReadOnly && profile.timeout == 30s);
    dialogNamed(u"preferences"_s)->reject();
    closeConsole();
    const Settings next(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(next.connectionDefaults() == (ConnectionDefaults{15s, 90s, SecretKeeping::Ask, true}));
}

void TestPreferencesPages::defaults_followTheLanguage()
{
    QVERIFY(openPage(u"connections"_s));
    part<QComboBox>(u"defaultRefresh"_s)->setCurrentIndex(0);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(part<QComboBox>(u"defaultRefresh"_s)->itemText(3), u"每 5 分鐘"_s);
    QCOMPARE(part<QComboBox>(u"defaultRefresh"_s)->currentIndex(), 0);
    QVERIFY(m_console->settings().connectionDefaults().refresh == 0s);
    m_console->setLanguage(u"en"_s);
    QTRY_COMPARE(part<QComboBox>(u"defaultRefresh"_s)->itemText(3), u"every 5 min"_s);
    dialogNamed(u"preferences"_s)->reject();
}

void TestPreferencesPages::defaults_thatMakeNoSenseAreTheUsual_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("refresh");
    QTest::addColumn<int>("timeout");
    QTest::newRow("nothing") << QByteArray() << 60 << 30;
    QTest::newRow("words") << QByteArray("refreshSeconds=often\ntimeoutSeconds=x\nkeeping=paper\n")
                           << 60 << 30;
    QTest::newRow("other numbers")
        << QByteArray("refreshSeconds=1\ntimeoutSeconds=100000\n") << 60 << 30;
    QTest::newRow("good ones") << QByteArray("refreshSeconds=300\ntimeoutSeconds=5\n") << 300 << 5;
}

void TestPreferencesPages::defaults_thatMakeNoSenseAreTheUsual()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, refresh);
    QFETCH(int, timeout);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[connections]\n" + lines);
    file.close();
    const Settings settings(file.fileName());
    const ConnectionDefaults defaults = settings.connectionDefaults();
    QCOMPARE(int(defaults.refresh.count()), refresh);
    QCOMPARE(int(defaults.timeout.count()), timeout);
    QVERIFY(defaults.keeping == SecretKeeping::Keychain && !defaults.isReadOnly);
}

void TestPreferencesPages::local_saysThatThereIsNone()
{
    QVERIFY(openPage(u"local"_s));
    QVERIFY(part<QLabel>(u"localHint"_s)->text().contains(u"--connect"_s));
    QVERIFY(!part<QPushButton>(u"localSettings"_s)->isVisible());
    QVERIFY(!part<QCheckBox>(u"localKeeps"_s)->isVisible());
    dialogNamed(u"preferences"_s)->reject();
}

QTEST_MAIN(TestPreferencesPages)
#include "tst_preferencespages.moc"
