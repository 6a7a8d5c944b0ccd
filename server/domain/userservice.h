#pragma once

#include "server/domain/accountservice.h"
#include "server/domain/apitokens.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/domain/mailqueue.h"
#include "server/domain/quotaservice.h"
#include "server/storage/accountstore.h"
#include "server/storage/namespacestore.h"

namespace quayside::server {

/// A user as he sees himself.
struct Account {
    NamespaceRow row;
    QList<OrganizationMembership> organizations;
    UserProfile profile;
    std::optional<NamespaceQuotaView> quota;
};

/// What a user may change about himself; nullopt: as it is. Empty texts of the profile clear it.
struct UserChanges {
    std::optional<QByteArray> password;
    std::optional<QString> email;
    std::optional<std::chrono::seconds> tagExpiry;
    std::optional<QString> name;
    std::optional<QString> givenName;
    std::optional<QString> familyName;
    std::optional<QString> company;
    std::optional<QString> location;
    std::optional<bool> isInvoiceEmail;
    std::optional<QString> invoiceEmailAddress;
};

/// A user's own account. Source: quay-api.md 9.1.
class UserService {
public:
    UserService(const DomainContext &context, ApiTokens &tokens)
        : m_context(context)
        , m_tokens(tokens)
    {
    }

    Future<Result<Account>> account(Caller caller);
    /// Somebody who has no account yet; NotFound when nobody may make his own
    /// (FEATURE_USER_CREATION). Who comes by an invitation to a team is in it then; InvalidInput
    /// for one that is over. True: he has to verify his address, by the mail that went to it; not
    /// so without mail, nor when the invitation was mailed there.
    Future<Result<bool>> create(Caller visitor, NewAccount account, QString inviteCode,
                                MailForm form);
    /// InvalidInput with Quay's sentences. All other sessions end when the password changes.
    Future<Result<Account>> update(Caller caller, UserChanges changes);
    /// InvalidInput for the last superuser, and for who alone administers an organization.
    Future<Result<void>> remove(Caller caller);

    /// Users whom SUPER_USERS names become superusers. At the start.
    Future<Result<void>> promoteSuperusers();

private:
    const DomainContext &m_context;
    ApiTokens &m_tokens;
};

/// A new user: AlreadyExists with Quay's sentence. In a write transaction; nothing is logged.
Result<NamespaceId> insertUser(Db &db, const DomainSettings &settings, const QString &name,
                               const std::optional<QString> &email, const QString &passwordHash);

} // namespace quayside::server
