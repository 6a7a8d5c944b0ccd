#include "server/domain/deletedrepositoryservice.h"

#include "server/domain/accesspolicy.h"
#include "server/domain/usagelog.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// For an administrator of the organization, the user whose namespace it is, or a superuser who may
/// everywhere.
Result<NamespaceId> administered(Db &db, const Caller &caller, const QString &name, Purpose purpose)
{
    auto row = NamespaceStore(db).byName(name);
    if (!row)
        return failure(row);
    if (!*row)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    if ((*row)->isOrganization) {
        auto access = requireOrganization(db, caller, name, OrganizationRole::Admin, purpose);
        if (!access)
            return failure(access);
        return access->organization.id;
    }
    const bool isOwn = mayAdministerSelf(caller) && caller.user == (*row)->id;
    const bool mayLook = purpose == Purpose::Look && caller.readsEverything;
    if (!isOwn && !mayLook && !caller.hasFullAccess)
        return refused(caller);
    return (*row)->id;
}

Result<RepositoryName> bringOneBack(Db &db, const Caller &caller, const QString &nameSpace,
                                    const QString &id, const std::optional<QString> &newName)
{
    auto owner = administered(db, caller, nameSpace, Purpose::Change);
    if (!owner)
        return failure(owner);
    auto now = db.now();
    if (!now)
        return failure(now);
    const auto gone = [] {
        return failure(ErrorCode::NotFound,
                       u"There is no such deleted repository, or its time in the time machine is "
                       "over"_s);
    };
    RepositoryStore repositories(db);
    auto row = repositories.deletedById(*owner, RepositoryId{id.toLongLong()}, *now);
    if (!row)
        return failure(row);
    if (!*row)
        return gone();
    auto name = RepositoryName::make(nameSpace, newName.value_or((*row)->name));
    if (!name)
        return failure(ErrorCode::InvalidInput, u"Invalid repository name"_s);
    auto taken = repositories.byPath(name->path());
    if (!taken)
        return failure(taken);
    if (*taken) {
        return failure(ErrorCode::Conflict,
                       u"There is a repository '%1' already; give another name for the one that "
                       "comes back, as \"name\""_s.arg(name->name()));
    }
    auto isBack = repositories.bringBack((*row)->id, name->name(), name->path(), *now);
    if (!isBack)
        return failure(isBack);
    if (!*isBack)
        return gone();
    auto back = repositories.byPath(name->path());
    if (!back)
        return failure(back);
    if (!*back)
        return gone();
    auto logged =
        logInRepository(db, caller, **back, u"create_repo"_s, {{u"restored_from"_s, (*row)->name}});
    if (!logged)
        return failure(logged);
    return *std::move(name);
}

} // namespace

Future<Result<QList<DeletedRepositoryRow>>> DeletedRepositoryService::list(
    Caller caller, QString nameSpace, std::optional<DeletedPosition> after, int limit)
{
    return m_context.db.read([=](Db &db) -> Result<QList<DeletedRepositoryRow>> {
        auto owner = administered(db, caller, nameSpace, Purpose::Look);
        if (!owner)
            return failure(owner);
        auto now = db.now();
        if (!now)
            return failure(now);
        return RepositoryStore(db).deletedIn(*owner, after, *now, limit + 1);
    });
}

Future<Result<RepositoryName>> DeletedRepositoryService::bringBack(Caller caller, QString nameSpace,
                                                                   QString id,
                                                                   std::optional<QString> newName)
{
    return m_context.db.write(
        [=](Db &db) { return bringOneBack(db, caller, nameSpace, id, newName); });
}

} // namespace quayside::server
