#include "app/wire/oauth.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <QtCore/QJsonDocument>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

QJsonValue isoOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toIso8601(*time)) : QJsonValue();
}

std::optional<Instant> optionalIso(const QJsonObject &object, QLatin1StringView key)
{
    const auto text = optionalString(object, key);
    return text ? fromIso8601(*text) : std::nullopt;
}

/// Each of an array, as long as all of them make sense.
template <class T>
Result<QList<T>> listFrom(const QJsonObject &object, QLatin1StringView key)
{
    if (!object.value(key).isArray())
        return failure(ErrorCode::Protocol, u"an answer without "_s + key);
    QList<T> list;
    for (const QJsonValue &item : object.value(key).toArray()) {
        auto made = T::fromJson(item.toObject());
        if (!made)
            return failure(made);
        list.append(*made);
    }
    return list;
}

/// Of scope objects; Quay has names alone in some answers.
QStringList scopeNames(const QJsonArray &scopes)
{
    QStringList names;
    for (const QJsonValue &scope : scopes)
        names.append(scope.isString() ? scope.toString() : stringOr(scope.toObject(), "scope"_L1));
    names.removeAll(QString());
    return names;
}

QString asText(const Avatar &avatar)
{
    return QString::fromUtf8(QJsonDocument(avatar.toJson()).toJson(QJsonDocument::Compact));
}

} // namespace

Result<OAuthApplication> OAuthApplication::fromJson(const QJsonObject &object)
{
    OAuthApplication application;
    application.clientId = stringOr(object, "client_id"_L1);
    if (application.clientId.isEmpty())
        return failure(ErrorCode::Protocol, u"an application without client_id"_s);
    application.name = stringOr(object, "name"_L1);
    application.description = stringOr(object, "description"_L1);
    application.applicationUri = stringOr(object, "application_uri"_L1);
    application.clientSecret = optionalString(object, "client_secret"_L1);
    application.redirectUri = optionalString(object, "redirect_uri"_L1);
    application.avatarEmail = optionalString(object, "avatar_email"_L1);
    return application;
}

QJsonObject OAuthApplication::toJson() const
{
    return {{"name"_L1, name},
            {"description"_L1, description},
            {"application_uri"_L1, applicationUri},
            {"client_id"_L1, clientId},
            {"client_secret"_L1, orNull(clientSecret)},
            {"redirect_uri"_L1, orNull(redirectUri)},
            {"avatar_email"_L1, orNull(avatarEmail)}};
}

QJsonObject OAuthApplicationInformation::toJson() const
{
    return {{"name"_L1, name},
            {"description"_L1, description},
            {"uri"_L1, uri},
            {"avatar"_L1, avatar.toJson()},
            {"organization"_L1,
             QJsonObject{{"name"_L1, organization},
                         {"email"_L1, QString()},
                         {"avatar"_L1, organizationAvatar.toJson()},
                         {"is_admin"_L1, isOrganizationAdmin},
                         {"is_member"_L1, isOrganizationMember}}}};
}

Result<OAuthToken> OAuthToken::fromJson(const QJsonObject &object)
{
    OAuthToken token;
    token.uuid = stringOr(object, "uuid"_L1);
    if (token.uuid.isEmpty())
        return failure(ErrorCode::Protocol, u"a token without uuid"_s);
    token.name = optionalString(object, "name"_L1);
    token.scope = stringOr(object, "scope"_L1);
    token.expiresAt = optionalIso(object, "expires_at"_L1);
    token.created = optionalIso(object, "created"_L1);
    token.createdBy = stringOr(object, "created_by"_L1);
    token.lastAccessed = optionalIso(object, "last_accessed"_L1);
    token.token = optionalString(object, "token"_L1);
    return token;
}

QJsonObject OAuthToken::toJson() const
{
    QJsonObject object{{"uuid"_L1, uuid},
                       {"name"_L1, orNull(name)},
                       {"scope"_L1, scope},
                       {"expires_at"_L1, isoOrNull(expiresAt)},
                       {"created"_L1, isoOrNull(created)},
                       {"created_by"_L1, createdBy},
                       {"last_accessed"_L1, isoOrNull(lastAccessed)}};
    if (token)
        object.insert("token"_L1, *token);
    return object;
}

Result<OAuthApplications> OAuthApplications::fromJson(const QJsonObject &object)
{
    auto list = listFrom<OAuthApplication>(object, "applications"_L1);
    if (!list)
        return failure(list);
    return OAuthApplications{*list};
}

Result<OAuthTokenPage> OAuthTokenPage::fromJson(const QJsonObject &object)
{
    auto list = listFrom<OAuthToken>(object, "tokens"_L1);
    if (!list)
        return failure(list);
    return OAuthTokenPage{*list, optionalString(object, "next_page"_L1)};
}

QJsonObject OAuthTokenPage::toJson() const
{
    QJsonArray list;
    for (const auto &token : tokens)
        list.append(token.toJson());
    QJsonObject object{{"tokens"_L1, list}};
    if (nextPage)
        object.insert("next_page"_L1, *nextPage);
    return object;
}

QJsonObject scopeInfo(const OAuthScope &scope)
{
    return {{"title"_L1, scope.title},
            {"scope"_L1, scope.name},
            {"description"_L1, scope.description},
            {"icon"_L1, scope.icon},
            {"dangerous"_L1, scope.isDangerous}};
}

QJsonArray scopeInfos(const QStringList &scopes)
{
    QJsonArray list;
    for (const auto &scope : oauthScopes()) {
        if (scopes.contains(scope.name))
            list.append(scopeInfo(scope));
    }
    return list;
}

AuthorizedApplication AuthorizedApplication::fromJson(const QJsonObject &object)
{
    AuthorizedApplication application;
    application.name = stringOr(object, "name"_L1);
    application.description = stringOr(object, "description"_L1);
    application.url = stringOr(object, "url"_L1);
    application.clientId = optionalString(object, "clientId"_L1);
    application.avatar = Avatar::fromJson(object.value("avatar"_L1).toObject());
    const QJsonObject organization = object.value("organization"_L1).toObject();
    application.organization = stringOr(organization, "name"_L1);
    application.organizationAvatar = Avatar::fromJson(organization.value("avatar"_L1).toObject());
    return application;
}

QJsonObject AuthorizedApplication::toJson() const
{
    QJsonObject object{
        {"name"_L1, name},
        {"description"_L1, description},
        {"url"_L1, url},
        {"avatar"_L1, avatar.toJson()},
        {"organization"_L1,
         QJsonObject{{"name"_L1, organization}, {"avatar"_L1, organizationAvatar.toJson()}}}};
    if (clientId)
        object.insert("clientId"_L1, *clientId);
    return object;
}

QJsonObject AuthorizedApplication::toConsentJson() const
{
    return {{"name"_L1, name},
            {"description"_L1, description},
            {"url"_L1, url},
            {"avatar"_L1, asText(avatar)},
            {"organization"_L1,
             QJsonObject{{"name"_L1, organization}, {"avatar"_L1, asText(organizationAvatar)}}}};
}

Result<Authorization> Authorization::fromJson(const QJsonObject &object)
{
    Authorization given;
    given.uuid = stringOr(object, "uuid"_L1);
    if (given.uuid.isEmpty())
        return failure(ErrorCode::Protocol, u"an authorization without uuid"_s);
    given.application = AuthorizedApplication::fromJson(object.value("application"_L1).toObject());
    given.scopes = scopeNames(object.value("scopes"_L1).toArray());
    return given;
}

Result<Authorizations> Authorizations::fromJson(const QJsonObject &object)
{
    auto list = listFrom<Authorization>(object, "authorizations"_L1);
    if (!list)
        return failure(list);
    return Authorizations{*list};
}

QJsonObject Authorization::toJson() const
{
    return {{"application"_L1, application.toJson()},
            {"scopes"_L1, scopeInfos(scopes)},
            {"uuid"_L1, uuid}};
}

Result<AssignedAuthorization> AssignedAuthorization::fromJson(const QJsonObject &object)
{
    AssignedAuthorization assigned;
    assigned.uuid = stringOr(object, "uuid"_L1);
    if (assigned.uuid.isEmpty())
        return failure(ErrorCode::Protocol, u"an assigned authorization without uuid"_s);
    assigned.application =
        AuthorizedApplication::fromJson(object.value("application"_L1).toObject());
    assigned.redirectUri = stringOr(object, "redirectUri"_L1);
    assigned.scopes = scopeNames(object.value("scopes"_L1).toArray());
    return assigned;
}

Result<AssignedAuthorizations> AssignedAuthorizations::fromJson(const QJsonObject &object)
{
    auto list = listFrom<AssignedAuthorization>(object, "authorizations"_L1);
    if (!list)
        return failure(list);
    return AssignedAuthorizations{*list};
}

QJsonObject AssignedAuthorization::toJson() const
{
    return {{"application"_L1, application.toJson()},
            {"uuid"_L1, uuid},
            {"redirectUri"_L1, redirectUri},
            {"scopes"_L1, scopeInfos(scopes)},
            {"responseType"_L1, u"token"_s}};
}

} // namespace quayside::wire
