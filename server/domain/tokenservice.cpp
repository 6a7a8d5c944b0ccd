#include "server/domain/tokenservice.h"

#include "app/core/sealedbox.h"
#include "server/auth/registryscope.h"
#include "server/domain/accesspolicy.h"

#include <algorithm>
#include <atomic>

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
    std::unique_ptr<TokenService> service(new TokenService(context));
    if (auto loaded = service->loadKeys(); !loaded)
        return failure(loaded);
    return service;
}

Result<void> TokenService::loadKeys()
{
    const QMutexLocker lock(&m_loading);
    const auto load = [this] {
        return m_context.db.read([](Db &db) { return ServiceKeyStore(db).all(); }).result();
    };
    auto rows = load();
    if (!rows)
        return failure(rows);
    auto chosen = chooseKey(*rows);
    if (!chosen)
        return failure(chosen);
    if (!*chosen) {
        if (auto added = addKey(); !added)
            return added;
        rows = load();
        if (!rows)
            return failure(rows);
        if (chosen = chooseKey(*rows); !chosen)
            return failure(chosen);
    }
    setVerifyingKeys(*rows);
    return {};
}

/// The newest that outlives what it signs; false when there is none.
Result<bool> TokenService::chooseKey(const QList<ServiceKeyRow> &rows)
{
    const auto needed = Clock::system().now() + m_context.settings.registryTokenLife;
    const auto row = std::find_if(rows.crbegin(), rows.crend(), [needed](const auto &one) {
        return one.service == kRegistryService && !one.sealedPrivateKey.isEmpty()
            && one.isGood(needed);
    });
    if (row == rows.crend())
        return false;
    if (const auto held = signingKey(); held && held->kid() == row->kid)
        return true;
    auto pem = unseal(m_context.secretKey, row->sealedPrivateKey);
    if (!pem) {
        return failure(ErrorCode::Conflict,
                       u"the registry's signing key was sealed with another secret key: restore "
                       "secret.key of this data folder, or DATABASE_SECRET_KEY"_s);
    }
    auto key = SigningKey::fromPem(*pem);
    if (!key)
        return failure(key);
    const QMutexLocker lock(&m_mutex);
    m_key = std::make_shared<const SigningKey>(std::move(*key));
    return true;
}

void TokenService::setVerifyingKeys(const QList<ServiceKeyRow> &rows)
{
    QHash<QString, QString> keys;
    for (const auto &row : rows) {
        if (row.service == kRegistryService && row.isGood(Clock::system().now()))
            keys.insert(row.kid, row.publicJwk);
    }
    // Setting them forgets what was checked before, which costs every client a signature's check.
    if (keys == m_verifying)
        return;
    m_verifier.setKeys(keys);
    m_verifying = std::move(keys);
}

Result<void> TokenService::addKey()
{
    auto made = SigningKey::generate();
    if (!made)
        return failure(made);
    const ServiceKeyRow row{.kid = made->kid(),
                            .name = u"Quayside"_s,
                            .service = kRegistryService.toString(),
                            .publicJwk = made->publicJwk(),
                            .sealedPrivateKey = seal(m_context.secretKey, made->privatePem()),
                            .metadata = uR"({"created_by":"Quayside"})"_s,
                            .created = {}};
    return m_context.db
        .write([row](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            auto whole = row;
            whole.created = *now;
            whole.approval = KeyApprovalRow{.kind = KeyApproval::Automatic, .approved = *now};
            return ServiceKeyStore(db).insert(whole);
        })
        .result();
}

void TokenService::setWake(std::function<void()> wake)
{
    if (!wake)
        return m_verifier.setUnknownKeyHandler({});
    const auto last = std::make_shared<std::atomic<qint64>>(0);
    m_verifier.setUnknownKeyHandler([wake = std::move(wake), last] {
        // Anybody can name keys: that must not become a query each.
        const auto now = std::chrono::floor<std::chrono::seconds>(
                             std::chrono::steady_clock::now().time_since_epoch())
                             .count();
        if (last->exchange(now) != now)
            wake();
    });
}

std::shared_ptr<const SigningKey> TokenService::signingKey() const
{
    const QMutexLocker lock(&m_mutex);
    return m_key;
}

QString TokenService::keyId() const
{
    return signingKey()->kid();
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
                  return IssuedToken{sign(*signingKey(), claims), now, life};
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
