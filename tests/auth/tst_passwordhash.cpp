#include "server/auth/passwordhash.h"

#include <QtTest/QtTest>

using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestPasswordHash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verify_acceptsTheRightPasswordOnly();
    void verify_knownVector();
    void verify_refusesOtherTexts_data();
    void verify_refusesOtherTexts();
};

void TestPasswordHash::verify_acceptsTheRightPasswordOnly()
{
    const QString stored = hashPassword("correct horse"_ba);
    QVERIFY(stored.startsWith(u"$scrypt$ln=14,r=8,p=5$"_s));
    QVERIFY(stored != hashPassword("correct horse"_ba));
    QVERIFY(verifyPassword("correct horse"_ba, stored));
    QVERIFY(!verifyPassword("correct horsf"_ba, stored));
    QVERIFY(!verifyPassword(QByteArray(), stored));
}

void TestPasswordHash::verify_knownVector()
{
    // From Python: hashlib.scrypt(b"pleaseletmein", salt=b"SodiumChlorideXX", n=16384, r=8, p=1,
    // dklen=32)
    QVERIFY(verifyPassword(
        "pleaseletmein"_ba,
        u"$scrypt$ln=14,r=8,p=1$%1$%2"_s.arg(QString::fromLatin1("SodiumChlorideXX"_ba.toBase64()),
                                             u"qoO5uPmn1ZlMEv/5LVYAy23giCraB+wz6S8naTjrRmU="_s)));
}

void TestPasswordHash::verify_refusesOtherTexts_data()
{
    QTest::addColumn<QString>("stored");
    const QString salt = QString::fromLatin1(QByteArray(16, 's').toBase64());
    const QString hash = QString::fromLatin1(QByteArray(32, 'h').toBase64());
    QTest::newRow("empty") << QString();
    QTest::newRow("other scheme") << u"$2b$12$abcdefghijklmnopqrstuv"_s;
    QTest::newRow("too much memory") << u"$scrypt$ln=20,r=32,p=1$"_s + salt + u'$' + hash;
    QTest::newRow("out of range") << u"$scrypt$ln=63,r=8,p=1$"_s + salt + u'$' + hash;
    QTest::newRow("no salt") << u"$scrypt$ln=14,r=8,p=5$$"_s + hash;
    QTest::newRow("no hash") << u"$scrypt$ln=14,r=8,p=5$"_s + salt + u'$';
}

void TestPasswordHash::verify_refusesOtherTexts()
{
    QFETCH(QString, stored);
    QVERIFY(!verifyPassword("x"_ba, stored));
}

QTEST_APPLESS_MAIN(TestPasswordHash)
#include "tst_passwordhash.moc"
