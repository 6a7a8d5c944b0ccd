#include "app/services/scopeadvisor.h"

#include "app/core/oauthscope.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

QStringList scopesOf(TokenTask task)
{
    switch (task) {
    case TokenTask::ReadTags:
        return {u"repo:read"_s};
    case TokenTask::ChangeTags:
        return {u"repo:write"_s};
    case TokenTask::MirrorsAndNotifications:
        return {u"repo:admin"_s};
    case TokenTask::CreateRepositories:
        return {u"repo:create"_s};
    case TokenTask::RobotsAndTeams:
        return {u"org:admin"_s};
    case TokenTask::ReadAccount:
        return {u"user:read"_s};
    case TokenTask::Account:
        return {u"user:admin"_s};
    case TokenTask::Registry:
        return {u"super:user"_s};
    case TokenTask::Count:
        break;
    }
    return {};
}

QString shortened(const QString &path)
{
    static const QRegularExpression kPrefix(u"^/api/v1(?=/)"_s);
    return QString(path).remove(kPrefix);
}

/// What is filled in may be anything but a `/`; only names of repositories have one.
QRegularExpression patternOf(const QString &path)
{
    static const QRegularExpression kField(u"\\{([^}]*)\\}"_s);
    QString pattern;
    qsizetype at = 0;
    auto fields = kField.globalMatch(path);
    while (fields.hasNext()) {
        const auto field = fields.next();
        pattern += QRegularExpression::escape(path.mid(at, field.capturedStart() - at));
        pattern += field.captured(1) == "repository"_L1 ? u".+"_s : u"[^/]+"_s;
        at = field.capturedEnd();
    }
    pattern += QRegularExpression::escape(path.mid(at));
    if (pattern.endsWith(u'/'))
        pattern.chop(1);
    return QRegularExpression(pattern + u"/?$"_s);
}

/// How much of a path is written out; more of it is the better match.
qsizetype writtenLength(const QString &path)
{
    static const QRegularExpression kField(u"\\{[^}]*\\}"_s);
    return QString(path).remove(kField).size();
}

QByteArray methodOf(const QString &command)
{
    static const QRegularExpression kMethod(
        u"(?:-X|--request|-Method|method:)[\\s=\"']*([A-Za-z]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kBody(u"(?:^|\\s)(?:-d|--data\\S*|--json|-Body)[\\s=]"_s);
    const auto method = kMethod.match(command);
    if (method.hasMatch())
        return method.captured(1).toUpper().toLatin1();
    return kBody.match(command).hasMatch() ? "POST" : "GET";
}

/// Addresses and paths of a command, without query, quotes and variables in front.
QStringList pathsOf(const QString &command)
{
    static const QRegularExpression kSeparators(u"[\\s\"'`]+"_s);
    static const QRegularExpression kHost(u"^(?:[a-z]+://[^/]*|\\$\\w+|\\$\\{\\w+\\})"_s);
    QStringList paths;
    for (QString word : command.split(kSeparators, Qt::SkipEmptyParts)) {
        word = word.section(u'?', 0, 0).section(u'#', 0, 0).remove(kHost);
        if (word.startsWith(u'/') && word.size() > 1)
            paths.append(shortened(word));
    }
    return paths;
}

void findCalls(const QString &command, const QList<wire::Operation> &known, ScopeAdvice &advice)
{
    const QByteArray method = methodOf(command);
    for (const QString &path : pathsOf(command)) {
        const wire::Operation *best = nullptr;
        for (const wire::Operation &operation : known) {
            const QString shape = shortened(operation.path);
            if (operation.method != method
                || (best && writtenLength(shortened(best->path)) >= writtenLength(shape)))
                continue;
            if (patternOf(shape).match(path).hasMatch())
                best = &operation;
        }
        if (best && !advice.operations.contains(*best))
            advice.operations.append(*best);
    }
}

} // namespace

TokenRisk riskOf(const QStringList &scopes)
{
    TokenRisk risk = TokenRisk::Low;
    for (const OAuthScope &scope : oauthScopes()) {
        if (!scopes.contains(scope.name))
            continue;
        if (scope.isDangerous)
            return TokenRisk::High;
        if (scope.name != "repo:read"_L1 && scope.name != "user:read"_L1)
            risk = TokenRisk::Medium;
    }
    return risk;
}

QStringList leastScopes(const QStringList &scopes)
{
    QStringList least;
    for (const OAuthScope &scope : oauthScopes()) {
        if (scopes.contains(scope.name) && implyingScope(scope.name, scopes).isEmpty())
            least.append(scope.name);
    }
    return least;
}

QStringList scopesFor(const QList<TokenTask> &tasks)
{
    QStringList scopes;
    for (const TokenTask task : tasks)
        scopes += scopesOf(task);
    return leastScopes(scopes);
}

QString implyingScope(const QString &scope, const QStringList &ticked)
{
    QString strongest;
    for (const QString &other : ticked) {
        if (other == scope || !coversOAuthScopes({other}, {scope}))
            continue;
        if (strongest.isEmpty() || coversOAuthScopes({other}, {strongest}))
            strongest = other;
    }
    return strongest;
}

ScopeAdvice adviceFor(const QString &text, const QList<wire::Operation> &known)
{
    ScopeAdvice advice;
    // A command may go on in the next line.
    static const QRegularExpression kContinued(u"[\\\\`]\\s*\\n"_s);
    const QString joined = QString(text).replace(kContinued, u" "_s);
    static const QRegularExpression kNewCommand(u"\\n|;|&&|(?=\\bcurl\\s)"_s);
    for (const QString &command : joined.split(kNewCommand, Qt::SkipEmptyParts))
        findCalls(command, known, advice);
    static const QRegularExpression kNotWord(u"[^A-Za-z0-9_]+"_s);
    const QStringList words = joined.split(kNotWord, Qt::SkipEmptyParts);
    for (const wire::Operation &operation : known) {
        if (words.contains(operation.id, Qt::CaseInsensitive)
            && !advice.operations.contains(operation))
            advice.operations.append(operation);
    }
    QStringList scopes;
    for (const wire::Operation &operation : std::as_const(advice.operations))
        scopes.append(operation.scope);
    advice.scopes = leastScopes(scopes);
    return advice;
}

} // namespace quayside
