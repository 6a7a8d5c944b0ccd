#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/manifest.h"
#include "app/wire/tag.h"

namespace quayside {

/// One image of a list. Source: OCI image-spec image-index.md.
struct ImagePlatform {
    QString name; ///< `linux/arm64/v8`; `unknown` where the list says nothing
    Digest digest;
    qint64 size = 0; ///< bytes of its manifest
    QString mediaType = {};
    bool isPresent = true; ///< false: fetched at the first pull
    bool isAttestation = false; ///< says something about another one, and runs nowhere

    friend bool operator==(const ImagePlatform &, const ImagePlatform &) = default;
};

/// What a list holds, in its order, as if all of it were stored; empty for anything but a list.
QList<ImagePlatform> imagePlatforms(const wire::ManifestView &list);
/// The same; `tag` tells which of them are stored. Pure.
QList<ImagePlatform> imagePlatforms(const wire::ManifestView &list, const wire::Tag &tag);
bool isStored(const ImagePlatform &image, const wire::Tag &tag);
/// The one to show first: linux/amd64 if it is stored, or the first that is.
std::optional<Digest> firstPlatform(const QList<ImagePlatform> &platforms);
/// `mediaType` or `artifactType` of a manifest; empty when it names none.
QString imageMediaType(const wire::ManifestView &image);
QString imageArtifactType(const wire::ManifestView &image);

/// What a manifest names as its config.
struct ImageConfig {
    Digest digest;
    QString mediaType = {};
    qint64 size = 0; ///< bytes
};
/// nullopt for a list, and for a manifest of a kind that has none.
std::optional<ImageConfig> imageConfig(const wire::ManifestView &image);

/// Where the image runs, as a config tells it: `linux/arm64/v8`, or nothing. nullopt: it is no JSON
/// object. Pure. Source: OCI image-spec config.md.
std::optional<QStringList> configPlatforms(const QByteArray &config);
/// The same, as far as the manifest itself tells, which is no list: nothing of what is no image.
/// nullopt: its config has to be read.
std::optional<QStringList> manifestPlatforms(const wire::ManifestView &image);

/// The line of a Dockerfile that such a command may have come from: `RUN apt-get update`,
/// `CMD ["sh"]`. Empty: nothing is told of it. Pure.
QString dockerfileLine(const QStringList &command);
/// All layers as a sketch of a Dockerfile, the base first, a line each.
QString dockerfileSketch(const QList<wire::ManifestLayer> &layers);

/// A layer, and what a registry of our make tells of it.
struct ImageLayer {
    wire::ManifestLayer layer;
    std::optional<qint64> otherImages = {}; ///< of the repository, that hold it, too

    friend bool operator==(const ImageLayer &, const ImageLayer &) = default;
};

enum class LayerColumn { Index, Command, Size, Shared, Digest, Created };
using LayerModel = RecordModel<ImageLayer>;
LayerModel *makeLayerModel(QObject *parent);

enum class PlatformColumn { Platform, Digest, Size, Stored };
using PlatformModel = RecordModel<ImagePlatform>;
PlatformModel *makePlatformModel(QObject *parent);

} // namespace quayside
