#include "server/domain/namespaceremoval.h"

#include "server/storage/accountstore.h"
#include "server/storage/invitestore.h"
#include "server/storage/oauthgrantstore.h"
#include "server/storage/oauthstore.h"
#include "server/storage/permissionstore.h"
#include "server/storage/prototypestore.h"
#include "server/storage/repositorystore.h"
#include "server/storage/robotstore.h"
#include "server/storage/teamstore.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcRemoval, "quayside.domain.namespaceremoval", QtInfoMsg)

namespace {

constexpr int kAtOnce = 200; // short transactions: SQLite has one writer

using Purge = Result<qint64> (*)(Db &, NamespaceId);

/// In this order: what others see of it, then rows before those that they name.
constexpr Purge kPurges[] = {
    [](Db &db, NamespaceId id) { return AccountStore(db).purge(id, kAtOnce); },
    [](Db &db, NamespaceId id) { return OAuthGrantStore(db).purge(id, kAtOnce); },
    [](Db &db, NamespaceId id) { return OAuthStore(db).purgeTokens(id, kAtOnce); },
    [](Db &db, NamespaceId id) { return OAuthStore(db).purgeApps(id, kAtOnce); },
    [](Db &db, NamespaceId id) { return PrototypeStore(db).purge(id, kAtOnce); },
    [](Db &db, NamespaceId id) { return PermissionStore(db).purge(id, kAtOnce); },
    [](Db &db, NamespaceId id) { return TeamStore(db).purgeMembers(id, kAtOnce); },
    [](Db &db, NamespaceId id) { return InviteStore(db).purge(id, kAtOnce); },
    [](Db &db, NamespaceId id) { return TeamStore(db).purgeTeams(id, kAtOnce); },
    [](Db &db, NamespaceId id) { return RobotStore(db).purge(id, kAtOnce); },
};

Result<RemovalState> purgeSome(Db &db, NamespaceId id)
{
    for (const auto purge : kPurges) {
        auto gone = purge(db, id);
        if (!gone)
            return failure(gone);
        if (*gone > 0)
            return RemovalState::NameFree;
    }
    if (auto marked = NamespaceStore(db).markPurged(id); !marked)
        return failure(marked);
    return RemovalState::Done;
}

Result<RemovalState> step(Db &db, NamespaceId id)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    RepositoryStore repositories(db);
    auto marked = repositories.markDeletedIn(id, *now, kAtOnce);
    if (!marked)
        return failure(marked);
    if (*marked > 0)
        return RemovalState::NameTaken;
    auto released = NamespaceStore(db).release(id);
    if (!released)
        return failure(released);
    if (!*released)
        return purgeSome(db, id);
    // A push that held the name meanwhile may have made one more.
    auto hasMore = repositories.hasAny(id);
    if (!hasMore)
        return failure(hasMore);
    if (*hasMore)
        return failure(ErrorCode::Conflict, u"a repository was made meanwhile"_s);
    return RemovalState::NameFree;
}

Future<Result<void>> continueUntil(const DomainContext &context, NamespaceId id, RemovalState end)
{
    return continueRemoval(context, id)
        .then([&context, id, end](Result<RemovalState> state) -> Future<Result<void>> {
            if (!state)
                return makeReadyFuture(Result<void>(failure(state)));
            if (*state >= end)
                return makeReadyFuture(Result<void>());
            return continueUntil(context, id, end);
        })
        .unwrap();
}

} // namespace

Result<void> beginRemoval(Db &db, NamespaceId id)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    if (auto taken = AccountStore(db).takeWaysIn(id); !taken)
        return taken;
    return NamespaceStore(db).markDeleted(id, *now);
}

Future<Result<void>> removeNamespace(const DomainContext &context, NamespaceId id)
{
    return continueUntil(context, id, RemovalState::NameFree)
        .then([&context, id](Result<void> freed) {
            if (freed) {
                continueUntil(context, id, RemovalState::Done).then([](Result<void> done) {
                    if (!done) // a worker takes it up
                        qCWarning(lcRemoval) << "not purged error=" << done.error().message;
                });
            }
            return freed;
        });
}

Future<Result<RemovalState>> continueRemoval(const DomainContext &context, NamespaceId id)
{
    return context.db.write([id](Db &db) { return step(db, id); })
        .then([](Result<RemovalState> state) -> Result<RemovalState> {
            if (!state && state.error().code == ErrorCode::Conflict)
                return RemovalState::NameTaken;
            return state;
        });
}

Future<Result<QList<NamespaceId>>> unfinishedRemovals(const DomainContext &context, int limit)
{
    return context.db.read([limit](Db &db) { return NamespaceStore(db).unpurged(limit); });
}

} // namespace quayside::server
