#include "server/domain/apitokens.h"

#include "server/blobs/diskbackend.h"
#include "server/storage/namespacestore.h"
#include "tests/storage/databases.h"

#include <numeric>

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestApiTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void check_costsOneRead_data() { Databases::addRows(); }
    void check_costsOneRead();
    void garbage_costsNoRead();
    void lastUsed_isWrittenOnce();
    void expired_isRefused();
    void disabledUser_isRefused();
    void forgetAll_isAtOnce();

private:
    void open(const QString &engine);
    template <class F>
    auto write(F f)
    {
        auto result = m_db->write(std::move(f)).result();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        if constexpr (!std::is_void_v<typename decltype(result)::Value>)
            return std::move(*result);
    }
    void sql(const char *text)
    {
        write([text](Db &db) -> Result<void> {
            auto rows = db.run(text);
            if (!rows)
                return failure(rows);
            return {};
        });
    }
    QByteArray made(std::chrono::seconds life = 1h);
    static qint64 countOf(const DurationHistogram::Figures &figures)
    {
        return std::accumulate(figures.counts.begin(), figures.counts.end(), qint64(0));
    }
    /// That the database has done so far.
    qint64 reads() const
    {
        m_db->waitForIdle();
        return countOf(m_db->figures().reads);
    }
    qint64 writes() const
    {
        m_db->waitForIdle();
        return countOf(m_db->figures().writes);
    }

    Databases m_databases;
    QTemporaryDir m_folder;
    CountingPool m_blobPool;
    CountingPool m_passwordPool;
    std::unique_ptr<BlobBackend> m_blobs;
    std::unique_ptr<DbExecutor> m_db;
    std::unique_ptr<DomainContext> m_context;
    NamespaceId m_alice;
    OAuthAppId m_app;
};

void TestApiTokens::open(const QString &engine)
{
    m_db = std::move(*DbExecutor::open({m_databases.fresh(engine), 2}));
    m_blobs = std::move(*DiskBackend::openFolder(m_folder.path()));
    m_context.reset(
        new DomainContext{*m_db, *m_blobs, m_blobPool, m_passwordPool, {}, QByteArray(32, 'k')});
    m_alice = write([](Db &db) {
        return NamespaceStore(db).insert({u"alice"_s, false, {}, u"hash"_s, false, 1h},
                                         instantFromMs(1));
    });
    NewOAuthApp app;
    app.owner = m_alice;
    app.clientId = u"CLIENT"_s;
    app.fields.name = u"ci"_s;
    m_app = write([app](Db &db) { return OAuthStore(db).insertApp(app, instantFromMs(1)); });
}

QByteArray TestApiTokens::made(std::chrono::seconds life)
{
    const auto text = ApiTokens::newText();
    write([this, text, life](Db &db) {
        return ApiTokens::insert(
            db, {m_app, m_alice, u"mine"_s, {u"repo:read"_s, u"super:user"_s}, life}, text);
    });
    return text.toLatin1();
}

void TestApiTokens::check_costsOneRead()
{
    QFETCH(QString, engine);
    open(engine);
    ApiTokens tokens(*m_context);
    const auto text = made();
    const auto before = reads();
    for (int i = 0; i < 100; ++i) {
        const auto caller = tokens.check(text).result();
        QVERIFY(caller);
        QCOMPARE(caller->name, u"alice"_s);
        QCOMPARE(caller->scopes->join(u' '), u"repo:read super:user"_s);
        QVERIFY(!caller->isSuperuser); // she is none
        QCOMPARE(caller->token->clientId, u"CLIENT"_s);
        QCOMPARE(caller->token->application, u"ci"_s);
    }
    QCOMPARE(reads() - before, 1);
    QCOMPARE(tokens.figures().misses, 1);
    QCOMPARE(tokens.figures().hits, 99);
    m_db->waitForIdle();
}

void TestApiTokens::garbage_costsNoRead()
{
    open(u"sqlite"_s);
    ApiTokens tokens(*m_context);
    auto changed = made();
    changed[10] = changed.at(10) == 'a' ? 'b' : 'a';
    const auto before = reads();
    for (const QByteArray &text :
         {QByteArray(), QByteArray("x"), QByteArray(40, 'A'), changed, QByteArray(100'000, 'q')}) {
        const auto caller = tokens.check(text).result();
        QVERIFY(!caller && caller.error().code == ErrorCode::Unauthenticated);
    }
    QCOMPARE(reads(), before);
    // One of the right form that nobody has costs a read.
    QVERIFY(!tokens.check(ApiTokens::newText().toLatin1()).result());
    QCOMPARE(reads(), before + 1);
}

void TestApiTokens::lastUsed_isWrittenOnce()
{
    open(u"sqlite"_s);
    const auto text = made();
    const auto used = [this] {
        m_db->waitForIdle();
        return write([this](Db &db) -> Result<std::optional<Instant>> {
            auto now = db.now();
            if (!now)
                return failure(now);
            auto list = OAuthStore(db).tokens(m_app, *now, 0, 10);
            if (!list)
                return failure(list);
            return list->constFirst().lastUsed;
        });
    };
    QVERIFY(!used());
    const auto before = writes();
    // Three processes, each with nothing remembered.
    QVERIFY(ApiTokens(*m_context).check(text).result());
    const auto first = used();
    QVERIFY(first);
    QVERIFY(ApiTokens(*m_context).check(text).result());
    QVERIFY(ApiTokens(*m_context).check(text).result());
    QCOMPARE(used(), first);
    QCOMPARE(writes() - before, 1 + 2); // 2: those that look
    sql("UPDATE oauth_token SET last_used_ms = last_used_ms - 61000");
    QVERIFY(ApiTokens(*m_context).check(text).result());
    QVERIFY(used() >= first);
}

void TestApiTokens::expired_isRefused()
{
    open(u"sqlite"_s);
    ApiTokens tokens(*m_context);
    const auto text = made();
    sql("UPDATE oauth_token SET expires_ms = {{now}}");
    const auto caller = tokens.check(text).result();
    QVERIFY(!caller);
    QCOMPARE(caller.error().message, u"OAuth access token has expired"_s);
}

void TestApiTokens::disabledUser_isRefused()
{
    open(u"sqlite"_s);
    ApiTokens tokens(*m_context);
    const auto text = made();
    sql("UPDATE namespace SET enabled = 0");
    QVERIFY(!tokens.check(text).result());
    sql("UPDATE namespace SET enabled = 1"); // a refusal is not remembered
    QVERIFY(tokens.check(text).result());
    m_db->waitForIdle();
}

void TestApiTokens::forgetAll_isAtOnce()
{
    open(u"sqlite"_s);
    ApiTokens tokens(*m_context);
    const auto text = made();
    QVERIFY(tokens.check(text).result());
    sql("DELETE FROM oauth_token");
    QVERIFY(tokens.check(text).result()); // as another process sees it, for a while
    tokens.forgetAll();
    QVERIFY(!tokens.check(text).result());
}

QTEST_GUILESS_MAIN(TestApiTokens)
#include "tst_apitokens.moc"
