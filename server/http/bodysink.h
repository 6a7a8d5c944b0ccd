#pragma once

#include "server/http/bufferpool.h"
#include "server/http/response.h"

#include <functional>

namespace quayside::server {

/// Where the bytes of one request body go. Made by the registry, driven by one Connection.
///
/// All functions are called on the connection's worker thread, in this order: setCallbacks, put*,
/// then finish or abort, once. The callbacks may be called from any thread. `consumed` is implied
/// by destroying (or moving back) a Block: a block returns to its pool by itself.
class BodySink {
public:
    /// The answer to the request. May come before finish() (disk full, fenced off, too large): the
    /// connection then answers at once, lingers and closes. Called once at most; never after
    /// abort().
    using Finished = std::function<void(Response)>;

    virtual ~BodySink() = default;

    void setFinished(Finished finished) { m_finished = std::move(finished); }

    /// Blocks that may be with the sink at one time; the socket is not read beyond it.
    virtual int maxBlocks() const { return 2; }
    /// Takes the block; its bytes are body bytes in order.
    virtual void put(Block block) = 0;
    /// The body is complete and well formed: the sink answers through Finished.
    virtual void finish() = 0;
    /// The client left, was too slow, or the body was malformed. What was put stays put.
    virtual void abort() = 0;

protected:
    Finished m_finished;
};

} // namespace quayside::server
