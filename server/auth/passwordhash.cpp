#include "server/auth/passwordhash.h"

#include <QtCore/QStringList>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <optional>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

struct Parameters {
    int log2N = 14;
    int r = 8;
    int p = 5;
};

constexpr qsizetype kSaltLength = 16;
constexpr qsizetype kHashLength = 32;
constexpr quint64 kMaxMemory = 256U * 1024 * 1024;

QByteArray scrypt(const QByteArray &password, const QByteArray &salt, const Parameters &params)
{
    QByteArray hash(kHashLength, Qt::Uninitialized);
    // OpenSSL counts its own blocks on top of the 128*N*r of the algorithm.
    const int ok = EVP_PBE_scrypt(
        password.constData(), size_t(password.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), size_t(salt.size()),
        quint64(1) << params.log2N, quint64(params.r), quint64(params.p), kMaxMemory,
        reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()));
    return ok == 1 ? hash : QByteArray();
}

std::optional<Parameters> parametersOf(QStringView text)
{
    Parameters params;
    bool ok[3] = {};
    const auto fields = text.split(u',');
    if (fields.size() != 3 || !fields[0].startsWith("ln="_L1) || !fields[1].startsWith("r="_L1)
        || !fields[2].startsWith("p="_L1))
        return std::nullopt;
    params.log2N = fields[0].mid(3).toInt(&ok[0]);
    params.r = fields[1].mid(2).toInt(&ok[1]);
    params.p = fields[2].mid(2).toInt(&ok[2]);
    if (!ok[0] || !ok[1] || !ok[2] || params.log2N < 1 || params.log2N > 20 || params.r < 1
        || params.r > 32 || params.p < 1 || params.p > 64)
        return std::nullopt;
    return params;
}

} // namespace

QString hashPassword(const QByteArray &password)
{
    const Parameters params;
    QByteArray salt(kSaltLength, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), int(salt.size())) != 1)
        qFatal("the system's random source failed");
    const QByteArray hash = scrypt(password, salt, params);
    if (hash.isEmpty())
        qFatal("scrypt failed");
    return u"$scrypt$ln=%1,r=%2,p=%3$%4$%5"_s.arg(params.log2N)
        .arg(params.r)
        .arg(params.p)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(hash.toBase64()));
}

bool verifyPassword(const QByteArray &password, const QString &stored)
{
    const QStringList fields = stored.split(u'$');
    if (fields.size() != 5 || !fields[0].isEmpty() || fields[1] != "scrypt"_L1)
        return false;
    const auto params = parametersOf(fields[2]);
    const QByteArray salt = QByteArray::fromBase64(fields[3].toLatin1());
    const QByteArray expected = QByteArray::fromBase64(fields[4].toLatin1());
    if (!params || salt.size() < kSaltLength || expected.size() != kHashLength)
        return false;
    const QByteArray hash = scrypt(password, salt, *params);
    return hash.size() == expected.size()
        && CRYPTO_memcmp(hash.constData(), expected.constData(), size_t(hash.size())) == 0;
}

} // namespace quayside::server
