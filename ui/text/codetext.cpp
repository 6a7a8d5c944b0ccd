#include "ui/text/codetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QUuid>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

struct ScriptText {
    Q_DECLARE_TR_FUNCTIONS(ScriptText)
};

QString bodyOf(const api::ApiRequest &request)
{
    return QString::fromUtf8(api::bodyText(*request.body));
}

/// Around the name of a variable. Another one at each start: nothing that a registry tells holds
/// it.
const QString &secretMark()
{
    static const QString mark = QUuid::createUuid().toString(QUuid::Id128);
    return mark;
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

/// `where`: as the shell reads it. `options`: with a space after each.
QString curlAt(const api::ApiRequest &request, const QString &where, const QString &options = {})
{
    QString text = u"curl "_s + options + u"-X "_s + QString::fromLatin1(request.method)
        + u" -H \"Authorization: Bearer $QUAY_TOKEN\""_s;
    if (request.body)
        text += u" -H 'Content-Type: application/json' --data "_s + shellQuoted(bodyOf(request));
    return text + u' ' + where;
}

QString curl(const api::ApiRequest &request, const QString &url, const QString &options = {})
{
    return curlAt(request, shellQuoted(url), options);
}

QString addressText(const api::ApiRequest &request, const QUrl &registry)
{
    return addressOf(request, registry).toString(QUrl::FullyEncoded);
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
    url.setUserInfo({}); // the token stands in a variable, and a password stands nowhere
    // The path is percent-encoded already: a slash in a name must stay told from one between two.
    url.setPath(url.path(QUrl::FullyEncoded) + request.path, QUrl::StrictMode);
    url.setQuery(request.query);
    return url;
}

QString codeText(CodeKind kind, const api::ApiRequest &request, const QUrl &registry)
{
    const QString url = addressText(request, registry);
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
    static const QRegularExpression secret(secretMark() + u"([A-Z_]+)"_s + secretMark());
    QStringList variables;
    QStringList lines;
    for (const api::ApiRequest &request : requests) {
        QString line = curl(request, addressText(request, registry), u"-fsS "_s);
        for (auto found = secret.globalMatch(line); found.hasNext();)
            variables.append(found.next().captured(1));
        // Out of the single quotes around the body, and into them again.
        lines.append(line.replace(secret, uR"('"$\1"')"_s));
    }
    variables.removeDuplicates();
    QStringList head;
    for (const QString &variable : std::as_const(variables)) {
        head.append(uR"(: "${%1:?}")"_s.arg(variable));
        // As JSON writes it: a quote or a backslash would be another secret, or none.
        head.append(uR"(%1=$(printf '%s\n' "$%1" | sed 's/[\\"]/\\&/g'))"_s.arg(variable));
    }
    if (!head.isEmpty())
        head.append(QString());
    return (head + lines).join(u'\n');
}

QString secretFrom(const QString &variable)
{
    return secretMark() + variable + secretMark();
}

QString curlGrants(const QList<api::ApiRequest> &requests, RepositoryRole role,
                   const QUrl &registry)
{
    if (requests.isEmpty())
        return {};
    QStringList weaker;
    for (const auto lower : {RepositoryRole::Read, RepositoryRole::Write}) {
        if (lower < role)
            weaker.append(uR"(*'"role":"%1"'*200)"_s.arg(toString(lower)));
    }
    // Quay says 400 of whoever has none.
    weaker << u"*400"_s << u"*404"_s;
    const api::ApiRequest read{.path = {}};
    QStringList lines{
        u"# "_s
            + ScriptText::tr("What is there is read first: who has the role, or a higher one, "
                             "is passed over."),
        u"give() {"_s,
        u"    held=$("_s + curlAt(read, u"\"$1\""_s, u"-sS -w '%{http_code}' "_s)
            + u" | tr -d ' [:cntrl:]')"_s,
        u"    case $held in"_s,
        u"    "_s + weaker.join(u" | "_s) + u") "_s
            + curlAt(requests.constFirst(), u"\"$1\""_s, u"-fsS "_s) + u" ;;"_s,
        u"    *200) ;;"_s,
        // What a registry says is nothing for a terminal to obey.
        u"    *) printf '%s: %s\\n' \"$1\" \"$held\" >&2; false ;;"_s, u"    esac"_s, u"}"_s,
        QString()};
    for (const api::ApiRequest &request : requests)
        lines.append(u"give "_s + shellQuoted(addressText(request, registry)));
    return lines.join(u'\n');
}

} // namespace quayside::ui
