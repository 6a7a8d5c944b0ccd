#include "app/core/oauthscope.h"

#include <algorithm>
#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kScopes{
    OAuthScope{"repo:read"_L1, "View all visible repositories"_L1,
               "View and pull all repositories that the user sees"_L1, "fa-hdd-o"_L1},
    OAuthScope{"repo:write"_L1, "Read/Write to any accessible repositories"_L1,
               "View, push to and pull from all repositories that the user may write to"_L1,
               "fa-hdd-o"_L1},
    OAuthScope{"repo:admin"_L1, "Administer Repositories"_L1,
               "Administer all repositories that the user administers"_L1, "fa-hdd-o"_L1},
    OAuthScope{"repo:create"_L1, "Create Repositories"_L1,
               "Create repositories in the namespaces where the user may"_L1, "fa-plus"_L1},
    OAuthScope{"user:read"_L1, "Read User Information"_L1,
               "Read the user's name, e-mail address and organizations"_L1, "fa-user"_L1},
    OAuthScope{"org:admin"_L1, "Administer Organization"_L1,
               "Administer the user's organizations: robots, teams, members, applications"_L1,
               "fa-gear"_L1, true},
    OAuthScope{"super:user"_L1, "Super User Access"_L1,
               "Administer the whole registry, if the user is a superuser"_L1, "fa-street-view"_L1,
               true},
    OAuthScope{"user:admin"_L1, "Administer User"_L1,
               "Administer the user's account: robots, settings, tokens"_L1, "fa-gear"_L1, true},
};

bool covers(const QStringList &held, const QString &asked)
{
    if (held.contains(asked))
        return true;
    if (asked == "repo:read"_L1)
        return held.contains("repo:write"_L1) || held.contains("repo:admin"_L1);
    if (asked == "repo:write"_L1)
        return held.contains("repo:admin"_L1);
    return asked == "user:read"_L1 && held.contains("user:admin"_L1);
}

} // namespace

std::span<const OAuthScope> oauthScopes()
{
    return kScopes;
}

std::optional<QStringList> parseOAuthScopes(QStringView text)
{
    QString separated = text.toString();
    separated.replace(u',', u' ');
    const auto words = separated.split(u' ', Qt::SkipEmptyParts);
    QStringList scopes;
    for (const auto &scope : kScopes) {
        if (words.contains(scope.name))
            scopes.append(scope.name);
    }
    const bool isKnown = std::all_of(words.begin(), words.end(), [&scopes](const QString &word) {
        return scopes.contains(word);
    });
    if (scopes.isEmpty() || !isKnown)
        return std::nullopt;
    return scopes;
}

bool coversOAuthScopes(const QStringList &held, const QStringList &asked)
{
    return std::all_of(asked.begin(), asked.end(),
                       [&held](const QString &scope) { return covers(held, scope); });
}

} // namespace quayside
