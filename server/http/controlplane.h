#pragma once

#include "server/http/mailbox.h"
#include "server/http/responseframer.h"
#include "server/http/router.h"

#include <functional>
#include <memory>

namespace quayside::server {

/// The control plane of one worker: plays requests to a QHttpServer through lanes. The only file
/// that includes QtHttpServer headers and knows its versions.
///
/// QtHttpServer sees the method and the path of a request; its fields and its body travel beside,
/// in the Request that handlers take, since QtHttpServer would copy them several times.
class ControlPlane {
public:
    using Done = std::function<void(FramedAnswer)>;

    ControlPlane(const Router &router, std::shared_ptr<Mailbox> mailbox);
    ~ControlPlane();
    Q_DISABLE_COPY_MOVE(ControlPlane)

    /// Runs the request's handler. `done` is called once on this thread, also before this returns.
    /// Returns a ticket for forget().
    quint64 submit(Request request, Done done);
    /// Nobody waits for that answer any more; the handler still ends in peace.
    void forget(quint64 ticket);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quayside::server
