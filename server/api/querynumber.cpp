#include "server/api/querynumber.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

std::optional<int> queryNumber(const Request &request, QByteArrayView name, int fallback, int least,
                               int most)
{
    const auto text = request.queryValue(name);
    if (!text)
        return fallback;
    bool isNumber = false;
    const int value = text->toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return std::clamp(value, least, most);
}

Response queryNumberProblem(QByteArrayView name)
{
    const QJsonObject help{{QString::fromLatin1(name), u"must be a whole number"_s}};
    return Response::json(400, QJsonObject{{u"message"_s, help}});
}

} // namespace quayside::server
