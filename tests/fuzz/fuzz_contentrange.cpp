#include "server/http/byterange.h"

#include <cstdlib>

using namespace quayside::server;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto range =
        parseContentRange(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (range && (range->first < 0 || range->last < range->first || range->count() <= 0))
        abort();
    return 0;
}
