#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace quayside::test {

/// Whatever a window tells those who read it, hover over it or hear it, one thing a line, with
/// where it stands: texts, tool tips, placeholders, names for screen readers, headers, cells, what
/// can be chosen. Hidden widgets are left out.
QStringList shownWords(const QWidget &window);

} // namespace quayside::test
