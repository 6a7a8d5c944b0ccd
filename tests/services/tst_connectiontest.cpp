#include "app/services/connectiontest.h"
#include "tests/support/liveserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/tlsserver.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;
using test::CertificateWish;
using test::MadeCertificate;
using test::makeCertificate;
using Step = TestLine::Step;
using Outcome = TestLine::Outcome;

/// The lines of Test, against our server, TLS on loopback, and what is no registry.
class TestConnectionTest : public QObject {
    Q_OBJECT

private:
    static ConnectionProfile profileOf(const QUrl &url)
    {
        ConnectionProfile profile{.id = u"x"_s, .name = u"x"_s};
        profile.url = url;
        profile.signIn = SignInKind::Anonymous;
        return profile;
    }
    QList<TestLine> run(const ConnectionProfile &profile, const ConnectionSecrets &secrets = {})
    {
        ConnectionTest test(profile, secrets, this);
        QList<TestLine> lines;
        bool isOver = false;
        connect(&test, &ConnectionTest::lineFinished, this,
                [&](const TestLine &line) { lines.append(line); });
        connect(&test, &ConnectionTest::finished, this, [&] { isOver = true; });
        test.start();
        (void)QTest::qWaitFor([&] { return isOver; }, 30'000);
        m_tlsFailure = test.tlsFailure();
        return isOver ? lines : QList<TestLine>();
    }
    static Outcome outcome(const QList<TestLine> &lines, Step step)
    {
        for (const TestLine &line : lines) {
            if (line.step == step)
                return line.outcome;
        }
        qWarning("no such line");
        return Outcome::Bad;
    }

    std::optional<api::TlsFailure> m_tlsFailure;

private Q_SLOTS:
    void ownServer_isGood()
    {
        const auto server = test::LiveServer::start();
        QVERIFY(server);
        ConnectionProfile profile = profileOf(server->url());
        profile.signIn = SignInKind::Password;
        profile.userName = server->user();
        profile.registryUser = server->user();
        const auto lines = run(profile,
                               {.signIn = server->password(),
                                .registry = server->password(),
                                .proxy = {},
                                .clientKey = {}});
        QCOMPARE(lines.size(), 9);
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(int(lines.at(i).step), i);
        QCOMPARE(outcome(lines, Step::Tls), Outcome::Skipped); // http within the computer
        for (const Step step : {Step::Resolve, Step::Tcp, Step::Config, Step::Capabilities,
                                Step::User, Step::Scopes, Step::Registry, Step::Clock})
            QVERIFY2(outcome(lines, step) == Outcome::Good, qPrintable(QString::number(int(step))));
        QCOMPARE(lines.at(int(Step::User)).facts, QStringList{server->user()});
        // A wrong password is one bad line; the rest is still tried.
        const auto wrong = run(
            profile, {.signIn = u"wrong one"_s, .registry = u"no"_s, .proxy = {}, .clientKey = {}});
        QCOMPARE(wrong.size(), 9);
        QCOMPARE(outcome(wrong, Step::User), Outcome::Bad);
        QVERIFY(wrong.at(int(Step::User)).error->code == ErrorCode::Unauthenticated);
        QCOMPARE(outcome(wrong, Step::Registry), Outcome::Bad);
        QCOMPARE(outcome(wrong, Step::Clock), Outcome::Good);
    }

    void nobodyThere_endsAtTcp()
    {
        QUrl nowhere;
        {
            nowhere = test::ScriptedServer({}).url();
        }
        const auto lines = run(profileOf(nowhere));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.constLast().step, Step::Tcp);
        QCOMPARE(lines.constLast().outcome, Outcome::Bad);
        const auto unknown = run(profileOf(QUrl(u"https://nowhere.invalid"_s)));
        QCOMPARE(unknown.size(), 1);
        QCOMPARE(unknown.constFirst().outcome, Outcome::Bad);
    }

    void untrusted_endsAtTlsWithTheChain()
    {
        const MadeCertificate made = makeCertificate({.untilDays = 5});
        test::TlsServer server(made);
        const auto lines = run(profileOf(server.url()));
        QCOMPARE(lines.constLast().step, Step::Tls);
        QVERIFY(lines.constLast().error->code == ErrorCode::TlsUntrusted);
        QVERIFY(m_tlsFailure && m_tlsFailure->chain.constFirst() == made.certificate);
        // With the pin it goes on; that it ends soon is said.
        const auto trusted = run(withPin(profileOf(server.url()), *m_tlsFailure));
        QCOMPARE(trusted.size(), 9);
        const TestLine &tls = trusted.at(int(Step::Tls));
        QCOMPARE(tls.outcome, Outcome::Warning);
        QVERIFY(tls.facts.constFirst().startsWith(u"TLS 1."_s));
        QCOMPARE(tls.facts.at(1), u"registry.example.org"_s);
        QVERIFY(tls.number == 4 || tls.number == 5);
    }

    void otherServer_isToldApart()
    {
        test::ScriptedServer server({});
        const auto missing = test::ScriptedServer::json(404, "<html>nothing</html>",
                                                        "Date: Fri, 21 Aug 2020 20:02:54 GMT\r\n");
        for (const char *path : {"/config", "/api/v1/registry/capabilities", "/v2/"})
            server.answer(path, missing);
        const auto lines = run(profileOf(server.url()));
        QCOMPARE(lines.size(), 9);
        QCOMPARE(outcome(lines, Step::Config), Outcome::Warning);
        QCOMPARE(outcome(lines, Step::User), Outcome::Skipped);
        QCOMPARE(outcome(lines, Step::Registry), Outcome::Bad);
        QCOMPARE(outcome(lines, Step::Clock), Outcome::Warning);
        QVERIFY(lines.constLast().number < -1'000'000);
    }

    void clientCertificate_isReadFromEveryForm()
    {
        const QTemporaryDir folder;
        const MadeCertificate authority = makeCertificate({.name = u"CA"_s, .isAuthority = true});
        const MadeCertificate mine =
            makeCertificate({.name = u"ada"_s, .hosts = {}, .addresses = {}}, &authority);
        ConnectionProfile profile = profileOf(QUrl(u"https://x.example"_s));
        profile.trust.clientCertificateFile = folder.filePath(u"none.pem"_s);
        QVERIFY(transportFor(profile, {}).error().code == ErrorCode::NotFound);
        profile.trust.clientCertificateFile = mine.writeTo(folder.path(), u"ada"_s);
        QVERIFY(transportFor(profile, {}).error().code == ErrorCode::InvalidInput);
        profile.trust.clientKeyFile = folder.filePath(u"ada.key"_s);
        QCOMPARE(transportFor(profile, {})->clientChain.constFirst(), mine.certificate);
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"sealed.key"_s, encryptedKey(mine, "open me")));
        profile.trust.clientKeyFile = folder.filePath(u"sealed.key"_s);
        QVERIFY(!transportFor(profile, {}));
        ConnectionSecrets secrets;
        secrets.clientKey = u"open me"_s;
        QVERIFY(transportFor(profile, secrets));
        QVERIFY(write(u"ada.p12"_s, toPkcs12(mine, "open me")));
        profile.trust.clientCertificateFile = folder.filePath(u"ada.p12"_s);
        profile.trust.clientKeyFile.clear();
        QVERIFY(!transportFor(profile, {}));
        const auto transport = transportFor(profile, secrets);
        QVERIFY(transport);
        QCOMPARE(transport->clientChain.constFirst(), mine.certificate);
        QVERIFY(!transport->clientKey.isNull());
    }
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
