#include "server/http/requesthead.h"

#include <QtTest/QtTest>

using namespace quayside::server;
using namespace Qt::StringLiterals;

/// The refusal vectors of transport.md 6, each cut at every position.
class TestRequestHead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void fields_areTrimmedAndLowered();
    void absoluteTarget_replacesHost();
    void connection_decidesKeepAlive_data();
    void connection_decidesKeepAlive();
    void bareLineFeed_isRefusedAsSoonAsSeen();
    void limits_data();
    void limits();
    void nextRequest_isLeftAlone();
};

namespace {

const QByteArray kHost = "Host: h\r\n"_ba;

/// Gives the bytes in two parts, or one by one (cut < 0), and returns the first final result.
HeadResult feed(const QByteArray &bytes, qsizetype cut, const HeadLimits &limits = {})
{
    HeadResult result;
    qsizetype clean = 0;
    for (qsizetype size = cut < 0 ? 1 : cut; size <= bytes.size();) {
        result = parseHead(QByteArrayView(bytes).first(size), limits, clean);
        if (result.kind != HeadResult::Kind::More || size == bytes.size())
            return result;
        clean = size;
        size = cut < 0 ? size + 1 : bytes.size();
    }
    return result;
}

} // namespace

void TestRequestHead::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    const auto field = [&](const char *name, const QByteArray &text, int status = 400) {
        row(name, "POST / HTTP/1.1\r\n" + kHost + text + "\r\n\r\n", status);
    };
    field("length and coding", "Content-Length: 3\r\nTransfer-Encoding: chunked"_ba);
    field("coding and length", "Transfer-Encoding: chunked\r\nContent-Length: 3"_ba);
    field("two lengths", "Content-Length: 3\r\nContent-Length: 4"_ba);
    field("two equal lengths", "Content-Length: 3\r\nContent-Length: 3"_ba);
    field("length list", "Content-Length: 3, 3"_ba);
    field("two codings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"_ba);
    field("length with plus", "Content-Length: +5"_ba);
    field("negative length", "Content-Length: -5"_ba);
    field("hexadecimal length", "Content-Length: 0x5"_ba);
    field("length with space", "Content-Length: 1 2"_ba);
    field("empty length", "Content-Length:"_ba);
    field("length of 19 digits", "Content-Length: 1234567890123456789"_ba);
    field("length beyond 2^63", "Content-Length: 99999999999999999999"_ba);
    field("fractional length", "Content-Length: 5.0"_ba);
    field("coding gzip", "Transfer-Encoding: gzip"_ba, 501);
    field("coding list", "Transfer-Encoding: gzip, chunked"_ba, 501);
    field("coding identity", "Transfer-Encoding: identity"_ba, 501);
    field("coding that contains chunked", "Transfer-Encoding: xchunked"_ba, 501);
    field("coding with vertical tab",
          "Transfer-Encoding: \x0b"
          "chunked"_ba);
    field("folded field", "X: a\r\n b"_ba);
    field("folded with tab", "X: a\r\n\tb"_ba);
    field("space before colon", "Content-Length : 3"_ba);
    field("tab before colon", "Content-Length\t: 3"_ba);
    field("space before name", " Content-Length: 3"_ba);
    field("no colon", "Content-Length 3"_ba);
    field("empty name", ": value"_ba);
    field("name with bracket", "a(b: c"_ba);
    field("name beyond ASCII", "n\xc3\xa4me: c"_ba);
    field("NUL in a value", QByteArray("X: a\0b", 6));
    field("CR in a value", "X: a\rb"_ba);
    field("escape in a value",
          "X: a\x1b"
          "b"_ba);
    field("DEL in a value",
          "X: a\x7f"
          "b"_ba);
    field("two hosts", "Host: h"_ba);
    field("unknown expectation", "Expect: 200-maybe"_ba, 417);
    row("no host", "GET / HTTP/1.1\r\n\r\n"_ba);
    row("host with path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"_ba);
    row("host with space", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"_ba);
    row("host with user", "GET / HTTP/1.1\r\nHost: u@h\r\n\r\n"_ba);
    row("coding with 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"_ba);
    row("bare LF after the request line", "GET / HTTP/1.1\n" + kHost + "\r\n");
    row("bare LF after a field", "GET / HTTP/1.1\r\nHost: h\n\r\n"_ba);
    row("bare LF as the empty line", "GET / HTTP/1.1\r\n" + kHost + "\n");
    row("CR CR LF", "GET / HTTP/1.1\r\r\nHost: h\r\n\r\n"_ba);
    row("no version", "GET /\r\n" + kHost + "\r\n");
    row("lower-case version", "GET / http/1.1\r\n" + kHost + "\r\n");
    row("version 1.1 with tail", "GET / HTTP/1.1x\r\n" + kHost + "\r\n");
    row("version of one digit", "GET / HTTP/1\r\n" + kHost + "\r\n");
    row("version 2.0", "GET / HTTP/2.0\r\n" + kHost + "\r\n", 505);
    row("version 0.9", "GET / HTTP/0.9\r\n" + kHost + "\r\n", 505);
    row("version 1.2", "GET / HTTP/1.2\r\n" + kHost + "\r\n", 505);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba, 505);
    row("CONNECT", "CONNECT h:443 HTTP/1.1\r\n" + kHost + "\r\n", 405);
    row("TRACE", "TRACE / HTTP/1.1\r\n" + kHost + "\r\n", 405);
    row("unknown method", "BREW / HTTP/1.1\r\n" + kHost + "\r\n", 501);
    row("method with bracket", "GE(T / HTTP/1.1\r\n" + kHost + "\r\n");
    row("lower-case method", "get / HTTP/1.1\r\n" + kHost + "\r\n", 501);
    row("empty method", " / HTTP/1.1\r\n" + kHost + "\r\n");
    row("two spaces", "GET  / HTTP/1.1\r\n" + kHost + "\r\n");
    row("space in the target", "GET /a b HTTP/1.1\r\n" + kHost + "\r\n");
    row("tab instead of space", "GET\t/ HTTP/1.1\r\n" + kHost + "\r\n");
    row("target beyond ASCII", "GET /\xc3\xa4 HTTP/1.1\r\n" + kHost + "\r\n");
    row("target with fragment", "GET /a#b HTTP/1.1\r\n" + kHost + "\r\n");
    row("relative target", "GET a/b HTTP/1.1\r\n" + kHost + "\r\n");
    row("star with GET", "GET * HTTP/1.1\r\n" + kHost + "\r\n");
    row("absolute without authority", "GET http:///a HTTP/1.1\r\n" + kHost + "\r\n");
    row("absolute with user", "GET http://u:p@h/a HTTP/1.1\r\n" + kHost + "\r\n");
    row("absolute of another scheme", "GET ftp://h/a HTTP/1.1\r\n" + kHost + "\r\n");
    row("NUL first", QByteArray("\0GET / HTTP/1.1\r\n\r\n", 19));
    row("TLS hello", "\x16\x03\x01\x02"_ba);
    row("two empty lines", "\r\n\r\n"_ba);
}

void TestRequestHead::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (qsizetype cut = -1; cut <= bytes.size(); ++cut) {
        if (cut == 0)
            continue;
        const HeadResult result = feed(bytes, cut);
        QVERIFY2(result.kind == HeadResult::Kind::Refused, qPrintable(QString::number(cut)));
        QCOMPARE(result.status, status);
        QVERIFY(!result.reason.isEmpty());
    }
}

void TestRequestHead::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("host");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &path,
                        const QByteArray &query = {}, const QByteArray &host = "h"_ba) {
        QTest::newRow(name) << bytes << path << query << host;
    };
    row("plain", "GET /v2/ HTTP/1.1\r\nHost: h\r\n\r\n"_ba, "/v2/"_ba);
    row("query", "GET /a?b=c&d HTTP/1.1\r\nHost: h\r\n\r\n"_ba, "/a"_ba, "b=c&d"_ba);
    row("question marks", "GET /a?b?c HTTP/1.1\r\nHost: h\r\n\r\n"_ba, "/a"_ba, "b?c"_ba);
    row("escapes stay", "GET /a%2Fb HTTP/1.1\r\nHost: h\r\n\r\n"_ba, "/a%2Fb"_ba);
    row("absolute", "GET http://other:81/x HTTP/1.1\r\nHost: h\r\n\r\n"_ba, "/x"_ba, {},
        "other:81"_ba);
    row("absolute without path", "GET https://o?q HTTP/1.1\r\nHost: h\r\n\r\n"_ba, "/"_ba, "q"_ba,
        "o"_ba);
    row("star", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n"_ba, "*"_ba);
    row("IPv6 host", "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n"_ba, "/"_ba, {}, "[::1]:8080"_ba);
    row("1.0 without host", "GET / HTTP/1.0\r\n\r\n"_ba, "/"_ba, {}, {});
    row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n"_ba, "/"_ba, {}, {});
    row("one empty line before", "\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n"_ba, "/"_ba);
    row("tabs and Latin-1 in a value", "GET / HTTP/1.1\r\nHost: h\r\nX: \ta\tb\xe4\r\n\r\n"_ba,
        "/"_ba);
    row("chunked in capitals", "PUT / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n"_ba,
        "/"_ba);
    row("longest length",
        "PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 999999999999999999\r\n\r\n"_ba, "/"_ba);
    row("expectation", "PUT / HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\n\r\n"_ba, "/"_ba);
}

void TestRequestHead::accepts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, host);
    for (qsizetype cut = -1; cut <= bytes.size(); ++cut) {
        if (cut == 0)
            continue;
        const HeadResult result = feed(bytes, cut);
        QVERIFY2(result.kind == HeadResult::Kind::Complete, qPrintable(QString::number(cut)));
        QCOMPARE(result.size, bytes.size());
        QCOMPARE(result.head.path, path);
        QCOMPARE(result.head.query, query);
        QCOMPARE(result.head.host, host);
    }
}

void TestRequestHead::fields_areTrimmedAndLowered()
{
    const HeadResult result = feed("PUT /x HTTP/1.1\r\nHOST: h\r\nX-Two:  a b \t\r\nx-two:c\r\n"
                                   "Content-Length: 7\r\n\r\n"_ba,
                                   5);
    QCOMPARE(result.head.headers.values("x-two"), (QList<QByteArray>{"a b"_ba, "c"_ba}));
    QCOMPARE(result.head.contentLength, std::optional<qint64>(7));
    QVERIFY(result.head.hasBody());
    QVERIFY(result.head.method == Method::Put);
}

void TestRequestHead::absoluteTarget_replacesHost()
{
    const HeadResult result = feed("GET http://a/ HTTP/1.1\r\nHost: b\r\n\r\n"_ba, 3);
    QCOMPARE(result.head.host, "a"_ba);
}

void TestRequestHead::connection_decidesKeepAlive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepsAlive");
    QTest::newRow("1.1") << "GET / HTTP/1.1\r\nHost: h\r\n\r\n"_ba << true;
    QTest::newRow("1.1 close") << "GET / HTTP/1.1\r\nHost: h\r\nConnection: Close\r\n\r\n"_ba
                               << false;
    QTest::newRow("1.1 close in a list")
        << "GET / HTTP/1.1\r\nHost: h\r\nConnection: x , close\r\n\r\n"_ba << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << false;
    QTest::newRow("1.0 keep-alive")
        << "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"_ba << true;
}

void TestRequestHead::connection_decidesKeepAlive()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, keepsAlive);
    QCOMPARE(feed(bytes, bytes.size()).head.keepsAlive, keepsAlive);
}

void TestRequestHead::bareLineFeed_isRefusedAsSoonAsSeen()
{
    QVERIFY(parseHead("GET / HTTP/1.1\n", {}).kind == HeadResult::Kind::Refused);
}

void TestRequestHead::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    HeadLimits limits;
    const QByteArray line = "GET /" + QByteArray(limits.requestLine - 14, 'a') + " HTTP/1.1\r\n";
    QTest::newRow("longest line") << line + kHost + "\r\n" << 0;
    QTest::newRow("longer line") << "GET /a" + line.sliced(5) + kHost + "\r\n" << 414;
    QTest::newRow("endless line") << QByteArray(limits.requestLine + 3, 'a') << 414;
    QByteArray fields;
    for (int i = 1; i < limits.fields; ++i)
        fields += "x: y\r\n";
    QTest::newRow("most fields") << "GET / HTTP/1.1\r\n" + kHost + fields + "\r\n" << 0;
    QTest::newRow("more fields") << "GET / HTTP/1.1\r\n" + kHost + fields + "x: y\r\n\r\n" << 431;
    QTest::newRow("large head") << "GET / HTTP/1.1\r\n" + kHost + "x: " + QByteArray(33000, 'y')
                                << 431;
}

void TestRequestHead::limits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (const qsizetype cut : {qsizetype(-1), qsizetype(1), bytes.size() / 2, bytes.size()}) {
        const HeadResult result = feed(bytes, cut);
        QCOMPARE(result.status, status);
        QVERIFY(result.kind == (status ? HeadResult::Kind::Refused : HeadResult::Kind::Complete));
    }
}

void TestRequestHead::nextRequest_isLeftAlone()
{
    const QByteArray one = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n"_ba;
    QCOMPARE(parseHead(one + one, {}).size, one.size());
    QCOMPARE(parseHead(one + "\n\n", {}).size, one.size());
}

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
