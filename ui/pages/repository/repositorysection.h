#pragma once

#include "app/core/reference.h"
#include "app/wire/repository.h"
#include "app/wire/tag.h"
#include "ui/pages/sectioned/pagesection.h"

namespace quayside::ui {

class Connection;

/// One tab of a repository's page.
class RepositorySection : public PageSection {
    Q_OBJECT
public:
    using PageSection::PageSection;

    /// Another repository, or none; nothing is read before refresh().
    virtual void setTarget(Connection *connection,
                           const std::optional<RepositoryName> &repository) = 0;
    /// nullopt: not known yet.
    virtual void setDetails(const std::optional<wire::RepositoryDetails> &details) = 0;
    /// Whether it has anything for who is signed in; a tab that is not offered is not there.
    virtual bool isOffered(const Connection &, const std::optional<wire::RepositoryDetails> &) const
    {
        return true;
    }
    /// What a command that pulls should name; nullopt: this section knows no tag.
    virtual std::optional<wire::Tag> tagToPull() const { return {}; }

Q_SIGNALS:
    /// To see them all.
    void tagsRequested();
};

} // namespace quayside::ui
