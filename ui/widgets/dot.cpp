#include "ui/widgets/dot.h"

#include "ui/theme/paint.h"

#include <QtGui/QPainter>

namespace quayside::ui {

namespace {

constexpr int kSize = 8;

} // namespace

Dot::Dot(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(kSize, kSize);
}

void Dot::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Dot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), kSize / 2.0, toneColor(m_tone, palette()), QColor());
}

} // namespace quayside::ui
