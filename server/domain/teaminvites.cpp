#include "server/domain/teaminvites.h"

#include "app/core/emailaddress.h"
#include "server/auth/secrets.h"
#include "server/domain/callerrights.h"
#include "server/domain/usagelog.h"
#include "server/storage/inboxstore.h"

#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkRoom(Db &db, TeamId team)
{
    auto count = InviteStore(db).count(team);
    if (!count)
        return failure(count);
    if (*count >= TeamInvites::kMost) {
        return failure(ErrorCode::InvalidInput,
                       u"There are %1 invitations to this team already"_s.arg(TeamInvites::kMost));
    }
    return {};
}

Result<void> sendInvite(Db &db, const Caller &caller, const LockedTeam &team,
                        const QString &address, const QString &code, const InviteMail &mail)
{
    const auto language = mail.form.language;
    const auto link = mail.form.origin + u"/confirminvite?code="_s + code;
    return MailQueue::add(db, mail.secretKey,
                          {address,
                           serverText(language, Phrase::InviteSubject).arg(team.organization.name),
                           serverText(language, Phrase::InviteText)
                               .arg(caller.name, team.team.name, team.organization.name, link),
                           newMailId()});
}

QJsonObject metadataOf(const InviteRow &invite, const QString &team)
{
    QJsonObject metadata{{u"team"_s, team}, {u"inviter"_s, invite.inviter}};
    if (invite.user) {
        metadata.insert(u"user"_s, invite.userName);
        metadata.insert(u"member"_s, invite.userName);
    } else {
        metadata.insert(u"email"_s, invite.email);
        metadata.insert(u"member"_s, invite.email);
    }
    return metadata;
}

Result<void> endInvite(Db &db, const InviteRow &invite)
{
    if (invite.notification) {
        if (auto gone = InboxStore(db).setDismissed(*invite.notification, true); !gone)
            return gone;
    }
    return InviteStore(db).remove(invite.id);
}

struct AnsweredInvite {
    InviteRow invite;
    TeamRow team;
    NamespaceRow organization;
};

/// The invitation that the code is of, for the user whom it asks.
Result<AnsweredInvite> findInvite(Db &db, const Caller &caller, const QString &code)
{
    const auto absent = [] { return failure(ErrorCode::NotFound, u"Not Found"_s); };
    auto user = requireUserAdmin(caller);
    if (!user)
        return failure(user);
    auto invite = InviteStore(db).byCode(hashSecret(code.toLatin1()));
    if (!invite)
        return failure(invite);
    if (!*invite || ((*invite)->user && *(*invite)->user != *user))
        return absent();
    auto team = TeamStore(db).byId((*invite)->team);
    if (!team)
        return failure(team);
    if (!*team)
        return absent();
    auto organization = NamespaceStore(db).byId((*team)->organization);
    if (!organization)
        return failure(organization);
    if (!*organization)
        return absent();
    return AnsweredInvite{**invite, **team, **organization};
}

/// The same, and ends it.
Result<AnsweredInvite> takeInvite(Db &db, const Caller &caller, const QString &code)
{
    auto found = findInvite(db, caller, code);
    if (!found)
        return found;
    auto isThere = NamespaceStore(db).lock(found->organization.id);
    if (!isThere)
        return failure(isThere);
    if (!*isThere)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    // Once more: somebody may have answered, or withdrawn it, before the lock.
    found = findInvite(db, caller, code);
    if (!found)
        return found;
    if (auto ended = endInvite(db, found->invite); !ended)
        return failure(ended);
    return found;
}

Result<void> logAnswer(Db &db, const Caller &caller, const AnsweredInvite &answered,
                       const QString &kind)
{
    auto metadata = metadataOf(answered.invite, answered.team.name);
    metadata.insert(u"member"_s, caller.name);
    return logInNamespace(db, caller, answered.organization.id, kind, metadata);
}

} // namespace

Result<void> inviteUser(Db &db, const Caller &caller, const LockedTeam &team, const MemberRow &user,
                        const InviteMail &mail)
{
    const NamespaceId id{user.member.id};
    auto invited = InviteStore(db).ofUser(team.team.id, id);
    if (!invited)
        return failure(invited);
    if (*invited)
        return {};
    if (auto room = checkRoom(db, team.team.id); !room)
        return room;
    auto now = db.now();
    if (!now)
        return failure(now);
    const auto code = randomSecret(SecretKind::SessionId);
    const auto uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // The code is in the user's own bell, as Quay has it: alone he can use it.
    const QJsonObject told{{u"code"_s, code},
                           {u"inviter"_s, caller.name},
                           {u"org"_s, team.organization.name},
                           {u"team"_s, team.team.name}};
    if (auto done = InboxStore(db).insert({uuid, id, u"org_team_invite"_s, told}, *now); !done)
        return done;
    auto made = InviteStore(db).insert(
        {hashSecret(code.toLatin1()), team.team.id, id, {}, caller.name, uuid}, *now);
    if (!made)
        return failure(made);
    if (!user.email.isEmpty()) {
        if (auto sent = sendInvite(db, caller, team, user.email, code, mail); !sent)
            return sent;
    }
    return logInNamespace(
        db, caller, team.organization.id, u"org_invite_team_member"_s,
        {{u"user"_s, user.name}, {u"member"_s, user.name}, {u"team"_s, team.team.name}});
}

Result<void> withdrawInvite(Db &db, const Caller &caller, const LockedTeam &team,
                            const QString &nameOrAddress)
{
    InviteStore invites(db);
    std::optional<InviteRow> found;
    if (nameOrAddress.contains(u'@')) {
        auto row = invites.ofAddress(team.team.id, nameOrAddress.toLower());
        if (!row)
            return failure(row);
        found = *row;
    } else {
        auto user = NamespaceStore(db).byName(nameOrAddress);
        if (!user)
            return failure(user);
        if (*user) {
            auto row = invites.ofUser(team.team.id, (*user)->id);
            if (!row)
                return failure(row);
            found = *row;
        }
    }
    if (!found)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    if (auto ended = endInvite(db, *found); !ended)
        return ended;
    return logInNamespace(db, caller, team.organization.id, u"org_delete_team_member_invite"_s,
                          metadataOf(*found, team.team.name));
}

Result<bool> isInvitedByMail(Db &db, const NamespaceRow &user, const QString &code)
{
    auto invite = InviteStore(db).byCode(hashSecret(code.toLatin1()));
    if (!invite)
        return failure(invite);
    if (!*invite || !user.email)
        return false;
    return (!(*invite)->user || *(*invite)->user == user.id)
        && (*invite)->email.toLower() == user.email->toLower();
}

Result<JoinedTeam> joinByInvite(Db &db, const Caller &caller, const QString &code)
{
    auto answered = takeInvite(db, caller, code);
    if (!answered)
        return failure(answered);
    auto added = TeamStore(db).addMember(answered->team.id, Grantee(*caller.user));
    if (!added)
        return failure(added);
    if (auto logged = logAnswer(db, caller, *answered, u"org_team_member_invite_accepted"_s);
        !logged)
        return failure(logged);
    return JoinedTeam{answered->organization.name, answered->team.name,
                      answered->invite.email.toLower()};
}

Future<Result<void>> TeamInvites::inviteAddress(Caller caller, QString organization, QString team,
                                                QString address, MailForm form)
{
    return m_context.db.write([=, key = m_context.secretKey](Db &db) -> Result<void> {
        auto locked = lockTeam(db, caller, organization, team);
        if (!locked)
            return failure(locked);
        if (!isEmailAddress(address))
            return failure(ErrorCode::InvalidInput, u"Invalid e-mail address"_s);
        const auto email = address.toLower();
        auto invited = InviteStore(db).ofAddress(locked->team.id, email);
        if (!invited)
            return failure(invited);
        if (*invited)
            return {};
        if (auto room = checkRoom(db, locked->team.id); !room)
            return room;
        auto now = db.now();
        if (!now)
            return failure(now);
        const auto code = randomSecret(SecretKind::SessionId);
        auto made = InviteStore(db).insert(
            {hashSecret(code.toLatin1()), locked->team.id, {}, email, caller.name, {}}, *now);
        if (!made)
            return failure(made);
        if (auto sent = sendInvite(db, caller, *locked, address, code, {key, form}); !sent)
            return sent;
        return logInNamespace(
            db, caller, locked->organization.id, u"org_invite_team_member"_s,
            {{u"email"_s, email}, {u"member"_s, email}, {u"team"_s, locked->team.name}});
    });
}

Future<Result<void>> TeamInvites::withdraw(Caller caller, QString organization, QString team,
                                           QString nameOrAddress)
{
    return m_context.db.write([=](Db &db) -> Result<void> {
        auto locked = lockTeam(db, caller, organization, team);
        if (!locked)
            return failure(locked);
        return withdrawInvite(db, caller, *locked, nameOrAddress);
    });
}

Future<Result<ShownInvite>> TeamInvites::look(Caller caller, QString code)
{
    return m_context.db.read([=](Db &db) -> Result<ShownInvite> {
        auto found = findInvite(db, caller, code);
        if (!found)
            return failure(found);
        return ShownInvite{found->invite.inviter, found->organization.name, found->team.name};
    });
}

Future<Result<JoinedTeam>> TeamInvites::accept(Caller caller, QString code)
{
    return m_context.db.write([=](Db &db) { return joinByInvite(db, caller, code); });
}

Future<Result<void>> TeamInvites::decline(Caller caller, QString code)
{
    return m_context.db.write([=](Db &db) -> Result<void> {
        auto answered = takeInvite(db, caller, code);
        if (!answered)
            return failure(answered);
        return logAnswer(db, caller, *answered, u"org_team_member_invite_declined"_s);
    });
}

} // namespace quayside::server
