#include "app/services/tokenmaker.h"

#include "app/api/apiclient.h"
#include "app/api/oauthapi.h"
#include "app/api/repositoriesapi.h"
#include "app/api/session.h"
#include "app/services/tokenprobe.h"
#include "tests/support/liveserver.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;
using Verdict = ScopeAnswer::Verdict;

namespace {

constexpr int kWait = 15'000;

} // namespace

/// From an empty registry to a token that works, against a real server.
class TestTokenMaker : public QObject {
    Q_OBJECT
private:
    template <class T>
    static Result<T> wait(api::ApiCall<T> *call)
    {
        std::optional<Result<T>> result;
        connect(call, &api::ApiCallBase::finished, call,
                [&result, call] { result = call->takeResult(); });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, kWait))
            return failure(ErrorCode::Timeout, u"no answer"_s);
        return *result;
    }
    std::optional<Error> run(const TokenOrder &order);
    std::unique_ptr<TokenProbe> probe(const QString &token, const QStringList &scopes);
    static Verdict verdictOf(const TokenProbe &probe, const QString &scope);

    std::unique_ptr<test::LiveServer> m_server;
    std::unique_ptr<api::ApiClient> m_client;
    TokenOrder m_made;
    wire::OAuthToken m_token;
    TokenMaker::Step m_step = TokenMaker::Step::Organization;

private Q_SLOTS:
    void initTestCase();
    void emptyRegistry_reachesAToken();
    void whatWasMade_isNotMadeAgain();
    void probe_seesWhatEachScopeDoes();
    void probe_knowsADeadToken();
};

void TestTokenMaker::initTestCase()
{
    m_server = test::LiveServer::start();
    QVERIFY(m_server);
    m_client = std::make_unique<api::ApiClient>(m_server->url());
    QVERIFY(wait(api::Session(*m_client).signIn(m_server->user(), m_server->password())));
}

std::optional<Error> TestTokenMaker::run(const TokenOrder &order)
{
    TokenMaker maker(*m_client);
    std::optional<Error> error;
    bool isOver = false;
    connect(&maker, &TokenMaker::made, this, [&](const wire::OAuthToken &token) {
        m_token = token;
        isOver = true;
    });
    connect(&maker, &TokenMaker::failed, this, [&](TokenMaker::Step step, const Error &why) {
        m_step = step;
        error = why;
        isOver = true;
    });
    maker.start(order);
    (void)QTest::qWaitFor([&isOver] { return isOver; }, kWait);
    m_made = maker.order();
    return error;
}

std::unique_ptr<TokenProbe> TestTokenMaker::probe(const QString &token, const QStringList &scopes)
{
    auto client = std::make_unique<api::ApiClient>(m_server->url());
    client->setBearerToken(token.toUtf8());
    auto tried = std::make_unique<TokenProbe>(std::move(client), scopes, nullptr);
    tried->setOrganization(u"acme"_s);
    tried->setRepository(*RepositoryName::parse(u"acme/web"_s));
    QSignalSpy finished(tried.get(), &TokenProbe::finished);
    tried->start();
    (void)finished.wait(kWait);
    return tried;
}

Verdict TestTokenMaker::verdictOf(const TokenProbe &probe, const QString &scope)
{
    for (const ScopeAnswer &answer : probe.answers()) {
        if (answer.scope == scope)
            return answer.verdict;
    }
    return Verdict::Failed;
}

void TestTokenMaker::emptyRegistry_reachesAToken()
{
    TokenOrder order;
    order.organization = u"acme"_s;
    order.makesOrganization = true;
    order.email = u"acme@example.org"_s;
    order.applicationName = u"automation"_s;
    order.name = u"nightly"_s;
    order.scopes = {u"repo:admin"_s};
    order.lifetime = std::chrono::days(7);
    const auto error = run(order);
    QVERIFY2(!error, error ? qPrintable(error->message) : "");
    QVERIFY(m_token.token);
    QCOMPARE(m_token.name.value_or(QString()), u"nightly"_s);
    QVERIFY(!m_made.clientId.isEmpty());
    const auto list = wait(api::OAuthApi(*m_client).tokens(u"acme"_s, m_made.clientId));
    QVERIFY(list && list->tokens.size() == 1);
    QCOMPARE(list->tokens.constFirst().uuid, m_token.uuid);
    QVERIFY(!list->tokens.constFirst().token);
}

void TestTokenMaker::whatWasMade_isNotMadeAgain()
{
    TokenOrder order;
    order.organization = u"twice"_s;
    order.makesOrganization = true;
    order.applicationName = u"automation"_s;
    order.email = u"twice@example.org"_s;
    order.scopes = {u"repo:read"_s};
    const auto refused = run(order); // without a name
    QVERIFY(refused);
    QVERIFY(m_step == TokenMaker::Step::Token);
    QVERIFY(!m_made.makesOrganization && !m_made.clientId.isEmpty());
    m_made.name = u"now"_s;
    QVERIFY(!run(m_made));
    const auto all = wait(api::OAuthApi(*m_client).applications(u"twice"_s));
    QVERIFY(all && all->applications.size() == 1);
    order.clientId.clear();
    QVERIFY(run(order));
    QVERIFY(m_step == TokenMaker::Step::Organization);
}

void TestTokenMaker::probe_seesWhatEachScopeDoes()
{
    const QStringList all{u"repo:read"_s, u"repo:write"_s, u"repo:admin"_s, u"repo:create"_s,
                          u"user:read"_s, u"user:admin"_s, u"org:admin"_s,  u"super:user"_s};
    QVERIFY(wait(
        api::RepositoriesApi(*m_client).create(*RepositoryName::parse(u"acme/web"_s), false, {})));
    TokenOrder order = m_made;
    order.path = TokenPath::Native;
    order.organization = u"acme"_s;
    order.makesOrganization = false;
    const auto applications = wait(api::OAuthApi(*m_client).applications(u"acme"_s));
    QVERIFY(applications);
    order.clientId = applications->applications.constFirst().clientId;
    order.name = u"all"_s;
    order.scopes = all;
    QVERIFY(!run(order));
    const auto strong = probe(*m_token.token, all);
    QVERIFY(!strong->error());
    QCOMPARE(strong->user().username, m_server->user());
    for (const QString &scope : all)
        QVERIFY2(verdictOf(*strong, scope) == Verdict::Works, qPrintable(scope));
    order.scopes = {u"repo:read"_s};
    QVERIFY(!run(order));
    const auto weak = probe(*m_token.token, all);
    QVERIFY(!weak->error());
    QVERIFY(verdictOf(*weak, u"repo:read"_s) == Verdict::Works);
    for (const QString &scope : all.mid(1)) {
        // Without user:read nobody tells what may be created.
        const Verdict wanted = scope == "repo:create"_L1 ? Verdict::Unknown : Verdict::Refused;
        QVERIFY2(verdictOf(*weak, scope) == wanted, qPrintable(scope));
    }
}

void TestTokenMaker::probe_knowsADeadToken()
{
    const auto dead = probe(u"qsotNoSuchTokenNoSuchTokenNoSuchToken000"_s, {u"repo:read"_s});
    QVERIFY(dead->error());
    QVERIFY(dead->error()->code == ErrorCode::Unauthenticated);
}

QTEST_GUILESS_MAIN(TestTokenMaker)
#include "tst_tokenmaker.moc"
