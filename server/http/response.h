#pragma once

#include "server/http/request.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace quayside::server {

/// A whole answer. A plain value; safe to pass between threads.
struct Response {
    int status = 200;
    QByteArray contentType; ///< empty: none is sent (and no body)
    QByteArray body;
    Headers headers; ///< without Content-Type, Content-Length, Connection, Date
    /// Content-Length to announce when it is not body.size(): answers to HEAD.
    std::optional<qint64> contentLength = {};

    static Response empty(int status);
    static Response json(int status, const QJsonObject &object);
    static Response json(int status, const QJsonArray &array);
    /// A bare JSON string, as Quay's `"Updated"`.
    static Response jsonString(int status, QStringView text);
    static Response text(int status, QByteArray body);

    Response &withHeader(QByteArray lowerName, QByteArray value) &;
    Response &&withHeader(QByteArray lowerName, QByteArray value) &&;
};

} // namespace quayside::server
