#pragma once

#include "server/domain/lockedteam.h"
#include "server/domain/mailqueue.h"
#include "server/storage/invitestore.h"

#include "app/core/future.h"

namespace quayside::server {

struct InviteMail {
    QByteArray secretKey;
    MailForm form;
};

// In the transaction of lockTeam().

/// Asks a user: in his bell, and by mail if he has an address. Nothing when he is asked already.
Result<void> inviteUser(Db &db, const Caller &caller, const LockedTeam &team, const MemberRow &user,
                        const InviteMail &mail);
/// Of a user, or of an address. NotFound when there is none.
Result<void> withdrawInvite(Db &db, const Caller &caller, const LockedTeam &team,
                            const QString &nameOrAddress);

/// Whether the mail with that code went to the user's own address: whoever has it reads them.
Result<bool> isInvitedByMail(Db &db, const NamespaceRow &user, const QString &code);

struct ShownInvite {
    QString inviter;
    QString organization;
    QString team;
};

struct JoinedTeam {
    QString organization;
    QString team;
    QString email; ///< that the invitation was mailed to, in small letters
};

/// Brings the caller into the team, in a write transaction. NotFound as TeamInvites::accept().
Result<JoinedTeam> joinByInvite(Db &db, const Caller &caller, const QString &code);

/// Invitations to teams, by those who get them and by address. An invitation of a user is his
/// alone; one of an address is good for whoever has the code of its mail. Source: quay-api.md 9.4.
class TeamInvites {
public:
    static constexpr int kMost = 500; ///< in one team, that nobody has answered

    explicit TeamInvites(const DomainContext &context)
        : m_context(context)
    {
    }

    /// InvalidInput for what is no address, and for too many. Nothing when it is asked already.
    Future<Result<void>> inviteAddress(Caller caller, QString organization, QString team,
                                       QString address, MailForm form);
    Future<Result<void>> withdraw(Caller caller, QString organization, QString team,
                                  QString nameOrAddress);
    /// NotFound for a code that is none, or another user's; so below.
    Future<Result<ShownInvite>> look(Caller caller, QString code);
    Future<Result<JoinedTeam>> accept(Caller caller, QString code);
    Future<Result<void>> decline(Caller caller, QString code);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
