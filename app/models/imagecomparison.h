#pragma once

#include "app/models/imagemodel.h"
#include "app/wire/label.h"

namespace quayside {

/// Of which part of an image something is told.
enum class ImagePart { Platform, Layer, Label, Variable, Setting };
/// What is with it in the later image, the most telling first.
enum class Difference { Added, Removed, Changed, Same };

struct ImageDifference {
    ImagePart part = ImagePart::Layer;
    Difference what = Difference::Same;
    /// Of a platform, a variable or a setting; the command or digest of a layer; the key of a
    /// label.
    QString name = {};
    QString before = {}; ///< a digest, or the value of the others; empty: not there
    QString after = {};
    std::optional<qint64> size = {}; ///< bytes of a layer
    int index = 0; ///< tells it from the others

    friend bool operator==(const ImageDifference &, const ImageDifference &) = default;
};

/// Platforms of two lists by their names, attestations left out. Pure, as all here.
QList<ImageDifference> comparePlatforms(const QList<ImagePlatform> &before,
                                        const QList<ImagePlatform> &after);
/// Layers by their digests, in the order of the later image; behind them those that it has not.
QList<ImageDifference> compareLayers(const QList<wire::ManifestLayer> &before,
                                     const QList<wire::ManifestLayer> &after);
/// Labels that are not the same, by their keys.
QList<ImageDifference> compareLabels(const QList<wire::Label> &before,
                                     const QList<wire::Label> &after);

/// What containers of the images are started with: variables of the environment by their names, and
/// of the rest (`Cmd`, `Entrypoint`, `User`, `WorkingDir`, `ExposedPorts`, `Volumes`, `StopSignal`)
/// what is not the same. The configs are of the OCI image-spec; anything else has neither.
QList<ImageDifference> compareConfigs(const QByteArray &before, const QByteArray &after);

struct LayerSums {
    qsizetype shared = 0;
    qsizetype added = 0;
    qsizetype removed = 0;
    qint64 addedBytes = 0;
    qint64 removedBytes = 0;
};
LayerSums layerSums(const QList<ImageDifference> &layers);
/// When the last layer was made that tells it.
std::optional<Instant> imageCreated(const wire::ManifestView &image);

using ImageDifferenceModel = RecordModel<ImageDifference>;
enum class ImageDifferenceColumn { What, Part, Name, Size };
ImageDifferenceModel *makeImageDifferenceModel(QObject *parent);

} // namespace quayside
