#include "app/api/apiclient.h"
#include "app/api/registryapi.h"
#include "tests/support/tlsserver.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::api;
using namespace Qt::StringLiterals;
using test::CertificateWish;
using test::MadeCertificate;
using test::makeCertificate;
using test::TlsServer;

Q_DECLARE_METATYPE(CertificateWish)

/// Whom a client believes, against real handshakes.
class TestTrust : public QObject {
    Q_OBJECT

private:
    static Result<void> connectTo(ApiClient &client)
    {
        std::optional<Result<void>> result;
        auto *call = RegistryApi(client).config();
        connect(call, &ApiCallBase::finished, &client, [&] {
            const auto config = call->takeResult();
            result = config ? Result<void>() : Result<void>(failure(config));
        });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
            return failure(ErrorCode::Internal, u"no answer"_s);
        return *result;
    }
    static Transport pinned(const QSslCertificate &certificate, const QList<TlsProblem> &problems)
    {
        Transport transport;
        transport.pinnedSha256 = fingerprintOf(certificate);
        transport.pinnedProblems = problems;
        return transport;
    }

private Q_SLOTS:
    void untrusted_saysWhy_data()
    {
        QTest::addColumn<CertificateWish>("wish");
        QTest::addColumn<TlsProblem>("problem");
        QTest::newRow("self-signed") << CertificateWish{} << TlsProblem::SelfSigned;
        QTest::newRow("expired") << CertificateWish{.fromDays = -30, .untilDays = -3}
                                 << TlsProblem::Expired;
        QTest::newRow("wrong host")
            << CertificateWish{.hosts = {u"other.example"_s}, .addresses = {}}
            << TlsProblem::WrongHost;
        QTest::newRow("not yet") << CertificateWish{.fromDays = 3} << TlsProblem::NotYetValid;
    }
    void untrusted_saysWhy()
    {
        QFETCH(CertificateWish, wish);
        QFETCH(TlsProblem, problem);
        const MadeCertificate made = makeCertificate(wish);
        TlsServer server(made);
        ApiClient client(server.url());
        QSignalSpy untrusted(&client, &ApiClient::tlsUntrusted);
        const auto refused = connectTo(client);
        QVERIFY(!refused && refused.error().code == ErrorCode::TlsUntrusted);
        QCOMPARE(untrusted.size(), 1);
        QVERIFY(client.tlsFailure());
        QCOMPARE(client.tlsFailure()->chain.constFirst(), made.certificate);
        QVERIFY(tlsProblemsOf(client.tlsFailure()->errors).contains(problem));
        QVERIFY(server.requests().isEmpty());

        // Pinned with what was wrong with it, it is believed; with less, it is not.
        client.setTransport(pinned(made.certificate, tlsProblemsOf(client.tlsFailure()->errors)));
        const auto accepted = connectTo(client);
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().message));
        if (problem != TlsProblem::SelfSigned) {
            client.setTransport(pinned(made.certificate, {}));
            QVERIFY(!connectTo(client));
        }
    }

    void pin_isForOneConnectionAlone()
    {
        const MadeCertificate made = makeCertificate({});
        TlsServer server(made);
        ApiClient first(server.url());
        first.setTransport(pinned(made.certificate, {}));
        QVERIFY(connectTo(first));
        ApiClient second(server.url());
        QVERIFY(connectTo(second).error().code == ErrorCode::TlsUntrusted);
    }

    void changedPin_sendsNothing()
    {
        const MadeCertificate old = makeCertificate({});
        TlsServer server(old);
        ApiClient client(server.url());
        client.setBearerToken("secret");
        client.setTransport(pinned(old.certificate, {}));
        QVERIFY(connectTo(client));
        const auto before = server.requests().size();
        // Even one that an authority of the system would vouch for is another one.
        const MadeCertificate authority = makeCertificate({.name = u"CA"_s, .isAuthority = true});
        const MadeCertificate changed = makeCertificate({}, &authority);
        server.present(changed);
        client.addCaCertificates({authority.certificate});
        QVERIFY(connectTo(client).error().code == ErrorCode::TlsUntrusted);
        QCOMPARE(client.tlsFailure()->pinnedSha256, fingerprintOf(old.certificate));
        QCOMPARE(client.tlsFailure()->chain.constFirst(), changed.certificate);
        QCOMPARE(server.requests().size(), before);
    }

    void authority_isForOneConnectionAlone()
    {
        const MadeCertificate authority = makeCertificate({.name = u"CA"_s, .isAuthority = true});
        TlsServer server(makeCertificate({}, &authority));
        ApiClient first(server.url());
        Transport transport;
        transport.caCertificates = {authority.certificate};
        first.setTransport(transport);
        QVERIFY(connectTo(first));
        ApiClient second(server.url());
        QVERIFY(connectTo(second).error().code == ErrorCode::TlsUntrusted);
        ApiClient third(server.url());
        third.addCaCertificates({authority.certificate});
        QVERIFY(connectTo(third));
    }

    void clientCertificate_isShown()
    {
        const MadeCertificate authority = makeCertificate({.name = u"CA"_s, .isAuthority = true});
        TlsServer server(makeCertificate({}, &authority));
        server.wantClientsOf(authority.certificate);
        Transport transport;
        transport.caCertificates = {authority.certificate};
        ApiClient without(server.url());
        without.setTransport(transport);
        QVERIFY(!connectTo(without));
        const MadeCertificate mine =
            makeCertificate({.name = u"ada"_s, .hosts = {}, .addresses = {}}, &authority);
        transport.clientChain = {mine.certificate};
        transport.clientKey = mine.key;
        ApiClient with(server.url());
        with.setTransport(transport);
        const auto accepted = connectTo(with);
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().message));
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
