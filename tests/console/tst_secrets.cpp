#include "app/services/credentialstore.h"
#include "app/services/knowntokens.h"
#include "app/services/profiles.h"
#include "app/services/secretvault.h"
#include "app/services/settings.h"
#include "tests/console/livewindow.h"
#include "ui/workspace.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStackedWidget>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using namespace Qt::StringLiterals;

/// What the console does with each state of the keychain; run by keychain.sh.
class TestSecrets : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT

private:
    static bool isMode(const char *mode) { return qgetenv("KEYCHAIN_MODE") == mode; }
    void openWithKeychain()
    {
        if (!m_folder)
            m_folder = std::make_unique<QTemporaryDir>();
        StartOptions options;
        options.connectTo = m_server->url();
        options.settingsFile = m_folder->filePath(u"settings.ini"_s);
        options.credentials = CredentialStore::Backend::Keychain;
        m_console = std::make_unique<Bootstrap>(*qApp, options);
        m_console->setLanguage(u"en"_s);
        m_console->start();
    }
    /// As after a run in which the password was kept.
    void pretendItWasKept()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Settings settings(m_folder->filePath(u"settings.ini"_s));
        Profiles profiles(settings);
        ConnectionProfile profile{.id = u"kept"_s, .name = u"kept"_s};
        profile.url = m_server->url();
        profile.signIn = SignInKind::Password;
        profile.userName = m_server->user();
        profile.isSecretKept = true;
        QVERIFY(profiles.save(profile));
    }
    bool isSignedIn()
    {
        Connection *connection = m_console->window().connection();
        return QTest::qWaitFor(
            [connection] { return connection->state() == Connection::State::SignedIn; }, kWait);
    }
    QByteArray diagnostics()
    {
        const QString path = m_folder->filePath(u"help.txt"_s);
        find<QAction>(u"main.action.diagnostics"_s)->trigger();
        auto *dialog = qobject_cast<QFileDialog *>(dialogNamed(u"diagnostics"_s));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The security page of the preferences; nullptr: it does not open.
    QWidget *securityPage()
    {
        find<QAction>(u"main.action.preferences"_s)->trigger();
        if (!QTest::qWaitFor([] { return dialogNamed(u"preferences"_s) != nullptr; }, kWait))
            return nullptr;
        QDialog *dialog = dialogNamed(u"preferences"_s);
        auto *page = dialog->findChild<QWidget *>(u"preferences.page.security"_s);
        auto *list = dialog->findChild<QListWidget *>(u"preferences.list"_s);
        for (int row = 0; row < list->count() && !page->isVisible(); ++row)
            list->setCurrentRow(row);
        return page;
    }
    static QString placeIn(QWidget *page)
    {
        return page->findChild<QLabel *>(u"preferences.secretPlace"_s)->text();
    }
    /// The dialog is open and becomes the encrypted file's.
    static void chooseFile(const QString &passphrase)
    {
        QDialog *dialog = dialogNamed(u"keychain"_s);
        dialog->findChild<QRadioButton *>(u"keychain.file"_s)->click();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"keychain.phrase"_s), passphrase);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"keychain.repeat"_s), passphrase);
        dialog->findChild<QPushButton *>(u"keychain.submit"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"keychain"_s), kWait);
    }
    static QString noticeOf(QDialog *dialog)
    {
        auto *title = dialog->findChild<QLabel *>(u"banner.title"_s);
        return title->isVisible() ? title->text() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    }
    void cleanup()
    {
        closeConsole();
        m_folder.reset();
    }

    void open_isSilentTheSecondTime()
    {
        if (!isMode("open"))
            return;
        openWithKeychain();
        QVERIFY(signIn());
        QTRY_VERIFY_WITH_TIMEOUT(m_console->window().connection()->profile().isSecretKept, kWait);
        closeConsole();
        openWithKeychain();
        QVERIFY(isSignedIn());
        QVERIFY(!dialogNamed(u"signin"_s));
    }

    void open_missingValueIsSaid()
    {
        if (!isMode("open"))
            return;
        pretendItWasKept();
        openWithKeychain();
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
        QTRY_COMPARE(noticeOf(dialogNamed(u"signin"_s)),
                     u"The secret that was kept is not there."_s);
    }

    void open_takesATokenOfTheWizard()
    {
        if (!isMode("open"))
            return;
        openWithKeychain();
        QVERIFY(signIn());
        QTRY_VERIFY(!dialogNamed(u"signin"_s));
        find<QAction>(u"main.action.apiToken"_s)->trigger();
        QPointer<QDialog> wizard = dialogNamed(u"token"_s);
        QVERIFY(wizard);
        wizard->findChild<QLineEdit *>(u"token.newOrganization"_s)->setText(u"kept"_s);
        wizard->findChild<QCheckBox *>(u"token.task0"_s)->click();
        auto *stack = wizard->findChild<QStackedWidget *>(u"token.stack"_s);
        auto *next = wizard->findChild<QPushButton *>(u"token.next"_s);
        for (int step = 0; step < 3; ++step) {
            QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), kWait);
            QTest::mouseClick(next, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(stack->currentIndex() > step, kWait);
        }
        // It lies in the keychain at once: nothing else has to be ticked.
        auto *keep = wizard->findChild<QCheckBox *>(u"token.keep"_s);
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), kWait);
        QVERIFY(keep->isChecked());
        QVERIFY(!wizard->findChild<QCheckBox *>(u"token.stored"_s)->isChecked());
        keep->click();
        QVERIFY(!next->isEnabled());
        keep->click();
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), kWait);
        wizard->findChild<QPushButton *>(u"token.show"_s)->setChecked(true);
        const QString token = wizard->findChild<QLineEdit *>(u"token.secret"_s)->text();
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(!wizard);
        QVERIFY(token.size() > 20);
        QVERIFY(diagnostics().contains("/api/v1/"));
        QVERIFY(!diagnostics().contains(token.toUtf8()));
        QVERIFY(!diagnostics().contains(m_server->password().toUtf8()));
        const QList<KnownToken> known = KnownTokens(m_console->settings()).all();
        QCOMPARE(known.size(), 1);
        const QString key =
            u"%1/token/%2"_s.arg(known.constFirst().connection, known.constFirst().uuid);
        closeConsole();
        CredentialStore store(CredentialStore::Backend::Keychain);
        QString kept;
        store.read(key, this, [&kept](const Result<QString> &secret) {
            kept = secret.value_or(u"(nothing)"_s);
        });
        QTRY_VERIFY_WITH_TIMEOUT(!kept.isEmpty(), kWait);
        QCOMPARE(kept, token);
    }

    void locked_offersUnlockAndTheHand()
    {
        if (!isMode("locked"))
            return;
        pretendItWasKept();
        openWithKeychain();
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
        QDialog *dialog = dialogNamed(u"signin"_s);
        QTRY_COMPARE(noticeOf(dialog), u"The keychain is locked."_s);
        auto *unlock = dialog->findChild<QPushButton *>(u"banner.action"_s);
        QCOMPARE(unlock->text(), u"Unlock"_s);
        // Nobody answers the desktop's question here: the dialog stays as it is.
        QTest::mouseClick(unlock, Qt::LeftButton);
        auto *password = dialog->findChild<QLineEdit *>(u"signin.password"_s);
        QTest::keyClicks(password, m_server->password());
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(isSignedIn());
        QTRY_VERIFY(!dialogNamed(u"signin"_s));
    }

    void none_isAskedOnceAndAFileKeepsIt()
    {
        if (!isMode("none"))
            return;
        openWithKeychain();
        QVERIFY(signIn());
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"keychain"_s), kWait);
        QDialog *dialog = dialogNamed(u"keychain"_s);
        QVERIFY(dialog->findChild<QRadioButton *>(u"keychain.untilQuit"_s)->isChecked());
        auto *submit = dialog->findChild<QPushButton *>(u"keychain.submit"_s);
        QVERIFY(submit->isEnabled());
        dialog->findChild<QRadioButton *>(u"keychain.file"_s)->click();
        QVERIFY(!submit->isEnabled());
        auto *phrase = dialog->findChild<QLineEdit *>(u"keychain.phrase"_s);
        auto *repeat = dialog->findChild<QLineEdit *>(u"keychain.repeat"_s);
        QTest::keyClicks(phrase, u"short"_s);
        QVERIFY(!submit->isEnabled());
        QTest::keyClicks(phrase, u" no more"_s);
        QTest::keyClicks(repeat, u"short no less"_s);
        QCOMPARE(dialog->findChild<QLabel *>(u"keychain.problem"_s)->text(),
                 u"The two passphrases differ."_s);
        repeat->clear();
        QTest::keyClicks(repeat, u"short no more"_s);
        QVERIFY(submit->isEnabled());
        QTest::mouseClick(submit, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialogNamed(u"keychain"_s), kWait);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->window().connection()->profile().isSecretKept, kWait);
        closeConsole();

        openWithKeychain();
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"passphrase"_s), kWait);
        dialog = dialogNamed(u"passphrase"_s);
        phrase = dialog->findChild<QLineEdit *>(u"passphrase.phrase"_s);
        QTest::keyClicks(phrase, u"wrong one"_s);
        QTest::keyClick(phrase, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(noticeOf(dialog), u"The passphrase is wrong."_s, kWait);
        phrase->clear();
        QTest::keyClicks(phrase, u"short no more"_s);
        QTest::keyClick(phrase, Qt::Key_Return);
        QVERIFY(isSignedIn());
        QVERIFY(!dialogNamed(u"signin"_s));
        closeConsole();

        // Not now: the secret is typed by hand.
        openWithKeychain();
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"passphrase"_s), kWait);
        QTest::keyClick(dialogNamed(u"passphrase"_s), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
        QTRY_COMPARE(noticeOf(dialogNamed(u"signin"_s)), u"The encrypted file is closed."_s);
    }

    void open_leavesNothingToChoose()
    {
        if (!isMode("open"))
            return;
        openWithKeychain();
        QVERIFY(signIn());
        QTRY_VERIFY(!dialogNamed(u"signin"_s));
        QWidget *page = securityPage();
        QVERIFY(page);
        QTRY_COMPARE(placeIn(page), u"In the keychain of the system."_s);
        auto *change = page->findChild<QPushButton *>(u"preferences.changePlace"_s);
        QVERIFY(!change->isEnabled());
        QCOMPARE(change->toolTip(),
                 u"There is nothing to choose where the system has a keychain."_s);
        QVERIFY(!page->findChild<QComboBox *>(u"preferences.vaultLock"_s)->isEnabled());
    }

    void none_thePlaceIsChanged()
    {
        if (!isMode("none"))
            return;
        openWithKeychain();
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
        dialogNamed(u"signin"_s)->reject();
        QWidget *page = securityPage();
        QVERIFY(page);
        QTRY_COMPARE(placeIn(page), u"Nowhere yet: you are asked when there is a first one."_s);
        auto *change = page->findChild<QPushButton *>(u"preferences.changePlace"_s);
        auto *lock = page->findChild<QComboBox *>(u"preferences.vaultLock"_s);
        QVERIFY(change->isEnabled() && !lock->isEnabled());
        // Closing it changes nothing.
        QTest::keyClick(change, Qt::Key_Space);
        QTRY_VERIFY(dialogNamed(u"keychain"_s));
        QTest::keyClick(dialogNamed(u"keychain"_s), Qt::Key_Escape);
        QTRY_VERIFY(!dialogNamed(u"keychain"_s));
        QVERIFY(!m_console->workspace().credentials.fallback());
        QTest::keyClick(change, Qt::Key_Space);
        QTRY_VERIFY(dialogNamed(u"keychain"_s));
        chooseFile(u"long enough"_s);
        QTRY_COMPARE(placeIn(page), u"In an encrypted file, which your passphrase opens."_s);
        QVERIFY(lock->isEnabled());
        // It is open: to stay with it, nothing has to be typed.
        QTest::keyClick(change, Qt::Key_Space);
        QTRY_VERIFY(dialogNamed(u"keychain"_s));
        QVERIFY(
            dialogNamed(u"keychain"_s)->findChild<QRadioButton *>(u"keychain.file"_s)->isChecked());
        QVERIFY(dialogNamed(u"keychain"_s)
                    ->findChild<QPushButton *>(u"keychain.submit"_s)
                    ->isEnabled());
        dialogNamed(u"keychain"_s)->findChild<QRadioButton *>(u"keychain.ask"_s)->click();
        QTest::keyClick(dialogNamed(u"keychain"_s), Qt::Key_Return);
        QTRY_COMPARE(placeIn(page), u"Nowhere: each one is asked for when it is needed."_s);
        QVERIFY(!lock->isEnabled());
    }

    void none_theFileIsLocked()
    {
        if (!isMode("none"))
            return;
        openWithKeychain();
        QVERIFY(signIn());
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"keychain"_s), kWait);
        chooseFile(u"long enough"_s);
        Connection *connection = m_console->window().connection();
        QTRY_VERIFY_WITH_TIMEOUT(connection->profile().isSecretKept, kWait);
        CredentialStore &store = m_console->workspace().credentials;
        QWidget *page = securityPage();
        QVERIFY(page);
        auto *timer = store.findChild<QTimer *>(u"credentials.lock"_s);
        QVERIFY(!timer->isActive());
        QTest::keyClick(page->findChild<QComboBox *>(u"preferences.vaultLock"_s), Qt::Key_Down);
        QCOMPARE(m_console->settings().vaultLock().count(), 5);
        QVERIFY(timer->isActive());
        QCOMPARE(timer->intervalAsDuration(), std::chrono::milliseconds(std::chrono::minutes(5)));
        QVERIFY(store.vault().isOpen());
        dialogNamed(u"preferences"_s)->reject();
        timer->setInterval(1);
        QTRY_VERIFY(!store.vault().isOpen());
        QVERIFY(connection->state() == Connection::State::SignedIn);
        // Whoever wants it is asked, and the time begins anew.
        std::optional<Result<QString>> read;
        store.read(connection->profile().secretKey(SecretPurpose::Password), this,
                   [&read](const Result<QString> &secret) { read = secret; });
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"passphrase"_s), kWait);
        QVERIFY(!read);
        auto *phrase = dialogNamed(u"passphrase"_s)->findChild<QLineEdit *>(u"passphrase.phrase"_s);
        QTest::keyClicks(phrase, u"long enough"_s);
        QTest::keyClick(phrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(read, kWait);
        QCOMPARE(read->value(), m_server->password());
        QVERIFY(timer->isActive());
        const QByteArray text = diagnostics();
        QVERIFY(text.contains("without one: file"));
        QVERIFY(!text.contains("long enough") && !text.contains(m_server->password().toUtf8()));
        // What is deleted while it is locked does not stay in it.
        store.lockVault();
        std::optional<Result<void>> removed;
        store.remove(connection->profile().secretKey(SecretPurpose::Password), this,
                     [&removed](const Result<void> &done) { removed = done; });
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"passphrase"_s), kWait);
        phrase = dialogNamed(u"passphrase"_s)->findChild<QLineEdit *>(u"passphrase.phrase"_s);
        QTest::keyClicks(phrase, u"long enough"_s);
        QTest::keyClick(phrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(removed, kWait);
        QVERIFY(*removed);
        QVERIFY(store.vault().keys().isEmpty());
    }

    void none_closingMeansUntilQuit()
    {
        if (!isMode("none"))
            return;
        openWithKeychain();
        QVERIFY(signIn());
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"keychain"_s), kWait);
        QTest::keyClick(dialogNamed(u"keychain"_s), Qt::Key_Escape);
        QTRY_VERIFY(!dialogNamed(u"keychain"_s));
        closeConsole();
        openWithKeychain();
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
        auto *password = dialogNamed(u"signin"_s)->findChild<QLineEdit *>(u"signin.password"_s);
        QTest::keyClicks(password, m_server->password());
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(isSignedIn());
        QTRY_VERIFY(!dialogNamed(u"signin"_s));
        QVERIFY(!dialogNamed(u"keychain"_s));
    }

    void slow_saysSo()
    {
        if (!isMode("slow"))
            return;
        pretendItWasKept();
        openWithKeychain();
        QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
        QTRY_COMPARE(noticeOf(dialogNamed(u"signin"_s)), u"The keychain does not answer."_s);
    }
};

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
