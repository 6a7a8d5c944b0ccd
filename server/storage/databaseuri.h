#pragma once

#include "server/storage/db.h"

#include <QtCore/QString>

namespace quayside::server {

/// Where the database is, taken apart.
struct DatabaseUri {
    Engine engine = Engine::Sqlite;
    QString path; ///< of the SQLite file, absolute
    QString host; ///< of the server; a folder for a Unix socket
    int port = 5432;
    QString user;
    QString password;
    QString name;
    QString options; ///< libpq's `key=value` pairs with `;` between them
};

/// `sqlite:///absolute/path` or `postgresql://user:password@host:port/name?sslmode=...`
/// (`postgres:` and SQLAlchemy's `postgresql+psycopg2:` too). A Unix socket's folder is given as
/// `?host=/folder`. InvalidInput, without the password in its text.
Result<DatabaseUri> parseDatabaseUri(const QString &uri);

} // namespace quayside::server
