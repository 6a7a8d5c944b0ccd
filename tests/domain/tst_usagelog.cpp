#include "server/domain/usagelog.h"

#include "server/blobs/diskbackend.h"
#include "server/domain/callerrights.h"
#include "server/domain/logrotation.h"
#include "server/domain/pullcounter.h"
#include "tests/storage/storefixture.h"

using namespace quayside;
using namespace quayside::server;
using namespace quayside::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestUsageLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entry_namesTheToken();
    void entry_ofNobodyHasNoPerformer();
    void rights_areCappedByScopes();
    void pulls_areWrittenWithTheirRows_data() { Databases::addRows(); }
    void pulls_areWrittenWithTheirRows();
    void pulls_beyondTheQueueAreCounted();
    void rotation_keepsForEver_data() { Databases::addRows(); }
    void rotation_keepsForEver();
    void rotation_goesInSteps_data() { Databases::addRows(); }
    void rotation_goesInSteps();

private:
    std::unique_ptr<DomainContext> context(const DomainSettings &settings = {})
    {
        if (!m_blobs) {
            auto opened = DiskBackend::openFolder(m_folder.path());
            if (!opened)
                qFatal("%s", qPrintable(opened.error().message));
            m_blobs = std::move(*opened);
        }
        return std::unique_ptr<DomainContext>(new DomainContext{
            m_store.executor(), *m_blobs, m_pool, m_pool, settings, QByteArray(32, 'k')});
    }
    LogEntry pull(const QString &performer = u"alice"_s) const
    {
        return {m_store.ns, m_store.repo, u"pull_repo"_s, performer, {}, {}};
    }
    void insertRows(int count, std::chrono::days age)
    {
        m_store.write([=](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            for (int i = 0; i < count; ++i) {
                if (auto done = LogStore(db).insertRow({{}, {}, u"k"_s, {}, {}, {}}, *now - age);
                    !done)
                    return done;
            }
            return {};
        });
    }

    StoreFixture m_store;
    QTemporaryDir m_folder;
    std::unique_ptr<DiskBackend> m_blobs;
    CountingPool m_pool;
};

void TestUsageLog::entry_namesTheToken()
{
    Caller caller;
    caller.kind = CallerKind::OAuthToken;
    caller.name = u"alice"_s;
    caller.address = u"10.0.0.1"_s;
    RepositoryRow repository;
    repository.id = RepositoryId{7};
    repository.namespaceId = NamespaceId{3};
    repository.path = u"acme/web/api"_s;
    repository.name = u"web/api"_s;
    auto entry = repositoryEntry(caller, repository, u"push_repo"_s, {{u"tag"_s, u"v1"_s}});
    QCOMPARE(
        entry.metadata,
        (QJsonObject{{u"tag"_s, u"v1"_s}, {u"repo"_s, u"web/api"_s}, {u"namespace"_s, u"acme"_s}}));
    QVERIFY(entry.namespaceId == NamespaceId{3} && entry.repository == RepositoryId{7});
    QCOMPARE(entry.performer, u"alice"_s);
    QCOMPARE(entry.ip, u"10.0.0.1"_s);
    caller.token = CallerToken{u"uuid"_s, u"CLIENT"_s, u"app"_s};
    entry = namespaceEntry(caller, NamespaceId{3}, u"org_create"_s);
    QCOMPARE(entry.metadata,
             (QJsonObject{{u"oauth_token_id"_s, u"uuid"_s},
                          {u"oauth_token_application_id"_s, u"CLIENT"_s},
                          {u"oauth_token_application"_s, u"app"_s}}));
    QVERIFY(!entry.repository);
}

void TestUsageLog::entry_ofNobodyHasNoPerformer()
{
    Caller nobody;
    nobody.name = u"(anonymous)"_s;
    QCOMPARE(namespaceEntry(nobody, {}, u"pull_repo"_s).performer, QString());
}

void TestUsageLog::rights_areCappedByScopes()
{
    Caller caller;
    const auto userCode = [&] { return requireUserAdmin(caller).error().code; };
    const auto superCode = [&] { return requireSuperuser(caller).error().code; };
    QVERIFY(userCode() == ErrorCode::Unauthenticated);
    QVERIFY(superCode() == ErrorCode::Unauthenticated);
    caller.kind = CallerKind::User;
    caller.user = NamespaceId{5};
    QVERIFY(requireUserAdmin(caller) == NamespaceId{5});
    QVERIFY(superCode() == ErrorCode::Forbidden);
    caller.isSuperuser = true;
    QVERIFY(requireSuperuser(caller));
    caller.scopes = QStringList{u"user:admin"_s};
    QVERIFY(requireUserAdmin(caller));
    QVERIFY(superCode() == ErrorCode::Forbidden);
    caller.scopes = QStringList{u"super:user"_s};
    QVERIFY(userCode() == ErrorCode::Forbidden);
    QVERIFY(requireSuperuser(caller));
}

void TestUsageLog::pulls_areWrittenWithTheirRows()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    const auto domain = context();
    PullCounter pulls(*domain);
    QVERIFY(pulls.flush().result() == false); // nothing to do
    for (int i = 0; i < 450; ++i) // more than one transaction takes
        pulls.add(pull(i % 2 ? u"alice"_s : u"acme+ci"_s), {}, {});
    int steps = 0;
    for (;;) {
        ++steps;
        const auto hasMore = pulls.flush().result();
        QVERIFY(hasMore);
        if (!*hasMore)
            break;
    }
    QCOMPARE(steps, 3);
    QCOMPARE(m_store.number("SELECT count(*) FROM log WHERE kind = 'pull_repo'"), 450);
    QCOMPARE(m_store.number("SELECT count(*) FROM log WHERE performer = 'acme+ci'"), 225);
    QCOMPARE(m_store.number("SELECT SUM(count) FROM log_daily WHERE kind = 'pull_repo'"), 450);
    const auto age = m_store.number("SELECT {{now}} - MIN(at_ms) FROM log");
    QVERIFY2(age >= 0 && age < 60'000, qPrintable(QString::number(age)));
    QCOMPARE(pulls.takeDropped(), 0);
}

void TestUsageLog::pulls_beyondTheQueueAreCounted()
{
    m_store.open(u"sqlite"_s);
    const auto domain = context();
    PullCounter pulls(*domain);
    const auto total = qint64(PullCounter::kMaxRows) + 25;
    for (qint64 i = 0; i < total; ++i)
        pulls.add(pull(), {}, {});
    QCOMPARE(pulls.takeDropped(), 25);
    QCOMPARE(pulls.takeDropped(), 0);
    while (*pulls.flush().result()) { }
    QCOMPARE(m_store.number("SELECT count(*) FROM log"), qint64(PullCounter::kMaxRows));
    QCOMPARE(m_store.number("SELECT SUM(count) FROM log_daily"), total);
}

void TestUsageLog::rotation_keepsForEver()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    insertRows(3, std::chrono::days(5000));
    DomainSettings settings;
    settings.logLife = Milliseconds(0);
    const auto domain = context(settings);
    const auto done = rotateLog(*domain, 100).result();
    QVERIFY(done && !done->hasMore && done->rowsRemoved == 0 && done->monthsDropped == 0);
    QCOMPARE(done->monthsMade, engine == u"postgresql"_s ? 4 : 0);
    QCOMPARE(m_store.number("SELECT count(*) FROM log"), 3);
}

void TestUsageLog::rotation_goesInSteps()
{
    QFETCH(QString, engine);
    m_store.open(engine);
    insertRows(7, std::chrono::days(91));
    insertRows(2, std::chrono::days(89));
    const auto domain = context();
    QList<qint64> removed;
    for (;;) {
        const auto done = rotateLog(*domain, 3).result();
        QVERIFY(done);
        removed.append(done->rowsRemoved);
        if (!done->hasMore)
            break;
    }
    QCOMPARE(removed, (QList<qint64>{3, 3, 1}));
    QCOMPARE(m_store.number("SELECT count(*) FROM log"), 2);
}

QTEST_GUILESS_MAIN(TestUsageLog)
#include "tst_usagelog.moc"
