#include "app/core/sealedbox.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestSealedBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unseal_knownVector();
    void seal_isFreshEachTime();
    void unseal_refusesEveryChangedByte();
    void unseal_refusesOtherText();
    void password_opensOnlyWithIt();
};

void TestSealedBox::unseal_knownVector()
{
    // NIST GCM test case 14: zero key, zero nonce, one zero block.
    const QByteArray box = QByteArray::fromHex("000000000000000000000000"
                                               "cea7403d4d606b6e074ec5d3baf39d18"
                                               "d0d1c8a799996bf0265b98b5d48ab919");
    const QString text = u"v1."_s
        + QString::fromLatin1(box.toBase64(QByteArray::Base64UrlEncoding
                                           | QByteArray::OmitTrailingEquals));
    const auto plain = unseal(QByteArray(32, '\0'), text);
    QVERIFY(plain.has_value());
    QCOMPARE(*plain, QByteArray(16, '\0'));
}

void TestSealedBox::seal_isFreshEachTime()
{
    const QByteArray key = newSealKey();
    QCOMPARE(key.size(), kSealKeyLength);
    QVERIFY(key != newSealKey());
    QVERIFY(seal(key, "secret"_ba) != seal(key, "secret"_ba));
    QCOMPARE(unseal(key, seal(key, "secret"_ba)).value_or(QByteArray()), "secret"_ba);
    QCOMPARE(unseal(key, seal(key, QByteArray())).value_or("x"_ba), QByteArray());
    QVERIFY(!seal(key, "secret"_ba).contains(u"secret"_s));
}

void TestSealedBox::unseal_refusesEveryChangedByte()
{
    const QByteArray key = newSealKey();
    const QString text = seal(key, "secret"_ba);
    for (qsizetype i = 0; i < text.size() - 1; ++i) {
        QString changed = text;
        changed[i] = changed[i] == u'A' ? u'B' : u'A';
        const auto plain = unseal(key, changed);
        QVERIFY(!plain.has_value());
        QVERIFY(plain.error().code == ErrorCode::InvalidInput);
    }
    QVERIFY(!unseal(newSealKey(), text).has_value());
}

void TestSealedBox::unseal_refusesOtherText()
{
    const QByteArray key(32, 'k');
    for (const QString &text : {u""_s, u"v1."_s, u"v1.AAAA"_s, u"v2.AAAA"_s, u"v1.@@"_s})
        QVERIFY(!unseal(key, text).has_value());
}

void TestSealedBox::password_opensOnlyWithIt()
{
    const QString text = sealWithPassword("correct horse"_ba, "secret"_ba);
    QCOMPARE(unsealWithPassword("correct horse"_ba, text).value_or(QByteArray()), "secret"_ba);
    QVERIFY(!unsealWithPassword("battery staple"_ba, text).has_value());
    QVERIFY(!unsealWithPassword("correct horse"_ba, u"p1.."_s).has_value());
    QVERIFY(!unsealWithPassword("correct horse"_ba, u"p1"_s).has_value());
}

QTEST_APPLESS_MAIN(TestSealedBox)
#include "tst_sealedbox.moc"
