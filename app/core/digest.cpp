#include "app/core/digest.h"

#include <openssl/evp.h>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

QLatin1StringView toString(DigestAlgorithm algorithm)
{
    return algorithm == DigestAlgorithm::Sha512 ? "sha512"_L1 : "sha256"_L1;
}

std::optional<DigestAlgorithm> digestAlgorithmFromString(QStringView text)
{
    if (text == "sha256"_L1)
        return DigestAlgorithm::Sha256;
    if (text == "sha512"_L1)
        return DigestAlgorithm::Sha512;
    return std::nullopt;
}

qsizetype hexLength(DigestAlgorithm algorithm)
{
    return algorithm == DigestAlgorithm::Sha512 ? 128 : 64;
}

Result<Digest> Digest::parse(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return failure(ErrorCode::DigestInvalid, u"a digest is written algorithm:hex"_s);
    const auto algorithm = digestAlgorithmFromString(text.first(colon));
    if (!algorithm)
        return failure(ErrorCode::DigestInvalid, u"only sha256 and sha512 digests are supported"_s);
    const QStringView hex = text.mid(colon + 1);
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (hex.size() != hexLength(*algorithm) || !std::all_of(hex.begin(), hex.end(), isHex)) {
        return failure(ErrorCode::DigestInvalid,
                       u"a %1 digest has %2 lower-case hexadecimal digits"_s
                           .arg(quayside::toString(*algorithm))
                           .arg(hexLength(*algorithm)));
    }
    return Digest(*algorithm, text.toString());
}

Digest Digest::fromRaw(DigestAlgorithm algorithm, const QByteArray &raw)
{
    Q_ASSERT(raw.size() * 2 == hexLength(algorithm));
    return Digest(algorithm,
                  quayside::toString(algorithm) + u':' + QString::fromLatin1(raw.toHex()));
}

Digest digestOf(const QByteArray &bytes, DigestAlgorithm algorithm)
{
    // QCryptographicHash has no SHA-NI path here and takes about eight times as long.
    const EVP_MD *md = algorithm == DigestAlgorithm::Sha512 ? EVP_sha512() : EVP_sha256();
    QByteArray raw(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    EVP_Digest(bytes.constData(), size_t(bytes.size()),
               reinterpret_cast<unsigned char *>(raw.data()), &length, md, nullptr);
    raw.truncate(length);
    return Digest::fromRaw(algorithm, raw);
}

} // namespace quayside
