#include "ui/widgets/progressline.h"

#include "ui/theme/tokens.h"

#include <QtGui/QPainter>

namespace quayside::ui {

namespace {

constexpr int kHeight = 2;
constexpr int kDelayMs = 200;
constexpr int kStepMs = 40;
constexpr int kSteps = 40;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kHeight);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    m_step.setInterval(kStepMs);
    connect(&m_delay, &QTimer::timeout, &m_step, qOverload<>(&QTimer::start));
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_at = (m_at + 1) % kSteps;
        update();
    });
}

void ProgressLine::setActive(bool isActive)
{
    if (m_isActive == isActive)
        return;
    m_isActive = isActive;
    m_at = 0;
    m_step.stop();
    if (isActive)
        m_delay.start();
    else
        m_delay.stop();
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_step.isActive())
        return;
    QPainter painter(this);
    const int part = width() / 4;
    const int left = (width() + part) * m_at / kSteps - part;
    painter.fillRect(QRect(left, 0, part, height()), toneColor(Tone::Accent, palette()));
}

} // namespace quayside::ui
