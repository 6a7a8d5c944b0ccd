#include "app/core/sealedbox.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNonceLength = 12;
constexpr qsizetype kTagLength = 16;
constexpr qsizetype kSaltLength = 16;
constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *in(const QByteArray &bytes, qsizetype offset = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + offset;
}

unsigned char *out(QByteArray &bytes, qsizetype offset = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + offset;
}

QByteArray randomBytes(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    // Without randomness no secret may leave: there is nothing a caller could do instead.
    if (RAND_bytes(out(bytes), int(length)) != 1)
        qFatal("the system's random source failed");
    return bytes;
}

std::optional<QByteArray> decode(QStringView text)
{
    const auto result = QByteArray::fromBase64Encoding(
        text.toLatin1(), kUrlSafe | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return *result;
}

QByteArray keyFromPassword(const QByteArray &password, const QByteArray &salt)
{
    QByteArray key(kSealKeyLength, Qt::Uninitialized);
    constexpr quint64 kMemory = 64U * 1024 * 1024;
    if (EVP_PBE_scrypt(password.constData(), size_t(password.size()), in(salt), size_t(salt.size()),
                       1U << 15, 8, 1, kMemory, out(key), size_t(key.size()))
        != 1) {
        qFatal("scrypt failed");
    }
    return key;
}

} // namespace

QByteArray newSealKey()
{
    return randomBytes(kSealKeyLength);
}

QString seal(const QByteArray &key, const QByteArray &plainText)
{
    Q_ASSERT(key.size() == kSealKeyLength);
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray box = randomBytes(kNonceLength);
    box.resize(kNonceLength + plainText.size() + kTagLength);
    int length = 0;
    const bool isDone =
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key), in(box)) == 1
        && EVP_EncryptUpdate(cipher.get(), out(box, kNonceLength), &length, in(plainText),
                             int(plainText.size()))
            == 1
        && EVP_EncryptFinal_ex(cipher.get(), out(box, kNonceLength + length), &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, int(kTagLength),
                               out(box, kNonceLength + plainText.size()))
            == 1;
    if (!isDone)
        qFatal("AES-256-GCM failed");
    return u"v1."_s + QString::fromLatin1(box.toBase64(kUrlSafe));
}

Result<QByteArray> unseal(const QByteArray &key, QStringView sealed)
{
    Q_ASSERT(key.size() == kSealKeyLength);
    const auto box = sealed.startsWith("v1."_L1) ? decode(sealed.mid(3)) : std::nullopt;
    if (!box || box->size() < kNonceLength + kTagLength)
        return failure(ErrorCode::InvalidInput, u"not a sealed text"_s);
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray plain(box->size() - kNonceLength - kTagLength, Qt::Uninitialized);
    QByteArray tag = box->last(kTagLength);
    int length = 0;
    const bool isDone =
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key), in(*box)) == 1
        && EVP_DecryptUpdate(cipher.get(), out(plain), &length, in(*box, kNonceLength),
                             int(plain.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, int(kTagLength), out(tag)) == 1
        && EVP_DecryptFinal_ex(cipher.get(), out(plain, length), &length) == 1;
    if (!isDone)
        return failure(ErrorCode::InvalidInput, u"sealed with another key, or changed"_s);
    return plain;
}

QString sealWithPassword(const QByteArray &password, const QByteArray &plainText)
{
    const QByteArray salt = randomBytes(kSaltLength);
    return u"p1."_s + QString::fromLatin1(salt.toBase64(kUrlSafe)) + u'.'
        + seal(keyFromPassword(password, salt), plainText);
}

Result<QByteArray> unsealWithPassword(const QByteArray &password, QStringView sealed)
{
    const qsizetype dot = sealed.indexOf(u'.', 3);
    if (!sealed.startsWith("p1."_L1) || dot < 0)
        return failure(ErrorCode::InvalidInput, u"not a text sealed with a password"_s);
    const auto salt = decode(sealed.mid(3, dot - 3));
    if (!salt || salt->size() != kSaltLength)
        return failure(ErrorCode::InvalidInput, u"not a text sealed with a password"_s);
    return unseal(keyFromPassword(password, *salt), sealed.mid(dot + 1));
}

void releaseThreadCrypto()
{
    OPENSSL_thread_stop();
}

} // namespace quayside
