#pragma once

#include <QtCore/QString>

namespace quayside::server {

/// A pattern for `LIKE :pattern ESCAPE '!'` that finds the text anywhere, taken literally.
QString containsPattern(QStringView text);

/// The end of the names that start with `prefix`: `name >= :prefix AND name < :end` uses an index,
/// which LIKE with a placeholder does not. Names are ASCII below '~'.
QString prefixEnd(QStringView prefix);

} // namespace quayside::server
