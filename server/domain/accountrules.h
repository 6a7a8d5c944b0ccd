#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace quayside::server {

/// At least eight characters, no whitespace, at most a kibibyte; InvalidInput with Quay's sentence.
/// Source: quay-api.md 1.8.
Result<void> checkNewPassword(const QByteArray &password);
/// One `@`, a dotted domain, at most 254 characters; InvalidInput. Source: quay-api.md 1.8.
Result<void> checkEmail(const QString &email);

} // namespace quayside::server
