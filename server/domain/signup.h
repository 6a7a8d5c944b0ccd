#pragma once

#include "server/domain/accountservice.h"
#include "server/domain/mailqueue.h"
#include "server/domain/teaminvites.h"

namespace quayside::server {

/// The first mail to somebody who has made himself an account: until he opens its link he cannot
/// sign in. In the transaction that makes the account.
Result<void> beginVerification(Db &db, const DomainSettings &settings, const QByteArray &secretKey,
                               const NamespaceRow &user, const MailForm &form);

/// Whose account waits.
struct UnverifiedUser {
    QString name;
    QString email;
};

/// From a new account to the first sign-in, where there is mail: links that show that an address is
/// its owner's, good once and for a day, and invitations to teams, which show the same.
/// Thread-safe. Source: quay-api.md 1.2, 9.1.
class SignUp {
public:
    static constexpr std::chrono::hours kLife{24};
    /// Mails of one user, and longer with each: he may not be the one who reads them.
    static constexpr std::chrono::minutes kBetween{5};

    SignUp(const DomainContext &context, AccountService &accounts, TeamInvites &invites)
        : m_context(context)
        , m_accounts(accounts)
        , m_invites(invites)
    {
    }

    /// As AccountService::signIn(). Who comes by an invitation is in its team then; one that is
    /// over keeps nobody out. To who has yet to verify his address, and knows the password, another
    /// mail goes, unless the last one went just now: isUnverified() then.
    Future<Result<SignedIn>> signIn(PasswordLogin given, QString inviteCode, MailForm form);

    /// NotFound when the link is used, over, or was followed by another one.
    Future<Result<UnverifiedUser>> userOf(QString code);
    /// The same, and ends it: he can sign in.
    Future<Result<void>> confirm(QString code);

private:
    Future<Result<void>> remind(QString login, MailForm form);
    Future<Result<bool>> confirmByInvite(QString login, QString inviteCode);

    const DomainContext &m_context;
    AccountService &m_accounts;
    TeamInvites &m_invites;
};

} // namespace quayside::server
