#include "ui/pages/local/steprail.h"

#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/theme/tokens.h"

#include <QtGui/QPainter>

namespace quayside::ui {

namespace {

constexpr int kLeft = 24;
constexpr int kTop = 28;
constexpr int kDisc = 24;
constexpr int kPitch = 48;
constexpr int kGap = 12;

} // namespace

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(measure::kStepRail);
}

void StepRail::setSteps(const QStringList &steps)
{
    m_steps = steps;
    updateName();
}

void StepRail::setCurrent(int step)
{
    m_current = step;
    updateName();
}

void StepRail::updateName()
{
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(m_current + 1)
                          .arg(m_steps.size())
                          .arg(m_steps.value(m_current)));
    update();
}

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tone = [this](Tone t) { return toneColor(t, palette()); };
    painter.fillRect(rect(), tone(Tone::Chrome));
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), tone(Tone::Line));
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF disc(kLeft, kTop + i * kPitch, kDisc, kDisc);
        const bool isDone = i < m_current;
        const bool isCurrent = i == m_current;
        paintBox(painter, disc, kDisc / 2.0,
                 tone(isCurrent    ? Tone::Accent
                          : isDone ? Tone::InfoFill
                                   : Tone::Page),
                 isCurrent || isDone ? QColor() : tone(Tone::Outline));
        if (isDone)
            paintIcon(painter, QStringLiteral("check"), disc.adjusted(5, 5, -5, -5),
                      tone(Tone::Accent));
        else
            paintText(painter, disc, QString::number(i + 1), scaledFont(measure::kSmallSize, true),
                      tone(isCurrent ? Tone::OnAccent : Tone::Muted), Qt::AlignHCenter);
        const qreal x = disc.right() + kGap;
        paintText(painter, QRectF(x, disc.top(), width() - x - kGap, kDisc), m_steps[i],
                  scaledFont(1, isCurrent), tone(isCurrent ? Tone::Text : Tone::Muted));
        if (i + 1 < m_steps.size())
            painter.fillRect(
                QRectF(disc.center().x() - 1, disc.bottom() + 4, 2, kPitch - kDisc - 8),
                tone(isDone ? Tone::Accent : Tone::Line));
    }
}

} // namespace quayside::ui
