#pragma once

#include "server/http/bodysink.h"
#include "server/http/bodysource.h"
#include "server/http/response.h"

#include <functional>
#include <memory>
#include <variant>

namespace quayside::server {

/// Read the body into this sink.
struct StreamIn {
    std::shared_ptr<BodySink> sink;
    qint64 maxBytes = -1; ///< 413 beyond it; -1: the configured maximum
};

/// Send this. `head` has status 200, its content type and its own fields (ETag among them); the
/// connection adds Content-Length, Accept-Ranges, and turns the answer into 206, 304 or 416 by
/// Range, If-Range and If-None-Match. For HEAD the body is left out.
struct StreamOut {
    Response head;
    std::shared_ptr<BodySource> source;
};

using DataDecision = std::variant<Response, StreamIn, StreamOut>;

/// What the transport asks for each request of the data plane. Implemented by server/registry.
class DataPlane {
public:
    virtual ~DataPlane() = default;

    /// True when this request is the data plane's. Pure and thread-safe.
    virtual bool claims(Method method, QByteArrayView path) const = 0;
    /// Starts the decision and returns at once. `answer` is called exactly once, from any thread
    /// (also before this returns). Nothing of the body has been read, no 100 sent. Called on worker
    /// threads.
    virtual void decide(Request request, std::function<void(DataDecision)> answer) = 0;
};

} // namespace quayside::server
