#include "ui/theme/fontunits.h"

#include <QtGui/QFontInfo>
#include <QtWidgets/QApplication>

#include <cmath>

namespace quayside::ui {

qreal fontFactor()
{
    constexpr qreal kUsual = 13;
    constexpr qreal kSlack = 0.1; // systems have fonts of 12 to 14 px, and the measures suit them
    const qreal factor = QFontInfo(QApplication::font()).pixelSize() / kUsual;
    return std::abs(factor - 1) < kSlack ? 1 : factor;
}

int widthFor(int usual)
{
    return qRound(usual * fontFactor());
}

} // namespace quayside::ui
