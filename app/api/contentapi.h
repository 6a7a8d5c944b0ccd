#pragma once

#include "app/api/apicall.h"
#include "app/core/digest.h"
#include "app/core/reference.h"

#include <QtCore/QUrl>

namespace quayside::api {

class ApiClient;

/// What `/v2` answered, whatever it was.
struct ContentAnswer {
    int status = 0;
    QByteArray body = {};
    QUrl elsewhere = {}; ///< where the store has it, for a redirect
};

/// The registry protocol, as far as the console reads it: small blobs and referrers, with a token
/// of its own kind. Source: quay-api.md 2; OCI distribution-spec "Pull", "Listing Referrers".
class ContentApi {
public:
    explicit ContentApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// What `/v2/` calls itself in its challenge; empty when it does not.
    ApiCall<QString> *service();
    /// `user`: "name:secret"; empty for nobody. Empty answer: no token was given.
    ApiCall<QByteArray> *pullToken(const QString &service, const RepositoryName &repository,
                                   const QByteArray &user);
    ApiCall<ContentAnswer> *referrers(const RepositoryName &repository, const Digest &digest,
                                      const QByteArray &token);
    ApiCall<ContentAnswer> *blob(const RepositoryName &repository, const Digest &digest,
                                 const QByteArray &token);
    /// What a redirect leads to; without any token, on a client of that place.
    ApiCall<ContentAnswer> *elsewhere(const QUrl &url);

private:
    ApiCall<ContentAnswer> *get(const QString &path, const QByteArray &token);

    ApiClient &m_client;
};

} // namespace quayside::api
