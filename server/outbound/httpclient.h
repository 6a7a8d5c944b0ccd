#pragma once

#include "server/outbound/egressguard.h"

#include <QtCore/QByteArrayList>

#include <chrono>

namespace quayside::server {

struct OutboundRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    std::chrono::milliseconds timeout = std::chrono::seconds(10);
};

struct OutboundAnswer {
    int status = 0;
    QByteArray body; ///< its first HttpClient::kLongestAnswer bytes
};

/// HTTP to addresses that users chose: each connection passes the guard, redirects are not
/// followed, certificates are checked against the system's authorities. Thread-safe; blocks its
/// thread.
class HttpClient {
public:
    static constexpr qsizetype kLongestAnswer = 64 * 1024;

    /// `resolved`: what names lead to besides the system's resolver, `NAME:PORT:ADDRESS`.
    explicit HttpClient(const EgressGuard &guard, const QByteArrayList &resolved = {})
        : m_guard(guard)
        , m_resolved(resolved)
    {
    }

    /// Any status is an answer. InvalidInput: no address, or a header of several lines; Forbidden:
    /// the guard's; else as Transfer's.
    Result<OutboundAnswer> send(const OutboundRequest &request) const;

private:
    const EgressGuard m_guard;
    const QByteArrayList m_resolved;
};

} // namespace quayside::server
