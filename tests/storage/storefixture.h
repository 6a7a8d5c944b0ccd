#pragma once

#include "server/storage/namespacestore.h"
#include "server/storage/repositorystore.h"
#include "tests/storage/databases.h"

namespace quayside::tests {

/// A database with the namespace `acme` and its repository `acme/web`, for tests of one store.
class StoreFixture {
public:
    template <class F>
    auto tryWrite(F f)
    {
        return m_db->write(std::move(f)).result();
    }

    /// Gives the value, or ends the run.
    template <class F>
    auto write(F f)
    {
        auto result = tryWrite(std::move(f));
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        if constexpr (!std::is_void_v<typename decltype(result)::Value>)
            return std::move(*result);
    }

    void open(const QString &engine)
    {
        auto opened = server::DbExecutor::open({m_databases.fresh(engine), 4});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_db = std::move(*opened);
        ns = write([](server::Db &db) {
            return server::NamespaceStore(db).insert(
                {QStringLiteral("acme"), true, {}, {}, false, std::chrono::hours(1)},
                instantFromMs(1));
        });
        repo = repository(QStringLiteral("acme/web"));
    }

    server::RepositoryId repository(const QString &path)
    {
        return write([path, id = ns](server::Db &db) {
            return server::RepositoryStore(db).insert(id, path, path.section(QLatin1Char('/'), 1),
                                                      false, std::nullopt, instantFromMs(1));
        });
    }

    qint64 number(const char *sql)
    {
        return write([sql](server::Db &db) -> Result<qint64> {
            auto rows = db.run(sql);
            if (!rows)
                return failure(rows);
            return rows->next() ? rows->int64(0) : -1;
        });
    }

    server::DbExecutor &executor() { return *m_db; }

    server::NamespaceId ns;
    server::RepositoryId repo;

private:
    Databases m_databases;
    std::unique_ptr<server::DbExecutor> m_db;
};

} // namespace quayside::tests
