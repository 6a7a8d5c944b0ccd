#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace quayside::wire {

/// A blob of an image, and how many images of the same repository hold it, too.
struct SharedBlob {
    QString digest;
    qint64 size = 0; ///< bytes
    qint64 otherImages = 0; ///< counted to 1000

    friend bool operator==(const SharedBlob &, const SharedBlob &) = default;
};

/// `GET /api/quayside/v1/repository/{repo}/manifest/{digest}/sharing`: what of an image, or of all
/// images of a list, is stored for it alone.
struct BlobSharing {
    QList<SharedBlob> blobs; ///< layers and configs, each once
    qint64 bytes = 0; ///< of all
    qint64 unsharedBytes = 0; ///< of those that no other image of the repository holds

    /// Protocol when there is no list; a blob without a digest is left out.
    static Result<BlobSharing> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const BlobSharing &, const BlobSharing &) = default;
};

} // namespace quayside::wire
