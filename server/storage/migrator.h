#pragma once

#include "server/storage/sqldb.h"

#include <QtCore/QList>

namespace quayside::server {

struct Migration {
    int version = 0;
    QString name; ///< file name without number, engine and suffix
    QString text; ///< with its tokens
};

/// The migrations built into the program for this engine, in order.
QList<Migration> builtInMigrations(Engine engine);

/// Brings the schema up to date, each migration in its own transaction and recorded in
/// `schema_migrations`. Several processes may do it at once. Conflict when the database is newer
/// than the list, or was made by another text of one of its migrations.
Result<void> migrate(SqlDb &db, const QList<Migration> &migrations);

} // namespace quayside::server
