#include "app/models/navigationmodel.h"

#include "app/models/naturalorder.h"
#include "app/models/repositorymodel.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace quayside {

struct NavigationModel::Node {
    Kind kind = Kind::Connection;
    QString name;
    int rank = 0; ///< among its siblings, before the name
    bool isPublic = false;
    bool isMirror = false;
    bool isFrozen = false;
    Node *parent = nullptr;
    QString path = {}; ///< of a repository
    Connection connection = {}; ///< of a connection
    RepositoryModel *repositories = nullptr; ///< of a connection
    std::vector<std::unique_ptr<Node>> children = {};
};

struct NavigationModel::Entry {
    Kind kind = Kind::Namespace;
    QString name;
    int rank = 0; ///< as above
    QString path = {};
    bool isPublic = false;
    bool isMirror = false;
    bool isFrozen = false;
    std::vector<Entry> children = {};
};

namespace {

enum Rank { StarredFirst, Own, Organizations, Others, PublicOnes, SuperuserLast };

/// By rank; then natural, and total: names that differ in leading zeros only are not the same.
template <class Left, class Right>
bool isBefore(const Left &left, const Right &right)
{
    if (left.rank != right.rank)
        return left.rank < right.rank;
    const int order = compareNatural(left.name, right.name);
    return order != 0 ? order < 0 : left.name < right.name;
}

} // namespace

NavigationModel::NavigationModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_sync.setSingleShot(true);
    m_sync.setInterval(0);
    connect(&m_sync, &QTimer::timeout, this, &NavigationModel::sync);
}

NavigationModel::~NavigationModel() = default;

void NavigationModel::setConnection(const Connection &connection, RepositoryModel *repositories)
{
    Node *node = connectionNode(connection.id);
    if (!node) {
        const int row = int(m_root->children.size());
        beginInsertRows({}, row, row);
        auto made = std::make_unique<Node>(Node{Kind::Connection, connection.name});
        made->parent = m_root.get();
        made->connection = connection;
        node = m_root->children.emplace_back(std::move(made)).get();
        endInsertRows();
    } else if (node->connection != connection) {
        node->connection = connection;
        node->name = connection.name;
        const QModelIndex at = indexOf(*node);
        Q_EMIT dataChanged(at, at);
        if (!node->children.empty())
            Q_EMIT dataChanged(index(0, 0, at), index(int(node->children.size()) - 1, 0, at));
        m_sync.start();
    }
    if (node->repositories == repositories)
        return;
    node->repositories = repositories;
    const auto later = qOverload<>(&QTimer::start);
    connect(repositories, &QAbstractItemModel::rowsInserted, &m_sync, later);
    connect(repositories, &QAbstractItemModel::rowsRemoved, &m_sync, later);
    connect(repositories, &QAbstractItemModel::dataChanged, &m_sync,
            [this](const QModelIndex &first) {
                // Further columns alone are not shown here.
                if (first.column() == 0)
                    m_sync.start();
            });
    connect(repositories, &QAbstractItemModel::modelReset, &m_sync, later);
    syncConnection(*node);
}

void NavigationModel::removeConnection(const QString &id)
{
    const Node *node = connectionNode(id);
    if (!node)
        return;
    const int row = indexOf(*node).row();
    if (node->repositories)
        node->repositories->disconnect(&m_sync);
    beginRemoveRows({}, row, row);
    m_root->children.erase(m_root->children.begin() + row);
    endRemoveRows();
}

void NavigationModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    m_sync.start();
}

void NavigationModel::sync()
{
    for (const auto &node : m_root->children)
        syncConnection(*node);
}

void NavigationModel::syncConnection(Node &node)
{
    if (!node.repositories)
        return;
    Entry starred{.kind = Kind::Starred, .name = {}, .rank = StarredFirst};
    QHash<QString, Entry> groups;
    const QStringList &known = node.connection.namespaces;
    const auto rankOf = [&known](const QString &name) {
        const qsizetype at = known.indexOf(name);
        return at < 0 ? Others : at == 0 ? Own : Organizations;
    };
    for (const QString &name : known) {
        if (name.contains(m_filter, Qt::CaseInsensitive)) {
            groups[name].name = name;
            groups[name].rank = rankOf(name);
        }
    }
    QSet<QString> closed; // namespaces that hold something private
    for (int row = 0; row < node.repositories->rowCount(); ++row) {
        const wire::Repository &repository = node.repositories->repositoryAt(row);
        if (!repository.isPublic)
            closed.insert(repository.namespaceName);
    }
    for (int row = 0; row < node.repositories->rowCount(); ++row) {
        const wire::Repository &repository = node.repositories->repositoryAt(row);
        const QString path = repository.path();
        if (!path.contains(m_filter, Qt::CaseInsensitive))
            continue;
        Entry leaf{.kind = Kind::Repository,
                   .name = repository.name,
                   .path = path,
                   .isPublic = repository.isPublic,
                   .isMirror = repository.state == wire::RepositoryState::Mirror
                       || repository.state == wire::RepositoryState::OrgMirror,
                   .isFrozen = repository.state == wire::RepositoryState::ReadOnly};
        Entry &group = groups[repository.namespaceName];
        group.name = repository.namespaceName;
        group.rank = rankOf(group.name);
        group.children.push_back(leaf);
        if (repository.isStarred.value_or(false)) {
            leaf.name = path;
            starred.children.push_back(leaf);
        }
    }
    const auto byName = [](const Entry &a, const Entry &b) { return isBefore(a, b); };
    std::vector<Entry> wanted;
    Entry others{.kind = Kind::Public, .name = {}, .rank = PublicOnes};
    for (Entry &group : groups) {
        std::sort(group.children.begin(), group.children.end(), byName);
        const bool isPublic = group.rank == Others && !closed.contains(group.name);
        (isPublic ? others.children : wanted).push_back(std::move(group));
    }
    std::sort(wanted.begin(), wanted.end(), byName);
    if (!others.children.empty()) {
        std::sort(others.children.begin(), others.children.end(), byName);
        wanted.push_back(std::move(others));
    }
    if (!starred.children.empty()) {
        std::sort(starred.children.begin(), starred.children.end(), byName);
        wanted.insert(wanted.begin(), std::move(starred));
    }
    if (node.connection.isSuperuser && m_filter.isEmpty())
        wanted.push_back({.kind = Kind::Superuser, .name = {}, .rank = SuperuserLast});
    merge(node, wanted);
}

void NavigationModel::merge(Node &parent, const std::vector<Entry> &wanted)
{
    const QModelIndex under = indexOf(parent);
    const auto remove = [this, &parent, &under](size_t row) {
        beginRemoveRows(under, int(row), int(row));
        parent.children.erase(parent.children.begin() + ptrdiff_t(row));
        endRemoveRows();
    };
    size_t row = 0;
    for (const Entry &entry : wanted) {
        while (row < parent.children.size() && isBefore(*parent.children[row], entry))
            remove(row);
        if (row == parent.children.size() || isBefore(entry, *parent.children[row])) {
            beginInsertRows(under, int(row), int(row));
            parent.children.insert(
                parent.children.begin() + ptrdiff_t(row),
                std::make_unique<Node>(Node{entry.kind, entry.name, entry.rank, entry.isPublic,
                                            entry.isMirror, entry.isFrozen, &parent, entry.path}));
            endInsertRows();
        }
        Node &node = *parent.children[row];
        const bool isChanged = node.isPublic != entry.isPublic || node.isMirror != entry.isMirror
            || node.isFrozen != entry.isFrozen || node.children.size() != entry.children.size();
        node.isPublic = entry.isPublic;
        node.isMirror = entry.isMirror;
        node.isFrozen = entry.isFrozen;
        merge(node, entry.children);
        if (isChanged)
            Q_EMIT dataChanged(indexOf(node), indexOf(node));
        ++row;
    }
    while (row < parent.children.size())
        remove(parent.children.size() - 1);
}

NavigationModel::Node *NavigationModel::connectionNode(const QString &id) const
{
    for (const auto &node : m_root->children) {
        if (node->connection.id == id)
            return node.get();
    }
    return nullptr;
}

QModelIndex NavigationModel::indexOf(const Node &node) const
{
    if (!node.parent)
        return {};
    const auto &siblings = node.parent->children;
    const auto found = std::find_if(siblings.begin(), siblings.end(), [&node](const auto &sibling) {
        return sibling.get() == &node;
    });
    return createIndex(int(found - siblings.begin()), 0, &node);
}

const NavigationModel::Node &NavigationModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.constInternalPointer()) : *m_root;
}

QModelIndex NavigationModel::connectionIndex(const QString &id) const
{
    const Node *node = connectionNode(id);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex NavigationModel::repositoryIndex(const QString &connection, const QString &path) const
{
    const Node *node = connectionNode(connection);
    if (!node)
        return {};
    const auto leafIn = [&path](const std::vector<std::unique_ptr<Node>> &groups) -> const Node * {
        for (const auto &group : groups) {
            if (group->kind != Kind::Namespace || !path.startsWith(group->name + u'/'))
                continue;
            for (const auto &leaf : group->children) {
                if (leaf->path == path)
                    return leaf.get();
            }
        }
        return nullptr;
    };
    const Node *found = leafIn(node->children);
    for (const auto &child : node->children) {
        if (!found && child->kind == Kind::Public)
            found = leafIn(child->children);
    }
    return found ? indexOf(*found) : QModelIndex();
}

QModelIndex NavigationModel::childIndex(const QString &connection, Kind kind,
                                        const QString &name) const
{
    const Node *node = connectionNode(connection);
    if (!node)
        return {};
    for (const auto &child : node->children) {
        if (child->kind == kind && child->name == name)
            return indexOf(*child);
    }
    return {};
}

QModelIndex NavigationModel::namespaceIndex(const QString &connection, const QString &name) const
{
    const QModelIndex own = childIndex(connection, Kind::Namespace, name);
    if (own.isValid())
        return own;
    const QModelIndex others = publicIndex(connection);
    for (int row = 0; others.isValid() && row < rowCount(others); ++row) {
        const QModelIndex one = index(row, 0, others);
        if (nodeOf(one).name == name)
            return one;
    }
    return {};
}

QModelIndex NavigationModel::publicIndex(const QString &connection) const
{
    return childIndex(connection, Kind::Public, {});
}

QModelIndex NavigationModel::superuserIndex(const QString &connection) const
{
    return childIndex(connection, Kind::Superuser, {});
}

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, nodeOf(parent).children[size_t(row)].get());
}

QModelIndex NavigationModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child).parent) : QModelIndex();
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() <= 0 ? int(nodeOf(parent).children.size()) : 0;
}

int NavigationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    const Node *top = &node;
    while (top->kind != Kind::Connection)
        top = top->parent;
    std::optional<QString> unknown; // what is in it
    const auto &reasons = top->connection.unknown;
    if (const auto it = reasons.find(node.name);
        node.kind == Kind::Namespace && it != reasons.end())
        unknown = *it;
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case Qt::ToolTipRole:
        return unknown ? QVariant(*unknown) : node.path.isEmpty() ? QVariant() : node.path;
    case IdRole:
        return node.kind == Kind::Connection ? node.connection.id
            : node.path.isEmpty()            ? node.name
                                             : node.path;
    case KindRole:
        return QVariant::fromValue(node.kind);
    case CountRole:
        return unknown ? QVariant() : int(node.children.size());
    case PublicRole:
        return node.isPublic;
    case MirrorRole:
        return node.isMirror;
    case FrozenRole:
        return node.isFrozen;
    case ConnectionRole:
        return top->connection.id;
    case ShapeRole:
        return int(top->connection.shape);
    case ReadOnlyRole:
        return top->connection.isReadOnly;
    case ConnectionKindRole:
        return top->connection.role;
    default:
        return {};
    }
}

} // namespace quayside
