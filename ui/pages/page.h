#pragma once

#include "app/core/address.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <chrono>

namespace quayside::ui {

class Connection;

/// What the frame's menus ask of the page that is shown. Pages know more; these have keys.
enum class PageCommand {
    New,
    ChangeExpiration,
    Delete,
    CopyReference,
    StopLoading,
    ChooseColumns,
    Export,
};

/// What the window shows in its middle.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows what `address` names; the same again is refreshed. `connection` is signed in.
    virtual void visit(Connection &connection, const Address &address) = 0;
    /// The connection goes away: nothing of it may be used any more.
    virtual void leave() { }
    /// `isQuiet`: by the clock; nothing may flash, an error may stay silent.
    virtual void refresh(bool isQuiet) = 0;
    virtual void focusFilter() { }
    virtual void clearFilter() { }
    /// Leads the eye to one of the objects that it lists, by its name.
    virtual void findObject(const QString &) { }
    virtual bool can(PageCommand) const { return false; }
    /// Only what `can` allows.
    virtual void perform(PageCommand) { }
    /// Whether something was typed that is not saved.
    virtual bool isEdited() const { return false; }
    /// Counted from 0; nothing where there are fewer tabs.
    virtual void selectTab(int) { }
    /// After a refresh that failed: when the next is made by the clock.
    virtual void setNextTry(std::chrono::milliseconds) { }
    /// Words for the location bar, from the outside in.
    virtual QStringList location() const = 0;

    /// Gives `body` the keyboard when it first has something to show: while a page loads it is
    /// hidden, and Qt hands the focus on to whatever comes next.
    void focusWhenShown(QWidget *body) { m_body = body; }

Q_SIGNALS:
    void locationChanged();
    /// What `can` says changed.
    void commandsChanged();
    /// A refresh came to its end; `isOk`: the registry answered.
    void refreshed(bool isOk);
    /// The sign-in is over and the user wants to make it again.
    void signInRequested();
    /// The token of the sign-in is over and the user wants to make a new one.
    void newTokenRequested();
    /// The user wants the password of the connection on the clipboard.
    void passwordRequested();
    /// The user wants to make an organization.
    void organizationRequested();
    /// The user wants to see what the page asks its registry.
    void callsRequested();
    /// The user wants to be elsewhere.
    void addressRequested(const quayside::Address &address);
    /// What the page is about is not there, or not for this user; told more than once.
    void subjectMissing();
    /// The user wants to look for it, or what is named like it.
    void searchRequested(const QString &text);

protected:
    /// To be called when `body` may have been shown.
    void settleFocus();

private:
    QPointer<QWidget> m_body;
};

} // namespace quayside::ui
