#include "server/domain/permissionservice.h"

#include "server/domain/subject.h"
#include "server/domain/usagelog.h"
#include "server/storage/teamstore.h"

#include <QtCore/QSet>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// A holder found, with what a view says of it.
struct FoundHolder {
    PermissionRow row; ///< without the role
    std::optional<bool> isOrganizationMember;
};

Result<FoundHolder> findTeam(Db &db, const RepositoryRow &repository, const QString &name)
{
    std::optional<TeamRow> team;
    if (repository.isOrganization) {
        auto found = TeamStore(db).byName(repository.namespaceId, name);
        if (!found)
            return failure(found);
        team = *found;
    }
    if (!team) {
        return failure(ErrorCode::InvalidInput,
                       u"No team found in organization with name: %1"_s.arg(name.left(255)));
    }
    return FoundHolder{{team->id, team->name, {}, RepositoryRole::None}, {}};
}

Result<FoundHolder> findUser(Db &db, const RepositoryRow &repository, const QString &name)
{
    auto subject = subjectByName(db, name);
    if (!subject)
        return failure(subject);
    if (!*subject)
        return failure(ErrorCode::InvalidInput, u"Invalid username: %1"_s.arg(name.left(511)));
    const auto &member = (*subject)->member;
    FoundHolder holder{{member.member, member.name, member.email, RepositoryRole::None}, {}};
    if (repository.isOrganization) {
        auto isMember = belongsTo(db, repository.namespaceId, **subject);
        if (!isMember)
            return failure(isMember);
        holder.isOrganizationMember = *isMember;
    }
    return holder;
}

Result<FoundHolder> find(Db &db, const RepositoryRow &repository, const Holder &holder)
{
    return holder.kind == HolderKind::Team ? findTeam(db, repository, holder.name)
                                           : findUser(db, repository, holder.name);
}

/// The same of a change: the owner of a namespace administers what is in it, with or without a row.
Result<FoundHolder> findToChange(Db &db, const RepositoryRow &repository, const Holder &holder)
{
    auto found = find(db, repository, holder);
    if (found && found->row.grantee == Grantee(repository.namespaceId))
        return failure(ErrorCode::InvalidInput, u"Namespace owner must always be admin."_s);
    return found;
}

tl::unexpected<Error> hasNone(HolderKind kind)
{
    return failure(ErrorCode::InvalidInput,
                   kind == HolderKind::Team ? u"Team does not have permission for repo."_s
                                            : u"User does not have permission for repo."_s);
}

Result<void> logPermission(Db &db, const Caller &caller, const RepositoryRow &repository,
                           const QString &kind, const Holder &holder, QJsonObject metadata = {})
{
    metadata.insert(holder.kind == HolderKind::Team ? u"team"_s : u"username"_s, holder.name);
    return logInRepository(db, caller, repository, kind, metadata);
}

Result<QList<RepositoryPermission>> userPermissions(Db &db, const RepositoryRow &repository)
{
    auto rows = PermissionStore(db).ofUsers(repository.id);
    if (!rows)
        return failure(rows);
    QSet<qint64> members;
    if (repository.isOrganization) {
        auto memberships = TeamStore(db).memberships(repository.namespaceId);
        if (!memberships)
            return failure(memberships);
        for (const auto &item : std::as_const(*memberships))
            members.insert(item.member.member.id);
    }
    const auto ownRobots = repository.path.section(u'/', 0, 0) + u'+';
    QList<RepositoryPermission> list;
    for (const auto &row : std::as_const(*rows)) {
        RepositoryPermission permission{row, {}};
        if (repository.isOrganization) {
            permission.isOrganizationMember = row.grantee.kind == GranteeKind::Robot
                ? row.name.startsWith(ownRobots)
                : members.contains(row.grantee.id);
        }
        list.append(permission);
    }
    return list;
}

} // namespace

Future<Result<QList<RepositoryPermission>>> PermissionService::list(Caller caller,
                                                                    RepositoryName repository,
                                                                    HolderKind kind)
{
    return m_context.db.read([caller = std::move(caller), repository = std::move(repository),
                              kind](Db &db) -> Result<QList<RepositoryPermission>> {
        auto row = requireRepository(db, caller, repository, RepositoryRole::Admin, Purpose::Look);
        if (!row)
            return failure(row);
        if (kind == HolderKind::User)
            return userPermissions(db, *row);
        auto rows = PermissionStore(db).ofTeams(row->id);
        if (!rows)
            return failure(rows);
        QList<RepositoryPermission> list;
        for (const auto &team : std::as_const(*rows))
            list.append({team, {}});
        return list;
    });
}

Future<Result<RepositoryPermission>> PermissionService::get(Caller caller,
                                                            RepositoryName repository,
                                                            Holder holder)
{
    return m_context.db.read([caller = std::move(caller), repository = std::move(repository),
                              holder = std::move(holder)](Db &db) -> Result<RepositoryPermission> {
        auto row = requireRepository(db, caller, repository, RepositoryRole::Admin, Purpose::Look);
        if (!row)
            return failure(row);
        auto found = find(db, *row, holder);
        if (!found)
            return failure(found);
        auto role = PermissionStore(db).roleOf(row->id, found->row.grantee);
        if (!role)
            return failure(role);
        if (!*role)
            return hasNone(holder.kind);
        found->row.role = **role;
        return RepositoryPermission{found->row, found->isOrganizationMember};
    });
}

Future<Result<RepositoryPermission>> PermissionService::put(Caller caller,
                                                            RepositoryName repository,
                                                            Holder holder, RepositoryRole role)
{
    return m_context.db.write([caller = std::move(caller), repository = std::move(repository),
                               holder = std::move(holder),
                               role](Db &db) -> Result<RepositoryPermission> {
        auto row = requireRepository(db, caller, repository, RepositoryRole::Admin);
        if (!row)
            return failure(row);
        auto found = findToChange(db, *row, holder);
        if (!found)
            return failure(found);
        PermissionStore permissions(db);
        auto before = permissions.roleOf(row->id, found->row.grantee);
        if (!before)
            return failure(before);
        found->row.role = role;
        const RepositoryPermission after{found->row, found->isOrganizationMember};
        if (*before == role)
            return after;
        if (auto granted = permissions.grant(row->id, found->row.grantee, role); !granted)
            return failure(granted);
        auto logged = logPermission(db, caller, *row, u"change_repo_permission"_s, holder,
                                    {{u"role"_s, toString(role)}});
        if (!logged)
            return failure(logged);
        return after;
    });
}

Future<Result<void>> PermissionService::remove(Caller caller, RepositoryName repository,
                                               Holder holder)
{
    return m_context.db.write([caller = std::move(caller), repository = std::move(repository),
                               holder = std::move(holder)](Db &db) -> Result<void> {
        auto row = requireRepository(db, caller, repository, RepositoryRole::Admin);
        if (!row)
            return failure(row);
        auto found = findToChange(db, *row, holder);
        if (!found)
            return failure(found);
        auto revoked = PermissionStore(db).revoke(row->id, found->row.grantee);
        if (!revoked)
            return failure(revoked);
        if (!*revoked)
            return hasNone(holder.kind);
        return logPermission(db, caller, *row, u"delete_repo_permission"_s, holder);
    });
}

Future<Result<QList<RepositoryRole>>> PermissionService::transitive(Caller caller,
                                                                    RepositoryName repository,
                                                                    QString name)
{
    return m_context.db.read([caller = std::move(caller), repository = std::move(repository),
                              name = std::move(name)](Db &db) -> Result<QList<RepositoryRole>> {
        auto row = requireRepository(db, caller, repository, RepositoryRole::Admin, Purpose::Look);
        if (!row)
            return failure(row);
        auto subject = subjectByName(db, name);
        if (!subject)
            return failure(subject);
        if (!*subject)
            return failure(ErrorCode::NotFound, u"Not Found"_s);
        auto roles = PermissionStore(db).roles(row->id, (*subject)->member.member);
        if (roles && roles->isEmpty())
            return failure(ErrorCode::NotFound, u"Not Found"_s);
        return roles;
    });
}

} // namespace quayside::server
