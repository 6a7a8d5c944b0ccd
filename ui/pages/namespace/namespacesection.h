#pragma once

#include "app/wire/organization.h"
#include "ui/pages/sectioned/pagesection.h"

namespace quayside::ui {

class Connection;

/// Whose page it is: an organization, or the signed-in user himself.
struct NamespaceSubject {
    QString name;
    bool isOrganization = false;

    friend bool operator==(const NamespaceSubject &, const NamespaceSubject &) = default;
};

/// Whether the user administers it, as far as is known: by the organization where it was read, or
/// else by what the registry said at the sign-in. His own account he does.
bool isNamespaceAdmin(const Connection &connection, const NamespaceSubject &subject,
                      const std::optional<wire::Organization> &organization);
/// Likewise, whether he belongs to it.
bool isNamespaceMember(const Connection &connection, const NamespaceSubject &subject,
                       const std::optional<wire::Organization> &organization);

/// One tab of the page of an organization or of the user's own account.
class NamespaceSection : public PageSection {
    Q_OBJECT
public:
    using PageSection::PageSection;

    /// Another one, or none; nothing is read before refresh().
    virtual void setSubject(Connection *connection,
                            const std::optional<NamespaceSubject> &subject) = 0;
    /// Of an organization, each time it was read; nullopt: not known, or an account.
    virtual void setOrganization(const std::optional<wire::Organization> &) { }
    /// Whether it has anything for this subject, given who is signed in and what the registry
    /// offers; a tab that is not offered is not there. `organization` is nullopt while it is read.
    virtual bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                           const std::optional<wire::Organization> &organization) const = 0;
};

} // namespace quayside::ui
