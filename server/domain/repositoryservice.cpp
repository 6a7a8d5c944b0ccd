#include "server/domain/repositoryservice.h"

#include "server/domain/usagelog.h"
#include "server/storage/identitystore.h"
#include "server/storage/logstore.h"

#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<void> log(Db &db, const Caller &caller, const RepositoryRow &row, const QString &kind,
                 QJsonObject metadata = {})
{
    return logInRepository(db, caller, row, kind, std::move(metadata));
}

Result<RepositoryRow> make(Db &db, const Caller &caller, const NamespaceRow &owner,
                           const RepositoryName &name, bool isPublic,
                           const std::optional<QString> &description)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    RepositoryStore store(db);
    auto id = store.insert(owner.id, name.path(), name.name(), isPublic, description, *now);
    if (!id)
        return failure(id);
    if (caller.robot || caller.user) {
        const auto kind = caller.robot ? "robot"_L1 : "user"_L1;
        const qint64 grantee = caller.robot ? caller.robot->value : caller.user->value;
        if (auto granted = store.grant(*id, kind, grantee, "admin"_L1); !granted)
            return failure(granted);
    }
    auto row = store.byPath(name.path());
    if (!row)
        return failure(row);
    if (!*row)
        return failure(ErrorCode::Internal, u"a repository just made is not there"_s);
    if (auto logged = log(db, caller, **row, u"create_repo"_s); !logged)
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

Result<Caller> resolveSubject(Db &db, Caller caller)
{
    if (caller.kind == CallerKind::Robot && !caller.robot) {
        auto robot =
            IdentityStore(db).robot(caller.name.section(u'+', 0, 0), caller.name.section(u'+', 1));
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
        caller.isSuperuser = (*user)->isSuperuser;
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
        // The token says who may push; the state decides whether anybody may (quay-api.md 2.6).
        if ((*found)->state != RepositoryState::Normal) {
            return failure(ErrorCode::Unauthenticated,
                           u"%1 is read-only or a mirror: it takes no pushes"_s.arg(name.path()));
        }
        return **found;
    }
    auto resolved = resolveSubject(db, caller);
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
    return changeAs(
        m_context, caller, name, RepositoryRole::Write,
        [description](Db &db, const Caller &who, const RepositoryRow &row) {
            if (auto set = RepositoryStore(db).setDescription(row.id, description); !set)
                return set;
            return log(db, who, row, u"set_repo_description"_s, {{u"description"_s, description}});
        });
}

Future<Result<void>> RepositoryService::setVisibility(Caller caller, RepositoryName name,
                                                      bool isPublic)
{
    return changeAs(m_context, caller, name, RepositoryRole::Admin,
                    [isPublic](Db &db, const Caller &who, const RepositoryRow &row) {
                        if (auto set = RepositoryStore(db).setVisibility(row.id, isPublic); !set)
                            return set;
                        return log(db, who, row, u"change_repo_visibility"_s,
                                   {{u"visibility"_s, isPublic ? u"public"_s : u"private"_s}});
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
                        return log(db, who, row, u"delete_repo"_s);
                    });
}

Future<Result<QStringList>> RepositoryService::catalog(Caller caller, QString last, int limit)
{
    return m_context.db.read([caller = std::move(caller), last,
                              limit](Db &db) -> Result<QStringList> {
        auto resolved = resolveSubject(db, caller);
        if (!resolved)
            return failure(resolved);
        return RepositoryStore(db).pullablePaths({resolved->user, resolved->robot}, last, limit);
    });
}

} // namespace quayside::server
