#include "app/services/news.h"
#include "app/services/profiles.h"
#include "app/services/settings.h"
#include "tests/console/livewindow.h"
#include "tests/support/tlsserver.h"
#include "ui/connect/certificatecard.h"
#include "ui/connect/tlsprompt.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::LiveServer;
using quayside::test::MadeCertificate;
using quayside::test::makeCertificate;
using quayside::test::TlsServer;
using namespace Qt::StringLiterals;

/// The prompt for a certificate that is not trusted, against real TLS on loopback.
class TestTrustPrompt : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT

private:
    void openConsoleOn(const QUrl &url)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        StartOptions options;
        options.connectTo = url;
        options.settingsFile = m_folder->filePath(u"settings.ini"_s);
        options.credentials = CredentialStore::Backend::Memory;
        m_console = std::make_unique<Bootstrap>(*qApp, options);
        m_console->setLanguage(u"en"_s);
        m_console->start();
    }
    static TlsPrompt *prompt()
    {
        (void)QTest::qWaitFor([] { return dialogNamed(u"tls"_s) != nullptr; }, kWait);
        return qobject_cast<TlsPrompt *>(dialogNamed(u"tls"_s));
    }
    static QPushButton *button(QDialog *dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(u"tls."_s + name);
    }
    static QString reason(QDialog *dialog)
    {
        return dialog->findChild<QLabel *>(u"banner.title"_s)->text();
    }
    ConnectionProfile savedProfile() const
    {
        Settings settings(m_folder->filePath(u"settings.ini"_s));
        return Profiles(settings).all().constFirst();
    }
    bool isAsked() const
    {
        return QTest::qWaitFor([] { return dialogNamed(u"signin"_s) != nullptr; }, kWait);
    }

private Q_SLOTS:
    void cleanup() { closeConsole(); }

    void selfSigned_ofARealServer()
    {
        const QTemporaryDir keys;
        const MadeCertificate made = makeCertificate({});
        const QString pem = made.writeTo(keys.path(), u"server"_s);
        m_server = LiveServer::start(
            {u"--tls-cert"_s, pem, u"--tls-key"_s, keys.filePath(u"server.key"_s)});
        QVERIFY(m_server);
        openConsoleOn(m_server->url());
        TlsPrompt *dialog = prompt();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowModality(), Qt::WindowModal);
        QCOMPARE(reason(dialog), u"It is signed by itself."_s);
        QVERIFY(button(dialog, u"cancel"_s)->isDefault());
        QVERIFY(button(dialog, u"cancel"_s)->hasFocus());
        QVERIFY(!button(dialog, u"trust"_s)->isDefault());
        auto *card = dialog->findChild<CertificateCard *>(u"tls.shown"_s);
        QString groups = QString::fromLatin1(api::fingerprintOf(made.certificate).toUpper());
        for (qsizetype i = groups.size() - 4; i > 0; i -= 4)
            groups.insert(i, u' ');
        QCOMPARE(card->fingerprint(), groups);
        QCOMPARE(dialog->findChild<QTreeWidget *>(u"tls.chain"_s)->topLevelItemCount(), 1);
        // Enter and Escape both leave it.
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialogNamed(u"tls"_s));
        Connection *connection = m_console->window().connection();
        QVERIFY(connection->state() == Connection::State::Failed);
        QVERIFY(savedProfile().trust.kind == TrustKind::System);
        connection->open();
        dialog = prompt();
        QVERIFY(dialog);
        QTest::mouseClick(button(dialog, u"trust"_s), Qt::LeftButton);
        QVERIFY(signIn());
        QVERIFY(savedProfile().trust.kind == TrustKind::Pinned);
        QCOMPARE(savedProfile().trust.pinnedSha256, api::fingerprintOf(made.certificate));
        m_server.reset();
    }

    void expired_saysHowLong()
    {
        TlsServer server(makeCertificate({.fromDays = -30, .untilDays = -3}));
        openConsoleOn(server.url());
        TlsPrompt *dialog = prompt();
        QVERIFY(dialog);
        QVERIFY(reason(dialog).contains(u"It has expired."_s));
        auto *card = dialog->findChild<CertificateCard *>(u"tls.shown"_s);
        QVERIFY(card->findChild<QLabel *>(u"certificate.validity"_s)
                    ->text()
                    .startsWith(u"Expired 3 days ago"_s));
        QVERIFY(button(dialog, u"trust"_s)->isEnabled());
    }

    void wrongHost_mustBeTyped()
    {
        const MadeCertificate made =
            makeCertificate({.hosts = {u"other.example"_s}, .addresses = {}});
        TlsServer server(made);
        openConsoleOn(server.url());
        TlsPrompt *dialog = prompt();
        QVERIFY(dialog);
        QVERIFY(reason(dialog).contains(u"It is not for 127.0.0.1."_s));
        QVERIFY(!button(dialog, u"trust"_s)->isEnabled());
        auto *typed = dialog->findChild<QLineEdit *>(u"tls.typed"_s);
        QVERIFY(typed->isVisible());
        QTest::keyClicks(typed, u"zzzz"_s);
        QVERIFY(!button(dialog, u"trust"_s)->isEnabled());
        typed->clear();
        QTest::keyClicks(typed, QString::fromLatin1(api::fingerprintOf(made.certificate).right(4)));
        QVERIFY(button(dialog, u"trust"_s)->isEnabled());
        QTest::mouseClick(button(dialog, u"trust"_s), Qt::LeftButton);
        QVERIFY(isAsked());
    }

    void revoked_mustBeTyped()
    {
        // No test server can staple a revocation here: the prompt is given what Qt would report.
        const MadeCertificate made = makeCertificate({});
        ConnectionProfile profile;
        profile.name = u"example"_s;
        TlsPrompt dialog(profile,
                         {u"127.0.0.1"_s,
                          {made.certificate},
                          {QSslError(QSslError::CertificateRevoked, made.certificate)},
                          {}});
        QSignalSpy pinned(&dialog, &TlsPrompt::pinned);
        dialog.open();
        QVERIFY(reason(&dialog).contains(u"revoked"_s));
        QVERIFY(!button(&dialog, u"trust"_s)->isEnabled());
        auto *typed = dialog.findChild<QLineEdit *>(u"tls.typed"_s);
        QVERIFY(typed->isVisible());
        QTest::keyClicks(typed, QString::fromLatin1(api::fingerprintOf(made.certificate).right(4)));
        QTest::mouseClick(button(&dialog, u"trust"_s), Qt::LeftButton);
        QCOMPARE(pinned.size(), 1);
    }

    void certificateThatEndsSoon_isToldOnceAndSettledByTheNext()
    {
        const MadeCertificate soon = makeCertificate({.name = u"soon"_s, .untilDays = 11});
        TlsServer server(soon);
        openConsoleOn(server.url());
        TlsPrompt *dialog = prompt();
        QVERIFY(dialog);
        QVERIFY(m_console->news().items().isEmpty());
        QTest::mouseClick(button(dialog, u"trust"_s), Qt::LeftButton);
        QTRY_COMPARE(m_console->news().items().size(), 1);
        const NewsItem told = m_console->news().items().constFirst();
        QVERIFY(told.kind == NewsKind::CertificateExpiring);
        QVERIFY(told.level == NewsLevel::Warning);
        QVERIFY(told.count == 10 || told.count == 11);
        QVERIFY(isAsked());
        server.present(makeCertificate({.name = u"later"_s, .untilDays = 300}));
        m_console->window().connection()->open();
        dialog = prompt();
        QVERIFY(dialog);
        QCOMPARE(m_console->news().items().size(), 1);
        auto *typed = dialog->findChild<QLineEdit *>(u"tls.typed"_s);
        QTest::keyClicks(
            typed,
            dialog->findChild<CertificateCard *>(u"tls.shown"_s)->fingerprint().right(4).toLower());
        QTest::mouseClick(button(dialog, u"trust"_s), Qt::LeftButton);
        QTRY_VERIFY(m_console->news().items().isEmpty());
    }

    void changedPin_showsBoth()
    {
        const MadeCertificate before = makeCertificate({.name = u"before"_s});
        const MadeCertificate after = makeCertificate({.name = u"after"_s});
        TlsServer server(before);
        openConsoleOn(server.url());
        TlsPrompt *dialog = prompt();
        QVERIFY(dialog);
        QTest::mouseClick(button(dialog, u"trust"_s), Qt::LeftButton);
        QVERIFY(isAsked());
        const auto requests = server.requests().size();
        server.present(after);
        m_console->window().connection()->open();
        dialog = prompt();
        QVERIFY(dialog);
        QCOMPARE(server.requests().size(), requests);
        auto *old = dialog->findChild<CertificateCard *>(u"tls.pinned"_s);
        auto *now = dialog->findChild<CertificateCard *>(u"tls.shown"_s);
        QVERIFY(old->isVisible() && now->isVisible());
        QVERIFY(old->fingerprint() != now->fingerprint());
        QVERIFY(!button(dialog, u"trust"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialogNamed(u"tls"_s));
        QCOMPARE(savedProfile().trust.pinnedSha256, api::fingerprintOf(before.certificate));
    }

    void importCa_isShownBeforeItIsTrusted()
    {
        const QTemporaryDir keys;
        const MadeCertificate authority =
            makeCertificate({.name = u"Example CA"_s, .isAuthority = true});
        TlsServer server(makeCertificate({}, &authority), {authority.certificate});
        openConsoleOn(server.url());
        TlsPrompt *dialog = prompt();
        QVERIFY(dialog);
        auto *chain = dialog->findChild<QTreeWidget *>(u"tls.chain"_s);
        QCOMPARE(chain->topLevelItem(0)->childCount(), 1);
        dialog->showAuthority(u"/no/such/file"_s);
        QCOMPARE(reason(dialog), u"This file holds no certificate."_s);
        dialog->showAuthority(authority.writeTo(keys.path(), u"ca"_s));
        auto *card = dialog->findChild<CertificateCard *>(u"tls.authority"_s);
        QVERIFY(card->isVisible());
        QCOMPARE(card->findChild<QLabel *>(u"certificate.names"_s)->text(),
                 u"Example CA, Example"_s);
        QTest::mouseClick(button(dialog, u"back"_s), Qt::LeftButton);
        QVERIFY(!card->isVisible());
        dialog->showAuthority(keys.filePath(u"ca.pem"_s));
        QTest::mouseClick(button(dialog, u"trust"_s), Qt::LeftButton);
        QVERIFY(isAsked());
        QVERIFY(savedProfile().trust.kind == TrustKind::SystemAndCas);
        QCOMPARE(QSslCertificate(savedProfile().trust.caPem), authority.certificate);
    }

    void settings_openAtTheConnection()
    {
        TlsServer server(makeCertificate({}));
        openConsoleOn(server.url());
        TlsPrompt *dialog = prompt();
        QVERIFY(dialog);
        QTest::mouseClick(button(dialog, u"settings"_s), Qt::LeftButton);
        QTRY_VERIFY(dialogNamed(u"connections"_s));
        QCOMPARE(
            dialogNamed(u"connections"_s)->findChild<QLineEdit *>(u"connections.url"_s)->text(),
            server.url().toString());
    }
};

QTEST_MAIN(TestTrustPrompt)
#include "tst_trustprompt.moc"
