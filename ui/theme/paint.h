#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>

class QColor;
class QFont;
class QPainter;

namespace quayside::ui {

/// One line placed by its baseline (the first family's cap height), elided at the right. Returns
/// the width that was drawn. Source: look.md 7.
qreal paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                const QColor &color, Qt::Alignment alignment = Qt::AlignLeft,
                Qt::TextElideMode elide = Qt::ElideRight);
/// The baseline for a line in `rect`.
qreal baselineIn(const QRectF &rect, const QFont &font);

/// A filled shape with a line of `width` inside its edge, antialiased.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &edge, qreal width = 1);

/// The mirrored 5x5 pattern of a digest; equal digests have equal patterns.
void paintDigestPattern(QPainter &painter, const QPointF &topLeft, const QString &hex,
                        const QColor &color);

} // namespace quayside::ui
