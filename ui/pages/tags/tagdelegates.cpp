#include "ui/pages/tags/tagdelegates.h"

#include "app/models/tagmodel.h"
#include "ui/text/datetext.h"
#include "ui/text/presentation.h"
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

QRectF toolRect(const QRectF &rect, int fromRight)
{
    return {rect.right() - kTool - fromRight * kToolPitch, rect.top() + (rect.height() - kTool) / 2,
            kTool, kTool};
}

} // namespace

void paintExpiry(QPainter &painter, const QRectF &rect, const QFont &font, const QPalette &palette,
                 std::optional<qint64> endMs, const QString &words, bool isLink, bool hasPencil)
{
    const std::optional<Instant> end = endMs ? std::optional(instantFromMs(*endMs)) : std::nullopt;
    const CellLook look = expiryLook(end);
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

QString expiryToolTip(const wire::Tag &tag)
{
    if (!tag.end)
        return DateText::expiry(tag.end, Clock::system().now());
    return DateText::absoluteWithUtc(*tag.end);
}

void TagNameDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    QRectF rect = cell.rect;
    rect.setLeft(rect.left()
                 + RecordTable::paintRowBox(cell.painter, cell.option, cell.isSelected));
    QFont font = cell.option.font;
    font.setWeight(QFont::DemiBold);
    const wire::Tag &tag = TagModel::tagOf(index);
    const bool isLocked = tag.isImmutable.value_or(false);
    const bool isSparse = tag.isSparse.value_or(false);
    //: platforms of a tag: %1 are stored, of %2
    const QString chip = isSparse
        ? tr("%1/%2").arg(tag.presentChildCount.value_or(0)).arg(tag.childManifestCount.value_or(0))
        : QString();
    const QFont chipFont = scaledFont(measure::kSmallSize, true);
    const qreal chipWidth =
        isSparse ? QFontMetricsF(chipFont).horizontalAdvance(chip) + 2 * measure::kCellPadding : 0;
    QRectF words = rect;
    words.setRight(words.right() - (isLocked ? kMark : 0) - (isSparse ? chipWidth + 8 : 0));
    qreal at = rect.left() + 8
        + paintText(cell.painter, words, tag.name.toString(), font, tone(cell, Tone::Text));
    if (isLocked) {
        paintIcon(cell.painter, u"lock"_s,
                  QRectF(at, rect.top() + (rect.height() - 14) / 2, 14, 14),
                  tone(cell, Tone::Special));
        at += kMark;
    }
    if (!isSparse)
        return;
    const QRectF place(at, rect.top() + (rect.height() - kChip) / 2, chipWidth, kChip);
    paintBox(cell.painter, place, measure::kChipRadius, tone(cell, Tone::GreyFill), QColor());
    paintText(cell.painter, place, chip, chipFont, tone(cell, Tone::Muted), Qt::AlignHCenter);
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
    const wire::Tag &tag = TagModel::tagOf(index);
    const bool canChange = index.data(WritableRole).toBool();
    const auto *table = qobject_cast<const RecordTable *>(cell.option.widget);
    const bool hasPencil = canChange && cell.isHovered && table;
    paintExpiry(cell.painter, cell.rect, cell.option.font, cell.option.palette,
                tag.end ? std::optional(toMs(*tag.end)) : std::nullopt,
                displayText(index.data(), QLocale()), canChange, hasPencil);
}

void WordsDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    paintText(cell.painter, cell.rect, index.data().toString(), cell.option.font,
              tone(cell, Tone::Muted));
}

TagToolsDelegate::Tool TagToolsDelegate::toolAt(int x, int width)
{
    const int fromRight = width - measure::kCellPadding - x;
    if (fromRight < -measure::kCellPadding || fromRight > 2 * kToolPitch)
        return Tool::None;
    return fromRight < kToolPitch - 5 ? Tool::Menu : Tool::Pull;
}

void TagToolsDelegate::paintCell(const Cell &cell, const QModelIndex &) const
{
    const QColor color = tone(cell, cell.isHovered ? Tone::Text : Tone::Muted);
    paintIcon(cell.painter, u"settings"_s, toolRect(cell.rect, 0), color);
    paintIcon(cell.painter, u"download"_s, toolRect(cell.rect, 1), color);
}

} // namespace quayside::ui
