#pragma once

#include "app/wire/operations.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace quayside {

/// What people want tokens for.
enum class TokenTask {
    ReadTags,
    ChangeTags, ///< expirations, labels, pushes
    MirrorsAndNotifications,
    CreateRepositories,
    RobotsAndTeams,
    ReadAccount,
    Account,
    Registry, ///< for superusers
    Count
};

enum class TokenRisk { Low, Medium, High };

/// How much harm who finds the token can do.
TokenRisk riskOf(const QStringList &scopes);

/// The least that the tasks need, in the order of oauthScopes().
QStringList scopesFor(const QList<TokenTask> &tasks);
/// Without those that another of them implies.
QStringList leastScopes(const QStringList &scopes);
/// The strongest of `ticked` that implies the scope; empty: none of the others does.
QString implyingScope(const QString &scope, const QStringList &ticked);

/// What a text asks for.
struct ScopeAdvice {
    QList<wire::Operation> operations; ///< that it names, each once
    QStringList scopes; ///< the least that they need
};

/// Reads commands that call the API (a line of curl or of another program, an address) and names of
/// operations. Pure; nothing of the text is kept.
ScopeAdvice adviceFor(const QString &text, const QList<wire::Operation> &known);

} // namespace quayside
