#include "server/http/byterange.h"

#include <QtTest/QtTest>

using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestByteRange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void range_data();
    void range();
    void contentRange_data();
    void contentRange();
};

void TestByteRange::range_data()
{
    using Kind = RangeRequest::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    const auto row = [](const QByteArray &text, Kind kind, qint64 first = 0, qint64 last = 0) {
        QTest::newRow(text.constData()) << text << int(kind) << first << last;
    };
    row("bytes=0-0"_ba, Kind::Part, 0, 0);
    row("bytes=10-19"_ba, Kind::Part, 10, 19);
    row("Bytes=10-"_ba, Kind::Part, 10, 99);
    row("bytes=-10"_ba, Kind::Part, 90, 99);
    row("bytes=-1000"_ba, Kind::Part, 0, 99);
    row("bytes=90-1000"_ba, Kind::Part, 90, 99);
    row("bytes=100-"_ba, Kind::Outside);
    row("bytes=100-200"_ba, Kind::Outside);
    row("bytes=-0"_ba, Kind::Outside);
    row("bytes=0-1,3-4"_ba, Kind::Whole);
    row("bytes=5-4"_ba, Kind::Whole);
    row("bytes=-"_ba, Kind::Whole);
    row("bytes=a-b"_ba, Kind::Whole);
    row("bytes=0-9999999999999999999"_ba, Kind::Whole);
    row("lines=0-1"_ba, Kind::Whole);
    row("bytes 0-1"_ba, Kind::Whole);
    row("bytes=+0-1"_ba, Kind::Whole);
}

void TestByteRange::range()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    const RangeRequest request = parseRange(text, 100);
    QCOMPARE(int(request.kind), kind);
    QCOMPARE(request.range, (ByteRange{first, last}));
    if (request.kind == RangeRequest::Kind::Part)
        QVERIFY(parseRange(text, 0).kind == RangeRequest::Kind::Outside);
}

void TestByteRange::contentRange_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("first"); // -1: refused
    QTest::addColumn<qint64>("last");
    const auto row = [](const QByteArray &text, qint64 first = -1, qint64 last = -1) {
        QTest::newRow(text.constData()) << text << first << last;
    };
    row("0-1023"_ba, 0, 1023);
    row("bytes 5-9/*"_ba, 5, 9);
    row("bytes 5-9/10"_ba, 5, 9);
    row("bytes 5-9/9"_ba);
    row("bytes 5-9"_ba);
    row("bytes=5-9"_ba);
    row("9-5"_ba);
    row("5-"_ba);
    row("-5"_ba);
    row("5"_ba);
    row("0-9999999999999999999"_ba);
    row("a-b"_ba);
    row("1 - 2"_ba);
}

void TestByteRange::contentRange()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    const auto range = parseContentRange(text);
    QCOMPARE(range.has_value(), first >= 0);
    if (range)
        QCOMPARE(*range, (ByteRange{first, last}));
}

QTEST_GUILESS_MAIN(TestByteRange)
#include "tst_byterange.moc"
