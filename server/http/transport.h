#pragma once

#include "app/core/result.h"
#include "server/http/dataplane.h"
#include "server/http/router.h"

#include <QtCore/QObject>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

#include <chrono>
#include <memory>

namespace quayside::server {

/// Limits of transport.md 6; the defaults are its table.
struct TransportLimits {
    qsizetype requestLine = 8 * 1024;
    qsizetype head = 32 * 1024;
    int fields = 100;
    qint64 controlBody = 4 * 1024 * 1024;
    qint64 blobBody = qint64(1) << 40;
    std::chrono::milliseconds firstByte{10'000};
    std::chrono::milliseconds wholeHead{15'000};
    std::chrono::milliseconds controlBodyTime{30'000};
    std::chrono::milliseconds controlAnswer{60'000};
    std::chrono::milliseconds streamWindow{60'000};
    qint64 streamWindowBytes = 64 * 1024;
    std::chrono::milliseconds keepAliveIdle{75'000};
    int requestsPerConnection = 10'000;
    int connections = 4096;
    int connectionsPerAddress = 256;
    qsizetype bufferPool = 32 * 1024 * 1024; ///< bytes a worker
};

struct TlsIdentity {
    QList<QSslCertificate> chain; ///< leaf first
    QSslKey key;
};

struct TransportOptions {
    TransportLimits limits = {};
    int workers = 0; ///< 0: one a core
    QStringList trustedProxies = {}; ///< addresses or CIDRs (TRUSTED_PROXIES)
};

/// The listening server: listeners on the caller's (main) thread, N worker threads behind them.
class Transport : public QObject {
    Q_OBJECT
public:
    /// `router` and `dataPlane` must outlive the transport and be complete before the first
    /// listen().
    Transport(TransportOptions options, const Router &router, DataPlane &dataPlane,
              QObject *parent = nullptr);
    ~Transport() override; ///< drains for no time: closes at once, joins the workers

    /// Port 0 picks a free one. Returns the bound port. AlreadyExists when the port is in use,
    /// Forbidden when the address may not be bound, InvalidInput for a bad address.
    Result<quint16> listen(const QHostAddress &address, quint16 port,
                           std::shared_ptr<const TlsIdentity> tls = {});

    /// Stops accepting, finishes what is in flight (`Connection: close`), closes idle connections;
    /// emits drained() when all are gone or after `limit`.
    void drain(std::chrono::milliseconds limit);

Q_SIGNALS:
    void drained();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quayside::server
