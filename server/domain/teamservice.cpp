#include "server/domain/teamservice.h"

#include "server/domain/subject.h"
#include "server/domain/teaminvites.h"
#include "server/domain/usagelog.h"
#include "server/storage/prototypestore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<PutTeam> makeTeam(Db &db, const Caller &caller, NamespaceId organization,
                         const TeamName &name, const TeamChange &change)
{
    TeamRow row{
        {}, organization, name.toString(), change.role, change.description.value_or(QString())};
    auto id = TeamStore(db).insert(row);
    if (!id)
        return failure(id);
    row.id = *id;
    auto logged =
        logInNamespace(db, caller, organization, u"org_create_team"_s, {{u"team"_s, row.name}});
    if (!logged)
        return failure(logged);
    return PutTeam{row, true};
}

Result<PutTeam> changeTeam(Db &db, const Caller &caller, TeamRow row, const TeamChange &change)
{
    const auto before = row;
    row.role = change.role;
    row.description = change.description.value_or(before.description);
    if (row.role == before.role && row.description == before.description)
        return PutTeam{row, false};
    if (auto updated = TeamStore(db).update(row.id, row.role, row.description); !updated)
        return failure(updated);
    if (row.description != before.description) {
        auto logged = logInNamespace(db, caller, row.organization, u"org_set_team_description"_s,
                                     {{u"team"_s, row.name}, {u"description"_s, row.description}});
        if (!logged)
            return failure(logged);
    }
    if (row.role != before.role) {
        if (auto kept = requireAdminLeft(db, row.organization); !kept)
            return failure(kept);
        auto logged = logInNamespace(db, caller, row.organization, u"org_set_team_role"_s,
                                     {{u"team"_s, row.name}, {u"role"_s, toString(row.role)}});
        if (!logged)
            return failure(logged);
    }
    return PutTeam{row, false};
}

Result<Subject> newMember(Db &db, const NamespaceRow &organization, const QString &name)
{
    auto subject = subjectByName(db, name);
    if (!subject)
        return failure(subject);
    if (!*subject)
        return failure(ErrorCode::InvalidInput, u"Unknown user"_s);
    if ((*subject)->isRobot() && (*subject)->owner != organization.id) {
        return failure(
            ErrorCode::InvalidInput,
            u"The robot %1 is not of the organization %2"_s.arg(name, organization.name));
    }
    return **subject;
}

} // namespace

Result<void> requireAdminLeft(Db &db, NamespaceId organization)
{
    auto hasAdmin = TeamStore(db).hasAdmin(organization);
    if (!hasAdmin)
        return failure(hasAdmin);
    if (!*hasAdmin) {
        return failure(ErrorCode::InvalidInput,
                       u"The organization must keep a user in a team with the role admin"_s);
    }
    return {};
}

Future<Result<PutTeam>> TeamService::put(Caller caller, QString organization, TeamName name,
                                         TeamChange change)
{
    return m_context.db.write([caller = std::move(caller), organization = std::move(organization),
                               name = std::move(name),
                               change = std::move(change)](Db &db) -> Result<PutTeam> {
        auto access = lockOrganization(db, caller, organization);
        if (!access)
            return failure(access);
        auto row = TeamStore(db).byName(access->organization.id, name.toString());
        if (!row)
            return failure(row);
        return *row ? changeTeam(db, caller, **row, change)
                    : makeTeam(db, caller, access->organization.id, name, change);
    });
}

Future<Result<void>> TeamService::remove(Caller caller, QString organization, QString team)
{
    return m_context.db.write([caller = std::move(caller), organization = std::move(organization),
                               team = std::move(team)](Db &db) -> Result<void> {
        auto locked = lockTeam(db, caller, organization, team);
        if (!locked)
            return failure(locked);
        const auto &row = locked->team;
        if (auto revoked = PermissionStore(db).revokeAll(row.id); !revoked)
            return revoked;
        if (auto removed = PrototypeStore(db).removeOf(row.id); !removed)
            return removed;
        if (auto removed = InviteStore(db).removeOfTeam(row.id); !removed)
            return removed;
        if (auto removed = TeamStore(db).remove(row.id); !removed)
            return removed;
        if (auto kept = requireAdminLeft(db, row.organization); !kept)
            return kept;
        return logInNamespace(db, caller, row.organization, u"org_delete_team"_s,
                              {{u"team"_s, row.name}});
    });
}

Future<Result<TeamMembers>> TeamService::members(Caller caller, QString organization, QString team,
                                                 bool withInvites)
{
    return m_context.db.read([caller = std::move(caller), organization = std::move(organization),
                              team = std::move(team), withInvites](Db &db) -> Result<TeamMembers> {
        auto access =
            requireOrganization(db, caller, organization, OrganizationRole::Member, Purpose::Look);
        if (!access)
            return failure(access);
        auto row = teamByName(db, access->organization.id, team);
        if (!row)
            return failure(row);
        TeamStore teams(db);
        const bool isAdmin = access->role >= OrganizationRole::Admin;
        if (!isAdmin && !caller.readsEverything) {
            auto isMember = teams.isMember(row->id, caller.key().grantee());
            if (!isMember)
                return failure(isMember);
            if (!*isMember)
                return refused(caller);
        }
        auto members = teams.members(row->id);
        if (!members)
            return failure(members);
        TeamMembers found{*row, *members, {}, isAdmin};
        if (withInvites && (isAdmin || caller.readsEverything)) {
            auto invites = InviteStore(db).list(row->id, TeamInvites::kMost);
            if (!invites)
                return failure(invites);
            found.invites = *invites;
        }
        return found;
    });
}

Future<Result<AddedMember>> TeamService::addMember(Caller caller, QString organization,
                                                   QString team, QString member, MailForm form)
{
    const bool hasInvites = m_context.settings.hasTeamInvites();
    return m_context.db.write([=, caller = std::move(caller), form = std::move(form),
                               key = m_context.secretKey](Db &db) -> Result<AddedMember> {
        auto locked = lockTeam(db, caller, organization, team);
        if (!locked)
            return failure(locked);
        auto subject = newMember(db, locked->organization, member);
        if (!subject)
            return failure(subject);
        auto isKnown = belongsTo(db, locked->organization.id, *subject);
        if (!isKnown)
            return failure(isKnown);
        if (hasInvites && !*isKnown) {
            if (auto done = inviteUser(db, caller, *locked, subject->member, {key, form}); !done)
                return failure(done);
            return AddedMember{subject->member, true};
        }
        auto added = TeamStore(db).addMember(locked->team.id, subject->member.member);
        if (!added)
            return failure(added);
        if (*added) {
            auto logged =
                logInNamespace(db, caller, locked->organization.id, u"org_add_team_member"_s,
                               {{u"member"_s, member}, {u"team"_s, team}});
            if (!logged)
                return failure(logged);
        }
        return AddedMember{subject->member, false};
    });
}

Future<Result<void>> TeamService::removeMember(Caller caller, QString organization, QString team,
                                               QString member)
{
    return m_context.db.write([caller = std::move(caller), organization = std::move(organization),
                               team = std::move(team),
                               member = std::move(member)](Db &db) -> Result<void> {
        auto locked = lockTeam(db, caller, organization, team);
        if (!locked)
            return failure(locked);
        auto subject = subjectByName(db, member);
        if (!subject)
            return failure(subject);
        if (!*subject)
            return failure(ErrorCode::NotFound, u"Not Found"_s);
        auto removed = TeamStore(db).removeMember(locked->team.id, (*subject)->member.member);
        if (!removed)
            return failure(removed);
        if (!*removed)
            return withdrawInvite(db, caller, *locked, member);
        if (auto kept = requireAdminLeft(db, locked->organization.id); !kept)
            return kept;
        return logInNamespace(db, caller, locked->organization.id, u"org_remove_team_member"_s,
                              {{u"member"_s, member}, {u"team"_s, team}});
    });
}

Future<Result<QList<GrantedRepository>>> TeamService::permissions(Caller caller,
                                                                  QString organization,
                                                                  QString team)
{
    return m_context.db.read([caller = std::move(caller), organization = std::move(organization),
                              team = std::move(team)](Db &db) -> Result<QList<GrantedRepository>> {
        auto access =
            requireOrganization(db, caller, organization, OrganizationRole::Admin, Purpose::Look);
        if (!access)
            return failure(access);
        auto row = teamByName(db, access->organization.id, team);
        if (!row)
            return failure(row);
        return PermissionStore(db).of(row->id);
    });
}

} // namespace quayside::server
