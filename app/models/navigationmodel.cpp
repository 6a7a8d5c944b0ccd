#include "app/models/navigationmodel.h"

#include "app/models/naturalorder.h"
#include "app/models/repositorymodel.h"

#include <algorithm>

namespace quayside {

struct NavigationModel::Node {
    Kind kind = Kind::Connection;
    QString name;
    bool isPublic = false;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children = {};
};

struct NavigationModel::Entry {
    QString name;
    bool isPublic = false;
    std::vector<Entry> children = {};
};

namespace {

/// Natural, and total: names that differ in leading zeros only are not the same.
bool isBefore(const QString &left, const QString &right)
{
    const int order = compareNatural(left, right);
    return order != 0 ? order < 0 : left < right;
}

} // namespace

NavigationModel::NavigationModel(RepositoryModel &repositories, QObject *parent)
    : QAbstractItemModel(parent)
    , m_repositories(repositories)
    , m_root(std::make_unique<Node>())
{
    m_sync.setSingleShot(true);
    m_sync.setInterval(0);
    connect(&m_sync, &QTimer::timeout, this, &NavigationModel::sync);
    const auto later = qOverload<>(&QTimer::start);
    connect(&m_repositories, &QAbstractItemModel::rowsInserted, &m_sync, later);
    connect(&m_repositories, &QAbstractItemModel::rowsRemoved, &m_sync, later);
    connect(&m_repositories, &QAbstractItemModel::dataChanged, &m_sync, later);
    connect(&m_repositories, &QAbstractItemModel::modelReset, &m_sync, later);
    sync();
}

NavigationModel::~NavigationModel() = default;

void NavigationModel::setConnectionName(const QString &name)
{
    if (m_root->name == name)
        return;
    m_root->name = name;
    Q_EMIT dataChanged(connectionIndex(), connectionIndex());
}

void NavigationModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    m_sync.start();
}

void NavigationModel::sync()
{
    std::vector<Entry> namespaces;
    for (int row = 0; row < m_repositories.rowCount(); ++row) {
        const wire::Repository &repository = m_repositories.repositoryAt(row);
        if (!repository.path().contains(m_filter, Qt::CaseInsensitive))
            continue;
        const auto group =
            std::find_if(namespaces.begin(), namespaces.end(), [&repository](const Entry &entry) {
                return entry.name == repository.namespaceName;
            });
        const Entry leaf{repository.name, repository.isPublic};
        if (group == namespaces.end())
            namespaces.push_back({repository.namespaceName, false, {leaf}});
        else
            group->children.push_back(leaf);
    }
    const auto byName = [](const Entry &a, const Entry &b) { return isBefore(a.name, b.name); };
    std::sort(namespaces.begin(), namespaces.end(), byName);
    for (Entry &group : namespaces)
        std::sort(group.children.begin(), group.children.end(), byName);
    merge(*m_root, namespaces);
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
        while (row < parent.children.size() && isBefore(parent.children[row]->name, entry.name))
            remove(row);
        if (row == parent.children.size() || parent.children[row]->name != entry.name) {
            const Kind kind = parent.kind == Kind::Connection ? Kind::Namespace : Kind::Repository;
            beginInsertRows(under, int(row), int(row));
            parent.children.insert(
                parent.children.begin() + ptrdiff_t(row),
                std::make_unique<Node>(Node{kind, entry.name, entry.isPublic, &parent}));
            endInsertRows();
        }
        Node &node = *parent.children[row];
        const bool isChanged =
            node.isPublic != entry.isPublic || node.children.size() != entry.children.size();
        node.isPublic = entry.isPublic;
        merge(node, entry.children);
        if (isChanged)
            Q_EMIT dataChanged(indexOf(node), indexOf(node));
        ++row;
    }
    while (row < parent.children.size())
        remove(parent.children.size() - 1);
}

QModelIndex NavigationModel::indexOf(const Node &node) const
{
    if (!node.parent)
        return createIndex(0, 0, &node);
    const auto &siblings = node.parent->children;
    const auto found = std::find_if(siblings.begin(), siblings.end(), [&node](const auto &sibling) {
        return sibling.get() == &node;
    });
    return createIndex(int(found - siblings.begin()), 0, &node);
}

const NavigationModel::Node &NavigationModel::nodeOf(const QModelIndex &index) const
{
    return *static_cast<const Node *>(index.constInternalPointer());
}

QModelIndex NavigationModel::repositoryIndex(const QString &path) const
{
    for (const auto &group : m_root->children) {
        if (!path.startsWith(group->name + u'/'))
            continue;
        const QStringView name = QStringView(path).sliced(group->name.size() + 1);
        for (const auto &leaf : group->children) {
            if (leaf->name == name)
                return indexOf(*leaf);
        }
    }
    return {};
}

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(0, 0, m_root.get());
    return createIndex(row, 0, nodeOf(parent).children[size_t(row)].get());
}

QModelIndex NavigationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !nodeOf(child).parent)
        return {};
    return indexOf(*nodeOf(child).parent);
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.column() == 0 ? int(nodeOf(parent).children.size()) : 0;
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
    const bool isRepository = node.kind == Kind::Repository;
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case IdRole:
    case Qt::ToolTipRole:
        if (isRepository)
            return QString(node.parent->name + u'/' + node.name);
        return role == IdRole ? QVariant(node.name) : QVariant();
    case KindRole:
        return QVariant::fromValue(node.kind);
    case CountRole:
        return int(node.children.size());
    case PublicRole:
        return node.isPublic;
    default:
        return {};
    }
}

} // namespace quayside
