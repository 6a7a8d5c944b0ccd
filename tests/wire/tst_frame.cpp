#include "app/wire/findresult.h"
#include "app/wire/registrymessage.h"
#include "app/wire/storagehistory.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;

namespace {

QJsonObject objectFrom(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

} // namespace

/// Answers as quay-api.md writes them.
class TestFrame : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void find_tellsRepositoriesFromTheRest();
    void find_withoutAListIsNoAnswer();
    void messages_knowTheirSeverity();
    void messages_withoutTextAreLeftOut();
    void storage_isReadAndWritten();
    void storage_withoutAListIsNoAnswer();
};

void TestFrame::find_tellsRepositoriesFromTheRest()
{
    const auto found = FindResult::fromJson(objectFrom(R"json({"results":[
        {"kind":"repository","title":"repo","namespace":{"title":"org","kind":"organization",
         "name":"acme","score":1,"href":"/organization/acme"},"name":"web","description":"Shop",
         "is_public":true,"score":4.2,"href":"/repository/acme/web","last_modified":1700000000,
         "stars":1,"popularity":3.0},
        {"kind":"user","title":"user","name":"ada","score":1,"href":"/user/ada"},
        {"kind":"organization","title":"org","name":"acme","score":1,"href":"/organization/acme"},
        {"kind":"robot","title":"robot","name":"acme+ci","short_name":"ci","avatar":null,"score":1,
         "href":"/organization/acme?tab=robots&showRobot=acme+ci"},
        {"kind":"team","name":"ops","organization":{"kind":"organization","name":"acme"},
         "score":2,"href":"/organization/acme/teams/ops"},
        {"kind":"team","name":"lost"},
        {"kind":"something new","name":"x"},
        {"kind":"repository","name":"nowhere"}],
        "has_additional":false,"page":1,"page_size":10,"start_index":0})json"));
    QVERIFY(found);
    QCOMPARE(found->repositories.size(), 1);
    QCOMPARE(found->repositories.first().path, QStringLiteral("acme/web"));
    QCOMPARE(found->repositories.first().description, QStringLiteral("Shop"));
    QVERIFY(found->repositories.first().isPublic);
    using Kind = FoundObject::Kind;
    const QList<FoundObject> others{{Kind::User, QStringLiteral("ada")},
                                    {Kind::Organization, QStringLiteral("acme")},
                                    {Kind::Robot, QStringLiteral("acme+ci")},
                                    {Kind::Team, QStringLiteral("ops"), QStringLiteral("acme")}};
    QCOMPARE(found->others, others);
}

void TestFrame::find_withoutAListIsNoAnswer()
{
    const auto found = FindResult::fromJson(objectFrom("{}"));
    QVERIFY(!found && found.error().code == ErrorCode::Protocol);
}

void TestFrame::messages_knowTheirSeverity()
{
    const auto all = RegistryMessages::fromJson(objectFrom(R"json({"messages":[
        {"uuid":"a","content":"Maintenance","severity":"warning","media_type":"text/plain"},
        {"uuid":"b","content":"**Down**","severity":"error","media_type":"text/markdown"},
        {"uuid":"c","content":"Hello","severity":"new word","media_type":"text/plain"}]})json"));
    QVERIFY(all);
    QCOMPARE(all->messages.size(), 3);
    QCOMPARE(all->messages.at(0).severity, MessageSeverity::Warning);
    QVERIFY(!all->messages.at(0).isMarkdown);
    QCOMPARE(all->messages.at(1).severity, MessageSeverity::Error);
    QVERIFY(all->messages.at(1).isMarkdown);
    QCOMPARE(all->messages.at(2).severity, MessageSeverity::Info);
}

void TestFrame::messages_withoutTextAreLeftOut()
{
    const auto all = RegistryMessages::fromJson(
        objectFrom(R"json({"messages":[{"uuid":"a"},{"content":"x"},7]})json"));
    QVERIFY(all);
    QVERIFY(all->messages.isEmpty());
    QVERIFY(!RegistryMessages::fromJson(objectFrom(R"json({"messages":{}})json")));
}

void TestFrame::storage_isReadAndWritten()
{
    const auto object = objectFrom(R"json({"samples":[
        {"at":1700000000,"bytes":1234,"blobs":5,"free":null},
        {"at":1700003600,"bytes":2234,"blobs":6,"free":99,"reclaimable":8},
        {"bytes":3}]})json");
    const auto history = StorageHistory::fromJson(object);
    QVERIFY(history);
    QCOMPARE(history->samples.size(), 2);
    QCOMPARE(history->samples.first().at, instantFromMs(1'700'000'000'000));
    QCOMPARE(history->samples.first().bytes, 1234);
    QVERIFY(!history->samples.first().free);
    QCOMPARE(history->samples.last().free, std::optional<qint64>(99));
    QVERIFY(!history->samples.first().reclaimable);
    QCOMPARE(history->samples.last().reclaimable, std::optional<qint64>(8));
    const QByteArray written = QJsonDocument(history->toJson()).toJson(QJsonDocument::Compact);
    QCOMPARE(
        written,
        QByteArray(
            R"({"samples":[{"at":1700000000,"blobs":5,"bytes":1234,"free":null,"reclaimable":null},)"
            R"({"at":1700003600,"blobs":6,"bytes":2234,"free":99,"reclaimable":8}]})"));
}

void TestFrame::storage_withoutAListIsNoAnswer()
{
    const auto history = StorageHistory::fromJson(objectFrom("{}"));
    QVERIFY(!history && history.error().code == ErrorCode::Protocol);
}

QTEST_APPLESS_MAIN(TestFrame)
#include "tst_frame.moc"
