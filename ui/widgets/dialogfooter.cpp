#include "ui/widgets/dialogfooter.h"

#include "ui/theme/tokens.h"

#include <QtGui/QPainter>

namespace quayside::ui {

DialogFooter::DialogFooter(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(measure::kFooter);
}

void DialogFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(Tone::Chrome, palette()));
    painter.fillRect(QRectF(0, 0, width(), 1), toneColor(Tone::Line, palette()));
}

} // namespace quayside::ui
