#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace quayside::ui {

/// Rows of the quick switch: a glyph, the text with the letters that were looked for, where it
/// belongs, and keys; the head of a group is a word in small.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static QString groupWord(int kind);
};

} // namespace quayside::ui
