#include "app/api/accountapi.h"

#include "app/api/apiclient.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

ApiCall<wire::User> *AccountApi::put(const QJsonObject &body)
{
    return m_client.send<wire::User>({.method = "PUT", .path = u"/api/v1/user/"_s, .body = body},
                                     decodeJson<wire::User>);
}

ApiCall<wire::User> *AccountApi::setProfile(const Profile &profile)
{
    QJsonObject body;
    const auto add = [&body](QLatin1StringView name, const std::optional<QString> &value) {
        if (value)
            body.insert(name, *value);
    };
    add("email"_L1, profile.email);
    add("given_name"_L1, profile.givenName);
    add("family_name"_L1, profile.familyName);
    add("company"_L1, profile.company);
    add("location"_L1, profile.location);
    return put(body);
}

ApiCall<wire::User> *AccountApi::setPassword(const QString &password)
{
    return put({{"password"_L1, password}});
}

ApiCall<wire::User> *AccountApi::setTagExpiration(std::chrono::seconds span)
{
    return put({{"tag_expiration_s"_L1, qint64(span.count())}});
}

ApiCall<void> *AccountApi::convert(const QString &admin, const QString &password)
{
    return m_client.send<void>(
        {.method = "POST",
         .path = u"/api/v1/user/convert"_s,
         .body = QJsonObject{{"adminUser"_L1, admin}, {"adminPassword"_L1, password}}},
        decodeNothing);
}

ApiCall<void> *AccountApi::remove()
{
    return m_client.send<void>(removeAccountRequest(), decodeNothing);
}

} // namespace quayside::api
