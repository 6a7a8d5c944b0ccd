#include "tests/support/seededhistory.h"

#include "tests/support/liveserver.h"
#include "tests/support/serverdatabase.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

namespace quayside::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kImages = u"abcdef";

QString imageTag(QChar letter)
{
    return u"seed-"_s + letter;
}

QVariant idOf(QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(db);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() && query.next() ? query.value(0) : QVariant();
}

bool run(QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(db);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

struct Place {
    QVariant nameSpace;
    QVariant repository;
    QString path;
};

bool logged(QSqlDatabase &db, const Place &place, const QString &kind, const QString &tag,
            const QString &by, qint64 at)
{
    if (by.isEmpty())
        return true;
    const QJsonObject metadata{{"repo"_L1, place.path.section(u'/', 1)},
                               {"namespace"_L1, place.path.section(u'/', 0, 0)},
                               {"tag"_L1, tag}};
    return run(db,
               u"INSERT INTO log (ns_id, repo_id, at_ms, kind, performer, ip, meta) "
               "VALUES (?, ?, ?, ?, ?, '10.0.0.7', ?)"_s,
               {place.nameSpace, place.repository, at, kind, by,
                QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact))});
}

bool insert(QSqlDatabase &db, const Place &place, const QHash<QChar, QVariant> &manifests,
            const PastTag &row)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto at = [now](std::chrono::minutes ago) {
        return now - std::chrono::milliseconds(ago).count();
    };
    const bool isAhead = row.end && *row.end <= 0min;
    const QVariant none;
    const bool isGood = run(
        db,
        u"INSERT INTO tag (repo_id, name, manifest_id, start_ms, end_ms, end_reason, "
        "expires_ms, expires_from, immutable, hidden, reversion) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"_s,
        {place.repository, row.tag, manifests.value(QLatin1Char(row.image)), at(row.start),
         row.end && !isAhead ? QVariant(at(*row.end)) : none,
         row.end && !isAhead ? QVariant(row.reason) : none, isAhead ? QVariant(at(*row.end)) : none,
         isAhead ? QVariant(u"api"_s) : none, int(row.isImmutable), int(row.isReversion)});
    const bool isMoved = row.reason == "moved"_L1 || !row.end || isAhead;
    return isGood
        && logged(db, place, row.isReversion ? u"revert_tag"_s : u"push_repo"_s, row.tag, row.by,
                  at(row.start))
        && (isMoved || logged(db, place, u"delete_tag"_s, row.tag, row.endedBy, at(*row.end)));
}

} // namespace

bool seedHistory(LiveServer &server, const QString &repository, const QList<PastTag> &rows)
{
    qsizetype size = 1000;
    for (const QChar letter : QStringView(kImages)) {
        if (!server.push(repository, imageTag(letter), size *= 2))
            return false;
    }
    return writeDatabase(server, [&](QSqlDatabase &db) {
        const Place place{
            idOf(db, u"SELECT namespace_id FROM repository WHERE path = ?"_s, {repository}),
            idOf(db, u"SELECT id FROM repository WHERE path = ?"_s, {repository}), repository};
        QHash<QChar, QVariant> manifests;
        for (const QChar letter : QStringView(kImages))
            manifests.insert(letter,
                             idOf(db,
                                  u"SELECT manifest_id FROM tag WHERE repo_id = ? AND name = ?"_s,
                                  {place.repository, imageTag(letter)}));
        bool isGood = run(db, u"DELETE FROM tag WHERE repo_id = ?"_s, {place.repository})
            && run(db, u"DELETE FROM log WHERE repo_id = ?"_s, {place.repository});
        for (const PastTag &row : rows)
            isGood = isGood && insert(db, place, manifests, row);
        return isGood;
    });
}

QList<PastTag> someHistory()
{
    const auto days = [](double count) { return std::chrono::minutes(int(count * 24 * 60)); };
    const QString robot = u"admin+ci"_s;
    const QString user = u"admin"_s;
    const auto moved = u"moved"_s;
    return {
        {u"latest"_s, 'a', days(17), days(9), moved, robot},
        {u"latest"_s, 'b', days(9), days(2), moved, robot},
        {u"latest"_s, 'c', days(2), days(0.15), moved, robot},
        {u"latest"_s, 'd', days(0.15), {}, {}, robot},
        {u"v2.1.0"_s, 'e', days(3), days(-5), {}, robot},
        {u"nightly-20260610"_s, 'f', days(1.2), days(0.35), u"expired"_s, robot},
        {u"hotfix-login"_s, 'c', days(12), days(6), u"deleted"_s, user, user},
        {u"v2.0.4"_s, 'b', days(13), days(11), moved, user},
        {u"v2.0.4"_s, 'd', days(11), {}, {}, u"grace"_s, {}, true, true},
        {u"v1.8.0"_s, 'f', days(17), days(15), u"deleted"_s, user, user},
    };
}

} // namespace quayside::test
