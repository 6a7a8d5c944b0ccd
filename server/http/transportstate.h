#pragma once

#include "server/http/dataplane.h"
#include "server/http/router.h"
#include "server/http/transportoptions.h"

#include <QtCore/QHash>

#include <atomic>
#include <functional>
#include <mutex>

namespace quayside::server {

/// Who sent a request, behind trusted proxies.
struct ClientOrigin {
    QByteArray scheme;
    QByteArray host;
    QHostAddress peer;
    bool isFromUnknownProxy = false;
    bool isFromThisMachine = false;
};

/// What all threads of one Transport share. Thread-safe.
class TransportState {
public:
    TransportState(TransportOptions options, const Router &router, DataPlane &dataPlane);

    const TransportLimits &limits() const { return m_options.limits; }
    const TransportOptions &options() const { return m_options; }
    const Router &router() const { return m_router; }
    DataPlane &dataPlane() const { return m_dataPlane; }
    TransportCounters &counters() const { return *m_options.counters; }

    bool isTrustedProxy(const QHostAddress &address) const;
    /// Applies X-Forwarded-For, -Proto and -Host when `origin.peer` is a trusted proxy, and says
    /// where the request comes from.
    ClientOrigin forwarded(ClientOrigin origin, const Headers &headers) const;

    /// One more connection from there: false when the address has too many. Trusted proxies are not
    /// counted.
    bool enterAddress(const QHostAddress &address);
    void leaveAddress(const QHostAddress &address);

    /// A connection ended: the listeners may accept again.
    void leaveConnection() const;
    /// `ended` runs on whatever thread a connection ends. Set before the first connection.
    void setConnectionEnded(std::function<void()> ended) { m_ended = std::move(ended); }

    void startDraining() { m_isDraining = true; }
    bool isDraining() const { return m_isDraining; }

private:
    const TransportOptions m_options;
    const Router &m_router;
    DataPlane &m_dataPlane;
    QList<std::pair<QHostAddress, int>> m_proxies;
    std::function<void()> m_ended;
    std::atomic<bool> m_isDraining = false;
    std::mutex m_mutex; // guards m_perAddress
    QHash<QHostAddress, int> m_perAddress;
};

} // namespace quayside::server
