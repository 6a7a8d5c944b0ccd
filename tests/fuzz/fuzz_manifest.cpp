#include "app/core/manifest.h"

using namespace quayside;

/// The first byte picks the media type that the client declared.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char16_t *const kTypes[] = {
        u"application/vnd.oci.image.manifest.v1+json",
        u"application/vnd.oci.image.index.v1+json",
        u"application/vnd.docker.distribution.manifest.v2+json",
        u"application/vnd.docker.distribution.manifest.list.v2+json",
        u"application/vnd.docker.distribution.manifest.v1+json",
        u"application/x-other+json",
        u"",
    };
    if (size < 1)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    const auto manifest = parseManifest(body, kTypes[data[0] % std::size(kTypes)]);
    static_cast<void>(manifest);
    return 0;
}
