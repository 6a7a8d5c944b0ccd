#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

namespace quayside {

/// A key by which tag names are sorted with a plain byte comparison: words first (`latest`,
/// `nightly-2`, `nightly-10`), then versions (`v1.9`, `1.10.0-rc1`, `1.10.0`, `1.10.0-alpine`).
/// Numbers count by value, a pre-release comes before its release, a leading `v` does not matter.
/// Equal keys only for names that differ in leading zeros, case of a leading `v`, or such. Source:
/// console.md 1.12, semver.org 11.
QByteArray versionKey(QStringView name);

} // namespace quayside
