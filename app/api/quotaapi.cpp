#include "app/api/quotaapi.h"

#include "app/api/apiclient.h"
#include "app/api/percentencoded.h"

#include <QtCore/QJsonDocument>

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

Result<QList<wire::Quota>> decodeQuotas(const ApiReply &reply)
{
    const auto document = QJsonDocument::fromJson(reply.body);
    if (!document.isArray())
        return failure(ErrorCode::Protocol, u"the answer is not a list of quotas"_s);
    return wire::quotasFromJson(document.array());
}

} // namespace

QString QuotaApi::path(std::optional<qint64> quota) const
{
    const QString all = m_organization.isEmpty()
        ? u"/api/v1/user/quota"_s
        : u"/api/v1/organization/%1/quota"_s.arg(percentEncoded(m_organization));
    return quota ? all + u'/' + QString::number(*quota) : all;
}

ApiCall<void> *QuotaApi::write(const QByteArray &method, const QString &path,
                               const QJsonObject &body)
{
    ApiRequest request{.method = method, .path = path};
    if (!body.isEmpty())
        request.body = body;
    return m_client.send<void>(request, decodeNothing);
}

ApiCall<QList<wire::Quota>> *QuotaApi::list()
{
    return m_client.send<QList<wire::Quota>>({.path = path()}, decodeQuotas);
}

ApiCall<void> *QuotaApi::create(qint64 bytes)
{
    return write("POST", path(), {{"limit_bytes"_L1, bytes}});
}

ApiCall<void> *QuotaApi::change(qint64 quota, qint64 bytes)
{
    return write("PUT", path(quota), {{"limit_bytes"_L1, bytes}});
}

ApiCall<void> *QuotaApi::remove(qint64 quota)
{
    return write("DELETE", path(quota));
}

ApiCall<void> *QuotaApi::addLimit(qint64 quota, QuotaLimitKind kind, int percent)
{
    return write("POST", path(quota) + "/limit"_L1,
                 {{"type"_L1, toString(kind)}, {"threshold_percent"_L1, percent}});
}

ApiCall<void> *QuotaApi::removeLimit(qint64 quota, qint64 limit)
{
    return write("DELETE", path(quota) + "/limit/"_L1 + QString::number(limit));
}

} // namespace quayside::api
