#pragma once

#include <QtCore/QString>

#include <optional>

namespace quayside {

/// What somebody may do in a repository, weakest first; comparable. Source: quay-api.md 1.1, 9.6.
enum class RepositoryRole { None, Read, Write, Admin };

/// `read`, `write`, `admin`; empty for None.
QLatin1StringView toString(RepositoryRole role);
std::optional<RepositoryRole> repositoryRoleFromString(QStringView text);

} // namespace quayside
