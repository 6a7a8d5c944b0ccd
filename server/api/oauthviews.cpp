#include "server/api/oauthviews.h"

namespace quayside::server {

namespace {

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

wire::Avatar avatarOf(const OAuthAppRow &app)
{
    return wire::avatarFor(app.fields.name, app.fields.avatarEmail.value_or(QString()),
                           wire::AvatarKind::App);
}

wire::Avatar ownerAvatarOf(const OAuthAppRow &app)
{
    return wire::avatarFor(app.ownerName, {},
                           app.isOwnerOrganization ? wire::AvatarKind::Org
                                                   : wire::AvatarKind::User);
}

} // namespace

wire::OAuthApplication applicationView(const OAuthApp &app)
{
    const auto &fields = app.row.fields;
    return {fields.name,       fields.description, fields.applicationUri,
            app.row.clientId,  app.secret,         unlessEmpty(fields.redirectUri),
            fields.avatarEmail};
}

wire::OAuthApplicationInformation informationView(const OAuthAppInformation &information)
{
    const auto &row = information.row;
    return {row.fields.name,
            row.fields.description,
            row.fields.applicationUri,
            avatarOf(row),
            row.ownerName,
            ownerAvatarOf(row),
            information.isOrganizationAdmin,
            information.isOrganizationMember};
}

wire::OAuthToken tokenView(const OAuthTokenItem &item)
{
    return {item.uuid,    unlessEmpty(item.name), item.scope,   item.expires,
            item.created, item.createdBy,         item.lastUsed};
}

wire::AuthorizedApplication authorizedView(const OAuthAppRow &app)
{
    return {app.fields.name, app.fields.description, app.fields.applicationUri, {},
            avatarOf(app),   app.ownerName,          ownerAvatarOf(app)};
}

} // namespace quayside::server
