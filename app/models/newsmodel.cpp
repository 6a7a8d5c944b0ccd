#include "app/models/newsmodel.h"

#include <algorithm>

namespace quayside {

NewsModel::NewsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void NewsModel::setItems(const QList<NewsItem> &items)
{
    const auto rowIn = [](const QList<NewsItem> &list, const QString &id) {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&id](const NewsItem &item) { return item.id == id; });
        return found == list.end() ? -1 : int(found - list.begin());
    };
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (rowIn(items, m_items.at(row).id) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < items.size(); ++row) {
        const int at = rowIn(m_items, items.at(row).id);
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_items.insert(row, items.at(row));
            endInsertRows();
            continue;
        }
        // What stands before `row` is in place: it can only come from below.
        if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_items.move(at, row);
            endMoveRows();
        }
        if (m_items.at(row) == items.at(row))
            continue;
        m_items[row] = items.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int NewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant NewsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const NewsItem &item = m_items.at(index.row());
    if (role == IdRole)
        return item.id;
    if (role == Qt::DisplayRole)
        return item.subject.isEmpty() ? item.text : item.subject;
    return {};
}

void NewsProxyModel::setFilter(NewsFilter filter, const QString &connection)
{
    m_filter = filter;
    m_connection = connection;
    invalidateFilter();
}

const NewsItem &NewsProxyModel::itemAt(int row) const
{
    return static_cast<const NewsModel *>(sourceModel())->itemAt(mapToSource(index(row, 0)).row());
}

bool NewsProxyModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const NewsItem &item = static_cast<const NewsModel *>(sourceModel())->itemAt(row);
    switch (m_filter) {
    case NewsFilter::Unread:
        return !item.isRead;
    case NewsFilter::Connection:
        return item.connection == m_connection;
    case NewsFilter::All:
        break;
    }
    return true;
}

} // namespace quayside
