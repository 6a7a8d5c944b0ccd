#include "server/domain/accountservice.h"

#include "app/core/emailaddress.h"
#include "app/core/reference.h"
#include "server/auth/passwordhash.h"
#include "server/auth/secrets.h"
#include "server/domain/accesspolicy.h"
#include "server/domain/encryptedpassword.h"
#include "server/storage/identitystore.h"
#include "server/storage/logstore.h"
#include "server/storage/robotstore.h"

#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QUuid>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kAllScopes = "org:admin repo:admin repo:create repo:read repo:write super:user "
                            "user:admin user:read"_L1;
constexpr qsizetype kMaxPassword = 1024;
constexpr QByteArrayView kEncryptedPasswordKey = "encrypted password";

Result<void> checkAccount(const NewAccount &account)
{
    if (auto name = NamespaceName::parse(account.name); !name)
        return failure(ErrorCode::InvalidInput, name.error().message);
    const auto isBlank = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control;
    };
    if (!isEmailAddress(account.email)) {
        return failure(ErrorCode::InvalidInput,
                       u"Invalid email address: write it as name@example.org"_s);
    }
    if (account.password.size() > kMaxPassword) {
        return failure(ErrorCode::InvalidInput,
                       u"Invalid password, password must be at most %1 bytes."_s.arg(kMaxPassword));
    }
    const auto password = QString::fromUtf8(account.password);
    if (password.size() < 8 || std::any_of(password.begin(), password.end(), isBlank)) {
        return failure(ErrorCode::InvalidInput,
                       u"Invalid password, password must be at least 8 characters and contain no "
                       "whitespace."_s);
    }
    return {};
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
    if (auto logged = LogStore(db).insert({*id, {}, u"user_create"_s, account.name, {}, {}}, *now);
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
    IdentityStore identities(db);
    auto app = identities.insertApp(user, u"automation"_s, userName, *now);
    if (!app)
        return failure(app);
    return identities.insertToken({*app, user, QUuid::createUuid().toString(QUuid::WithoutBraces),
                                   u"initialize"_s, hashSecret(token.toLatin1()), kAllScopes, *now,
                                   *now + 9000s});
}

Result<void> insertSession(Db &db, const SignedIn &signedIn, std::chrono::seconds life)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    IdentityStore identities(db);
    if (auto swept = identities.removeExpiredSessions(*now); !swept)
        return failure(swept);
    return identities.insertSession(signedIn.caller.sessionIdHash, *signedIn.caller.user,
                                    hashSecret(signedIn.csrfToken.toLatin1()), *now, *now + life);
}

Caller userCaller(const NamespaceRow &row, const DomainSettings &settings)
{
    Caller caller;
    caller.kind = CallerKind::User;
    caller.name = row.name;
    caller.user = row.id;
    setSuperuser(caller, row.isSuperuser, settings);
    return caller;
}

constexpr auto kRobotTouchInterval = 1h; ///< last_used_ms is for people, and need not cost a write

} // namespace

QByteArray AccountService::derivedKey(QByteArrayView purpose) const
{
    return QMessageAuthenticationCode::hash(purpose.toByteArray(), m_context.secretKey,
                                            QCryptographicHash::Sha256);
}

QString AccountService::csrfTokenOf(QByteArrayView sessionId) const
{
    const auto mac = QMessageAuthenticationCode::hash(sessionId.toByteArray(), derivedKey("csrf"),
                                                      QCryptographicHash::Sha384);
    return QString::fromLatin1(
        mac.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray AccountService::newSessionId()
{
    return randomSecret(SecretKind::SessionId).toLatin1();
}

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

SignedIn AccountService::newSession(const Caller &caller) const
{
    SignedIn signedIn{caller, randomSecret(SecretKind::SessionId), {}};
    const auto id = signedIn.sessionId.toLatin1();
    signedIn.csrfToken = csrfTokenOf(id);
    signedIn.caller.sessionIdHash = hashSecret(id);
    return signedIn;
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
            made.session = newSession(userCaller(user, context.settings));
            if (withToken)
                made.apiToken = randomSecret(SecretKind::ApiToken);
            const auto key = derivedKey(kEncryptedPasswordKey);
            return context.db.write([=, settings = context.settings](Db &db) -> Result<FirstUser> {
                auto id = insertFirstUser(db, settings, account, hash);
                if (!id)
                    return failure(id);
                auto whole = made;
                whole.session.caller.user = *id;
                whole.encryptedPassword = encryptedPasswordOf(key, *id, hash);
                if (auto added = insertSession(db, whole.session, settings.sessionLife); !added)
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

/// On the password pool: scrypt takes its time.
Result<void> AccountService::verify(const NamespaceRow &row, const PasswordLogin &given)
{
    const auto &password = given.password;
    const auto wrong = [] {
        return failure(ErrorCode::Unauthenticated, u"Invalid Username or Password"_s);
    };
    if (!row.passwordHash || row.isOrganization) {
        // As long as for a name that has a password, or the time would tell which names have one.
        static const auto nobodys = hashPassword(randomSecret(SecretKind::SessionId).toLatin1());
        verifyPassword(password, nobodys);
        return wrong();
    }
    if (given.mayBeEncrypted
        && isEncryptedPasswordOf(derivedKey(kEncryptedPasswordKey), row.id, *row.passwordHash,
                                 password))
        return {};
    const auto mac = QMessageAuthenticationCode::hash(
        row.name.toUtf8() + '\0' + password, derivedKey("password"), QCryptographicHash::Sha256);
    const auto now = Clock::now();
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_known.constFind(mac);
        if (known != m_known.cend() && known->passwordHash == *row.passwordHash
            && known->until > now)
            return {};
    }
    if (!verifyPassword(password, *row.passwordHash))
        return wrong();
    const QMutexLocker lock(&m_mutex);
    if (m_known.size() >= 1024)
        m_known.clear();
    m_known.insert(mac, {*row.passwordHash, now + 5min});
    return {};
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
    if (given.login.startsWith(u'$')) {
        return makeReadyFuture(
            Result<Caller>(failure(ErrorCode::Unauthenticated, u"Invalid token"_s)));
    }
    if (given.login.contains(u'+') && !given.login.contains(u'@'))
        return robotByToken(given.login, given.password);
    const auto &settings = m_context.settings;
    return userByPassword(std::move(given))
        .then([&settings](Result<NamespaceRow> row) -> Result<Caller> {
            if (!row)
                return failure(row);
            return userCaller(*row, settings);
        });
}

Future<Result<NamespaceRow>> AccountService::userByPassword(PasswordLogin given)
{
    given.login.truncate(255);
    struct Found {
        NamespaceRow row;
        Instant now;
    };
    return m_context.db
        .read([login = given.login](Db &db) -> Result<Found> {
            auto row = NamespaceStore(db).userByLogin(login);
            if (!row)
                return failure(row);
            auto now = db.now();
            if (!now)
                return failure(now);
            return Found{row->value_or(NamespaceRow{}), *now};
        })
        .then(&m_context.passwordPool, [this, given](Result<Found> found) -> Result<NamespaceRow> {
            if (!found)
                return failure(found);
            return checkPassword(given, found->row, found->now);
        });
}

Result<NamespaceRow> AccountService::checkPassword(const PasswordLogin &given,
                                                   const NamespaceRow &row, Instant now)
{
    const bool isKnown = row.id.value != 0;
    const auto subject =
        isKnown ? QString::number(row.id.value) : u'?' + given.login.toCaseFolded();
    SignInLimit::Recorded recorded;
    if (row.lastFailedLogin)
        recorded = {row.failedLogins, std::max(now - *row.lastFailedLogin, Milliseconds(0))};
    if (const auto left = m_limit.waitLeft(subject, given.network, recorded); left > 0s) {
        return tl::unexpected<Error>(
            Error{ErrorCode::RateLimited,
                  u"Too many failed sign-ins. Try again in %1 s."_s.arg(left.count()),
                  QString::number(left.count())});
    }
    if (auto verified = verify(row, given); !verified) {
        m_limit.noteFailure(subject, given.network, recorded);
        if (isKnown) {
            m_context.db.write([id = row.id](Db &db) -> Result<void> {
                auto failedAt = db.now();
                if (!failedAt)
                    return failure(failedAt);
                return NamespaceStore(db).recordFailedLogin(id, *failedAt,
                                                            *failedAt - SignInLimit::kMemory);
            });
        }
        return failure(verified);
    }
    if (!row.isEnabled) {
        return failure(ErrorCode::Unauthenticated,
                       u"This user has been disabled. Please contact your administrator."_s);
    }
    m_limit.noteSuccess(subject, given.network);
    return row;
}

Future<Result<Caller>> AccountService::byApiToken(QByteArray token)
{
    return m_context.db.read(
        [hash = hashSecret(token), &settings = m_context.settings](Db &db) -> Result<Caller> {
            auto row = IdentityStore(db).token(hash);
            if (!row)
                return failure(row);
            auto now = db.now();
            if (!now)
                return failure(now);
            if (!*row || !(*row)->isEnabled) {
                return failure(ErrorCode::Unauthenticated,
                               u"OAuth access token could not be validated"_s);
            }
            if ((*row)->expires && *(*row)->expires <= *now)
                return failure(ErrorCode::Unauthenticated, u"OAuth access token has expired"_s);
            Caller caller;
            caller.kind = CallerKind::OAuthToken;
            caller.name = (*row)->userName;
            caller.user = (*row)->user;
            caller.scopes = (*row)->scope.split(u' ', Qt::SkipEmptyParts);
            setSuperuser(caller, (*row)->isSuperuser, settings);
            return caller;
        });
}

Future<Result<SessionState>> AccountService::bySession(QByteArray sessionId, QByteArray csrfToken)
{
    const bool isCsrfValid = constantTimeEquals(csrfToken, csrfTokenOf(sessionId).toLatin1());
    return m_context.db.read([hash = hashSecret(sessionId), isCsrfValid,
                              &settings = m_context.settings](Db &db) -> Result<SessionState> {
        auto now = db.now();
        if (!now)
            return failure(now);
        auto row = IdentityStore(db).session(hash, *now);
        if (!row)
            return failure(row);
        SessionState state{{}, isCsrfValid};
        if (!*row || !(*row)->isEnabled)
            return state;
        state.caller.kind = CallerKind::User;
        state.caller.name = (*row)->userName;
        state.caller.user = (*row)->user;
        setSuperuser(state.caller, (*row)->isSuperuser, settings);
        state.caller.sessionIdHash = hash;
        return state;
    });
}

Future<Result<SignedIn>> AccountService::signIn(PasswordLogin given)
{
    return userByPassword(std::move(given))
        .then([this](Result<NamespaceRow> row) -> Future<Result<SignedIn>> {
            if (!row)
                return makeReadyFuture(Result<SignedIn>(failure(row)));
            return m_context.db.write(
                [signedIn = newSession(userCaller(*row, m_context.settings)),
                 life = m_context.settings.sessionLife](Db &db) -> Result<SignedIn> {
                    if (auto added = insertSession(db, signedIn, life); !added)
                        return failure(added);
                    return signedIn;
                });
        })
        .unwrap();
}

Future<Result<QString>> AccountService::encryptedPassword(Caller caller, PasswordLogin given)
{
    return userByPassword(std::move(given))
        .then([this, caller](Result<NamespaceRow> row) -> Future<Result<QString>> {
            if (!row)
                return makeReadyFuture(Result<QString>(failure(row)));
            const auto text = encryptedPasswordOf(derivedKey(kEncryptedPasswordKey), row->id,
                                                  row->passwordHash.value_or(QString()));
            return m_context.db.write([caller, text, id = row->id](Db &db) -> Result<QString> {
                auto now = db.now();
                if (!now)
                    return failure(now);
                auto logged = LogStore(db).insert(
                    {id, {}, u"user_generate_client_key"_s, caller.name, caller.address, {}}, *now);
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
    return userByPassword(std::move(given))
        .then([this, caller, sessionId](Result<NamespaceRow> confirmed) -> Future<Result<QString>> {
            if (!confirmed)
                return makeReadyFuture(Result<QString>(failure(confirmed)));
            if (caller.sessionIdHash.isEmpty()) // an API token: nothing to refresh
                return makeReadyFuture(Result<QString>(QString()));
            const auto csrf = csrfTokenOf(sessionId);
            return m_context.db.write([csrf,
                                       hash = caller.sessionIdHash](Db &db) -> Result<QString> {
                auto now = db.now();
                if (!now)
                    return failure(now);
                if (auto refreshed =
                        IdentityStore(db).refreshSession(hash, hashSecret(csrf.toLatin1()), *now);
                    !refreshed)
                    return failure(refreshed);
                return csrf;
            });
        })
        .unwrap();
}

Future<Result<void>> AccountService::signOut(Caller caller)
{
    return m_context.db.write([caller = std::move(caller)](Db &db) -> Result<void> {
        if (!caller.user)
            return {};
        return IdentityStore(db).removeSessions(*caller.user);
    });
}

Future<Result<Account>> AccountService::account(Caller caller)
{
    return m_context.db.read([caller = std::move(caller)](Db &db) -> Result<Account> {
        if (!caller.user)
            return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
        NamespaceStore namespaces(db);
        auto row = namespaces.byId(*caller.user);
        if (!row)
            return failure(row);
        if (!*row)
            return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
        auto organizations = namespaces.organizationsOf(*caller.user);
        if (!organizations)
            return failure(organizations);
        return Account{**row, *organizations};
    });
}

} // namespace quayside::server
