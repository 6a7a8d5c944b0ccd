#pragma once

#include "ui/pages/sectioned/pagesection.h"

namespace quayside::ui {

class Connection;

/// One tab of the administration of a registry.
class SuperuserSection : public PageSection {
    Q_OBJECT
public:
    using PageSection::PageSection;

    /// Another registry, or none; nothing is read before refresh().
    virtual void setConnection(Connection *connection) = 0;
    /// Whether the registry has it at all.
    virtual bool isOffered(const Connection &) const { return true; }
};

} // namespace quayside::ui
