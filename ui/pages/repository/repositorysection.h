#pragma once

#include "app/core/reference.h"
#include "app/wire/repository.h"
#include "app/wire/tag.h"
#include "ui/pages/page.h"
#include "ui/widgets/failurebanner.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

class Connection;

/// One tab of a repository's page. What the whole page knows (details, rights) it is told.
class RepositorySection : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Another repository, or none; nothing is read before refresh().
    virtual void setTarget(Connection *connection,
                           const std::optional<RepositoryName> &repository) = 0;
    /// nullopt: not known yet.
    virtual void setDetails(const std::optional<wire::RepositoryDetails> &details) = 0;
    /// Why nothing can be written now; empty: it can, as far as the details allow it.
    virtual void setBlocked(const QString &reason) = 0;
    virtual void refresh(bool isQuiet) = 0;
    /// Of the last reading. The page says it, over the data or in place of them.
    const Failure &failure() const { return m_failure; }
    /// Whether there is something to see that a failure must not take away.
    virtual bool hasData() const = 0;
    /// When what is shown was read; nothing before.
    std::optional<Instant> dataOf() const { return m_dataOf; }
    virtual bool isReading() const = 0;
    /// Nothing comes of the reading that is under way.
    virtual void stopReading() = 0;
    /// Whether it shows by itself that its first data are on their way.
    virtual bool showsLoading() const { return false; }
    virtual void focusFilter() { }
    virtual void clearFilter() { }
    virtual void findObject(const QString &) { }
    virtual bool can(PageCommand) const { return false; }
    virtual void perform(PageCommand) { }
    /// What a command that pulls should name; nullopt: this section knows no tag.
    virtual std::optional<wire::Tag> tagToPull() const { return {}; }
    /// The tab's word.
    virtual QString title() const = 0;
    /// As in addresses.
    virtual QString tab() const = 0;
    /// Whether something typed would be lost.
    virtual bool isEdited() const { return false; }

Q_SIGNALS:
    void commandsChanged();
    void refreshed(bool isOk);
    /// The repository itself was changed here: its details are read again.
    void detailsOutdated();
    /// To see them all.
    void tagsRequested();
    /// Something to say at the bottom of the page.
    void announced(const QString &text);
    /// A write was refused for the state of repository or registry.
    void writeRefused();
    /// A reading began.
    void readingBegun();

protected:
    void forgetReading()
    {
        m_failure = {};
        m_dataOf.reset();
    }
    void endReading()
    {
        m_failure = {};
        m_dataOf = Clock::system().now();
    }
    void endReading(const Failure &failure) { m_failure = failure; }

private:
    Failure m_failure;
    std::optional<Instant> m_dataOf;
};

} // namespace quayside::ui
