#include "server/http/response.h"

#include <QtCore/QJsonDocument>

namespace quayside::server {

using namespace Qt::StringLiterals;

Response Response::empty(int status)
{
    Response response;
    response.status = status;
    return response;
}

Response Response::json(int status, const QJsonObject &object)
{
    Response response = empty(status);
    response.contentType = "application/json"_ba;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Response Response::json(int status, const QJsonArray &array)
{
    Response response = empty(status);
    response.contentType = "application/json"_ba;
    response.body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return response;
}

Response Response::jsonString(int status, QStringView text)
{
    // QJsonDocument takes no bare string: write an array of one and drop its brackets.
    Response response = json(status, QJsonArray{text.toString()});
    response.body = response.body.sliced(1, response.body.size() - 2);
    return response;
}

Response Response::text(int status, QByteArray body)
{
    Response response = empty(status);
    response.contentType = "text/plain; charset=utf-8"_ba;
    response.body = std::move(body);
    return response;
}

Response &Response::withHeader(QByteArray lowerName, QByteArray value) &
{
    headers.append(std::move(lowerName), std::move(value));
    return *this;
}

Response &&Response::withHeader(QByteArray lowerName, QByteArray value) &&
{
    headers.append(std::move(lowerName), std::move(value));
    return std::move(*this);
}

} // namespace quayside::server
