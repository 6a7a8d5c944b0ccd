#pragma once

#include <QtCore/QStringList>

#include <optional>
#include <span>

namespace quayside {

/// What a token may be made for. Source: quay-api.md 8.1.
struct OAuthScope {
    QLatin1StringView name;
    QLatin1StringView title;
    QLatin1StringView description;
    QLatin1StringView icon; ///< class of a Font Awesome icon, as Quay's console wants it
    bool isDangerous = false;
};

/// All that there are, harmless ones first.
std::span<const OAuthScope> oauthScopes();

/// Scopes of a text with spaces or commas between them: each once, in the order of the table.
/// nullopt when there is none, or one that is not known.
std::optional<QStringList> parseOAuthScopes(QStringView text);

/// Whether who holds the ones may have the others: `repo:admin` implies `repo:write`, that
/// `repo:read`, and `user:admin` implies `user:read`.
bool coversOAuthScopes(const QStringList &held, const QStringList &asked);

} // namespace quayside
