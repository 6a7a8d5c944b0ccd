#pragma once

#include "server/storage/dbexecutor.h"
#include "tests/support/postgres.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace quayside::tests {

/// The two engines of the tests' rows.
class Databases {
public:
    static void addRows()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("sqlite") << QStringLiteral("sqlite");
        QTest::newRow("postgresql") << QStringLiteral("postgresql");
    }

    /// DB_URI of a new, empty database.
    QString fresh(const QString &engine)
    {
        if (engine == QLatin1StringView("sqlite"))
            return QStringLiteral("sqlite://%1/%2.db").arg(m_folder.path()).arg(++m_files);
        return postgres().uri(postgres().createDatabase());
    }

    Postgres &postgres()
    {
        if (!m_postgres)
            m_postgres = std::make_unique<Postgres>();
        return *m_postgres;
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Postgres> m_postgres;
};

} // namespace quayside::tests
