#pragma once

#include "app/core/reference.h"
#include "app/wire/repository.h"
#include "ui/pages/page.h"

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
    virtual void refresh(bool isQuiet) = 0;
    virtual void focusFilter() { }
    virtual void clearFilter() { }
    virtual void findObject(const QString &) { }
    virtual bool can(PageCommand) const { return false; }
    virtual void perform(PageCommand) { }
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
};

} // namespace quayside::ui
