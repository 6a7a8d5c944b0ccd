#include "ui/delegates/recorddelegate.h"

#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordproxy.h"
#include "ui/widgets/recordtable.h"

namespace quayside::ui {

namespace {

constexpr qreal kShareBar = 140;

} // namespace

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
    if (look.share >= 0) {
        const QRectF bar(rect.left(), rect.center().y() - measure::kProgress / 2.0,
                         qMin(kShareBar, rect.width()), measure::kProgress);
        paintBox(cell.painter, bar, measure::kProgress / 2.0, tone(cell, Tone::Track), QColor());
        // Something is seen of what is there at all.
        QRectF part = bar;
        part.setWidth(qMax<qreal>(measure::kProgress, bar.width() * qMin(look.share, 1.0)));
        if (look.share > 0)
            paintBox(cell.painter, part, measure::kProgress / 2.0, tone(cell, Tone::Accent),
                     QColor());
        rect.setLeft(bar.right() + measure::kCellPadding);
    }
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
