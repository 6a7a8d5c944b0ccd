#include "server/http/byterange.h"

#include <cstdlib>

using namespace quayside::server;

/// A part that is to be sent lies inside of what there is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const qint64 length : {qint64(0), qint64(1), qint64(100), qint64(1) << 62}) {
        const RangeRequest request = parseRange(text, length);
        const ByteRange &range = request.range;
        if (request.kind == RangeRequest::Kind::Part
            && (range.first < 0 || range.last < range.first || range.last >= length))
            abort();
    }
    return 0;
}
