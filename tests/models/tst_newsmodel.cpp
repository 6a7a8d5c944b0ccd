#include "app/models/newsmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestNewsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void items_areKeptByKey();
    void filter_showsWhatWasAskedFor();

private:
    static NewsItem item(const QString &id, const QString &connection = u"a"_s, bool isRead = false)
    {
        NewsItem made;
        made.id = id;
        made.connection = connection;
        made.isRead = isRead;
        return made;
    }
};

void TestNewsModel::items_areKeptByKey()
{
    NewsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems({item(u"1"_s), item(u"2"_s), item(u"3"_s)});
    const QPersistentModelIndex third = model.index(2);
    model.setItems({item(u"4"_s), item(u"3"_s), item(u"1"_s, u"a"_s, true)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(third.row(), 1);
    QCOMPARE(third.data(IdRole).toString(), u"3"_s);
    QVERIFY(model.itemAt(2).isRead);
    QVERIFY(!model.index(3).isValid());
    model.setItems({});
    QVERIFY(!third.isValid());
}

void TestNewsModel::filter_showsWhatWasAskedFor()
{
    NewsModel model;
    model.setItems({item(u"1"_s), item(u"2"_s, u"b"_s), item(u"3"_s, u"b"_s, true)});
    NewsProxyModel proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    QCOMPARE(proxy.rowCount(), 3);
    proxy.setFilter(NewsFilter::Unread, u"b"_s);
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setFilter(NewsFilter::Connection, u"b"_s);
    QCOMPARE(proxy.rowCount(), 2);
    QCOMPARE(proxy.itemAt(0).id, u"2"_s);
    proxy.setFilter(NewsFilter::All, {});
    QCOMPARE(proxy.rowCount(), 3);
}

QTEST_APPLESS_MAIN(TestNewsModel)
#include "tst_newsmodel.moc"
