#include "app/models/navigationmodel.h"
#include "app/models/repositorymodel.h"

#include <QtCore/QItemSelectionModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestNavigationModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tree_isInNaturalOrder();
    void update_keepsWhatStays();
    void visibility_isPassedOn();
    void filter_leavesMatchesAndTheirNamespaces();
    void repositoryIndex_findsPathsWithSlashes();
    void starred_comesFirst();
    void namespaces_areThereWithoutRepositories();
    void ownNamespace_comesFirst();
    void publicOnes_lieUnderOneNode();
    void publicOnes_ofOneselfStayAbove();
    void readOnlyRepository_isMarked();
    void superuser_comesLast();
    void connections_areIndependent();
    void outOfRange_isInvalid();

private:
    static wire::Repository repository(const QString &space, const QString &name,
                                       bool isPublic = false);
    QStringList names(const QModelIndex &parent) const;
    QModelIndex space(const QString &name) const;

    std::unique_ptr<RepositoryModel> m_repositories;
    std::unique_ptr<NavigationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

wire::Repository TestNavigationModel::repository(const QString &space, const QString &name,
                                                 bool isPublic)
{
    wire::Repository result;
    result.namespaceName = space;
    result.name = name;
    result.isPublic = isPublic;
    return result;
}

QStringList TestNavigationModel::names(const QModelIndex &parent) const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(parent); ++row)
        result.append(m_model->index(row, 0, parent).data().toString());
    return result;
}

QModelIndex TestNavigationModel::space(const QString &name) const
{
    const QModelIndex root = m_model->connectionIndex(u"local"_s);
    return m_model->index(int(names(root).indexOf(name)), 0, root);
}

void TestNavigationModel::init()
{
    m_repositories = std::make_unique<RepositoryModel>();
    m_model = std::make_unique<NavigationModel>();
    m_model->setConnection({u"local"_s, u"Local"_s}, m_repositories.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_repositories->setRepositories({repository(u"team"_s, u"v10"_s),
                                     repository(u"team"_s, u"v2"_s),
                                     repository(u"admin"_s, u"app"_s)});
    QTRY_COMPARE(m_model->rowCount(m_model->connectionIndex(u"local"_s)), 2);
}

void TestNavigationModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestNavigationModel::tree_isInNaturalOrder()
{
    QCOMPARE(names({}), QStringList{u"Local"_s});
    QCOMPARE(names(m_model->connectionIndex(u"local"_s)), (QStringList{u"admin"_s, u"team"_s}));
    QCOMPARE(names(space(u"team"_s)), (QStringList{u"v2"_s, u"v10"_s}));
    QCOMPARE(space(u"team"_s).data(NavigationModel::CountRole).toInt(), 2);
    const QModelIndex leaf = m_model->repositoryIndex(u"local"_s, u"team/v10"_s);
    QCOMPARE(leaf.data(IdRole).toString(), u"team/v10"_s);
    QVERIFY(leaf.data(NavigationModel::KindRole).value<NavigationModel::Kind>()
            == NavigationModel::Kind::Repository);
}

void TestNavigationModel::update_keepsWhatStays()
{
    const QPersistentModelIndex kept(m_model->repositoryIndex(u"local"_s, u"team/v2"_s));
    const QPersistentModelIndex gone(m_model->repositoryIndex(u"local"_s, u"admin/app"_s));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_repositories->setRepositories({repository(u"team"_s, u"v2"_s), repository(u"team"_s, u"a"_s),
                                     repository(u"new"_s, u"x"_s)});
    QTRY_COMPARE(names(m_model->connectionIndex(u"local"_s)), (QStringList{u"new"_s, u"team"_s}));
    QCOMPARE(names(space(u"team"_s)), (QStringList{u"a"_s, u"v2"_s}));
    QVERIFY(kept.isValid() && !gone.isValid());
    QCOMPARE(kept.data(IdRole).toString(), u"team/v2"_s);
    QCOMPARE(reset.size(), 0);
    m_repositories->setRepositories({});
    QTRY_COMPARE(m_model->rowCount(m_model->connectionIndex(u"local"_s)), 0);
}

void TestNavigationModel::visibility_isPassedOn()
{
    QVERIFY(!m_model->repositoryIndex(u"local"_s, u"admin/app"_s)
                 .data(NavigationModel::PublicRole)
                 .toBool());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_repositories->setRepositories({repository(u"team"_s, u"v10"_s),
                                     repository(u"team"_s, u"v2"_s, true),
                                     repository(u"admin"_s, u"app"_s, true)});
    // In a namespace with private ones it stays where it is.
    const auto isTold = [&changed, this] {
        const QModelIndex leaf = m_model->repositoryIndex(u"local"_s, u"team/v2"_s);
        return std::any_of(changed.begin(), changed.end(), [&leaf](const QVariantList &one) {
            return one.at(0).toModelIndex() == leaf;
        });
    };
    QTRY_VERIFY(isTold());
    QVERIFY(m_model->repositoryIndex(u"local"_s, u"team/v2"_s)
                .data(NavigationModel::PublicRole)
                .toBool());
    QVERIFY(m_model->repositoryIndex(u"local"_s, u"admin/app"_s)
                .data(NavigationModel::PublicRole)
                .toBool());
}

void TestNavigationModel::filter_leavesMatchesAndTheirNamespaces()
{
    m_model->setFilter(u" V1 "_s);
    QTRY_COMPARE(names(m_model->connectionIndex(u"local"_s)), QStringList{u"team"_s});
    QCOMPARE(names(space(u"team"_s)), QStringList{u"v10"_s});
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(m_model->connectionIndex(u"local"_s)), 2);
}

void TestNavigationModel::repositoryIndex_findsPathsWithSlashes()
{
    m_repositories->setRepositories({repository(u"team"_s, u"a/b"_s)});
    QTRY_VERIFY(m_model->repositoryIndex(u"local"_s, u"team/a/b"_s).isValid());
    QVERIFY(!m_model->repositoryIndex(u"local"_s, u"team"_s).isValid());
    QVERIFY(!m_model->repositoryIndex(u"local"_s, u"tea/m"_s).isValid());
}

void TestNavigationModel::starred_comesFirst()
{
    wire::Repository liked = repository(u"team"_s, u"v2"_s);
    liked.isStarred = true;
    m_repositories->setRepositories({liked, repository(u"a"_s, u"b"_s)});
    const QModelIndex root = m_model->connectionIndex(u"local"_s);
    QTRY_COMPARE(m_model->rowCount(root), 3);
    const QModelIndex starred = m_model->index(0, 0, root);
    QCOMPARE(starred.data(NavigationModel::KindRole).value<NavigationModel::Kind>(),
             NavigationModel::Kind::Starred);
    QCOMPARE(names(starred), QStringList{u"team/v2"_s});
    QCOMPARE(m_model->index(0, 0, starred).data(IdRole).toString(), u"team/v2"_s);
    // The address of a repository is its place under its namespace.
    QCOMPARE(m_model->repositoryIndex(u"local"_s, u"team/v2"_s).parent().data().toString(),
             u"team"_s);
    m_repositories->setRepositories({repository(u"team"_s, u"v2"_s)});
    QTRY_COMPARE(m_model->rowCount(root), 1);
}

void TestNavigationModel::namespaces_areThereWithoutRepositories()
{
    NavigationModel::Connection known{u"local"_s, u"Local"_s};
    known.namespaces = {u"admin"_s, u"empty"_s};
    m_model->setConnection(known, m_repositories.get());
    const QModelIndex root = m_model->connectionIndex(u"local"_s);
    QTRY_COMPARE(names(root), (QStringList{u"admin"_s, u"empty"_s, u"team"_s}));
    const QModelIndex empty = m_model->namespaceIndex(u"local"_s, u"empty"_s);
    QCOMPARE(empty.data(NavigationModel::CountRole).toInt(), 0);
    QVERIFY(!m_model->namespaceIndex(u"local"_s, u"nobody"_s).isValid());
    // How much is in it is said again when it is known, and not before.
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    known.unknown = {{u"empty"_s, u"It is being read."_s}};
    m_model->setConnection(known, m_repositories.get());
    QVERIFY(std::any_of(changed.begin(), changed.end(), [&empty](const QList<QVariant> &one) {
        return QItemSelectionRange(one.at(0).toModelIndex(), one.at(1).toModelIndex())
            .contains(empty);
    }));
    QVERIFY(!empty.data(NavigationModel::CountRole).isValid());
    QCOMPARE(empty.data(Qt::ToolTipRole).toString(), u"It is being read."_s);
    QCOMPARE(m_model->namespaceIndex(u"local"_s, u"team"_s).data(NavigationModel::CountRole),
             QVariant(2));
    known.unknown.clear();
    m_model->setConnection(known, m_repositories.get());
    QCOMPARE(empty.data(NavigationModel::CountRole), QVariant(0));
    m_model->setFilter(u"emp"_s);
    QTRY_COMPARE(names(root), QStringList{u"empty"_s});
}

void TestNavigationModel::ownNamespace_comesFirst()
{
    NavigationModel::Connection known{u"local"_s, u"Local"_s};
    known.namespaces = {u"zoe"_s, u"team"_s, u"crew"_s};
    known.isSuperuser = true;
    m_model->setConnection(known, m_repositories.get());
    const QModelIndex root = m_model->connectionIndex(u"local"_s);
    // Her own, her organizations, what others have made public, the administration.
    QTRY_COMPARE(names(root), (QStringList{u"zoe"_s, u"crew"_s, u"team"_s, u"admin"_s, QString()}));
    QCOMPARE(names(space(u"team"_s)), (QStringList{u"v2"_s, u"v10"_s}));
    known.namespaces = {u"zoe"_s};
    known.isSuperuser = false;
    m_model->setConnection(known, m_repositories.get());
    QTRY_COMPARE(names(root), (QStringList{u"zoe"_s, u"admin"_s, u"team"_s}));
}

void TestNavigationModel::publicOnes_lieUnderOneNode()
{
    NavigationModel::Connection known{u"local"_s, u"Local"_s};
    known.namespaces = {u"zoe"_s, u"crew"_s};
    known.isSuperuser = true;
    m_model->setConnection(known, m_repositories.get());
    m_repositories->setRepositories(
        {repository(u"zoe"_s, u"open"_s, true), repository(u"library"_s, u"b"_s, true),
         repository(u"acme"_s, u"a/b"_s, true), repository(u"acme"_s, u"c"_s, true),
         repository(u"shared"_s, u"secret"_s), repository(u"shared"_s, u"known"_s, true)});
    const QModelIndex root = m_model->connectionIndex(u"local"_s);
    QTRY_COMPARE(names(root),
                 (QStringList{u"zoe"_s, u"crew"_s, u"shared"_s, QString(), QString()}));
    const QModelIndex node = m_model->index(3, 0, root);
    QCOMPARE(node, m_model->publicIndex(u"local"_s));
    QCOMPARE(node.data(NavigationModel::KindRole).value<NavigationModel::Kind>(),
             NavigationModel::Kind::Public);
    QCOMPARE(node.data(NavigationModel::CountRole).toInt(), 2);
    QCOMPARE(names(node), (QStringList{u"acme"_s, u"library"_s}));
    const QModelIndex acme = m_model->namespaceIndex(u"local"_s, u"acme"_s);
    QCOMPARE(acme.parent(), node);
    QCOMPARE(names(acme), (QStringList{u"a/b"_s, u"c"_s}));
    QCOMPARE(m_model->repositoryIndex(u"local"_s, u"acme/a/b"_s).parent(), acme);
    QCOMPARE(acme.data(NavigationModel::ConnectionRole).toString(), u"local"_s);
    // What a filter takes away does not move what it leaves.
    m_model->setFilter(u"known"_s);
    QTRY_COMPARE(names(root), QStringList{u"shared"_s});
    QVERIFY(!m_model->publicIndex(u"local"_s).isValid());
    m_model->setFilter(u"library"_s);
    QTRY_COMPARE(names(root), QStringList{QString()});
    QCOMPARE(names(m_model->publicIndex(u"local"_s)), QStringList{u"library"_s});
}

void TestNavigationModel::publicOnes_ofOneselfStayAbove()
{
    m_repositories->setRepositories({repository(u"team"_s, u"v2"_s, true)});
    const QModelIndex root = m_model->connectionIndex(u"local"_s);
    QTRY_COMPARE(names(root), QStringList{QString()});
    QPersistentModelIndex below(m_model->repositoryIndex(u"local"_s, u"team/v2"_s));
    QVERIFY(below.isValid());
    NavigationModel::Connection known{u"local"_s, u"Local"_s};
    known.namespaces = {u"zoe"_s, u"team"_s};
    m_model->setConnection(known, m_repositories.get());
    QTRY_COMPARE(names(root), (QStringList{u"zoe"_s, u"team"_s}));
    QVERIFY(!below.isValid());
    QVERIFY(m_model->repositoryIndex(u"local"_s, u"team/v2"_s).isValid());
}

void TestNavigationModel::readOnlyRepository_isMarked()
{
    const auto isFrozen = [this] {
        return m_model->repositoryIndex(u"local"_s, u"admin/app"_s)
            .data(NavigationModel::FrozenRole)
            .toBool();
    };
    QVERIFY(!isFrozen());
    wire::Repository frozen = repository(u"admin"_s, u"app"_s);
    frozen.state = wire::RepositoryState::ReadOnly;
    m_repositories->addRepositories({frozen});
    QTRY_VERIFY(isFrozen());
    QCOMPARE(m_repositories->rowCount(), 3);
}

void TestNavigationModel::superuser_comesLast()
{
    NavigationModel::Connection known{u"local"_s, u"Local"_s};
    known.isSuperuser = true;
    m_model->setConnection(known, m_repositories.get());
    QTRY_COMPARE(m_model->rowCount(m_model->connectionIndex(u"local"_s)), 3);
    const QModelIndex last = m_model->superuserIndex(u"local"_s);
    QCOMPARE(last.row(), 2);
    QCOMPARE(last.data(NavigationModel::KindRole).value<NavigationModel::Kind>(),
             NavigationModel::Kind::Superuser);
    known.isSuperuser = false;
    m_model->setConnection(known, m_repositories.get());
    QTRY_VERIFY(!m_model->superuserIndex(u"local"_s).isValid());
}

void TestNavigationModel::connections_areIndependent()
{
    RepositoryModel others;
    m_model->setConnection({u"prod"_s, u"prod-quay"_s, u"production"_s}, nullptr);
    const QModelIndex prod = m_model->connectionIndex(u"prod"_s);
    QCOMPARE(m_model->rowCount({}), 2);
    QCOMPARE(m_model->rowCount(prod), 0);
    m_model->setConnection(
        {u"prod"_s, u"prod-quay"_s, u"production"_s, ConnectionShape::Open, true}, &others);
    QCOMPARE(prod.data(NavigationModel::ShapeRole).toInt(), int(ConnectionShape::Open));
    QVERIFY(prod.data(NavigationModel::ReadOnlyRole).toBool());
    others.setRepositories({repository(u"team"_s, u"v2"_s, true)});
    QTRY_VERIFY(m_model->repositoryIndex(u"prod"_s, u"team/v2"_s).isValid());
    QCOMPARE(m_model->repositoryIndex(u"prod"_s, u"team/v2"_s)
                 .data(NavigationModel::ConnectionRole)
                 .toString(),
             u"prod"_s);
    QVERIFY(!m_model->repositoryIndex(u"local"_s, u"team/v2"_s)
                 .data(NavigationModel::PublicRole)
                 .toBool());
    m_model->removeConnection(u"prod"_s);
    QVERIFY(!m_model->connectionIndex(u"prod"_s).isValid());
    QVERIFY(m_model->repositoryIndex(u"local"_s, u"team/v2"_s).isValid());
    others.setRepositories({});
    m_model->removeConnection(u"nobody"_s);
    QCOMPARE(m_model->rowCount({}), 1);
}

void TestNavigationModel::outOfRange_isInvalid()
{
    QVERIFY(!m_model->index(1, 0).isValid());
    QVERIFY(!m_model->index(0, 1).isValid());
    QVERIFY(!m_model->index(2, 0, m_model->connectionIndex(u"local"_s)).isValid());
    QVERIFY(!m_model->index(-1, 0, m_model->connectionIndex(u"local"_s)).isValid());
    QVERIFY(m_model->data({}, Qt::DisplayRole).isNull());
}

QTEST_GUILESS_MAIN(TestNavigationModel)
#include "tst_navigationmodel.moc"
