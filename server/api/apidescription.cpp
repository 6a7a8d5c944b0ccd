#include "server/api/apidescription.h"

#include "app/core/oauthscope.h"

#include <QtCore/QJsonArray>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QUrl>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

QJsonValue text(const QByteArray &latin1)
{
    return QString::fromLatin1(latin1);
}

QLatin1StringView typeName(ParameterType type)
{
    switch (type) {
    case ParameterType::Flag:
        return "boolean"_L1;
    case ParameterType::Number:
        return "integer"_L1;
    case ParameterType::Text:
        break;
    }
    return "string"_L1;
}

/// `repository` and `tag` of `/repository/{repository}/tag/{tag}`.
QByteArrayList placeholders(const QByteArray &pattern)
{
    QByteArrayList names;
    for (const auto &segment : pattern.split('/')) {
        if (segment.startsWith('{'))
            names.append(segment.sliced(1, segment.size() - 2));
    }
    return names;
}

QString pathSummary(const QByteArray &name)
{
    if (name == "repository")
        return u"The full path of the repository. e.g. namespace/name"_s;
    return u"The %1 of the path"_s.arg(QString::fromLatin1(name));
}

/// One parameter; Swagger 2 has the type beside the name, OpenAPI 3 in a schema.
QJsonObject parameter(const QByteArray &name, QLatin1StringView place, QLatin1StringView type,
                      const QString &summary, bool hasSchema)
{
    QJsonObject object{{u"name"_s, text(name)},
                       {u"in"_s, place},
                       {u"description"_s, summary},
                       {u"required"_s, place == "path"_L1}};
    if (hasSchema)
        object.insert(u"schema"_s, QJsonObject{{u"type"_s, type}});
    else
        object.insert(u"type"_s, type);
    return object;
}

QJsonArray pathParameters(const Route &route, bool hasSchema)
{
    QJsonArray list;
    for (const auto &name : placeholders(route.pattern))
        list.append(parameter(name, "path"_L1, "string"_L1, pathSummary(name), hasSchema));
    return list;
}

QJsonArray queryParameters(const Route &route, bool hasSchema)
{
    QJsonArray list;
    for (const auto &query : route.info.query) {
        list.append(parameter(query.name, "query"_L1, typeName(query.type),
                              QString::fromLatin1(query.summary), hasSchema));
    }
    return list;
}

/// The body of an operation; Swagger 2 counts it among the parameters.
QJsonArray bodyParameter(const BodySchema &schema)
{
    if (schema.name.isEmpty())
        return {};
    return {QJsonObject{
        {u"name"_s, u"body"_s},
        {u"in"_s, u"body"_s},
        {u"description"_s, u"Request body contents."_s},
        {u"required"_s, true},
        {u"schema"_s,
         QJsonObject{{u"$ref"_s, u"#/definitions/"_s + text(schema.name).toString()}}}}};
}

enum class Dialect { Swagger2, OpenApi31 };

/// What a body, or an object in it, has to look like.
QJsonObject objectSchema(const QList<BodyField> &fields, Dialect dialect)
{
    QJsonObject properties;
    QJsonArray required;
    for (const auto &field : fields) {
        QJsonObject property{{u"type"_s, toString(field.type)}};
        if (field.type == FieldType::Object)
            property = objectSchema(field.fields, dialect);
        property.insert(u"description"_s, text(field.summary));
        if (field.type == FieldType::TextOrNumber && dialect == Dialect::Swagger2)
            property.insert(u"x-number"_s, true); // nor for two types
        else if (field.type == FieldType::TextOrNumber)
            property.insert(u"type"_s, QJsonArray{u"string"_s, u"number"_s});
        if (field.isNullable() && dialect == Dialect::Swagger2)
            property.insert(u"x-nullable"_s, true); // Swagger 2 has no word for it
        else if (field.isNullable())
            property.insert(u"type"_s, QJsonArray{toString(field.type), u"null"_s});
        if (!field.values.isEmpty()) {
            QJsonArray values;
            for (const auto &value : field.values)
                values.append(text(value));
            if (field.isNullable() && dialect == Dialect::OpenApi31)
                values.append(QJsonValue::Null);
            property.insert(u"enum"_s, values);
        }
        if (field.maxLength >= 0)
            property.insert(u"maxLength"_s, field.maxLength);
        properties.insert(QString::fromLatin1(field.name), property);
        if (field.isRequired())
            required.append(text(field.name));
    }
    QJsonObject definition{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty()) // an empty list is not allowed
        definition.insert(u"required"_s, required);
    return definition;
}

QJsonObject bodySchema(const BodySchema &schema, Dialect dialect)
{
    auto object = objectSchema(schema.fields, dialect);
    if (schema.isClosed)
        object.insert(u"additionalProperties"_s, false);
    return object;
}

QJsonObject problem(QLatin1StringView summary)
{
    return {{u"description"_s, summary},
            {u"schema"_s, QJsonObject{{u"$ref"_s, u"#/definitions/ApiError"_s}}}};
}

/// As Quay declares them, whatever the exact success is.
QJsonObject responses(Method method)
{
    QJsonObject object{{u"400"_s, problem("Bad Request"_L1)},
                       {u"401"_s, problem("Session required"_L1)},
                       {u"403"_s, problem("Unauthorized access"_L1)},
                       {u"404"_s, problem("Not found"_L1)}};
    const auto success = [&](const QString &status, const QString &summary) {
        object.insert(status, QJsonObject{{u"description"_s, summary}});
    };
    if (method == Method::Delete)
        success(u"204"_s, u"Deleted"_s);
    else if (method == Method::Post)
        success(u"201"_s, u"Successful creation"_s);
    else
        success(u"200"_s, u"Successful invocation"_s);
    return object;
}

QJsonArray textList(const QByteArrayList &texts)
{
    QJsonArray list;
    for (const auto &item : texts)
        list.append(text(item));
    return list;
}

QJsonObject swaggerOperation(const Route &route, bool withInternal)
{
    const auto &info = route.info;
    auto parameters = queryParameters(route, false);
    for (const auto &body : bodyParameter(info.body))
        parameters.append(body);
    QJsonObject operation{{u"operationId"_s, text(route.operationId)},
                          {u"description"_s, text(info.summary)},
                          {u"parameters"_s, parameters},
                          {u"tags"_s, QJsonArray{text(info.tag())}},
                          {u"responses"_s, responses(route.method)}};
    if (!info.scope.isEmpty()) {
        const QJsonObject security{{u"oauth2_implicit"_s, QJsonArray{text(info.scope)}}};
        operation.insert(u"security"_s, QJsonArray{security});
    }
    if (withInternal) {
        operation.insert(u"x-quayside-access"_s, toString(info.access));
        operation.insert(u"x-quayside-log-kinds"_s, textList(info.logKinds));
        if (!info.unlogged.isEmpty())
            operation.insert(u"x-quayside-unlogged"_s, text(info.unlogged));
        operation.insert(u"x-internal"_s, info.isInternal);
        operation.insert(u"x-requires-fresh-login"_s, info.requiresFreshLogin);
        // Quay names here the resource of the signed-in user that an organization's stands for.
        operation.insert(u"x-user-related"_s, QJsonValue::Null);
    }
    return operation;
}

QJsonObject scopes()
{
    QJsonObject object;
    for (const auto &scope : oauthScopes())
        object.insert(scope.name, scope.description);
    return object;
}

QJsonObject apiErrorDefinition()
{
    QJsonObject properties;
    for (const auto key : {"type"_L1, "title"_L1, "detail"_L1, "error_type"_L1, "error_message"_L1})
        properties.insert(key, QJsonObject{{u"type"_s, u"string"_s}});
    properties.insert(u"status"_s, QJsonObject{{u"type"_s, u"integer"_s}});
    return {{u"type"_s, u"object"_s},
            {u"required"_s, QJsonArray{u"status"_s, u"type"_s, u"title"_s}},
            {u"properties"_s, properties}};
}

QJsonObject pathHead(const Route &route)
{
    return {{u"x-name"_s, u"endpoints.api."_s + QString::fromLatin1(route.info.resource)},
            {u"x-path"_s, text(route.pattern)},
            {u"x-tag"_s, text(route.info.tag())},
            {u"parameters"_s, pathParameters(route, false)}};
}

QJsonObject toObject(const QMap<QString, QJsonObject> &paths)
{
    QJsonObject object;
    for (auto it = paths.cbegin(); it != paths.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonArray tagList(const QSet<QByteArray> &names)
{
    auto sorted = names.values();
    std::sort(sorted.begin(), sorted.end());
    QJsonArray list;
    for (const auto &name : std::as_const(sorted)) {
        list.append(QJsonObject{{u"name"_s, text(name)},
                                {u"description"_s, text("The resources of " + name)}});
    }
    return list;
}

QJsonObject requestBody(const BodySchema &schema)
{
    const QJsonObject media{{u"schema"_s, bodySchema(schema, Dialect::OpenApi31)}};
    return {{u"required"_s, true}, {u"content"_s, QJsonObject{{u"application/json"_s, media}}}};
}

/// An API token with the scope, or a session; none where nothing is needed.
QJsonArray openApiSecurity(const QByteArray &scope)
{
    if (scope.isEmpty())
        return {QJsonObject()};
    return {QJsonObject{{u"token"_s, QJsonArray{text(scope)}}},
            QJsonObject{{u"session"_s, QJsonArray()}}};
}

QJsonObject openApiSchemes()
{
    return {{u"token"_s,
             QJsonObject{{u"type"_s, u"http"_s},
                         {u"scheme"_s, u"bearer"_s},
                         {u"description"_s, u"An API token with the scope that is named."_s}}},
            {u"session"_s,
             QJsonObject{{u"type"_s, u"apiKey"_s},
                         {u"in"_s, u"cookie"_s},
                         {u"name"_s, u"quayside_session"_s}}}};
}

QString methodKey(const Route &route)
{
    return QString::fromLatin1(toString(route.method).toLower());
}

} // namespace

QJsonObject swaggerDocument(const Router &router, const QUrl &origin, bool withInternal)
{
    QMap<QString, QJsonObject> paths;
    QSet<QByteArray> tagNames;
    QJsonObject definitions{{u"ApiError"_s, apiErrorDefinition()}};
    for (const auto &route : router.routes()) {
        const auto &info = route.info;
        // What nobody described is internal: a test finds it there.
        if (!route.pattern.startsWith("/api/v1/")
            || ((info.isInternal || info.resource.isEmpty()) && !withInternal))
            continue;
        auto &path = paths[QString::fromLatin1(route.pattern)];
        if (path.isEmpty())
            path = pathHead(route);
        path.insert(methodKey(route), swaggerOperation(route, withInternal));
        tagNames.insert(info.tag());
        if (!info.body.name.isEmpty())
            definitions.insert(QString::fromLatin1(info.body.name),
                               bodySchema(info.body, Dialect::Swagger2));
    }
    const QJsonObject oauth{
        {u"type"_s, u"oauth2"_s},
        {u"flow"_s, u"implicit"_s},
        {u"authorizationUrl"_s, origin.resolved(QUrl(u"/oauth/authorize"_s)).toString()},
        {u"scopes"_s, scopes()}};
    return {{u"swagger"_s, u"2.0"_s},
            {u"host"_s, origin.authority()},
            {u"basePath"_s, u"/"_s},
            {u"schemes"_s, QJsonArray{origin.scheme()}},
            {u"info"_s,
             QJsonObject{{u"version"_s, u"v1"_s},
                         {u"title"_s, u"Quayside"_s},
                         {u"description"_s, u"Quay's REST API, as Quayside serves it."_s}}},
            {u"securityDefinitions"_s, QJsonObject{{u"oauth2_implicit"_s, oauth}}},
            {u"paths"_s, toObject(paths)},
            {u"definitions"_s, definitions},
            {u"tags"_s, tagList(tagNames)}};
}

QJsonObject openApiDocument(const Router &router, const QUrl &origin)
{
    QMap<QString, QJsonObject> paths;
    for (const auto &route : router.routes()) {
        if (!route.pattern.startsWith("/api/quayside/"))
            continue;
        auto parameters = pathParameters(route, true);
        for (const auto &query : queryParameters(route, true))
            parameters.append(query);
        QJsonObject operation{
            {u"operationId"_s, text(route.operationId)},
            {u"summary"_s, text(route.info.summary)},
            {u"tags"_s, QJsonArray{text(route.info.tag())}},
            {u"parameters"_s, parameters},
            {u"responses"_s,
             QJsonObject{{u"default"_s, QJsonObject{{u"description"_s, u"JSON"_s}}}}}};
        if (!route.info.body.name.isEmpty())
            operation.insert(u"requestBody"_s, requestBody(route.info.body));
        operation.insert(u"security"_s, openApiSecurity(route.info.scope));
        paths[QString::fromLatin1(route.pattern)].insert(methodKey(route), operation);
    }
    return {{u"openapi"_s, u"3.1.0"_s},
            {u"info"_s,
             QJsonObject{{u"title"_s, u"Quayside"_s},
                         {u"version"_s, QStringLiteral(QUAYSIDE_VERSION)},
                         {u"description"_s, u"What Quay has no call for."_s}}},
            {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, origin.toString()}}}},
            {u"paths"_s, toObject(paths)},
            {u"components"_s, QJsonObject{{u"securitySchemes"_s, openApiSchemes()}}}};
}

} // namespace quayside::server
