#pragma once

#include "app/core/result.h"
#include "server/http/dataplane.h"
#include "server/http/router.h"
#include "server/http/transportoptions.h"

#include <QtCore/QObject>

#include <chrono>
#include <memory>

namespace quayside::server {

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
