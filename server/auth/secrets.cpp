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
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
constexpr QLatin1StringView kApiPrefix("qsot");
constexpr int kApiRandomLength = 30;
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

/// CRC-32 as zip files have it.
quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// In base 62, the highest digit first.
QString checksum(QStringView text)
{
    quint32 value = crc32(text.toLatin1());
    QString sum(kChecksumLength, u'0');
    for (int i = kChecksumLength - 1; i >= 0; --i, value /= quint32(kAlphanumeric.size()))
        sum[i] = kAlphanumeric[qsizetype(value % quint32(kAlphanumeric.size()))];
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
    case SecretKind::AppToken:
        return randomText(kUpperAndDigits, 120);
    case SecretKind::ClientId:
        return randomText(kUpperAndDigits, 20);
    case SecretKind::AuthorizationCode:
    case SecretKind::ClientSecret:
        return randomText(kAlphanumeric, 40);
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
