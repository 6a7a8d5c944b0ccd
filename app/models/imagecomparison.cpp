#include "app/models/imagecomparison.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

/// By key: what is in both, changed or not, and what is in one of them.
QList<ImageDifference> compareMaps(ImagePart part, const QMap<QString, QString> &before,
                                   const QMap<QString, QString> &after)
{
    QList<ImageDifference> list;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const auto old = before.constFind(it.key());
        const bool isNew = old == before.constEnd();
        list.append({part,
                     isNew                    ? Difference::Added
                         : *old == it.value() ? Difference::Same
                                              : Difference::Changed,
                     it.key(), isNew ? QString() : *old, it.value()});
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            list.append({part, Difference::Removed, it.key(), it.value()});
    }
    return list;
}

QMap<QString, QString> platformMap(const QList<ImagePlatform> &platforms)
{
    QMap<QString, QString> map;
    for (const ImagePlatform &platform : platforms) {
        if (!platform.isAttestation)
            map.insert(platform.name, platform.digest.toString());
    }
    return map;
}

QMap<QString, QString> labelMap(const QList<wire::Label> &labels)
{
    QMap<QString, QString> map;
    for (const wire::Label &label : labels) {
        QString &value = map[label.key];
        value = value.isEmpty() ? label.value : value + u' ' + label.value;
    }
    return map;
}

QMap<QString, QString> variablesOf(const QJsonObject &settings)
{
    QMap<QString, QString> map;
    for (const QJsonValue &one : settings.value("Env"_L1).toArray()) {
        const QString text = one.toString();
        map.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
    }
    return map;
}

/// As it is written in a Dockerfile: texts as they are, lists as JSON, sets by their members.
QString settingText(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return value.toObject().keys().join(u", "_s);
    return value.toString();
}

QMap<QString, QString> settingsOf(const QJsonObject &settings)
{
    QMap<QString, QString> map;
    for (const auto key : {"Cmd"_L1, "Entrypoint"_L1, "ExposedPorts"_L1, "StopSignal"_L1, "User"_L1,
                           "Volumes"_L1, "WorkingDir"_L1}) {
        if (const QString text = settingText(settings.value(key)); !text.isEmpty())
            map.insert(key, text);
    }
    return map;
}

ImageDifference layerOf(Difference what, const wire::ManifestLayer &layer)
{
    const QString line = dockerfileLine(layer.command.value_or(QStringList()));
    ImageDifference one{ImagePart::Layer, what, line.isEmpty() ? layer.blobDigest : line};
    if (what != Difference::Added)
        one.before = layer.blobDigest;
    if (what != Difference::Removed)
        one.after = layer.blobDigest;
    one.size = layer.compressedSize;
    return one;
}

} // namespace

QList<ImageDifference> comparePlatforms(const QList<ImagePlatform> &before,
                                        const QList<ImagePlatform> &after)
{
    return compareMaps(ImagePart::Platform, platformMap(before), platformMap(after));
}

QList<ImageDifference> compareLayers(const QList<wire::ManifestLayer> &before,
                                     const QList<wire::ManifestLayer> &after)
{
    // The same layer may be in an image more than once.
    QMap<QString, int> left;
    for (const wire::ManifestLayer &layer : before)
        left[layer.blobDigest] += 1;
    QList<ImageDifference> list;
    for (const wire::ManifestLayer &layer : after) {
        int &count = left[layer.blobDigest];
        list.append(layerOf(count > 0 ? Difference::Same : Difference::Added, layer));
        count = qMax(0, count - 1);
    }
    for (const wire::ManifestLayer &layer : before) {
        int &count = left[layer.blobDigest];
        if (count == 0)
            continue;
        count -= 1;
        list.append(layerOf(Difference::Removed, layer));
    }
    return list;
}

QList<ImageDifference> compareLabels(const QList<wire::Label> &before,
                                     const QList<wire::Label> &after)
{
    QList<ImageDifference> list = compareMaps(ImagePart::Label, labelMap(before), labelMap(after));
    list.removeIf([](const ImageDifference &one) { return one.what == Difference::Same; });
    return list;
}

QList<ImageDifference> compareConfigs(const QByteArray &before, const QByteArray &after)
{
    const auto settings = [](const QByteArray &config) {
        return QJsonDocument::fromJson(config).object().value("config"_L1).toObject();
    };
    const QJsonObject old = settings(before);
    const QJsonObject now = settings(after);
    QList<ImageDifference> list =
        compareMaps(ImagePart::Variable, variablesOf(old), variablesOf(now))
        + compareMaps(ImagePart::Setting, settingsOf(old), settingsOf(now));
    list.removeIf([](const ImageDifference &one) { return one.what == Difference::Same; });
    return list;
}

LayerSums layerSums(const QList<ImageDifference> &layers)
{
    LayerSums sums;
    for (const ImageDifference &layer : layers) {
        switch (layer.what) {
        case Difference::Added:
            sums.added += 1;
            sums.addedBytes += layer.size.value_or(0);
            break;
        case Difference::Removed:
            sums.removed += 1;
            sums.removedBytes += layer.size.value_or(0);
            break;
        case Difference::Changed:
        case Difference::Same:
            sums.shared += 1;
            break;
        }
    }
    return sums;
}

std::optional<Instant> imageCreated(const wire::ManifestView &image)
{
    std::optional<Instant> last;
    for (const wire::ManifestLayer &layer : image.layers.value_or(QList<wire::ManifestLayer>())) {
        if (layer.created && (!last || *layer.created > *last))
            last = layer.created;
    }
    return last;
}

ImageDifferenceModel *makeImageDifferenceModel(QObject *parent)
{
    using Row = ImageDifference;
    return new ImageDifferenceModel(
        [](const Row &row) { return QString::number(row.index); },
        {{[](const Row &row) { return QVariant(int(row.what)); }},
         {[](const Row &row) { return QVariant(int(row.part)); }},
         {[](const Row &row) { return QVariant(row.name); }},
         {[](const Row &row) { return row.size ? QVariant(*row.size) : QVariant(); }}},
        parent);
}

} // namespace quayside
