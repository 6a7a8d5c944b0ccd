#include "server/domain/encryptedpassword.h"

#include "app/core/sealedbox.h"
#include "server/auth/secrets.h"

namespace quayside::server {

namespace {

constexpr QByteArrayView kPrefix = "qse_";
constexpr qsizetype kLongest = 400;

/// The hash has a salt of its own: another one each time a password is set, even the same.
QByteArray contentFor(NamespaceId user, const QString &passwordHash)
{
    return QByteArray::number(user.value) + ':' + hashSecret(passwordHash.toUtf8()).toLatin1();
}

} // namespace

QString encryptedPasswordOf(const QByteArray &key, NamespaceId user, const QString &passwordHash)
{
    return QString::fromLatin1(kPrefix) + seal(key, contentFor(user, passwordHash));
}

bool isEncryptedPasswordOf(const QByteArray &key, NamespaceId user, const QString &passwordHash,
                           const QByteArray &text)
{
    if (!text.startsWith(kPrefix) || text.size() > kLongest)
        return false;
    const auto content = unseal(key, QString::fromLatin1(text.sliced(kPrefix.size())));
    return content && constantTimeEquals(*content, contentFor(user, passwordHash));
}

} // namespace quayside::server
