#pragma once

#include "server/storage/databaseuri.h"
#include "server/storage/dialect.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace quayside::server {

/// A Db on Qt's driver. Made, used and destroyed in one thread.
class SqlDb final : public Db {
public:
    enum class Use { Read, Write };

    /// Unavailable when the server cannot be reached, Forbidden when the file cannot be opened or
    /// written.
    static Result<std::unique_ptr<SqlDb>> open(const DatabaseUri &uri, Use use);
    ~SqlDb() override;

    Engine engine() const override { return m_uri.engine; }
    Result<Rows> run(const char *sql, std::initializer_list<Bind> binds = {}) override;
    Result<Instant> now() override;

    /// Closes and opens again; prepared statements go. Unavailable when that fails.
    Result<void> reopen();
    /// Runs one statement that is not kept: migrations, settings.
    Result<void> runOnce(const QString &sql);

    /// Begins a unit of work: forgets the time and the failure of the one before.
    void start();
    Result<void> begin(); ///< BEGIN IMMEDIATE or BEGIN
    Result<void> beginSnapshot(); ///< a read transaction
    /// Fails with the first failed statement's error when PostgreSQL has aborted the transaction:
    /// its COMMIT would say nothing and roll back.
    Result<void> commit();
    void rollback();

    /// Why the newest failed statement since start() failed.
    std::optional<SqlFailure> lastFailure() const { return m_failure; }
    void forgetFailure() { m_failure.reset(); }

private:
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    struct Statement {
        QSqlQuery query;
        QList<QByteArray> names;
        explicit Statement(const QSqlDatabase &database)
            : query(database)
        {
        }
    };

    SqlDb(DatabaseUri uri, Use use);
    Result<void> connect();
    Result<void> control(const char *sql);
    Result<Statement *> statement(const char *sql);
    tl::unexpected<Error> failed(const QSqlError &error, const char *sql);

    DatabaseUri m_uri;
    Use m_use;
    QString m_connection;
    QSqlDatabase m_database;
    // More than one for a text only when it was run again while its rows were still being read.
    std::unordered_map<std::string, std::vector<std::unique_ptr<Statement>>, TextHash,
                       std::equal_to<>>
        m_statements;
    std::optional<Instant> m_now;
    std::optional<SqlFailure> m_failure;
    std::optional<Error> m_aborted; ///< PostgreSQL: what spoilt the open transaction
    bool m_isInTransaction = false;
};

} // namespace quayside::server
