#include "server/domain/imageconfig.h"

#include "app/core/mediatype.h"

namespace quayside::server {

namespace {

constexpr qint64 kMaxConfig = 4 * 1024 * 1024;

} // namespace

Result<std::optional<BlobRow>> imageConfigBlob(Db &db, const RepositoryName &name,
                                               const Manifest &manifest)
{
    if (!manifest.config || !mediatype::isImageConfig(manifest.config->mediaType))
        return std::nullopt;
    return BlobStore(db).visible(name.path(), manifest.config->digest);
}

QByteArray readImageConfig(BlobBackend &blobs, const BlobRow &config)
{
    if (config.size > kMaxConfig)
        return {};
    auto reader = blobs.open(config.storageKey);
    if (!reader)
        return {};
    QByteArray bytes(config.size, Qt::Uninitialized);
    qint64 offset = 0;
    while (offset < bytes.size()) {
        const qint64 count = (*reader)->read(
            offset, std::span<char>(bytes.data() + offset, size_t(bytes.size() - offset)));
        if (count <= 0)
            return {};
        offset += count;
    }
    return bytes;
}

} // namespace quayside::server
