#include "ui/palette/palettedelegate.h"

#include "app/models/palettemodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/theme/tokens.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace quayside::ui {

namespace {

constexpr int kSide = 16;
constexpr int kGroupRow = 26;

/// The text in pieces: letters that were looked for are DemiBold. Returns the width that was drawn.
qreal paintMarked(QPainter &painter, QRectF rect, const QString &text, const QList<int> &places,
                  const QColor &color)
{
    const QFont plain = scaledFont(1);
    const QFont strong = scaledFont(1, true);
    const QString shown =
        QFontMetricsF(plain).elidedText(text, Qt::ElideMiddle, rect.width() - kSide);
    // An elided text has its letters at other places.
    if (shown != text || places.isEmpty())
        return paintText(painter, rect, shown, plain, color);
    const qreal left = rect.left();
    int at = 0;
    while (at < text.size()) {
        const bool isMarked = places.contains(at);
        int end = at + 1;
        while (end < text.size() && places.contains(end) == isMarked)
            ++end;
        const QString piece = text.mid(at, end - at);
        const QFont &font = isMarked ? strong : plain;
        rect.setWidth(QFontMetricsF(font).horizontalAdvance(piece) + 1);
        rect.translate(paintText(painter, rect, piece, font, color), 0);
        at = end;
    }
    return rect.left() - left;
}

} // namespace

QString PaletteDelegate::groupWord(int kind)
{
    switch (PaletteKind(kind)) {
    case PaletteKind::Jump:
        return tr("GO TO");
    case PaletteKind::Recent:
        return tr("RECENT");
    case PaletteKind::Bookmark:
        return tr("BOOKMARKS");
    case PaletteKind::Repository:
        return tr("REPOSITORIES");
    case PaletteKind::Namespace:
        return tr("ORGANIZATIONS");
    case PaletteKind::Found:
        return tr("FOUND BY THE REGISTRY");
    case PaletteKind::Tag:
        return tr("TAGS");
    case PaletteKind::Connection:
        return tr("REGISTRIES");
    case PaletteKind::Settings:
        return tr("PREFERENCES");
    case PaletteKind::Command:
        return tr("COMMANDS");
    }
    return {};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto tone = [&option](Tone t) { return toneColor(t, option.palette); };
    QRectF rect = QRectF(option.rect).adjusted(kSide, 0, -kSide, 0);
    if (index.data(PaletteModel::GroupRole).toBool()) {
        paintText(*painter, rect.adjusted(0, 4, 0, 0),
                  groupWord(index.data(PaletteModel::KindRole).toInt()),
                  scaledFont(measure::kSmallSize, true), tone(Tone::Muted));
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isSelected || isHovered)
        paintBox(*painter, QRectF(option.rect).adjusted(6, 0, -6, 0), measure::kControlRadius,
                 tone(isSelected ? Tone::Sel : Tone::Hover), QColor());
    paintIcon(*painter, index.data(PaletteModel::IconRole).toString(),
              QRectF(rect.left(), rect.top() + (rect.height() - 16) / 2, 16, 16),
              tone(isSelected ? Tone::Accent : Tone::Muted));
    rect.setLeft(rect.left() + measure::kCellGutter + 2);
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        const QFont small = scaledFont(measure::kSmallSize, true);
        const qreal width = QFontMetricsF(small).horizontalAdvance(keys) + 14;
        const QRectF box(rect.right() - width, rect.top() + 5, width, rect.height() - 10);
        paintBox(*painter, box, measure::kCheckRadius,
                 tone(isSelected ? Tone::Page : Tone::GreyFill), QColor());
        paintText(*painter, box, keys, small, tone(Tone::Text), Qt::AlignHCenter);
        rect.setRight(box.left() - 8);
    }
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const QFont small = scaledFont(measure::kSmallSize);
    const qreal wanted = QFontMetricsF(small).horizontalAdvance(detail);
    const qreal width = qMin(wanted, rect.width() / 2);
    QRectF beside = rect;
    beside.setLeft(rect.right() - width - 1);
    paintText(*painter, beside, detail, small, tone(Tone::Muted), Qt::AlignRight);
    rect.setRight(beside.left() - 8);
    paintMarked(*painter, rect, index.data().toString(),
                index.data(PaletteModel::PlacesRole).value<QList<int>>(), tone(Tone::Text));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {100, index.data(PaletteModel::GroupRole).toBool() ? kGroupRow : measure::kRow};
}

} // namespace quayside::ui
