#pragma once

#include "server/blobs/blobbackend.h"
#include "server/blobs/foldersync.h"

namespace quayside::server {

/// Objects as files below the data folder: `uploads/<uuid>` while they are written, then
/// `blobs/<algo>/<2 hex>/<hex>.<first 8 of the uuid>`. Source: storage.md 2.1, 2.4; transport.md 7.
class DiskBackend final : public BlobBackend {
public:
    /// Makes the folders. Forbidden when they cannot be made or written, InvalidInput for a network
    /// file system.
    static Result<std::unique_ptr<DiskBackend>> openFolder(const QString &folder);

    QString name() const override;
    QString uploadKey(const QString &uploadId) const override;
    QString blobKey(const Digest &digest, const QString &uploadId) const override;
    Result<std::unique_ptr<BlobWriter>> openWriter(const WriteState &state) override;
    Result<qint64> finish(const QString &uploadKey, const QString &blobKey) override;
    Result<std::unique_ptr<BlobReader>> open(const QString &key) override;
    Result<void> remove(const QString &key) override;
    Result<void> list(const std::function<bool(const QString &, qint64)> &f) override;
    std::optional<qint64> freeSpace() const override;
    std::optional<qint64> totalSpace() const override;

private:
    explicit DiskBackend(QString folder);
    QString pathOf(const QString &key) const;

    QString m_folder;
    FolderSync m_folderSync;
};

} // namespace quayside::server
