#include "app/wire/apidescription.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>
#include <array>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

// A schema that names itself would go on for ever.
constexpr int kDeepest = 6;

constexpr std::array kMethods{"get"_L1, "post"_L1, "put"_L1, "delete"_L1, "patch"_L1, "head"_L1};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray()) {
        if (one.isString())
            texts.append(one.toString());
    }
    return texts;
}

/// OpenAPI 3.1 may list several: the one that is not `null` counts.
ApiValueType typeOf(const QJsonObject &schema)
{
    QString type = schema.value("type"_L1).toString();
    for (const QString &one : textsOf(schema.value("type"_L1))) {
        if (one != "null"_L1)
            type = one;
    }
    if (type == "integer"_L1)
        return ApiValueType::Integer;
    if (type == "number"_L1)
        return ApiValueType::Number;
    if (type == "boolean"_L1)
        return ApiValueType::Flag;
    if (type == "array"_L1)
        return ApiValueType::List;
    if (type == "object"_L1 || schema.contains("properties"_L1))
        return ApiValueType::Object;
    return ApiValueType::Text;
}

class Reader {
public:
    explicit Reader(const QJsonObject &document)
        : m_document(document)
    {
    }

    /// What a `$ref` names: `#/definitions/NewTag`.
    QJsonObject resolved(const QJsonObject &object) const
    {
        QJsonObject found = object;
        for (int step = 0; step < kDeepest && found.contains("$ref"_L1); ++step) {
            const QString reference = found.value("$ref"_L1).toString();
            QJsonValue place = m_document;
            for (const QString &part : reference.split(u'/').mid(1))
                place = place.toObject().value(part);
            found = place.toObject();
        }
        return found;
    }

    ApiField field(const QString &name, const QJsonObject &given, int depth) const
    {
        const QJsonObject schema = resolved(given);
        ApiField field{name, typeOf(schema), stringOr(schema, "description"_L1)};
        field.values = textsOf(schema.value("enum"_L1));
        if (field.type == ApiValueType::Object && depth < kDeepest)
            field.fields = fieldsOf(schema, depth + 1);
        return field;
    }

    QList<ApiField> fieldsOf(const QJsonObject &schema, int depth) const
    {
        const QStringList required = textsOf(schema.value("required"_L1));
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        QList<ApiField> fields;
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            fields.append(field(it.key(), it.value().toObject(), depth));
            fields.last().isRequired = required.contains(it.key());
        }
        std::stable_partition(fields.begin(), fields.end(),
                              [](const ApiField &one) { return one.isRequired; });
        return fields;
    }

    void takeParameters(ApiOperation &operation, const QJsonArray &parameters) const
    {
        for (const QJsonValue &value : parameters) {
            const QJsonObject parameter = resolved(value.toObject());
            const QString place = stringOr(parameter, "in"_L1);
            const QJsonObject schema = parameter.value("schema"_L1).toObject();
            if (place == "body"_L1) {
                takeBody(operation, schema);
                continue;
            }
            ApiField one =
                field(stringOr(parameter, "name"_L1), schema.isEmpty() ? parameter : schema, 0);
            one.description = stringOr(parameter, "description"_L1);
            one.isRequired = boolOr(parameter, "required"_L1, false);
            if (place == "path"_L1)
                operation.pathFields.append(one);
            else if (place == "query"_L1)
                operation.queryFields.append(one);
        }
    }

    void takeBody(ApiOperation &operation, const QJsonObject &schema) const
    {
        operation.hasBody = true;
        const QJsonObject body = resolved(schema);
        operation.hasListBody = typeOf(body) == ApiValueType::List;
        operation.bodyFields = fieldsOf(body, 0);
    }

    ApiOperation operation(const QString &path, QLatin1StringView method, const QJsonObject &object,
                           const QJsonArray &shared) const
    {
        ApiOperation made{stringOr(object, "operationId"_L1),
                          QByteArray(method.data(), method.size()).toUpper(), path,
                          object.value("tags"_L1).toArray().first().toString()};
        made.summary = stringOr(object, "description"_L1, stringOr(object, "summary"_L1)).trimmed();
        for (const QJsonValue &way : object.value("security"_L1).toArray()) {
            const QJsonObject schemes = way.toObject();
            for (const QJsonValue &scopes : schemes) {
                for (const QString &scope : textsOf(scopes)) {
                    if (!made.scopes.contains(scope))
                        made.scopes.append(scope);
                }
            }
        }
        takeParameters(made, shared);
        takeParameters(made, object.value("parameters"_L1).toArray());
        const QJsonObject media = object.value("requestBody"_L1)
                                      .toObject()
                                      .value("content"_L1)
                                      .toObject()
                                      .value("application/json"_L1)
                                      .toObject();
        if (!media.isEmpty())
            takeBody(made, media.value("schema"_L1).toObject());
        orderPath(made);
        return made;
    }

private:
    /// As the path has them; one that nobody described is a text.
    static void orderPath(ApiOperation &operation)
    {
        static const QRegularExpression placeholder(u"\\{([^}]+)\\}"_s);
        QList<ApiField> ordered;
        for (auto it = placeholder.globalMatch(operation.path); it.hasNext();) {
            const QString name = it.next().captured(1);
            const auto known =
                std::find_if(operation.pathFields.begin(), operation.pathFields.end(),
                             [&name](const ApiField &one) { return one.name == name; });
            ordered.append(known == operation.pathFields.end() ? ApiField{name} : *known);
            ordered.last().isRequired = true;
        }
        operation.pathFields = ordered;
    }

    const QJsonObject &m_document;
};

} // namespace

Result<ApiDescription> ApiDescription::fromJson(const QJsonObject &object)
{
    const QJsonValue paths = object.value("paths"_L1);
    if (!paths.isObject())
        return failure(ErrorCode::Protocol, u"a description without paths"_s);
    const Reader reader(object);
    const QJsonObject all = paths.toObject();
    ApiDescription description;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject path = it.value().toObject();
        for (const QLatin1StringView method : kMethods) {
            const QJsonObject operation = path.value(method).toObject();
            if (!stringOr(operation, "operationId"_L1).isEmpty())
                description.operations.append(reader.operation(
                    it.key(), method, operation, path.value("parameters"_L1).toArray()));
        }
    }
    return description;
}

namespace {

/// With a group for each hole. Names of repositories have slashes of their own.
QRegularExpression patternOf(const ApiOperation &operation)
{
    QString pattern;
    QString rest = operation.path;
    for (const ApiField &field : operation.pathFields) {
        const QString hole = u'{' + field.name + u'}';
        const qsizetype at = rest.indexOf(hole);
        pattern += QRegularExpression::escape(rest.first(at));
        pattern += field.name == "repository"_L1 ? u"(.+)"_s : u"([^/]+)"_s;
        rest = rest.sliced(at + hole.size());
    }
    return QRegularExpression(
        QRegularExpression::anchoredPattern(pattern + QRegularExpression::escape(rest)));
}

/// Of the path, what is not in holes.
qsizetype fixedSize(const ApiOperation &operation)
{
    qsizetype size = operation.path.size();
    for (const ApiField &field : operation.pathFields)
        size -= field.name.size() + 2;
    return size;
}

} // namespace

std::optional<ApiCallMatch> matchCall(const QList<ApiOperation> &operations,
                                      const QByteArray &method, const QString &path,
                                      const QString &query)
{
    const ApiOperation *best = nullptr;
    QRegularExpressionMatch found;
    for (const ApiOperation &operation : operations) {
        if (operation.method != method || (best && fixedSize(*best) >= fixedSize(operation)))
            continue;
        const QRegularExpressionMatch match = patternOf(operation).match(path);
        if (!match.hasMatch())
            continue;
        best = &operation;
        found = match;
    }
    if (!best)
        return {};
    ApiCallMatch call{best->id, {}, {}};
    for (qsizetype i = 0; i < best->pathFields.size(); ++i)
        call.path.insert(best->pathFields.at(i).name,
                         QUrl::fromPercentEncoding(found.captured(int(i) + 1).toUtf8()));
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        call.query.insert(key, value);
    return call;
}

} // namespace quayside::wire
