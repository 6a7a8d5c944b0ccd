#include "server/storage/migrator.h"

#include "app/core/digest.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QLoggingCategory>

// Outside the namespace, as the macro declares a function: in a static library nothing else pulls
// the resource in.
static void initResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logMigrator, "quayside.storage.migrator", QtInfoMsg)

namespace {

// "QSMG": several server processes start at once, one of them migrates.
constexpr const char *kLock = "SELECT pg_advisory_lock(1364413767)";
constexpr const char *kUnlock = "SELECT pg_advisory_unlock(1364413767)";

/// The driver runs one statement at a time; a statement ends with `;` at the end of a line.
QStringList statementsOf(const QString &text)
{
    QStringList statements;
    QString current;
    for (const QString &line : text.split(u'\n')) {
        current += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements.append(current);
            current.clear();
        }
    }
    return statements;
}

QString hashOf(const Migration &migration)
{
    return digestOf(migration.text.toUtf8()).hex();
}

struct Recorded {
    int newest = 0;
    QHash<int, QString> hashes;
};

Result<Recorded> recorded(SqlDb &db)
{
    auto rows = db.run("SELECT version, sha256 FROM schema_migrations");
    if (!rows)
        return failure(rows);
    Recorded result;
    while (rows->next()) {
        const int version = int(rows->int64(0));
        result.newest = std::max(result.newest, version);
        result.hashes.insert(version, rows->text(1));
    }
    return result;
}

Result<void> apply(SqlDb &db, const Migration &migration)
{
    for (const QString &statement : statementsOf(dialectText(db.engine(), migration.text))) {
        if (auto done = db.runOnce(statement); !done)
            return failure(done.error().code,
                           u"migration %1: %2"_s.arg(migration.version).arg(done.error().message));
    }
    const auto done = db.run(
        R"sql(
        INSERT INTO schema_migrations (version, name, sha256, applied_at)
        VALUES (:version, :name, :sha, {{now}}))sql",
        {{":version", migration.version}, {":name", migration.name}, {":sha", hashOf(migration)}});
    if (!done)
        return failure(done);
    qCInfo(logMigrator).noquote() << "event=applied version="_L1
            + QString::number(migration.version) + " name="_L1 + migration.name;
    return {};
}

/// One transaction: what is recorded is read in it, so of two processes the second finds it done.
Result<void> applyIfMissing(SqlDb &db, const Migration &migration)
{
    if (auto begun = db.begin(); !begun)
        return failure(begun);
    auto done = recorded(db);
    Result<void> result;
    if (!done)
        result = failure(done);
    else if (!done->hashes.contains(migration.version))
        result = apply(db, migration);
    else if (done->hashes.value(migration.version) != hashOf(migration))
        result = failure(ErrorCode::Conflict,
                         u"the database was made by another version of migration %1 (%2)"_s
                             .arg(migration.version)
                             .arg(migration.name));
    if (!result) {
        db.rollback();
        return result;
    }
    return db.commit();
}

Result<void> migrateLocked(SqlDb &db, const QList<Migration> &migrations)
{
    if (auto made = db.runOnce(u"CREATE TABLE IF NOT EXISTS schema_migrations ("
                               "version BIGINT PRIMARY KEY, name TEXT NOT NULL, "
                               "sha256 TEXT NOT NULL, applied_at BIGINT NOT NULL)"_s);
        !made)
        return failure(made);
    const auto done = recorded(db);
    if (!done)
        return failure(done);
    const int known = migrations.isEmpty() ? 0 : migrations.last().version;
    if (done->newest > known) {
        return failure(
            ErrorCode::Conflict,
            u"the database has schema %1, this program knows it up to %2: it is newer than the program"_s
                .arg(done->newest)
                .arg(known));
    }
    for (const Migration &migration : migrations) {
        if (auto applied = applyIfMissing(db, migration); !applied)
            return failure(applied);
    }
    return {};
}

} // namespace

QList<Migration> builtInMigrations(Engine engine)
{
    initResources();
    const QDir folder(u":/quayside/storage/migrations"_s);
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QList<Migration> list;
    for (const QString &file : files) {
        if (file.endsWith(".postgresql.sql"_L1))
            continue;
        const QString special = file.chopped(4) + ".postgresql.sql"_L1;
        const bool isSpecial = engine == Engine::PostgreSql && files.contains(special);
        QFile source(folder.filePath(isSpecial ? special : file));
        const bool isOpen = source.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        list.append({file.section(u'_', 0, 0).toInt(), file.section(u'_', 1).chopped(4),
                     QString::fromUtf8(source.readAll())});
    }
    return list;
}

Result<void> migrate(SqlDb &db, const QList<Migration> &migrations)
{
    const bool isShared = db.engine() == Engine::PostgreSql;
    if (isShared) {
        // Another process may take its time; longer than for a lock in daily work.
        if (auto patient = db.runOnce(u"SET lock_timeout = '25s'"_s); !patient)
            return failure(patient);
        if (auto locked = db.run(kLock); !locked)
            return failure(locked);
    }
    auto result = migrateLocked(db, migrations);
    if (isShared) {
        if (auto unlocked = db.run(kUnlock); !unlocked && result)
            return failure(unlocked);
    }
    // SQLite's own word for a file that cannot be written, met only at the first write.
    if (!result && db.lastFailure() == SqlFailure::ReadOnly)
        return failure(ErrorCode::Forbidden,
                       u"the database cannot be written: %1"_s.arg(result.error().message));
    return result;
}

} // namespace quayside::server
