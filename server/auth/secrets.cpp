#include "server/auth/secrets.h"

#include <QtCore/QByteArray>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kUpperAndDigits("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
constexpr QLatin1StringView kAlphanumeric(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
constexpr QLatin1StringView kApiPrefix("qst_");
constexpr int kApiRandomLength = 40;
constexpr int kChecksumLength = 6;

QByteArray randomBytes(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(length)) != 1)
        qFatal("the system's random source failed");
    return bytes;
}

QString randomText(QLatin1StringView alphabet, qsizetype length)
{
    // Values from `limit` on would make the first characters likelier.
    const int limit = 256 - 256 % int(alphabet.size());
    QString text;
    while (text.size() < length) {
        for (const char c : randomBytes(length)) {
            const int value = uchar(c);
            if (value < limit && text.size() < length)
                text += alphabet[value % alphabet.size()];
        }
    }
    return text;
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray raw(32, Qt::Uninitialized);
    EVP_Digest(bytes.data(), size_t(bytes.size()), reinterpret_cast<unsigned char *>(raw.data()),
               nullptr, EVP_sha256(), nullptr);
    return raw;
}

QString checksum(QStringView text)
{
    const QByteArray hash = sha256(text.toLatin1());
    quint64 value = 0;
    for (int i = 0; i < 8; ++i)
        value = (value << 8) | uchar(hash[i]);
    QString sum;
    for (int i = 0; i < kChecksumLength; ++i, value /= quint64(kAlphanumeric.size()))
        sum += kAlphanumeric[qsizetype(value % quint64(kAlphanumeric.size()))];
    return sum;
}

QString urlSafe(qsizetype bytes)
{
    return QString::fromLatin1(randomBytes(bytes).toBase64(QByteArray::Base64UrlEncoding
                                                           | QByteArray::OmitTrailingEquals));
}

} // namespace

QString randomSecret(SecretKind kind)
{
    switch (kind) {
    case SecretKind::RobotToken:
        return randomText(kUpperAndDigits, 64);
    case SecretKind::ApiToken: {
        const QString text = kApiPrefix + randomText(kAlphanumeric, kApiRandomLength);
        return text + checksum(text);
    }
    case SecretKind::ClientId:
        return randomText(kUpperAndDigits, 20);
    case SecretKind::SessionId:
        return urlSafe(32);
    case SecretKind::CsrfToken:
        return urlSafe(48);
    }
    Q_UNREACHABLE();
}

bool isApiTokenText(QStringView text)
{
    return text.size() == kApiPrefix.size() + kApiRandomLength + kChecksumLength
        && text.startsWith(kApiPrefix)
        && text.last(kChecksumLength) == checksum(text.chopped(kChecksumLength));
}

QString hashSecret(QByteArrayView secret)
{
    return QString::fromLatin1(sha256(secret).toHex());
}

bool constantTimeEquals(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

} // namespace quayside::server
