#include "ui/delegates/celldelegates.h"

#include "ui/text/datetext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QtGui/QFontMetricsF>

namespace quayside::ui {

QString SizeDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.isNull() ? QString() : sizeText(value.toLongLong(), QLocale());
}

void SizeDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    paintText(cell.painter, cell.rect, displayText(index.data(), QLocale()), cell.option.font,
              tone(cell, Tone::Text), Qt::AlignRight);
}

QString DateDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.isNull() ? QString()
                          : DateText::ago(instantFromMs(value.toLongLong()), Clock::system().now());
}

void DateDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    paintText(cell.painter, cell.rect, displayText(index.data(), QLocale()), cell.option.font,
              tone(cell, Tone::Muted));
}

QString DigestDelegate::displayText(const QVariant &value, const QLocale &) const
{
    const QString digest = value.toString();
    if (digest.isEmpty())
        return {};
    const qsizetype colon = digest.indexOf(u':');
    return digest.left(colon + 5) + QChar(0x2026) + digest.right(4);
}

void DigestDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const QString shown = displayText(index.data(), QLocale());
    if (shown.isEmpty())
        return;
    const qsizetype colon = shown.indexOf(u':') + 1;
    const QString digest = index.data().toString();
    QRectF rect = cell.rect;
    paintDigestPattern(cell.painter, {rect.left(), rect.top() + (rect.height() - 15) / 2},
                       digest.mid(colon), tone(cell, Tone::Muted));
    rect.setLeft(rect.left() + 25);
    const QFont font = monoFont();
    const qreal width =
        paintText(cell.painter, rect, shown.left(colon), font, tone(cell, Tone::Muted));
    rect.setLeft(rect.left() + width + 1);
    paintText(cell.painter, rect, shown.mid(colon), font, tone(cell, Tone::Text));
}

} // namespace quayside::ui
