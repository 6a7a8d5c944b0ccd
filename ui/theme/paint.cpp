#include "ui/theme/paint.h"

#include <QtCore/QHash>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <cmath>

namespace quayside::ui {

namespace {

/// Of the first family, whatever stands in for missing letters.
qreal capHeightOf(const QFont &font)
{
    // Each cell asks, and to look up the font costs more than to paint its words. A few fonts;
    // main thread only.
    constexpr qsizetype kMost = 64;
    static QHash<QFont, qreal> known;
    const auto found = known.constFind(font);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= kMost)
        known.clear();
    QFont first = font;
    first.setFamilies({font.families().value(0, font.family())});
    return *known.insert(font, QFontMetricsF(first).capHeight());
}

} // namespace

qreal baselineIn(const QRectF &rect, const QFont &font)
{
    return std::floor(rect.top() + (rect.height() + capHeightOf(font)) / 2 + 0.5);
}

qreal paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                const QColor &color, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, elide, rect.width());
    const qreal width = metrics.horizontalAdvance(shown);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(x, baselineIn(rect, font)), shown);
    return width;
}

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &edge, qreal width)
{
    // The theme of high contrast alone has edges of the purest colours; there they are twice as
    // wide.
    if (qFuzzyCompare(width, 1) && (edge == QColor(Qt::black) || edge == QColor(Qt::white)))
        width = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void paintDigestPattern(QPainter &painter, const QPointF &topLeft, const QString &hex,
                        const QColor &color)
{
    constexpr qreal kCell = 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < 15 && i < hex.size(); ++i) {
        if (hex.at(i).unicode() % 2 != 0) // one bit of each hexadecimal digit
            continue;
        const int column = i / 5;
        const int row = i % 5;
        for (const int x : {column, 4 - column})
            painter.fillRect(
                QRectF(topLeft.x() + x * kCell, topLeft.y() + row * kCell, kCell, kCell), color);
    }
    painter.restore();
}

} // namespace quayside::ui
