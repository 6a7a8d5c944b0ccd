#include "tests/support/madecertificate.h"

#include <QtCore/QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

#include <memory>

namespace quayside::test {

namespace {

template <class T, void (*Free)(T *)>
struct Freer {
    void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509, X509_free>>;
using Memory = std::unique_ptr<BIO, Freer<BIO, BIO_free_all>>;

QByteArray contentOf(const Memory &memory)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &data);
    return {data, qsizetype(length)};
}

Memory memoryOf(const QByteArray &bytes)
{
    return Memory(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

Key keyOf(const QByteArray &pem)
{
    const Memory memory = memoryOf(pem);
    return Key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
}

Certificate certificateOf(const QByteArray &pem)
{
    const Memory memory = memoryOf(pem);
    return Certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void setName(X509_NAME *name, const QString &common)
{
    const QByteArray text = common.toUtf8();
    X509_NAME_add_entry_by_txt(name, "O", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>("Example"), -1, -1, 0);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(text.constData()), -1, -1,
                               0);
}

} // namespace

MadeCertificate makeCertificate(const CertificateWish &wish, const MadeCertificate *issuer)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    static int serial = 1000;
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    constexpr long kDay = 24L * 3600;
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wish.fromDays * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wish.untilDays * kDay);
    X509_set_pubkey(certificate.get(), key.get());
    setName(X509_get_subject_name(certificate.get()), wish.name);
    const Certificate parent = issuer ? certificateOf(issuer->pem) : nullptr;
    X509 *signer = parent ? parent.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    QByteArrayList names;
    for (const QString &host : wish.hosts)
        names.append("DNS:" + host.toLatin1());
    for (const QString &address : wish.addresses)
        names.append("IP:" + address.toLatin1());
    if (!names.isEmpty())
        addExtension(certificate.get(), signer, NID_subject_alt_name, names.join(','));
    addExtension(certificate.get(), signer, NID_basic_constraints,
                 wish.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    const Key signerKey = issuer ? keyOf(issuer->keyPem) : nullptr;
    X509_sign(certificate.get(), signerKey ? signerKey.get() : key.get(), EVP_sha256());

    MadeCertificate made;
    const Memory text(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(text.get(), certificate.get());
    made.pem = contentOf(text);
    const Memory keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    made.keyPem = contentOf(keyText);
    made.certificate = QSslCertificate(made.pem);
    made.key = QSslKey(made.keyPem, QSsl::Ec);
    return made;
}

QString MadeCertificate::writeTo(const QString &folder, const QString &name,
                                 const QByteArray &chain) const
{
    const QString path = folder + QLatin1Char('/') + name + QStringLiteral(".pem");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(pem + chain);
    QFile secret(folder + QLatin1Char('/') + name + QStringLiteral(".key"));
    if (secret.open(QIODevice::WriteOnly))
        secret.write(keyPem);
    secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

QByteArray toPkcs12(const MadeCertificate &made, const QByteArray &passphrase)
{
    const Key key = keyOf(made.keyPem);
    const Certificate certificate = certificateOf(made.pem);
    PKCS12 *box = PKCS12_create(passphrase.constData(), "client", key.get(), certificate.get(),
                                nullptr, 0, 0, 0, 0, 0);
    const Memory bytes(BIO_new(BIO_s_mem()));
    i2d_PKCS12_bio(bytes.get(), box);
    PKCS12_free(box);
    return contentOf(bytes);
}

QByteArray encryptedKey(const MadeCertificate &made, const QByteArray &passphrase)
{
    const Key key = keyOf(made.keyPem);
    const Memory text(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey_traditional(
        text.get(), key.get(), EVP_aes_256_cbc(),
        reinterpret_cast<unsigned char *>(const_cast<char *>(passphrase.constData())),
        int(passphrase.size()), nullptr, nullptr);
    return contentOf(text);
}

} // namespace quayside::test
