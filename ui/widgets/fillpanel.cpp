#include "ui/widgets/fillpanel.h"

#include "ui/theme/paint.h"

#include <QtGui/QPainter>

namespace quayside::ui {

FillPanel::FillPanel(QWidget *parent)
    : QWidget(parent)
{
}

void FillPanel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void FillPanel::setEdge(Edge edge)
{
    m_edge = edge;
    update();
}

void FillPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = toneColor(m_tone, palette());
    switch (m_edge) {
    case Edge::None:
        painter.fillRect(rect(), color);
        break;
    case Edge::Card:
        paintBox(painter, rect(), measure::kCardRadius, color, QColor());
        break;
    case Edge::OutlinedCard:
        paintBox(painter, rect(), measure::kCardRadius, color, toneColor(Tone::Line, palette()));
        break;
    case Edge::Bottom:
        painter.fillRect(QRectF(0, height() - 1, width(), 1), color);
        break;
    }
}

} // namespace quayside::ui
