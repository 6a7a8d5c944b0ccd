#include "ui/text/codetext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString bodyOf(const api::ApiRequest &request)
{
    return QString::fromUtf8(api::bodyText(*request.body));
}

/// For sh: nothing in single quotes is special but the quote itself.
QString shellQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// PowerShell doubles the quote.
QString powerQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

/// A text of JSON is one of Python, too.
QString pythonQuoted(const QString &text)
{
    const QByteArray listed = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(listed.mid(1, listed.size() - 2));
}

/// `options`: with a space after each.
QString curl(const api::ApiRequest &request, const QString &url, const QString &options = {})
{
    QString text = u"curl "_s + options + u"-X "_s + QString::fromLatin1(request.method)
        + u" -H \"Authorization: Bearer $QUAY_TOKEN\""_s;
    if (request.body)
        text += u" -H 'Content-Type: application/json' --data "_s + shellQuoted(bodyOf(request));
    return text + u' ' + shellQuoted(url);
}

QString powerShell(const api::ApiRequest &request, const QString &url)
{
    QString method = QString::fromLatin1(request.method).toLower();
    method[0] = method[0].toUpper();
    QString text = u"Invoke-RestMethod -Method %1 -Uri %2"_s.arg(method, powerQuoted(url))
        + u" -Headers @{ Authorization = \"Bearer $env:QUAY_TOKEN\" }"_s;
    if (request.body)
        text += u" -ContentType 'application/json' -Body "_s + powerQuoted(bodyOf(request));
    return text;
}

QString python(const api::ApiRequest &request, const QString &url)
{
    QString text =
        u"import os\nimport urllib.request\n\nrequest = urllib.request.Request(\n    %1,\n"_s.arg(
            pythonQuoted(url))
        + u"    method=%1,\n"_s.arg(pythonQuoted(QString::fromLatin1(request.method)))
        + u"    headers={\"Authorization\": \"Bearer \" + os.environ[\"QUAY_TOKEN\"]"_s;
    if (request.body)
        text +=
            u",\n             \"Content-Type\": \"application/json\"},\n    data=%1.encode()"_s.arg(
                pythonQuoted(bodyOf(request)));
    else
        text += u'}';
    return text
        + u",\n)\nwith urllib.request.urlopen(request) as answer:\n"
          "    print(answer.status, answer.read().decode())\n"_s;
}

} // namespace

QUrl addressOf(const api::ApiRequest &request, const QUrl &registry)
{
    QUrl url = registry;
    // The path is percent-encoded already: a slash in a name must stay told from one between two.
    url.setPath(url.path(QUrl::FullyEncoded) + request.path, QUrl::StrictMode);
    url.setQuery(request.query);
    return url;
}

QString codeText(CodeKind kind, const api::ApiRequest &request, const QUrl &registry)
{
    const QString url = addressOf(request, registry).toString(QUrl::FullyEncoded);
    switch (kind) {
    case CodeKind::Curl:
        return curl(request, url);
    case CodeKind::PowerShell:
        return powerShell(request, url);
    case CodeKind::Python:
        return python(request, url);
    }
    return {};
}

QString curlCommands(const QList<api::ApiRequest> &requests, const QUrl &registry)
{
    QStringList lines;
    for (const api::ApiRequest &request : requests)
        lines.append(
            curl(request, addressOf(request, registry).toString(QUrl::FullyEncoded), u"-fsS "_s));
    return lines.join(u'\n');
}

} // namespace quayside::ui
