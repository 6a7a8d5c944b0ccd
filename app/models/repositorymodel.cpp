#include "app/models/repositorymodel.h"

#include "app/models/naturalorder.h"
#include "app/wire/datetime.h"

#include <QtCore/QSet>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> lastModifiedOf(const wire::Repository &repository)
{
    return repository.lastModified.value_or(std::nullopt);
}

RepositoryFacts::State stateOf(const wire::Repository &repository)
{
    switch (repository.state) {
    case wire::RepositoryState::Normal:
        return RepositoryFacts::State::Normal;
    case wire::RepositoryState::ReadOnly:
        return RepositoryFacts::State::ReadOnly;
    case wire::RepositoryState::Mirror:
    case wire::RepositoryState::OrgMirror:
        break;
    }
    return RepositoryFacts::State::Mirror;
}

qint64 usedBytes(const wire::Repository &repository)
{
    return repository.quotaReport ? repository.quotaReport->quotaBytes : -1;
}

} // namespace

RepositoryModel::RepositoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RepositoryModel::setRepositories(const QList<wire::Repository> &repositories)
{
    QSet<QString> paths;
    for (const wire::Repository &repository : repositories)
        paths.insert(repository.path());
    for (int row = int(m_repositories.size()) - 1; row >= 0; --row) {
        if (paths.contains(m_repositories.at(row).path()))
            continue;
        beginRemoveRows({}, row, row);
        m_tagCounts.remove(m_repositories.at(row).path());
        m_repositories.removeAt(row);
        endRemoveRows();
    }
    addRepositories(repositories);
}

void RepositoryModel::addRepositories(const QList<wire::Repository> &repositories)
{
    QHash<QString, wire::Repository> fresh;
    for (const wire::Repository &repository : repositories)
        fresh.insert(repository.path(), repository);
    for (int row = 0; row < m_repositories.size(); ++row) {
        const auto found = fresh.constFind(m_repositories.at(row).path());
        if (found == fresh.cend())
            continue;
        const wire::Repository now = *found;
        fresh.erase(found);
        if (now == m_repositories.at(row))
            continue;
        m_repositories[row] = now;
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    }
    QList<wire::Repository> added;
    for (const wire::Repository &repository : repositories) {
        if (fresh.remove(repository.path()) > 0)
            added.append(repository);
    }
    if (added.isEmpty())
        return;
    const int first = int(m_repositories.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_repositories += added;
    endInsertRows();
}

int RepositoryModel::rowOf(const QString &path) const
{
    for (int row = 0; row < m_repositories.size(); ++row) {
        if (m_repositories.at(row).path() == path)
            return row;
    }
    return -1;
}

void RepositoryModel::setStarred(const QString &path, bool isStarred)
{
    const int row = rowOf(path);
    if (row < 0 || m_repositories.at(row).isStarred == isStarred)
        return;
    m_repositories[row].isStarred = isStarred;
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

void RepositoryModel::refreshTimes()
{
    if (!m_repositories.isEmpty())
        Q_EMIT dataChanged(index(0, int(Column::LastModified)),
                           index(int(m_repositories.size()) - 1, int(Column::LastModified)));
}

std::optional<int> RepositoryModel::tagCountAt(int row) const
{
    const wire::Repository &repository = m_repositories.at(row);
    // The list itself says that there is none.
    if (repository.lastModified && !*repository.lastModified)
        return 0;
    return m_tagCounts.value(repository.path()).count;
}

QString RepositoryModel::tagCountKey(int row) const
{
    const wire::Repository &repository = m_repositories.at(row);
    const auto time = lastModifiedOf(repository);
    return u"%1 %2 %3"_s.arg(repository.path()).arg(time ? toMs(*time) : 0).arg(m_countRound);
}

bool RepositoryModel::isTagCountDue(int row) const
{
    const wire::Repository &repository = m_repositories.at(row);
    if (repository.lastModified && !*repository.lastModified)
        return false;
    const auto known = m_tagCounts.constFind(repository.path());
    if (known == m_tagCounts.cend())
        return true;
    // In whichever round it was refused.
    const QString key = tagCountKey(row);
    return known->isRefused ? known->key.section(u' ', 0, 1) != key.section(u' ', 0, 1)
                            : known->key != key;
}

void RepositoryModel::setTagCount(const QString &path, const QString &key, std::optional<int> count)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    const auto before = m_tagCounts.value(path).count;
    m_tagCounts.insert(path, {count, key, !count});
    if (before != count)
        Q_EMIT dataChanged(index(row, int(Column::Tags)), index(row, int(Column::Tags)));
}

void RepositoryModel::outdateTagCounts()
{
    ++m_countRound;
}

void RepositoryModel::forgetTagCounts()
{
    ++m_countRound;
    m_tagCounts.clear();
    if (!m_repositories.isEmpty())
        Q_EMIT dataChanged(index(0, int(Column::Tags)),
                           index(int(m_repositories.size()) - 1, int(Column::Tags)));
}

int RepositoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_repositories.size());
}

int RepositoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString RepositoryModel::exportText(int row, Column column) const
{
    const wire::Repository &repository = m_repositories.at(row);
    switch (column) {
    case Column::Name:
        return repository.path();
    case Column::Visibility:
        return repository.isPublic ? u"public"_s : u"private"_s;
    case Column::State:
        return wire::toString(repository.state);
    case Column::Tags: {
        const auto count = tagCountAt(row);
        return count ? QString::number(*count) : QString();
    }
    case Column::Size:
        return QString::number(usedBytes(repository));
    case Column::LastModified: {
        const auto time = lastModifiedOf(repository);
        return time ? wire::toIso8601(*time) : QString();
    }
    case Column::Popularity:
        return repository.popularity ? QString::number(*repository.popularity) : QString();
    case Column::Description:
        return repository.description.value_or(QString());
    case Column::Star:
        break;
    }
    return {};
}

QVariant RepositoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_repositories.size() || index.column() >= kColumns)
        return {};
    const wire::Repository &repository = m_repositories.at(index.row());
    if (role == IdRole)
        return repository.path();
    if (role == StarredRole)
        return repository.isStarred.value_or(false);
    const auto column = Column(index.column());
    const bool isUnknownSize = column == Column::Size && !repository.quotaReport;
    // Whose stars they are a file does not say.
    if (role == ExportRole && !isUnknownSize && column != Column::Star)
        return exportText(index.row(), Column(index.column()));
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(index.column())) {
    case Column::Name:
        return repository.path();
    case Column::Visibility:
        return repository.isPublic;
    case Column::State:
        return QString(wire::toString(repository.state));
    case Column::Tags: {
        const auto count = tagCountAt(index.row());
        return count ? QVariant(*count) : QVariant();
    }
    case Column::Size:
        return repository.quotaReport ? QVariant(repository.quotaReport->quotaBytes) : QVariant();
    case Column::LastModified: {
        const auto time = lastModifiedOf(repository);
        return time ? QVariant(toMs(*time)) : QVariant();
    }
    case Column::Popularity:
        return repository.popularity ? QVariant(*repository.popularity) : QVariant();
    case Column::Description:
        return repository.description.value_or(QString()).section(u'\n', 0, 0);
    case Column::Star:
        return repository.isStarred.value_or(false);
    }
    return {};
}

RepositoryProxyModel::RepositoryProxyModel(QObject *parent)
    : SortedProxyModel(parent)
{
    setSortRole(SortRole);
}

void RepositoryProxyModel::setFilter(RepositoryFilter filter)
{
    m_filter = std::move(filter);
    invalidateFilter();
}

void RepositoryProxyModel::setNamespace(const QString &name)
{
    m_namespace = name;
    invalidateFilter();
}

void RepositoryProxyModel::setUser(const QString &name)
{
    if (m_user == name)
        return;
    m_user = name;
    if (isFiltering())
        invalidateFilter();
}

bool RepositoryProxyModel::hasSizes() const
{
    const auto *model = static_cast<const RepositoryModel *>(sourceModel());
    // It tells of all or of none.
    return model && model->rowCount() > 0 && model->repositoryAt(0).quotaReport;
}

int RepositoryProxyModel::countOfNamespace() const
{
    const auto *model = static_cast<const RepositoryModel *>(sourceModel());
    if (!model || m_namespace.isEmpty())
        return model ? model->rowCount() : 0;
    int count = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        count += model->repositoryAt(row).namespaceName == m_namespace ? 1 : 0;
    return count;
}

bool RepositoryProxyModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = static_cast<const RepositoryModel *>(sourceModel());
    const wire::Repository &repository = model->repositoryAt(row);
    if (!m_namespace.isEmpty() && repository.namespaceName != m_namespace)
        return false;
    const auto tags = model->tagCountAt(row);
    const QString path = repository.path();
    return m_filter.matches({.path = path,
                             .isPublic = repository.isPublic,
                             .state = stateOf(repository),
                             .isStarred = repository.isStarred.value_or(false),
                             .isMine = !m_user.isEmpty() && repository.namespaceName == m_user,
                             .isEmpty = tags ? std::optional(*tags == 0) : std::nullopt,
                             .modified = lastModifiedOf(repository)},
                            Clock::system().now());
}

int RepositoryProxyModel::compare(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *model = static_cast<const RepositoryModel *>(sourceModel());
    const wire::Repository &a = model->repositoryAt(left.row());
    const wire::Repository &b = model->repositoryAt(right.row());
    switch (RepositoryModel::Column(left.column())) {
    case RepositoryModel::Column::LastModified:
        return threeWay(lastModifiedOf(a), lastModifiedOf(b));
    case RepositoryModel::Column::Visibility:
        return threeWay(a.isPublic, b.isPublic);
    case RepositoryModel::Column::State:
        return threeWay(a.state, b.state);
    case RepositoryModel::Column::Tags:
        return threeWay(model->tagCountAt(left.row()).value_or(-1),
                        model->tagCountAt(right.row()).value_or(-1));
    case RepositoryModel::Column::Size:
        return threeWay(usedBytes(a), usedBytes(b));
    case RepositoryModel::Column::Popularity:
        return threeWay(a.popularity.value_or(-1), b.popularity.value_or(-1));
    case RepositoryModel::Column::Description:
        return threeWay(a.description.value_or(QString()), b.description.value_or(QString()));
    case RepositoryModel::Column::Star:
        return threeWay(a.isStarred.value_or(false), b.isStarred.value_or(false));
    default:
        return compareNatural(a.path(), b.path());
    }
}

int RepositoryProxyModel::compareUnknown(const QModelIndex &left, const QModelIndex &right) const
{
    // Most counts are not read yet: they would push aside those that are.
    if (RepositoryModel::Column(left.column()) != RepositoryModel::Column::Tags)
        return 0;
    const auto *model = static_cast<const RepositoryModel *>(sourceModel());
    return int(!model->tagCountAt(left.row())) - int(!model->tagCountAt(right.row()));
}

} // namespace quayside
