#include "ui/pages/tags/tagdelegates.h"

#include "app/models/tagmodel.h"
#include "ui/text/datetext.h"
#include "ui/text/presentation.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/recordproxy.h"
#include "ui/widgets/recordtable.h"

#include <QtGui/QPainter>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTool = 16;
constexpr int kToolPitch = 26;

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
    QRectF words = rect;
    if (isLocked)
        words.setRight(words.right() - 22);
    const qreal width =
        paintText(cell.painter, words, tag.name.toString(), font, tone(cell, Tone::Text));
    if (isLocked)
        paintIcon(cell.painter, u"lock"_s,
                  QRectF(rect.left() + width + 8, rect.top() + (rect.height() - 14) / 2, 14, 14),
                  tone(cell, Tone::Special));
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
