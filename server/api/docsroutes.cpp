#include "server/api/apiroutes.h"

#include <QtCore/QMap>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quayside API</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.2; }
h3 { margin: 1.5rem 0 .25rem; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
nav ul { columns: 3 12rem; padding-left: 1.2rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #8884; }
.method { display: inline-block; min-width: 4rem; font-weight: 600; }
.notes { opacity: .75; }
</style>
</head>
<body>
<h1>Quayside API</h1>
<p>Made from the server's own table of operations. The same for programs:
<a href="/api/v1/discovery">Swagger 2.0</a> of what Quay has as well,
<a href="/api/quayside/v1/openapi.json">OpenAPI 3.1</a> of what it has not.</p>
<p>Call it with an API token in the field <code>Authorization: Bearer TOKEN</code>. A token may do
what its user may, as far as its scopes go. Errors are JSON objects; what they mean is told by
<code>/api/v1/error/{error_type}</code>.</p>
)"_L1;

QString escaped(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped();
}

QLatin1StringView typeName(ParameterType type)
{
    switch (type) {
    case ParameterType::Flag:
        return "true or false"_L1;
    case ParameterType::Number:
        return "whole number"_L1;
    case ParameterType::Text:
        break;
    }
    return "text"_L1;
}

QString row(const QString &name, const QString &type, const QString &summary)
{
    return u"<tr><td><code>%1</code></td><td>%2</td><td>%3</td></tr>\n"_s.arg(name, type, summary);
}

QString fieldRows(const QList<BodyField> &fields, const QString &prefix)
{
    QString rows;
    for (const auto &field : fields) {
        QStringList type{toString(field.type)};
        if (!field.values.isEmpty())
            type = {u"one of %1"_s.arg(escaped(field.values.join(", ")))};
        if (field.isRequired())
            type.append(u"required"_s);
        if (field.isNullable())
            type.append(u"or null"_s);
        if (field.maxLength >= 0)
            type.append(u"at most %1 characters"_s.arg(field.maxLength));
        rows += row(prefix + escaped(field.name), type.join(u", "_s), escaped(field.summary));
        rows += fieldRows(field.fields, prefix + escaped(field.name) + u'.');
    }
    return rows;
}

QString table(const QString &title, const QString &rows)
{
    if (rows.isEmpty())
        return {};
    return u"<table><thead><tr><th scope=\"col\">%1</th><th scope=\"col\">Type</th>"
           "<th scope=\"col\">Meaning</th></tr></thead><tbody>\n%2</tbody></table>\n"_s.arg(title,
                                                                                            rows);
}

QString notesOf(const RouteInfo &info)
{
    QStringList notes;
    notes.append(info.scope.isEmpty() ? u"no scope needed"_s
                                      : u"scope <code>%1</code>"_s.arg(escaped(info.scope)));
    if (info.access != RouteAccess::Unstated)
        notes.append(u"for: %1"_s.arg(toString(info.access)));
    if (info.requiresFreshLogin)
        notes.append(u"a session has to have confirmed its password a short while ago"_s);
    if (info.isInternal)
        notes.append(u"internal: may change"_s);
    if (!info.logKinds.isEmpty())
        notes.append(u"logged as <code>%1</code>"_s.arg(escaped(info.logKinds.join(", "))));
    return u"<p class=\"notes\">%1</p>\n"_s.arg(notes.join(u"; "_s));
}

QString operation(const Route &route)
{
    const auto &info = route.info;
    QString query;
    for (const auto &parameter : info.query) {
        query += row(escaped(parameter.name), typeName(parameter.type), escaped(parameter.summary));
    }
    return u"<h3 id=\"%1\"><span class=\"method\">%2</span> <code>%3</code></h3>\n<p>%4</p>\n"_s
               .arg(escaped(route.operationId), escaped(toString(route.method)),
                    escaped(route.pattern), escaped(info.summary))
        + notesOf(info) + table(u"Query"_s, query)
        + table(u"Body"_s, fieldRows(info.body.fields, {}));
}

QString page(const Router &router)
{
    QMap<QByteArray, QString> sections;
    for (const auto &route : router.routes()) {
        if (!route.info.resource.isEmpty())
            sections[route.info.tag()] += operation(route);
    }
    QString html = kHead;
    html += u"<nav aria-label=\"Sections\"><ul>\n"_s;
    for (auto it = sections.cbegin(); it != sections.cend(); ++it)
        html += u"<li><a href=\"#tag-%1\">%1</a></li>\n"_s.arg(escaped(it.key()));
    html += u"</ul></nav>\n<main>\n"_s;
    for (auto it = sections.cbegin(); it != sections.cend(); ++it) {
        html += u"<section id=\"tag-%1\">\n<h2>%1</h2>\n%2</section>\n"_s.arg(escaped(it.key()),
                                                                              it.value());
    }
    return html + u"</main>\n</body>\n</html>\n"_s;
}

} // namespace

void addDocsRoutes(Router &router)
{
    // The table is whole when the first request comes: the page is made on demand.
    router.add(Method::Get, "/docs/api", "apiDocs",
               [&router](const Request &, const PathArguments &) {
                   Response response;
                   response.contentType = "text/html; charset=utf-8";
                   response.body = page(router).toUtf8();
                   response.headers.append("content-security-policy",
                                           "default-src 'none'; style-src 'unsafe-inline'; "
                                           "base-uri 'none'; form-action 'none'; "
                                           "frame-ancestors 'none'");
                   response.headers.append("x-content-type-options", "nosniff");
                   response.headers.append("referrer-policy", "no-referrer");
                   return response;
               });
}

} // namespace quayside::server
