#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace quayside::ui {

/// "48 MiB", "1.2 GiB": binary units, a no-break space before the unit.
QString sizeText(qint64 bytes, const QLocale &locale);

} // namespace quayside::ui
