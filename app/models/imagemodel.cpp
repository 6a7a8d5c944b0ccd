#include "app/models/imagemodel.h"

#include "app/core/mediatype.h"
#include "app/models/timevalue.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyOf(const wire::ManifestView &image)
{
    return QJsonDocument::fromJson(image.manifestData.toUtf8()).object();
}

/// Empty: nothing is told.
QString platformName(const QJsonObject &platform)
{
    QStringList parts;
    for (const auto key : {"os"_L1, "architecture"_L1, "variant"_L1}) {
        const QString part = platform.value(key).toString();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u'/');
}

} // namespace

QList<ImagePlatform> imagePlatforms(const wire::ManifestView &list)
{
    QList<ImagePlatform> platforms;
    if (!list.isManifestList)
        return platforms;
    const QJsonArray entries = bodyOf(list).value("manifests"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const auto digest = Digest::parse(entry.value("digest"_L1).toString());
        if (!digest)
            continue;
        const QJsonObject annotations = entry.value("annotations"_L1).toObject();
        const QString name = platformName(entry.value("platform"_L1).toObject());
        ImagePlatform platform{.name = name.isEmpty() ? u"unknown"_s : name,
                               .digest = *digest,
                               .size = qint64(entry.value("size"_L1).toDouble()),
                               .mediaType = entry.value("mediaType"_L1).toString()};
        platform.isAttestation = platform.name.startsWith("unknown"_L1)
            && annotations.contains("vnd.docker.reference.type"_L1);
        platforms.append(platform);
    }
    return platforms;
}

QList<ImagePlatform> imagePlatforms(const wire::ManifestView &list, const wire::Tag &tag)
{
    QList<ImagePlatform> platforms = imagePlatforms(list);
    for (ImagePlatform &platform : platforms)
        platform.isPresent = isStored(platform, tag);
    return platforms;
}

bool isStored(const ImagePlatform &image, const wire::Tag &tag)
{
    return !tag.childManifestsPresence
        || tag.childManifestsPresence->value(image.digest.toString(), true);
}

std::optional<Digest> firstPlatform(const QList<ImagePlatform> &platforms)
{
    const ImagePlatform *first = nullptr;
    for (const ImagePlatform &platform : platforms) {
        if (!platform.isPresent || platform.isAttestation)
            continue;
        if (!first || (platform.name == "linux/amd64"_L1 && first->name != platform.name))
            first = &platform;
    }
    return first ? std::optional(first->digest) : std::nullopt;
}

QString imageMediaType(const wire::ManifestView &image)
{
    return bodyOf(image).value("mediaType"_L1).toString();
}

std::optional<ImageConfig> imageConfig(const wire::ManifestView &image)
{
    const QJsonObject config = bodyOf(image).value("config"_L1).toObject();
    const auto digest = Digest::parse(config.value("digest"_L1).toString());
    if (!digest)
        return {};
    return ImageConfig{*digest, config.value("mediaType"_L1).toString(),
                       qint64(config.value("size"_L1).toDouble())};
}

std::optional<QStringList> configPlatforms(const QByteArray &config)
{
    const QJsonDocument document = QJsonDocument::fromJson(config);
    if (!document.isObject())
        return {};
    const QString name = platformName(document.object());
    return name.isEmpty() ? QStringList() : QStringList(name);
}

std::optional<QStringList> manifestPlatforms(const wire::ManifestView &image)
{
    const QJsonObject body = bodyOf(image);
    if (body.value("schemaVersion"_L1).toInt() == 1) {
        // Docker's first kind holds the config itself, the newest first.
        const QJsonValue newest = body.value("history"_L1)[0];
        return configPlatforms(newest["v1Compatibility"_L1].toString().toUtf8())
            .value_or(QStringList());
    }
    const auto config = imageConfig(image);
    const bool isTold = config && mediatype::isImageConfig(config->mediaType);
    return isTold ? std::nullopt : std::optional(QStringList());
}

QString imageArtifactType(const wire::ManifestView &image)
{
    return bodyOf(image).value("artifactType"_L1).toString();
}

QString dockerfileLine(const QStringList &command)
{
    static const QRegularExpression kBuildkit(u"\\s*# buildkit$"_s);
    static const QRegularExpression kArguments(u"^\\|\\d+ (?:\\S+=\\S* )*"_s);
    constexpr auto kNothing = "#(nop)"_L1;
    constexpr auto kShell = "/bin/sh -c "_L1;
    QString line = command.join(u' ').simplified();
    line.remove(kBuildkit);
    if (line.startsWith("RUN "_L1))
        line.remove(0, 4);
    else if (!line.contains(kShell))
        return line;
    // Arguments of the build stand before the shell that ran with them.
    line.remove(kArguments);
    if (line.startsWith(kShell))
        line.remove(0, kShell.size());
    line = line.trimmed();
    return line.startsWith(kNothing) ? line.mid(kNothing.size()).trimmed() : "RUN "_L1 + line;
}

QString dockerfileSketch(const QList<wire::ManifestLayer> &layers)
{
    QStringList lines;
    for (const wire::ManifestLayer &layer : layers) {
        const QString line = dockerfileLine(layer.command.value_or(QStringList()));
        lines.append(line.isEmpty() ? u"# "_s + layer.blobDigest : line);
    }
    return lines.join(u'\n');
}

LayerModel *makeLayerModel(QObject *parent)
{
    return new LayerModel(
        [](const ImageLayer &row) { return QString::number(row.layer.index); },
        {{[](const ImageLayer &row) { return QVariant(row.layer.index); }},
         {[](const ImageLayer &row) {
             return QVariant(dockerfileLine(row.layer.command.value_or(QStringList())));
         }},
         {[](const ImageLayer &row) { return QVariant(row.layer.compressedSize); }},
         {[](const ImageLayer &row) {
             return row.otherImages ? QVariant(*row.otherImages) : QVariant();
         }},
         {[](const ImageLayer &row) { return QVariant(row.layer.blobDigest); }},
         {[](const ImageLayer &row) { return timeValue(row.layer.created); },
          [](const ImageLayer &row) { return timeExport(row.layer.created); }}},
        parent,
        [](const ImageLayer &row) {
            return row.layer.command.value_or(QStringList()).join(u' ') + u' '
                + row.layer.blobDigest;
        });
}

PlatformModel *makePlatformModel(QObject *parent)
{
    return new PlatformModel(
        [](const ImagePlatform &platform) { return platform.digest.toString(); },
        {{[](const ImagePlatform &platform) { return QVariant(platform.name); }},
         {[](const ImagePlatform &platform) { return QVariant(platform.digest.toString()); }},
         {[](const ImagePlatform &platform) { return QVariant(platform.size); }},
         {[](const ImagePlatform &platform) { return QVariant(platform.isPresent); }}},
        parent);
}

} // namespace quayside
