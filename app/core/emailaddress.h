#pragma once

#include <QtCore/QStringView>

namespace quayside {

/// One `@`, a dotted domain, at most 254 characters, nothing blank. Source: quay-api.md 1.8.
bool isEmailAddress(QStringView text);

} // namespace quayside
