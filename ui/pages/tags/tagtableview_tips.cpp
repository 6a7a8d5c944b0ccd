#include "ui/pages/tags/tagstable.h"
#include "ui/pages/tags/tagtableview.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QToolTip>

// Tips whose words are read when they are looked at.

namespace quayside::ui {

bool TagTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        lookAtExpiry(indexAt(static_cast<QHelpEvent *>(event)->pos()));
    return RecordTable::viewportEvent(event);
}

void TagTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RecordTable::currentChanged(current, previous);
    if (hasFocus())
        lookAtExpiry(current);
}

void TagTableView::lookAtExpiry(const QModelIndex &index)
{
    if (index.isValid() && TagModel::Column(index.column()) == TagModel::Column::Expires
        && !rows()->isBelow(index) && TagModel::tagOf(index).end)
        Q_EMIT expiryLookedAt(TagModel::tagOf(index));
}

void TagTableView::showNewTip(const QModelIndex &from, const QModelIndex &to)
{
    const QModelIndex under = model()->index(hoveredRow(), int(TagModel::Column::Expires));
    const bool isUnder = QToolTip::isVisible() && hoveredColumn() == under.column()
        && from.row() <= under.row() && under.row() <= to.row();
    if (isUnder && QToolTip::text() != under.data(Qt::ToolTipRole).toString())
        QToolTip::showText(QCursor::pos(), under.data(Qt::ToolTipRole).toString(), viewport(),
                           visualRect(under));
}

} // namespace quayside::ui
