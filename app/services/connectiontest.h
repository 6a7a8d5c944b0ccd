#pragma once

#include "app/api/apicall.h"
#include "app/services/connectiontransport.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <memory>

class QSslSocket;
class QTcpSocket;

namespace quayside::api {
class ApiClient;
}

namespace quayside {

/// One line of a test. What it says in words is up to the console.
struct TestLine {
    enum class Step { Resolve, Tcp, Tls, Config, Capabilities, User, Scopes, Registry, Clock };
    enum class Outcome { Good, Warning, Bad, Skipped };

    Step step = Step::Resolve;
    Outcome outcome = Outcome::Good;
    std::chrono::milliseconds elapsed{0};
    /// Facts in their own spelling: addresses, a protocol, an issuer, a version, a user, scopes.
    QStringList facts = {};
    qint64 number = 0; ///< Tls: days left; Clock: seconds that the server is ahead
    std::optional<Error> error = {};
};

/// Tries a connection step by step, with settings that need not be saved, beside whatever else is
/// open. Later steps are tried also when an earlier one failed for a reason of its own. Main
/// thread.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    ConnectionTest(const ConnectionProfile &profile, const ConnectionSecrets &secrets,
                   QObject *parent);
    ~ConnectionTest() override;

    /// Trusted besides, for the local registry.
    void setAuthorities(const QList<QSslCertificate> &authorities) { m_authorities = authorities; }
    void start();
    const std::optional<api::TlsFailure> &tlsFailure() const { return m_tlsFailure; }

Q_SIGNALS:
    void lineFinished(const quayside::TestLine &line);
    void finished();

private:
    void begin(TestLine::Step step);
    void end(TestLine line);
    void fail(const Error &error);
    void next();
    void resolve();
    void connectTcp();
    void handshakeTls();
    void onEncrypted();
    void readConfig();
    void readCapabilities();
    void readUser();
    void readScopes();
    void readRegistry();
    void logInToRegistry(const QString &service);
    void readClock();
    template <class Call>
    void follow(Call *call, std::function<void(decltype(std::declval<Call>().takeResult()))> done);

    ConnectionProfile m_profile;
    ConnectionSecrets m_secrets;
    QList<QSslCertificate> m_authorities;
    api::Transport m_transport;
    std::unique_ptr<api::ApiClient> m_client;
    std::unique_ptr<QSslSocket> m_socket;
    std::optional<api::TlsFailure> m_tlsFailure;
    TestLine::Step m_step = TestLine::Step::Resolve;
    QElapsedTimer m_elapsed;
    QStringList m_scopes;
    int m_generation = 0;
};

} // namespace quayside

Q_DECLARE_METATYPE(quayside::TestLine)
