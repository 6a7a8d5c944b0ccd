#pragma once

#include "server/http/transportcounters.h"

#include <QtCore/QStringList>
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
    /// Shared with whoever shows them, who is made before the transport and may outlive it.
    std::shared_ptr<TransportCounters> counters = std::make_shared<TransportCounters>();
};

} // namespace quayside::server
