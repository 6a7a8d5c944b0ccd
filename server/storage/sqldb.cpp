#include "server/storage/sqldb.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>
#include <QtSql/QSqlError>

#include <algorithm>
#include <atomic>
#include <cstring>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logSql, "quayside.storage.sql", QtInfoMsg)

namespace {

QString nextConnectionName()
{
    static std::atomic<int> counter{0};
    return u"quayside-%1"_s.arg(++counter);
}

QString postgreSqlOptions(const DatabaseUri &uri)
{
    // A server that is gone without a word is noticed within the five seconds of storage.md 6.
    QString options = u"connect_timeout=3;application_name=quayside-server;"
                      "keepalives_idle=5;keepalives_interval=2;keepalives_count=2;"
                      "tcp_user_timeout=5000"_s;
    if (!uri.options.isEmpty())
        options += u';' + uri.options;
    return options;
}

QStringList settingsOf(Engine engine, SqlDb::Use use)
{
    if (engine == Engine::PostgreSql) {
        return {u"SET lock_timeout = '5s'"_s, u"SET statement_timeout = '30s'"_s,
                u"SET client_min_messages = warning"_s,
                u"SET idle_in_transaction_session_timeout = '30s'"_s,
                u"SET default_transaction_isolation = 'read committed'"_s};
    }
    QStringList settings{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s,
                         u"PRAGMA wal_autocheckpoint = 1000"_s};
    if (use == SqlDb::Use::Write)
        settings.prepend(u"PRAGMA journal_mode = WAL"_s);
    else
        settings.append(u"PRAGMA query_only = ON"_s);
    return settings;
}

const Bind *bindNamed(std::initializer_list<Bind> binds, const QByteArray &name)
{
    const auto it = std::find_if(binds.begin(), binds.end(), [&](const Bind &bind) {
        return std::strcmp(bind.name, name.constData()) == 0;
    });
    return it == binds.end() ? nullptr : it;
}

bool hasNul(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QString>()
        && static_cast<const QString *>(value.constData())->contains(QChar(u'\0'));
}

} // namespace

SqlDb::SqlDb(DatabaseUri uri, Use use)
    : m_uri(std::move(uri))
    , m_use(use)
    , m_connection(nextConnectionName())
{
}

SqlDb::~SqlDb()
{
    m_statements.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<SqlDb>> SqlDb::open(const DatabaseUri &uri, Use use)
{
    std::unique_ptr<SqlDb> db(new SqlDb(uri, use));
    const bool isSqlite = uri.engine == Engine::Sqlite;
    db->m_database =
        QSqlDatabase::addDatabase(isSqlite ? u"QSQLITE"_s : u"QPSQL"_s, db->m_connection);
    if (!db->m_database.isValid())
        return failure(
            ErrorCode::Internal,
            u"Qt's driver %1 is not installed"_s.arg(isSqlite ? u"QSQLITE"_s : u"QPSQL"_s));
    if (isSqlite) {
        db->m_database.setDatabaseName(uri.path);
        db->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    } else {
        db->m_database.setHostName(uri.host);
        db->m_database.setPort(uri.port);
        db->m_database.setUserName(uri.user);
        db->m_database.setPassword(uri.password);
        db->m_database.setDatabaseName(uri.name);
        db->m_database.setConnectOptions(postgreSqlOptions(uri));
    }
    if (auto connected = db->connect(); !connected)
        return failure(connected);
    return db;
}

Result<void> SqlDb::connect()
{
    const bool isSqlite = m_uri.engine == Engine::Sqlite;
    const auto cannotOpen = [&](const QString &why) {
        return isSqlite
            ? failure(
                ErrorCode::Forbidden,
                u"the database file %1 cannot be opened for writing: %2"_s.arg(m_uri.path, why))
            : failure(ErrorCode::Unavailable,
                      u"the database server %1 does not answer: %2"_s.arg(m_uri.host, why));
    };
    if (!m_database.open())
        return cannotOpen(m_database.lastError().databaseText().simplified());
    for (const QString &setting : settingsOf(m_uri.engine, m_use)) {
        if (auto set = runOnce(setting); !set) {
            if (m_failure == SqlFailure::ReadOnly)
                return cannotOpen(set.error().message);
            return isSqlite ? failure(set.error().code,
                                      u"the database file %1 cannot be used: %2"_s.arg(
                                          m_uri.path, set.error().message))
                            : failure(set);
        }
    }
    return {};
}

Result<void> SqlDb::reopen()
{
    m_statements.clear();
    m_database.close();
    start();
    return connect();
}

tl::unexpected<Error> SqlDb::failed(const QSqlError &error, const char *sql)
{
    const SqlFailure why = classify(m_uri.engine, error.nativeErrorCode(), error.databaseText());
    // What follows in a spoilt transaction fails only because of what came first.
    if (!m_aborted || why == SqlFailure::ConnectionLost)
        m_failure = why;
    Error result{errorCodeOf(why),
                 error.databaseText().simplified().left(500) + u" ["_s + error.nativeErrorCode()
                     + u']',
                 {}};
    if (why == SqlFailure::Other) {
        qCWarning(logSql).noquote() << "event=statement_failed code="_L1 + error.nativeErrorCode()
                + " text=\""_L1 + result.message + "\" sql=\""_L1
                + QString::fromLatin1(sql).simplified().left(200) + u'"';
    }
    if (m_uri.engine == Engine::PostgreSql && m_isInTransaction && !m_aborted)
        m_aborted = result;
    return tl::unexpected<Error>(std::move(result));
}

Result<SqlDb::Statement *> SqlDb::statement(const char *sql)
{
    // Looked up by what stands there: two literals of the same text need not be one.
    auto it = m_statements.find(std::string_view(sql));
    if (it == m_statements.end())
        it = m_statements.emplace(sql, std::vector<std::unique_ptr<Statement>>()).first;
    auto &ready = it->second;
    for (const auto &idle : ready) {
        if (!idle->query.isActive())
            return idle.get();
    }
    auto fresh = std::make_unique<Statement>(m_database);
    PositionalSql text = toPositional(dialectText(m_uri.engine, QString::fromUtf8(sql)));
    fresh->names = std::move(text.names);
    // On PostgreSQL the driver's forward-only mode streams row by row and allows one open result a
    // connection; ours are small and read at once.
    fresh->query.setForwardOnly(m_uri.engine == Engine::Sqlite);
    if (!fresh->query.prepare(text.sql))
        return failed(fresh->query.lastError(), sql);
    ready.push_back(std::move(fresh));
    return ready.back().get();
}

Result<Rows> SqlDb::run(const char *sql, std::initializer_list<Bind> binds)
{
    auto prepared = statement(sql);
    if (!prepared)
        return failure(prepared);
    Statement &s = **prepared;
    for (int i = 0; i < s.names.size(); ++i) {
        const Bind *bind = bindNamed(binds, s.names[i]);
        Q_ASSERT_X(bind, sql, "a placeholder has no value");
        // PostgreSQL's text cannot hold it, and the driver would end the statement there.
        if (hasNul(bind->value))
            return failure(ErrorCode::InvalidInput, u"a text with a NUL character"_s);
        s.query.bindValue(i, bind->value);
    }
    if (!s.query.exec()) {
        auto error = failed(s.query.lastError(), sql);
        s.query.finish();
        return error;
    }
    return makeRows(&s.query);
}

Result<void> SqlDb::runOnce(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(query.lastError(), sql.toUtf8().constData());
    return {};
}

Result<Instant> SqlDb::now()
{
    if (m_now)
        return *m_now;
    auto rows = run("SELECT {{now}}");
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return failure(ErrorCode::Internal, u"the database does not tell its time"_s);
    m_now = rows->instant(0);
    return *m_now;
}

void SqlDb::start()
{
    m_now.reset();
    m_failure.reset();
    m_aborted.reset();
    m_isInTransaction = false;
}

Result<void> SqlDb::control(const char *sql)
{
    // PostgreSQL prepares no BEGIN.
    if (m_uri.engine == Engine::PostgreSql)
        return runOnce(QString::fromLatin1(sql));
    auto rows = run(sql);
    if (!rows)
        return failure(rows);
    return {};
}

Result<void> SqlDb::begin()
{
    start();
    auto begun = control(m_uri.engine == Engine::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun)
        return failure(begun);
    m_isInTransaction = true;
    return {};
}

Result<void> SqlDb::beginSnapshot()
{
    start();
    auto begun = control("BEGIN");
    if (!begun)
        return failure(begun);
    m_isInTransaction = true;
    return {};
}

Result<void> SqlDb::commit()
{
    if (m_aborted) {
        const Error error = *m_aborted;
        rollback();
        return tl::unexpected<Error>(error);
    }
    auto committed = control("COMMIT");
    if (!committed)
        return failure(committed);
    m_isInTransaction = false;
    return {};
}

void SqlDb::rollback()
{
    if (!m_isInTransaction)
        return;
    // SQLite may have rolled back by itself; then this fails, rightly.
    QSqlQuery query(m_database);
    query.exec(u"ROLLBACK"_s);
    m_isInTransaction = false;
    m_aborted.reset();
}

} // namespace quayside::server
