#include "app/services/news.h"

#include "app/services/settings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestNews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void post_isNewestFirstAndUnread();
    void post_ofTheSameMatterTakesItsPlace();
    void messages_followTheRegistry();
    void messages_thatWereDismissedStayAway();
    void happened_tellsWhatIsNew();
    void state_isKeptOverRuns();
    void state_thatMakesNoSenseIsLeftOut();
    void forget_takesAllOfAConnection();

private:
    static NewsItem item(const QString &id, qint64 seconds, const QString &connection = u"a"_s)
    {
        NewsItem made;
        made.id = id;
        made.kind = NewsKind::JobFailed;
        made.connection = connection;
        made.time = instantFromMs(seconds * 1000);
        return made;
    }
    static NewsItem message(const QString &id)
    {
        NewsItem made = item(id, 5);
        made.kind = NewsKind::RegistryMessage;
        return made;
    }
    static QStringList ids(const News &news)
    {
        QStringList all;
        for (const NewsItem &one : news.items())
            all.append(one.id);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestNews::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"a.ini"_s));
}

void TestNews::post_isNewestFirstAndUnread()
{
    News news(*m_settings);
    QSignalSpy changed(&news, &News::changed);
    news.post(item(u"one"_s, 1));
    news.post(item(u"three"_s, 3));
    news.post(item(u"two"_s, 2));
    QCOMPARE(ids(news), (QStringList{u"three"_s, u"two"_s, u"one"_s}));
    QCOMPARE(news.unreadCount(), 3);
    QCOMPARE(changed.size(), 3);
    news.markAllRead();
    QCOMPARE(news.unreadCount(), 0);
    news.markAllRead();
    QCOMPARE(changed.size(), 4);
}

void TestNews::post_ofTheSameMatterTakesItsPlace()
{
    News news(*m_settings);
    news.post(item(u"lost/a"_s, 1));
    news.post(item(u"other"_s, 2));
    news.markAllRead();
    news.post(item(u"lost/a"_s, 3));
    QCOMPARE(ids(news), (QStringList{u"lost/a"_s, u"other"_s}));
    QCOMPARE(news.unreadCount(), 1);
    news.withdraw(u"lost/a"_s);
    QCOMPARE(ids(news), QStringList{u"other"_s});
}

void TestNews::messages_followTheRegistry()
{
    News news(*m_settings);
    news.post(item(u"job"_s, 1));
    news.setSaid(u"a"_s, u"message"_s, {message(u"a/message/1"_s), message(u"a/message/2"_s)});
    news.setSaid(u"b"_s, u"message"_s, {message(u"b/message/1"_s)});
    QCOMPARE(news.items().size(), 4);
    news.markAllRead();
    news.setSaid(u"a"_s, u"message"_s, {message(u"a/message/2"_s), message(u"a/message/3"_s)});
    QVERIFY(!ids(news).contains(u"a/message/1"_s));
    QVERIFY(ids(news).contains(u"b/message/1"_s));
    QCOMPARE(news.unreadCount(), 1);
}

void TestNews::messages_thatWereDismissedStayAway()
{
    {
        News news(*m_settings);
        news.setSaid(u"a"_s, u"message"_s, {message(u"a/message/1"_s), message(u"a/message/2"_s)});
        news.dismiss(u"a/message/1"_s);
        news.setSaid(u"a"_s, u"message"_s, {message(u"a/message/1"_s), message(u"a/message/2"_s)});
        QCOMPARE(ids(news), QStringList{u"a/message/2"_s});
        news.dismissAll();
    }
    News news(*m_settings);
    news.setSaid(u"a"_s, u"message"_s, {message(u"a/message/1"_s), message(u"a/message/2"_s)});
    QVERIFY(news.items().isEmpty());
    // Taken back by the registry and said again: a new message.
    news.setSaid(u"a"_s, u"message"_s, {});
    news.setSaid(u"a"_s, u"message"_s, {message(u"a/message/1"_s)});
    QCOMPARE(ids(news), QStringList{u"a/message/1"_s});
}

void TestNews::happened_tellsWhatIsNew()
{
    News news(*m_settings);
    QStringList told;
    connect(&news, &News::happened, this, [&told](const QList<NewsItem> &items) {
        QStringList ids;
        for (const NewsItem &one : items)
            ids.append(one.id);
        told.append(ids.join(u' '));
    });
    NewsItem certificate = item(u"a/server/1"_s, 1);
    certificate.kind = NewsKind::CertificateExpiring;
    certificate.level = NewsLevel::Warning;
    certificate.count = 20;
    news.post(certificate);
    QCOMPARE(std::exchange(told, {}), QStringList{u"a/server/1"_s});
    // A day less is the same matter; that it is over is not.
    certificate.count = 19;
    news.post(certificate);
    QVERIFY(told.isEmpty());
    certificate.level = NewsLevel::Error;
    news.post(certificate);
    QCOMPARE(std::exchange(told, {}), QStringList{u"a/server/1"_s});
    // The same job fails once more.
    news.post(item(u"a/job/1"_s, 2));
    news.post(item(u"a/job/1"_s, 3));
    QCOMPARE(std::exchange(told, {}).size(), 2);
    news.setSaid(u"a"_s, u"message"_s, {message(u"a/message/1"_s), message(u"a/message/2"_s)});
    news.setSaid(u"a"_s, u"message"_s, {message(u"a/message/1"_s), message(u"a/message/2"_s)});
    QCOMPARE(std::exchange(told, {}), QStringList{u"a/message/1 a/message/2"_s});
    news.dismiss(u"a/message/1"_s);
    news.setSaid(u"a"_s, u"message"_s, {message(u"a/message/1"_s), message(u"a/message/2"_s)});
    QVERIFY(told.isEmpty());
    // The next run finds it all and tells nothing of it.
    News next(*m_settings);
    QSignalSpy happened(&next, &News::happened);
    next.setSaid(u"a"_s, u"message"_s, {message(u"a/message/2"_s)});
    QVERIFY(happened.isEmpty());
}

void TestNews::state_isKeptOverRuns()
{
    NewsItem full = item(u"x"_s, 7);
    full.kind = NewsKind::CertificateExpiring;
    full.level = NewsLevel::Warning;
    full.subject = u"quay.io"_s;
    full.text = u"text"_s;
    full.count = 12;
    {
        News news(*m_settings);
        news.post(full);
        news.markAllRead();
    }
    full.isRead = true;
    const News news(*m_settings);
    QCOMPARE(news.items().size(), 1);
    QVERIFY(news.items().first() == full);
}

void TestNews::state_thatMakesNoSenseIsLeftOut()
{
    m_settings->setNewsState(QJsonArray{7, QJsonArray{}, QJsonObject{{u"id"_s, u"x"_s}},
                                        QJsonObject{{u"id"_s, u"y"_s}, {u"kind"_s, u"no"_s}}});
    QVERIFY(News(*m_settings).items().isEmpty());
}

void TestNews::forget_takesAllOfAConnection()
{
    News news(*m_settings);
    news.post(item(u"one"_s, 1, u"a"_s));
    news.post(item(u"two"_s, 1, u"b"_s));
    news.forget(u"a"_s);
    QCOMPARE(ids(news), QStringList{u"two"_s});
}

QTEST_APPLESS_MAIN(TestNews)
#include "tst_news.moc"
