#pragma once

#include "server/http/response.h"

namespace quayside::server {

/// What the transport adds to an answer.
struct AnswerFrame {
    int status = 200;
    QByteArray fields; ///< of the answer, as they go on the wire
    std::optional<qint64> length; ///< Content-Length; none for 204 and 304
    QByteArray date; ///< value of Date
    QByteArray requestId;
    bool closes = false;
    bool isHttp10 = false;
};

/// `Name: value\r\n`; what could end a field early becomes a space.
void appendField(QByteArray &fields, QByteArrayView name, QByteArrayView value);
/// Content type and fields of an answer, without those that the transport writes itself.
QByteArray wireFields(const Response &response);
/// The whole head, with the empty line.
QByteArray answerHead(const AnswerFrame &frame);
/// True for a field that only the transport may write (lower-case name).
bool isTransportField(QByteArrayView lowerName);
/// True for a status whose answer has neither body nor length.
bool isBodiless(int status);
QLatin1StringView reasonPhrase(int status);

} // namespace quayside::server
