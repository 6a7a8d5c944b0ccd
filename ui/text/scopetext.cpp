#include "ui/text/scopetext.h"

#include "app/core/oauthscope.h"

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

QStringList ScopeText::all()
{
    return {u"repo:read"_s, u"repo:write"_s, u"repo:admin"_s, u"repo:create"_s,
            u"user:read"_s, u"user:admin"_s, u"org:admin"_s,  u"super:user"_s};
}

QString ScopeText::title(const QString &scope)
{
    if (scope == "repo:read"_L1)
        return tr("View all visible repositories");
    if (scope == "repo:write"_L1)
        return tr("Read/Write to any accessible repositories");
    if (scope == "repo:admin"_L1)
        return tr("Administer repositories");
    if (scope == "repo:create"_L1)
        return tr("Create repositories");
    if (scope == "user:read"_L1)
        return tr("Read user information");
    if (scope == "user:admin"_L1)
        return tr("Administer user");
    if (scope == "org:admin"_L1)
        return tr("Administer organization");
    if (scope == "super:user"_L1)
        return tr("Super user access");
    return scope;
}

QString ScopeText::meaning(const QString &scope)
{
    if (scope == "repo:read"_L1)
        return tr("Read tags, manifests and security reports");
    if (scope == "repo:write"_L1)
        return tr("Push images, change tags and expirations");
    if (scope == "repo:admin"_L1)
        return tr("Needed for mirrors, notifications and permissions");
    if (scope == "repo:create"_L1)
        return tr("Create repositories in any namespace you may create in");
    if (scope == "user:read"_L1)
        return tr("Name and e-mail address");
    if (scope == "user:admin"_L1)
        return tr("Change the account itself");
    if (scope == "org:admin"_L1)
        return tr("Teams, robots and billing of all your organizations");
    if (scope == "super:user"_L1)
        return tr("Everything that superusers may do on this registry");
    return {};
}

QString ScopeText::danger(const QString &scope)
{
    if (scope == "user:admin"_L1)
        return tr("Whoever holds this token can change the account, its robots and its tokens.");
    if (scope == "org:admin"_L1)
        return tr("Whoever holds this token can change teams, robots and billing.");
    if (scope == "super:user"_L1)
        return tr("Whoever holds this token can change every user and every organization.");
    return {};
}

bool ScopeText::isDangerous(const QString &scope)
{
    const auto known = oauthScopes();
    return std::any_of(known.begin(), known.end(), [&scope](const OAuthScope &one) {
        return one.isDangerous && scope == one.name;
    });
}

QString ScopeText::task(TokenTask task)
{
    switch (task) {
    case TokenTask::ReadTags:
        return tr("Read tags and security reports");
    case TokenTask::ChangeTags:
        return tr("Push images, change expirations");
    case TokenTask::MirrorsAndNotifications:
        return tr("Configure mirrors and notifications");
    case TokenTask::CreateRepositories:
        return tr("Create repositories");
    case TokenTask::RobotsAndTeams:
        return tr("Manage robots and teams");
    case TokenTask::ReadAccount:
        return tr("Read who I am");
    case TokenTask::Account:
        return tr("Manage my account");
    case TokenTask::Registry:
        return tr("Administer users of the registry");
    case TokenTask::Count:
        break;
    }
    return {};
}

QString ScopeText::risk(TokenRisk risk)
{
    switch (risk) {
    case TokenRisk::Low:
        //: risk of a token
        return tr("Low");
    case TokenRisk::Medium:
        //: risk of a token
        return tr("Medium");
    case TokenRisk::High:
        //: risk of a token
        return tr("High");
    }
    return {};
}

} // namespace quayside::ui
