#include "server/storage/db.h"

#include <QtSql/QSqlQuery>

#include <utility>

namespace quayside::server {

namespace {

template <class T>
QVariant nullOr(const std::optional<T> &v, QMetaType type)
{
    return v ? QVariant::fromValue(*v) : QVariant(type);
}

} // namespace

Bind::Bind(const char *placeholder, qint64 v)
    : name(placeholder)
    , value(v)
{
}

Bind::Bind(const char *placeholder, int v)
    : Bind(placeholder, qint64(v))
{
}

Bind::Bind(const char *placeholder, bool v)
    : Bind(placeholder, qint64(v ? 1 : 0))
{
}

// A null QString would become NULL; an empty text is what the caller means.
Bind::Bind(const char *placeholder, const QString &v)
    : name(placeholder)
    , value(v.isNull() ? QStringLiteral("") : v)
{
}

Bind::Bind(const char *placeholder, QLatin1StringView v)
    : Bind(placeholder, QString(v))
{
}

Bind::Bind(const char *placeholder, const QByteArray &v)
    : name(placeholder)
    , value(v.isNull() ? QByteArray("") : v)
{
}

Bind::Bind(const char *placeholder, Instant v)
    : Bind(placeholder, toMs(v))
{
}

Bind::Bind(const char *placeholder, std::optional<qint64> v)
    : name(placeholder)
    , value(nullOr(v, QMetaType::fromType<qint64>()))
{
}

Bind::Bind(const char *placeholder, const std::optional<QString> &v)
    : name(placeholder)
    , value(v ? (v->isNull() ? QVariant(QStringLiteral("")) : QVariant(*v))
              : QVariant(QMetaType::fromType<QString>()))
{
}

Bind::Bind(const char *placeholder, std::optional<Instant> v)
    : Bind(placeholder, v ? std::optional<qint64>(toMs(*v)) : std::nullopt)
{
}

Rows::Rows(QSqlQuery *query)
    : m_query(query)
{
}

Rows::Rows(Rows &&other) noexcept
    : m_query(std::exchange(other.m_query, nullptr))
{
}

Rows &Rows::operator=(Rows &&other) noexcept
{
    std::swap(m_query, other.m_query);
    return *this;
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    return m_query->next();
}

qint64 Rows::int64(int column) const
{
    return m_query->value(column).toLongLong();
}

bool Rows::boolean(int column) const
{
    return m_query->value(column).toBool();
}

QString Rows::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Rows::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

Instant Rows::instant(int column) const
{
    return instantFromMs(int64(column));
}

bool Rows::isNull(int column) const
{
    return m_query->isNull(column);
}

std::optional<qint64> Rows::optionalInt64(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int64(column));
}

std::optional<QString> Rows::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<Instant> Rows::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

qint64 Rows::affected() const
{
    return m_query->numRowsAffected();
}

} // namespace quayside::server
