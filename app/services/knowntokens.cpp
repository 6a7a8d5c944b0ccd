#include "app/services/knowntokens.h"

#include "app/services/settings.h"

#include <QtCore/QJsonObject>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const KnownToken &token)
{
    QJsonObject object{{"connection"_L1, token.connection},
                       {"uuid"_L1, token.uuid},
                       {"name"_L1, token.name},
                       {"application"_L1, token.application},
                       {"scopes"_L1, token.scopes.join(u' ')},
                       {"reminderDays"_L1, token.reminderDays},
                       {"isSignIn"_L1, token.isSignIn}};
    if (token.expires)
        object.insert("expires"_L1, double(toMs(*token.expires)));
    return object;
}

KnownToken fromJson(const QJsonObject &object)
{
    KnownToken token;
    token.connection = object.value("connection"_L1).toString();
    token.uuid = object.value("uuid"_L1).toString();
    token.name = object.value("name"_L1).toString();
    token.application = object.value("application"_L1).toString();
    token.scopes = object.value("scopes"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    if (const auto expires = object.value("expires"_L1); expires.isDouble())
        token.expires = instantFromMs(qint64(expires.toDouble()));
    token.reminderDays = object.value("reminderDays"_L1).toInt();
    token.isSignIn = object.value("isSignIn"_L1).toBool();
    return token;
}

} // namespace

KnownTokens::KnownTokens(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QList<KnownToken> KnownTokens::all() const
{
    QList<KnownToken> tokens;
    for (const QJsonValue &item : m_settings.knownTokens()) {
        const KnownToken token = fromJson(item.toObject());
        if (!token.uuid.isEmpty() && !token.connection.isEmpty())
            tokens.append(token);
    }
    return tokens;
}

QString KnownToken::secretKey() const
{
    return connection + "/token/"_L1 + uuid;
}

void KnownTokens::keep(const KnownToken &token)
{
    QList<KnownToken> tokens = all();
    tokens.removeIf([&token](const KnownToken &known) { return known.uuid == token.uuid; });
    for (KnownToken &known : tokens) {
        if (token.isSignIn && known.connection == token.connection)
            known.isSignIn = false;
    }
    tokens.append(token);
    write(tokens);
}

void KnownTokens::forget(const QString &uuid)
{
    QList<KnownToken> tokens = all();
    if (tokens.removeIf([&uuid](const KnownToken &known) { return known.uuid == uuid; }) > 0)
        write(tokens);
}

void KnownTokens::forgetConnection(const QString &connection)
{
    QList<KnownToken> tokens = all();
    const auto isItsOwn = [&connection](const KnownToken &known) {
        return known.connection == connection;
    };
    if (tokens.removeIf(isItsOwn) > 0)
        write(tokens);
}

std::optional<KnownToken> KnownTokens::find(const QString &uuid) const
{
    const QList<KnownToken> tokens = all();
    const auto found = std::find_if(tokens.begin(), tokens.end(), [&uuid](const KnownToken &known) {
        return known.uuid == uuid;
    });
    return found == tokens.end() ? std::nullopt : std::optional(*found);
}

QList<KnownToken> KnownTokens::due(Instant now) const
{
    QList<KnownToken> due;
    for (const KnownToken &token : all()) {
        const bool isDue = token.expires && token.reminderDays > 0
            && *token.expires - std::chrono::days(token.reminderDays) <= now;
        if (isDue)
            due.append(token);
    }
    return due;
}

void KnownTokens::write(const QList<KnownToken> &tokens)
{
    QJsonArray array;
    for (const KnownToken &token : tokens)
        array.append(toJson(token));
    m_settings.setKnownTokens(array);
    Q_EMIT changed();
}

} // namespace quayside
