#include "app/core/digest.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestDigest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void digestOf_knownVectors();
};

void TestDigest::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");
    const QString hex64(64, u'a');
    const QString hex128(128, u'0');
    QTest::newRow("sha256") << u"sha256:"_s + hex64 << true;
    QTest::newRow("sha512") << u"sha512:"_s + hex128 << true;
    QTest::newRow("upper case") << u"sha256:"_s + hex64.toUpper() << false;
    QTest::newRow("short") << u"sha256:"_s + hex64.chopped(1) << false;
    QTest::newRow("long") << u"sha256:"_s + hex64 + u'a' << false;
    QTest::newRow("sha512 with 64") << u"sha512:"_s + hex64 << false;
    QTest::newRow("unknown algorithm") << u"md5:"_s + hex64 << false;
    QTest::newRow("no colon") << hex64 << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("path") << u"sha256:../../../../etc/passwd"_s << false;
    QTest::newRow("non-ASCII digit") << u"sha256:"_s + QString(64, QChar(0x0661)) << false;
}

void TestDigest::parse()
{
    QFETCH(QString, text);
    QFETCH(bool, isValid);
    const auto digest = Digest::parse(text);
    QCOMPARE(digest.has_value(), isValid);
    if (digest)
        QCOMPARE(digest->toString(), text);
    else
        QCOMPARE(toString(digest.error().code), toString(ErrorCode::DigestInvalid));
}

void TestDigest::digestOf_knownVectors()
{
    // FIPS 180-4 examples for "abc".
    QCOMPARE(digestOf("abc"_ba).toString(),
             u"sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QCOMPARE(digestOf("abc"_ba, DigestAlgorithm::Sha512).hex().first(16), u"ddaf35a193617aba"_s);
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
