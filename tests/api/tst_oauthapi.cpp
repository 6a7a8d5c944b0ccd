#include "app/api/oauthapi.h"

#include "app/api/apiclient.h"
#include "tests/support/scriptedserver.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::api;
using quayside::test::ScriptedServer;
using namespace Qt::StringLiterals;

/// What leaves for the registry, and what becomes of its answers.
class TestOAuthApi : public QObject {
    Q_OBJECT
private:
    template <class T>
    static std::optional<Result<T>> wait(ApiCall<T> *call)
    {
        std::optional<Result<T>> result;
        connect(call, &ApiCallBase::finished, call,
                [&result, call] { result = call->takeResult(); });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 10'000);
        return result;
    }
    static QByteArray bodyOf(const QByteArray &request)
    {
        return request.mid(request.indexOf("\r\n\r\n") + 4);
    }
    static constexpr const char *kApplication =
        R"({"name":"ci","description":"","application_uri":"","client_id":"C1","client_secret":"geheim-geheim",
"redirect_uri":"","avatar_email":null})";

private Q_SLOTS:
    void application_isMadeAndChanged();
    void token_isMadeAndNotWrittenDown();
    void token_thatIsRefusedSaysWhy();
    void pages_followEachOther();
    void authorizePage_isWholeAndEncoded();
    void removals_nameWhatTheyRemove();
};

void TestOAuthApi::application_isMadeAndChanged()
{
    ScriptedServer server(
        {ScriptedServer::json(200, kApplication), ScriptedServer::json(200, kApplication)});
    ApiClient client(server.url());
    const auto made = wait(
        OAuthApi(client).createApplication(u"a/b"_s, {.name = u"ci"_s, .description = u"d"_s}));
    QVERIFY(made && *made);
    QCOMPARE((*made)->clientId, u"C1"_s);
    const QByteArray first = server.requests().constFirst();
    QVERIFY2(first.startsWith("POST /api/v1/organization/a%2Fb/applications HTTP"), first);
    const auto body = QJsonDocument::fromJson(bodyOf(first)).object();
    QCOMPARE(body.value("name"_L1).toString(), u"ci"_s);
    QVERIFY(!body.contains("avatar_email"_L1));
    // PUT wants all three, and resets what is left out.
    QVERIFY(wait(OAuthApi(client).updateApplication(u"acme"_s, u"C1"_s, {.name = u"x"_s}))
                ->has_value());
    const QByteArray second = server.requests().constLast();
    QVERIFY(second.startsWith("PUT /api/v1/organization/acme/applications/C1 HTTP"));
    const auto change = QJsonDocument::fromJson(bodyOf(second)).object();
    QVERIFY(change.contains("redirect_uri"_L1) && change.contains("application_uri"_L1));
}

void TestOAuthApi::token_isMadeAndNotWrittenDown()
{
    ScriptedServer server({ScriptedServer::json(
        200, R"({"uuid":"u1","name":"n","scope":"repo:read","expires_at":null,"created":null,
"created_by":"ada","last_accessed":null,"token":"qsotSECRETSECRET"})")});
    ApiClient client(server.url());
    QList<RequestRecord> records;
    connect(&client, &ApiClient::requestFinished, this,
            [&records](const RequestRecord &record) { records.append(record); });
    QString details;
    auto *call = OAuthApi(client).createToken(
        u"acme"_s, u"C1"_s, u"n"_s, {u"repo:read"_s, u"user:read"_s}, std::chrono::hours(24));
    connect(call, &ApiCallBase::finished, this, [&] { details = client.lastDetails(); });
    const auto made = wait(call);
    QVERIFY(made && *made);
    QCOMPARE((*made)->token.value_or(QString()), u"qsotSECRETSECRET"_s);
    const auto body = QJsonDocument::fromJson(bodyOf(server.requests().constFirst())).object();
    QCOMPARE(body.value("scope"_L1).toString(), u"repo:read user:read"_s);
    QCOMPARE(body.value("expiration"_L1).toInteger(), 86400);
    QCOMPARE(records.size(), 1);
    QVERIFY(!records.constFirst().bodyRedacted.contains("SECRET"));
    QVERIFY(details.contains(u"u1"_s));
    QVERIFY(!details.contains(u"SECRET"_s));
}

void TestOAuthApi::token_thatIsRefusedSaysWhy()
{
    ScriptedServer server({ScriptedServer::json(400, R"({"message":"'name' must not be empty"})"),
                           ScriptedServer::json(403, R"({"message":"Unauthorized"})")});
    ApiClient client(server.url());
    auto refused = wait(OAuthApi(client).createToken(u"acme"_s, u"C1"_s, {}, {u"repo:read"_s}, {}));
    QVERIFY(refused && !*refused);
    QVERIFY(refused->error().code == ErrorCode::InvalidInput);
    QCOMPARE(refused->error().serverText, u"'name' must not be empty"_s);
    const auto body = QJsonDocument::fromJson(bodyOf(server.requests().constFirst())).object();
    QVERIFY(!body.contains("expiration"_L1));
    refused = wait(OAuthApi(client).createToken(u"acme"_s, u"C1"_s, u"n"_s, {u"org:admin"_s}, {}));
    QVERIFY(refused && !*refused && refused->error().code == ErrorCode::Forbidden);
}

void TestOAuthApi::pages_followEachOther()
{
    ScriptedServer server({ScriptedServer::json(200, R"({"tokens":[],"next_page":"a+b/c"})"),
                           ScriptedServer::json(200, R"({"tokens":[]})")});
    ApiClient client(server.url());
    const auto first = wait(OAuthApi(client).tokens(u"acme"_s, u"C1"_s));
    QVERIFY(first && *first && (*first)->nextPage);
    const auto second = wait(OAuthApi(client).tokens(u"acme"_s, u"C1"_s, (*first)->nextPage));
    QVERIFY(second && *second && !(*second)->nextPage);
    QVERIFY(server.requests().constLast().startsWith(
        "GET /api/v1/organization/acme/applications/C1/tokens?next_page=a%2Bb%2Fc HTTP"));
}

void TestOAuthApi::authorizePage_isWholeAndEncoded()
{
    const QUrl page = OAuthApi::authorizePage(QUrl(u"https://q.example:8443/quay"_s), u"C&1"_s,
                                              {u"repo:read"_s, u"user:read"_s});
    QCOMPARE(page.host(), u"q.example"_s);
    QCOMPARE(page.path(), u"/quay/oauth/authorize"_s);
    const QUrlQuery query(page);
    QCOMPARE(query.queryItemValue(u"response_type"_s), u"token"_s);
    QCOMPARE(query.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), u"C&1"_s);
    QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"repo:read user:read"_s);
    QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             u"https://q.example:8443/quay/oauth/localapp"_s);
    QVERIFY(!query.hasQueryItem(u"assignment_uuid"_s));
}

void TestOAuthApi::removals_nameWhatTheyRemove()
{
    const auto gone = ScriptedServer::json(204, "");
    ScriptedServer server({gone, gone, gone, gone});
    ApiClient client(server.url());
    OAuthApi api(client);
    QVERIFY(wait(api.removeApplication(u"acme"_s, u"C1"_s))->has_value());
    QVERIFY(wait(api.revokeToken(u"acme"_s, u"C1"_s, u"u-1"_s))->has_value());
    QVERIFY(wait(api.revokeAuthorization(u"u-2"_s))->has_value());
    QVERIFY(wait(api.removeAssignedAuthorization(u"u-3"_s))->has_value());
    QByteArrayList paths;
    for (const QByteArray &request : server.requests())
        paths.append(request.left(request.indexOf(" HTTP")));
    QCOMPARE(paths,
             QByteArrayList({"DELETE /api/v1/organization/acme/applications/C1",
                             "DELETE /api/v1/organization/acme/applications/C1/tokens/u-1",
                             "DELETE /api/v1/user/authorizations/u-2",
                             "DELETE /api/v1/user/assignedauthorization/u-3"}));
}

QTEST_GUILESS_MAIN(TestOAuthApi)
#include "tst_oauthapi.moc"
