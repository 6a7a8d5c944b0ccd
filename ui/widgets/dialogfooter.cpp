#include "ui/widgets/dialogfooter.h"

#include "ui/theme/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace quayside::ui {

DialogFooter::DialogFooter(QWidget *parent)
    : QWidget(parent)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, measure::kPageMargin, 0);
    layout->addLayout(m_left);
    layout->addStretch();
    layout->addLayout(m_right);
    m_right->setSpacing(8);
    setFixedHeight(measure::kFooter);
}

void DialogFooter::addLeft(QWidget *widget)
{
    m_left->addWidget(widget);
}

void DialogFooter::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

void DialogFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(Tone::Chrome, palette()));
    painter.fillRect(QRectF(0, 0, width(), 1), toneColor(Tone::Line, palette()));
}

} // namespace quayside::ui
