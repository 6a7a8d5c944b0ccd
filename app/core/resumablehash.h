#pragma once

#include "app/core/digest.h"

#include <QtCore/QString>

#include <memory>
#include <span>

namespace quayside {

/// A SHA-256 or SHA-512 over a stream whose state can be written down and taken up again, after a
/// restart or in another process. Movable; one thread at a time. Source: storage.md 2.4.
class ResumableHash {
public:
    explicit ResumableHash(DigestAlgorithm algorithm);
    ResumableHash(ResumableHash &&) noexcept;
    ResumableHash &operator=(ResumableHash &&) noexcept;
    ~ResumableHash();

    void update(std::span<const char> bytes);

    /// `h0..h7:bytes:pendinghex`: the eight chaining words in hex joined by dots, the decimal
    /// number of bytes hashed so far, and the bytes of the block that is not full yet.
    QString saveState() const;
    /// InvalidInput for a text that saveState() cannot have written for this algorithm.
    static Result<ResumableHash> fromState(DigestAlgorithm algorithm, QStringView state);

    /// The digest of what came so far; the hash itself goes on.
    Digest finish() const;
    qint64 byteCount() const;
    DigestAlgorithm algorithm() const { return m_algorithm; }

private:
    struct Context;
    DigestAlgorithm m_algorithm;
    std::unique_ptr<Context> m_context;
};

} // namespace quayside
