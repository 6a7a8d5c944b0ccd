#pragma once

#include <QtCore/QString>

#include <optional>

namespace quayside {

/// What somebody may do in a repository, weakest first; comparable. Source: quay-api.md 1.1, 9.6.
enum class RepositoryRole { None, Read, Write, Admin };

/// `read`, `write`, `admin`; empty for None.
QLatin1StringView toString(RepositoryRole role);
std::optional<RepositoryRole> repositoryRoleFromString(QStringView text);

/// What somebody may do in an organization, by the strongest role of his teams; comparable.
/// Source: quay-api.md 1.1, 9.4.
enum class OrganizationRole { None, Member, Creator, Admin };

/// `member`, `creator`, `admin`; empty for None.
QLatin1StringView toString(OrganizationRole role);
std::optional<OrganizationRole> organizationRoleFromString(QStringView text);

} // namespace quayside
