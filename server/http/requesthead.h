#pragma once

#include "server/http/request.h"

namespace quayside::server {

/// What one request head says, checked against transport.md 6.
struct RequestHead {
    Method method = Method::Get;
    QByteArray path; ///< as sent, without the query
    QByteArray query;
    Headers headers; ///< all fields, names in lower case
    QByteArray host; ///< authority of an absolute target, else Host
    bool isHttp10 = false;
    bool keepsAlive = true;
    bool isChunked = false;
    bool expectsContinue = false;
    std::optional<qint64> contentLength;

    bool hasBody() const { return isChunked || contentLength.value_or(0) > 0; }
};

struct HeadLimits {
    qsizetype requestLine = 8 * 1024;
    qsizetype head = 32 * 1024;
    int fields = 100;
};

struct HeadResult {
    enum class Kind { More, Complete, Refused };
    Kind kind = Kind::More;
    qsizetype size = 0; ///< Complete: bytes of the head, the empty line included
    int status = 0; ///< Refused: the answer; the connection is closed after it
    QLatin1StringView reason = {}; ///< Refused: for the answer's text
    RequestHead head = {};
};

/// Reads the head at the start of `bytes`. Pure. `clean` bytes were given before and got More: only
/// what follows them is looked at until the head is whole. What no later byte can heal is refused
/// as soon as it is seen.
HeadResult parseHead(QByteArrayView bytes, const HeadLimits &limits, qsizetype clean = 0);

} // namespace quayside::server
