#include "app/wire/apidescription.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

/// What a registry says of its own calls.
class TestApiDescription : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void call_isFoundByItsAddress_data();
    void call_isFoundByItsAddress();
    void swagger_isRead();
    void swagger_bodyIsReadThroughItsReference();
    void openApi_isRead();
    void withoutPathsIsRefused();

private:
    static std::optional<ApiOperation> find(const ApiDescription &all, const QString &id)
    {
        for (const ApiOperation &one : all.operations) {
            if (one.id == id)
                return one;
        }
        return {};
    }
};

void TestApiDescription::swagger_isRead()
{
    const auto read = ApiDescription::fromJson(golden(u"discovery.json"_s));
    QVERIFY(read);
    // One without an id cannot be named.
    QCOMPARE(read->operations.size(), 3);
    const auto list = find(*read, u"listRepos"_s);
    QVERIFY(list && list->isRead() && !list->hasBody);
    QCOMPARE(list->method, "GET"_ba);
    QCOMPARE(list->group, u"repository"_s);
    QCOMPARE(list->scopes, QStringList{u"repo:read"_s});
    QCOMPARE(list->queryFields.size(), 4);
    QCOMPARE(list->queryFields.at(0).name, u"public"_s);
    QVERIFY(list->queryFields.at(0).type == ApiValueType::Flag);
    QCOMPARE(list->queryFields.at(0).description, u"Adds public ones"_s);
    QCOMPARE(list->queryFields.at(2).values, (QStringList{u"image"_s, u"application"_s}));
    QVERIFY(list->queryFields.at(3).type == ApiValueType::Integer);
    const auto remove = find(*read, u"deleteFullTag"_s);
    QVERIFY(remove && !remove->isRead() && !remove->hasBody);
    // In the order of the path, not of the document.
    QCOMPARE(remove->pathFields.size(), 2);
    QCOMPARE(remove->pathFields.at(0).name, u"repository"_s);
    QVERIFY(remove->pathFields.at(1).isRequired);
}

void TestApiDescription::swagger_bodyIsReadThroughItsReference()
{
    const auto read = ApiDescription::fromJson(golden(u"discovery.json"_s));
    const auto change = find(*read, u"changeTag"_s);
    QVERIFY(change && change->hasBody);
    QCOMPARE(change->bodyFields.size(), 3);
    // What is required stands first.
    QCOMPARE(change->bodyFields.at(0).name, u"manifest_digest"_s);
    QVERIFY(change->bodyFields.at(0).isRequired);
    QVERIFY(change->bodyFields.at(1).type == ApiValueType::Number);
    const ApiField &options = change->bodyFields.at(2);
    QVERIFY(options.type == ApiValueType::Object && options.fields.size() == 3);
    QCOMPARE(options.fields.at(2).name, u"mode"_s);
    QCOMPARE(options.fields.at(2).values, (QStringList{u"keep"_s, u"drop"_s}));
    // A schema that holds itself comes to an end.
    const ApiField *deepest = &options.fields.at(0);
    int depth = 0;
    while (!deepest->fields.isEmpty() && depth < 50) {
        deepest = &deepest->fields.last();
        ++depth;
    }
    QVERIFY(depth > 0 && depth < 20);
}

void TestApiDescription::openApi_isRead()
{
    const QJsonObject schema{
        {"type"_L1, "object"_L1},
        {"required"_L1, QJsonArray{"name"_L1}},
        {"properties"_L1,
         QJsonObject{{"name"_L1, QJsonObject{{"type"_L1, "string"_L1}}},
                     {"until"_L1, QJsonObject{{"type"_L1, QJsonArray{"integer"_L1, "null"_L1}}}}}}};
    const QJsonObject body{
        {"content"_L1, QJsonObject{{"application/json"_L1, QJsonObject{{"schema"_L1, schema}}}}}};
    const QJsonObject operation{
        {"operationId"_L1, "quaysideRestore"_L1},
        {"summary"_L1, "Restore."_L1},
        {"parameters"_L1,
         QJsonArray{QJsonObject{{"name"_L1, "dry"_L1},
                                {"in"_L1, "query"_L1},
                                {"schema"_L1, QJsonObject{{"type"_L1, "boolean"_L1}}}}}},
        {"requestBody"_L1, body},
        {"security"_L1,
         QJsonArray{QJsonObject{{"token"_L1, QJsonArray{"repo:admin"_L1}}},
                    QJsonObject{{"session"_L1, QJsonArray()}}}}};
    const auto read = ApiDescription::fromJson(
        {{"paths"_L1,
          QJsonObject{{"/api/quayside/v1/x/{id}"_L1, QJsonObject{{"post"_L1, operation}}}}}});
    QVERIFY(read && read->operations.size() == 1);
    const ApiOperation &one = read->operations.first();
    QCOMPARE(one.summary, u"Restore."_s);
    QCOMPARE(one.scopes, QStringList{u"repo:admin"_s});
    QVERIFY(one.queryFields.first().type == ApiValueType::Flag);
    QVERIFY(one.hasBody && one.bodyFields.first().isRequired);
    QVERIFY(one.bodyFields.last().type == ApiValueType::Integer);
    // One that nobody described.
    QCOMPARE(one.pathFields.first().name, u"id"_s);
    QVERIFY(one.pathFields.first().isRequired);
}

void TestApiDescription::withoutPathsIsRefused()
{
    QVERIFY(!ApiDescription::fromJson({{"swagger"_L1, "2.0"_L1}}));
    QVERIFY(ApiDescription::fromJson({{"paths"_L1, QJsonObject()}})->operations.isEmpty());
}

void TestApiDescription::call_isFoundByItsAddress_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("repository");
    QTest::newRow("one hole") << QByteArray("GET") << u"/api/v1/repository/a/b"_s << u"getRepo"_s
                              << u"a/b"_s;
    QTest::newRow("most of it") << QByteArray("GET") << u"/api/v1/repository/a/b/tag/"_s
                                << u"listRepoTags"_s << u"a/b"_s;
    QTest::newRow("two holes") << QByteArray("PUT") << u"/api/v1/repository/a/b%2Bc/tag/v%201"_s
                               << u"changeTag"_s << u"a/b+c"_s;
    QTest::newRow("other method") << QByteArray("DELETE") << u"/api/v1/repository/a/b/tag/"_s
                                  << QString() << QString();
    QTest::newRow("nothing like it")
        << QByteArray("GET") << u"/api/v1/xrepository/a/b"_s << QString() << QString();
}

void TestApiDescription::call_isFoundByItsAddress()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, id);
    QFETCH(QString, repository);
    const QJsonObject get{{"operationId"_L1, "getRepo"_L1}};
    const QJsonObject list{{"operationId"_L1, "listRepoTags"_L1}};
    const QJsonObject change{{"operationId"_L1, "changeTag"_L1}};
    const auto read = ApiDescription::fromJson(
        {{"paths"_L1,
          QJsonObject{
              {"/api/v1/repository/{repository}"_L1, QJsonObject{{"get"_L1, get}}},
              {"/api/v1/repository/{repository}/tag/"_L1, QJsonObject{{"get"_L1, list}}},
              {"/api/v1/repository/{repository}/tag/{tag}"_L1, QJsonObject{{"put"_L1, change}}}}}});
    QVERIFY(read);
    const auto found = matchCall(read->operations, method, path, u"limit=5&like=a%2Bb"_s);
    QCOMPARE(found.has_value(), !id.isEmpty());
    if (!found)
        return;
    QCOMPARE(found->id, id);
    QCOMPARE(found->path.value(u"repository"_s), repository);
    QCOMPARE(found->query.value(u"like"_s), u"a+b"_s);
    if (id == u"changeTag"_s)
        QCOMPARE(found->path.value(u"tag"_s), u"v 1"_s);
}

QTEST_GUILESS_MAIN(TestApiDescription)
#include "tst_apidescription.moc"
