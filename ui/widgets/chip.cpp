#include "ui/widgets/chip.h"

#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace quayside::ui {

namespace {

constexpr int kHeight = 22;
constexpr int kGlyph = 14;

} // namespace

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setState(const QString &icon, const QString &text, Tone tone, Tone fill)
{
    if (icon == m_icon && text == m_text && tone == m_tone && fill == m_fill)
        return;
    m_icon = icon;
    m_text = text;
    m_tone = tone;
    m_fill = fill;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setOutlined(bool isOutlined)
{
    m_isOutlined = isOutlined;
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetricsF font(scaledFont(measure::kSmallSize, true));
    return {int(font.horizontalAdvance(m_text)) + 1 + 16 + (m_icon.isEmpty() ? 0 : kGlyph + 5),
            qMax(kHeight, int(font.height()) + 2)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), measure::kChipRadius,
             m_isOutlined ? QColor() : toneColor(m_fill, palette()),
             m_isOutlined ? toneColor(Tone::Line, palette()) : QColor());
    qreal x = 8;
    if (!m_icon.isEmpty()) {
        paintIcon(painter, m_icon, QRectF(x, (height() - kGlyph) / 2.0, kGlyph, kGlyph),
                  toneColor(m_tone, palette()));
        x += kGlyph + 5;
    }
    paintText(painter, QRectF(x, 0, width() - x, height()), m_text,
              scaledFont(measure::kSmallSize, true), toneColor(m_tone, palette()));
}

} // namespace quayside::ui
