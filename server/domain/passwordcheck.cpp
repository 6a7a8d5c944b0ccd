#include "server/domain/passwordcheck.h"

#include "server/auth/passwordhash.h"
#include "server/auth/secrets.h"
#include "server/domain/derivedkey.h"
#include "server/domain/encryptedpassword.h"
#include "server/storage/verificationstore.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView kEncryptedPasswordKey = "encrypted password";

const QString kUnverified = u"unverified"_s;

} // namespace

bool isUnverified(const Error &error)
{
    return error.code == ErrorCode::Unauthenticated && error.serverText == kUnverified;
}

QString PasswordCheck::encryptedPassword(NamespaceId user, const QString &passwordHash) const
{
    return encryptedPasswordOf(derivedKey(m_context.secretKey, kEncryptedPasswordKey), user,
                               passwordHash);
}

Future<Result<NamespaceRow>> PasswordCheck::user(PasswordLogin given)
{
    given.login.truncate(255);
    return m_context.db
        .read([login = given.login](Db &db) -> Result<Found> {
            auto row = NamespaceStore(db).userByLogin(login);
            if (!row)
                return failure(row);
            auto now = db.now();
            if (!now)
                return failure(now);
            auto isPending =
                *row ? VerificationStore(db).isPending((*row)->id) : Result<bool>(false);
            if (!isPending)
                return failure(isPending);
            return Found{row->value_or(NamespaceRow{}), !*isPending, *now};
        })
        .then(&m_context.passwordPool, [this, given](Result<Found> found) -> Result<NamespaceRow> {
            if (!found)
                return failure(found);
            return check(given, *found);
        });
}

Result<NamespaceRow> PasswordCheck::check(const PasswordLogin &given, const Found &found)
{
    const auto &row = found.row;
    const bool isThere = row.id.value != 0;
    const auto subject =
        isThere ? QString::number(row.id.value) : u'?' + given.login.toCaseFolded();
    SignInLimit::Recorded recorded;
    if (row.lastFailedLogin)
        recorded = {row.failedLogins, std::max(found.now - *row.lastFailedLogin, Milliseconds(0))};
    if (const auto left = m_limit.waitLeft(subject, given.network, recorded); left > 0s) {
        return tl::unexpected<Error>(
            Error{ErrorCode::RateLimited,
                  u"Too many failed sign-ins. Try again in %1 s."_s.arg(left.count()),
                  QString::number(left.count())});
    }
    if (auto verified = verify(row, given); !verified) {
        m_limit.noteFailure(subject, given.network, recorded);
        if (isThere)
            recordFailure(row.id);
        return failure(verified);
    }
    if (!row.isEnabled) {
        return failure(ErrorCode::Unauthenticated,
                       u"This user has been disabled. Please contact your administrator."_s);
    }
    m_limit.noteSuccess(subject, given.network);
    if (!found.isVerified) {
        return tl::unexpected<Error>(
            Error{ErrorCode::Unauthenticated,
                  u"Confirm your e-mail address first: a link was mailed to it."_s, kUnverified});
    }
    return row;
}

/// Nobody waits for it.
void PasswordCheck::recordFailure(NamespaceId user)
{
    m_context.db.write([user](Db &db) -> Result<void> {
        auto failedAt = db.now();
        if (!failedAt)
            return failure(failedAt);
        return NamespaceStore(db).recordFailedLogin(user, *failedAt,
                                                    *failedAt - SignInLimit::kMemory);
    });
}

/// On the password pool: scrypt takes its time.
Result<void> PasswordCheck::verify(const NamespaceRow &row, const PasswordLogin &given)
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
        && isEncryptedPasswordOf(derivedKey(m_context.secretKey, kEncryptedPasswordKey), row.id,
                                 *row.passwordHash, password))
        return {};
    const auto mac = QMessageAuthenticationCode::hash(row.name.toUtf8() + '\0' + password,
                                                      derivedKey(m_context.secretKey, "password"),
                                                      QCryptographicHash::Sha256);
    if (isKnown(mac, *row.passwordHash))
        return {};
    if (!verifyPassword(password, *row.passwordHash))
        return wrong();
    remember(mac, *row.passwordHash);
    return {};
}

bool PasswordCheck::isKnown(const QByteArray &mac, const QString &passwordHash)
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_known.constFind(mac);
    return known != m_known.cend() && known->passwordHash == passwordHash
        && known->until > Clock::now();
}

void PasswordCheck::remember(const QByteArray &mac, const QString &passwordHash)
{
    const QMutexLocker lock(&m_mutex);
    if (m_known.size() >= 1024)
        m_known.clear();
    m_known.insert(mac, {passwordHash, Clock::now() + 5min});
}

} // namespace quayside::server
