#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/administration.h"
#include "app/wire/configdump.h"
#include "app/wire/registrymessage.h"

namespace quayside::api {

class ApiClient;

/// What superusers do with the whole registry. A session may have to confirm its password first:
/// the client asks for it. Source: quay-api.md 9.8.
class SuperuserApi {
public:
    explicit SuperuserApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// Disabled ones, too. `nextPage` is the opaque token of the page before.
    ApiCall<wire::AdministeredUserPage> *users(const std::optional<QString> &nextPage = {});
    /// With a password that the answer alone has. `email` may be empty.
    ApiCall<wire::MadeUser> *createUser(const NamespaceName &name, const QString &email);
    ApiCall<void> *setEnabled(const QString &user, bool isEnabled);
    ApiCall<void> *setPassword(const QString &user, const QString &password);
    /// A link to set a new password goes to the user's address.
    ApiCall<void> *sendRecovery(const QString &user);
    ApiCall<void> *removeUser(const QString &user);

    ApiCall<wire::AdministeredOrganizationPage> *organizations(
        const std::optional<QString> &nextPage = {});
    ApiCall<void> *renameOrganization(const QString &name, const NamespaceName &to);
    ApiCall<void> *removeOrganization(const QString &name);
    /// Of an organization, or of a user, who becomes an organization by it.
    ApiCall<void> *takeOwnership(const QString &name);

    ApiCall<void> *createMessage(const wire::RegistryMessage &message);
    ApiCall<void> *removeMessage(const QString &uuid);

    ApiCall<wire::RegistrySize> *size();
    /// Sums it up anew, some time later.
    ApiCall<void> *queueSize();

    /// Secrets in it are masked. Forbidden where FEATURE_SUPERUSER_CONFIGDUMP is off.
    ApiCall<wire::ConfigDump> *config();
    ApiCall<wire::ChangeLog> *changeLog();

private:
    ApiCall<void> *change(const QByteArray &method, const QString &path,
                          const QJsonObject &body = {});

    ApiClient &m_client;
};

} // namespace quayside::api
