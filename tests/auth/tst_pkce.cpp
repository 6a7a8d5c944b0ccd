#include "server/auth/pkce.h"

#include <QtTest/QtTest>

using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestPkce : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void challenge_hasItsForm_data();
    void challenge_hasItsForm();
    void verifier_fitsItsChallenge();
    void verifier_hasItsForm_data();
    void verifier_hasItsForm();
};

// RFC 7636, appendix B.
static const QString kVerifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
static const QString kChallenge = u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;

void TestPkce::challenge_hasItsForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("of the RFC") << kChallenge << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("short") << kChallenge.chopped(1) << false;
    QTest::newRow("long") << kChallenge + u'A' << false;
    QTest::newRow("padded") << kChallenge.chopped(1) + u'=' << false;
    QTest::newRow("plain base64") << kChallenge.chopped(1) + u'+' << false;
    QTest::newRow("not ASCII") << kChallenge.chopped(1) + QChar(0x00e9) << false;
}

void TestPkce::challenge_hasItsForm()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    QCOMPARE(isCodeChallenge(text), isGood);
}

void TestPkce::verifier_fitsItsChallenge()
{
    QVERIFY(isVerifierOf(kVerifier, kChallenge));
    QVERIFY(!isVerifierOf(kVerifier.chopped(1) + u'j', kChallenge));
    QVERIFY(!isVerifierOf(kVerifier, kChallenge.chopped(1) + u'N'));
    QVERIFY(!isVerifierOf(kChallenge, kChallenge));
}

void TestPkce::verifier_hasItsForm_data()
{
    QTest::addColumn<QString>("verifier");
    QTest::addColumn<QString>("challenge"); // by sha256sum: only its form is wrong
    QTest::newRow("empty") << QString() << u"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"_s;
    QTest::newRow("three characters")
        << u"abc"_s << u"ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"_s;
}

void TestPkce::verifier_hasItsForm()
{
    QFETCH(QString, verifier);
    QFETCH(QString, challenge);
    QVERIFY(!isVerifierOf(verifier, challenge));
}

QTEST_APPLESS_MAIN(TestPkce)
#include "tst_pkce.moc"
