#pragma once

#include "server/blobs/blobbackend.h"
#include "server/blobs/foldersync.h"

#include <QtCore/QHash>

#include <mutex>

namespace quayside::server {

struct WriteTurn;

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
    std::shared_ptr<WriteClaim> claim(const QString &uploadKey, qint64 fence) override;
    /// The newest claim's writer is the only one: others fail with Fenced, and so does any after
    /// finish(). What was hashed is then what stands in the file.
    Result<std::unique_ptr<BlobWriter>> openWriter(const WriteState &state) override;
    Result<qint64> finish(const QString &uploadKey, const QString &blobKey) override;
    Result<std::unique_ptr<BlobReader>> open(const QString &key) override;
    Result<void> remove(const QString &key) override;
    Result<void> list(const std::function<bool(const ObjectInfo &)> &f) override;
    Result<void> probe() override;
    std::optional<qint64> freeSpace() const override;
    std::optional<qint64> totalSpace() const override;

private:
    explicit DiskBackend(QString folder);
    Result<void> makeFolders();
    QString pathOf(const QString &key) const;

    /// Shuts out whoever still writes to the upload or has yet to begin.
    void endTurns(const QString &uploadKey);

    QString m_folder;
    FolderSync m_folderSync;
    std::mutex m_mutex; ///< guards m_turns
    QHash<QString, std::weak_ptr<WriteTurn>> m_turns; ///< by upload key
};

} // namespace quayside::server
