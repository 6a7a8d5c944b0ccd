#include "app/models/repositorymodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
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
    void tags_areSortedWithTheUnknownLast();
    void tags_areExportedAsNumbers();
    void tags_areDueAgainAfterAPush();
    void tags_areShownWhileTheyAreDueAgain();
    void tags_thatWereRefusedAreNotDue();
    void tags_areForgottenWithTheirRepository();

private:
    int rowOf(const QString &path) const { return m_model->rowOf(path); }
    void count(const QString &path, std::optional<int> tags)
    {
        m_model->setTagCount(path, m_model->tagCountKey(rowOf(path)), tags);
    }
    QVariant tags(const QString &path, int role = Qt::DisplayRole) const
    {
        return m_model->index(rowOf(path), int(RepositoryModel::Column::Tags)).data(role);
    }
    QStringList shown() const;
    void setFilter(const QString &line)
    {
        auto filter = RepositoryFilter::parse(line);
        QVERIFY(filter);
        m_proxy->setFilter(std::move(*filter));
    }

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
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("left");
    const auto row = [](const char *name, const QString &filter, const QStringList &left) {
        QTest::newRow(name) << filter << left;
    };
    row("all", u""_s, {u"acme/empty"_s, u"acme/mirror"_s, u"acme/old"_s, u"ada/fresh"_s});
    row("public", u"visibility=public"_s, {u"ada/fresh"_s});
    row("private", u"visibility=private"_s, {u"acme/empty"_s, u"acme/mirror"_s, u"acme/old"_s});
    row("mirrors", u"state=mirror"_s, {u"acme/mirror"_s});
    row("read-only", u"state=read-only"_s, {u"acme/empty"_s});
    row("starred", u"starred=yes"_s, {u"acme/old"_s});
    row("mine", u"mine=yes"_s, {u"ada/fresh"_s});
    row("empty", u"empty=yes"_s, {u"acme/empty"_s});
    row("together", u"visibility=private -state=mirror empty=no modified>90d"_s, {});
    row("turned round", u"-mine=yes -acme/m*"_s, {u"acme/empty"_s, u"acme/old"_s});
    row("stale", u"modified>90d"_s, {u"acme/empty"_s, u"acme/old"_s});
}

void TestRepositoryModel::kinds()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, left);
    setFilter(filter);
    QCOMPARE(shown(), left);
}

void TestRepositoryModel::mine_isNobodysWithoutAUser()
{
    setFilter(u"mine=yes"_s);
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
    setFilter(u"empty=yes"_s);
    QCOMPARE(m_proxy->rowCount(), 0);
}

void TestRepositoryModel::tags_areSortedWithTheUnknownLast()
{
    const int column = int(RepositoryModel::Column::Tags);
    count(u"ada/fresh"_s, 9);
    count(u"acme/mirror"_s, 10);
    // The list says that it has none; of old nothing is known.
    QCOMPARE(tags(u"acme/empty"_s).toInt(), 0);
    QVERIFY(!tags(u"acme/old"_s).isValid());
    m_proxy->sort(column, Qt::AscendingOrder);
    QCOMPARE(shown(),
             QStringList({u"acme/empty"_s, u"ada/fresh"_s, u"acme/mirror"_s, u"acme/old"_s}));
    m_proxy->sort(column, Qt::DescendingOrder);
    QCOMPARE(shown(),
             QStringList({u"acme/mirror"_s, u"ada/fresh"_s, u"acme/empty"_s, u"acme/old"_s}));
    // Also behind another column, whichever way that one is sorted: three are private.
    const QStringList falling{u"acme/mirror"_s, u"acme/empty"_s, u"acme/old"_s};
    const QStringList rising{u"acme/empty"_s, u"acme/mirror"_s, u"acme/old"_s};
    for (const Qt::SortOrder first : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (const Qt::SortOrder later : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_proxy->setLaterKeys({{column, later}});
            m_proxy->sort(int(RepositoryModel::Column::Visibility), first);
            QStringList isPrivate = shown();
            QVERIFY(isPrivate.removeOne(u"ada/fresh"_s));
            QCOMPARE(isPrivate, later == Qt::AscendingOrder ? rising : falling);
        }
    }
}

void TestRepositoryModel::tags_areExportedAsNumbers()
{
    count(u"ada/fresh"_s, 1234);
    QCOMPARE(tags(u"ada/fresh"_s, ExportRole).toString(), u"1234"_s);
    QCOMPARE(tags(u"acme/old"_s, ExportRole).toString(), QString());
    QCOMPARE(tags(u"acme/empty"_s, ExportRole).toString(), u"0"_s);
}

void TestRepositoryModel::tags_areDueAgainAfterAPush()
{
    const int row = rowOf(u"ada/fresh"_s);
    QVERIFY(m_model->isTagCountDue(row));
    QVERIFY2(!m_model->isTagCountDue(rowOf(u"acme/empty"_s)), "the list tells that");
    const QString key = m_model->tagCountKey(row);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    count(u"ada/fresh"_s, 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().column(),
             int(RepositoryModel::Column::Tags));
    QVERIFY(!m_model->isTagCountDue(row));
    QList<wire::Repository> now;
    for (int i = 0; i < m_model->rowCount(); ++i)
        now.append(m_model->repositoryAt(i));
    m_model->setRepositories(now);
    QVERIFY2(!m_model->isTagCountDue(row), "nothing was pushed");
    now[row].lastModified = Clock::system().now() + std::chrono::hours(1);
    m_model->setRepositories(now);
    QVERIFY(m_model->isTagCountDue(row) && m_model->tagCountKey(row) != key);
    // An answer to the question of before does not settle it.
    m_model->setTagCount(u"ada/fresh"_s, key, 3);
    QVERIFY(m_model->isTagCountDue(row));
}

void TestRepositoryModel::tags_areShownWhileTheyAreDueAgain()
{
    const int row = rowOf(u"ada/fresh"_s);
    count(u"ada/fresh"_s, 3);
    const QString key = m_model->tagCountKey(row);
    m_model->outdateTagCounts();
    QVERIFY(m_model->isTagCountDue(row) && m_model->tagCountKey(row) != key);
    QCOMPARE(tags(u"ada/fresh"_s).toInt(), 3);
}

void TestRepositoryModel::tags_thatWereRefusedAreNotDue()
{
    const int row = rowOf(u"ada/fresh"_s);
    count(u"ada/fresh"_s, {});
    QVERIFY(!m_model->isTagCountDue(row));
    QVERIFY(!tags(u"ada/fresh"_s).isValid());
    m_model->outdateTagCounts();
    QVERIFY(!m_model->isTagCountDue(row));
    m_model->forgetTagCounts();
    QVERIFY(m_model->isTagCountDue(row));
}

void TestRepositoryModel::tags_areForgottenWithTheirRepository()
{
    count(u"ada/fresh"_s, 3);
    const wire::Repository fresh = m_model->repositoryAt(rowOf(u"ada/fresh"_s));
    const QString key = m_model->tagCountKey(rowOf(u"ada/fresh"_s));
    m_model->setRepositories({});
    m_model->setTagCount(u"ada/fresh"_s, key, 3);
    m_model->setRepositories({fresh});
    QVERIFY(m_model->isTagCountDue(0));
    QVERIFY(!tags(u"ada/fresh"_s).isValid());
}

QTEST_GUILESS_MAIN(TestRepositoryModel)
#include "tst_repositorymodel.moc"
