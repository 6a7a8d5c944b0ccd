#include "server/storage/databaseuri.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<DatabaseUri> parsePostgreSql(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2)
        return failure(
            ErrorCode::InvalidInput,
            u"DB_URI must read postgresql://user:password@host:port/name; characters with a meaning in addresses are written as %XX"_s);
    DatabaseUri result;
    result.engine = Engine::PostgreSql;
    result.host = url.host();
    result.port = url.port(5432);
    result.user = url.userName(QUrl::FullyDecoded);
    result.password = url.password(QUrl::FullyDecoded);
    result.name = url.path(QUrl::FullyDecoded).mid(1);
    QStringList options;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == "host"_L1) {
            result.host = value;
        } else if (value.contains(u';') || value.contains(u'\'') || value.contains(u' ')) {
            return failure(
                ErrorCode::InvalidInput,
                u"DB_URI: the value of %1 has a character that cannot be passed on"_s.arg(key));
        } else {
            options.append(key + u'=' + value);
        }
    }
    result.options = options.join(u';');
    return result;
}

} // namespace

Result<DatabaseUri> parseDatabaseUri(const QString &uri)
{
    if (uri.startsWith("sqlite:///"_L1)) {
        DatabaseUri result;
        // SQLAlchemy, and so Quay, writes an absolute path with a fourth slash.
        result.path = uri.mid(QLatin1StringView("sqlite://").size());
        while (result.path.startsWith("//"_L1))
            result.path.remove(0, 1);
        if (result.path.size() < 2)
            return failure(ErrorCode::InvalidInput, u"DB_URI: sqlite:// without a file"_s);
        return result;
    }
    const QString scheme = uri.section(u':', 0, 0);
    if (scheme == "postgresql"_L1 || scheme == "postgres"_L1 || scheme.startsWith("postgresql+"_L1))
        return parsePostgreSql(u"postgresql"_s + uri.mid(scheme.size()));
    return failure(ErrorCode::InvalidInput,
                   u"DB_URI must begin with sqlite:/// or postgresql://"_s);
}

} // namespace quayside::server
