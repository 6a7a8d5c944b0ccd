#include "app/models/oauthmodel.h"

namespace quayside {

namespace {

QVariant msOf(const std::optional<Instant> &time)
{
    return time ? QVariant(toMs(*time)) : QVariant();
}

QStringList scopesOf(const wire::OAuthToken &token)
{
    return token.scope.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

ApplicationModel *makeApplicationModel(QObject *parent)
{
    using Row = wire::OAuthApplication;
    return new ApplicationModel(
        [](const Row &row) { return row.clientId; },
        {{[](const Row &row) { return row.name; }},
         {[](const Row &row) { return row.clientId; }},
         {[](const Row &row) { return row.applicationUri; }},
         {[](const Row &row) { return row.redirectUri.value_or(QString()); }},
         {[](const Row &row) { return row.description; }}},
        parent, [](const Row &row) { return row.name + u' ' + row.clientId; });
}

OAuthTokenModel *makeOAuthTokenModel(QObject *parent)
{
    using Row = wire::OAuthToken;
    return new OAuthTokenModel([](const Row &row) { return row.uuid; },
                               {{[](const Row &row) { return row.name.value_or(QString()); }},
                                {[](const Row &row) { return row.createdBy; }},
                                {[](const Row &row) { return scopesOf(row); }},
                                {[](const Row &row) { return msOf(row.created); }},
                                {[](const Row &row) { return msOf(row.expiresAt); }},
                                {[](const Row &row) { return msOf(row.lastAccessed); }}},
                               parent,
                               [](const Row &row) {
                                   return row.name.value_or(QString()) + u' ' + row.createdBy + u' '
                                       + row.scope;
                               });
}

GrantModel *makeGrantModel(QObject *parent)
{
    return new GrantModel([](const GrantRow &row) { return row.uuid; },
                          {{[](const GrantRow &row) { return row.application.name; }},
                           {[](const GrantRow &row) { return row.application.organization; }},
                           {[](const GrantRow &row) { return row.scopes; }},
                           {[](const GrantRow &row) { return row.isAssigned ? 0 : 1; }}},
                          parent,
                          [](const GrantRow &row) {
                              return row.application.name + u' ' + row.application.organization
                                  + u' ' + row.scopes.join(u' ');
                          });
}

} // namespace quayside
