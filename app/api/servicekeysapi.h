#pragma once

#include "app/api/apicall.h"
#include "app/wire/servicekey.h"

namespace quayside::api {

class ApiClient;

/// The keys that services prove themselves by, for superusers. A session may have to confirm its
/// password first: the client asks for it. Source: quay-api.md 9.8.
class ServiceKeysApi {
public:
    explicit ServiceKeysApi(ApiClient &client)
        : m_client(client)
    {
    }

    ApiCall<wire::ServiceKeyList> *list();
    /// A pair whose private part the answer alone has. It is approved by whoever makes it.
    ApiCall<wire::MadeServiceKey> *create(const wire::ServiceKeyDraft &draft);
    /// Empty: none.
    ApiCall<void> *rename(const QString &kid, const QString &name);
    /// Nothing: never.
    ApiCall<void> *setExpiration(const QString &kid, const std::optional<Instant> &expires);
    /// From now on it is taken.
    ApiCall<void> *approve(const QString &kid, const QString &notes);
    ApiCall<void> *remove(const QString &kid);

private:
    ApiCall<void> *change(const QByteArray &method, const QString &path,
                          const QJsonObject &body = {});

    ApiClient &m_client;
};

} // namespace quayside::api
