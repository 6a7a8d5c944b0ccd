#include "server/domain/usagelog.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<void> insert(Db &db, const LogEntry &entry)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    return LogStore(db).insert(entry, *now);
}

} // namespace

LogEntry namespaceEntry(const Caller &caller, std::optional<NamespaceId> ns, const QString &kind,
                        QJsonObject metadata)
{
    if (caller.token) {
        metadata.insert(u"oauth_token_id"_s, caller.token->uuid);
        metadata.insert(u"oauth_token_application_id"_s, caller.token->clientId);
        metadata.insert(u"oauth_token_application"_s, caller.token->application);
    }
    const auto performer = caller.isAnonymous() ? QString() : caller.name;
    return {ns, {}, kind, performer, caller.address, std::move(metadata)};
}

LogEntry repositoryEntry(const Caller &caller, const RepositoryRow &repository, const QString &kind,
                         QJsonObject metadata)
{
    metadata.insert(u"repo"_s, repository.name);
    metadata.insert(u"namespace"_s, repository.path.section(u'/', 0, 0));
    auto entry = namespaceEntry(caller, repository.namespaceId, kind, std::move(metadata));
    entry.repository = repository.id;
    return entry;
}

Result<void> logInRepository(Db &db, const Caller &caller, const RepositoryRow &repository,
                             const QString &kind, QJsonObject metadata)
{
    return insert(db, repositoryEntry(caller, repository, kind, std::move(metadata)));
}

Result<void> logInNamespace(Db &db, const Caller &caller, std::optional<NamespaceId> ns,
                            const QString &kind, const QJsonObject &metadata)
{
    return insert(db, namespaceEntry(caller, ns, kind, metadata));
}

} // namespace quayside::server
