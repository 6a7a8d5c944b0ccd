#include "app/models/repositorymodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

/// The list of repositories: what its filters leave and how it is sorted.
class TestRepositoryModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void kinds_data();
    void kinds();
    void mine_isNobodysWithoutAUser();
    void sizes_areSortedByBytes();
    void sizes_areUnknownWhereTheRegistryTellsNone();

private:
    QStringList shown() const;

    std::unique_ptr<RepositoryModel> m_model;
    std::unique_ptr<RepositoryProxyModel> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRepositoryModel::init()
{
    m_model = std::make_unique<RepositoryModel>();
    m_proxy = std::make_unique<RepositoryProxyModel>();
    m_proxy->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get());
    const Instant now = Clock::system().now();
    const auto make = [](const QString &space, const QString &name) {
        wire::Repository repository;
        repository.namespaceName = space;
        repository.name = name;
        return repository;
    };
    auto fresh = make(u"ada"_s, u"fresh"_s);
    fresh.isPublic = true;
    fresh.lastModified = now;
    fresh.quotaReport = wire::QuotaReport{900};
    auto old = make(u"acme"_s, u"old"_s);
    old.lastModified = now - std::chrono::days(91);
    old.isStarred = true;
    old.quotaReport = wire::QuotaReport{10'000};
    auto empty = make(u"acme"_s, u"empty"_s);
    empty.lastModified.emplace();
    empty.state = wire::RepositoryState::ReadOnly;
    empty.quotaReport = wire::QuotaReport{0};
    auto mirror = make(u"acme"_s, u"mirror"_s);
    mirror.lastModified = now;
    mirror.state = wire::RepositoryState::Mirror;
    mirror.quotaReport = wire::QuotaReport{80};
    m_model->setRepositories({fresh, old, empty, mirror});
    m_proxy->setUser(u"ada"_s);
    m_proxy->sort(0);
}

void TestRepositoryModel::cleanup()
{
    m_tester.reset();
    m_proxy.reset();
    m_model.reset();
}

QStringList TestRepositoryModel::shown() const
{
    QStringList paths;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        paths.append(m_proxy->index(row, 0).data().toString());
    return paths;
}

void TestRepositoryModel::kinds_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("left");
    const auto row = [](const char *name, RepositoryFilter kind, const QStringList &left) {
        QTest::newRow(name) << int(kind) << left;
    };
    row("all", RepositoryFilter::All,
        {u"acme/empty"_s, u"acme/mirror"_s, u"acme/old"_s, u"ada/fresh"_s});
    row("public", RepositoryFilter::Public, {u"ada/fresh"_s});
    row("private", RepositoryFilter::Private, {u"acme/empty"_s, u"acme/mirror"_s, u"acme/old"_s});
    row("mirrors", RepositoryFilter::Mirrors, {u"acme/mirror"_s});
    row("read-only", RepositoryFilter::ReadOnly, {u"acme/empty"_s});
    row("starred", RepositoryFilter::Starred, {u"acme/old"_s});
    row("mine", RepositoryFilter::Mine, {u"ada/fresh"_s});
    row("empty", RepositoryFilter::Empty, {u"acme/empty"_s});
    row("stale", RepositoryFilter::Stale, {u"acme/empty"_s, u"acme/old"_s});
}

void TestRepositoryModel::kinds()
{
    QFETCH(int, kind);
    QFETCH(QStringList, left);
    m_proxy->setKind(RepositoryFilter(kind));
    QCOMPARE(shown(), left);
}

void TestRepositoryModel::mine_isNobodysWithoutAUser()
{
    m_proxy->setKind(RepositoryFilter::Mine);
    m_proxy->setUser({});
    QCOMPARE(shown(), QStringList());
    m_proxy->setUser(u"acme"_s);
    QCOMPARE(m_proxy->rowCount(), 3);
}

void TestRepositoryModel::sizes_areSortedByBytes()
{
    QVERIFY(m_proxy->hasSizes());
    m_proxy->sort(int(RepositoryModel::Column::Size), Qt::DescendingOrder);
    QCOMPARE(shown(),
             QStringList({u"acme/old"_s, u"ada/fresh"_s, u"acme/mirror"_s, u"acme/empty"_s}));
}

void TestRepositoryModel::sizes_areUnknownWhereTheRegistryTellsNone()
{
    wire::Repository repository;
    repository.namespaceName = u"a"_s;
    repository.name = u"b"_s;
    m_model->setRepositories({repository});
    QVERIFY(!m_proxy->hasSizes());
    const QModelIndex cell = m_proxy->index(0, int(RepositoryModel::Column::Size));
    QVERIFY(!cell.data().isValid());
    QVERIFY(!cell.data(ExportRole).isValid());
    // Nor does it say of it that it is empty.
    m_proxy->setKind(RepositoryFilter::Empty);
    QCOMPARE(m_proxy->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestRepositoryModel)
#include "tst_repositorymodel.moc"
