#include "app/wire/oauth.h"

#include "app/wire/apptoken.h"
#include "app/wire/datetime.h"
#include "tests/wire/golden.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

class TestOAuth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void application_readsAndWrites();
    void tokenPage_readsAndWrites();
    void token_isShownWhereItIsMade();
    void appToken_readsAndWrites();
    void scopeInfo_hasQuaysKeys();
    void consent_hasAvatarsAsText();
    void applications_areAList();
    void authorizations_areRead();
    void assignedAuthorizations_areRead();
};

void TestOAuth::application_readsAndWrites()
{
    const auto expected = golden(u"oauth_application.json"_s);
    const auto application = OAuthApplication::fromJson(expected);
    QVERIFY(application);
    QCOMPARE(application->clientId, u"ABCDEFGHIJ0123456789"_s);
    QVERIFY(!application->clientSecret);
    QCOMPARE(application->toJson(), expected);
    QVERIFY(OAuthApplication::fromJson({}).error().code == ErrorCode::Protocol);
}

void TestOAuth::tokenPage_readsAndWrites()
{
    auto expected = golden(u"oauth_token_page.json"_s);
    const auto page = OAuthTokenPage::fromJson(expected);
    QVERIFY(page && page->tokens.size() == 2);
    QCOMPARE(page->nextPage.value_or(QString()), u"abc"_s);
    const auto &token = page->tokens.constFirst();
    QCOMPARE(token.createdBy, u"alice"_s);
    QVERIFY(!token.lastAccessed && !token.token);
    QVERIFY(token.expiresAt == fromIso8601(u"2036-08-20T08:00:00Z"));
    QVERIFY(!page->tokens.last().name);
    // Fractions are read and not written.
    auto tokens = expected.value("tokens"_L1).toArray();
    auto first = tokens.first().toObject();
    first.insert("created"_L1, u"2026-08-21T20:02:54Z"_s);
    tokens.replace(0, first);
    expected.insert("tokens"_L1, tokens);
    QCOMPARE(page->toJson(), expected);
    QVERIFY(!OAuthTokenPage::fromJson({}));
}

void TestOAuth::token_isShownWhereItIsMade()
{
    OAuthToken token;
    token.uuid = u"u"_s;
    QVERIFY(!token.toJson().contains("token"_L1));
    token.token = u"text"_s;
    QCOMPARE(OAuthToken::fromJson(token.toJson())->token.value_or(QString()), u"text"_s);
}

void TestOAuth::appToken_readsAndWrites()
{
    const auto expected = golden(u"app_token.json"_s);
    const auto token = AppToken::fromJson(expected);
    QVERIFY(token && !token->lastAccessed && !token->tokenCode);
    QCOMPARE(token->title, u"laptop"_s);
    QCOMPARE(token->toJson(), expected);
    QVERIFY(!AppToken::fromJson({}));
}

void TestOAuth::scopeInfo_hasQuaysKeys()
{
    const auto infos = scopeInfos({u"org:admin"_s, u"repo:read"_s, u"unknown"_s});
    QCOMPARE(infos.size(), 2);
    const auto read = infos.first().toObject();
    QCOMPARE(read.value("scope"_L1).toString(), u"repo:read"_s);
    QCOMPARE(read.value("title"_L1).toString(), u"View all visible repositories"_s);
    QCOMPARE(read.value("dangerous"_L1).toBool(true), false);
    QCOMPARE(read.keys(),
             QStringList({u"dangerous"_s, u"description"_s, u"icon"_s, u"scope"_s, u"title"_s}));
    QCOMPARE(infos.last().toObject().value("dangerous"_L1).toBool(), true);
}

void TestOAuth::consent_hasAvatarsAsText()
{
    AuthorizedApplication application{u"ci"_s, {}, {}, u"CLIENT"_s, {}, u"acme"_s, {}};
    const auto consent = application.toConsentJson();
    QVERIFY(consent.value("avatar"_L1).isString());
    QVERIFY(consent.value("organization"_L1).toObject().value("avatar"_L1).isString());
    QVERIFY(!consent.contains("clientId"_L1));
    QVERIFY(application.toJson().value("avatar"_L1).isObject());
    QCOMPARE(application.toJson().value("clientId"_L1).toString(), u"CLIENT"_s);
}

void TestOAuth::applications_areAList()
{
    const QJsonObject one = golden(u"oauth_application.json"_s);
    const auto list = OAuthApplications::fromJson({{"applications"_L1, QJsonArray{one, one}}});
    QVERIFY(list && list->applications.size() == 2);
    QCOMPARE(list->applications.last().name, u"ci"_s);
    QVERIFY(OAuthApplications::fromJson({}).error().code == ErrorCode::Protocol);
    const auto broken = OAuthApplications::fromJson(
        {{"applications"_L1, QJsonArray{one, QJsonObject{{"name"_L1, u"x"_s}}}}});
    QVERIFY(broken.error().code == ErrorCode::Protocol);
}

void TestOAuth::authorizations_areRead()
{
    const auto list = Authorizations::fromJson(golden(u"authorizations.json"_s));
    QVERIFY(list && list->authorizations.size() == 1);
    const Authorization &given = list->authorizations.constFirst();
    QCOMPARE(given.uuid, u"7c1c0a4e-0001"_s);
    QCOMPARE(given.scopes, QStringList({u"repo:read"_s, u"org:admin"_s}));
    QCOMPARE(given.application.name, u"ci"_s);
    QCOMPARE(given.application.organization, u"acme"_s);
    QCOMPARE(given.application.organizationAvatar.hash, u"11ee"_s);
    QVERIFY(!given.application.clientId);
    QVERIFY(!Authorizations::fromJson({}));
    QVERIFY(!Authorization::fromJson({}));
}

void TestOAuth::assignedAuthorizations_areRead()
{
    const auto list = AssignedAuthorizations::fromJson(golden(u"assigned_authorizations.json"_s));
    QVERIFY(list && list->authorizations.size() == 1);
    const AssignedAuthorization &assigned = list->authorizations.constFirst();
    QCOMPARE(assigned.scopes, QStringList({u"repo:read"_s, u"user:read"_s}));
    QCOMPARE(assigned.redirectUri, u"https://quay.example.com/oauth/localapp"_s);
    QCOMPARE(assigned.application.clientId.value_or(QString()), u"ABCDEFGHIJ0123456789"_s);
    QVERIFY(!AssignedAuthorizations::fromJson({}));
    QVERIFY(!AssignedAuthorization::fromJson({}));
}

QTEST_APPLESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
