#pragma once

#include "app/core/clock.h"
#include "app/core/digest.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

namespace quayside {

/// Largest manifest a registry takes, in bytes. Source: OCI distribution-spec "Pushing Manifests".
inline constexpr qint64 kMaxManifestSize = 4 * 1024 * 1024;

/// A reference to content. Source: OCI image-spec descriptor.md.
struct Descriptor {
    QString mediaType;
    Digest digest;
    qint64 size = 0;
    bool hasUrls = false; ///< its bytes may be fetched elsewhere
};

/// What a registry has to know of a manifest; its bytes are kept beside, untouched.
struct Manifest {
    QString mediaType;
    /// `artifactType`, or the config's media type for an image manifest that names none; what
    /// referrers filter by. Source: OCI distribution-spec "Listing Referrers".
    QString artifactType;
    bool isIndex = false;
    std::optional<Descriptor> config;
    QList<Descriptor> layers; ///< `layers`, or `blobs` of an artifact manifest, in order
    QList<Descriptor> children; ///< `manifests` of an index
    std::optional<Descriptor> subject;
    QMap<QString, QString> annotations;
    qint64 layersSize = 0; ///< sum of the layers' declared sizes
};

/// Reads a manifest of any media type whose body is a JSON object. `contentType` is the request's
/// field, parameters and all; empty: the body's own `mediaType` decides. ManifestUnsupported:
/// Docker schema 1, or no media type at all. ManifestInvalid: everything else, with the place that
/// is wrong. Pure; any thread. Source: OCI image-spec manifest.md, image-index.md; Docker schema 2.
Result<Manifest> parseManifest(const QByteArray &body, QStringView contentType);

/// How one layer came to be, as the image's configuration tells.
struct LayerHistory {
    QStringList command; ///< `created_by`, taken apart when it is a JSON array of texts
    std::optional<QString> comment = {};
    std::optional<QString> author = {};
    std::optional<Instant> created = {};

    friend bool operator==(const LayerHistory &, const LayerHistory &) = default;
};

/// `history` of an image configuration without the steps that made no layer, the base first; empty
/// when it has none or is none. Source: OCI image-spec config.md; quay-api.md 5.1.
QList<LayerHistory> imageLayerHistory(const QByteArray &config);

/// `config.Labels` of an image configuration; empty when it has none or is none.
QMap<QString, QString> imageConfigLabels(const QByteArray &config);

} // namespace quayside
