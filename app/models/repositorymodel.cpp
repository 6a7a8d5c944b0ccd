#include "app/models/repositorymodel.h"

#include "app/models/naturalorder.h"

#include <QtCore/QHash>

namespace quayside {

namespace {

std::optional<Instant> lastModifiedOf(const wire::Repository &repository)
{
    return repository.lastModified.value_or(std::nullopt);
}

} // namespace

RepositoryModel::RepositoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RepositoryModel::setRepositories(const QList<wire::Repository> &repositories)
{
    QHash<QString, wire::Repository> fresh;
    for (const wire::Repository &repository : repositories)
        fresh.insert(repository.path(), repository);
    for (int row = int(m_repositories.size()) - 1; row >= 0; --row) {
        if (fresh.contains(m_repositories.at(row).path()))
            continue;
        beginRemoveRows({}, row, row);
        m_repositories.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < m_repositories.size(); ++row) {
        const wire::Repository now = fresh.take(m_repositories.at(row).path());
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

void RepositoryModel::refreshTimes()
{
    if (!m_repositories.isEmpty())
        Q_EMIT dataChanged(index(0, int(Column::LastModified)),
                           index(int(m_repositories.size()) - 1, int(Column::LastModified)));
}

int RepositoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_repositories.size());
}

int RepositoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RepositoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_repositories.size() || index.column() >= kColumns)
        return {};
    const wire::Repository &repository = m_repositories.at(index.row());
    if (role == IdRole)
        return repository.path();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(index.column())) {
    case Column::Name:
        return repository.path();
    case Column::Visibility:
        return repository.isPublic;
    case Column::State:
        return QString(wire::toString(repository.state));
    case Column::LastModified: {
        const auto time = lastModifiedOf(repository);
        return time ? QVariant(toMs(*time)) : QVariant();
    }
    }
    return {};
}

RepositoryProxyModel::RepositoryProxyModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void RepositoryProxyModel::setNameFilter(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool RepositoryProxyModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = static_cast<const RepositoryModel *>(sourceModel());
    return m_text.isEmpty()
        || model->repositoryAt(row).path().contains(m_text, Qt::CaseInsensitive);
}

bool RepositoryProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *model = static_cast<const RepositoryModel *>(sourceModel());
    const wire::Repository &a = model->repositoryAt(left.row());
    const wire::Repository &b = model->repositoryAt(right.row());
    switch (RepositoryModel::Column(left.column())) {
    case RepositoryModel::Column::LastModified:
        return lastModifiedOf(a) < lastModifiedOf(b);
    case RepositoryModel::Column::Visibility:
        return a.isPublic < b.isPublic;
    case RepositoryModel::Column::State:
        return a.state < b.state;
    default:
        return compareNatural(a.path(), b.path()) < 0;
    }
}

} // namespace quayside
