#include "server/storage/migrator.h"
#include "tests/storage/databases.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

/// The queries of the pull path and of the collector use an index however large the tables are.
class TestQueryPlans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hotQueries_scanNothing_data();
    void hotQueries_scanNothing();
    void tagNames_needNoTable();
    void tagPages_walkTheirIndex_data();
    void tagPages_walkTheirIndex();
    void pulls_doNotWalkHistory();
    void decisions_needNoTable_data();
    void decisions_needNoTable();
    void logPages_walkTheirIndex_data();
    void logPages_walkTheirIndex();
    void cleanupTestCase();

private:
    QSqlDatabase filled(const QString &engine);
    Databases m_databases;
};

/// Rows enough that a planner prefers an index.
static const char *const kFill[] = {
    "INSERT INTO namespace (name, kind, tag_expiry_ms, created_at) VALUES ('acme', 'org', 1, 1)",
    "INSERT INTO repository (namespace_id, name, path, visibility, state, created_at) "
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
    "SELECT 1, 'r' || i, 'acme/r' || i, 'private', 'normal', 1 FROM n",
    "INSERT INTO blob (digest, size, store, storage_key, created_at) "
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
    "SELECT 'sha256:' || i, 1, 'disk', 'k' || i, 1 FROM n",
    "INSERT INTO repo_blob (repo_id, blob_id, lease_until) SELECT 1 + id % 200, id, 1 FROM blob",
    "INSERT INTO manifest (repo_id, digest, media_type, body, layers_size, lease_until, created_at)"
    " SELECT 1 + id % 200, digest, 'm', {{empty}}, 1, 1, 1 FROM blob",
    "INSERT INTO manifest_blob (manifest_id, blob_id, repo_id, position) "
    "SELECT m.id, rb.blob_id, m.repo_id, 0 FROM manifest m JOIN repo_blob rb "
    "ON rb.repo_id = m.repo_id AND rb.blob_id = m.id",
    "INSERT INTO manifest_child (manifest_id, child_id) SELECT id, id - 1 FROM manifest WHERE id > "
    "1",
    "INSERT INTO tag (repo_id, name, manifest_id, start_ms) SELECT repo_id, 't' || id, id, id "
    "FROM manifest",
    "INSERT INTO tag (repo_id, name, manifest_id, start_ms, end_ms, end_reason) "
    "SELECT repo_id, 'latest', id, id, id + 1, 'moved' FROM manifest",
    "INSERT INTO log (ns_id, repo_id, at_ms, kind, meta) "
    "SELECT 1, repo_id, id, 'push_repo', '{}' FROM tag",
    "INSERT INTO log_daily (ns_id, repo_id, day, kind, count) "
    "SELECT 1, repo_id, id, 'push_repo', 1 FROM tag",
    "INSERT INTO namespace (name, kind, tag_expiry_ms, created_at) "
    "SELECT 'n' || id, 'user', 1, 1 FROM blob",
    "INSERT INTO namespace_blob (ns_id, blob_id, links) SELECT id, 7, 1 FROM namespace",
    "INSERT INTO quota_limit (ns_id, kind, percent) SELECT id, 'Warning', 80 FROM namespace",
    "INSERT INTO quota_told (ns_id, kind, percent, told_ms) SELECT ns_id, kind, percent, 1 "
    "FROM quota_limit",
    "INSERT INTO user_notification (uuid, user_id, kind, metadata, created_at) "
    "SELECT 'u' || id, id, 'k', '{}', 1 FROM namespace",
    "INSERT INTO gc_candidate (kind, a, b, due_ms) SELECT 2, repo_id, blob_id, blob_id "
    "FROM repo_blob",
    "INSERT INTO namespace (name, kind, tag_expiry_ms, created_at) "
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 199) "
    "SELECT 'org' || i, 'org', 1, 1 FROM n",
    "INSERT INTO team (org_id, name, role) "
    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) "
    "SELECT 1 + i / 50, 't' || i, CASE WHEN i % 50 = 0 THEN 'admin' ELSE 'member' END FROM n",
    // Everybody is in 50 teams, and each team is in 5 repositories.
    "INSERT INTO team_member (team_id, member_kind, member_id) "
    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9) "
    "SELECT t.id, 'user', 1 + (t.id / 50 * 10 + i) % 2000 FROM team t, n",
    "INSERT INTO permission (repo_id, grantee_kind, grantee_id, role) "
    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 4) "
    "SELECT 1 + (t.id * 5 + i) % 3000, 'team', t.id, 'read' FROM team t, n",
    "INSERT INTO permission (repo_id, grantee_kind, grantee_id, role) "
    "SELECT id, 'user', id, 'admin' FROM repository",
    "INSERT INTO oauth_app (org_id, name, client_id, created_at) "
    "SELECT 1, 'app' || id, 'client' || id, 1 FROM repository",
    "INSERT INTO oauth_token (app_id, user_id, uuid, token_hash, scope, created_at, expires_ms) "
    "SELECT 1 + id % 50, 1, 'u' || id, 'h' || id, 'repo:read', 1, id FROM blob",
    "INSERT INTO oauth_code (code_hash, app_id, user_id, scope, redirect_uri, challenge, "
    "expires_ms) SELECT 'h' || id, 1 + id % 50, 1, 's', 'r', 'c' || id, id FROM blob",
    "INSERT INTO app_token (user_id, uuid, title, token_hash, token_sealed, created_at, "
    "expires_ms) "
    "SELECT 1, 'u' || id, 't', 'h' || id, 's', 1, id FROM blob",
    "INSERT INTO manifest_child (manifest_id, child_id) "
    "SELECT id, id + 1 FROM manifest WHERE id < 5000",
    "INSERT INTO tag_pull (repo_id, name, pulls, last_ms) "
    "SELECT repo_id, name, 1, 1 FROM tag WHERE end_ms IS NULL",
    "INSERT INTO recovery_code (code_hash, user_id, expires_ms) SELECT 'h' || id, id, id FROM blob",
    "INSERT INTO team_invite (code_hash, team_id, user_id, inviter, created_at) "
    "SELECT 'h' || id, 1 + id % 9000, id, 'i', 1 FROM blob",
    "INSERT INTO job (queue, state, run_at, payload, created_at) "
    "SELECT 'q' || id % 3, CASE WHEN id % 2 = 0 THEN 'ready' ELSE 'done' END, id, '{}', id "
    "FROM blob",
    "INSERT INTO email_verification (user_id, code_hash, mailed_ms, expires_ms) "
    "SELECT id, 'h' || id, 1, id FROM blob",
    "INSERT INTO hook (repo_id, uuid, event, method, config, event_config, created_at) "
    "SELECT id, 'u' || id, 'repo_image_expiry', 'quay_notification', '{}', '{}', 1 "
    "FROM repository",
    "UPDATE tag SET expires_ms = id WHERE end_ms IS NULL",
    "INSERT INTO hook_tag (hook_id, tag_id, expires_ms) SELECT 7, id, id FROM tag "
    "WHERE end_ms IS NULL",
    "INSERT INTO robot (namespace_id, shortname, token_hash, token_sealed, created_at) "
    "SELECT 1, 'r' || id, 'h', 's', 1 FROM repository",
    "INSERT INTO mirror (repo_id, external_reference, robot_id, sync_interval) "
    "SELECT id, 'e', id, 60 FROM repository",
    "{{analyze}}",
};

QSqlDatabase TestQueryPlans::filled(const QString &engine)
{
    if (QSqlDatabase::contains(engine))
        return QSqlDatabase::database(engine);
    const auto uri = *parseDatabaseUri(m_databases.fresh(engine));
    const auto db = std::move(*SqlDb::open(uri, SqlDb::Use::Write));
    if (!migrate(*db, builtInMigrations(uri.engine)))
        qFatal("migrate");
    const bool isSqlite = uri.engine == Engine::Sqlite;
    for (const char *statement : kFill) {
        QString text = QString::fromLatin1(statement);
        text.replace(u"{{empty}}"_s, isSqlite ? u"x'00'"_s : u"'\\x00'"_s);
        // PostgreSQL reads an index only where VACUUM has seen that all can see the rows.
        text.replace(u"{{analyze}}"_s, isSqlite ? u"ANALYZE"_s : u"VACUUM ANALYZE"_s);
        if (auto done = db->runOnce(text); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    auto plain = QSqlDatabase::addDatabase(isSqlite ? u"QSQLITE"_s : u"QPSQL"_s, engine);
    plain.setDatabaseName(isSqlite ? uri.path : uri.name);
    plain.setHostName(uri.host);
    plain.setUserName(uri.user);
    if (!plain.open())
        qFatal("open");
    return plain;
}

void TestQueryPlans::hotQueries_scanNothing_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("sql");
    const QList<std::pair<const char *, const char *>> queries{
        {"repository by path", "SELECT id FROM repository WHERE path = 'acme/r7'"},
        {"pull by tag",
         "SELECT m.digest FROM tag t JOIN manifest m ON m.id = t.manifest_id "
         "WHERE t.repo_id = 7 AND t.name = 'latest' AND t.end_ms IS NULL"},
        {"manifest by digest", "SELECT id FROM manifest WHERE repo_id = 7 AND digest = 'sha256:9'"},
        {"blob in repository",
         "SELECT b.size FROM blob b JOIN repo_blob rb ON rb.blob_id = b.id AND rb.repo_id = 7 "
         "WHERE b.digest = 'sha256:9'"},
        {"page of tags",
         "SELECT name FROM tag WHERE repo_id = 7 AND end_ms IS NULL AND name > 't1' "
         "ORDER BY name LIMIT 100"},
        {"history of a tag",
         "SELECT id FROM tag WHERE repo_id = 7 AND name = 'latest' AND end_ms IS NOT NULL "
         "ORDER BY start_ms DESC LIMIT 50"},
        {"tags of a manifest", "SELECT name FROM tag WHERE manifest_id = 9"},
        {"names at a moment",
         "WITH RECURSIVE names(name) AS ("
         "SELECT MIN(f.name) FROM (SELECT (SELECT name FROM tag WHERE repo_id = 7 AND name > 't' "
         "AND end_ms IS NULL ORDER BY name LIMIT 1) AS name UNION ALL "
         "SELECT (SELECT name FROM tag WHERE repo_id = 7 AND name > 't' AND end_ms IS NOT NULL "
         "ORDER BY name LIMIT 1)) AS f) "
         "SELECT p.id FROM tag p WHERE p.id = (SELECT x.id FROM tag x WHERE x.repo_id = 7 AND "
         "x.name = (SELECT 'latest') AND x.end_ms IS NOT NULL AND x.start_ms <= 99 "
         "ORDER BY x.start_ms DESC LIMIT 1)"},
        {"what leads to a manifest",
         "SELECT 1 FROM manifest_child c JOIN tag t ON t.manifest_id = c.manifest_id "
         "WHERE c.child_id = 9 AND t.end_ms IS NULL LIMIT 1"},
        {"tags that a policy may mean",
         "SELECT id, name FROM tag WHERE repo_id = 7 AND end_ms IS NULL AND name > 't' "
         "AND hidden = 0 AND immutable = 0 ORDER BY name LIMIT 500"},
        {"repositories that can come back",
         "SELECT r.id FROM repository r JOIN namespace n ON n.id = r.namespace_id "
         "WHERE r.namespace_id = 1 AND r.deleted_name IS NOT NULL AND (r.deleted_ms, r.id) < "
         "(99, 9) AND r.deleted_ms + n.tag_expiry_ms > 5 "
         "ORDER BY r.deleted_ms DESC, r.id DESC LIMIT 101"},
        {"pulls of a tag", "SELECT pulls FROM tag_pull WHERE repo_id = 7 AND name = 'latest'"},
        {"users of a link",
         "SELECT 1 FROM manifest_blob WHERE repo_id = 7 AND blob_id = 9 LIMIT 1"},
        {"links of a blob", "SELECT repo_id FROM repo_blob WHERE blob_id = 9"},
        {"expired tags",
         "SELECT id FROM tag WHERE expires_ms IS NOT NULL AND end_ms IS NULL AND expires_ms < 9 "
         "LIMIT 100"},
        {"tags past their date, by id",
         "SELECT id FROM tag WHERE id IN (SELECT id FROM tag WHERE expires_ms IS NOT NULL "
         "AND end_ms IS NULL AND expires_ms <= 9 ORDER BY expires_ms LIMIT 200)"},
        {"ended tags",
         "SELECT id, repo_id, end_ms FROM tag WHERE end_ms IS NOT NULL AND end_ms <= 99 "
         "AND (end_ms, id) > (5, 7) ORDER BY end_ms, id LIMIT 20"},
        {"prunable tags",
         "SELECT t.id, m.digest FROM tag t JOIN manifest m ON m.id = t.manifest_id "
         "WHERE t.repo_id = 7 AND t.end_ms IS NULL AND t.name > 't1' AND t.hidden = 0 "
         "ORDER BY t.name LIMIT 50"},
        {"parents of a manifest", "SELECT 1 FROM manifest_child WHERE child_id = 9 LIMIT 1"},
        {"referrers of a manifest",
         "SELECT id FROM manifest WHERE repo_id = 7 AND subject_digest = 'sha256:9' ORDER BY id"},
        {"sharing of a manifest",
         "WITH RECURSIVE down(id) AS (SELECT CAST(9 AS BIGINT) "
         "UNION SELECT c.child_id FROM down JOIN manifest_child c ON c.manifest_id = down.id) "
         "SELECT (SELECT digest FROM blob WHERE id = own.blob_id), "
         "(SELECT size FROM blob WHERE id = own.blob_id), (SELECT COUNT(*) FROM (SELECT 1 FROM "
         "manifest_blob o "
         "JOIN manifest m ON m.id = o.manifest_id WHERE o.repo_id = 7 AND o.blob_id = own.blob_id "
         "AND m.deleted_ms IS NULL AND o.manifest_id NOT IN (SELECT id FROM down) LIMIT 1000) "
         "other) FROM (SELECT DISTINCT mb.blob_id FROM down JOIN manifest_blob mb "
         "ON mb.manifest_id = down.id) own ORDER BY own.blob_id LIMIT 10000"},
        {"tags that expire soon",
         "SELECT t.expires_ms, t.id, t.name, r.id, r.path, r.namespace_id FROM tag t "
         "JOIN repository r ON r.id = t.repo_id WHERE t.expires_ms >= 5 AND t.expires_ms <= 9 "
         "AND t.expires_ms > 4 AND (t.expires_ms > 5 OR t.id > 7) AND t.end_ms IS NULL "
         "AND t.hidden = 0 AND r.state <> 'deleted' ORDER BY t.expires_ms, t.id LIMIT 20"},
        {"notifications of a repository",
         "SELECT id, title FROM hook WHERE repo_id = 7 ORDER BY id"},
        {"notifications of an event",
         "SELECT h.id, r.path FROM hook h JOIN repository r ON r.id = h.repo_id "
         "WHERE h.event = 'repo_image_expiry' AND h.id > 7 AND h.number_of_failures < 3 "
         "AND r.state <> 'deleted' ORDER BY h.id LIMIT 20"},
        {"tags to tell of",
         "SELECT t.id, t.expires_ms FROM tag t WHERE t.repo_id = 7 AND t.expires_ms > 5 "
         "AND t.expires_ms <= 900 AND t.end_ms IS NULL AND t.hidden = 0 AND NOT EXISTS "
         "(SELECT 1 FROM hook_tag h WHERE h.hook_id = 7 AND h.tag_id = t.id "
         "AND h.expires_ms = t.expires_ms) ORDER BY t.expires_ms, t.id LIMIT 500"},
        {"whether a tag was told of",
         "SELECT t.id FROM tag t WHERE t.id = 7 AND t.end_ms IS NULL AND NOT EXISTS "
         "(SELECT 1 FROM hook_tag h WHERE h.hook_id = 7 AND h.tag_id = t.id "
         "AND h.expires_ms = COALESCE(t.expires_ms, 0))"},
        {"who told of a tag", "DELETE FROM hook_tag WHERE tag_id = 7"},
        {"limits of a quota",
         "SELECT l.id, l.kind, l.percent, t.told_ms FROM quota_limit l LEFT JOIN quota_told t "
         "ON t.ns_id = l.ns_id AND t.kind = l.kind AND t.percent = l.percent "
         "WHERE l.ns_id = 7 ORDER BY l.kind, l.percent"},
        {"blob of a namespace",
         "SELECT 1 FROM blob b JOIN namespace_blob n ON n.blob_id = b.id AND n.ns_id = 7 "
         "WHERE b.digest = 'sha256:7'"},
        {"count of a link", "SELECT 1 FROM namespace_blob WHERE ns_id = 7 AND blob_id = 9"},
        {"audit of links",
         "SELECT repo_id, blob_id, lease_until FROM repo_blob WHERE (repo_id, blob_id) > (7, 9) "
         "ORDER BY repo_id, blob_id LIMIT 20"},
        {"audit of manifests",
         "SELECT id, lease_until FROM manifest WHERE id > 7 ORDER BY id LIMIT 20"},
        {"candidate of a link", "SELECT 1 FROM gc_candidate WHERE kind = 2 AND a = 7 AND b = 9"},
        {"deleted repositories",
         "SELECT r.id FROM repository r JOIN namespace n ON n.id = r.namespace_id "
         "WHERE r.state = 'deleted' AND r.deleted_ms <= 9 ORDER BY r.deleted_ms LIMIT 50"},
        {"due candidates",
         "SELECT kind, a, b FROM gc_candidate WHERE due_ms <= 9 ORDER BY due_ms LIMIT 1"},
        {"manifest by its config",
         "SELECT m.id FROM blob b JOIN manifest_blob l ON l.repo_id = 7 AND l.blob_id = b.id "
         "JOIN manifest m ON m.id = l.manifest_id WHERE b.digest = 'sha256:9' AND l.position = 0 "
         "AND m.deleted_ms IS NULL ORDER BY m.id DESC LIMIT 1"},
        {"log page",
         "SELECT id FROM log WHERE repo_id = 7 AND at_ms < 99 ORDER BY at_ms DESC, id DESC LIMIT "
         "20"},
        {"log page of a namespace",
         "SELECT id FROM log WHERE ns_id = 1 AND at_ms >= 5 AND at_ms <= 99 AND (at_ms, id) < "
         "(99, 7) "
         "AND (CAST(NULL AS TEXT) IS NULL OR performer = NULL) ORDER BY at_ms DESC, id DESC LIMIT "
         "20"},
        {"log page of a performer",
         "SELECT id FROM log WHERE ns_id = 1 AND at_ms >= 5 AND at_ms <= 99 AND (at_ms, id) < "
         "(99, 7) "
         "AND (CAST('bob' AS TEXT) IS NULL OR performer = 'bob') ORDER BY at_ms DESC, id DESC "
         "LIMIT 20"},
        {"log page of the registry",
         "SELECT id FROM log WHERE at_ms >= 5 AND at_ms <= 99 AND (at_ms, id) < (99, 7) "
         "AND (CAST(NULL AS TEXT) IS NULL OR performer = NULL) ORDER BY at_ms DESC, id DESC LIMIT "
         "20"},
        {"totals of a namespace",
         "SELECT kind, day, SUM(count) FROM log_daily WHERE ns_id = 7 AND day >= 9 AND day <= 11 "
         "GROUP BY kind, day ORDER BY day, kind"},
        {"totals of the registry",
         "SELECT kind, day, SUM(count) FROM log_daily WHERE day >= 9 AND day <= 11 "
         "GROUP BY kind, day ORDER BY day, kind"},
        {"oldest log rows", "SELECT id FROM log WHERE at_ms < 99 ORDER BY at_ms, id LIMIT 500"},
        {"open notifications",
         "SELECT u.uuid FROM user_notification u JOIN namespace n ON n.id = u.user_id "
         "WHERE u.dismissed = 0 AND u.user_id IN (SELECT CAST(7 AS BIGINT) UNION SELECT t.org_id "
         "FROM team_member m JOIN team t ON t.id = m.team_id WHERE m.member_kind = 'user' "
         "AND m.member_id = 7 AND t.role = 'admin') ORDER BY u.id DESC LIMIT 6 OFFSET 0"},
        {"users by name",
         "SELECT id FROM namespace WHERE name > 'n5' AND kind = 'user' AND (enabled = 1 OR 1 = 1) "
         "ORDER BY name LIMIT 101"},
        {"API token",
         "SELECT t.id FROM oauth_token t JOIN namespace n ON n.id = t.user_id "
         "JOIN oauth_app a ON a.id = t.app_id WHERE t.token_hash = 'h9'"},
        {"page of API tokens",
         "SELECT t.id FROM oauth_token t WHERE t.app_id = 7 AND "
         "(t.expires_ms IS NULL OR t.expires_ms > 9) AND t.id < 4000 ORDER BY t.id DESC LIMIT 51"},
        {"authorization code", "SELECT id FROM oauth_code WHERE code_hash = 'h9'"},
        {"code challenge",
         "SELECT id FROM oauth_code WHERE app_id = 7 AND challenge = 'c9' AND used = 1 LIMIT 1"},
        {"expired codes", "DELETE FROM oauth_code WHERE expires_ms <= 9"},
        {"app token",
         "SELECT t.id FROM app_token t JOIN namespace n ON n.id = t.user_id "
         "WHERE t.token_hash = 'h9'"},
        {"expired app tokens",
         "SELECT id FROM app_token WHERE expires_ms IS NOT NULL AND expires_ms <= 9 "
         "ORDER BY expires_ms LIMIT 500"},
        {"expired API tokens",
         "SELECT id FROM oauth_token WHERE expires_ms IS NOT NULL AND expires_ms <= 9 "
         "ORDER BY expires_ms, id LIMIT 500"},
        {"who may push into a mirror",
         "SELECT n.name, b.shortname FROM mirror m JOIN robot b ON b.id = m.robot_id "
         "JOIN namespace n ON n.id = b.namespace_id WHERE m.repo_id = 7"},
        {"mirrors that a robot fills",
         "SELECT r.path FROM mirror m JOIN repository r ON r.id = m.repo_id "
         "WHERE m.robot_id = 7 AND r.state <> 'deleted' ORDER BY m.repo_id LIMIT 11"},
        {"whether an address is verified", "SELECT 1 FROM email_verification WHERE user_id = 7"},
        {"link that verifies an address",
         "SELECT user_id FROM email_verification WHERE code_hash = 'h9' AND expires_ms > 9"},
        {"link for a new password",
         "SELECT user_id FROM recovery_code WHERE code_hash = 'h9' AND expires_ms > 9"},
        {"invitations of a team",
         "SELECT i.id FROM team_invite i LEFT JOIN namespace n ON n.id = i.user_id "
         "WHERE i.team_id = 7 ORDER BY i.id LIMIT 500"},
        {"invitation by its code", "SELECT id FROM team_invite WHERE code_hash = 'h9'"},
        {"what a user has been granted",
         "SELECT id FROM permission WHERE grantee_kind = 'user' AND grantee_id = 7 LIMIT 200"},
        {"rows of an export",
         "SELECT 1 FROM log WHERE repo_id = 7 AND at_ms >= 5 AND at_ms < 99 LIMIT 100001"},
        {"next job",
         "SELECT id FROM job WHERE state = 'ready' AND queue = 'q1' AND run_at <= 9 "
         "ORDER BY priority, run_at, id LIMIT 1"},
        {"jobs whose holder is gone",
         "SELECT id FROM job WHERE state = 'running' AND lease_until < 9"},
        {"jobs that ended",
         "SELECT id FROM job WHERE state IN ('done', 'dead') AND created_at < 9 "
         "ORDER BY created_at LIMIT 500"},
        {"days of a repository",
         "SELECT day, SUM(count) FROM log_daily WHERE ns_id = 1 AND repo_id = 7 AND day >= 9 "
         "GROUP BY day ORDER BY day"},
    };
    for (const char *engine : {"sqlite", "postgresql"}) {
        for (const auto &[name, sql] : queries)
            QTest::addRow("%s %s", engine, name)
                << QString::fromLatin1(engine) << QString::fromLatin1(sql);
    }
}

void TestQueryPlans::hotQueries_scanNothing()
{
    QFETCH(QString, engine);
    QFETCH(QString, sql);
    const bool isSqlite = engine == u"sqlite"_s;
    // EXPLAIN cannot be prepared on PostgreSQL, so not through SqlDb.
    QSqlQuery query(filled(engine));
    QVERIFY(query.exec((isSqlite ? u"EXPLAIN QUERY PLAN "_s : u"EXPLAIN "_s) + sql));
    QString plan;
    while (query.next())
        plan += query.value(isSqlite ? 3 : 0).toString() + u'\n';
    QVERIFY(!plan.isEmpty());
    // What a query made itself (down, own, other) is as small as it made it.
    static const QRegularExpression scan(
        u"Seq Scan|\\bSCAN (?!CONSTANT|down\\b|own\\b|other\\b)"_s);
    QVERIFY2(!scan.match(plan).hasMatch(), qPrintable(plan));
}

void TestQueryPlans::tagNames_needNoTable()
{
    QSqlQuery query(filled(u"sqlite"_s));
    QVERIFY(
        query.exec(u"EXPLAIN QUERY PLAN SELECT name FROM tag WHERE repo_id = 7 AND end_ms IS NULL "
                   "AND name > 't' AND hidden = 0 AND (expires_ms IS NULL OR expires_ms > 9) "
                   "ORDER BY name LIMIT 100"_s));
    QVERIFY(query.next());
    const QString plan = query.value(3).toString();
    QVERIFY2(plan.contains(u"USING COVERING INDEX tag_names"_s), qPrintable(plan));
}

void TestQueryPlans::tagPages_walkTheirIndex_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("index");
    QTest::newRow("live") << u"end_ms IS NULL AND hidden = 0 AND (expires_ms IS NULL OR expires_ms "
                             "> 9)"_s
                          << u"tag_page"_s;
    QTest::newRow("history") << u"hidden = 0"_s << u"tag_recent"_s;
}

/// In their order, without a look at the table for the pages before.
void TestQueryPlans::tagPages_walkTheirIndex()
{
    QFETCH(QString, where);
    QFETCH(QString, index);
    QSqlQuery query(filled(u"sqlite"_s));
    QVERIFY(query.exec(
        u"EXPLAIN QUERY PLAN SELECT id FROM tag WHERE repo_id = 7 AND %1 AND start_ms <= 99 "
        "AND (start_ms < 99 OR name > 't') AND (1 = 1 OR replace(name, 'x', '') <> name) "
        "ORDER BY start_ms DESC, name LIMIT 101 OFFSET 500"_s.arg(where)));
    QString plan;
    while (query.next())
        plan += query.value(3).toString() + u'\n';
    QVERIFY2(plan.contains(u"USING COVERING INDEX "_s + index + u' '), qPrintable(plan));
    QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
}

/// A tag that moved 50 000 times is pulled as fast as one that never did.
void TestQueryPlans::pulls_doNotWalkHistory()
{
    QSqlQuery query(filled(u"sqlite"_s));
    QVERIFY(
        query.exec(u"EXPLAIN QUERY PLAN SELECT m.digest, m.body, t.expires_ms FROM repository r "
                   "JOIN tag t ON t.repo_id = r.id AND t.name = 'latest' AND t.end_ms IS NULL "
                   "JOIN manifest m ON m.id = t.manifest_id "
                   "WHERE r.path = 'acme/r7' AND r.state <> 'deleted'"_s));
    QString plan;
    while (query.next())
        plan += query.value(3).toString() + u'\n';
    QVERIFY2(plan.contains(u"INDEX tag_live "_s), qPrintable(plan));
}

void TestQueryPlans::decisions_needNoTable_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("sql");
    // As PermissionStore::roles() and TeamStore::strongestRole() ask.
    const QList<std::pair<const char *, const char *>> queries{
        {"permission of 50 teams",
         "SELECT role FROM (SELECT p.role FROM permission p WHERE p.repo_id = 7 "
         "AND p.grantee_kind = 'user' AND p.grantee_id = 9 "
         "UNION ALL SELECT p.role FROM team_member m JOIN permission p ON p.grantee_kind = 'team' "
         "AND p.grantee_id = m.team_id AND p.repo_id = 7 "
         "WHERE m.member_kind = 'user' AND m.member_id = 9) AS roles "
         "ORDER BY CASE role WHEN 'admin' THEN 0 WHEN 'write' THEN 1 ELSE 2 END"},
        {"role of 50 teams",
         "SELECT t.role FROM team_member m JOIN team t ON t.id = m.team_id "
         "WHERE m.member_kind = 'user' AND m.member_id = 9 AND t.org_id = 1 "
         "ORDER BY CASE t.role WHEN 'admin' THEN 0 WHEN 'creator' THEN 1 ELSE 2 END LIMIT 1"},
    };
    for (const char *engine : {"sqlite", "postgresql"}) {
        for (const auto &[name, sql] : queries)
            QTest::addRow("%s %s", engine, name)
                << QString::fromLatin1(engine) << QString::fromLatin1(sql);
    }
}

void TestQueryPlans::decisions_needNoTable()
{
    QFETCH(QString, engine);
    QFETCH(QString, sql);
    const bool isSqlite = engine == u"sqlite"_s;
    QSqlQuery query(filled(engine));
    QVERIFY(query.exec((isSqlite ? u"EXPLAIN QUERY PLAN "_s : u"EXPLAIN "_s) + sql));
    QStringList accesses;
    QString plan;
    while (query.next()) {
        const auto line = query.value(isSqlite ? 3 : 0).toString();
        plan += line + u'\n';
        // A line that opens a table, and not one that names a step or a condition.
        static const QRegularExpression opens(
            u"^(SEARCH|SCAN) (?!roles)|(Scan|Index) using | Scan on "_s);
        if (opens.match(line).hasMatch())
            accesses.append(line);
    }
    QVERIFY2(accesses.size() >= 2, qPrintable(plan));
    // SQLite's tables are their own primary keys, and it fetches one row by a unique index.
    const QRegularExpression good(
        isSqlite ? u"^SEARCH .*(COVERING INDEX|INTEGER PRIMARY KEY|autoindex.*grantee_id=)"_s
                 : u"Index Only Scan"_s);
    for (const auto &access : accesses)
        QVERIFY2(good.match(access).hasMatch(), qPrintable(plan));
}

void TestQueryPlans::logPages_walkTheirIndex_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("index");
    QTest::newRow("repository") << u"repo_id = 7"_s << u"log_repo"_s;
    QTest::newRow("namespace") << u"ns_id = 1"_s << u"log_ns"_s;
    QTest::newRow("registry") << u"id > 0"_s << u"log_at"_s;
}

/// In order, from the place where the page before ended: nothing is sorted, whatever lies before.
void TestQueryPlans::logPages_walkTheirIndex()
{
    QFETCH(QString, where);
    QFETCH(QString, index);
    QSqlQuery query(filled(u"sqlite"_s));
    QVERIFY(
        query.exec(u"EXPLAIN QUERY PLAN SELECT id FROM log WHERE %1 AND at_ms >= 5 AND at_ms <= 99 "
                   "AND (at_ms, id) < (99, 7) ORDER BY at_ms DESC, id DESC LIMIT 20"_s.arg(where)));
    QString plan;
    while (query.next())
        plan += query.value(3).toString() + u'\n';
    QVERIFY2(plan.contains(u"INDEX "_s + index + u' '), qPrintable(plan));
    QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
}

void TestQueryPlans::cleanupTestCase()
{
    const QStringList names = QSqlDatabase::connectionNames();
    for (const QString &name : names)
        QSqlDatabase::removeDatabase(name);
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
