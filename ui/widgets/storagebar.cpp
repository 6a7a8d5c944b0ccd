#include "ui/widgets/storagebar.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <numeric>

namespace quayside::ui {

StorageBar::StorageBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(measure::kStorageBar);
}

void StorageBar::setIsThin(bool isThin)
{
    setFixedHeight(isThin ? measure::kProgress : measure::kStorageBar);
}

void StorageBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    update();
}

void StorageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    const qreal radius = qMin<qreal>(measure::kCheckRadius, height() / 2.0);
    shape.addRoundedRect(QRectF(rect()), radius, radius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), toneColor(Tone::Track, palette()));
    const qint64 sum = std::accumulate(m_parts.begin(), m_parts.end(), qint64(0),
                                       [](qint64 s, const Part &part) { return s + part.bytes; });
    if (sum <= 0)
        return;
    qreal x = 0;
    for (const Part &part : m_parts) {
        const qreal width = qreal(part.bytes) / qreal(sum) * this->width();
        painter.fillRect(QRectF(x, 0, qMax<qreal>(0, width - 1), height()),
                         toneColor(part.tone, palette()));
        x += width;
    }
}

} // namespace quayside::ui
