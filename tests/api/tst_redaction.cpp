#include "app/api/redaction.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void line_hidesWhatFollowsItsName_data();
    void line_hidesWhatFollowsItsName();
};

void TestRedaction::line_hidesWhatFollowsItsName_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << u"method=GET path=/v2/ status=200"_s
                             << u"method=GET path=/v2/ status=200"_s;
    QTest::newRow("pair") << u"user=ada password=hunter2 rows=3"_s
                          << u"user=ada password=••• rows=3"_s;
    QTest::newRow("json") << u"{\"client_secret\": \"a b\", \"x\": 1}"_s
                          << u"{\"client_secret\": •••, \"x\": 1}"_s;
    QTest::newRow("query") << u"GET /x?access_token=abc&y=1"_s << u"GET /x?access_token=•••&y=1"_s;
    QTest::newRow("header") << u"Bearer eyJhbGciOi.x.y refused"_s << u"Bearer ••• refused"_s;
    QTest::newRow("address") << u"proxy http://ada:pw@proxy.example:3128/"_s
                             << u"proxy http://proxy.example:3128/"_s;
    QTest::newRow("word alone") << u"the token has expired"_s << u"the token has expired"_s;
}

void TestRedaction::line_hidesWhatFollowsItsName()
{
    QFETCH(QString, line);
    QTEST(api::redactedLine(line), "shown");
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
