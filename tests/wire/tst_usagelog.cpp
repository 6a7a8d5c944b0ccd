#include "app/wire/administration.h"
#include "app/wire/datetime.h"
#include "app/wire/inbox.h"
#include "app/wire/registrymessage.h"
#include "app/wire/usagelog.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

/// The log, and what else administrators read.
class TestUsageLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void page_readsAndWrites();
    void page_ofAnUnsearchableLog();
    void totals_readAndWrite();
    void inbox_readsAndWrites();
    void user_readsAndWrites();
    void messages_readAndWrite();
    void withoutAListIsRefused();
};

void TestUsageLog::page_readsAndWrites()
{
    const QJsonObject expected = golden(u"log_page.json"_s);
    const auto page = LogPage::fromJson(expected);
    QVERIFY(page);
    QCOMPARE(page->logs.size(), 3);
    const auto &first = page->logs.constFirst();
    QCOMPARE(first.kind, u"change_tag_expiration"_s);
    QCOMPARE(first.performer->name, u"alice"_s);
    QVERIFY(first.where && first.where->isOrganization);
    QVERIFY(page->logs.at(1).performer->isRobot && !page->logs.at(1).ip && !page->logs.at(1).where);
    QVERIFY(!page->logs.at(2).performer);
    QCOMPARE(*page->nextPage, u"gAAAAABm"_s);
    QVERIFY(*page->end - *page->start == std::chrono::days(2));
    QCOMPARE(page->toJson(), expected);
}

void TestUsageLog::page_ofAnUnsearchableLog()
{
    const auto page = LogPage::fromJson(
        {{"logs"_L1, QJsonArray()}, {"search_unavailable"_L1, true}, {"message"_L1, "no"_L1}});
    QVERIFY(page && page->isUnsearchable && page->logs.isEmpty() && !page->nextPage);
}

void TestUsageLog::totals_readAndWrite()
{
    const QJsonObject expected = golden(u"log_totals.json"_s);
    const auto totals = LogTotals::fromJson(expected);
    QVERIFY(totals);
    QCOMPARE(totals->totals.constFirst().count, 12);
    QCOMPARE(totals->toJson(), expected);
}

void TestUsageLog::inbox_readsAndWrites()
{
    const QJsonObject expected = golden(u"inbox_page.json"_s);
    const auto page = InboxPage::fromJson(expected);
    QVERIFY(page && page->hasAdditional);
    QCOMPARE(*page->notifications.constFirst().organization, u"acme"_s);
    QVERIFY(!page->notifications.constLast().organization);
    QVERIFY(page->notifications.constLast().isDismissed);
    QCOMPARE(page->toJson(), expected);
}

void TestUsageLog::user_readsAndWrites()
{
    const QJsonObject expected = golden(u"superuser_user.json"_s);
    const auto user = AdministeredUser::fromJson(expected);
    QVERIFY(!user.isEnabled && user.isVerified && !user.isSuperUser);
    QCOMPARE(user.usedBytes(), 42);
    QCOMPARE(user.toJson(), expected);
}

void TestUsageLog::messages_readAndWrite()
{
    const QJsonObject expected = golden(u"messages.json"_s);
    const auto messages = RegistryMessages::fromJson(expected);
    QVERIFY(messages);
    QCOMPARE(messages->messages.size(), 2);
    QCOMPARE(messages->toJson(), expected);
}

void TestUsageLog::withoutAListIsRefused()
{
    QVERIFY(!LogPage::fromJson({}));
    QVERIFY(!LogTotals::fromJson({{"aggregated"_L1, 1}}));
    QVERIFY(!InboxPage::fromJson({{"notifications"_L1, QJsonObject()}}));
}

QTEST_GUILESS_MAIN(TestUsageLog)
#include "tst_usagelog.moc"
