#pragma once

#include "app/core/result.h"

#include <memory>

using CURL = void;

namespace quayside::server {

/// One libcurl transfer: made, filled in, performed once. Blocks its thread; never the main one.
class Transfer {
public:
    Transfer();
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    CURL *handle() const { return m_handle; }
    /// Timeout, TlsUntrusted, Unauthenticated, Network; Cancelled when the thread is interrupted.
    Result<void> perform();

private:
    CURL *m_handle;
};

} // namespace quayside::server
