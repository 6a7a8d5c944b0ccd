#include "app/api/accountapi.h"
#include "app/api/apiclient.h"
#include "app/api/apptokensapi.h"
#include "app/api/entitiesapi.h"
#include "app/api/permissionsapi.h"
#include "app/api/prototypesapi.h"
#include "app/api/robotsapi.h"
#include "app/api/teamsapi.h"
#include "tests/support/scriptedserver.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::api;
using quayside::test::ScriptedServer;
using namespace Qt::StringLiterals;

using Call = std::function<ApiCallBase *(ApiClient &)>;
Q_DECLARE_METATYPE(Call)

/// What robots, teams, rights, default permissions and app tokens ask a server for.
class TestRights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requests_areAsDescribed_data();
    void requests_areAsDescribed();
    void answers_areRead();
};

void TestRights::requests_areAsDescribed_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const Call &call, const QByteArray &line,
                        const QByteArray &body = {}) {
        QTest::newRow(name) << call << line << body;
    };
    const auto acme = u"acme"_s;
    const auto web = *RepositoryName::parse(u"acme/web"_s);
    row(
        "robots of an organization", [=](ApiClient &c) { return RobotsApi(c, acme).list(); },
        "GET /api/v1/organization/acme/robots?permissions=true&token=false");
    row(
        "robots of the user", [](ApiClient &c) { return RobotsApi(c, {}).list(); },
        "GET /api/v1/user/robots?permissions=true&token=false");
    row(
        "create a robot", [=](ApiClient &c) { return RobotsApi(c, acme).create(u"ci"_s, u"d"_s); },
        "PUT /api/v1/organization/acme/robots/ci", R"({"description":"d"})");
    row(
        "regenerate", [=](ApiClient &c) { return RobotsApi(c, acme).regenerate(u"ci"_s); },
        "POST /api/v1/organization/acme/robots/ci/regenerate");
    row(
        "a robot's rights", [](ApiClient &c) { return RobotsApi(c, {}).permissions(u"ci"_s); },
        "GET /api/v1/user/robots/ci/permissions");
    row(
        "put a team",
        [=](ApiClient &c) {
            return TeamsApi(c, acme).put(u"ops"_s, OrganizationRole::Creator, u"d"_s);
        },
        "PUT /api/v1/organization/acme/team/ops", R"({"description":"d","role":"creator"})");
    row(
        "members of a team", [=](ApiClient &c) { return TeamsApi(c, acme).members(u"ops"_s); },
        "GET /api/v1/organization/acme/team/ops/members?includePending=true");
    row(
        "add a robot",
        [=](ApiClient &c) { return TeamsApi(c, acme).addMember(u"ops"_s, u"acme+ci"_s); },
        "PUT /api/v1/organization/acme/team/ops/members/acme+ci");
    row(
        "take an invitation back",
        [=](ApiClient &c) { return TeamsApi(c, acme).removeInvitation(u"ops"_s, u"a+b@c.org"_s); },
        "DELETE /api/v1/organization/acme/team/ops/invite/a%2Bb%40c.org");
    for (const auto &[directory, group] : {std::pair{wire::Directory::Ldap, R"({"group_dn":"g"})"},
                                           {wire::Directory::Keystone, R"({"group_id":"g"})"},
                                           {wire::Directory::Oidc, R"({"group_name":"g"})"}})
        row(
            wire::toString(directory).data(),
            [=, from = directory](ApiClient &c) {
                return TeamsApi(c, acme).startSync(u"ops"_s, from, u"g"_s);
            },
            "POST /api/v1/organization/acme/team/ops/syncing", group);
    row(
        "stop syncing", [=](ApiClient &c) { return TeamsApi(c, acme).stopSync(u"ops"_s); },
        "DELETE /api/v1/organization/acme/team/ops/syncing");
    row(
        "convert the account",
        [](ApiClient &c) { return AccountApi(c).convert(u"grace"_s, u"secret"_s); },
        "POST /api/v1/user/convert", R"({"adminPassword":"secret","adminUser":"grace"})");
    row(
        "collaborators", [=](ApiClient &c) { return TeamsApi(c, acme).collaborators(); },
        "GET /api/v1/organization/acme/collaborators");
    row(
        "out of the organization",
        [=](ApiClient &c) { return TeamsApi(c, acme).removeFromOrganization(u"bob"_s); },
        "DELETE /api/v1/organization/acme/members/bob");
    row(
        "give a right",
        [=](ApiClient &c) {
            return PermissionsApi(c).set(web, PermissionsApi::Holder::User, u"acme+ci"_s,
                                         RepositoryRole::Write);
        },
        "PUT /api/v1/repository/acme/web/permissions/user/acme+ci", R"({"role":"write"})");
    row(
        "take a right",
        [=](ApiClient &c) {
            return PermissionsApi(c).remove(web, PermissionsApi::Holder::Team, u"ops"_s);
        },
        "DELETE /api/v1/repository/acme/web/permissions/team/ops");
    row(
        "rights of a repository",
        [=](ApiClient &c) { return PermissionsApi(c).list(web, PermissionsApi::Holder::Team); },
        "GET /api/v1/repository/acme/web/permissions/team/");
    wire::Entity team;
    team.name = u"ops"_s;
    team.kind = wire::Entity::Kind::Team;
    row(
        "create a default permission",
        [=](ApiClient &c) {
            return PrototypesApi(c, acme).create(team, u"ada"_s, RepositoryRole::Read);
        },
        "POST /api/v1/organization/acme/prototypes",
        R"({"activating_user":{"name":"ada"},"delegate":{"kind":"team","name":"ops"},"role":"read"})");
    row(
        "of whoever creates",
        [=](ApiClient &c) { return PrototypesApi(c, acme).create(team, {}, RepositoryRole::Read); },
        "POST /api/v1/organization/acme/prototypes",
        R"({"delegate":{"kind":"team","name":"ops"},"role":"read"})");
    row(
        "one whose id is wanted",
        [=](ApiClient &c) { return PrototypesApi(c, acme).make(team, {}, RepositoryRole::Read); },
        "POST /api/v1/organization/acme/prototypes",
        R"({"delegate":{"kind":"team","name":"ops"},"role":"read"})");
    row(
        "change a default permission",
        [=](ApiClient &c) {
            return PrototypesApi(c, acme).setRole(u"i-d"_s, RepositoryRole::Admin);
        },
        "PUT /api/v1/organization/acme/prototypes/i-d", R"({"role":"admin"})");
    row(
        "create an app token", [](ApiClient &c) { return AppTokensApi(c).create(u"laptop"_s); },
        "POST /api/v1/user/apptoken", R"({"title":"laptop"})");
    row(
        "revoke an app token", [](ApiClient &c) { return AppTokensApi(c).revoke(u"u-u"_s); },
        "DELETE /api/v1/user/apptoken/u-u");
    row(
        "find entities",
        [=](ApiClient &c) {
            return EntitiesApi(c).find(u"a/b c+d"_s, {.namespaceName = acme, .withTeams = true});
        },
        "GET /api/v1/entities/a%2Fb%20c%2Bd?namespace=acme&includeTeams=true&includeOrgs=false");
}

void TestRights::requests_areAsDescribed()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    ScriptedServer server({ScriptedServer::json(200, "{}")});
    ApiClient client(server.url());
    QSignalSpy finished(call(client), &ApiCallBase::finished);
    QTRY_COMPARE(finished.size(), 1);
    const QByteArray request = server.requests().constFirst();
    QCOMPARE(request.left(request.indexOf(" HTTP/1.1")), line);
    const QByteArray sent = request.mid(request.indexOf("\r\n\r\n") + 4);
    QCOMPARE(QJsonDocument::fromJson(sent).toJson(QJsonDocument::Compact), body);
}

void TestRights::answers_areRead()
{
    ScriptedServer server(
        {ScriptedServer::json(200, R"({"tokens":[{"uuid":"u","title":"laptop"}]})"),
         ScriptedServer::json(200, R"({"token":{"uuid":"u","token_code":"c"}})"),
         ScriptedServer::json(200, R"({"collaborators":[{"name":"eve","repositories":["web"]}]})"),
         ScriptedServer::json(200, R"({"id":"i-d","role":"read","activating_user":null,
            "delegate":{"kind":"team","name":"ops"}})")});
    ApiClient client(server.url());
    QStringList read;
    auto *list = AppTokensApi(client).list();
    connect(list, &ApiCallBase::finished, this,
            [&read, list] { read.append(list->takeResult()->tokens.at(0).title); });
    QTRY_COMPARE(read.size(), 1);
    auto *one = AppTokensApi(client).get(u"u"_s);
    connect(one, &ApiCallBase::finished, this,
            [&read, one] { read.append(one->takeResult()->token.tokenCode.value()); });
    QTRY_COMPARE(read.size(), 2);
    auto *others = TeamsApi(client, u"acme"_s).collaborators();
    connect(others, &ApiCallBase::finished, this, [&read, others] {
        const auto members = others->takeResult();
        if (members && !members->members.at(0).teams)
            read.append(members->members.at(0).repositories);
    });
    QTRY_COMPARE(read.size(), 3);
    auto *made = PrototypesApi(client, u"acme"_s).make({}, {}, RepositoryRole::Read);
    connect(made, &ApiCallBase::finished, this,
            [&read, made] { read.append(made->takeResult()->id); });
    QTRY_COMPARE(read, (QStringList{u"laptop"_s, u"c"_s, u"web"_s, u"i-d"_s}));
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
