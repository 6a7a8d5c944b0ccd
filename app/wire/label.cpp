#include "app/wire/label.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

#include <array>
#include <utility>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSources{
    std::pair{LabelSource::Manifest, "manifest"_L1},
    std::pair{LabelSource::Api, "api"_L1},
    std::pair{LabelSource::Internal, "internal"_L1},
};

/// One that is not known was not made through the API: it cannot be deleted.
LabelSource sourceFrom(const QString &text)
{
    for (const auto &[value, name] : kSources) {
        if (name == text)
            return value;
    }
    return LabelSource::Internal;
}

} // namespace

QLatin1StringView toString(LabelSource source)
{
    for (const auto &[value, text] : kSources) {
        if (value == source)
            return text;
    }
    Q_UNREACHABLE();
}

Result<Label> Label::fromJson(const QJsonObject &object)
{
    Label label{stringOr(object, "id"_L1), stringOr(object, "key"_L1), stringOr(object, "value"_L1),
                sourceFrom(stringOr(object, "source_type"_L1)),
                stringOr(object, "media_type"_L1, u"text/plain"_s)};
    if (label.id.isEmpty() || label.key.isEmpty())
        return failure(ErrorCode::Protocol, u"label without id or key"_s);
    return label;
}

QJsonObject Label::toJson() const
{
    return {{"id"_L1, id},
            {"key"_L1, key},
            {"value"_L1, value},
            {"source_type"_L1, QString(toString(source))},
            {"media_type"_L1, mediaType}};
}

Result<LabelList> LabelList::fromJson(const QJsonObject &object)
{
    const QJsonValue entries = object.value("labels"_L1);
    if (!entries.isArray())
        return failure(ErrorCode::Protocol, u"no list of labels"_s);
    LabelList list;
    for (const QJsonValue &entry : entries.toArray()) {
        auto label = Label::fromJson(entry.toObject());
        if (!label)
            return failure(label);
        list.labels.append(*std::move(label));
    }
    return list;
}

QJsonObject LabelList::toJson() const
{
    QJsonArray entries;
    for (const Label &label : labels)
        entries.append(label.toJson());
    return {{"labels"_L1, entries}};
}

Result<LabelAnswer> LabelAnswer::fromJson(const QJsonObject &object)
{
    auto label = Label::fromJson(object.value("label"_L1).toObject());
    if (!label)
        return failure(label);
    return LabelAnswer{*std::move(label)};
}

QJsonObject LabelAnswer::toJson() const
{
    return {{"label"_L1, label.toJson()}};
}

Result<NewLabel> NewLabel::fromJson(const QJsonObject &object)
{
    NewLabel label;
    for (const auto &[key, text] :
         {std::pair{"key"_L1, &label.key}, std::pair{"value"_L1, &label.value}}) {
        const auto given = optionalString(object, key);
        if (!given)
            return failure(ErrorCode::InvalidInput, u"%1 must be a string"_s.arg(key));
        *text = *given;
    }
    const QJsonValue type = object.value("media_type"_L1);
    if (type.isString())
        label.mediaType = type.toString();
    else if (!type.isNull())
        return failure(ErrorCode::InvalidInput, u"media_type must be a string or null"_s);
    return label;
}

QJsonObject NewLabel::toJson() const
{
    return {{"key"_L1, key}, {"value"_L1, value}, {"media_type"_L1, orNull(mediaType)}};
}

} // namespace quayside::wire
