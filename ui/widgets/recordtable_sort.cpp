#include "app/services/settings.h"
#include "ui/widgets/recordtable.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

// Rows that are alike in one column are sorted by further ones.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

Qt::SortOrder turned(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

QList<SortKey> RecordTable::sortKeys() const
{
    if (!horizontalHeader()->isSortIndicatorShown()
        || horizontalHeader()->sortIndicatorSection() < 0)
        return {};
    return QList<SortKey>{{horizontalHeader()->sortIndicatorSection(),
                           horizontalHeader()->sortIndicatorOrder()}}
    + m_laterKeys;
}

void RecordTable::setSortKeys(const QList<SortKey> &keys)
{
    if (!canSortByMore() || keys.isEmpty())
        return;
    setLaterKeys(keys.sliced(1));
    const SortKey &first = keys.constFirst();
    if (sortKeys().value(0) == first)
        model()->sort(first.column, first.order);
    else {
        const QScopedValueRollback guard(m_keepsLaterKeys, true);
        sortByColumn(first.column, first.order);
    }
    horizontalHeader()->viewport()->update();
    if (m_settings) // else nothing is kept
        m_keep.start();
}

void RecordTable::sortThenBy(int column)
{
    QList<SortKey> keys = sortKeys();
    if (!canSortByMore() || keys.isEmpty())
        return sortByColumn(column, Qt::AscendingOrder);
    const auto known = std::find_if(keys.begin(), keys.end(),
                                    [column](const SortKey &key) { return key.column == column; });
    if (known != keys.end())
        known->order = turned(known->order);
    else {
        // A further one takes the place of the last.
        if (keys.size() == kMostSortKeys)
            keys.removeLast();
        keys.append({column, Qt::AscendingOrder});
    }
    setSortKeys(keys);
}

bool RecordTable::canSortByMore() const
{
    return isSortingEnabled() && m_more;
}

void RecordTable::setLaterKeys(const QList<SortKey> &keys)
{
    m_laterKeys = keys;
    if (m_more)
        m_more->setLaterKeys(keys);
}

void RecordTable::onSortIndicator()
{
    // A click without Shift, or another order that was asked for: that one alone.
    if (!m_keepsLaterKeys && !m_laterKeys.isEmpty())
        setLaterKeys({});
    horizontalHeader()->viewport()->update();
}

void RecordTable::restoreLaterKeys()
{
    QList<SortKey> keys = sortKeys();
    if (keys.isEmpty())
        return;
    // What was written by hand, or for other columns, is passed over.
    for (const SortKey &key : m_settings->tableLaterKeys(m_name)) {
        const bool isKnown = std::any_of(keys.cbegin(), keys.cend(), [&key](const SortKey &one) {
            return one.column == key.column;
        });
        if (!isKnown && key.column >= 0 && key.column < model()->columnCount()
            && keys.size() < kMostSortKeys)
            keys.append(key);
    }
    if (keys.size() > 1)
        setSortKeys(keys);
}

void RecordTable::addSortMenu(QMenu &menu)
{
    if (!canSortByMore())
        return;
    // A menu that is filled anew keeps the menus in it.
    delete menu.findChild<QMenu *>(u"columns.then"_s, Qt::FindDirectChildrenOnly);
    //: a menu: columns by which rows are sorted that are alike in the first
    QMenu *then = menu.addMenu(tr("&Then sort by"));
    then->setObjectName(u"columns.then"_s);
    const QList<SortKey> keys = sortKeys();
    for (int visual = 0; visual < model()->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString word = model()->headerData(column, Qt::Horizontal).toString();
        if (word.isEmpty() || isColumnHidden(column))
            continue;
        qsizetype rank = 0;
        while (rank < keys.size() && keys.at(rank).column != column)
            ++rank;
        QAction *action = then->addAction(word);
        if (rank < keys.size())
            //: %1 a column, %2 its place among those that rows are sorted by: 1, 2 or 3
            action->setText((keys.at(rank).order == Qt::AscendingOrder ? tr("%1\t%2, rising")
                                                                       : tr("%1\t%2, falling"))
                                .arg(word)
                                .arg(rank + 1));
        connect(action, &QAction::triggered, this, [this, column] { sortThenBy(column); });
    }
}

void RecordTable::addSortActions(QMenu &menu, int column)
{
    if (!isSortingEnabled() || column < 0
        || model()->headerData(column, Qt::Horizontal).toString().isEmpty())
        return;
    QAction *alone = menu.addAction(tr("&Sort by this column"));
    alone->setObjectName(u"columns.sort"_s);
    connect(alone, &QAction::triggered, this, [this, column] {
        const SortKey first = sortKeys().value(0, {-1});
        sortByColumn(column, first.column == column ? turned(first.order) : Qt::AscendingOrder);
    });
    if (canSortByMore()) {
        QAction *next = menu.addAction(tr("Then sort by this &column"));
        next->setObjectName(u"columns.sortNext"_s);
        connect(next, &QAction::triggered, this, [this, column] { sortThenBy(column); });
    }
    menu.addSeparator();
}

} // namespace quayside::ui
