#pragma once

#include <QtGui/QColor>
#include <QtWidgets/QStyledItemDelegate>

namespace quayside::ui {

enum class Tone;

/// Paints selection, hover and the hairline of a row, then the cell. Formats and colours live here,
/// not in models.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    struct Cell {
        QPainter &painter;
        QRectF rect; ///< without the padding at both sides
        const QStyleOptionViewItem &option;
        bool isSelected;
        bool isHovered; ///< the row
    };
    virtual void paintCell(const Cell &cell, const QModelIndex &index) const = 0;
    static QColor tone(const Cell &cell, Tone tone);
    /// A glyph in the gutter and one line of words beside it.
    static void paintIconText(const Cell &cell, const QString &icon, Tone iconTone,
                              const QString &text, Tone textTone);
};

} // namespace quayside::ui
