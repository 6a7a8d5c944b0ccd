#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHashFunctions>
#include <QtCore/QString>

#include <optional>

namespace quayside {

enum class DigestAlgorithm { Sha256, Sha512 };

QLatin1StringView toString(DigestAlgorithm algorithm);
std::optional<DigestAlgorithm> digestAlgorithmFromString(QStringView text);
/// Length of the hexadecimal part: 64 or 128.
qsizetype hexLength(DigestAlgorithm algorithm);

/// A content address, `sha256:<64 lower-case hex>` or `sha512:<128 lower-case hex>`.
/// Source: OCI image-spec, descriptor.md "Digests".
class Digest {
public:
    /// DigestInvalid for anything but the two registered algorithms in their canonical form.
    static Result<Digest> parse(QStringView text);
    /// The raw 32 or 64 bytes of a finished hash.
    static Digest fromRaw(DigestAlgorithm algorithm, const QByteArray &raw);

    DigestAlgorithm algorithm() const { return m_algorithm; }
    /// Lower-case hex, without the algorithm.
    QString hex() const { return m_text.mid(m_text.indexOf(u':') + 1); }
    /// `algo:hex`, as on the wire and in the database.
    const QString &toString() const { return m_text; }

    friend bool operator==(const Digest &a, const Digest &b) { return a.m_text == b.m_text; }
    friend auto operator<=>(const Digest &a, const Digest &b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const Digest &d, size_t seed = 0) { return ::qHash(d.m_text, seed); }

private:
    Digest(DigestAlgorithm algorithm, QString text)
        : m_algorithm(algorithm)
        , m_text(std::move(text))
    {
    }

    DigestAlgorithm m_algorithm;
    QString m_text;
};

/// Hashes bytes in memory (manifests, configs); streams use ResumableHash.
Digest digestOf(const QByteArray &bytes, DigestAlgorithm algorithm = DigestAlgorithm::Sha256);

} // namespace quayside
