#include "server/domain/accountservice.h"

#include "app/core/oauthscope.h"
#include "app/core/reference.h"
#include "server/auth/passwordhash.h"
#include "server/auth/secrets.h"
#include "server/domain/accountrules.h"
#include "server/domain/callerrights.h"
#include "server/domain/usagelog.h"
#include "server/domain/userconversion.h"
#include "server/storage/identitystore.h"
#include "server/storage/oauthstore.h"
#include "server/storage/robotstore.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kRobotTouchInterval = 1h; ///< last_used_ms is for people, and need not cost a write
constexpr auto kFirstTokenLife = 9000s; // quay-api.md 9.10

Result<void> checkAccount(const NewAccount &account)
{
    if (auto name = NamespaceName::parse(account.name); !name)
        return failure(ErrorCode::InvalidInput, name.error().message);
    if (auto email = checkEmail(account.email); !email)
        return email;
    return checkNewPassword(account.password);
}

Result<NamespaceId> insertSuperuser(Db &db, const DomainSettings &settings,
                                    const NewAccount &account, const QString &hash)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    auto id = NamespaceStore(db).insert(
        {account.name, false, account.email, hash, true, settings.defaultTagExpiry}, *now);
    if (!id) {
        if (id.error().code != ErrorCode::AlreadyExists)
            return failure(id);
        return failure(ErrorCode::AlreadyExists,
                       u"a user or organization with this name, or this address, already exists"_s);
    }
    Caller himself;
    himself.kind = CallerKind::User;
    himself.name = account.name;
    if (auto logged =
            logInNamespace(db, himself, *id, u"user_create"_s, {{u"username"_s, account.name}});
        !logged)
        return failure(logged);
    return *id;
}

Result<NamespaceId> insertFirstUser(Db &db, const DomainSettings &settings,
                                    const NewAccount &account, const QString &hash)
{
    auto hasUsers = NamespaceStore(db).hasUsers();
    if (!hasUsers)
        return failure(hasUsers);
    if (*hasUsers) {
        return failure(ErrorCode::Conflict, u"Cannot initialize user in a non-empty database"_s);
    }
    return insertSuperuser(db, settings, account, hash);
}

Result<void> insertFirstToken(Db &db, NamespaceId user, const QString &userName,
                              const QString &token)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    NewOAuthApp automation;
    automation.owner = user;
    automation.clientId = userName;
    automation.fields.name = u"automation"_s;
    auto app = OAuthStore(db).insertApp(automation, *now);
    if (!app)
        return failure(app);
    QStringList scopes;
    for (const auto &scope : oauthScopes())
        scopes.append(scope.name);
    auto made =
        ApiTokens::insert(db, {*app, user, u"initialize"_s, scopes, kFirstTokenLife}, token);
    if (!made)
        return failure(made);
    return {};
}

} // namespace

Future<Result<void>> AccountService::createAdmin(NewAccount account)
{
    if (auto checked = checkAccount(account); !checked)
        return makeReadyFuture(checked);
    const auto hash = hashPassword(account.password);
    return m_context.db.write([=, settings = m_context.settings](Db &db) -> Result<void> {
        auto id = insertSuperuser(db, settings, account, hash);
        if (!id)
            return failure(id);
        return {};
    });
}

Future<Result<FirstUser>> AccountService::initialize(NewAccount account, bool withToken)
{
    if (auto checked = checkAccount(account); !checked)
        return makeReadyFuture(Result<FirstUser>(failure(checked)));
    auto &context = m_context;
    return runOn(&context.passwordPool, [account] { return hashPassword(account.password); })
        .then([this, &context, account, withToken](const QString &hash) {
            NamespaceRow user; // without its id yet
            user.name = account.name;
            user.isSuperuser = true;
            FirstUser made;
            made.session = m_sessions.make(userCaller(user, context.settings));
            if (withToken)
                made.apiToken = ApiTokens::newText();
            return context.db.write([=, this,
                                     settings = context.settings](Db &db) -> Result<FirstUser> {
                auto id = insertFirstUser(db, settings, account, hash);
                if (!id)
                    return failure(id);
                auto whole = made;
                whole.session.caller.user = *id;
                whole.encryptedPassword = m_passwords.encryptedPassword(*id, hash);
                if (auto added = Sessions::insert(db, whole.session, settings.sessionLife); !added)
                    return failure(added);
                if (withToken) {
                    if (auto added = insertFirstToken(db, *id, account.name, whole.apiToken);
                        !added)
                        return failure(added);
                }
                return whole;
            });
        })
        .unwrap();
}

Future<Result<Caller>> AccountService::robotByToken(QString name, QByteArray token)
{
    auto &database = m_context.db;
    return m_context.db.read([=, &database](Db &db) -> Result<Caller> {
        auto robot = RobotStore(db).byName(name.section(u'+', 0, 0), name.section(u'+', 1));
        if (!robot)
            return failure(robot);
        if (!*robot
            || !constantTimeEquals(hashSecret(token).toLatin1(), (*robot)->tokenHash.toLatin1())) {
            return failure(ErrorCode::Unauthenticated,
                           u"Could not find robot with username: %1 and supplied password."_s.arg(
                               name.left(255)));
        }
        if (!(*robot)->isNamespaceEnabled) {
            return failure(ErrorCode::Unauthenticated,
                           u"This user has been disabled. Please contact your administrator."_s);
        }
        auto now = db.now();
        if (!now)
            return failure(now);
        const auto &lastUsed = (*robot)->lastUsed;
        if (!lastUsed || *now - *lastUsed > kRobotTouchInterval) {
            database.write([id = (*robot)->id](Db &writer) -> Result<void> {
                auto used = writer.now();
                if (!used)
                    return failure(used);
                return RobotStore(writer).touch(id, *used);
            });
        }
        Caller caller;
        caller.kind = CallerKind::Robot;
        caller.name = name;
        caller.robot = (*robot)->id;
        return caller;
    });
}

Future<Result<Caller>> AccountService::byPassword(PasswordLogin given)
{
    if (given.login == u"$oauthtoken")
        return byApiToken(given.password);
    if (given.login == u"$app")
        return m_appTokens.check(given.password);
    if (given.login.startsWith(u'$')) {
        return makeReadyFuture(
            Result<Caller>(failure(ErrorCode::Unauthenticated, u"Invalid token"_s)));
    }
    if (given.login.contains(u'+') && !given.login.contains(u'@'))
        return robotByToken(given.login, given.password);
    const auto &settings = m_context.settings;
    return m_passwords.user(std::move(given))
        .then([&settings](Result<NamespaceRow> row) -> Result<Caller> {
            if (!row)
                return failure(row);
            return userCaller(*row, settings);
        });
}

Future<Result<Caller>> AccountService::byApiToken(QByteArray token)
{
    return m_apiTokens.check(std::move(token));
}

Future<Result<SessionState>> AccountService::bySession(QByteArray sessionId, QByteArray csrfToken)
{
    return m_sessions.check(std::move(sessionId), std::move(csrfToken));
}

Future<Result<SignedIn>> AccountService::signIn(PasswordLogin given)
{
    return m_passwords.user(given)
        .then([this, given](Result<NamespaceRow> row) -> Future<Result<SignedIn>> {
            if (!row)
                return makeReadyFuture(Result<SignedIn>(failure(row)));
            auto caller = userCaller(*row, m_context.settings);
            caller.address = given.address;
            return m_context.db.write(
                [signedIn = m_sessions.make(caller), given,
                 life = m_context.settings.sessionLife](Db &db) -> Result<SignedIn> {
                    if (auto begun = beginSession(db, signedIn, given, life); !begun)
                        return failure(begun);
                    return signedIn;
                });
        })
        .unwrap();
}

Result<void> AccountService::beginSession(Db &db, const SignedIn &signedIn,
                                          const PasswordLogin &given, std::chrono::seconds life)
{
    if (auto added = Sessions::insert(db, signedIn, life); !added)
        return added;
    return logInNamespace(db, signedIn.caller, signedIn.caller.user, u"login_success"_s,
                          {{u"type"_s, u"quayauth"_s}, {u"useragent"_s, given.userAgent}});
}

Future<Result<SignedIn>> AccountService::convertToOrganization(Caller caller, PasswordLogin admin)
{
    if (auto user = requireUserAdmin(caller); !user)
        return makeReadyFuture(Result<SignedIn>(failure(user)));
    auto converted =
        m_passwords.user(admin)
            .then([this, caller, admin](Result<NamespaceRow> row) -> Future<Result<SignedIn>> {
                if (!row)
                    return makeReadyFuture(Result<SignedIn>(failure(row)));
                auto owner = userCaller(*row, m_context.settings);
                owner.address = admin.address;
                return m_context.db.write(
                    [caller, admin, signedIn = m_sessions.make(owner), ownerId = row->id,
                     life = m_context.settings.sessionLife](Db &db) -> Result<SignedIn> {
                        if (auto done = convertUser(db, caller, ownerId); !done)
                            return failure(done);
                        if (auto begun = beginSession(db, signedIn, admin, life); !begun)
                            return failure(begun);
                        return signedIn;
                    });
            })
            .unwrap();
    return m_apiTokens.forgottenAfter(std::move(converted));
}

QString AccountService::encryptedPasswordOf(NamespaceId user, const QString &passwordHash) const
{
    return m_passwords.encryptedPassword(user, passwordHash);
}

Future<Result<QString>> AccountService::encryptedPassword(Caller caller, PasswordLogin given)
{
    return m_passwords.user(std::move(given))
        .then([this, caller](Result<NamespaceRow> row) -> Future<Result<QString>> {
            if (!row)
                return makeReadyFuture(Result<QString>(failure(row)));
            const auto text =
                m_passwords.encryptedPassword(row->id, row->passwordHash.value_or(QString()));
            return m_context.db.write([caller, text, id = row->id](Db &db) -> Result<QString> {
                auto logged = logInNamespace(db, caller, id, u"user_generate_client_key"_s);
                if (!logged)
                    return failure(logged);
                return text;
            });
        })
        .unwrap();
}

Future<Result<QString>> AccountService::confirmPassword(Caller caller, QByteArray sessionId,
                                                        PasswordLogin given)
{
    return m_passwords.user(std::move(given))
        .then([this, caller, sessionId](Result<NamespaceRow> confirmed) -> Future<Result<QString>> {
            if (!confirmed)
                return makeReadyFuture(Result<QString>(failure(confirmed)));
            if (caller.sessionIdHash.isEmpty()) // an API token: nothing to refresh
                return makeReadyFuture(Result<QString>(QString()));
            return m_sessions.refresh(caller, sessionId);
        })
        .unwrap();
}

Future<Result<void>> AccountService::signOut(Caller caller)
{
    return m_context.db.write([caller = std::move(caller)](Db &db) -> Result<void> {
        if (!caller.user)
            return {};
        if (auto removed = IdentityStore(db).removeSessions(*caller.user); !removed)
            return removed;
        return logInNamespace(db, caller, caller.user, u"logout_success"_s);
    });
}

} // namespace quayside::server
