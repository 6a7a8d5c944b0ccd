#include "ui/pages/tags/tagdelegates.h"

#include "ui/pages/tags/tagstable.h"
#include "ui/text/datetext.h"
#include "ui/text/presentation.h"
#include "ui/text/sizetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/recordproxy.h"
#include "ui/widgets/recordtable.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTool = 16;
constexpr int kToolPitch = 26;
constexpr qreal kMark = 22; // a lock and its gap
constexpr qreal kChip = 18;

constexpr qreal kOpener = 16;

QFont chipFont()
{
    return scaledFont(measure::kSmallSize, true);
}

qreal chipWidth(const QString &chip)
{
    return QFontMetricsF(chipFont()).horizontalAdvance(chip) + 2 * measure::kCellPadding;
}

bool isBelow(const QModelIndex &index)
{
    return static_cast<const TagTableModel *>(index.model())->isBelow(index);
}

/// How many platforms are stored, where some are not.
QString sparseText(const wire::Tag &tag)
{
    return tag.isSparse.value_or(false)
        //: platforms of a tag: %1 are stored, of %2
        ? TagNameDelegate::tr("%1/%2")
              .arg(tag.presentChildCount.value_or(0))
              .arg(tag.childManifestCount.value_or(0))
        : QString();
}

QRectF toolRect(const QRectF &rect, int fromRight)
{
    return {rect.right() - kTool - fromRight * kToolPitch, rect.top() + (rect.height() - kTool) / 2,
            kTool, kTool};
}

} // namespace

void paintExpiry(QPainter &painter, const QRectF &rect, const QFont &font, const QPalette &palette,
                 std::optional<Instant> end, Instant now, const QString &words, bool isLink,
                 bool hasPencil)
{
    const CellLook look = expiryLook(end, now);
    const QColor color = toneColor(look.tone, palette);
    if (!look.icon.isEmpty())
        paintIcon(painter, look.icon,
                  QRectF(rect.left(), rect.top() + (rect.height() - kTool) / 2, kTool, kTool),
                  color);
    QRectF place = rect;
    place.setLeft(rect.left() + measure::kCellGutter);
    QFont shown = font;
    shown.setWeight(look.isStrong ? QFont::DemiBold : QFont::Normal);
    const qreal width = paintText(painter, place, words, shown, color);
    if (isLink) {
        QColor dots = color;
        dots.setAlphaF(0.55F);
        const qreal y = baselineIn(place, shown) + 3;
        for (int i = 0; i * 3 < width; ++i)
            painter.fillRect(QRectF(place.left() + i * 3, y, 1, 1), dots);
    }
    if (hasPencil)
        paintIcon(painter, u"pencil"_s,
                  QRectF(place.left() + width + 8, rect.top() + (rect.height() - 14) / 2, 14, 14),
                  toneColor(Tone::Muted, palette));
}

void TagNameDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const auto &rows = *static_cast<const TagTableModel *>(index.model());
    if (rows.isBelow(index))
        return paintImage(cell, index);
    const auto *table = qobject_cast<const RecordTable *>(cell.option.widget);
    if (table && TagTableModel::canOpen(index))
        paintIcon(cell.painter, rows.isOpen(index) ? u"chevron-down"_s : u"chevron-right"_s,
                  QRectF(cell.option.rect.left() + table->gutter() - kOpener,
                         cell.rect.top() + (cell.rect.height() - kOpener) / 2, kOpener, kOpener),
                  tone(cell, Tone::Muted));
    QRectF rect = cell.rect;
    rect.setLeft(rect.left()
                 + RecordTable::paintRowBox(cell.painter, cell.option, cell.isSelected));
    QFont font = cell.option.font;
    font.setWeight(QFont::DemiBold);
    const wire::Tag &tag = TagModel::tagOf(index);
    const bool isSigned = rows.tags().isSigned(tag);
    const QString chip = sparseText(tag);
    const bool hasCopy = cell.isHovered || cell.option.state.testFlag(QStyle::State_HasFocus);
    if (hasCopy) {
        paintIcon(cell.painter, u"copy"_s, toolRect(rect, 0), tone(cell, Tone::Muted));
        rect.setRight(rect.right() - kToolPitch);
    }
    const int marks = int(isSigned) + int(tag.isImmutable.value_or(false));
    QRectF words = rect;
    words.setRight(words.right() - marks * kMark - (chip.isEmpty() ? 0 : chipWidth(chip) + 8));
    const qreal at = rect.left() + 8
        + paintText(cell.painter, words, tag.name.toString(), font, tone(cell, Tone::Text));
    paintMarks(cell, tag, isSigned, at);
}

bool TagNameDelegate::isOnCopy(int x, int width)
{
    // Somewhat wider than what is painted.
    const int right = width - measure::kCellPadding;
    return x >= right - kTool - 4 && x < right + 4;
}

void TagNameDelegate::paintMarks(const Cell &cell, const wire::Tag &tag, bool isSigned, qreal at)
{
    const auto mark = [&cell, &at](const QString &icon, Tone iconTone) {
        paintIcon(cell.painter, icon,
                  QRectF(at, cell.rect.top() + (cell.rect.height() - 14) / 2, 14, 14),
                  tone(cell, iconTone));
        at += kMark;
    };
    if (tag.isImmutable.value_or(false))
        mark(u"lock"_s, Tone::Special);
    if (isSigned)
        mark(u"shield-check"_s, Tone::Ok);
    const QString chip = sparseText(tag);
    if (chip.isEmpty())
        return;
    const QRectF place(at, cell.rect.top() + (cell.rect.height() - kChip) / 2, chipWidth(chip),
                       kChip);
    paintBox(cell.painter, place, measure::kChipRadius, tone(cell, Tone::GreyFill), QColor());
    paintText(cell.painter, place, chip, chipFont(), tone(cell, Tone::Muted), Qt::AlignHCenter);
}

void TagNameDelegate::paintImage(const Cell &cell, const QModelIndex &index)
{
    const auto &rows = *static_cast<const TagTableModel *>(index.model());
    const auto *table = qobject_cast<const RecordTable *>(cell.option.widget);
    const ImagePlatform *image = rows.imageAt(index);
    QRectF rect = cell.rect;
    // The glyph stands between a list's box and its name.
    rect.setLeft(rect.left() + (table ? table->boxRoom() - 8 : 0));
    paintIcon(cell.painter, image ? u"cpu"_s : u"info-circle"_s,
              QRectF(rect.left(), rect.top() + (rect.height() - kTool) / 2, kTool, kTool),
              tone(cell, Tone::Muted));
    rect.setLeft(rect.left() + measure::kCellGutter);
    paintText(cell.painter, rect, rows.imageText(index), cell.option.font,
              tone(cell, !image || image->isPresent ? Tone::Muted : Tone::Faint));
}

QString TagSizeDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.isNull() ? QString() : sizeText(value.toLongLong(), QLocale());
}

void TagSizeDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const QString size = displayText(index.data(), QLocale());
    const bool isByPlatform = size.isEmpty() && TagTableModel::canOpen(index);
    paintText(cell.painter, cell.rect, isByPlatform ? TagTableModel::perPlatformText() : size,
              cell.option.font, tone(cell, isByPlatform ? Tone::Muted : Tone::Text),
              Qt::AlignRight);
}

QString PulledDelegate::displayText(const QVariant &value, const QLocale &) const
{
    if (value.isNull())
        return {};
    if (value.toLongLong() < 0)
        //: when a tag was pulled last
        return tr("never");
    return DateText::ago(instantFromMs(value.toLongLong()), Clock::system().now());
}

void PulledDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    paintText(cell.painter, cell.rect, displayText(index.data(), QLocale()), cell.option.font,
              tone(cell, Tone::Muted));
}

QString CountDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return value.isNull() ? QString() : locale.toString(value.toLongLong());
}

void CountDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    paintText(cell.painter, cell.rect, displayText(index.data(), QLocale()), cell.option.font,
              tone(cell, Tone::Text), Qt::AlignRight);
}

QString ExpiryDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return DateText::expiry(value.isNull() ? std::nullopt
                                           : std::optional(instantFromMs(value.toLongLong())),
                            Clock::system().now());
}

void ExpiryDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    if (isBelow(index))
        return; // tags end, images do not
    const wire::Tag &tag = TagModel::tagOf(index);
    const bool canChange = index.data(WritableRole).toBool();
    const auto *table = qobject_cast<const RecordTable *>(cell.option.widget);
    const bool hasPencil = canChange && cell.isHovered && table;
    const Instant now = static_cast<const TagTableModel *>(index.model())->now();
    paintExpiry(cell.painter, cell.rect, cell.option.font, cell.option.palette, tag.end, now,
                DateText::expiry(tag.end, now), canChange, hasPencil);
}

void WordsDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    paintText(cell.painter, cell.rect, index.data().toString(), cell.option.font,
              tone(cell, Tone::Muted));
}

void PusherDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const QString icon = static_cast<const TagTableModel *>(index.model())->pusherIcon(index);
    const QString text = index.data().toString();
    if (!icon.isEmpty())
        return paintIconText(cell, icon, Tone::Muted, text, Tone::Text);
    QRectF rect = cell.rect;
    rect.setLeft(rect.left() + measure::kCellGutter);
    paintText(cell.painter, rect, text, cell.option.font, tone(cell, Tone::Muted));
}

TagToolsDelegate::Tool TagToolsDelegate::toolAt(int x, int width)
{
    const int fromRight = width - measure::kCellPadding - x;
    if (fromRight < -measure::kCellPadding || fromRight > 2 * kToolPitch)
        return Tool::None;
    return fromRight < kToolPitch - 5 ? Tool::Menu : Tool::Pull;
}

void TagToolsDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    if (isBelow(index))
        return;
    const QColor color = tone(cell, cell.isHovered ? Tone::Text : Tone::Muted);
    paintIcon(cell.painter, u"settings"_s, toolRect(cell.rect, 0), color);
    paintIcon(cell.painter, u"download"_s, toolRect(cell.rect, 1), color);
}

} // namespace quayside::ui
