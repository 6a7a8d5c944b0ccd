#include "server/auth/registrytoken.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRegistryToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sign_writesQuaysClaims();
    void verify_returnsWhatWasSigned();
    void verify_times_data();
    void verify_times();
    void verify_remembersOnlyWhileValid();
    void verify_forgetsWithItsKey();
    void verify_refuses_data();
    void verify_refuses();
    void fromPem_keepsTheKey();

private:
    static RegistryClaims claims();
    static QByteArray part(const QByteArray &jwt, int index);
    static QByteArray signedBy(const SigningKey &key, const QByteArray &header,
                               const QByteArray &body);
};

static const Instant kNow = instantFromMs(1'790'000'000'000);
static constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Making one takes a while, and none of these tests changes it.
static const Result<SigningKey> &sharedKey()
{
    static const Result<SigningKey> key = SigningKey::generate();
    return key;
}

RegistryClaims TestRegistryToken::claims()
{
    return {u"quay"_s,   u"localhost:8080"_s,
            u"alice"_s,  u"user"_s,
            kNow,        kNow,
            kNow + 600s, {{u"repository"_s, u"acme/web"_s, {u"push"_s, u"pull"_s}}}};
}

QByteArray TestRegistryToken::part(const QByteArray &jwt, int index)
{
    return QByteArray::fromBase64(jwt.split('.').value(index), kUrlSafe);
}

QByteArray TestRegistryToken::signedBy(const SigningKey &key, const QByteArray &header,
                                       const QByteArray &body)
{
    const QByteArray text = header.toBase64(kUrlSafe) + '.' + body.toBase64(kUrlSafe);
    return text + '.' + key.sign(text).toBase64(kUrlSafe);
}

void TestRegistryToken::sign_writesQuaysClaims()
{
    const auto &key = sharedKey();
    QVERIFY(key.has_value());
    const QByteArray jwt = sign(*key, claims());
    const QJsonObject header = QJsonDocument::fromJson(part(jwt, 0)).object();
    QCOMPARE(header,
             (QJsonObject{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, key->kid()}}));
    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "iss": "quay", "aud": "localhost:8080", "sub": "alice",
        "nbf": 1790000000, "iat": 1790000000, "exp": 1790000600,
        "access": [{"type": "repository", "name": "acme/web", "actions": ["push", "pull"]}],
        "context": {"version": 2, "entity_kind": "user", "entity_reference": "alice",
                    "kind": "user", "user": "alice",
                    "com.apostille.roots": {"acme/web": "$disabled"},
                    "com.apostille.root": "$disabled"}})")
                                     .object();
    QCOMPARE(QJsonDocument::fromJson(part(jwt, 1)).object(), expected);
}

void TestRegistryToken::verify_returnsWhatWasSigned()
{
    const auto &key = sharedKey();
    RegistryTokenVerifier verifier;
    verifier.setKeys({{key->kid(), key->publicJwk()}});
    RegistryClaims byApiToken = claims();
    byApiToken.entityKind = u"oauthtoken"_s;
    byApiToken.token = ClaimedToken{u"uuid"_s, u"CLIENT"_s, u"ci \"x\""_s};
    for (const auto &signedOnes : {claims(), byApiToken}) {
        const QByteArray jwt = sign(*key, signedOnes);
        for (int i = 0; i < 2; ++i) { // the second answer comes from memory
            const auto verified = verifier.verify(jwt, kNow + 1s);
            QVERIFY(verified.has_value());
            QVERIFY(*verified == signedOnes);
        }
    }
}

void TestRegistryToken::verify_times_data()
{
    QTest::addColumn<qint64>("nowOffset");
    QTest::addColumn<qint64>("life");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("issued just now") << qint64(0) << qint64(600) << true;
    QTest::newRow("within leeway before") << qint64(-30) << qint64(600) << true;
    QTest::newRow("too early") << qint64(-31) << qint64(600) << false;
    QTest::newRow("within leeway after") << qint64(629) << qint64(600) << true;
    QTest::newRow("expired") << qint64(630) << qint64(600) << false;
    QTest::newRow("longest life") << qint64(0) << qint64(3660) << true;
    QTest::newRow("too long a life") << qint64(0) << qint64(3661) << false;
}

void TestRegistryToken::verify_times()
{
    QFETCH(qint64, nowOffset);
    QFETCH(qint64, life);
    QFETCH(bool, isValid);
    const auto &key = sharedKey();
    RegistryTokenVerifier verifier;
    verifier.setKeys({{key->kid(), key->publicJwk()}});
    RegistryClaims c = claims();
    c.expires = c.issuedAt + std::chrono::seconds(life);
    const auto verified = verifier.verify(sign(*key, c), kNow + std::chrono::seconds(nowOffset));
    QCOMPARE(verified.has_value(), isValid);
    if (!isValid)
        QVERIFY(verified.error().code == ErrorCode::Unauthenticated);
}

void TestRegistryToken::verify_remembersOnlyWhileValid()
{
    const auto &key = sharedKey();
    RegistryTokenVerifier verifier;
    verifier.setKeys({{key->kid(), key->publicJwk()}});
    const QByteArray jwt = sign(*key, claims());
    QVERIFY(verifier.verify(jwt, kNow).has_value());
    QVERIFY(!verifier.verify(jwt, kNow + 1h).has_value());
    QVERIFY(verifier.verify(jwt, kNow).has_value());
}

void TestRegistryToken::verify_forgetsWithItsKey()
{
    const auto &key = sharedKey();
    const auto other = SigningKey::generate();
    RegistryTokenVerifier verifier;
    verifier.setKeys({{key->kid(), key->publicJwk()}});
    const QByteArray jwt = sign(*key, claims());
    QVERIFY(verifier.verify(jwt, kNow).has_value());
    verifier.setKeys({{other->kid(), other->publicJwk()}, {u"broken"_s, u"{}"_s}});
    QVERIFY(!verifier.verify(jwt, kNow).has_value());
}

void TestRegistryToken::verify_refuses_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    const QByteArray body = R"({"iss":"quay","aud":"h","sub":"alice","nbf":1790000000,)"
                            R"("iat":1790000000,"exp":1790000600,"access":[]})";
    QTest::newRow("none") << QByteArray(R"({"alg":"none","kid":"KID"})") << body;
    QTest::newRow("HS256") << QByteArray(R"({"alg":"HS256","kid":"KID"})") << body;
    QTest::newRow("RS512") << QByteArray(R"({"alg":"RS512","kid":"KID"})") << body;
    QTest::newRow("no kid") << QByteArray(R"({"alg":"RS256"})") << body;
    QTest::newRow("unknown kid") << QByteArray(R"({"alg":"RS256","kid":"other"})") << body;
    QTest::newRow("crit") << QByteArray(R"({"alg":"RS256","kid":"KID","crit":["b64"]})") << body;
    QTest::newRow("other issuer") << QByteArray(R"({"alg":"RS256","kid":"KID"})")
                                  << QByteArray(body).replace("quay", "evil");
    QTest::newRow("no times") << QByteArray(R"({"alg":"RS256","kid":"KID"})")
                              << QByteArray(R"({"iss":"quay","sub":"alice"})");
    QTest::newRow("body no JSON") << QByteArray(R"({"alg":"RS256","kid":"KID"})")
                                  << QByteArray("hello");
}

void TestRegistryToken::verify_refuses()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    const auto &key = sharedKey();
    RegistryTokenVerifier verifier;
    verifier.setKeys({{key->kid(), key->publicJwk()}});
    header.replace("KID", key->kid().toLatin1());
    const auto refused = verifier.verify(signedBy(*key, header, body), kNow);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().code == ErrorCode::Unauthenticated);

    QByteArray changed = sign(*key, claims());
    QVERIFY(verifier.verify(changed, kNow).has_value());
    const qsizetype middle = changed.indexOf('.') + 20;
    changed[middle] = changed[middle] == 'A' ? 'B' : 'A';
    QVERIFY(!verifier.verify(changed, kNow).has_value());
    for (const char *text : {"", ".", "..", "a.b", "a.b.c", "a.b.c.d"})
        QVERIFY(!verifier.verify(text, kNow).has_value());
}

void TestRegistryToken::fromPem_keepsTheKey()
{
    const auto &key = sharedKey();
    QVERIFY(key.has_value());
    const auto again = SigningKey::fromPem(key->privatePem());
    QVERIFY(again.has_value());
    QCOMPARE(again->kid(), key->kid());
    QCOMPARE(again->publicJwk(), key->publicJwk());
    QVERIFY(!key->publicJwk().contains(u"\"d\""_s));
    QVERIFY(!SigningKey::fromPem("-----BEGIN PRIVATE KEY-----\n").has_value());
    QVERIFY(!SigningKey::fromPem({}).has_value());
}

QTEST_APPLESS_MAIN(TestRegistryToken)
#include "tst_registrytoken.moc"
