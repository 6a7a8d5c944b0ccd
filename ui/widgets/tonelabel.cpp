#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

namespace quayside::ui {

ToneLabel::ToneLabel(Tone tone, qreal scale, bool isDemiBold, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
    , m_scale(scale)
    , m_isDemiBold(isDemiBold)
{
    apply();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    apply();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        apply();
}

void ToneLabel::apply()
{
    if (std::exchange(m_isApplying, true))
        return;
    QPalette colors;
    const QColor color = toneColor(m_tone, QApplication::palette());
    // Over a Base background a label asks for Text.
    colors.setColor(QPalette::WindowText, color);
    colors.setColor(QPalette::Text, color);
    setPalette(colors);
    setFont(scaledFont(m_scale, m_isDemiBold));
    m_isApplying = false;
}

} // namespace quayside::ui
