#pragma once

#include "server/storage/db.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace quayside::server {

/// What to do about a failed statement. Source: storage.md 4.2.
enum class SqlFailure {
    Retry, ///< roll back, wait a little, run the transaction again
    ConnectionLost, ///< open again, run again
    LostRace, ///< somebody inserted the row that was looked for and not found: run again
    Unique,
    ForeignKey,
    Full, ///< disk or memory
    ReadOnly,
    Overloaded, ///< a timeout of the database's own
    Other,
};

/// Replaces the tokens {{now}}, {{skip_locked}}, {{key_share}}, {{log_rest}} and those of
/// migrations ({{pk}},
/// {{blob}}, {{bytewise}}, {{fillfactor}}). An unknown token is a bug and asserts.
QString dialectText(Engine engine, QString sql);

/// A statement with `?` in place of the named placeholders, and their names in order of
/// appearance (one that is used twice stands there twice).
struct PositionalSql {
    QString sql;
    QList<QByteArray> names;
};
PositionalSql toPositional(QStringView sql);

/// By the engine's native error code; `text` only tells the unique violations that are a lost race
/// (a live tag, a blob's link, a repository's path) from others.
SqlFailure classify(Engine engine, QStringView nativeCode, QStringView text);

ErrorCode errorCodeOf(SqlFailure failure);

} // namespace quayside::server
