#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <initializer_list>
#include <memory>
#include <optional>

class QSqlQuery;

namespace quayside::server {

enum class Engine { Sqlite, PostgreSql };

/// A value for a named placeholder (`:repo`). Empty optionals become NULL of the right type.
struct Bind {
    Bind(const char *placeholder, qint64 v);
    Bind(const char *placeholder, int v);
    Bind(const char *placeholder, bool v); ///< stored as BIGINT 0/1
    Bind(const char *placeholder, const QString &v);
    Bind(const char *placeholder, QLatin1StringView v);
    Bind(const char *placeholder, const QByteArray &v); ///< bytes, not text
    Bind(const char *placeholder, Instant v);
    Bind(const char *placeholder, std::optional<qint64> v);
    Bind(const char *placeholder, const std::optional<QString> &v);
    Bind(const char *placeholder, std::optional<Instant> v);

    const char *name;
    QVariant value;
};

/// Rows of one executed statement; forward only. Belongs to the Db's thread; destroy it before the
/// transaction ends (it finishes the statement).
class Rows {
public:
    Rows(Rows &&) noexcept;
    Rows &operator=(Rows &&) noexcept;
    ~Rows();

    bool next();
    qint64 int64(int column) const;
    bool boolean(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    Instant instant(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalInt64(int column) const;
    std::optional<QString> optionalText(int column) const;
    std::optional<Instant> optionalInstant(int column) const;
    /// Rows changed by an INSERT, UPDATE or DELETE.
    qint64 affected() const;

private:
    friend class Db;
    explicit Rows(QSqlQuery *query);
    QSqlQuery *m_query; ///< owned by the Db's cache
};

/// One connection of one thread, with its cache of prepared statements. Not thread-safe.
class Db {
public:
    virtual ~Db() = default;

    virtual Engine engine() const = 0;
    /// Runs a statement. `sql` is a literal: one text for both engines, dialect tokens
    /// ({{now}}, {{skip_locked}}, {{key_share}}; storage.md 4.1) replaced once, prepared once and
    /// kept. Errors by class (storage.md 4.2): AlreadyExists (unique), ReferenceMissing (foreign
    /// key), StorageFull, Unavailable (lost connection, still locked after retries), Internal.
    virtual Result<Rows> run(const char *sql, std::initializer_list<Bind> binds = {}) = 0;

    /// Database time, read once a transaction (or once a read() of the executor) and then kept.
    virtual Result<Instant> now() = 0;

protected:
    static Rows makeRows(QSqlQuery *query) { return Rows(query); }
};

} // namespace quayside::server
