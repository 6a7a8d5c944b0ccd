#include "app/api/servicekeysapi.h"

#include "app/api/apiclient.h"
#include "app/api/percentencoded.h"
#include "app/api/writerequests.h"
#include "app/wire/datetime.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

const QString kKeys = u"/api/v1/superuser/keys"_s;

QString pathOf(const QString &kid)
{
    return kKeys + u'/' + percentEncoded(kid);
}

} // namespace

ApiCall<void> *ServiceKeysApi::change(const QByteArray &method, const QString &path,
                                      const QJsonObject &body)
{
    ApiRequest request{.method = method, .path = path};
    if (!body.isEmpty())
        request.body = body;
    return m_client.send<void>(request, decodeNothing);
}

ApiCall<wire::ServiceKeyList> *ServiceKeysApi::list()
{
    return m_client.send<wire::ServiceKeyList>({.path = kKeys}, decodeJson<wire::ServiceKeyList>);
}

ApiCall<wire::MadeServiceKey> *ServiceKeysApi::create(const wire::ServiceKeyDraft &draft)
{
    return m_client.send<wire::MadeServiceKey>(
        {.method = "POST", .path = kKeys, .body = draft.toJson()},
        decodeJson<wire::MadeServiceKey>);
}

ApiCall<void> *ServiceKeysApi::rename(const QString &kid, const QString &name)
{
    return change("PUT", pathOf(kid), {{"name"_L1, name}});
}

ApiCall<void> *ServiceKeysApi::setExpiration(const QString &kid,
                                             const std::optional<Instant> &expires)
{
    return change("PUT", pathOf(kid),
                  {{"expiration"_L1,
                    expires ? QJsonValue(wire::toEpochSeconds(*expires)) : QJsonValue::Null}});
}

ApiCall<void> *ServiceKeysApi::approve(const QString &kid, const QString &notes)
{
    return change("POST", u"/api/v1/superuser/approvedkeys/"_s + percentEncoded(kid),
                  {{"notes"_L1, notes}});
}

ApiCall<void> *ServiceKeysApi::remove(const QString &kid)
{
    return m_client.send<void>(removeServiceKeyRequest(kid), decodeNothing);
}

} // namespace quayside::api
