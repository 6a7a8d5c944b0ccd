#include "app/core/resumablehash.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestResumableHash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finish_knownVectors_data();
    void finish_knownVectors();
    void fromState_goesOnAtEverySplit_data();
    void fromState_goesOnAtEverySplit();
    void fromState_keepsCountBeyond4GiB();
    void fromState_refusesOtherText_data();
    void fromState_refusesOtherText();
    void finish_leavesTheHashUsable();
};

static std::span<const char> spanOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

void TestResumableHash::finish_knownVectors_data()
{
    // FIPS 180-4 examples.
    QTest::addColumn<DigestAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("hex");
    QTest::newRow("sha256 abc")
        << DigestAlgorithm::Sha256 << "abc"_ba
        << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    QTest::newRow("sha256 empty")
        << DigestAlgorithm::Sha256 << QByteArray()
        << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QTest::newRow("sha256 million a")
        << DigestAlgorithm::Sha256 << QByteArray(1000000, 'a')
        << u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s;
    QTest::newRow("sha512 abc")
        << DigestAlgorithm::Sha512 << "abc"_ba
        << u"ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
           "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"_s;
}

void TestResumableHash::finish_knownVectors()
{
    QFETCH(DigestAlgorithm, algorithm);
    QFETCH(QByteArray, input);
    QFETCH(QString, hex);
    ResumableHash hash(algorithm);
    hash.update(spanOf(input));
    QCOMPARE(hash.finish().hex(), hex);
    QCOMPARE(hash.byteCount(), input.size());
}

void TestResumableHash::fromState_goesOnAtEverySplit_data()
{
    QTest::addColumn<DigestAlgorithm>("algorithm");
    QTest::newRow("sha256") << DigestAlgorithm::Sha256;
    QTest::newRow("sha512") << DigestAlgorithm::Sha512;
}

void TestResumableHash::fromState_goesOnAtEverySplit()
{
    QFETCH(DigestAlgorithm, algorithm);
    QByteArray input;
    for (int i = 0; i < 300; ++i)
        input.append(char(i * 7));
    for (qsizetype split = 0; split <= input.size(); ++split) {
        ResumableHash head(algorithm);
        head.update(spanOf(input.first(split)));
        auto tail = ResumableHash::fromState(algorithm, head.saveState());
        QVERIFY(tail.has_value());
        QCOMPARE(tail->byteCount(), split);
        QCOMPARE(tail->saveState(), head.saveState());
        tail->update(spanOf(input.mid(split)));
        QCOMPARE(tail->finish(), digestOf(input, algorithm));
    }
}

void TestResumableHash::fromState_keepsCountBeyond4GiB()
{
    const QString words = u"1.2.3.4.5.6.7.8"_s;
    for (const auto algorithm : {DigestAlgorithm::Sha256, DigestAlgorithm::Sha512}) {
        const QString state = words + u":8589934592:"_s;
        const auto hash = ResumableHash::fromState(algorithm, state);
        QVERIFY(hash.has_value());
        QCOMPARE(hash->byteCount(), Q_INT64_C(8589934592));
        QCOMPARE(hash->saveState(), state);
    }
}

void TestResumableHash::fromState_refusesOtherText_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("empty") << QString();
    QTest::newRow("seven words") << u"1.2.3.4.5.6.7:0:"_s;
    QTest::newRow("word too long") << u"1.2.3.4.5.6.7.100000000:0:"_s;
    QTest::newRow("no number") << u"1.2.3.4.5.6.7.8:x:"_s;
    QTest::newRow("negative") << u"1.2.3.4.5.6.7.8:-64:"_s;
    QTest::newRow("pending missing") << u"1.2.3.4.5.6.7.8:65:"_s;
    QTest::newRow("pending too long") << u"1.2.3.4.5.6.7.8:64:00"_s;
    QTest::newRow("pending not hex") << u"1.2.3.4.5.6.7.8:65:zz"_s;
    QTest::newRow("trailing field") << u"1.2.3.4.5.6.7.8:0::"_s;
}

void TestResumableHash::fromState_refusesOtherText()
{
    QFETCH(QString, state);
    const auto hash = ResumableHash::fromState(DigestAlgorithm::Sha256, state);
    QVERIFY(!hash.has_value());
    QVERIFY(hash.error().code == ErrorCode::InvalidInput);
}

void TestResumableHash::finish_leavesTheHashUsable()
{
    ResumableHash hash(DigestAlgorithm::Sha256);
    hash.update(spanOf("a"_ba));
    QCOMPARE(hash.finish(), digestOf("a"_ba));
    hash.update(spanOf("bc"_ba));
    QCOMPARE(hash.finish(), digestOf("abc"_ba));
}

QTEST_APPLESS_MAIN(TestResumableHash)
#include "tst_resumablehash.moc"
