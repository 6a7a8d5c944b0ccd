#include "ui/pages/namespace/namespacesection.h"

#include "ui/connect/connection.h"

#include <algorithm>

namespace quayside::ui {

namespace {

const wire::UserOrganization *knownOf(const Connection &connection, const QString &name)
{
    if (!connection.user())
        return nullptr;
    const auto &all = connection.user()->organizations;
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const auto &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

bool isNamespaceAdmin(const Connection &connection, const NamespaceSubject &subject,
                      const std::optional<wire::Organization> &organization)
{
    if (!subject.isOrganization)
        return true;
    if (organization)
        return organization->isAdmin;
    const wire::UserOrganization *known = knownOf(connection, subject.name);
    return known && known->isOrgAdmin.value_or(false);
}

bool isNamespaceMember(const Connection &connection, const NamespaceSubject &subject,
                       const std::optional<wire::Organization> &organization)
{
    if (!subject.isOrganization)
        return true;
    return organization ? organization->isMember || organization->isAdmin
                        : knownOf(connection, subject.name) != nullptr;
}

} // namespace quayside::ui
