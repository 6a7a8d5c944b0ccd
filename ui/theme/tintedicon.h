#pragma once

#include "ui/theme/tokens.h"

#include <QtGui/QIcon>

class QPainter;

namespace quayside::ui {

/// A bundled one-colour SVG in the colour of a tone; follows the theme by itself. Disabled is
/// `faint`. `name`: the file in resources/icons without `.svg`.
QIcon tintedIcon(const QString &name, Tone tone = Tone::Muted);

/// The same, painted at once (delegates, style).
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color);

} // namespace quayside::ui
