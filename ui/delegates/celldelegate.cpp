#include "ui/delegates/celldelegate.h"

#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordtable.h"

#include <QtGui/QPainter>

namespace quayside::ui {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *table = qobject_cast<const RecordTable *>(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = table && table->hoveredRow() == index.row();
    const QRectF rect(option.rect);
    painter->save();
    if (isSelected || isHovered)
        painter->fillRect(rect, toneColor(isSelected ? Tone::Sel : Tone::Hover, option.palette));
    const QRectF line(table ? table->firstLineOf(option.rect) : option.rect);
    const QRectF inner = line.adjusted(measure::kCellPadding, 0, -measure::kCellPadding, -1);
    paintCell({*painter, inner, option, isSelected, isHovered}, index);
    painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1),
                      toneColor(isSelected ? Tone::SelLine : Tone::Line, option.palette));
    if (table && table->hasFocus() && table->currentIndex().row() == index.row()) {
        const QColor ring = toneColor(Tone::Accent, option.palette);
        painter->fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), ring);
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), ring);
        if (table->isEdge(index.column(), RecordTable::Edge::Left))
            painter->fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), ring);
        if (table->isEdge(index.column(), RecordTable::Edge::Right))
            painter->fillRect(QRectF(rect.right() - 2, rect.top(), 2, rect.height()), ring);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, measure::kRow};
}

QColor CellDelegate::tone(const Cell &cell, Tone tone)
{
    return toneColor(tone, cell.option.palette);
}

void CellDelegate::paintIconText(const Cell &cell, const QString &icon, Tone iconTone,
                                 const QString &text, Tone textTone)
{
    constexpr qreal kIcon = 16;
    QRectF rect = cell.rect;
    paintIcon(cell.painter, icon,
              QRectF(rect.left(), rect.top() + (rect.height() - kIcon) / 2, kIcon, kIcon),
              tone(cell, iconTone));
    rect.setLeft(rect.left() + measure::kCellGutter);
    paintText(cell.painter, rect, text, cell.option.font, tone(cell, textTone));
}

} // namespace quayside::ui
