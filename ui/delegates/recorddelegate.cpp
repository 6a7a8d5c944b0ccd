#include "ui/delegates/recorddelegate.h"

#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordproxy.h"
#include "ui/widgets/recordtable.h"

namespace quayside::ui {

void RecordDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const auto *proxy = static_cast<const RecordProxy *>(index.model());
    const CellLook look = proxy->lookAt(index);
    QRectF rect = cell.rect;
    if (index.column() == 0)
        rect.setLeft(rect.left()
                     + RecordTable::paintRowBox(cell.painter, cell.option, cell.isSelected));
    if (!look.icon.isEmpty()) {
        constexpr qreal kIcon = 16;
        paintIcon(cell.painter, look.icon,
                  QRectF(rect.left(), rect.top() + (rect.height() - kIcon) / 2, kIcon, kIcon),
                  tone(cell, look.iconTone));
    }
    if (!look.icon.isEmpty() || look.keepsGutter)
        rect.setLeft(rect.left() + measure::kCellGutter);
    QFont font = look.isMono ? monoFont() : cell.option.font;
    if (!look.prefix.isEmpty())
        rect.setLeft(rect.left()
                     + paintText(cell.painter, rect, look.prefix, font, tone(cell, Tone::Muted)));
    if (look.isStrong)
        font.setWeight(QFont::DemiBold);
    paintText(cell.painter, rect, look.text, font, tone(cell, look.tone),
              look.isRight ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace quayside::ui
