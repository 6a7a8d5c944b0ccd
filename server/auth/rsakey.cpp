#include "server/auth/rsakey.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinimumBits = 2048;
constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

template <class T, void (*Free)(T *)>
struct Deleter {
    void operator()(T *p) const { Free(p); }
};
using Number = std::unique_ptr<BIGNUM, Deleter<BIGNUM, BN_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX, EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX, EVP_MD_CTX_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Deleter<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Deleter<OSSL_PARAM, OSSL_PARAM_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO, BIO_free_all>>;

bool isUsable(const EVP_PKEY *key)
{
    return key && EVP_PKEY_is_a(key, "RSA") && EVP_PKEY_get_bits(key) >= kMinimumBits;
}

Number numberOf(const QJsonValue &value)
{
    const QByteArray raw = QByteArray::fromBase64(value.toString().toLatin1(), kUrlSafe);
    return Number(BN_bin2bn(reinterpret_cast<const unsigned char *>(raw.constData()),
                            int(raw.size()), nullptr));
}

QByteArray textOf(EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(key, name, &raw);
    const Number number(raw);
    QByteArray bytes(BN_num_bytes(number.get()), Qt::Uninitialized);
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes.toBase64(kUrlSafe);
}

QByteArray contentOf(const Bio &bio)
{
    char *data = nullptr;
    const auto length = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, qsizetype(length));
}

} // namespace

PkeyHandle generateRsaKey()
{
    return PkeyHandle(EVP_RSA_gen(kMinimumBits));
}

PkeyHandle rsaKeyFromPem(const QByteArray &privatePem)
{
    const Bio bio(BIO_new_mem_buf(privatePem.constData(), int(privatePem.size())));
    // Without a callback OpenSSL would ask for a password on the terminal.
    const auto noPassword = [](char *, int, int, void *) { return 0; };
    PkeyHandle key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr));
    return isUsable(key.get()) ? std::move(key) : nullptr;
}

PkeyHandle rsaKeyFromJwk(const QString &jwk)
{
    const QJsonObject object = QJsonDocument::fromJson(jwk.toUtf8()).object();
    if (object.value("kty"_L1).toString() != "RSA"_L1)
        return nullptr;
    const Number n = numberOf(object.value("n"_L1));
    const Number e = numberOf(object.value("e"_L1));
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *raw = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &raw, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return nullptr;
    PkeyHandle key(raw);
    return isUsable(key.get()) ? std::move(key) : nullptr;
}

QByteArray rsaPrivatePem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio);
}

QByteArray rsaPublicPem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(bio.get(), key);
    return contentOf(bio);
}

RsaPublicNumbers rsaPublicNumbers(EVP_PKEY *key)
{
    return {textOf(key, OSSL_PKEY_PARAM_RSA_N), textOf(key, OSSL_PKEY_PARAM_RSA_E)};
}

QByteArray rs256Sign(EVP_PKEY *key, QByteArrayView bytes)
{
    const DigestContext context(EVP_MD_CTX_new());
    size_t length = size_t(EVP_PKEY_get_size(key));
    QByteArray signature(qsizetype(length), Qt::Uninitialized);
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()),
                          &length, reinterpret_cast<const unsigned char *>(bytes.data()),
                          size_t(bytes.size()))
            != 1) {
        qFatal("RS256 failed");
    }
    signature.truncate(qsizetype(length));
    return signature;
}

bool rs256Verify(EVP_PKEY *key, QByteArrayView bytes, const QByteArray &signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(
               context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
               size_t(signature.size()), reinterpret_cast<const unsigned char *>(bytes.data()),
               size_t(bytes.size()))
        == 1;
}

} // namespace quayside::server
