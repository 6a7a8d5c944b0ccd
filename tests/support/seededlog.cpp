#include "tests/support/seededlog.h"

#include "tests/support/serverdatabase.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

namespace quayside::test {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString kind;
    QString performer;
    QString ip;
    QJsonObject metadata;
};

/// The same every time; every kind of a day in turn.
Entry entryOf(int number)
{
    const QString robot = u"admin+ci"_s;
    const QString tag = u"v2.%1.0"_s.arg(number % 7);
    const QString digest = u"sha256:9f3c"_s + QString(56, u'0') + u"a01b"_s;
    switch (number % 12) {
    case 0:
        return {u"delete_tag"_s, u"admin"_s, u"10.0.0.7"_s, {{"tag"_L1, tag}}};
    case 1:
    case 7:
        return {u"push_repo"_s, robot, u"10.0.0.21"_s, {{"tag"_L1, tag}}};
    case 2:
        return {u"change_tag_expiration"_s,
                u"admin"_s,
                u"10.0.0.7"_s,
                {{"tag"_L1, tag},
                 {"expiration_date"_L1, 1'782'453'600},
                 {"old_expiration_date"_L1, QJsonValue::Null},
                 {"oauth_token_id"_L1, 7},
                 {"oauth_token_application"_L1, u"Nightly jobs"_s}}};
    case 4:
        return {u"change_repo_permission"_s,
                u"grace"_s,
                u"192.168.4.20"_s,
                {{"username"_L1, u"ada"_s}, {"role"_L1, u"write"_s}}};
    case 5:
        return {u"move_tag"_s,
                robot,
                u"10.0.0.21"_s,
                {{"tag"_L1, u"latest"_s}, {"manifest_digest"_L1, digest}}};
    case 9:
        return {u"add_repo_notification"_s,
                u"grace"_s,
                u"192.168.4.20"_s,
                {{"event"_L1, u"repo_push"_s}}};
    case 10:
        return {u"create_tag"_s, u"ada"_s, u"10.0.0.9"_s, {{"tag"_L1, tag}}};
    default:
        return {u"pull_repo"_s,
                number % 2 == 0 ? robot : u"ada"_s,
                u"10.0.0.9"_s,
                {{"tag"_L1, u"latest"_s}}};
    }
}

bool insert(QSqlDatabase &db, const QString &repository, int days, int perDay)
{
    constexpr qint64 kDay = 86'400'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QSqlQuery ids(db);
    ids.prepare(u"SELECT id, namespace_id FROM repository WHERE path = ?"_s);
    ids.addBindValue(repository);
    if (!ids.exec() || !ids.next())
        return false;
    QSqlQuery log(db);
    QSqlQuery daily(db);
    log.prepare(u"INSERT INTO log (ns_id, repo_id, at_ms, kind, performer, ip, meta) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    daily.prepare(
        u"INSERT INTO log_daily (ns_id, repo_id, day, kind, count) VALUES (?, ?, ?, ?, 1) "
        "ON CONFLICT (ns_id, repo_id, day, kind) DO UPDATE SET count = count + 1"_s);
    for (int day = days - 1; day >= 0; --day) {
        // Of today only what is over by now: no entry comes from the future, none from tomorrow.
        const qint64 from = (now / kDay - day) * kDay;
        const qint64 span = day == 0 ? now - from : kDay;
        for (int i = 0; i < perDay - day % 3; ++i) {
            const Entry entry = entryOf(day + i);
            const qint64 at = from + span * (i + 1) / (perDay + 1);
            QJsonObject metadata = entry.metadata;
            metadata.insert("repo"_L1, repository.section(u'/', 1));
            metadata.insert("namespace"_L1, repository.section(u'/', 0, 0));
            const QString text =
                QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact));
            for (const QVariant &value :
                 {ids.value(1), ids.value(0), QVariant(at), QVariant(entry.kind),
                  QVariant(entry.performer), QVariant(entry.ip), QVariant(text)})
                log.addBindValue(value);
            for (const QVariant &value :
                 {ids.value(1), ids.value(0), QVariant(at / kDay), QVariant(entry.kind)})
                daily.addBindValue(value);
            if (!log.exec() || !daily.exec())
                return false;
        }
    }
    return true;
}

} // namespace

bool seedLog(const LiveServer &server, const QString &repository, int days, int perDay)
{
    return writeDatabase(server,
                         [&](QSqlDatabase &db) { return insert(db, repository, days, perDay); });
}

} // namespace quayside::test
