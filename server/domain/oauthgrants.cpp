#include "server/domain/oauthgrants.h"

#include "server/domain/callerrights.h"
#include "server/domain/notificationinbox.h"
#include "server/domain/oauthservice.h"
#include "server/domain/usagelog.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaximum = 1000; // of a list

tl::unexpected<Error> notFound()
{
    return failure(ErrorCode::NotFound, u"Not Found"_s);
}

Result<OAuthGrantRow> find(Db &db, const Caller &caller, const QString &uuid)
{
    auto user = requireUserAdmin(caller);
    if (!user)
        return failure(user);
    auto row = OAuthStore(db).grant(*user, uuid);
    if (!row)
        return failure(row);
    if (!*row)
        return notFound();
    return **row;
}

} // namespace

Future<Result<QList<OAuthGrantRow>>> OAuthGrants::authorizations(Caller caller)
{
    return m_context.db.read([=](Db &db) -> Result<QList<OAuthGrantRow>> {
        auto user = requireUserAdmin(caller);
        if (!user)
            return failure(user);
        return OAuthStore(db).grants(*user, kMaximum);
    });
}

Future<Result<OAuthGrantRow>> OAuthGrants::authorization(Caller caller, QString uuid)
{
    return m_context.db.read([=](Db &db) { return find(db, caller, uuid); });
}

Future<Result<void>> OAuthGrants::revoke(Caller caller, QString uuid)
{
    return m_context.db
        .write([=](Db &db) -> Result<void> {
            auto row = find(db, caller, uuid);
            if (!row)
                return failure(row);
            if (auto removed = OAuthStore(db).removeToken(row->app.id, uuid); !removed)
                return failure(removed);
            return logInNamespace(db, caller, row->app.owner, u"oauth_token_revoked"_s,
                                  tokenMetadata(row->app, uuid));
        })
        .then([this](Result<void> done) {
            m_tokens.forgetAll();
            return done;
        });
}

Future<Result<QList<AssignedAuthorization>>> OAuthGrants::assigned(Caller caller)
{
    // A write: who has looked need not be told any more.
    return m_context.db.write([=](Db &db) -> Result<QList<AssignedAuthorization>> {
        auto user = requireUserAdmin(caller);
        if (!user)
            return failure(user);
        auto rows = OAuthGrantStore(db).assignments(*user, kMaximum);
        if (!rows)
            return failure(rows);
        if (auto seen = InboxStore(db).dismissKind(*user, kAssignedKind); !seen)
            return failure(seen);
        QList<AssignedAuthorization> list;
        for (const auto &row : std::as_const(*rows)) {
            auto app = OAuthStore(db).appByClientId(row.clientId);
            if (!app)
                return failure(app);
            if (*app)
                list.append({row, **app});
        }
        return list;
    });
}

Future<Result<void>> OAuthGrants::removeAssigned(Caller caller, QString uuid)
{
    return m_context.db.write([=](Db &db) -> Result<void> {
        auto user = requireUserAdmin(caller);
        if (!user)
            return failure(user);
        auto row = OAuthGrantStore(db).assignment(*user, uuid);
        if (!row)
            return failure(row);
        if (!*row)
            return notFound();
        auto app = OAuthStore(db).appByClientId((*row)->clientId);
        if (!app)
            return failure(app);
        if (!*app)
            return notFound();
        if (auto removed = OAuthGrantStore(db).removeAssignment((*row)->id); !removed)
            return removed;
        // The one who assigned it finds what became of it beside oauth_token_assigned.
        return logInNamespace(db, caller, (*app)->owner, u"oauth_token_revoked"_s,
                              {{u"assigned_user"_s, caller.name},
                               {u"application"_s, (*app)->fields.name},
                               {u"client_id"_s, (*app)->clientId}});
    });
}

} // namespace quayside::server
