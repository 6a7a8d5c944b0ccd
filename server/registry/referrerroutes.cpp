#include "app/core/mediatype.h"
#include "server/registry/registryaccess.h"
#include "server/registry/registryroutes.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 500;

QJsonObject descriptorOf(const ReferrerRow &row)
{
    QJsonObject object{
        {u"mediaType"_s, row.mediaType}, {u"digest"_s, row.digest}, {u"size"_s, row.size}};
    if (!row.artifactType.isEmpty())
        object.insert(u"artifactType"_s, row.artifactType);
    if (row.annotations) {
        object.insert(u"annotations"_s,
                      QJsonDocument::fromJson(row.annotations->toUtf8()).object());
    }
    return object;
}

Future<Response> list(const RegistryContext &context, const Request &request,
                      const QString &repository, const QString &digestText)
{
    const auto fail = [&context, request, repository](const Error &error) {
        return registryError(context, request, repository, u"pull", error);
    };
    auto allowed = authorize(context, request, repository, u"pull");
    if (!allowed)
        return ready(fail(allowed.error()));
    auto digest = Digest::parse(digestText);
    if (!digest)
        return ready(fail(digest.error()));
    const auto type = request.queryValue("artifactType").value_or(QString());
    return context.manifests
        .referrers(allowed->name, *digest, type, request.queryValue("last").value_or(QString()),
                   kPage + 1)
        .then([fail, type, repository, digestText](Result<QList<ReferrerRow>> rows) -> Response {
            if (!rows)
                return fail(rows.error());
            const bool hasMore = rows->size() > kPage;
            if (hasMore)
                rows->resize(kPage);
            QJsonArray manifests;
            for (const auto &row : std::as_const(*rows))
                manifests.append(descriptorOf(row));
            auto response = Response::json(200,
                                           QJsonObject{{u"schemaVersion"_s, 2},
                                                       {u"mediaType"_s, mediatype::kOciIndex},
                                                       {u"manifests"_s, manifests}});
            response.contentType = QByteArray(mediatype::kOciIndex.data());
            if (!type.isEmpty())
                response.headers.append("oci-filters-applied", "artifactType");
            if (hasMore) {
                auto next = u"/v2/%1/referrers/%2?last=%3"_s.arg(repository, digestText,
                                                                 rows->last().digest);
                if (!type.isEmpty())
                    next +=
                        u"&artifactType="_s + QString::fromLatin1(QUrl::toPercentEncoding(type));
                response.headers.append("link", '<' + next.toLatin1() + ">; rel=\"next\"");
            }
            return response;
        });
}

} // namespace

void addReferrerRoutes(Router &router, const RegistryContext &context)
{
    router.add({Method::Get, "/v2/{repository}/referrers/{digest}", "v2ListReferrers",
                [&context](const Request &request, const PathArguments &path) {
                    return list(context, request, path.value("repository"), path.value("digest"));
                }});
}

} // namespace quayside::server
