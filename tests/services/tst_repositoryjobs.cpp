#include "app/services/jobs.h"
#include "app/services/permissionoperations.h"
#include "app/services/policyoperations.h"
#include "app/services/settings.h"
#include "tests/console/livecaller.h"
#include "tests/support/roguegate.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace quayside;
using quayside::test::Fault;
using quayside::test::LiveCaller;
using quayside::test::LiveServer;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;
using Holder = api::PermissionsApi::Holder;

/// Jobs that read what is there in many repositories before they write, against a real server.
class TestRepositoryJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void grant_raisesAndNeverLowers();
    void grant_isTakenBackToWhatWasBefore();
    void grant_toATeamAndARobot();
    void grant_refusalIsToldPerRepository();
    void grant_thatGotNoAnswerIsOurs();
    void grant_thatWasRefusedIsNot();
    void policy_isMadeWhereItIsNot();
    void policy_isTakenBackWhereItWasMade();
    void policy_refusalIsToldPerRepository();

private:
    static constexpr int kWait = 15'000;

    QList<RepositoryName> names(const QStringList &all) const
    {
        QList<RepositoryName> names;
        for (const QString &name : all)
            names.append(*RepositoryName::make(u"acme"_s, name));
        return names;
    }
    QString path(const QString &repository, const QString &holder) const
    {
        return u"repository/acme/%1/permissions/%2"_s.arg(repository, holder);
    }
    /// Empty: none.
    QString role(const QString &repository, const QString &holder)
    {
        return m_admin->get(path(repository, holder)).value("role"_L1).toString();
    }
    bool setRole(const QString &repository, const QString &holder, const QString &role)
    {
        return m_admin->send("PUT", path(repository, holder), {{"role"_L1, role}});
    }
    QJsonArray policies(const QString &repository)
    {
        return m_admin->get(u"repository/acme/%1/autoprunepolicy/"_s.arg(repository))
            .value("policies"_L1)
            .toArray();
    }
    bool makePolicy(const QString &repository, const QJsonObject &policy)
    {
        return m_admin->send("POST", u"repository/acme/%1/autoprunepolicy/"_s.arg(repository),
                             policy);
    }
    Job *add(std::unique_ptr<Job> job)
    {
        Job &added = m_jobs->add(std::move(job));
        return QTest::qWaitFor([&added] { return !added.record().isRunning(); }, kWait) ? &added
                                                                                        : nullptr;
    }
    Job *grant(const QString &name, RepositoryRole role, const QStringList &repositories,
               Holder holder = Holder::User)
    {
        return add(std::make_unique<PermissionGrant>(u"local"_s, api::PermissionsApi(*m_client),
                                                     PermissionGrant::Grant{holder, name, role},
                                                     names(repositories)));
    }
    /// The way back, at its end.
    const Job *undo(const Job &job)
    {
        m_jobs->undo(job.record().id);
        const Job *back = m_jobs->find(m_jobs->records().constFirst().id);
        const auto isOver = [&] { return back != &job && !back->record().isRunning(); };
        return QTest::qWaitFor(isOver, kWait) ? back : nullptr;
    }
    int puts() const
    {
        int count = 0;
        for (auto it = m_gate->writes().cbegin(); it != m_gate->writes().cend(); ++it)
            count += it.key().startsWith("PUT") ? it.value() : 0;
        return count;
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<RogueGate> m_gate;
    std::unique_ptr<LiveCaller> m_admin; // directly
    std::unique_ptr<api::ApiClient> m_client; // through the gate, as the administrator
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Jobs> m_jobs;
};

void TestRepositoryJobs::initTestCase()
{
    m_server = LiveServer::start();
    QVERIFY2(m_server, "quayside-server must be built: ninja quayside-server");
    m_admin = std::make_unique<LiveCaller>(*m_server);
    QVERIFY(m_admin->signIn(m_server->user(), m_server->password()));
    QVERIFY(m_admin->send("POST", u"organization/"_s, {{"name"_L1, "acme"_L1}}));
    QVERIFY(m_admin->send("PUT", u"organization/acme/team/devs"_s, {{"role"_L1, "member"_L1}}));
    QVERIFY(m_admin->send("PUT", u"organization/acme/robots/ci"_s));
    for (const auto &name : {"ada", "grace"})
        QVERIFY(m_admin->send("POST", u"superuser/users/"_s,
                              {{"username"_L1, QLatin1String(name)},
                               {"email"_L1, QLatin1String(name) + "@example.org"_L1}}));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_client = std::make_unique<api::ApiClient>(m_gate->url());
    m_client->setLimits({.timeout = std::chrono::seconds(10), .retryDelays = {}});
    QVERIFY(
        LiveCaller::await(api::Session(*m_client).signIn(m_server->user(), m_server->password())));
}

void TestRepositoryJobs::init()
{
    m_gate->relent();
    for (const auto &name : {"a", "b", "c"}) {
        (void)m_admin->send("DELETE", u"repository/acme/"_s + QLatin1String(name));
        QVERIFY(m_admin->send("POST", u"repository"_s,
                              {{"namespace"_L1, "acme"_L1},
                               {"repository"_L1, QLatin1String(name)},
                               {"visibility"_L1, "private"_L1},
                               {"description"_L1, ""_L1}}));
    }
    m_gate->forget();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"a.ini"_s));
    m_jobs = std::make_unique<Jobs>(*m_settings);
}

void TestRepositoryJobs::grant_raisesAndNeverLowers()
{
    QVERIFY(setRole(u"b"_s, u"user/grace"_s, u"read"_s));
    QVERIFY(setRole(u"c"_s, u"user/grace"_s, u"admin"_s));
    const Job *job = grant(u"grace"_s, RepositoryRole::Write, {u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(job && job->record().state == JobState::Done);
    QCOMPARE(job->record().done, 2);
    QCOMPARE(job->record().skipped, 1);
    QCOMPARE(puts(), 2);
    QCOMPARE(role(u"a"_s, u"user/grace"_s), u"write"_s);
    QCOMPARE(role(u"b"_s, u"user/grace"_s), u"write"_s);
    QCOMPARE(role(u"c"_s, u"user/grace"_s), u"admin"_s);
    QList<JobChange> changes = job->changes();
    std::sort(changes.begin(), changes.end(),
              [](const auto &left, const auto &right) { return left.object < right.object; });
    QCOMPARE(
        changes,
        (QList<JobChange>{{u"acme/a"_s, {}, u"write"_s}, {u"acme/b"_s, u"read"_s, u"write"_s}}));
    // Once more there is nothing to do.
    const Job *again = grant(u"grace"_s, RepositoryRole::Write, {u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(again);
    QCOMPARE(again->record().skipped, 3);
    QVERIFY(!again->record().canUndo);
    QCOMPARE(puts(), 2);
}

void TestRepositoryJobs::grant_isTakenBackToWhatWasBefore()
{
    QVERIFY(setRole(u"b"_s, u"user/grace"_s, u"read"_s));
    QVERIFY(setRole(u"c"_s, u"user/grace"_s, u"admin"_s));
    const Job *job = grant(u"grace"_s, RepositoryRole::Write, {u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(job && job->record().canUndo);
    const Job *back = undo(*job);
    QVERIFY(back && back->record().state == JobState::Done);
    QVERIFY(back->record().kind == JobKind::RestorePermission);
    QCOMPARE(back->record().done, 2);
    QCOMPARE(role(u"a"_s, u"user/grace"_s), QString());
    QCOMPARE(role(u"b"_s, u"user/grace"_s), u"read"_s);
    QCOMPARE(role(u"c"_s, u"user/grace"_s), u"admin"_s);
    QVERIFY(!job->record().canUndo);
}

void TestRepositoryJobs::grant_toATeamAndARobot()
{
    QVERIFY(grant(u"devs"_s, RepositoryRole::Admin, {u"a"_s}, Holder::Team));
    QCOMPARE(role(u"a"_s, u"team/devs"_s), u"admin"_s);
    QVERIFY(grant(u"acme+ci"_s, RepositoryRole::Read, {u"a"_s}));
    QCOMPARE(role(u"a"_s, u"user/acme+ci"_s), u"read"_s);
}

void TestRepositoryJobs::grant_refusalIsToldPerRepository()
{
    m_gate->spoil(u"GET .*/acme/b/permissions/.*"_s, RogueGate::answer(403));
    Job *job = grant(u"grace"_s, RepositoryRole::Read, {u"a"_s, u"b"_s});
    QVERIFY(job && job->record().state == JobState::Failed);
    QCOMPARE(job->record().done, 1);
    QCOMPARE(job->failures().size(), 1);
    QCOMPARE(job->failures().constFirst().object, u"acme/b"_s);
    QVERIFY(job->failures().constFirst().error.code == ErrorCode::Forbidden);
    m_gate->relent();
    job->retry();
    QTRY_VERIFY_WITH_TIMEOUT(job->record().state == JobState::Done, kWait);
    QCOMPARE(job->record().done, 2);
    QCOMPARE(role(u"b"_s, u"user/grace"_s), u"read"_s);
}

void TestRepositoryJobs::grant_thatGotNoAnswerIsOurs()
{
    m_gate->spoil(u"PUT .*/acme/a/permissions/.*"_s, {.kind = Fault::Kind::Drop});
    Job *job = grant(u"grace"_s, RepositoryRole::Write, {u"a"_s});
    QVERIFY(job && job->record().state == JobState::Failed);
    // As if it had come through after all.
    QVERIFY(setRole(u"a"_s, u"user/grace"_s, u"write"_s));
    m_gate->relent();
    job->retry();
    QTRY_VERIFY_WITH_TIMEOUT(job->record().state == JobState::Done, kWait);
    QCOMPARE(job->record().done, 1);
    QVERIFY(undo(*job));
    QCOMPARE(role(u"a"_s, u"user/grace"_s), QString());
}

void TestRepositoryJobs::grant_thatWasRefusedIsNot()
{
    m_gate->spoil(u"PUT .*/acme/a/permissions/.*"_s, RogueGate::answer(403));
    Job *job = grant(u"grace"_s, RepositoryRole::Write, {u"a"_s});
    QVERIFY(job && job->record().state == JobState::Failed);
    // Somebody else gave it meanwhile.
    QVERIFY(setRole(u"a"_s, u"user/grace"_s, u"write"_s));
    m_gate->relent();
    job->retry();
    QTRY_VERIFY_WITH_TIMEOUT(job->record().state == JobState::Done, kWait);
    QCOMPARE(job->record().skipped, 1);
    QVERIFY(!job->record().canUndo);
}

void TestRepositoryJobs::policy_isMadeWhereItIsNot()
{
    QVERIFY(makePolicy(u"b"_s, {{"method"_L1, "creation_date"_L1}, {"value"_L1, "7d"_L1}}));
    QVERIFY(makePolicy(
        u"c"_s,
        {{"method"_L1, "creation_date"_L1}, {"value"_L1, "7d"_L1}, {"tagPattern"_L1, "^v"_L1}}));
    const Job *job = add(std::make_unique<PolicyAddition>(
        u"local"_s, *m_client, wire::AutoprunePolicy{{}, u"creation_date"_s, u"1w"_s, {}, true},
        names({u"a"_s, u"b"_s, u"c"_s})));
    QVERIFY(job && job->record().state == JobState::Done);
    QCOMPARE(job->record().done, 2);
    // A week is seven days.
    QCOMPARE(job->record().skipped, 1);
    QCOMPARE(policies(u"a"_s).size(), 1);
    QCOMPARE(policies(u"a"_s).at(0)["value"_L1].toString(), u"1w"_s);
    QCOMPARE(policies(u"b"_s).size(), 1);
    QCOMPARE(policies(u"c"_s).size(), 2);
    QCOMPARE(job->record().target, u"acme"_s);
}

void TestRepositoryJobs::policy_isTakenBackWhereItWasMade()
{
    const QJsonObject kept{{"method"_L1, "number_of_tags"_L1}, {"value"_L1, 10}};
    QVERIFY(makePolicy(u"b"_s, kept));
    const Job *job = add(std::make_unique<PolicyAddition>(
        u"local"_s, *m_client, wire::AutoprunePolicy{{}, u"number_of_tags"_s, u"10"_s, {}, true},
        names({u"a"_s, u"b"_s})));
    QVERIFY(job && job->record().canUndo);
    QCOMPARE(policies(u"a"_s).size(), 1);
    const Job *back = undo(*job);
    QVERIFY(back && back->record().state == JobState::Done);
    QVERIFY(back->record().kind == JobKind::RemovePolicy);
    QCOMPARE(back->changes().size(), 1);
    QVERIFY(back->changes().constFirst().after.isEmpty());
    QCOMPARE(policies(u"a"_s).size(), 0);
    QCOMPARE(policies(u"b"_s).size(), 1);
}

void TestRepositoryJobs::policy_refusalIsToldPerRepository()
{
    m_gate->spoil(u"POST .*/acme/b/autoprunepolicy/"_s,
                  RogueGate::answer(400, "invalid_request", "not here"));
    const Job *job = add(std::make_unique<PolicyAddition>(
        u"local"_s, *m_client, wire::AutoprunePolicy{{}, u"number_of_tags"_s, u"10"_s, {}, true},
        names({u"a"_s, u"b"_s})));
    QVERIFY(job && job->record().state == JobState::Failed);
    QCOMPARE(job->failures().size(), 1);
    QCOMPARE(job->failures().constFirst().object, u"acme/b"_s);
    QCOMPARE(job->failures().constFirst().error.serverText, u"not here"_s);
    QCOMPARE(policies(u"a"_s).size(), 1);
    QVERIFY(undo(*job));
    QCOMPARE(policies(u"a"_s).size(), 0);
}

QTEST_GUILESS_MAIN(TestRepositoryJobs)
#include "tst_repositoryjobs.moc"
