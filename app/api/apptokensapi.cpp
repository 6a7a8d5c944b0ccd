#include "app/api/apptokensapi.h"

#include "app/api/apiclient.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString path(const QString &uuid = {})
{
    return uuid.isEmpty() ? u"/api/v1/user/apptoken"_s : u"/api/v1/user/apptoken/"_s + uuid;
}

} // namespace

ApiCall<wire::AppTokenList> *AppTokensApi::list()
{
    return m_client.send<wire::AppTokenList>({.path = path()}, decodeJson<wire::AppTokenList>);
}

ApiCall<wire::AppTokenAnswer> *AppTokensApi::create(const QString &title)
{
    return m_client.send<wire::AppTokenAnswer>(
        {.method = "POST", .path = path(), .body = QJsonObject{{"title"_L1, title}}},
        decodeJson<wire::AppTokenAnswer>);
}

ApiCall<wire::AppTokenAnswer> *AppTokensApi::get(const QString &uuid)
{
    return m_client.send<wire::AppTokenAnswer>({.path = path(uuid)},
                                               decodeJson<wire::AppTokenAnswer>);
}

ApiCall<void> *AppTokensApi::revoke(const QString &uuid)
{
    return m_client.send<void>(revokeAppTokenRequest(uuid), decodeNothing);
}

} // namespace quayside::api
