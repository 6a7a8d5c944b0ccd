#pragma once

#include "app/core/clock.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace quayside {

/// What every event of a repository says: `repository`, `namespace`, `name`, and where the
/// registry's name is known (`host` is not empty) `docker_url` and `homepage`.
/// Source: quay-api.md 7.2.
QJsonObject repositoryPayload(const QString &path, const QString &host);

/// The payload of `repo_image_expiry`: these tags expire within that span.
QJsonObject expiryPayload(const QString &path, const QString &host, const QStringList &tags,
                          Milliseconds within);

/// `7 days`, `1 day`, `12 hours`, `30 seconds`: days where they are whole, then hours.
QString spanText(Milliseconds span);

} // namespace quayside
