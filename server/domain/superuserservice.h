#pragma once

#include "server/domain/accountservice.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/domain/quotaservice.h"
#include "server/storage/accountstore.h"
#include "server/storage/blobstore.h"

#include <atomic>

namespace quayside::server {

/// A user or an organization with its quota.
struct AdministeredAccount : AccountSummary {
    std::optional<NamespaceQuotaView> quota;
};

struct AccountPage {
    QList<AdministeredAccount> rows;
    std::optional<QString> next; ///< name behind which there is more
};

/// What a superuser may change about a user; nullopt: as it is.
struct UserAdministration {
    std::optional<QByteArray> password;
    std::optional<QString> email;
    std::optional<bool> isEnabled;
};

/// What a superuser may change about an organization.
struct OrganizationAdministration {
    std::optional<QString> name;
    std::optional<QString> email;
};

/// Secrets, shown once.
struct MadeUser {
    QString password;
    QString encryptedPassword;
};

struct RegistrySize {
    std::optional<KeptTotal> total; ///< nullopt before the first
    bool isRunning = false;
};

/// Users and organizations of the whole registry, for superusers. Every call is Unauthenticated or
/// Forbidden for others. Source: quay-api.md 9.8.
class SuperuserService {
public:
    SuperuserService(const DomainContext &context, AccountService &accounts)
        : m_context(context)
        , m_accounts(accounts)
    {
    }

    Future<Result<AccountPage>> list(Caller caller, AccountListQuery query);
    /// NotFound when there is no such user.
    Future<Result<AdministeredAccount>> user(Caller caller, QString name);
    /// AlreadyExists with Quay's sentence; `email` may be empty.
    Future<Result<MadeUser>> createUser(Caller caller, QString name, QString email);
    /// InvalidInput for a superuser. Who is disabled, or gets a password, is signed out everywhere.
    Future<Result<AdministeredAccount>> updateUser(Caller caller, QString name,
                                                   UserAdministration changes);
    Future<Result<void>> removeUser(Caller caller, QString name);

    Future<Result<AdministeredAccount>> updateOrganization(Caller caller, QString name,
                                                           OrganizationAdministration changes);
    Future<Result<void>> removeOrganization(Caller caller, QString name);
    /// The caller becomes an owner of the organization; a user becomes one, and his.
    Future<Result<void>> takeOwnership(Caller caller, QString name);

    /// How much all blobs are, as it was summed up last.
    Future<Result<RegistrySize>> registrySize(Caller caller);
    /// Sums it up; false when that goes on already.
    Future<Result<bool>> measureRegistry(Caller caller);

private:
    const DomainContext &m_context;
    AccountService &m_accounts;
    std::atomic<bool> m_isMeasuring = false;
};

} // namespace quayside::server
