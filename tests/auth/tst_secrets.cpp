#include "server/auth/secrets.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestSecrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomSecret_hasItsForm_data();
    void randomSecret_hasItsForm();
    void apiToken_checksumFindsTypingErrors();
    void hashSecret_isSha256();
    void constantTimeEquals_compares();
};

void TestSecrets::randomSecret_hasItsForm_data()
{
    QTest::addColumn<SecretKind>("kind");
    QTest::addColumn<QString>("form");
    QTest::newRow("robot") << SecretKind::RobotToken << u"^[A-Z0-9]{64}$"_s;
    QTest::newRow("api") << SecretKind::ApiToken << u"^qsot[A-Za-z0-9]{36}$"_s;
    QTest::newRow("app token") << SecretKind::AppToken << u"^[A-Z0-9]{120}$"_s;
    QTest::newRow("code") << SecretKind::AuthorizationCode << u"^[A-Za-z0-9]{40}$"_s;
    QTest::newRow("client secret") << SecretKind::ClientSecret << u"^[A-Za-z0-9]{40}$"_s;
    QTest::newRow("client") << SecretKind::ClientId << u"^[A-Z0-9]{20}$"_s;
    QTest::newRow("session") << SecretKind::SessionId << u"^[A-Za-z0-9_-]{43}$"_s;
    QTest::newRow("csrf") << SecretKind::CsrfToken << u"^[A-Za-z0-9_-]{64}$"_s;
}

void TestSecrets::randomSecret_hasItsForm()
{
    QFETCH(SecretKind, kind);
    QFETCH(QString, form);
    const QRegularExpression expression(form);
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString secret = randomSecret(kind);
        QVERIFY2(expression.match(secret).hasMatch(), qPrintable(secret));
        seen.insert(secret);
    }
    QCOMPARE(seen.size(), 200);
}

void TestSecrets::apiToken_checksumFindsTypingErrors()
{
    const QString token = randomSecret(SecretKind::ApiToken);
    QVERIFY(isApiTokenText(token));
    for (qsizetype i = 0; i < token.size(); ++i) {
        QString changed = token;
        changed[i] = changed[i] == u'a' ? u'b' : u'a';
        QVERIFY(!isApiTokenText(changed));
    }
    QVERIFY(!isApiTokenText(token.chopped(1)));
    QVERIFY(!isApiTokenText(QStringView()));
    // By zlib's crc32.
    QVERIFY(isApiTokenText(u"qsotAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1j8iDD"_s));
    QVERIFY(isApiTokenText(u"qsot0123456789abcdefghijABCDEFGHIJ2xrtPx"_s));
}

void TestSecrets::hashSecret_isSha256()
{
    QCOMPARE(hashSecret("abc"),
             u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void TestSecrets::constantTimeEquals_compares()
{
    QVERIFY(constantTimeEquals("abc", "abc"));
    QVERIFY(!constantTimeEquals("abc", "abd"));
    QVERIFY(!constantTimeEquals("abc", "abcd"));
    QVERIFY(constantTimeEquals("", ""));
}

QTEST_APPLESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
