#pragma once

#include <QtCore/QtGlobal>

namespace quayside::ui {

/// How much larger the text is than what the measures of look.md are for: the application font's
/// size, which the user may have changed, to 13 px.
qreal fontFactor();
/// A width of words in pixels for text of the usual size, as it is for text of this size.
int widthFor(int usual);

} // namespace quayside::ui
