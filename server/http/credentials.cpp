#include "server/http/credentials.h"

namespace quayside::server {

std::optional<QByteArray> credentials(const Request &request, QByteArrayView scheme)
{
    const auto field = request.headers.value("authorization");
    if (field.size() <= scheme.size() + 1 || field.at(scheme.size()) != ' '
        || field.left(scheme.size()).compare(scheme.toByteArray(), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return field.mid(scheme.size() + 1).trimmed();
}

std::optional<std::pair<QString, QByteArray>> basicCredentials(const Request &request)
{
    const auto encoded = credentials(request, "Basic");
    if (!encoded)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64(*encoded);
    const auto colon = decoded.indexOf(':');
    if (colon < 0)
        return std::pair{QString(), QByteArray()};
    return std::pair{QString::fromUtf8(decoded.first(colon)), decoded.mid(colon + 1)};
}

} // namespace quayside::server
