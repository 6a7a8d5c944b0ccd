#include "server/http/certificatemaker.h"

#include <QtNetwork/QHostAddress>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr long kDay = 24 * 60 * 60;
constexpr long kAuthorityDays = 3652;
constexpr long kServerDays = 397; // the longest that clients take
constexpr long kClockSkew = 60 * 60;

template <auto Free>
struct Freer {
    template <class T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using Bio = std::unique_ptr<BIO, Freer<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;

Bio readable(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), int(text.size())));
}

QByteArray written(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

Certificate parseCertificate(const QByteArray &pem)
{
    return Certificate(PEM_read_bio_X509(readable(pem).get(), nullptr, nullptr, nullptr));
}

Key parseKey(const QByteArray &pem)
{
    // An empty password instead of OpenSSL's question on the terminal.
    return Key(
        PEM_read_bio_PrivateKey(readable(pem).get(), nullptr, nullptr, const_cast<char *>("")));
}

QByteArray toPem(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return written(bio.get());
}

QByteArray toPem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return written(bio.get());
}

bool addExtension(X509 *certificate, X509 *issuer, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setName(X509_NAME *name, const QByteArray &commonName)
{
    const auto add = [name](const char *field, const QByteArray &text) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(text.constData()),
                                          int(text.size()), -1, 0)
            == 1;
    };
    return add("O", "Quayside"_ba) && add("CN", commonName);
}

/// Version, serial number, dates, name and key; no issuer and no signature yet.
Certificate startCertificate(EVP_PKEY *key, const QByteArray &commonName, long days)
{
    Certificate certificate(X509_new());
    unsigned char serial[16];
    if (!certificate || RAND_bytes(serial, sizeof serial) != 1)
        return {};
    serial[0] &= 0x7f; // positive
    serial[0] |= 0x01; // and of full length
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    X509_set_version(certificate.get(), X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kClockSkew);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), days * kDay - kClockSkew);
    if (X509_set_pubkey(certificate.get(), key) != 1
        || !setName(X509_get_subject_name(certificate.get()), commonName))
        return {};
    return certificate;
}

/// `DNS:a,IP:b`, or an error for what is neither a name nor an address.
Result<QByteArray> alternativeNames(const QStringList &hosts)
{
    QByteArray names;
    for (const QString &host : hosts) {
        const QHostAddress address(host);
        if (!address.isNull()) {
            names += ",IP:" + address.toString().toLatin1();
            continue;
        }
        for (const QChar c : host) { // what OpenSSL's own syntax would take for something else
            if (c.unicode() >= 0x80 || (!c.isLetterOrNumber() && !u"-._*"_s.contains(c)))
                return failure(ErrorCode::InvalidInput,
                               u"%1 is neither a host name nor an address"_s.arg(host));
        }
        names += ",DNS:" + host.toLatin1();
    }
    return names.sliced(1);
}

tl::unexpected<Error> opensslFailed()
{
    return failure(ErrorCode::Internal, u"OpenSSL could not make the certificate"_s);
}

} // namespace

Result<CertificateAndKey> makeAuthority()
{
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return opensslFailed();
    const Certificate certificate =
        startCertificate(key.get(), "Quayside local authority"_ba, kAuthorityDays);
    if (!certificate)
        return opensslFailed();
    X509 *raw = certificate.get();
    if (X509_set_issuer_name(raw, X509_get_subject_name(raw)) != 1
        || !addExtension(raw, raw, NID_basic_constraints, "critical,CA:TRUE,pathlen:0"_ba)
        || !addExtension(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign"_ba)
        || !addExtension(raw, raw, NID_subject_key_identifier, "hash"_ba)
        || X509_sign(raw, key.get(), EVP_sha256()) == 0)
        return opensslFailed();
    return CertificateAndKey{toPem(raw), toPem(key.get())};
}

Result<CertificateAndKey> makeServerCertificate(const CertificateAndKey &authority,
                                                const QStringList &hosts)
{
    const Certificate issuer = parseCertificate(authority.certificate);
    const Key issuerKey = parseKey(authority.key);
    if (!issuer || !issuerKey || X509_check_private_key(issuer.get(), issuerKey.get()) != 1)
        return failure(ErrorCode::InvalidInput,
                       u"the authority's certificate and key are broken or do not match"_s);
    const auto names = alternativeNames(hosts);
    if (!names)
        return failure(names);
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return opensslFailed();
    const Certificate certificate = startCertificate(key.get(), "quayside-server"_ba, kServerDays);
    if (!certificate)
        return opensslFailed();
    X509 *raw = certificate.get();
    if (X509_set_issuer_name(raw, X509_get_subject_name(issuer.get())) != 1
        || !addExtension(raw, issuer.get(), NID_basic_constraints, "critical,CA:FALSE"_ba)
        || !addExtension(raw, issuer.get(), NID_key_usage, "critical,digitalSignature"_ba)
        || !addExtension(raw, issuer.get(), NID_ext_key_usage, "serverAuth"_ba)
        || !addExtension(raw, issuer.get(), NID_subject_key_identifier, "hash"_ba)
        || !addExtension(raw, issuer.get(), NID_authority_key_identifier, "keyid:always"_ba)
        || !addExtension(raw, issuer.get(), NID_subject_alt_name, *names)
        || X509_sign(raw, issuerKey.get(), EVP_sha256()) == 0)
        return opensslFailed();
    return CertificateAndKey{toPem(raw) + toPem(issuer.get()), toPem(key.get())};
}

bool belongTogether(const QByteArray &certificate, const QByteArray &key)
{
    const Certificate parsed = parseCertificate(certificate);
    const Key parsedKey = parseKey(key);
    return parsed && parsedKey && X509_check_private_key(parsed.get(), parsedKey.get()) == 1;
}

} // namespace quayside::server
