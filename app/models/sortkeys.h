#pragma once

#include "app/core/sortkey.h"

#include <QtCore/QList>
#include <QtCore/QSortFilterProxyModel>

namespace quayside {

/// -1, 0 or 1.
template <class T>
int threeWay(const T &left, const T &right)
{
    return left < right ? -1 : int(right < left);
}

/// A model that sorts what is alike in one column by further ones. Main thread.
class SortsByMore {
public:
    /// After the column that sort() names, which sorts by them from its next call on.
    virtual void setLaterKeys(const QList<SortKey> &keys) = 0;

protected:
    SortsByMore() = default;
    ~SortsByMore() = default;
};

/// Qt's proxy with up to three columns to sort by. Main thread.
class SortedProxyModel : public QSortFilterProxyModel, public SortsByMore {
    Q_OBJECT
public:
    explicit SortedProxyModel(QObject *parent = nullptr);

    void setLaterKeys(const QList<SortKey> &keys) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    /// Of two indexes of the source, in one column: -1, 0 or 1.
    virtual int compare(const QModelIndex &left, const QModelIndex &right) const = 0;
    /// Where the value of one of them alone is not known: 1 for the left one, -1 for the right one.
    /// It stands last, whichever way the column is sorted.
    virtual int compareUnknown(const QModelIndex &left, const QModelIndex &right) const;
    /// Of two rows that are alike in all columns; it turns with the first.
    virtual int compareAlike(int leftRow, int rightRow) const;
    /// Of two raw values.
    static int compareValues(const QVariant &left, const QVariant &right);
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const final;

private:
    /// As in a column that is sorted in that order and then turned round where it falls.
    int compareIn(Qt::SortOrder order, const QModelIndex &left, const QModelIndex &right) const;

    QList<SortKey> m_later;
    bool m_isLaterNew = false; // not sorted by yet
};

} // namespace quayside
