#include "app/models/sortkeys.h"

#include <QtCore/QVariant>

namespace quayside {

SortedProxyModel::SortedProxyModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void SortedProxyModel::setLaterKeys(const QList<SortKey> &keys)
{
    m_isLaterNew |= keys != m_later;
    m_later = keys;
}

void SortedProxyModel::sort(int column, Qt::SortOrder order)
{
    // Qt's does nothing where its one column stays as it was.
    const bool isFirstSame = column == sortColumn() && order == sortOrder();
    if (std::exchange(m_isLaterNew, false) && isFirstSame)
        return invalidate();
    QSortFilterProxyModel::sort(column, order);
}

int SortedProxyModel::compareUnknown(const QModelIndex &, const QModelIndex &) const
{
    return 0;
}

int SortedProxyModel::compareIn(Qt::SortOrder order, const QModelIndex &left,
                                const QModelIndex &right) const
{
    if (const int unknown = compareUnknown(left, right))
        return order == Qt::AscendingOrder ? unknown : -unknown;
    return compare(left, right);
}

int SortedProxyModel::compareAlike(int, int) const
{
    return 0;
}

int SortedProxyModel::compareValues(const QVariant &left, const QVariant &right)
{
    const QPartialOrdering order = QVariant::compare(left, right);
    return order == QPartialOrdering::Less ? -1 : int(order == QPartialOrdering::Greater);
}

bool SortedProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const int order = compareIn(sortOrder(), left, right))
        return order < 0;
    for (const SortKey &key : m_later) {
        const int order = compareIn(key.order, left.siblingAtColumn(key.column),
                                    right.siblingAtColumn(key.column));
        // A falling first column has its answers turned round.
        if (order != 0)
            return (order < 0) == (key.order == sortOrder());
    }
    return compareAlike(left.row(), right.row()) < 0;
}

} // namespace quayside
