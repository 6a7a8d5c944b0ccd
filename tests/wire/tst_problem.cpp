#include "app/wire/problem.h"

#include <QtTest/QtTest>

using namespace quayside::wire;
using namespace Qt::StringLiterals;

class TestProblem : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void message_data();
    void message();
    void flags();
};

void TestProblem::message_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("type");
    QTest::newRow("api exception")
        << R"({"detail":"Requires authentication","error_message":"Requires authentication",
"error_type":"invalid_token","title":"invalid_token","status":401})"_ba
        << u"Requires authentication"_s << u"invalid_token"_s;
    QTest::newRow("error_message alone")
        << R"({"error_message":"Unauthorized","error_type":"insufficient_scope"})"_ba
        << u"Unauthorized"_s << u"insufficient_scope"_s;
    QTest::newRow("framework abort") << R"({"message":"No."})"_ba << u"No."_s << QString();
    QTest::newRow("parameter error")
        << R"({"message":{"limit":"Limit to the number of results"}})"_ba
        << u"Limit to the number of results"_s << QString();
    QTest::newRow("low-level abort") << R"({"error":"CSRF token was invalid or missing."})"_ba
                                     << u"CSRF token was invalid or missing."_s << QString();
    QTest::newRow("v2") << R"({"errors":[{"code":"DENIED","message":"denied","detail":{}}]})"_ba
                        << u"denied"_s << u"DENIED"_s;
    QTest::newRow("html") << "<html><body>404</body></html>"_ba << QString() << QString();
    QTest::newRow("empty") << QByteArray() << QString() << QString();
    QTest::newRow("array") << "[1]"_ba << QString() << QString();
    QTest::newRow("nothing in it") << R"({"detail":null,"errors":[]})"_ba << QString() << QString();
}

void TestProblem::message()
{
    QFETCH(QByteArray, body);
    const Problem problem = readProblem(body);
    QTEST(problem.message, "message");
    QTEST(problem.type, "type");
}

void TestProblem::flags()
{
    QVERIFY(readProblem(R"({"error":"CSRF token was invalid or missing."})"_ba).isCsrfRefusal());
    const Problem refused = readProblem(
        R"({"needsEmailVerification":false,"invalidCredentials":true,"message":"Invalid"})"_ba);
    QVERIFY(refused.isInvalidCredentials && !refused.needsEmailVerification);
    const Problem unverified = readProblem(
        R"({"needsEmailVerification":true,"invalidCredentials":false,"message":null})"_ba);
    QVERIFY(unverified.needsEmailVerification && unverified.message.isEmpty());
    QVERIFY(readProblem(R"({"message":"x","is_readonly":true})"_ba).isReadOnlyRegistry);
    QVERIFY(
        readProblem(R"({"errors":[{"code":"DENIED","is_readonly":true}]})"_ba).isReadOnlyRegistry);
}

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
