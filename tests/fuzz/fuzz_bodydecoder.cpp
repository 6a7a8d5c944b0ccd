#include "server/http/bodydecoder.h"

#include <QtCore/QByteArray>

#include <cstdlib>

using namespace quayside::server;

namespace {

struct Decoded {
    QByteArray body;
    qsizetype used = 0;
    bool isDone = false;
    bool isBad = false;
};

Decoded feed(std::span<const char> bytes, size_t step)
{
    BodyDecoder decoder = BodyDecoder::chunked();
    Decoded decoded;
    while (size_t(decoded.used) < bytes.size() && !decoder.isDone() && !decoder.isBad()) {
        const size_t left = bytes.size() - size_t(decoded.used);
        std::vector<std::span<const char>> pieces;
        decoded.used +=
            decoder.feed(bytes.subspan(size_t(decoded.used), std::min(step, left)), pieces);
        for (const auto &piece : pieces)
            decoded.body.append(piece.data(), qsizetype(piece.size()));
    }
    if (decoder.decodedCount() != decoded.body.size())
        abort();
    decoded.isDone = decoder.isDone();
    decoded.isBad = decoder.isBad();
    return decoded;
}

} // namespace

/// The first byte is the step: the result must not depend on it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const std::span<const char> bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const Decoded whole = feed(bytes, bytes.size() + 1);
    const Decoded parts = feed(bytes, size_t(data[0] % 16) + 1);
    if (whole.body != parts.body || whole.used != parts.used || whole.isDone != parts.isDone
        || whole.isBad != parts.isBad)
        abort();
    return 0;
}
