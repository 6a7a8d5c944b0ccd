#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

#include <optional>

namespace quayside::server {

/// A whole number of the query, clamped as Quay does; nullopt for a text that is none.
std::optional<int> queryNumber(const Request &request, QByteArrayView name, int fallback, int least,
                               int most);
/// Quay's answer to such a text: the parameter's name is a key (quay-api.md 1.3 b).
Response queryNumberProblem(QByteArrayView name);

} // namespace quayside::server
