#include "app/core/expiry.h"

#include <cstdlib>

using namespace quayside;

/// An accepted duration is more than nothing and at most 1000 years.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto duration = parseExpiryDuration(
        QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    constexpr qint64 kMost = qint64(1000) * 366 * 24 * 3600 * 1000;
    if (duration && (duration->count() <= 0 || duration->count() > kMost))
        abort();
    return 0;
}
