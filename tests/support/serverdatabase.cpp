#include "tests/support/serverdatabase.h"

#include "tests/support/liveserver.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <cstdio>

namespace quayside::test {

using namespace Qt::StringLiterals;

bool writeDatabase(const LiveServer &server, const std::function<bool(QSqlDatabase &)> &write)
{
    const QString name = u"written-by-test"_s;
    bool isGood = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(server.databaseFile());
        db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=20000"_s);
        // A transaction that begins by reading is refused at once when the server writes meanwhile.
        isGood = db.open() && QSqlQuery(db).exec(u"BEGIN IMMEDIATE"_s) && write(db)
            && QSqlQuery(db).exec(u"COMMIT"_s);
        if (!isGood)
            std::fprintf(stderr, "the database could not be written: %s\n",
                         qPrintable(db.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
    return isGood;
}

} // namespace quayside::test
