#pragma once

#include "app/api/apicall.h"
#include "app/wire/quota.h"

namespace quayside::api {

class ApiClient;

/// How much a namespace may hold. Only superusers change anything. Source: quay-api.md 10.1.
class QuotaApi {
public:
    /// `organization`: empty for the signed-in user, whose quota can only be looked at here.
    QuotaApi(ApiClient &client, const QString &organization)
        : m_client(client)
        , m_organization(organization)
    {
    }

    /// One or none: its own, or else the system's default.
    ApiCall<QList<wire::Quota>> *list();
    ApiCall<void> *create(qint64 bytes);
    ApiCall<void> *change(qint64 quota, qint64 bytes);
    /// With its limits.
    ApiCall<void> *remove(qint64 quota);
    ApiCall<void> *addLimit(qint64 quota, QuotaLimitKind kind, int percent);
    ApiCall<void> *removeLimit(qint64 quota, qint64 limit);

private:
    QString path(std::optional<qint64> quota = {}) const;
    ApiCall<void> *write(const QByteArray &method, const QString &path,
                         const QJsonObject &body = {});

    ApiClient &m_client;
    QString m_organization;
};

} // namespace quayside::api
