#pragma once

#include "app/core/clock.h"
#include "app/core/digest.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace quayside::wire {

struct ManifestLayer {
    qint64 index = 0;
    qint64 compressedSize = 0; ///< bytes
    bool isRemote = false;
    std::optional<QStringList> urls = {}; ///< null unless remote
    std::optional<QStringList> command = {};
    std::optional<QString> comment = {};
    std::optional<QString> author = {};
    QString blobDigest;
    std::optional<Instant> created = {};

    static ManifestLayer fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const ManifestLayer &, const ManifestLayer &) = default;
};

/// Answer of `GET manifest/{digest}`. Source: quay-api.md 5.1.
struct ManifestView {
    Digest digest;
    bool isManifestList = false;
    QString manifestData = {}; ///< the manifest's own bytes, UTF-8, as text
    std::optional<QString> configMediaType = {}; ///< null for lists
    qint64 layersCompressedSize = 0; ///< 0 for lists
    std::optional<QList<ManifestLayer>> layers = {}; ///< null for lists
    std::optional<QString> modelcard = {}; ///< only if asked for and found

    /// Protocol when the digest is missing or malformed.
    static Result<ManifestView> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire
