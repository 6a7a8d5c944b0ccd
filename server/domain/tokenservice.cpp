#include "server/domain/tokenservice.h"

#include "app/core/sealedbox.h"
#include "server/auth/registryscope.h"
#include "server/domain/accesspolicy.h"
#include "server/storage/identitystore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Into a repository that is there. Only a mirror costs a query more.
Result<bool> mayPush(Db &db, const Caller &caller, const Access &access)
{
    if (access.role < RepositoryRole::Write)
        return false;
    auto refusal = pushRefusal(db, caller, *access.repository);
    if (!refusal)
        return failure(refusal);
    return !*refusal;
}

/// What of the asked actions the caller gets; missing rights just shrink the list.
Result<QStringList> granted(Db &db, const Caller &caller, const RegistryScope &scope)
{
    auto name = RepositoryName::parse(scope.repository);
    if (!name)
        return failure(name);
    auto access = accessTo(db, caller, *name);
    if (!access)
        return failure(access);
    if (access->owner && !access->owner->isEnabled)
        return failure(ErrorCode::ReadOnly, u"the namespace is disabled"_s);
    const bool isNormal =
        access->repository && access->repository->state == RepositoryState::Normal;
    const bool isMissing = !access->repository;
    auto pushes = Result<bool>(isMissing && access->mayCreate);
    if (!isMissing && scope.actions.contains(u"push"))
        pushes = mayPush(db, caller, *access);
    if (!pushes)
        return failure(pushes);
    QStringList actions;
    for (const auto &action : scope.actions) {
        const bool isAllowed = action == u"pull"
            ? access->role >= RepositoryRole::Read || (isMissing && access->mayCreate)
            : action == u"push" ? *pushes
                                : isNormal && access->role >= RepositoryRole::Admin;
        if (isAllowed)
            actions.append(action);
    }
    return actions;
}

} // namespace

bool RegistryGrant::allows(const QString &repositoryPath, QStringView action,
                           QStringView host) const
{
    for (const auto &entry : access) {
        if (entry.type != u"repository")
            continue;
        QStringView name = entry.name;
        if (name.startsWith(host) && name.mid(host.size()).startsWith(u'/'))
            name = name.mid(host.size() + 1);
        if (withLibrary(name.toString()) != repositoryPath)
            continue;
        if (entry.actions.contains(action) || entry.actions.contains(u"*")
            || (action == u"pull" && entry.actions.contains(u"push")))
            return true;
    }
    return false;
}

Result<std::unique_ptr<TokenService>> TokenService::open(const DomainContext &context)
{
    const auto load = [&context] {
        return context.db.read([](Db &db) { return IdentityStore(db).serviceKeys(); }).result();
    };
    auto rows = load();
    if (!rows)
        return failure(rows);
    if (rows->isEmpty()) {
        auto made = SigningKey::generate();
        if (!made)
            return failure(made);
        const ServiceKeyRow row{made->kid(), made->publicJwk(),
                                seal(context.secretKey, made->privatePem())};
        auto added = context.db
                         .write([row](Db &db) -> Result<void> {
                             auto now = db.now();
                             if (!now)
                                 return failure(now);
                             return IdentityStore(db).insertServiceKey(row, *now);
                         })
                         .result();
        if (!added)
            return failure(added);
        rows = load();
        if (!rows)
            return failure(rows);
    }
    auto pem = unseal(context.secretKey, rows->first().sealedPrivateKey);
    if (!pem) {
        return failure(ErrorCode::Conflict,
                       u"the registry's signing key was sealed with another secret key: restore "
                       "secret.key of this data folder, or DATABASE_SECRET_KEY"_s);
    }
    auto key = SigningKey::fromPem(*pem);
    if (!key)
        return failure(key);
    std::unique_ptr<TokenService> service(new TokenService(context, std::move(*key)));
    QHash<QString, QString> publicKeys;
    for (const auto &row : std::as_const(*rows))
        publicKeys.insert(row.kid, row.publicJwk);
    service->m_verifier.setKeys(publicKeys);
    return service;
}

Future<Result<IssuedToken>> TokenService::issue(Caller caller, QString service, QStringList scopes,
                                                QString host)
{
    QList<RegistryScope> asked;
    for (const auto &text : std::as_const(scopes)) {
        auto scope = parseRegistryScope(text, host);
        if (!scope)
            return makeReadyFuture(Result<IssuedToken>(failure(scope)));
        if (*scope)
            asked.append(**scope);
    }
    return m_context.db
        .read([caller, asked](Db &db) -> Result<QList<AccessEntry>> {
            QList<AccessEntry> access;
            for (const auto &scope : asked) {
                if (scope.type == u"registry") {
                    access.append({scope.type, scope.name, scope.actions});
                    continue;
                }
                auto actions = granted(db, caller, scope);
                if (!actions)
                    return failure(actions);
                access.append({scope.type, scope.name, *actions});
            }
            return access;
        })
        .then(&m_context.blobPool,
              [this, caller, service](Result<QList<AccessEntry>> access) -> Result<IssuedToken> {
                  if (!access)
                      return failure(access);
                  const auto now = Clock::system().now();
                  const auto life = m_context.settings.registryTokenLife;
                  RegistryClaims claims{u"quay"_s,
                                        service,
                                        caller.isAnonymous() ? u"(anonymous)"_s : caller.name,
                                        toString(caller.kind),
                                        now,
                                        now,
                                        now + life,
                                        *access};
                  if (caller.token) {
                      claims.token = ClaimedToken{caller.token->uuid, caller.token->clientId,
                                                  caller.token->application};
                  }
                  return IssuedToken{sign(m_key, claims), now, life};
              });
}

Result<RegistryGrant> TokenService::check(QByteArrayView token, QStringView host)
{
    auto claims = m_verifier.verify(token, Clock::system().now());
    if (!claims)
        return failure(claims);
    if (claims->audience != host)
        return failure(ErrorCode::Unauthenticated, u"the token is for another registry"_s);
    RegistryGrant grant;
    grant.caller.kind = callerKindFromString(claims->entityKind);
    if (!grant.caller.isAnonymous())
        grant.caller.name = claims->subject;
    if (claims->token) {
        grant.caller.token =
            CallerToken{claims->token->uuid, claims->token->clientId, claims->token->application};
    }
    grant.access = std::move(claims->access);
    return grant;
}

} // namespace quayside::server
