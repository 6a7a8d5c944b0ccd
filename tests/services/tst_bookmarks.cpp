#include "app/services/bookmarks.h"
#include "app/services/settings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestBookmarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kept_acrossStarts();
    void address_isTheKey();
    void limit_isKept();
    void rubbish_isLeftOut();

private:
    static Address page(int number) { return {u"prod"_s, u"organization/o%1"_s.arg(number)}; }
};

void TestBookmarks::kept_acrossStarts()
{
    const QTemporaryDir folder;
    const Address address{u"prod"_s, u"repository/team/api"_s, u"tags"_s};
    {
        Settings settings(folder.filePath(u"q.ini"_s));
        Bookmarks bookmarks(settings);
        QSignalSpy told(&bookmarks, &Bookmarks::changed);
        bookmarks.add(address, u"  the\n api "_s);
        bookmarks.add(page(1), {});
        QCOMPARE(told.size(), 2);
    }
    Settings settings(folder.filePath(u"q.ini"_s));
    Bookmarks bookmarks(settings);
    QCOMPARE(bookmarks.all(),
             (QList<Bookmark>{{address, u"the api"_s}, {page(1), page(1).toString()}}));
    bookmarks.rename(address, u"api"_s);
    bookmarks.rename(page(1), u"  "_s);
    bookmarks.remove(page(2));
    QCOMPARE(Bookmarks(settings).all(),
             (QList<Bookmark>{{address, u"api"_s}, {page(1), page(1).toString()}}));
    bookmarks.remove(address);
    QCOMPARE(Bookmarks(settings).all().size(), 1);
}

void TestBookmarks::address_isTheKey()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"q.ini"_s));
    Bookmarks bookmarks(settings);
    bookmarks.add(page(1), u"one"_s);
    bookmarks.add(page(1), u"two"_s);
    QCOMPARE(bookmarks.all().size(), 1);
    QCOMPARE(bookmarks.all().constFirst().name, u"one"_s);
    // Another tab of it is another place.
    Address tab = page(1);
    tab.tab = u"robots"_s;
    QVERIFY(!bookmarks.contains(tab));
    bookmarks.add(tab, u"robots"_s);
    QCOMPARE(bookmarks.all().size(), 2);
}

void TestBookmarks::limit_isKept()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"q.ini"_s));
    Bookmarks bookmarks(settings);
    for (int i = 0; i <= Bookmarks::kMost; ++i)
        bookmarks.add(page(i), QString(500, u'x'));
    QCOMPARE(bookmarks.all().size(), Bookmarks::kMost);
    QCOMPARE(bookmarks.all().constLast().name.size(), Bookmarks::kLongestName);
    QVERIFY(bookmarks.isFull());
    QVERIFY(!bookmarks.contains(page(int(Bookmarks::kMost))));
}

void TestBookmarks::rubbish_isLeftOut()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"q.ini"_s));
    settings.setBookmarks({QJsonObject{{"address"_L1, u"https://example.org"_s}}, 7,
                           QJsonObject{{"name"_L1, u"no address"_s}},
                           QJsonObject{{"address"_L1, page(1).toString()}, {"name"_L1, 3}}});
    QCOMPARE(Bookmarks(settings).all(), (QList<Bookmark>{{page(1), page(1).toString()}}));
}

QTEST_GUILESS_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"
