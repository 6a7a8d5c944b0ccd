#include "app/wire/findresult.h"
#include "app/wire/registrymessage.h"

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
    void find_takesRepositoriesAlone();
    void find_withoutAListIsNoAnswer();
    void messages_knowTheirSeverity();
    void messages_withoutTextAreLeftOut();
};

void TestFrame::find_takesRepositoriesAlone()
{
    const auto found = FindResult::fromJson(objectFrom(R"json({"results":[
        {"kind":"repository","title":"repo","namespace":{"title":"org","kind":"organization",
         "name":"acme","score":1,"href":"/organization/acme"},"name":"web","description":"Shop",
         "is_public":true,"score":4.2,"href":"/repository/acme/web","last_modified":1700000000,
         "stars":1,"popularity":3.0},
        {"kind":"user","name":"ada"},
        {"kind":"repository","name":"nowhere"}],
        "has_additional":false,"page":1,"page_size":10,"start_index":0})json"));
    QVERIFY(found);
    QCOMPARE(found->repositories.size(), 1);
    QCOMPARE(found->repositories.first().path, QStringLiteral("acme/web"));
    QCOMPARE(found->repositories.first().description, QStringLiteral("Shop"));
    QVERIFY(found->repositories.first().isPublic);
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

QTEST_APPLESS_MAIN(TestFrame)
#include "tst_frame.moc"
