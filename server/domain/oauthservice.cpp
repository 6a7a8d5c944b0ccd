#include "server/domain/oauthservice.h"

#include "app/core/oauthscope.h"
#include "app/core/sealedbox.h"
#include "server/auth/secrets.h"
#include "server/domain/accesspolicy.h"
#include "server/domain/bootstraptoken.h"
#include "server/domain/callerrights.h"
#include "server/domain/ownapplication.h"
#include "server/domain/usagelog.h"
#include "server/storage/oauthgrantstore.h"
#include "server/storage/teamstore.h"

#include <cmath>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxApps = 500; // of an organization
constexpr int kMaxTokens = 500; // of an application, that have not expired
constexpr qsizetype kMaxTokenName = 255;
constexpr auto kCommandLineName = "command line"_L1;

struct NewSecret {
    QString text;
    QString hash;
    QString sealed;
};

NewSecret newClientSecret(const QByteArray &key)
{
    const auto text = randomSecret(SecretKind::ClientSecret);
    return {text, hashSecret(text.toLatin1()), seal(key, text.toLatin1())};
}

/// Who may only look is not given what opens a door.
void coverSecret(const OrganizationAccess &access, OAuthAppRow &row)
{
    if (access.role < OrganizationRole::Admin)
        row.sealedSecret.reset();
}

/// The application of the organization, when the caller administers it.
Result<OAuthAppRow> appForAdmin(Db &db, const Caller &caller, const QString &organization,
                                const QString &clientId, Purpose purpose = Purpose::Change)
{
    auto access = requireOrganization(db, caller, organization, OrganizationRole::Admin, purpose);
    if (!access)
        return failure(access);
    auto row = OAuthStore(db).appByClientId(clientId);
    if (!row)
        return failure(row);
    if (!*row || (*row)->owner != access->organization.id)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    coverSecret(*access, **row);
    return **row;
}

Result<void> checkName(const QString &name)
{
    if (name.isEmpty())
        return failure(ErrorCode::InvalidInput, u"'name' must not be empty"_s);
    if (name == kBootstrapApplication) {
        return failure(ErrorCode::InvalidInput,
                       u"Application name is reserved for bootstrap token provisioning"_s);
    }
    return {};
}

QJsonObject appMetadata(const OAuthAppRow &app)
{
    return {{u"application_name"_s, app.fields.name}, {u"client_id"_s, app.clientId}};
}

/// The fields of the request, as Quay logs them.
QJsonObject fieldMetadata(const OAuthAppRow &app)
{
    auto metadata = appMetadata(app);
    metadata.insert(u"name"_s, app.fields.name);
    metadata.insert(u"redirect_uri"_s, app.fields.redirectUri);
    metadata.insert(u"application_uri"_s, app.fields.applicationUri);
    metadata.insert(u"description"_s, app.fields.description);
    if (app.fields.avatarEmail)
        metadata.insert(u"avatar_email"_s, *app.fields.avatarEmail);
    return metadata;
}

/// A request that was looked at.
struct CheckedRequest {
    QString name;
    QStringList scopes;
    std::chrono::seconds life{0};
};

Result<CheckedRequest> checked(const OAuthTokenRequest &request, const DomainSettings &settings)
{
    const auto refused = [](const QString &text) { return failure(ErrorCode::InvalidInput, text); };
    CheckedRequest result;
    result.name = request.name.trimmed();
    if (result.name.isEmpty())
        return refused(u"'name' must not be empty"_s);
    if (result.name.size() > kMaxTokenName)
        return refused(u"'name' must have at most %1 characters"_s.arg(kMaxTokenName));
    auto scopes = parseOAuthScopes(request.scope);
    if (!scopes)
        return refused(u"Invalid scope: %1"_s.arg(request.scope.left(200)));
    result.scopes = *scopes;
    const auto most = settings.oauthTokenMaximumLife;
    result.life = std::min(settings.oauthTokenLife, most);
    if (request.life) {
        if (!(*request.life >= 1) || *request.life != std::floor(*request.life))
            return refused(u"'expiration' must be a positive number of seconds"_s);
        if (*request.life > double(most.count())) {
            return refused(u"'expiration' must be a positive number of seconds, at most %1"_s.arg(
                most.count()));
        }
        result.life = std::chrono::seconds(qint64(*request.life));
    }
    return result;
}

Result<MadeOAuthToken> makeToken(Db &db, const Caller &caller, const OAuthAppRow &app,
                                 const CheckedRequest &request, const QString &text)
{
    if (auto held = requireScopesHeld(caller, request.scopes); !held)
        return failure(held);
    if (auto room = checkTokenLimit(db, app.id); !room)
        return failure(room);
    auto made = ApiTokens::insert(
        db, {app.id, *caller.user, request.name, request.scopes, request.life}, text);
    if (!made)
        return failure(made);
    made->createdBy = caller.name;
    if (auto logged = logTokenMade(db, caller, app, *made); !logged)
        return failure(logged);
    return MadeOAuthToken{*made, text};
}

} // namespace

Result<void> checkTokenLimit(Db &db, OAuthAppId app)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    auto count = OAuthStore(db).countTokens(app, *now);
    if (!count)
        return failure(count);
    if (*count >= kMaxTokens) {
        return failure(ErrorCode::InvalidInput,
                       u"Token limit reached: maximum %1 non-expired tokens per application"_s.arg(
                           kMaxTokens));
    }
    return {};
}

QJsonObject tokenMetadata(const OAuthAppRow &app, const QString &uuid)
{
    auto metadata = appMetadata(app);
    metadata.insert(u"oauth_token_uuid"_s, uuid);
    return metadata;
}

Result<void> logTokenMade(Db &db, const Caller &caller, const OAuthAppRow &app,
                          const OAuthTokenItem &token)
{
    auto metadata = tokenMetadata(app, token.uuid);
    metadata.insert(u"scope"_s, token.scope);
    metadata.insert(u"token_display_name"_s,
                    token.name.isEmpty() ? QJsonValue() : QJsonValue(token.name));
    metadata.insert(u"auth_method"_s, u"OAuth"_s);
    return logInNamespace(db, caller, app.owner, u"create_oauth_api_token"_s, metadata);
}

OAuthApp OAuthService::opened(const OAuthAppRow &row) const
{
    OAuthApp app{row, {}};
    if (row.sealedSecret) {
        if (auto text = unseal(m_context.secretKey, *row.sealedSecret))
            app.secret = QString::fromLatin1(*text);
    }
    return app;
}

Future<Result<QList<OAuthApp>>> OAuthService::apps(Caller caller, QString organization)
{
    return m_context.db
        .read([caller = std::move(caller),
               organization = std::move(organization)](Db &db) -> Result<QList<OAuthAppRow>> {
            auto access = requireOrganization(db, caller, organization, OrganizationRole::Admin,
                                              Purpose::Look);
            if (!access)
                return failure(access);
            auto rows = OAuthStore(db).apps(access->organization.id, kMaxApps);
            if (!rows)
                return rows;
            for (OAuthAppRow &row : *rows)
                coverSecret(*access, row);
            return rows;
        })
        .then([this](Result<QList<OAuthAppRow>> rows) -> Result<QList<OAuthApp>> {
            if (!rows)
                return failure(rows);
            QList<OAuthApp> list;
            for (const auto &row : std::as_const(*rows))
                list.append(opened(row));
            return list;
        });
}

Future<Result<OAuthApp>> OAuthService::createApp(Caller caller, QString organization,
                                                 OAuthAppFields fields)
{
    const auto secret = newClientSecret(m_context.secretKey);
    const auto clientId = randomSecret(SecretKind::ClientId);
    return m_context.db.write([=](Db &db) -> Result<OAuthApp> {
        auto owner = requireOrganizationAdmin(db, caller, organization);
        if (!owner)
            return failure(owner);
        if (auto named = checkName(fields.name); !named)
            return failure(named);
        auto now = db.now();
        if (!now)
            return failure(now);
        OAuthStore store(db);
        auto others = store.apps(owner->id, kMaxApps);
        if (!others)
            return failure(others);
        if (others->size() >= kMaxApps) {
            return failure(
                ErrorCode::InvalidInput,
                u"Application limit reached: maximum %1 per organization"_s.arg(kMaxApps));
        }
        auto id = store.insertApp({owner->id, clientId, secret.hash, secret.sealed, fields}, *now);
        if (!id)
            return failure(id);
        const OAuthAppRow row{*id,      owner->id,   owner->name,   true,
                              clientId, secret.hash, secret.sealed, fields};
        if (auto logged =
                logInNamespace(db, caller, owner->id, u"create_application"_s, fieldMetadata(row));
            !logged)
            return failure(logged);
        return OAuthApp{row, secret.text};
    });
}

Future<Result<OAuthApp>> OAuthService::app(Caller caller, QString organization, QString clientId)
{
    return m_context.db
        .read(
            [=](Db &db) { return appForAdmin(db, caller, organization, clientId, Purpose::Look); })
        .then([this](Result<OAuthAppRow> row) -> Result<OAuthApp> {
            if (!row)
                return failure(row);
            return opened(*row);
        });
}

Future<Result<OAuthApp>> OAuthService::updateApp(Caller caller, QString organization,
                                                 QString clientId, OAuthAppFields fields)
{
    return m_context.db
        .write([=](Db &db) -> Result<OAuthAppRow> {
            auto row = appForAdmin(db, caller, organization, clientId);
            if (!row)
                return row;
            if (auto named = checkName(fields.name); !named)
                return failure(named);
            if (auto updated = OAuthStore(db).updateApp(row->id, fields); !updated)
                return failure(updated);
            row->fields = fields;
            if (auto logged = logInNamespace(db, caller, row->owner, u"update_application"_s,
                                             fieldMetadata(*row));
                !logged)
                return failure(logged);
            return row;
        })
        .then([this](Result<OAuthAppRow> row) -> Result<OAuthApp> {
            m_tokens.forgetAll(); // logs name the application of a token
            if (!row)
                return failure(row);
            return opened(*row);
        });
}

Future<Result<OAuthApp>> OAuthService::resetSecret(Caller caller, QString organization,
                                                   QString clientId)
{
    const auto secret = newClientSecret(m_context.secretKey);
    return m_context.db.write([=](Db &db) -> Result<OAuthApp> {
        auto row = appForAdmin(db, caller, organization, clientId);
        if (!row)
            return failure(row);
        if (auto set = OAuthStore(db).setSecret(row->id, secret.hash, secret.sealed); !set)
            return failure(set);
        if (auto logged = logInNamespace(db, caller, row->owner,
                                         u"reset_application_client_secret"_s, appMetadata(*row));
            !logged)
            return failure(logged);
        return OAuthApp{*row, secret.text};
    });
}

Future<Result<void>> OAuthService::forgetting(Future<Result<void>> change)
{
    return change.then([this](Result<void> done) {
        m_tokens.forgetAll();
        return done;
    });
}

Future<Result<void>> OAuthService::removeApp(Caller caller, QString organization, QString clientId)
{
    return forgetting(m_context.db.write([=](Db &db) -> Result<void> {
        auto row = appForAdmin(db, caller, organization, clientId);
        if (!row)
            return failure(row);
        if (auto removed = OAuthGrantStore(db).removeOfApp(row->id); !removed)
            return removed;
        if (auto removed = OAuthStore(db).removeApp(row->id); !removed)
            return removed;
        return logInNamespace(db, caller, row->owner, u"delete_application"_s, appMetadata(*row));
    }));
}

Future<Result<OAuthAppInformation>> OAuthService::information(Caller caller, QString clientId)
{
    return m_context.db.read([=](Db &db) -> Result<OAuthAppInformation> {
        auto row = OAuthStore(db).appByClientId(clientId);
        if (!row)
            return failure(row);
        if (!*row)
            return failure(ErrorCode::NotFound, u"Not Found"_s);
        OAuthAppInformation information{**row};
        if (caller.user && (*row)->isOwnerOrganization) {
            auto role = TeamStore(db).strongestRole((*row)->owner, *caller.user);
            if (!role)
                return failure(role);
            information.isOrganizationMember = *role > OrganizationRole::None;
            information.isOrganizationAdmin =
                organizationRole(caller, *role) == OrganizationRole::Admin;
        }
        return information;
    });
}

Future<Result<QList<OAuthTokenItem>>> OAuthService::tokens(Caller caller, QString organization,
                                                           QString clientId, qint64 beforeId)
{
    return m_context.db.read([=](Db &db) -> Result<QList<OAuthTokenItem>> {
        auto row = appForAdmin(db, caller, organization, clientId, Purpose::Look);
        if (!row)
            return failure(row);
        auto now = db.now();
        if (!now)
            return failure(now);
        return OAuthStore(db).tokens(row->id, *now, beforeId, kTokenPage + 1);
    });
}

Future<Result<MadeOAuthToken>> OAuthService::createToken(Caller caller, QString organization,
                                                         QString clientId,
                                                         OAuthTokenRequest request)
{
    const auto text = ApiTokens::newText();
    return m_context.db.write([=, settings = m_context.settings](Db &db) -> Result<MadeOAuthToken> {
        auto row = appForAdmin(db, caller, organization, clientId);
        if (!row)
            return failure(row);
        auto good = checked(request, settings);
        if (!good)
            return failure(good);
        return makeToken(db, caller, *row, *good, text);
    });
}

Future<Result<void>> OAuthService::removeToken(Caller caller, QString organization,
                                               QString clientId, QString uuid)
{
    return forgetting(m_context.db.write([=](Db &db) -> Result<void> {
        auto row = appForAdmin(db, caller, organization, clientId);
        if (!row)
            return failure(row);
        auto removed = OAuthStore(db).removeToken(row->id, uuid);
        if (!removed)
            return failure(removed);
        if (!*removed)
            return failure(ErrorCode::NotFound, u"Not Found"_s);
        return logInNamespace(db, caller, row->owner, u"revoke_oauth_api_token"_s,
                              tokenMetadata(*row, uuid));
    }));
}

Future<Result<MadeOAuthToken>> OAuthService::createTokenFor(QString userName,
                                                            OAuthTokenRequest request)
{
    const auto text = ApiTokens::newText();
    return m_context.db.write([=, settings = m_context.settings](Db &db) -> Result<MadeOAuthToken> {
        auto good = checked(request, settings);
        if (!good)
            return failure(good);
        auto user = NamespaceStore(db).byName(userName);
        if (!user)
            return failure(user);
        if (!*user || (*user)->isOrganization || !(*user)->isEnabled)
            return failure(ErrorCode::NotFound, u"there is no such user: %1"_s.arg(userName));
        const auto caller = userCaller(**user, settings);
        if (!requireScopesHeld(caller, good->scopes)) {
            return failure(ErrorCode::Forbidden,
                           u"%1 is no superuser: super:user is not to be had"_s.arg(userName));
        }
        auto app = applicationNamed(db, (*user)->id, kCommandLineName);
        if (!app)
            return failure(app);
        return makeToken(db, caller, *app, *good, text);
    });
}

} // namespace quayside::server
