#pragma once

#include "app/core/error.h"
#include "server/http/response.h"

namespace quayside::server {

/// `{"errors":[{"code","message","detail"}]}` with the status and code of quay-api.md 2.5; `detail`
/// is
/// {"message": error.message} merged with `detail`.
Response registryProblem(const Error &error, const QJsonObject &detail = {});

/// Quay's API error object (quay-api.md 1.3 a): detail, error_message, error_type, title, type,
/// status. `request` gives the host for `type`.
Response apiProblem(const Request &request, const Error &error, const QJsonObject &extra = {});
/// 401 `fresh_login_required`: the password has to be confirmed first (1.5).
Response freshLoginProblem(const Request &request);
/// What `GET /api/v1/error/{type}` says of an `error_type`: `{"type","title","description"}`;
/// nullopt for a type that there is not (1.3).
std::optional<Response> describedApiError(const Request &request, QStringView type);
/// The form `{"message": text}` (1.3 b).
Response messageProblem(int status, QStringView text);
/// The form `{"error": text}` (1.3 c).
Response errorProblem(int status, QStringView text);

/// HTTP status of an error on the API / on `/v2`.
int apiStatus(ErrorCode code);
int registryStatus(ErrorCode code);

} // namespace quayside::server
