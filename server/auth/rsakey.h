#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <openssl/evp.h>

#include <memory>

namespace quayside::server {

struct PkeyDeleter {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using PkeyHandle = std::unique_ptr<EVP_PKEY, PkeyDeleter>;

/// Public part of an RSA key, as base64url of the big-endian numbers.
struct RsaPublicNumbers {
    QByteArray n;
    QByteArray e;
};

PkeyHandle generateRsaKey();
/// Null when the text holds no private RSA key of 2048 bits or more.
PkeyHandle rsaKeyFromPem(const QByteArray &privatePem);
/// Null when the JSON object is no public RSA key.
PkeyHandle rsaKeyFromJwk(const QString &jwk);
QByteArray rsaPrivatePem(EVP_PKEY *key);
QByteArray rsaPublicPem(EVP_PKEY *key);
RsaPublicNumbers rsaPublicNumbers(EVP_PKEY *key);

QByteArray rs256Sign(EVP_PKEY *key, QByteArrayView bytes);
bool rs256Verify(EVP_PKEY *key, QByteArrayView bytes, const QByteArray &signature);

} // namespace quayside::server
