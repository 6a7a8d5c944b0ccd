#include "ui/pages/tags/tagdelegates.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/pages/tags/tagtableview.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QToolTip>

// Tips whose words are read when they are looked at.

namespace quayside::ui {

bool TagTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QRect cell = visualRect(index);
        if (index.isValid() && !rows()->isBelow(index)
            && TagModel::Column(index.column()) == TagModel::Column::Tag
            && TagNameDelegate::isOnCopy(help->pos().x() - cell.left(), cell.width())) {
            QToolTip::showText(help->globalPos(), tr("Copy image name"), viewport());
            return true;
        }
        lookCloser(index);
    }
    return RecordTable::viewportEvent(event);
}

void TagTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RecordTable::currentChanged(current, previous);
    if (hasFocus())
        lookCloser(current);
}

void TagTableView::lookCloser(const QModelIndex &index)
{
    if (!index.isValid() || rows()->isBelow(index))
        return;
    const auto column = TagModel::Column(index.column());
    if (column == TagModel::Column::Size)
        Q_EMIT sizeLookedAt(TagModel::tagOf(index));
    else if (column == TagModel::Column::Expires && TagModel::tagOf(index).end)
        Q_EMIT expiryLookedAt(TagModel::tagOf(index));
}

void TagTableView::showNewTip(const QModelIndex &from, const QModelIndex &to)
{
    const QModelIndex under = model()->index(hoveredRow(), hoveredColumn());
    if (!QToolTip::isVisible() || !under.isValid() || under.row() < from.row()
        || to.row() < under.row())
        return;
    const QString tip = under.data(Qt::ToolTipRole).toString();
    if (QToolTip::text() != tip)
        QToolTip::showText(QCursor::pos(), tip, viewport(), visualRect(under));
}

} // namespace quayside::ui
