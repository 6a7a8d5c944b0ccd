#pragma once

#include "app/core/tagfilter.h"
#include "app/models/sortkeys.h"
#include "app/models/tagmodel.h"

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QTimer>

#include <vector>

namespace quayside {

/// Sorts and filters a TagModel. Made for 100 000 rows: it compares keys, not variants, and takes
/// what comes in while the list is read at its end, to be sorted a little later. Selections by row
/// survive sorting; a filter that takes away much resets, which the view answers by names. Main
/// thread.
class TagProxyModel : public QAbstractProxyModel, public SortsByMore {
    Q_OBJECT
public:
    explicit TagProxyModel(QObject *parent = nullptr);
    ~TagProxyModel() override;

    /// A TagModel, once.
    void setSourceModel(QAbstractItemModel *model) override;
    void setFilter(TagFilter filter);
    bool isFiltering() const { return !m_filter.isEmpty(); }
    /// Facts that the filter asks for or that rows are sorted by, and that are read one by one.
    TagFactKinds needs() const;
    /// Tags of which such a fact is missing, by their rows in the source: the filter cannot tell,
    /// or they have no place in the order.
    std::vector<int> undecided() const;
    /// Tags that sign other images; hidden at first.
    void setSignaturesShown(bool areShown);
    bool areSignaturesShown() const { return m_areSignaturesShown; }
    void setLaterKeys(const QList<SortKey> &keys) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;

protected:
    const TagModel &tags() const;

private:
    bool accepts(int sourceRow) const { return match(sourceRow) == FilterMatch::Yes; }
    FilterMatch match(int sourceRow) const;
    /// What the order asks for.
    TagFactKinds orderNeeds() const;
    bool isBefore(int leftSource, int rightSource) const;
    /// Whether the row stands rightly between its neighbours.
    bool isInPlace(int row) const;
    /// Of two rows that all columns to sort by leave alike.
    bool isBeforeAlike(int leftSource, int rightSource) const;
    /// Of a column that is no number.
    int compareTextsAt(TagModel::Column column, int leftSource, int rightSource) const;
    /// It rises as the rows do; of the same number compareTextsAt() decides, where there are any.
    qint64 numberOf(TagModel::Column column, int source) const;
    void sortRows();
    void refilter();
    void resort();
    void resortSoon();
    void renumber();
    /// Rows of this model, in rising order.
    void removeRowsOf(const std::vector<int> &rows);
    void append(const std::vector<int> &sourceRows);
    void onInserted(int first, int last);
    void onAboutToBeRemoved(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                   const QList<int> &roles);

    TagFilter m_filter;
    bool m_areSignaturesShown = false;
    Instant m_now{}; // of the filter that runs
    /// By which the rows are sorted, the first before the others; never empty.
    std::vector<SortKey> m_keys{{int(TagModel::Column::LastModified), Qt::DescendingOrder}};
    QList<SortKey> m_later; // of the next sort()
    std::vector<int> m_rows; // source row of each row
    std::vector<int> m_places; // row of each source row; -1: filtered out
    QTimer m_resort;
    QTimer m_refilter;
};

} // namespace quayside
