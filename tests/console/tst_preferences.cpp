#include "app/services/news.h"
#include "tests/console/endlessjob.h"
#include "tests/console/livewindow.h"
#include "ui/desktopnews.h"
#include "ui/secretclipboard.h"
#include "ui/text/newstext.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::EndlessJob;
using quayside::test::kWait;
using namespace Qt::StringLiterals;

/// The pages of the preferences that are more than a choice, and what they do.
class TestPreferences : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void notifications_wantATray();
    void notifications_areTicked();
    void news_areToldWhileNobodyLooks();
    void news_thatComeTogetherAreOneMessage();
    void news_areNoMarkup();
    void security_sayWhereSecretsAre();
    void security_secretsLeaveTheClipboard();
    void diagnostics_areSaved();
    void diagnostics_sayWhyNot();
    void pages_areInChinese();

private:
    QDialog *openPage(const QString &page);
    template <class T>
    static T *part(const QString &name)
    {
        return dialogNamed(u"preferences"_s)->findChild<T *>(u"preferences."_s + name);
    }
    void collect()
    {
        m_told.clear();
        m_console->desktopNews().setSink(
            [this](const DesktopNews::Message &message) { m_told.append(message); });
    }
    void lookAway()
    {
        m_console->window().hide();
        QTRY_VERIFY(!QApplication::activeWindow());
    }
    void failJob()
    {
        auto job = std::make_unique<EndlessJob>();
        EndlessJob &added = *job;
        m_console->jobs().add(std::move(job));
        added.end(JobState::Failed);
    }
    /// As the user chose it in the dialog that asks for the file.
    void saveDiagnostics(const QString &path)
    {
        QTRY_VERIFY(dialogNamed(u"diagnostics"_s));
        auto *dialog = qobject_cast<QFileDialog *>(dialogNamed(u"diagnostics"_s));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

    QList<DesktopNews::Message> m_told;
};

void TestPreferences::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
}

void TestPreferences::init()
{
    openConsole();
    QVERIFY(signIn());
    QTRY_VERIFY(!dialogNamed(u"signin"_s));
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
}

QDialog *TestPreferences::openPage(const QString &page)
{
    find<QAction>(u"main.action.preferences"_s)->trigger();
    if (!QTest::qWaitFor([] { return dialogNamed(u"preferences"_s) != nullptr; }, kWait))
        return nullptr;
    auto *list = part<QListWidget>(u"list"_s);
    auto *wanted = part<QWidget>(u"page."_s + page);
    QTest::keyClick(list, Qt::Key_Home);
    for (int row = 1; row < list->count() && !wanted->isVisible(); ++row)
        QTest::keyClick(list, Qt::Key_Down);
    return wanted->isVisible() ? dialogNamed(u"preferences"_s) : nullptr;
}

void TestPreferences::notifications_wantATray()
{
    QVERIFY(openPage(u"notifications"_s));
    auto *jobs = part<QCheckBox>(u"toastJobs"_s);
    QVERIFY(!jobs->isEnabled() && jobs->isChecked());
    QCOMPARE(jobs->toolTip(), u"This desktop has no tray, which would show them."_s);
    QCOMPARE(part<QLabel>(u"toastHint"_s)->text(), jobs->toolTip());
    // The limits are there all the same.
    QVERIFY(part<QSpinBox>(u"soonDays"_s)->isEnabled());
    collect();
    QVERIFY(jobs->isEnabled() && jobs->toolTip().isEmpty());
    QCOMPARE(part<QLabel>(u"toastHint"_s)->text(), u"While no window of Quayside is in front."_s);
}

void TestPreferences::notifications_areTicked()
{
    collect();
    QVERIFY(openPage(u"notifications"_s));
    QCOMPARE(part<QLabel>(u"title"_s)->text(), u"Notifications"_s);
    const QStringList boxes{u"toastJobs"_s,  u"toastSignIn"_s,  u"toastCertificate"_s,
                            u"toastToken"_s, u"toastMessage"_s, u"toastNotification"_s,
                            u"toastDisk"_s,  u"toastVersion"_s};
    for (const QString &name : boxes) {
        auto *box = part<QCheckBox>(name);
        QCOMPARE(box->isChecked(), name == boxes.constFirst());
        QTest::keyClick(box, Qt::Key_Space);
    }
    // Every kind but the two of jobs, which were ticked.
    QList<NewsKind> others = allNewsKinds();
    others.removeAll(NewsKind::JobFailed);
    others.removeAll(NewsKind::JobInterrupted);
    QList<NewsKind> ticked = m_console->settings().desktopKinds();
    std::sort(others.begin(), others.end());
    std::sort(ticked.begin(), ticked.end());
    QVERIFY(ticked == others);
}

void TestPreferences::news_areToldWhileNobodyLooks()
{
    collect();
    failJob();
    QVERIFY(m_told.isEmpty());
    lookAway();
    failJob();
    QCOMPARE(m_told.size(), 1);
    const NewsItem item = m_console->news().items().constFirst();
    QCOMPARE(m_told.constFirst().title, NewsText::title(item));
    QCOMPARE(m_told.constFirst().text, NewsText::detail(item));
    QVERIFY(m_told.constFirst().level == NewsLevel::Error);
    // Of a kind that is not ticked.
    NewsItem lost{u"x/sign-in"_s, NewsKind::SignInLost, NewsLevel::Warning, u"x"_s, u"prod"_s};
    m_console->news().post(lost);
    QCOMPARE(m_told.size(), 1);
    m_console->settings().setDesktopKinds({NewsKind::SignInLost});
    m_console->news().post(lost);
    failJob();
    QCOMPARE(m_told.size(), 2);
    QCOMPARE(m_told.constLast().title, u"Signed out of prod"_s);
}

void TestPreferences::news_thatComeTogetherAreOneMessage()
{
    collect();
    m_console->settings().setDesktopKinds({NewsKind::RegistryMessage});
    lookAway();
    QList<NewsItem> messages;
    for (const auto level : {NewsLevel::Information, NewsLevel::Warning, NewsLevel::Information,
                             NewsLevel::Information}) {
        NewsItem one{u"x/message/%1"_s.arg(messages.size()), NewsKind::RegistryMessage, level,
                     u"x"_s};
        messages.append(one);
    }
    m_console->news().setSaid(u"x"_s, u"message"_s, messages);
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().title, u"4 notifications"_s);
    QCOMPARE(m_told.constFirst().text.count(u'\n'), 3);
    QVERIFY(m_told.constFirst().level == NewsLevel::Warning);
    // What is known is not told again.
    m_console->news().setSaid(u"x"_s, u"message"_s, messages);
    QCOMPARE(m_told.size(), 1);
}

void TestPreferences::news_areNoMarkup()
{
    collect();
    m_console->settings().setDesktopKinds({NewsKind::RegistryMessage});
    lookAway();
    NewsItem item{u"x/message/1"_s, NewsKind::RegistryMessage, NewsLevel::Information, u"x"_s};
    item.text = u"<a href=\"https://evil.example\">Win &amp; go</a> "_s + QString(400, u'x');
    m_console->news().post(item);
    const QString text = m_told.value(0).text;
    QVERIFY(text.startsWith(u"\u2039a href="_s));
    QVERIFY(!text.contains(u'<') && !text.contains(u'>') && !text.contains(u'&'));
    QVERIFY(text.size() < 300 && text.endsWith(u'\u2026'));
}

void TestPreferences::security_sayWhereSecretsAre()
{
    // This run has no keychain and looks for none; tst_secrets has the real ones.
    QVERIFY(openPage(u"security"_s));
    QCOMPARE(part<QLabel>(u"secretPlace"_s)->text(), u"In memory, until Quayside quits."_s);
    QVERIFY(!part<QPushButton>(u"changePlace"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"changePlace"_s)->toolTip().isEmpty());
    QVERIFY(part<QLabel>(u"changeHint"_s)->isVisible());
    QVERIFY(!part<QComboBox>(u"vaultLock"_s)->isEnabled());
    QCOMPARE(part<QComboBox>(u"vaultLock"_s)->currentText(), u"Never"_s);
}

void TestPreferences::security_secretsLeaveTheClipboard()
{
    QVERIFY(openPage(u"security"_s));
    auto *life = part<QSpinBox>(u"secretLife"_s);
    QCOMPARE(life->value(), 60);
    life->setFocus();
    life->selectAll();
    QTest::keyClicks(life, u"10"_s);
    QTest::keyClick(life, Qt::Key_Tab);
    QCOMPARE(m_console->settings().secretLife().count(), 10);
    QElapsedTimer elapsed;
    elapsed.start();
    copySecret(u"top-secret"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"top-secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::clipboard()->text().isEmpty(), kWait);
    QVERIFY(elapsed.elapsed() >= 9'000);
}

void TestPreferences::diagnostics_areSaved()
{
    const QString path = m_folder->filePath(u"help.txt"_s);
    QVERIFY(openPage(u"advanced"_s));
    QTest::keyClick(part<QPushButton>(u"diagnostics"_s), Qt::Key_Space);
    saveDiagnostics(path);
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &wanted :
         {u"Quayside: "_s + QString::fromLatin1(QUAYSIDE_VERSION), u"Qt: "_s, u"TLS: "_s,
          u"Screen: "_s, m_server->url().authority(), u"state SignedIn"_s,
          u" GET "_s + m_server->url().toString(), u"POST "_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    QVERIFY(!text.contains(m_server->password()));
    QVERIFY(!text.contains(QDir::homePath() + u'/'));
    auto *toast = dialogNamed(u"preferences"_s)->findChild<QWidget *>(u"diagnostics.toast"_s);
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->accessibleName(), u"Saved as help.txt, readable by you alone."_s);
}

void TestPreferences::diagnostics_sayWhyNot()
{
    find<QAction>(u"main.action.diagnostics"_s)->trigger();
    QFile taken(m_folder->filePath(u"taken"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    saveDiagnostics(m_folder->filePath(u"taken/help.txt"_s));
    auto *toast = find<QWidget>(u"diagnostics.toast"_s);
    QVERIFY(toast && toast->isVisible());
    QVERIFY(toast->accessibleName().contains(u"cannot be written: "_s));
}

void TestPreferences::pages_areInChinese()
{
    collect();
    m_console->settings().setLanguage(u"zh_TW"_s);
    QVERIFY(openPage(u"notifications"_s));
    QCOMPARE(part<QLabel>(u"title"_s)->text(), u"通知"_s);
    QCOMPARE(part<QCheckBox>(u"toastSignIn"_s)->text(), u"登入失效(&I)"_s);
    QVERIFY(openPage(u"security"_s));
    QCOMPARE(part<QComboBox>(u"vaultLock"_s)->currentText(), u"永不"_s);
    QCOMPARE(part<QSpinBox>(u"secretLife"_s)->text(), u"60 秒"_s);
    lookAway();
    failJob();
    QCOMPARE(m_told.size(), 1);
    QVERIFY(m_told.constFirst().title.contains(u"失敗"_s));
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
