#pragma once

#include "app/core/clock.h"
#include "ui/pages/page.h"
#include "ui/widgets/failurebanner.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

/// One tab of a page with tabs. What the whole page knows it is told by the page.
class PageSection : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Why nothing can be written now; empty: it can, as far as the user's rights allow it.
    virtual void setBlocked(const QString &) { }
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
    /// The tab's word.
    virtual QString title() const = 0;
    /// As in addresses.
    virtual QString tab() const = 0;
    /// Why the registry may refuse to show it, where more is needed than a right; empty: nothing
    /// is.
    virtual QString whyRefused() const { return {}; }
    /// Whether something typed would be lost.
    virtual bool isEdited() const { return false; }

Q_SIGNALS:
    void commandsChanged();
    void refreshed(bool isOk);
    /// What the page is about was changed here: it reads its details again.
    void detailsOutdated();
    /// What the page is about is there no more.
    void subjectDeleted();
    /// Something to say at the bottom of the page, with at most one word to click.
    void announced(const QString &text, const QString &action = {},
                   const std::function<void()> &then = {});
    /// A write was refused for the state of what it was about or of the registry.
    void writeRefused();
    /// A reading began.
    void readingBegun();
    /// The sign-in is over and the user wants to make it again.
    void signInRequested();
    /// The token of the sign-in is over and the user wants to make a new one.
    void newTokenRequested();
    /// The user wants the password of the connection on the clipboard.
    void passwordRequested();
    /// The user wants to make an organization.
    void organizationRequested();
    /// The user wants to be elsewhere.
    void addressRequested(const quayside::Address &address);

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
