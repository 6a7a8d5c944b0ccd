#include "app/wire/recovery.h"
#include "app/wire/registryconfig.h"
#include "app/wire/user.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

class TestUser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void user_readsAndWrites();
    void user_limitedViewStaysLimited();
    void user_anonymousNeedsNoName();
    void avatar_followsHashAndPalette_data();
    void avatar_followsHashAndPalette();
    void config_readsFeatures();
    void config_refusesSomethingElse();
    void recovery_isSentOrOfAnOrganization();
};

void TestUser::user_readsAndWrites()
{
    const QJsonObject expected = golden(u"user.json"_s);
    const auto user = User::fromJson(expected);
    QVERIFY(user && user->details);
    QCOMPARE(user->details->email, u"alice@example.org"_s);
    QCOMPARE(user->details->prompts, QStringList{u"enter_name"_s});
    QCOMPARE(user->organizations.constFirst().isOrgAdmin.value(), true);
    QCOMPARE(user->toJson(), expected);
}

void TestUser::user_limitedViewStaysLimited()
{
    const QJsonObject expected = golden(u"user_limited.json"_s);
    const auto user = User::fromJson(expected);
    QVERIFY(user && !user->details && !user->isSuperUser);
    QCOMPARE(user->toJson(), expected);
}

void TestUser::user_anonymousNeedsNoName()
{
    QVERIFY(User::fromJson({{"anonymous"_L1, true}}));
    const auto nobody = User::fromJson({});
    QVERIFY(!nobody);
    QVERIFY(nobody.error().code == ErrorCode::Protocol);
}

void TestUser::avatar_followsHashAndPalette_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("color");
    // sha256("alice@example.org"), sha256("acme") by coreutils; colours counted in the palette.
    QTest::newRow("e-mail, lower-cased")
        << u"alice"_s << u"Alice@Example.org"_s
        << u"7a64adf28737ea90719cbdf0b1a87a5effff3753b79c91d717f4f4153ead0498"_s << u"#b5cf6b"_s;
    QTest::newRow("name") << u"acme"_s << QString()
                          << u"822b33ad87c148a0a20a5ba7cd5ebcaa68d36a18e7aad165554903f52ca82757"_s
                          << u"#ff7f0e"_s;
}

void TestUser::avatar_followsHashAndPalette()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, hash);
    QFETCH(QString, color);
    const Avatar avatar = avatarFor(name, email, AvatarKind::User);
    QCOMPARE(avatar.hash, hash);
    QCOMPARE(avatar.color, color);
    QCOMPARE(avatar.name, name);
}

void TestUser::config_readsFeatures()
{
    const auto config = RegistryConfig::fromJson(golden(u"config.json"_s));
    QVERIFY(config);
    QCOMPARE(config->serverHostname, u"quay.example.com"_s);
    QVERIFY(config->hasFeature("REPO_MIRROR"_L1));
    QVERIFY(!config->hasFeature("MAILING"_L1));
    QVERIFY(!config->hasFeature("UNHEARD_OF"_L1));
    QCOMPARE(config->tagExpirationOptions.size(), 5);
    QCOMPARE(config->registryState, u"normal"_s);
    QCOMPARE(config->version, u"Quay v3.17.0"_s);
    QCOMPARE(config->defaultPrune,
             (AutoprunePolicy{{}, u"creation_date"_s, u"52w"_s, u"^keep-"_s, false}));
    const auto plain = RegistryConfig::fromJson(golden(u"config_old_release.json"_s));
    QVERIFY(plain && !plain->defaultPrune);
}

void TestUser::config_refusesSomethingElse()
{
    QVERIFY(!RegistryConfig::fromJson({{"hello"_L1, u"world"_s}}));
}

void TestUser::recovery_isSentOrOfAnOrganization()
{
    const auto sent = RecoveryAnswer::fromJson(golden(u"recovery_sent.json"_s));
    QVERIFY(sent && *sent == RecoveryAnswer());
    const auto organization = RecoveryAnswer::fromJson(golden(u"recovery_organization.json"_s));
    QVERIFY(organization && organization->isOrganization);
    QCOMPARE(organization->organizationEmail, u"ops@acme.org"_s);
    QCOMPARE(organization->organizationName, u"a•••e"_s);
    const auto other = RecoveryAnswer::fromJson({{"status"_L1, "lost"_L1}});
    QVERIFY(!other && other.error().code == ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(TestUser)
#include "tst_user.moc"
