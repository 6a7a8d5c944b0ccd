#include "server/http/problemresponse.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcProblem, "quayside.http.problem", QtWarningMsg)

struct RegistryForm {
    int status;
    QLatin1StringView code;
    QLatin1StringView text; ///< when the error brings no sentence of its own
};

/// quay-api.md 2.5.
RegistryForm registryForm(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BlobUnknown:
        return {404, "BLOB_UNKNOWN"_L1, "blob unknown to registry"_L1};
    case ErrorCode::BlobUploadInvalid:
        return {400, "BLOB_UPLOAD_INVALID"_L1, "blob upload invalid"_L1};
    case ErrorCode::RangeInvalid:
        return {416, "BLOB_UPLOAD_INVALID"_L1, "the part is out of order"_L1};
    case ErrorCode::BlobUploadUnknown:
    case ErrorCode::Fenced:
        return {404, "BLOB_UPLOAD_UNKNOWN"_L1, "blob upload unknown to registry"_L1};
    case ErrorCode::DigestInvalid:
        return {400, "DIGEST_INVALID"_L1, "provided digest did not match uploaded content"_L1};
    case ErrorCode::ManifestBlobUnknown:
        return {400, "MANIFEST_BLOB_UNKNOWN"_L1, "manifest blob unknown"_L1};
    case ErrorCode::ManifestInvalid:
        return {400, "MANIFEST_INVALID"_L1, "manifest invalid"_L1};
    case ErrorCode::ManifestUnsupported:
        return {415, "MANIFEST_INVALID"_L1, "manifest type unsupported"_L1};
    case ErrorCode::ManifestUnknown:
        return {404, "MANIFEST_UNKNOWN"_L1, "manifest unknown"_L1};
    case ErrorCode::TagInvalid:
        return {400, "TAG_INVALID"_L1, "manifest tag did not match URI"_L1};
    case ErrorCode::TagExpired:
        return {404, "TAG_EXPIRED"_L1, "the tag was deleted or has expired"_L1};
    case ErrorCode::TagImmutable:
        return {409, "TAG_IMMUTABLE"_L1, "tag is immutable and cannot be overwritten"_L1};
    case ErrorCode::TooManyTags:
        return {413, "TOO_MANY_TAGS_REQUESTED"_L1, "too many tags requested"_L1};
    case ErrorCode::NameInvalid:
        return {400, "NAME_INVALID"_L1, "invalid repository name"_L1};
    case ErrorCode::NameUnknown:
    case ErrorCode::NotFound:
        return {404, "NAME_UNKNOWN"_L1, "repository not found"_L1};
    case ErrorCode::SizeInvalid:
        return {400, "SIZE_INVALID"_L1, "provided length did not match content length"_L1};
    case ErrorCode::TooLarge:
        return {413, "SIZE_INVALID"_L1, "the content is too large"_L1};
    case ErrorCode::Unauthenticated:
        return {401, "UNAUTHORIZED"_L1, "access to the requested resource is not authorized"_L1};
    case ErrorCode::Forbidden:
        return {403, "DENIED"_L1, "requested access to the resource is denied"_L1};
    case ErrorCode::QuotaExceeded:
        return {403, "DENIED"_L1, "Quota has been exceeded on namespace"_L1};
    case ErrorCode::ReadOnly:
        return {405, "DENIED"_L1, "the registry takes no writes now"_L1};
    case ErrorCode::Unsupported:
        return {405, "UNSUPPORTED"_L1, "the operation is unsupported"_L1};
    case ErrorCode::RateLimited:
        return {429, "TOOMANYREQUESTS"_L1, "too many requests"_L1};
    case ErrorCode::Unavailable:
    case ErrorCode::Cancelled:
    case ErrorCode::Timeout:
    case ErrorCode::Network:
    case ErrorCode::TlsUntrusted:
    case ErrorCode::Protocol:
        return {503, "UNAVAILABLE"_L1, "try again later"_L1};
    case ErrorCode::StorageFull:
        return {507, "INSUFFICIENT_STORAGE"_L1, "no space is left for the content"_L1};
    case ErrorCode::InvalidInput:
    case ErrorCode::NotAnOption:
    case ErrorCode::ReferenceMissing:
        return {400, "INVALID_REQUEST"_L1, "invalid request"_L1};
    case ErrorCode::AlreadyExists:
    case ErrorCode::Conflict:
        return {409, "INVALID_REQUEST"_L1, "the state does not allow the request"_L1};
    case ErrorCode::Internal:
        break;
    }
    return {500, "UNKNOWN"_L1, "unknown error"_L1};
}

/// quay-api.md 1.3 (a); an empty type means form (b), `{"message"}`.
struct ApiForm {
    int status;
    QLatin1StringView type;
};

ApiForm apiForm(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::AlreadyExists: // Quay answers 400 to a second creation
    case ErrorCode::ReferenceMissing:
    case ErrorCode::DigestInvalid:
    case ErrorCode::ManifestBlobUnknown:
    case ErrorCode::ManifestInvalid:
    case ErrorCode::ManifestUnsupported:
    case ErrorCode::TagInvalid:
    case ErrorCode::TooManyTags:
    case ErrorCode::NameInvalid:
    case ErrorCode::SizeInvalid:
    case ErrorCode::RangeInvalid:
    case ErrorCode::BlobUploadInvalid:
    case ErrorCode::Unsupported:
        return {400, "invalid_request"_L1};
    case ErrorCode::NotAnOption: // quay-api.md 4.9
        return {400, {}};
    case ErrorCode::Unauthenticated:
        return {401, "invalid_token"_L1};
    case ErrorCode::Forbidden:
        return {403, "insufficient_scope"_L1};
    case ErrorCode::QuotaExceeded:
        return {403, {}};
    case ErrorCode::NotFound:
    case ErrorCode::NameUnknown:
    case ErrorCode::ManifestUnknown:
    case ErrorCode::BlobUnknown:
    case ErrorCode::BlobUploadUnknown:
    case ErrorCode::TagExpired:
    case ErrorCode::Fenced:
        return {404, "not_found"_L1};
    case ErrorCode::Conflict:
        return {409, {}};
    case ErrorCode::TagImmutable:
        return {409, "tag_immutable"_L1};
    case ErrorCode::Timeout:
        return {520, "external_service_timeout"_L1};
    case ErrorCode::Network:
    case ErrorCode::TlsUntrusted:
    case ErrorCode::Protocol:
        return {520, "downstream_issue"_L1};
    case ErrorCode::TooLarge:
        return {413, {}};
    case ErrorCode::RateLimited:
        return {429, {}};
    case ErrorCode::ReadOnly:
    case ErrorCode::Unavailable:
    case ErrorCode::Cancelled:
        return {503, {}};
    case ErrorCode::StorageFull:
        return {507, {}};
    case ErrorCode::Internal:
        break;
    }
    return {500, {}};
}

struct ApiErrorType {
    QLatin1StringView name;
    QLatin1StringView description;
};

/// All of quay-api.md 1.3 (a), also those that this server never answers: clients ask for any.
constexpr ApiErrorType kApiErrorTypes[] = {
    {"invalid_request"_L1, "The request is malformed, or its values are not acceptable."_L1},
    {"invalid_response"_L1, "The server's answer did not fit its own description."_L1},
    {"invalid_token"_L1, "No valid credentials were given, and the operation needs some."_L1},
    {"expired_token"_L1, "The access token has expired."_L1},
    {"fresh_login_required"_L1, "The password has to be confirmed again before this operation."_L1},
    {"exceeds_license"_L1, "The operation exceeds what the license allows."_L1},
    {"insufficient_scope"_L1, "The credentials are valid, but not for this operation."_L1},
    {"not_found"_L1, "The resource was not found."_L1},
    {"tag_immutable"_L1, "The tag is immutable: it can be neither changed nor deleted."_L1},
    {"token_rotation_failed"_L1, "The token could not be replaced by a new one."_L1},
    {"external_service_timeout"_L1, "A service that the registry asked did not answer in time."_L1},
    {"downstream_issue"_L1, "A service that the registry asked has failed."_L1},
};

QString errorTypeAddress(const Request &request, QLatin1StringView type)
{
    return QString::fromLatin1(request.scheme) + u"://"_s + QString::fromLatin1(request.host)
        + u"/api/v1/error/"_s + type;
}

QJsonObject apiErrorObject(const Request &request, const ApiForm &form, const QString &message)
{
    return {{u"detail"_s, message},
            {u"error_message"_s, message},
            {u"error_type"_s, form.type},
            {u"title"_s, form.type},
            {u"type"_s, errorTypeAddress(request, form.type)},
            {u"status"_s, form.status}};
}

/// What a bug or a broken library said is for the log; the client gets a plain sentence.
QString publicMessage(const Error &error, QLatin1StringView otherwise)
{
    if (error.code != ErrorCode::Internal)
        return error.message.isEmpty() ? QString(otherwise) : error.message;
    qCWarning(lcProblem, "internal error answered message=\"%ls\"", qUtf16Printable(error.message));
    return otherwise;
}

void merge(QJsonObject &object, const QJsonObject &extra)
{
    for (auto it = extra.begin(); it != extra.end(); ++it)
        object.insert(it.key(), it.value());
}

/// Whoever limits a rate knows how long, and says so in serverText.
Response withRetry(Response response, const Error &error)
{
    const bool isTimed = error.code == ErrorCode::RateLimited && !error.serverText.isEmpty();
    if (response.status == 503 || response.status == 429)
        response.headers.append("retry-after"_ba, isTimed ? error.serverText.toLatin1() : "5"_ba);
    return response;
}

} // namespace

Response registryProblem(const Error &error, const QJsonObject &detail)
{
    const RegistryForm form = registryForm(error.code);
    const QString message = publicMessage(error, form.text);
    QJsonObject merged{{u"message"_s, message}};
    merge(merged, detail);
    QJsonObject object{{u"code"_s, form.code}, {u"message"_s, message}, {u"detail"_s, merged}};
    if (error.code == ErrorCode::ReadOnly)
        object.insert(u"is_readonly"_s, true);
    return withRetry(Response::json(form.status, QJsonObject{{u"errors"_s, QJsonArray{object}}}),
                     error);
}

Response apiProblem(const Request &request, const Error &error, const QJsonObject &extra)
{
    const ApiForm form = apiForm(error.code);
    const QString message = publicMessage(error, "Internal Server Error"_L1);
    auto object = form.type.isEmpty() ? QJsonObject{{u"message"_s, message}}
                                      : apiErrorObject(request, form, message);
    merge(object, extra);
    return withRetry(Response::json(form.status, object), error);
}

Response freshLoginProblem(const Request &request)
{
    const ApiForm form{401, "fresh_login_required"_L1};
    return Response::json(form.status, apiErrorObject(request, form, u"Requires fresh login"_s));
}

std::optional<Response> describedApiError(const Request &request, QStringView type)
{
    for (const auto &[name, description] : kApiErrorTypes) {
        if (name == type) {
            return Response::json(200,
                                  QJsonObject{{u"type"_s, errorTypeAddress(request, name)},
                                              {u"title"_s, name},
                                              {u"description"_s, description}});
        }
    }
    return std::nullopt;
}

Response messageProblem(int status, QStringView text)
{
    return Response::json(status, QJsonObject{{u"message"_s, text.toString()}});
}

Response errorProblem(int status, QStringView text)
{
    return Response::json(status, QJsonObject{{u"error"_s, text.toString()}});
}

int apiStatus(ErrorCode code)
{
    return apiForm(code).status;
}

int registryStatus(ErrorCode code)
{
    return registryForm(code).status;
}

} // namespace quayside::server
