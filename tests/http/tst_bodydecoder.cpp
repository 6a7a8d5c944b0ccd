#include "server/http/bodydecoder.h"

#include <QtTest/QtTest>

using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestBodyDecoder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fixed_takesItsLength();
    void chunked_decodes_data();
    void chunked_decodes();
    void chunked_refuses_data();
    void chunked_refuses();
    void chunked_wantsMore_data();
    void chunked_wantsMore();
};

namespace {

struct Decoded {
    QByteArray body;
    qsizetype used = 0;
    bool isDone = false;
    bool isBad = false;
};

/// In two parts, or one by one (cut < 0).
Decoded feed(BodyDecoder decoder, const QByteArray &bytes, qsizetype cut)
{
    Decoded decoded;
    while (decoded.used < bytes.size() && !decoder.isDone() && !decoder.isBad()) {
        const qsizetype end = cut < 0 ? decoded.used + 1 : decoded.used < cut ? cut : bytes.size();
        std::vector<std::span<const char>> pieces;
        decoded.used +=
            decoder.feed({bytes.constData() + decoded.used, size_t(end - decoded.used)}, pieces);
        for (const auto &piece : pieces)
            decoded.body.append(piece.data(), qsizetype(piece.size()));
    }
    decoded.isDone = decoder.isDone();
    decoded.isBad = decoder.isBad();
    return decoded;
}

} // namespace

void TestBodyDecoder::fixed_takesItsLength()
{
    for (qsizetype cut = -1; cut <= 8; ++cut) {
        const Decoded decoded = feed(BodyDecoder::fixed(5), "helloGET"_ba, cut == 0 ? 8 : cut);
        QCOMPARE(decoded.body, "hello"_ba);
        QCOMPARE(decoded.used, 5);
        QVERIFY(decoded.isDone);
    }
    QVERIFY(BodyDecoder::fixed(0).isDone());
}

void TestBodyDecoder::chunked_decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << "0\r\n\r\n"_ba
                           << ""_ba;
    QTest::newRow("one") << "5\r\nhello\r\n0\r\n\r\n"_ba
                         << "hello"_ba;
    QTest::newRow("two") << "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"_ba
                         << "abcde"_ba;
    QTest::newRow("hexadecimal") << "A\r\n0123456789\r\na\r\nabcdefghij\r\n0\r\n\r\n"_ba
                                 << "0123456789abcdefghij"_ba;
    QTest::newRow("leading zeros") << "000000000000005\r\nhello\r\n000\r\n\r\n"_ba
                                   << "hello"_ba;
    QTest::newRow("extension") << "5;a=b;c=\"d\"\r\nhello\r\n0;x\r\n\r\n"_ba
                               << "hello"_ba;
    QTest::newRow("trailers") << "1\r\nx\r\n0\r\nA: b\r\nC:\r\n\r\n"_ba
                              << "x"_ba;
    QTest::newRow("line ends in the data") << "4\r\n\r\n\r\n\r\n0\r\n\r\n"_ba
                                           << "\r\n\r\n"_ba;
}

void TestBodyDecoder::chunked_decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    const QByteArray next = "GET / HTTP/1.1\r\n"_ba;
    for (qsizetype cut = -1; cut <= bytes.size(); ++cut) {
        const Decoded decoded =
            feed(BodyDecoder::chunked(), bytes + next, cut == 0 ? bytes.size() : cut);
        QVERIFY(decoded.isDone);
        QCOMPARE(decoded.body, body);
        QCOMPARE(decoded.used, bytes.size());
    }
}

void TestBodyDecoder::chunked_refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no size") << "\r\n"_ba;
    QTest::newRow("negative") << "-1\r\nx"_ba;
    QTest::newRow("plus") << "+1\r\nx"_ba;
    QTest::newRow("0x") << "0x1\r\nx"_ba;
    QTest::newRow("space before") << " 1\r\nx"_ba;
    QTest::newRow("space behind") << "1 \r\nx"_ba;
    QTest::newRow("not hexadecimal") << "g\r\nx"_ba;
    QTest::newRow("16 digits") << "0000000000000001\r\nx"_ba;
    QTest::newRow("16 large digits") << "ffffffffffffffff\r\nx"_ba;
    QTest::newRow("overflow") << "ffffffffffffffff1\r\nx"_ba;
    QTest::newRow("bare LF after the size") << "1\nx\r\n0\r\n\r\n"_ba;
    QTest::newRow("bare CR after the size") << "1\rx\r\n0\r\n\r\n"_ba;
    QTest::newRow("no end of chunk") << "1\r\nxy\r\n0\r\n\r\n"_ba;
    QTest::newRow("bare LF as end of chunk") << "1\r\nx\n0\r\n\r\n"_ba;
    QTest::newRow("LF in an extension") << "1;a\nb\r\nx\r\n0\r\n\r\n"_ba;
    QTest::newRow("NUL in an extension") << QByteArray("1;a\0b\r\nx", 9);
    QTest::newRow("long extension") << "1;" + QByteArray(257, 'a') + "\r\nx";
    QTest::newRow("folded trailer") << "0\r\nA: b\r\n c\r\n\r\n"_ba;
    QTest::newRow("trailer without colon") << "0\r\nA\r\n\r\n"_ba;
    QTest::newRow("trailer with space before colon") << "0\r\nA : b\r\n\r\n"_ba;
    QTest::newRow("bare LF in a trailer") << "0\r\nA: b\n\r\n"_ba;
    QTest::newRow("bare LF at the end") << "0\r\n\n"_ba;
    QTest::newRow("long trailers") << "0\r\nA: " + QByteArray(4096, 'b') + "\r\n\r\n";
}

void TestBodyDecoder::chunked_refuses()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype cut = -1; cut <= bytes.size(); ++cut)
        QVERIFY(feed(BodyDecoder::chunked(), bytes, cut == 0 ? bytes.size() : cut).isBad);
}

void TestBodyDecoder::chunked_wantsMore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("in a size") << "5"_ba;
    QTest::newRow("in the data") << "5\r\nhel"_ba;
    QTest::newRow("before the last chunk") << "1\r\nx\r\n"_ba;
    QTest::newRow("before the empty line") << "1\r\nx\r\n0\r\n"_ba;
}

void TestBodyDecoder::chunked_wantsMore()
{
    QFETCH(QByteArray, bytes);
    const Decoded decoded = feed(BodyDecoder::chunked(), bytes, -1);
    QVERIFY(!decoded.isDone && !decoded.isBad);
}

QTEST_GUILESS_MAIN(TestBodyDecoder)
#include "tst_bodydecoder.moc"
