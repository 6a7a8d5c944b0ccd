#include "app/core/eventkind.h"
#include "app/core/eventpayload.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestEvent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_areTheWires_data();
    void names_areTheWires();
    void methods_areTheWires();
    void spans_data();
    void spans();
    void expiry_saysWhatTheContractSays();
    void registry_withoutANameHasNoAddresses();
};

void TestEvent::names_areTheWires_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const QList<std::pair<const char *, EventKind>> names{
        {"repo_push", EventKind::RepositoryPush},
        {"vulnerability_found", EventKind::VulnerabilityFound},
        {"repo_image_expiry", EventKind::ImageExpiry},
        {"repo_mirror_sync_started", EventKind::MirrorSyncStarted},
        {"repo_mirror_sync_success", EventKind::MirrorSyncSuccess},
        {"repo_mirror_sync_failed", EventKind::MirrorSyncFailed},
        {"build_queued", EventKind::BuildQueued},
        {"build_start", EventKind::BuildStart},
        {"build_success", EventKind::BuildSuccess},
        {"build_failure", EventKind::BuildFailure},
        {"build_cancelled", EventKind::BuildCancelled}};
    for (const auto &[text, kind] : names)
        QTest::newRow(text) << QString::fromLatin1(text) << int(kind);
}

void TestEvent::names_areTheWires()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QCOMPARE(QString(toString(EventKind(kind))), text);
    QVERIFY(eventKindFromString(text) == EventKind(kind));
    QVERIFY(!eventKindFromString(text.toUpper()));
}

void TestEvent::methods_areTheWires()
{
    const QList<std::pair<QString, DeliveryMethod>> names{
        {u"quay_notification"_s, DeliveryMethod::Bell}, {u"email"_s, DeliveryMethod::Email},
        {u"webhook"_s, DeliveryMethod::Webhook},        {u"slack"_s, DeliveryMethod::Slack},
        {u"flowdock"_s, DeliveryMethod::Flowdock},      {u"hipchat"_s, DeliveryMethod::Hipchat}};
    for (const auto &[text, method] : names) {
        QCOMPARE(QString(toString(method)), text);
        QVERIFY(deliveryMethodFromString(text) == method);
    }
    QVERIFY(!deliveryMethodFromString(u"teams"_s));
}

void TestEvent::spans_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("week") << qint64(7 * 86400) << u"7 days"_s;
    QTest::newRow("day") << qint64(86400) << u"1 day"_s;
    QTest::newRow("hours") << qint64(30 * 3600) << u"30 hours"_s;
    QTest::newRow("hour") << qint64(3600) << u"1 hour"_s;
    QTest::newRow("less") << qint64(90) << u"90 seconds"_s;
}

void TestEvent::spans()
{
    QFETCH(qint64, seconds);
    QTEST(spanText(std::chrono::seconds(seconds)), "text");
}

void TestEvent::expiry_saysWhatTheContractSays()
{
    const QJsonObject expected{
        {u"repository"_s, u"acme/web/ui"_s},
        {u"namespace"_s, u"acme"_s},
        {u"name"_s, u"web/ui"_s},
        {u"docker_url"_s, u"quay.example.com/acme/web/ui"_s},
        {u"homepage"_s, u"https://quay.example.com/repository/acme/web/ui"_s},
        {u"tags"_s, QJsonArray{u"a"_s, u"b"_s}},
        {u"expiring_in"_s, u"7 days"_s}};
    QCOMPARE(expiryPayload(u"acme/web/ui"_s, u"quay.example.com"_s, {u"a"_s, u"b"_s},
                           std::chrono::days(7)),
             expected);
}

void TestEvent::registry_withoutANameHasNoAddresses()
{
    QCOMPARE(repositoryPayload(u"acme/web"_s, {}).keys(),
             (QStringList{u"name"_s, u"namespace"_s, u"repository"_s}));
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
