#include "app/wire/manifest.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

std::optional<QStringList> optionalTexts(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonValue textsOrNull(const std::optional<QStringList> &texts)
{
    return texts ? QJsonValue(QJsonArray::fromStringList(*texts)) : QJsonValue(QJsonValue::Null);
}

} // namespace

ManifestLayer ManifestLayer::fromJson(const QJsonObject &object)
{
    return {.index = optionalInteger(object, "index"_L1).value_or(0),
            .compressedSize = optionalInteger(object, "compressed_size"_L1).value_or(0),
            .isRemote = boolOr(object, "is_remote"_L1, false),
            .urls = optionalTexts(object, "urls"_L1),
            .command = optionalTexts(object, "command"_L1),
            .comment = optionalString(object, "comment"_L1),
            .author = optionalString(object, "author"_L1),
            .blobDigest = stringOr(object, "blob_digest"_L1),
            .created = optionalRfc2822(object, "created_datetime"_L1)};
}

QJsonObject ManifestLayer::toJson() const
{
    return {{"index"_L1, index},
            {"compressed_size"_L1, compressedSize},
            {"is_remote"_L1, isRemote},
            {"urls"_L1, textsOrNull(urls)},
            {"command"_L1, textsOrNull(command)},
            {"comment"_L1, orNull(comment)},
            {"author"_L1, orNull(author)},
            {"blob_digest"_L1, blobDigest},
            {"created_datetime"_L1,
             created ? QJsonValue(toRfc2822(*created)) : QJsonValue(QJsonValue::Null)}};
}

Result<ManifestView> ManifestView::fromJson(const QJsonObject &object)
{
    const auto digest = Digest::parse(stringOr(object, "digest"_L1));
    if (!digest)
        return failure(ErrorCode::Protocol, u"manifest without a valid digest"_s);
    ManifestView view{.digest = *digest};
    view.isManifestList = boolOr(object, "is_manifest_list"_L1, false);
    view.manifestData = stringOr(object, "manifest_data"_L1);
    view.configMediaType = optionalString(object, "config_media_type"_L1);
    view.layersCompressedSize = optionalInteger(object, "layers_compressed_size"_L1).value_or(0);
    if (const QJsonValue value = object.value("layers"_L1); value.isArray()) {
        QList<ManifestLayer> layers;
        for (const QJsonValue &layer : value.toArray())
            layers.append(ManifestLayer::fromJson(layer.toObject()));
        view.layers = layers;
    }
    view.modelcard = optionalString(object, "modelcard"_L1);
    return view;
}

QJsonObject ManifestView::toJson() const
{
    QJsonObject object{
        {"digest"_L1, digest.toString()},
        {"is_manifest_list"_L1, isManifestList},
        {"manifest_data"_L1, manifestData},
        {"config_media_type"_L1, orNull(configMediaType)},
        {"layers_compressed_size"_L1, layersCompressedSize},
        {"layers"_L1, QJsonValue::Null},
    };
    if (layers) {
        QJsonArray entries;
        for (const ManifestLayer &layer : *layers)
            entries.append(layer.toJson());
        object.insert("layers"_L1, entries);
    }
    if (modelcard)
        object.insert("modelcard"_L1, *modelcard);
    return object;
}

} // namespace quayside::wire
