#include "app/api/redaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString hidden()
{
    return u"•••"_s;
}

bool isSecretKey(const QString &key)
{
    const QString name = key.toLower();
    if (name == "next_page"_L1)
        return false;
    static constexpr QLatin1StringView kParts[]{"password"_L1, "passphrase"_L1, "secret"_L1,
                                                "token"_L1,    "credential"_L1, "authorization"_L1,
                                                "cookie"_L1,   "private"_L1};
    // `key` alone is the encrypted password of /user/clientkey.
    return name == "key"_L1 || name == "auth"_L1
        || std::any_of(std::begin(kParts), std::end(kParts),
                       [&name](QLatin1StringView part) { return name.contains(part); });
}

/// Chat services carry their secret in the path and query of an address.
QString withoutSecretAddress(const QString &text)
{
    if (!text.startsWith("http"_L1))
        return text;
    QUrl url(text);
    if (url.host().isEmpty())
        return text;
    const bool isHook = url.path().contains("/services/"_L1) || url.path().contains("hook"_L1);
    if (!url.userInfo().isEmpty())
        url.setUserInfo({});
    if (isHook)
        url.setPath(u"/…"_s);
    if (isHook && url.hasQuery())
        url.setQuery(QString());
    return url.toString();
}

QJsonValue redactedValue(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool isText = it.value().isString() && !it.value().toString().isEmpty();
            if (isSecretKey(it.key()) && isText)
                it.value() = hidden();
            else
                it.value() = redactedValue(it.value());
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &item : value.toArray())
            result.append(redactedValue(item));
        return result;
    }
    return value.isString() ? QJsonValue(withoutSecretAddress(value.toString())) : value;
}

} // namespace

QByteArray redacted(const QByteArray &json, const QList<QByteArray> &secrets)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return {};
    const QJsonValue value =
        document.isArray() ? redactedValue(document.array()) : redactedValue(document.object());
    QByteArray text = value.isArray() ? QJsonDocument(value.toArray()).toJson()
                                      : QJsonDocument(value.toObject()).toJson();
    for (const QByteArray &secret : secrets) {
        if (secret.size() >= 4)
            text.replace(secret, hidden().toUtf8());
    }
    return text;
}

QString redactedPath(const QString &path, const QString &query)
{
    if (query.isEmpty())
        return path;
    QUrlQuery shown;
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items)
        shown.addQueryItem(key, isSecretKey(key) ? hidden() : value);
    return path + u'?' + shown.toString();
}

QString redactedLine(const QString &line)
{
    static const QRegularExpression kScheme(u"\\b(bearer|basic)\\s+[^\\s\"',]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kPair(
        u"([\\w-]*(?:password|passphrase|secret|token|credential|authorization|cookie)[\\w-]*"
        "[\"']?\\s*[=:]\\s*)(\"[^\"]*\"|'[^']*'|[^\\s,;&]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kUser(u"(\\w://)[^/@\\s]+@"_s);
    QString text = line;
    text.replace(kScheme, u"\\1 "_s + hidden());
    text.replace(kPair, u"\\1"_s + hidden());
    return text.replace(kUser, u"\\1"_s);
}

} // namespace quayside::api
