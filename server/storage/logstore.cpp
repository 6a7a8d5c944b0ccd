#include "server/storage/logstore.h"

#include "server/storage/done.h"

#include <QtCore/QJsonDocument>

namespace quayside::server {

Result<void> LogStore::insert(const LogEntry &entry, Instant now)
{
    const auto idOf = [](const auto &id) {
        return id ? std::optional<qint64>(id->value) : std::nullopt;
    };
    return done(m_db.run(
        R"sql(
        INSERT INTO log (ns_id, repo_id, at_ms, kind, performer, ip, meta)
        VALUES (:ns, :repo, :now, :kind, :performer, :ip, :meta))sql",
        {{":ns", idOf(entry.namespaceId)},
         {":repo", idOf(entry.repository)},
         {":now", now},
         {":kind", entry.kind},
         {":performer", entry.performer},
         {":ip", entry.ip},
         {":meta",
          QString::fromUtf8(QJsonDocument(entry.metadata).toJson(QJsonDocument::Compact))}}));
}

} // namespace quayside::server
