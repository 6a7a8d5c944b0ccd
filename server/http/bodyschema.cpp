#include "server/http/bodyschema.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unfit(const BodyField &field, const QString &problem)
{
    return failure(ErrorCode::InvalidInput,
                   u"'%1' %2"_s.arg(QString::fromLatin1(field.name), problem));
}

bool hasType(const QJsonValue &value, FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return value.isString();
    case FieldType::Flag:
        return value.isBool();
    case FieldType::Number:
        return value.isDouble();
    case FieldType::Object:
        return value.isObject();
    case FieldType::TextOrNumber:
        return value.isString() || value.isDouble();
    }
    return false;
}

Result<void> checkFields(const QList<BodyField> &fields, const QJsonObject &object);

Result<void> checkField(const BodyField &field, const QJsonValue &value)
{
    if (value.isUndefined()) {
        if (field.isRequired())
            return unfit(field, u"is a required property"_s);
        return {};
    }
    if (value.isNull() && field.isNullable())
        return {};
    if (!hasType(value, field.type)) {
        return unfit(field,
                     u"must be %1 %2%3"_s.arg(field.type == FieldType::Object ? u"an"_s : u"a"_s,
                                              toString(field.type),
                                              field.isNullable() ? u" or null"_s : QString()));
    }
    if (!field.values.isEmpty() && !field.values.contains(value.toString().toUtf8())) {
        return unfit(field,
                     u"must be one of %1"_s.arg(QString::fromLatin1(field.values.join(", "))));
    }
    if (field.maxLength >= 0 && value.toString().size() > field.maxLength)
        return unfit(field, u"may have at most %1 characters"_s.arg(field.maxLength));
    return checkFields(field.fields, value.toObject());
}

Result<void> checkFields(const QList<BodyField> &fields, const QJsonObject &object)
{
    for (const auto &field : fields) {
        if (auto checked = checkField(field, object.value(QLatin1StringView(field.name))); !checked)
            return checked;
    }
    return {};
}

} // namespace

Result<void> BodySchema::check(const QJsonObject &body) const
{
    for (auto it = body.begin(); isClosed && it != body.end(); ++it) {
        const bool isKnown = std::any_of(fields.cbegin(), fields.cend(), [&](const auto &field) {
            return it.key() == QLatin1StringView(field.name);
        });
        if (!isKnown)
            return failure(ErrorCode::InvalidInput, u"'%1' is not known here"_s.arg(it.key()));
    }
    return checkFields(fields, body);
}

QLatin1StringView toString(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::TextOrNumber: // descriptions of the time have no word for it
        return "string"_L1;
    case FieldType::Flag:
        return "boolean"_L1;
    case FieldType::Object:
        return "object"_L1;
    case FieldType::Number:
        break;
    }
    return "number"_L1;
}

} // namespace quayside::server
