#pragma once

#include "server/http/request.h"

namespace quayside::server {

/// Value of the Authorization field after a scheme (`Bearer`, `Basic`), compared without case.
std::optional<QByteArray> credentials(const Request &request, QByteArrayView scheme);

/// Name and password of Basic credentials; both empty when they cannot be read.
std::optional<std::pair<QString, QByteArray>> basicCredentials(const Request &request);

} // namespace quayside::server
