#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

namespace quayside::ui {

ToneLabel::ToneLabel(QWidget *parent)
    : ToneLabel(Tone::Text, 1, false, parent)
{
}

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

void ToneLabel::setLook(Look look)
{
    m_isDemiBold = look == Look::Strong || look == Look::CardTitle || look == Look::DialogTitle
        || look == Look::PageTitle || look == Look::StartTitle;
    m_scale = 1;
    m_tone = Tone::Text;
    switch (look) {
    case Look::Strong:
        break;
    case Look::DialogTitle:
        m_scale = measure::kDialogTitleSize;
        break;
    case Look::CardTitle:
        m_scale = measure::kCardTitleSize;
        break;
    case Look::PageTitle:
        m_scale = measure::kTitleSize;
        break;
    case Look::StartTitle:
        m_scale = measure::kStartTitleSize;
        break;
    case Look::CardHint:
        m_scale = measure::kCardTitleSize;
        m_tone = Tone::Muted;
        break;
    case Look::SmallHint:
    case Look::SmallError:
    case Look::SmallWarning:
        m_scale = measure::kSmallSize;
        m_tone = look == Look::SmallError ? Tone::Danger
            : look == Look::SmallWarning  ? Tone::Warning
                                          : Tone::Muted;
        break;
    case Look::Hint:
        m_tone = Tone::Muted;
        break;
    }
    apply();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
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
