#include "ui/widgets/glyph.h"

#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"

#include <QtGui/QPainter>

namespace quayside::ui {

Glyph::Glyph(QWidget *parent)
    : QWidget(parent)
{
}

void Glyph::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

void Glyph::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_icon, rect(), toneColor(m_tone, palette()));
}

} // namespace quayside::ui
