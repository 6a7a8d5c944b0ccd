#include "server/http/problemresponse.h"
#include "server/http/router.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestRouter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dispatch_data();
    void dispatch();
    void unknownMethod_listsTheAllowed();
    void guard_isFirst();
    void commonFields_areOnEveryAnswer();
    void maxBody_isTheRoutes();
    void query_isDecoded();
    void problems_haveTheirShapes();
};

namespace {

Request get(const QByteArray &path, Method method = Method::Get)
{
    Request request;
    request.method = method;
    request.path = path;
    request.host = "h:1"_ba;
    return request;
}

/// Answers with the operation and the values of the named placeholders.
Router router()
{
    Router table;
    const auto add = [&](Method method, const QByteArray &pattern, const QByteArray &id,
                         const QList<QByteArray> &names) {
        table.add(method, pattern, id, [id, names](const Request &, const PathArguments &path) {
            QByteArray body = id;
            for (const QByteArray &name : names)
                body += '|' + path.value(name).toUtf8();
            return Response::text(200, body);
        });
    };
    add(Method::Get, "/v2/"_ba, "base"_ba, {});
    add(Method::Get, "/v2/{repository}/tags/list"_ba, "tags"_ba, {"repository"_ba});
    add(Method::Get, "/v2/{repository}/manifests/{reference}"_ba, "manifest"_ba,
        {"repository"_ba, "reference"_ba});
    add(Method::Put, "/v2/{repository}/manifests/{reference}"_ba, "put"_ba, {});
    add(Method::Get, "/api/v1/repository/{repository}"_ba, "repository"_ba, {"repository"_ba});
    add(Method::Get, "/api/v1/repository/{repository}/tag/"_ba, "list"_ba, {"repository"_ba});
    add(Method::Get, "/api/v1/repository/{repository}/tag/{tag}"_ba, "tag"_ba,
        {"repository"_ba, "tag"_ba});
    add(Method::Get, "/api/v1/user/{name}"_ba, "user"_ba, {"name"_ba});
    add(Method::Get, "/api/v1/user/robots"_ba, "robots"_ba, {});
    return table;
}

} // namespace

void TestRouter::dispatch_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("answer"); // empty: 404
    QTest::newRow("base") << "/v2/"_ba
                          << "base"_ba;
    QTest::newRow("base without slash") << "/v2"_ba
                                        << "base"_ba;
    QTest::newRow("one part") << "/v2/web/tags/list"_ba
                              << "tags|web"_ba;
    QTest::newRow("three parts") << "/v2/a/b/c/tags/list"_ba
                                 << "tags|a/b/c"_ba;
    QTest::newRow("name that looks like a route") << "/v2/a/tags/list/manifests/v1"_ba
                                                  << "manifest|a/tags/list|v1"_ba;
    QTest::newRow("digest") << "/v2/a/manifests/sha256:ab"_ba
                            << "manifest|a|sha256:ab"_ba;
    QTest::newRow("escaped") << "/v2/a%2Fb/manifests/v%31"_ba
                             << "manifest|a/b|v1"_ba;
    QTest::newRow("bad escape") << "/v2/a/manifests/%zz"_ba
                                << ""_ba;
    QTest::newRow("NUL") << "/v2/a/manifests/%00"_ba
                         << ""_ba;
    QTest::newRow("empty name") << "/v2//tags/list"_ba
                                << ""_ba;
    QTest::newRow("api repository") << "/api/v1/repository/a/b"_ba
                                    << "repository|a/b"_ba;
    QTest::newRow("api repository needs a namespace") << "/api/v1/repository/a"_ba
                                                      << ""_ba;
    QTest::newRow("api list") << "/api/v1/repository/a/b/tag/"_ba
                              << "list|a/b"_ba;
    QTest::newRow("api list without slash") << "/api/v1/repository/a/b/tag"_ba
                                            << "list|a/b"_ba;
    QTest::newRow("api repository named tag") << "/api/v1/repository/a/tag"_ba
                                              << "repository|a/tag"_ba;
    QTest::newRow("api tag") << "/api/v1/repository/a/b/tag/v1"_ba
                             << "tag|a/b|v1"_ba;
    QTest::newRow("literal wins") << "/api/v1/user/robots"_ba
                                  << "robots"_ba;
    QTest::newRow("placeholder") << "/api/v1/user/ann"_ba
                                 << "user|ann"_ba;
    QTest::newRow("nothing") << "/nothing"_ba
                             << ""_ba;
    QTest::newRow("root") << "/"_ba
                          << ""_ba;
    QTest::newRow("star") << "*"_ba
                          << ""_ba;
}

void TestRouter::dispatch()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, answer);
    const Router table = router();
    for (const Method method : {Method::Get, Method::Head}) {
        const Response response = table.dispatch(get(path, method)).result();
        QCOMPARE(response.status, answer.isEmpty() ? 404 : 200);
        QCOMPARE(response.body, answer);
    }
}

void TestRouter::unknownMethod_listsTheAllowed()
{
    const Response response =
        router().dispatch(get("/v2/a/manifests/v1"_ba, Method::Delete)).result();
    QCOMPARE(response.status, 405);
    QCOMPARE(response.headers.value("allow"), "GET, HEAD, PUT"_ba);
}

void TestRouter::guard_isFirst()
{
    Router table = router();
    table.setGuard([](const Request &request) -> std::optional<Response> {
        if (request.path.endsWith("robots"))
            return Response::text(418, "no"_ba);
        return std::nullopt;
    });
    QCOMPARE(table.dispatch(get("/api/v1/user/robots"_ba)).result().status, 418);
    QCOMPARE(table.dispatch(get("/nothing/robots"_ba)).result().status, 418);
    QCOMPARE(table.dispatch(get("/api/v1/user/ann"_ba)).result().status, 200);
}

void TestRouter::commonFields_areOnEveryAnswer()
{
    Router table = router();
    table.setCommonFields([](const Request &request) {
        Headers fields;
        if (request.path.startsWith("/api/"))
            fields.append("x-common"_ba, "1"_ba);
        return fields;
    });
    for (const auto &[path, count] :
         {std::pair{"/api/v1/user/ann"_ba, 1}, std::pair{"/api/v1/nothing/at/all"_ba, 1},
          std::pair{"/v2/"_ba, 0}}) {
        const auto response = table.dispatch(get(path)).result();
        QCOMPARE(response.headers.values("x-common").size(), count);
    }
}

void TestRouter::maxBody_isTheRoutes()
{
    Router table;
    table.add(Route{Method::Post, "/small"_ba, "small"_ba, {}, 10});
    QCOMPARE(table.maxBody(Method::Post, "/small"), 10);
    QCOMPARE(table.maxBody(Method::Post, "/other"), 4 * 1024 * 1024);
}

void TestRouter::query_isDecoded()
{
    Request request = get("/"_ba);
    request.query = "a=1&b=x+y%26&a=2&c&%64=e&bad=%zz"_ba;
    QCOMPARE(request.queryValue("a"), u"1"_s);
    QCOMPARE(request.queryValues("a"), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(request.queryValue("b"), u"x y&"_s);
    QCOMPARE(request.queryValue("c"), u""_s);
    QCOMPARE(request.queryValue("d"), u"e"_s);
    QVERIFY(!request.queryValue("bad"));
    QVERIFY(!request.queryValue("none"));
}

void TestRouter::problems_haveTheirShapes()
{
    const Response registry =
        registryProblem({ErrorCode::RangeInvalid, u"late"_s, {}}, {{u"at"_s, 5}});
    QCOMPARE(registry.status, 416);
    QCOMPARE(
        registry.body,
        R"({"errors":[{"code":"BLOB_UPLOAD_INVALID","detail":{"at":5,"message":"late"},"message":"late"}]})"_ba);
    QCOMPARE(registryProblem({ErrorCode::Unavailable, {}, {}}).headers.value("retry-after"),
             "5"_ba);
    const Response api = apiProblem(get("/"_ba), {ErrorCode::NotFound, u"Not Found"_s, {}});
    QCOMPARE(api.status, 404);
    QCOMPARE(QJsonDocument::fromJson(api.body).object()[u"type"_s].toString(),
             u"http://h:1/api/v1/error/not_found"_s);
    QCOMPARE(messageProblem(400, u"no").body, R"({"message":"no"})"_ba);
    QCOMPARE(errorProblem(403, u"no").body, R"({"error":"no"})"_ba);
    QCOMPARE(Response::jsonString(201, u"Upd\"ated").body, R"("Upd\"ated")"_ba);
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
