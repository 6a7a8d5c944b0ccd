#include "app/core/manifest.h"

#include "app/core/mediatype.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <limits>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorCode::ManifestInvalid, message);
}

Result<Descriptor> descriptor(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        return invalid(u"%1 is not an object"_s.arg(where));
    const auto object = value.toObject();
    const auto digestText = object.value("digest"_L1);
    if (!digestText.isString())
        return invalid(u"%1 has no digest"_s.arg(where));
    auto digest = Digest::parse(digestText.toString());
    if (!digest)
        return invalid(u"%1: %2"_s.arg(where, digest.error().message));
    const auto size = object.value("size"_L1);
    const double number = size.toDouble(-1);
    constexpr double kLargest = 9007199254740992.0; // 2^53: beyond it JSON numbers lose digits
    if (!size.isDouble() || number < 0 || number > kLargest || number != double(qint64(number)))
        return invalid(u"%1: size must be a whole number of bytes"_s.arg(where));
    const auto mediaType = object.value("mediaType"_L1);
    if (!mediaType.isString() || mediaType.toString().isEmpty())
        return invalid(u"%1 has no mediaType"_s.arg(where));
    return Descriptor{mediaType.toString(), *digest, qint64(number),
                      !object.value("urls"_L1).toArray().isEmpty()};
}

Result<QList<Descriptor>> descriptors(const QJsonValue &value, QLatin1StringView key)
{
    if (value.isUndefined() || value.isNull())
        return QList<Descriptor>();
    if (!value.isArray())
        return invalid(u"%1 is not an array"_s.arg(key));
    QList<Descriptor> list;
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto item = descriptor(array.at(i), u"%1[%2]"_s.arg(key).arg(i));
        if (!item)
            return failure(item);
        list.append(*item);
    }
    return list;
}

Result<QString> mediaTypeOf(const QJsonObject &object, QStringView contentType)
{
    const auto sent =
        contentType
            .left(contentType.indexOf(u';') < 0 ? contentType.size() : contentType.indexOf(u';'))
            .trimmed();
    const auto inside = object.value("mediaType"_L1);
    if (!inside.isUndefined() && !inside.isString())
        return invalid(u"mediaType is not a string"_s);
    const auto own = inside.toString();
    const auto type = sent.isEmpty() ? own : sent.toString();
    if (type.isEmpty()) {
        return failure(ErrorCode::ManifestUnsupported,
                       u"neither Content-Type nor the manifest names a media type"_s);
    }
    if (mediatype::isDockerSchema1(type) || object.value("schemaVersion"_L1).toInt() == 1) {
        return failure(ErrorCode::ManifestUnsupported,
                       u"Docker schema 1 manifests are not supported"_s);
    }
    if (!own.isEmpty() && own != type) {
        return invalid(u"Content-Type %1 does not match the manifest's mediaType %2"_s.arg(
            type.left(200), own.left(200)));
    }
    return type;
}

Result<void> readLayers(const QJsonObject &object, Manifest &manifest)
{
    for (const auto key : {"layers"_L1, "blobs"_L1}) {
        auto layers = descriptors(object.value(key), key);
        if (!layers)
            return failure(layers);
        for (const auto &layer : std::as_const(*layers)) {
            if (manifest.layersSize > std::numeric_limits<qint64>::max() - layer.size)
                return invalid(u"%1: the sizes overflow"_s.arg(key));
            manifest.layersSize += layer.size;
            manifest.layers.append(layer);
        }
    }
    return {};
}

Result<void> readContent(const QJsonObject &object, Manifest &manifest)
{
    const bool isImage = manifest.mediaType == mediatype::kOciManifest
        || manifest.mediaType == mediatype::kDockerManifest;
    if (!isImage && !manifest.isIndex && !object.contains("subject"_L1)
        && !object.contains("layers"_L1) && !object.contains("manifests"_L1)
        && !object.contains("blobs"_L1))
        return {}; // some other JSON document: kept as it is
    if (const auto config = object.value("config"_L1); config.isObject() || isImage) {
        auto found = descriptor(config, u"config"_s);
        if (!found)
            return failure(found);
        manifest.config = *found;
    }
    if (isImage && !object.value("layers"_L1).isArray())
        return invalid(u"layers is missing or not an array"_s);
    if (manifest.isIndex && !object.value("manifests"_L1).isArray())
        return invalid(u"manifests is missing or not an array"_s);
    if (auto layers = readLayers(object, manifest); !layers)
        return layers;
    auto children = descriptors(object.value("manifests"_L1), "manifests"_L1);
    if (!children)
        return failure(children);
    manifest.children = *children;
    if (const auto subject = object.value("subject"_L1);
        !subject.isUndefined() && !subject.isNull()) {
        auto found = descriptor(subject, u"subject"_s);
        if (!found)
            return failure(found);
        manifest.subject = *found;
    }
    return {};
}

/// Docker writes nanoseconds, which Qt would round into the next second.
std::optional<Instant> timeOf(QString text)
{
    constexpr qsizetype kDot = 19;
    if (text.size() > kDot && text.at(kDot) == u'.') {
        qsizetype end = kDot + 1;
        while (end < text.size() && text.at(end).isDigit())
            ++end;
        text.remove(kDot + 4, std::max<qsizetype>(end - (kDot + 4), 0));
    }
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(instantFromMs(time.toMSecsSinceEpoch())) : std::nullopt;
}

QStringList commandOf(const QString &createdBy)
{
    if (createdBy.isEmpty())
        return {};
    const auto array = QJsonDocument::fromJson(createdBy.toUtf8()).array();
    QStringList words;
    for (const auto &word : array) {
        if (!word.isString())
            return {createdBy};
        words.append(word.toString());
    }
    return words.isEmpty() ? QStringList{createdBy} : words;
}

} // namespace

Result<Manifest> parseManifest(const QByteArray &body, QStringView contentType)
{
    if (body.size() > kMaxManifestSize)
        return failure(ErrorCode::TooLarge, u"a manifest may be at most 4 MiB"_s);
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return invalid(u"not JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    }
    if (!document.isObject())
        return invalid(u"not a JSON object"_s);
    const auto object = document.object();
    auto type = mediaTypeOf(object, contentType);
    if (!type)
        return failure(type);
    Manifest manifest;
    manifest.mediaType = *type;
    manifest.isIndex = mediatype::isIndex(*type);
    if (auto read = readContent(object, manifest); !read)
        return failure(read);
    const auto annotations = object.value("annotations"_L1).toObject();
    for (auto it = annotations.begin(); it != annotations.end(); ++it) {
        if (!it->isString())
            return invalid(u"annotation %1 is not a string"_s.arg(it.key().left(200)));
        manifest.annotations.insert(it.key(), it->toString());
    }
    manifest.artifactType = object.value("artifactType"_L1).toString();
    if (manifest.artifactType.isEmpty() && !manifest.isIndex && manifest.config)
        manifest.artifactType = manifest.config->mediaType;
    return manifest;
}

QList<LayerHistory> imageLayerHistory(const QByteArray &config)
{
    QList<LayerHistory> layers;
    const auto history = QJsonDocument::fromJson(config).object().value("history"_L1).toArray();
    for (const auto &value : history) {
        const auto step = value.toObject();
        if (step.value("empty_layer"_L1).toBool())
            continue;
        LayerHistory layer{commandOf(step.value("created_by"_L1).toString())};
        if (const auto comment = step.value("comment"_L1); comment.isString())
            layer.comment = comment.toString();
        if (const auto author = step.value("author"_L1); author.isString())
            layer.author = author.toString();
        layer.created = timeOf(step.value("created"_L1).toString());
        layers.append(layer);
    }
    return layers;
}

QMap<QString, QString> imageConfigLabels(const QByteArray &config)
{
    QMap<QString, QString> labels;
    const auto object = QJsonDocument::fromJson(config).object();
    const auto found = object.value("config"_L1).toObject().value("Labels"_L1).toObject();
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (it->isString())
            labels.insert(it.key(), it->toString());
    }
    return labels;
}

} // namespace quayside
