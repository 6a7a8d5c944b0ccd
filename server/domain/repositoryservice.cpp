#include "server/domain/repositoryservice.h"

#include "server/domain/usagelog.h"
#include "server/storage/permissionstore.h"
#include "server/storage/prototypestore.h"
#include "server/storage/robotstore.h"

#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// What the organization's default permissions grant; the maker is an administrator either way.
Result<void> grantDefaults(Db &db, const NamespaceRow &owner, RepositoryId repository,
                           std::optional<Grantee> maker)
{
    PermissionStore permissions(db);
    if (owner.isOrganization) {
        auto rules = PrototypeStore(db).activatedBy(owner.id, maker.value_or(Grantee()));
        if (!rules)
            return failure(rules);
        for (const auto &rule : std::as_const(*rules)) {
            if (auto granted = permissions.grant(repository, rule.delegate, rule.role); !granted)
                return granted;
        }
    }
    return maker ? permissions.grant(repository, *maker, RepositoryRole::Admin) : Result<void>();
}

Result<RepositoryRow> make(Db &db, const Caller &caller, const NamespaceRow &owner,
                           const RepositoryName &name, bool isPublic,
                           const std::optional<QString> &description)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    auto isThere = NamespaceStore(db).hold(owner.id);
    if (!isThere)
        return failure(isThere);
    if (!*isThere)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    RepositoryStore store(db);
    auto id = store.insert(owner.id, name.path(), name.name(), isPublic, description, *now);
    if (!id)
        return failure(id);
    const auto maker =
        caller.robot || caller.user ? std::optional(caller.key().grantee()) : std::nullopt;
    if (auto granted = grantDefaults(db, owner, *id, maker); !granted)
        return failure(granted);
    auto row = store.byPath(name.path());
    if (!row)
        return failure(row);
    if (!*row) // the organization has been deleted since
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    if (auto logged = logInRepository(db, caller, **row, u"create_repo"_s); !logged)
        return failure(logged);
    return **row;
}

/// What Quay puts into the address of a private repository's status badge: known to who may read
/// it, the same for ever. Derived, so that it needs no column and survives a rename.
QString statusTokenOf(const QByteArray &secretKey, RepositoryId id)
{
    const auto mac = QMessageAuthenticationCode::hash(
        "status token " + QByteArray::number(id.value), secretKey, QCryptographicHash::Sha256);
    // The bits that a UUID of free content has (RFC 9562, version 8).
    auto bytes = mac.first(16);
    bytes[6] = char((bytes.at(6) & 0x0f) | 0x80);
    bytes[8] = char((bytes.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

/// The last kStatsDays, those without anything filled in.
Result<QList<DayCount>> lastDays(Db &db, const RepositoryRow &row)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    const qint64 first = dayOf(*now) - kStatsDays + 1;
    auto found = LogStore(db).days(row.namespaceId, row.id, first);
    if (!found)
        return found;
    QList<DayCount> days;
    for (int i = 0; i < kStatsDays; ++i)
        days.append({first + i, 0});
    for (const auto &day : std::as_const(*found)) {
        if (day.day < first + kStatsDays) // a clock may have been ahead
            days[day.day - first].count = day.count;
    }
    return days;
}

/// Runs `change` on the repository in a write transaction, when the caller has the role.
template <class F>
Future<Result<void>> changeAs(const DomainContext &context, Caller caller, RepositoryName name,
                              RepositoryRole role, F change)
{
    return context.db.write(
        [caller = std::move(caller), name = std::move(name), role, change](Db &db) -> Result<void> {
            auto access = accessTo(db, caller, name);
            if (!access)
                return failure(access);
            auto row = requireRole(*access, caller, role);
            if (!row)
                return failure(row);
            return change(db, caller, *row);
        });
}

} // namespace

Result<Caller> resolveSubject(Db &db, const DomainSettings &settings, Caller caller)
{
    if (caller.kind == CallerKind::Robot && !caller.robot) {
        auto robot =
            RobotStore(db).byName(caller.name.section(u'+', 0, 0), caller.name.section(u'+', 1));
        if (!robot)
            return failure(robot);
        if (!*robot)
            return failure(ErrorCode::Unauthenticated, u"the robot is not there any more"_s);
        caller.robot = (*robot)->id;
    } else if (!caller.isAnonymous() && !caller.user && !caller.robot) {
        auto user = NamespaceStore(db).byName(caller.name);
        if (!user)
            return failure(user);
        if (!*user || !(*user)->isEnabled)
            return failure(ErrorCode::Unauthenticated, u"the user is not there any more"_s);
        caller.user = (*user)->id;
        setSuperuser(caller, (*user)->isSuperuser, settings);
    }
    return caller;
}

Result<RepositoryRow> repositoryForPush(Db &db, const DomainSettings &settings,
                                        const Caller &caller, const RepositoryName &name)
{
    auto found = RepositoryStore(db).byPath(name.path());
    if (!found)
        return failure(found);
    if (*found) {
        // The token says who may push; the state decides whether anybody may.
        auto refusal = pushRefusal(db, caller, **found);
        if (!refusal)
            return failure(refusal);
        if (*refusal)
            return failure(ErrorCode::Unauthenticated, **refusal);
        return **found;
    }
    auto resolved = resolveSubject(db, settings, caller);
    if (!resolved)
        return failure(resolved);
    auto access = accessTo(db, *resolved, name);
    if (!access)
        return failure(access);
    if (!access->mayCreate) {
        return failure(ErrorCode::Unauthenticated,
                       u"access to the requested resource is not authorized"_s);
    }
    return make(db, *resolved, *access->owner, name, !settings.isPrivateOnPush, std::nullopt);
}

Future<Result<void>> RepositoryService::create(Caller caller, NewRepository repository)
{
    return m_context.db.write(
        [caller = std::move(caller), repository = std::move(repository)](Db &db) -> Result<void> {
            auto access = accessTo(db, caller, repository.name);
            if (!access)
                return failure(access);
            if (!access->mayCreate) {
                return caller.isAnonymous()
                    ? failure(ErrorCode::Unauthenticated, u"Requires authentication"_s)
                    : failure(ErrorCode::Forbidden, u"Unauthorized"_s);
            }
            if (access->repository)
                return failure(ErrorCode::InvalidInput, u"Repository already exists"_s);
            auto made = make(db, caller, *access->owner, repository.name, repository.isPublic,
                             repository.description);
            if (!made)
                return failure(made);
            return {};
        });
}

Future<Result<QList<RepositoryListItem>>> RepositoryService::list(
    RepositoryListQuery query, std::optional<QString> namespaceName, bool withActions)
{
    return m_context.db.read(
        [query, namespaceName, withActions](Db &db) mutable -> Result<QList<RepositoryListItem>> {
            if (withActions) {
                auto now = db.now();
                if (!now)
                    return failure(now);
                query.actionsSince = dayOf(*now) - kPopularityDays + 1;
            }
            if (namespaceName) {
                auto owner = NamespaceStore(db).byName(*namespaceName);
                if (!owner)
                    return failure(owner);
                if (!*owner)
                    return QList<RepositoryListItem>();
                query.in = (*owner)->id;
            }
            return RepositoryStore(db).list(query);
        });
}

Future<Result<RepositoryDetails>> RepositoryService::get(Caller caller, RepositoryName name,
                                                         bool withDays)
{
    return m_context.db.read([caller = std::move(caller), name = std::move(name), withDays,
                              key = m_context.secretKey](Db &db) -> Result<RepositoryDetails> {
        auto access = accessTo(db, caller, name);
        if (!access)
            return failure(access);
        auto row = requireRole(*access, caller, RepositoryRole::Read);
        if (!row)
            return failure(row);
        RepositoryDetails details{*row, access->role, false, {}, {}};
        if (!row->isPublic)
            details.statusToken = statusTokenOf(key, row->id);
        if (withDays) {
            auto days = lastDays(db, *row);
            if (!days)
                return failure(days);
            details.days = *days;
        }
        if (caller.user) {
            auto starred = RepositoryStore(db).isStarred(row->id, *caller.user);
            if (!starred)
                return failure(starred);
            details.isStarred = *starred;
        }
        return details;
    });
}

Future<Result<void>> RepositoryService::setDescription(Caller caller, RepositoryName name,
                                                       QString description)
{
    return changeAs(m_context, caller, name, RepositoryRole::Write,
                    [description](Db &db, const Caller &who, const RepositoryRow &row) {
                        if (auto set = RepositoryStore(db).setDescription(row.id, description);
                            !set)
                            return set;
                        return logInRepository(db, who, row, u"set_repo_description"_s,
                                               {{u"description"_s, description}});
                    });
}

Future<Result<void>> RepositoryService::setVisibility(Caller caller, RepositoryName name,
                                                      bool isPublic)
{
    return changeAs(m_context, caller, name, RepositoryRole::Admin,
                    [isPublic](Db &db, const Caller &who, const RepositoryRow &row) {
                        if (auto set = RepositoryStore(db).setVisibility(row.id, isPublic); !set)
                            return set;
                        return logInRepository(
                            db, who, row, u"change_repo_visibility"_s,
                            {{u"visibility"_s, isPublic ? u"public"_s : u"private"_s}});
                    });
}

Future<Result<void>> RepositoryService::setState(Caller caller, RepositoryName name,
                                                 RepositoryState state)
{
    return changeAs(m_context, caller, name, RepositoryRole::Admin,
                    [state](Db &db, const Caller &who, const RepositoryRow &row) -> Result<void> {
                        if (row.state == RepositoryState::OrgMirror) {
                            return failure(
                                ErrorCode::InvalidInput,
                                u"Repository state changes are not allowed in an "
                                u"organization managed by organization-level mirroring"_s);
                        }
                        if (auto set = RepositoryStore(db).setState(row.id, state); !set)
                            return set;
                        return logInRepository(
                            db, who, row, u"change_repo_state"_s,
                            {{u"state_changed"_s,
                              state == RepositoryState::Normal ? u"NORMAL"_s : u"READ_ONLY"_s}});
                    });
}

Future<Result<void>> RepositoryService::remove(Caller caller, RepositoryName name)
{
    return changeAs(m_context, caller, name, RepositoryRole::Admin,
                    [](Db &db, const Caller &who, const RepositoryRow &row) -> Result<void> {
                        auto now = db.now();
                        if (!now)
                            return failure(now);
                        const auto hidden = QUuid::createUuid().toString(QUuid::WithoutBraces);
                        // No namespace has a name with '!': nobody can ask for this path.
                        if (auto marked = RepositoryStore(db).markDeleted(
                                row.id, u"!deleted-"_s + hidden, u"!deleted/"_s + hidden, *now);
                            !marked)
                            return marked;
                        return logInRepository(db, who, row, u"delete_repo"_s);
                    });
}

Future<Result<void>> RepositoryService::star(Caller caller, RepositoryName name)
{
    return m_context.db.write(
        [caller = std::move(caller), name = std::move(name)](Db &db) -> Result<void> {
            if (!mayAdministerSelf(caller))
                return refused(caller);
            auto row = requireRepository(db, caller, name, RepositoryRole::Read);
            if (!row)
                return failure(row);
            return RepositoryStore(db).star(row->id, *caller.user);
        });
}

Future<Result<void>> RepositoryService::unstar(Caller caller, RepositoryName name)
{
    return m_context.db.write(
        [caller = std::move(caller), name = std::move(name)](Db &db) -> Result<void> {
            if (!mayAdministerSelf(caller))
                return refused(caller);
            // Also one that may not be read any more: the star is the caller's own.
            auto row = RepositoryStore(db).byPath(name.path());
            if (!row)
                return failure(row);
            return *row ? RepositoryStore(db).unstar((*row)->id, *caller.user) : Result<void>();
        });
}

Future<Result<std::optional<QString>>> RepositoryService::stateRefusal(Caller caller,
                                                                       RepositoryName name)
{
    return m_context.db.read([caller = std::move(caller),
                              name = std::move(name)](Db &db) -> Result<std::optional<QString>> {
        auto row = RepositoryStore(db).byPath(name.path());
        if (!row)
            return failure(row);
        if (!*row || (*row)->state == RepositoryState::Deleted)
            return std::nullopt;
        return pushRefusal(db, caller, **row);
    });
}

Future<Result<QStringList>> RepositoryService::catalog(Caller caller, QString last, int limit)
{
    return m_context.db.read([caller = std::move(caller), last, limit,
                              &settings = m_context.settings](Db &db) -> Result<QStringList> {
        auto resolved = resolveSubject(db, settings, caller);
        if (!resolved)
            return failure(resolved);
        return RepositoryStore(db).pullablePaths(resolved->key(), last, limit);
    });
}

} // namespace quayside::server
