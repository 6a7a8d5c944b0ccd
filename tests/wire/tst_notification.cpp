#include "app/wire/notification.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

class TestNotification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void list_readsAndWrites();
    void notification_needsItsNames();
    void request_callsEventConfigOtherwise();
};

void TestNotification::list_readsAndWrites()
{
    const QJsonObject expected = golden(u"notifications.json"_s);
    const auto list = RepositoryNotificationList::fromJson(expected);
    QVERIFY(list);
    QCOMPARE(list->notifications.size(), 2);
    const auto &first = list->notifications[0];
    QCOMPARE(first.title, u"Ops hook"_s);
    QCOMPARE(first.event, u"repo_push"_s);
    QCOMPARE(first.config, (QJsonObject{{u"url"_s, u"https://hooks.example.com/quay"_s}}));
    const auto &second = list->notifications[1];
    QVERIFY(!second.title);
    QCOMPARE(second.method, u"quay_notification"_s);
    QCOMPARE(second.eventConfig, (QJsonObject{{u"days"_s, 7}}));
    QCOMPARE(second.failures, 3);
    QCOMPARE(list->toJson(), expected);
    QVERIFY(!RepositoryNotificationList::fromJson({}));
}

void TestNotification::notification_needsItsNames()
{
    const QJsonObject whole = golden(u"notifications.json"_s)["notifications"_L1][0].toObject();
    QVERIFY(RepositoryNotification::fromJson(whole));
    for (const auto key : {"uuid"_L1, "event"_L1, "method"_L1}) {
        auto object = whole;
        object.remove(key);
        QVERIFY2(!RepositoryNotification::fromJson(object), key.data());
    }
}

void TestNotification::request_callsEventConfigOtherwise()
{
    const QJsonObject body{{u"event"_s, u"repo_image_expiry"_s},
                           {u"method"_s, u"quay_notification"_s},
                           {u"config"_s, QJsonObject{{u"target"_s, QJsonObject()}}},
                           {u"eventConfig"_s, QJsonObject{{u"days"_s, 7}}},
                           {u"title"_s, QJsonValue::Null}};
    const auto request = RepositoryNotification::fromRequest(body);
    QCOMPARE(request.eventConfig, (QJsonObject{{u"days"_s, 7}}));
    QVERIFY(!request.title);
    QCOMPARE(request.toRequest(), body);
    QCOMPARE(RepositoryNotification::fromRequest({}), RepositoryNotification());
}

QTEST_GUILESS_MAIN(TestNotification)
#include "tst_notification.moc"
