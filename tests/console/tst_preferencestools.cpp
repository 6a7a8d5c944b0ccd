#include "tests/console/livewindow.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace quayside;
using namespace quayside::test;
using namespace quayside::ui;
using namespace Qt::StringLiterals;

/// The preferences of programs beside this one.
class TestPreferencesTools : public QObject, private LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void programs_areFoundOnPath();
    void path_isJudgedWhileItIsTyped_data();
    void path_isJudgedWhileItIsTyped();
    void path_isKept();
    void path_isChosenFromAFolder();
    void pages_areInChinese();

private:
    bool openPage(const QString &page);
    /// For what happens when a field loses the focus.
    static bool activatePreferences();
    void closePreferences();
    template <class T>
    static T *part(const QString &name)
    {
        return dialogNamed(u"preferences"_s)->findChild<T *>(u"preferences."_s + name);
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    QString makeFile(const QString &name, bool isExecutable) const;
    Settings &settings() { return m_console->settings(); }
    QByteArray m_path;
};

void TestPreferencesTools::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_path = qgetenv("PATH");
}

void TestPreferencesTools::init()
{
    openConsole();
    QVERIFY(signIn());
    QTRY_VERIFY(!dialogNamed(u"signin"_s));
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
}

void TestPreferencesTools::cleanup()
{
    qputenv("PATH", m_path);
    closeConsole();
}

bool TestPreferencesTools::openPage(const QString &page)
{
    find<QAction>(u"main.action.preferences"_s)->trigger();
    if (!QTest::qWaitFor([] { return dialogNamed(u"preferences"_s) != nullptr; }, kWait))
        return false;
    auto *list = part<QAbstractItemView>(u"list"_s);
    auto *wanted = part<QWidget>(u"page."_s + page);
    QTest::keyClick(list, Qt::Key_Home);
    for (int row = 1; row < list->model()->rowCount() && !wanted->isVisible(); ++row)
        QTest::keyClick(list, Qt::Key_Down);
    return wanted->isVisible();
}

bool TestPreferencesTools::activatePreferences()
{
    // Its window counts as active while its parent is.
    QDialog *dialog = dialogNamed(u"preferences"_s);
    dialog->activateWindow();
    return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }, kWait);
}

void TestPreferencesTools::closePreferences()
{
    dialogNamed(u"preferences"_s)->reject();
    QTRY_VERIFY(!dialogNamed(u"preferences"_s));
}

QString TestPreferencesTools::makeFile(const QString &name, bool isExecutable) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner
                        | (isExecutable ? QFile::ExeOwner : QFile::Permissions()));
    return file.fileName();
}

void TestPreferencesTools::programs_areFoundOnPath()
{
    const QString podman = makeFile(u"podman"_s, true);
    makeFile(u"docker"_s, false);
    qputenv("PATH", QFile::encodeName(m_folder->path()));
    QVERIFY(openPage(u"tools"_s));
    QCOMPARE(part<QLineEdit>(u"podman"_s)->placeholderText(), podman);
    QCOMPARE(part<QLineEdit>(u"docker"_s)->placeholderText(), u"not found on this computer"_s);
    for (const QString &name : {u"podman"_s, u"docker"_s, u"skopeo"_s}) {
        QVERIFY(part<QLineEdit>(name)->text().isEmpty());
        QVERIFY(!part<QLabel>(name + u"Problem"_s)->isVisible());
    }
    // Found is not chosen.
    QCOMPARE(settings().clientPath(ClientChoice::Podman), QString());
}

void TestPreferencesTools::path_isJudgedWhileItIsTyped_data()
{
    QTest::addColumn<QString>("path"); // %1: a folder
    QTest::addColumn<QString>("problem");
    QTest::newRow("a program") << u"%1/good"_s << QString();
    QTest::newRow("not there") << u"%1/absent"_s << u"There is nothing at this path."_s;
    QTest::newRow("a folder") << u"%1"_s << u"This is not a file."_s;
    QTest::newRow("no program") << u"%1/bad"_s << u"This file cannot be executed."_s;
    QTest::newRow("a name") << u"docker"_s << u"Write the whole path, from / on."_s;
    QTest::newRow("spaces alone") << u"  "_s << QString();
}

void TestPreferencesTools::path_isJudgedWhileItIsTyped()
{
    QFETCH(QString, path);
    QFETCH(QString, problem);
    makeFile(u"good"_s, true);
    makeFile(u"bad"_s, false);
    path.replace(u"%1"_s, m_folder->path());
    QVERIFY(openPage(u"tools"_s));
    auto *field = part<QLineEdit>(u"docker"_s);
    auto *said = part<QLabel>(u"dockerProblem"_s);
    type(field, path);
    QCOMPARE(said->isVisible(), !problem.isEmpty());
    QCOMPARE(said->text(), problem);
    QCOMPARE(field->property("error").toBool(), !problem.isEmpty());
    // Emptied, nothing is wrong.
    type(field, {});
    QVERIFY(!said->isVisible() && !field->property("error").toBool());
}

void TestPreferencesTools::path_isKept()
{
    const QString program = makeFile(u"my tool"_s, true);
    QVERIFY(openPage(u"tools"_s));
    QVERIFY(activatePreferences());
    auto *field = part<QLineEdit>(u"skopeo"_s);
    type(field, program);
    QCOMPARE(settings().clientPath(ClientChoice::Skopeo), QString());
    // Enter keeps it, and the dialog stays.
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(settings().clientPath(ClientChoice::Skopeo), program);
    QVERIFY(dialogNamed(u"preferences"_s));
    QCOMPARE(field->text(), program);
    type(field, u"~/bin/skopeo"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(settings().clientPath(ClientChoice::Skopeo), QDir::homePath() + u"/bin/skopeo"_s);
    QCOMPARE(field->text(), QDir::homePath() + u"/bin/skopeo"_s);
    // What makes no sense is shown again, and counts as none.
    type(field, u"skopeo"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(settings().clientPath(ClientChoice::Skopeo), QString());
    auto *client = part<QComboBox>(u"client"_s);
    QCOMPARE(client->currentText(), u"podman"_s);
    QTest::keyClick(client, Qt::Key_Down);
    QVERIFY(settings().client() == ClientChoice::Docker);
    closePreferences();
    QVERIFY(openPage(u"tools"_s));
    QCOMPARE(part<QLineEdit>(u"skopeo"_s)->text(), u"skopeo"_s);
    QVERIFY(part<QLabel>(u"skopeoProblem"_s)->isVisible());
    QCOMPARE(part<QComboBox>(u"client"_s)->currentText(), u"docker"_s);
}

void TestPreferencesTools::path_isChosenFromAFolder()
{
    const QString program = makeFile(u"podman-5"_s, true);
    QVERIFY(openPage(u"tools"_s));
    QTest::keyClick(part<QPushButton>(u"podmanBrowse"_s), Qt::Key_Space);
    QTRY_VERIFY(dialogNamed(u"preferences.program"_s));
    auto *dialog = qobject_cast<QFileDialog *>(dialogNamed(u"preferences.program"_s));
    QCOMPARE(dialog->windowTitle(), u"Choose the program of podman"_s);
    Q_EMIT dialog->fileSelected(program);
    dialog->close();
    QCOMPARE(part<QLineEdit>(u"podman"_s)->text(), program);
    QCOMPARE(settings().clientPath(ClientChoice::Podman), program);
}

void TestPreferencesTools::pages_areInChinese()
{
    settings().setLanguage(u"zh_TW"_s);
    qputenv("PATH", QFile::encodeName(m_folder->path()));
    QVERIFY(openPage(u"tools"_s));
    QCOMPARE(part<QLineEdit>(u"podman"_s)->placeholderText(), u"此電腦上找不到"_s);
    type(part<QLineEdit>(u"podman"_s), u"podman"_s);
    QCOMPARE(part<QLabel>(u"podmanProblem"_s)->text(), u"請寫完整路徑，從 / 開始。"_s);
    // Live, while the page is open.
    settings().setLanguage(u"en"_s);
    QTRY_COMPARE(part<QLineEdit>(u"podman"_s)->placeholderText(), u"not found on this computer"_s);
}

QTEST_MAIN(TestPreferencesTools)
#include "tst_preferencestools.moc"
