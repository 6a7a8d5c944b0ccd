#include "app/models/requestmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestRequestModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void records_areNewestFirstAndNotEndless();
    void filter_showsWhatFailed();
    void curl_quotesForTheShell();

private:
    static RequestRecord record(const QString &path, int status)
    {
        RequestRecord made;
        made.method = "GET";
        made.url = u"https://quay.io"_s + path;
        made.status = status;
        return made;
    }
};

void TestRequestModel::records_areNewestFirstAndNotEndless()
{
    RequestModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i <= RequestModel::kMostKept; ++i)
        model.add(record(u"/api/v1/%1?a=b"_s.arg(i), 200));
    QCOMPARE(model.rowCount(), RequestModel::kMostKept);
    QCOMPARE(model.index(0, int(RequestModel::Column::Path)).data().toString(),
             u"/api/v1/%1?a=b"_s.arg(RequestModel::kMostKept));
    QVERIFY(!model.index(0, RequestModel::kColumns).isValid());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestRequestModel::filter_showsWhatFailed()
{
    RequestModel model;
    RequestProxyModel proxy;
    proxy.setSourceModel(&model);
    model.add(record(u"/a"_s, 200));
    model.add(record(u"/b"_s, 404));
    model.add(record(u"/c"_s, 0));
    model.add(record(u"/d"_s, 304));
    QCOMPARE(proxy.rowCount(), 4);
    proxy.setFailedOnly(true);
    QCOMPARE(proxy.rowCount(), 2);
    QCOMPARE(proxy.recordAt(0).url, u"https://quay.io/c"_s);
    model.add(record(u"/e"_s, 500));
    QCOMPARE(proxy.rowCount(), 3);
}

void TestRequestModel::curl_quotesForTheShell()
{
    RequestRecord one = record(u"/api/v1/x?q=1&r=2"_s, 200);
    QCOMPARE(curlCommand(one),
             u"curl -X GET -H \"Authorization: Bearer $QUAYSIDE_TOKEN\" "
             "'https://quay.io/api/v1/x?q=1&r=2'"_s);
    one.method = "PUT";
    one.bodyRedacted = R"({"description":"it's"})";
    QCOMPARE(curlCommand(one),
             u"curl -X PUT -H \"Authorization: Bearer $QUAYSIDE_TOKEN\" "
             "-H 'Content-Type: application/json' --data '{\"description\":\"it'\\''s\"}' "
             "'https://quay.io/api/v1/x?q=1&r=2'"_s);
}

QTEST_APPLESS_MAIN(TestRequestModel)
#include "tst_requestmodel.moc"
