#pragma once

#include "ui/pages/page.h"
#include "ui/workspace.h"

#include <QtWidgets/QStackedWidget>

#include <functional>

namespace quayside::ui {

class Connection;
class LocalPage;
class StartPage;

/// The pages of one window, made at the first visit.
class PageHost : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageHost(const Workspace &workspace, QWidget *parent = nullptr);

    StartPage &start() { return *m_start; }
    void showStart();
    /// Of the local registry, whatever its state is.
    void showDashboard();
    bool isAtStart() const;
    /// The page that the address names; `connection` is signed in.
    void visit(Connection &connection, const Address &address);
    Page &current() const;
    /// Whether a page of this window holds what was typed and not saved.
    bool isEdited() const;
    /// Asks whether that may be lost; `then`: it may.
    void askToDiscard(std::function<void()> then);

protected:
    /// Logs when the first page is painted: quayside.ui.start.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void locationChanged();
    void commandsChanged();
    void refreshed(bool isOk);
    void signInRequested();
    /// The token of the sign-in is over and the user wants to make a new one.
    void newTokenRequested();
    void passwordRequested();
    void organizationRequested();
    void callsRequested();
    void addressRequested(const quayside::Address &address);
    void subjectMissing();
    void searchRequested(const QString &text);
    /// Another page is in front.
    void pageChanged();

private:
    /// nullptr: no page of ours.
    Page *pageFor(const Address &address);
    void adopt(Page *page);
    void bringUp(Page *page);

    Workspace m_workspace;
    StartPage *m_start;
    LocalPage *m_dashboard = nullptr;
    Page *m_repositories = nullptr;
    Page *m_repository = nullptr;
    Page *m_tag = nullptr;
    Page *m_explorer = nullptr;
    Page *m_namespace = nullptr;
    Page *m_superuser = nullptr;
};

} // namespace quayside::ui
