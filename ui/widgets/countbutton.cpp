#include "ui/widgets/countbutton.h"

#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace quayside::ui {

namespace {

constexpr int kMostShown = 99;
constexpr qreal kBadge = 16;
constexpr qreal kDigits = 0.8;

} // namespace

CountButton::CountButton(const QString &icon, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(tintedIcon(icon));
    setIconSize({18, 18});
    setAutoRaise(true);
}

void CountButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    update();
}

QSize CountButton::sizeHint() const
{
    return {measure::kControl, measure::kControl};
}

void CountButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_count == 0)
        return;
    QPainter painter(this);
    const QString text =
        m_count > kMostShown ? QLocale().toString(kMostShown) + u'+' : QLocale().toString(m_count);
    const QFont font = scaledFont(kDigits, true);
    const qreal wide = qMax(kBadge, QFontMetricsF(font).horizontalAdvance(text) + 8);
    const QRectF badge(width() - wide, 0, wide, kBadge);
    // A ring in the colour of the bar sets it off from the icon.
    paintBox(painter, badge.adjusted(-1.5, -1.5, 1.5, 1.5), kBadge / 2 + 1.5,
             toneColor(Tone::Chrome, palette()), QColor());
    paintBox(painter, badge, kBadge / 2, toneColor(Tone::Accent, palette()), QColor());
    paintText(painter, badge, text, font, toneColor(Tone::OnAccent, palette()), Qt::AlignHCenter);
}

} // namespace quayside::ui
