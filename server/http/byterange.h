#pragma once

#include <QtCore/QByteArrayView>

#include <optional>

namespace quayside::server {

/// Bytes `first` to `last`, both included; 0 <= first <= last.
struct ByteRange {
    qint64 first = 0;
    qint64 last = 0;

    qint64 count() const { return last - first + 1; }
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// Where a part of an upload belongs: `a-b` (OCI), `bytes a-b/*` or `bytes a-b/n` (RFC 9110, 14.4).
/// nullopt for everything else, a last before the first and an n that does not hold the range.
std::optional<ByteRange> parseContentRange(QByteArrayView text);

/// What a Range field asks of something of a known size.
struct RangeRequest {
    enum class Kind {
        Whole, ///< no usable range (malformed, several, another unit): send everything with 200
        Part, ///< send `range` with 206; it lies inside the size
        Outside, ///< 416
    };
    Kind kind = Kind::Whole;
    ByteRange range = {};

    friend bool operator==(const RangeRequest &, const RangeRequest &) = default;
};

/// One of `bytes=a-b`, `bytes=a-`, `bytes=-n`. Source: RFC 9110, 14.1 and 14.2.
RangeRequest parseRange(QByteArrayView text, qint64 size);

} // namespace quayside::server
