#pragma once

#include "app/core/clock.h"
#include "ui/delegates/celldelegate.h"

#include <optional>

namespace quayside::wire {
struct Tag;
}

namespace quayside::ui {

/// What opens a list, row box, name, a lock for immutable tags, a shield for signed ones, and how
/// many platforms of a list are stored; a button that copies the name to pull by while the row is
/// hovered or has the focus. Below a list: its platform.
class TagNameDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    /// Whether that button lies at `x` of a cell that is `width` wide.
    static bool isOnCopy(int x, int width);

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    static void paintImage(const Cell &cell, const QModelIndex &index);
    static void paintMarks(const Cell &cell, const wire::Tag &tag, bool isSigned, qreal at);
};

/// SIZE; of a list whose images were not read: that it is one by platform.
class TagSizeDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// EXPIRES: glyph and words by state, dotted underline when it can be changed, pencil on hover.
class ExpiryDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// When a tag was pulled last: "2 h ago", "never"; nothing while it is not known.
class PulledDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// A number, right.
class CountDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// One line of words.
class WordsDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// By whom a tag came to its image, with a glyph for what that is; a dash where it is not known.
class PusherDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// The tools at the right edge: pull command and menu.
class TagToolsDelegate final : public CellDelegate {
    Q_OBJECT
public:
    enum class Tool { None, Pull, Menu };
    /// Of the column: no wider, so that the tools stand under the header's word.
    static constexpr int kWidth = 58;

    using CellDelegate::CellDelegate;
    /// Which tool lies at `x` of a cell that is `width` wide.
    static Tool toolAt(int x, int width);

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// Paints glyph and words of an end, by how near it is at `now`; shared with the preview of the
/// dialog.
void paintExpiry(QPainter &painter, const QRectF &rect, const QFont &font, const QPalette &palette,
                 std::optional<Instant> end, Instant now, const QString &words, bool isLink,
                 bool hasPencil);

} // namespace quayside::ui
