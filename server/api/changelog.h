#pragma once

#include <QtCore/QString>

namespace quayside::server {

/// CHANGELOG.md of this release, Markdown.
QString changelogText();

} // namespace quayside::server
