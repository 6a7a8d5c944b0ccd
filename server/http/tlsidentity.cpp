#include "server/http/tlsidentity.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QSysInfo>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QSslCertificate>


#include <algorithm>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Pkey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

constexpr int kCaDays = 3650;
constexpr int kServerDays = 397; // the most that some clients accept
constexpr int kRenewDays = 30;

QByteArray bytesOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

QByteArray pemOf(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return bytesOf(bio.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return bytesOf(bio.get());
}

QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(1024 * 1024) : QByteArray();
}

bool writeAll(const QString &name, const QByteArray &bytes, bool isSecret)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Before a byte is in it.
    if (isSecret && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    return file.write(bytes) == bytes.size() && file.commit();
}

void addExtension(X509 *certificate, X509 *issuer, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension
        = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    if (!extension)
        return;
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// An unsigned certificate with a random serial number.
Certificate blank(const QByteArray &commonName, EVP_PKEY *key, int days)
{
    Certificate certificate(X509_new());
    unsigned char serial[16];
    RAND_bytes(serial, sizeof serial);
    serial[0] &= 0x7f;
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    X509_set_version(certificate.get(), 2);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), long(days) * 86400);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName.constData()),
                               int(commonName.size()), -1, 0);
    return certificate;
}

struct Authority {
    Certificate certificate;
    Pkey key;
};

Result<Authority> ensureAuthority(const QDir &folder)
{
    const auto certificateFile = folder.filePath(u"ca.pem"_s);
    const auto keyFile = folder.filePath(u"ca-key.pem"_s);
    const auto certificateText = readAll(certificateFile);
    const auto keyText = readAll(keyFile);
    if (!certificateText.isEmpty() && !keyText.isEmpty()) {
        const Bio certificateBio(BIO_new_mem_buf(certificateText.constData(),
                                                 int(certificateText.size())));
        const Bio keyBio(BIO_new_mem_buf(keyText.constData(), int(keyText.size())));
        Authority found{
            Certificate(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr)),
            Pkey(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr))};
        if (found.certificate && found.key)
            return found;
        return failure(ErrorCode::InvalidInput,
                       u"%1 or %2 is damaged: move both away to have new ones made"_s.arg(
                           certificateFile, keyFile));
    }
    Authority made{{}, Pkey(EVP_EC_gen("P-256"))};
    made.certificate = blank("Quayside local CA", made.key.get(), kCaDays);
    auto *certificate = made.certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(certificate, certificate, NID_subject_key_identifier, "hash");
    X509_sign(certificate, made.key.get(), EVP_sha256());
    if (!writeAll(keyFile, pemOf(made.key.get()), true)
        || !writeAll(certificateFile, pemOf(certificate), false)) {
        return failure(ErrorCode::Forbidden,
                       u"%1 cannot be written"_s.arg(certificateFile));
    }
    return made;
}

QStringList allHosts(const QStringList &hosts)
{
    QStringList all{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, QSysInfo::machineHostName()};
    for (auto host : hosts) {
        host.remove(u'[').remove(u']');
        if (const QHostAddress address(host); !address.isNull() && address.isEqual(QHostAddress(QHostAddress::AnyIPv4)))
            continue;
        all.append(host);
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

bool isGood(const QString &certificateFile, const QStringList &hosts)
{
    const auto chain = QSslCertificate::fromData(readAll(certificateFile));
    if (chain.isEmpty()
        || chain.first().expiryDate() < QDateTime::currentDateTimeUtc().addDays(kRenewDays))
        return false;
    const auto names = chain.first().subjectAlternativeNames();
    const auto known = names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry);
    for (const auto &host : hosts) {
        const QHostAddress address(host);
        const auto matches = [&](const QString &name) {
            return address.isNull() ? name == host : QHostAddress(name) == address;
        };
        if (std::none_of(known.begin(), known.end(), matches))
            return false;
    }
    return true;
}

Result<void> makeServerCertificate(const Authority &authority, const QStringList &hosts,
                                   const QString &certificateFile, const QString &keyFile)
{
    const Pkey key(EVP_EC_gen("P-256"));
    const Certificate certificate
        = blank(hosts.first().toUtf8().left(64), key.get(), kServerDays);
    X509_set_issuer_name(certificate.get(),
                         X509_get_subject_name(authority.certificate.get()));
    QByteArrayList names;
    for (const auto &host : hosts) {
        const bool isAddress = !QHostAddress(host).isNull();
        names.append((isAddress ? "IP:" : "DNS:") + host.toUtf8());
    }
    auto *issuer = authority.certificate.get();
    addExtension(certificate.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), issuer, NID_key_usage, "critical,digitalSignature");
    addExtension(certificate.get(), issuer, NID_ext_key_usage, "serverAuth");
    addExtension(certificate.get(), issuer, NID_subject_alt_name, names.join(','));
    addExtension(certificate.get(), issuer, NID_subject_key_identifier, "hash");
    addExtension(certificate.get(), issuer, NID_authority_key_identifier, "keyid");
    X509_sign(certificate.get(), authority.key.get(), EVP_sha256());
    if (writeAll(keyFile, pemOf(key.get()), true)
        && writeAll(certificateFile, pemOf(certificate.get()), false))
        return {};
    return failure(ErrorCode::Forbidden, u"%1 cannot be written"_s.arg(certificateFile));
}

} // namespace

Result<TlsIdentity> loadTlsIdentity(const QString &certificateFile, const QString &keyFile)
{
    TlsIdentity identity;
    identity.chain = QSslCertificate::fromData(readAll(certificateFile));
    if (identity.chain.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       u"%1 cannot be read or holds no PEM certificate"_s.arg(certificateFile));
    }
    const auto text = readAll(keyFile);
    const Bio keyBio(BIO_new_mem_buf(text.constData(), int(text.size())));
    const Pkey key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    if (!key) {
        return failure(ErrorCode::InvalidInput,
                       u"%1 cannot be read or holds no PEM private key without a password"_s.arg(
                           keyFile));
    }
    const auto leafText = identity.chain.first().toPem();
    const Bio leafBio(BIO_new_mem_buf(leafText.constData(), int(leafText.size())));
    const Certificate leaf(PEM_read_bio_X509(leafBio.get(), nullptr, nullptr, nullptr));
    if (!leaf || X509_check_private_key(leaf.get(), key.get()) != 1) {
        return failure(ErrorCode::InvalidInput,
                       u"the key %1 does not belong to the certificate %2"_s.arg(keyFile,
                                                                               certificateFile));
    }
    const auto algorithm = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_EC ? QSsl::Ec : QSsl::Rsa;
    identity.key = QSslKey(text, algorithm);
    if (identity.key.isNull()) {
        return failure(ErrorCode::InvalidInput,
                       u"%1 is of a kind that is not supported: use RSA or EC"_s.arg(keyFile));
    }
    return identity;
}

Result<SelfSigned> ensureSelfSigned(const QString &folder, const QStringList &hosts)
{
    const QDir dir(folder);
    const auto authority = ensureAuthority(dir);
    if (!authority)
        return failure(authority);
    const auto certificateFile = dir.filePath(u"server.pem"_s);
    const auto keyFile = dir.filePath(u"server-key.pem"_s);
    const auto wanted = allHosts(hosts);
    if (!isGood(certificateFile, wanted) || !QFile::exists(keyFile)) {
        if (auto made = makeServerCertificate(*authority, wanted, certificateFile, keyFile); !made)
            return failure(made);
    }
    auto identity = loadTlsIdentity(certificateFile, keyFile);
    if (!identity)
        return failure(identity);
    return SelfSigned{std::move(*identity), dir.filePath(u"ca.pem"_s)};
}

} // namespace quayside::server
