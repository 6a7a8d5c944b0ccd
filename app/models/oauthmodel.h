#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/oauth.h"

namespace quayside {

/// Applications of an organization, by client ID.
enum class ApplicationColumn { Name, ClientId, Homepage, Redirect, Description };
using ApplicationModel = RecordModel<wire::OAuthApplication>;
ApplicationModel *makeApplicationModel(QObject *parent);

/// Tokens of an application, by uuid. Use is nothing; whoever shows it knows.
enum class OAuthTokenColumn { Name, CreatedBy, Scopes, Created, Expires, LastUsed };
using OAuthTokenModel = RecordModel<wire::OAuthToken>;
OAuthTokenModel *makeOAuthTokenModel(QObject *parent);

/// What a user has granted, or is to grant.
struct GrantRow {
    wire::AuthorizedApplication application;
    QStringList scopes;
    QString uuid;
    bool isAssigned = false; ///< nobody has made the token yet

    friend bool operator==(const GrantRow &, const GrantRow &) = default;
};

/// By uuid; those that wait for the user come first.
enum class GrantColumn { Application, Organization, Scopes, State };
using GrantModel = RecordModel<GrantRow>;
GrantModel *makeGrantModel(QObject *parent);

} // namespace quayside
