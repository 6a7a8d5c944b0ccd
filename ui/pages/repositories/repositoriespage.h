#pragma once

#include "app/models/repositorymodel.h"
#include "ui/pages/page.h"
#include "ui/widgets/failurebanner.h"
#include "ui/workspace.h"

#include <QtCore/QTimer>

#include <memory>

namespace quayside::ui {

class Connection;
class RepositoryCommands;
class RepositoryList;
class RepositoryTableModel;
class Toast;

namespace Ui {
class RepositoriesPage;
}

/// Every repository that the user may see; the first place after signing in.
class RepositoriesPage : public Page {
    Q_OBJECT
public:
    explicit RepositoriesPage(const Workspace &workspace, QWidget *parent = nullptr);
    ~RepositoriesPage() override;

    void visit(Connection &connection, const Address &address) override;
    void leave() override;
    void refresh(bool isQuiet) override;
    void focusFilter() override;
    void clearFilter() override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    void setNextTry(std::chrono::milliseconds pause) override;
    QStringList location() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitTable();
    void connectParts();
    void connectTable();
    void showState();
    void showFirstPush();
    void updateSelection();
    void showMenu(const QModelIndex &index, const QPoint &global);
    QList<wire::Repository> selectedOrCurrent() const;
    /// Where the user may create; empty: nowhere.
    QStringList namespaces() const;
    void create();
    void setVisibility(bool isPublic);
    void setStarred(bool isStarred);
    void askToDelete();
    void copyNames();
    void copy(const QString &text, int lines);
    void showFailure();
    void onRefreshed(bool isOk);
    void onOverlayAction();
    void onOverlaySecond();

    std::unique_ptr<Ui::RepositoriesPage> m_ui;
    Workspace m_workspace;
    Connection *m_connection = nullptr;
    RepositoryList *m_list = nullptr; // of the connection
    RepositoryModel m_none; // shown without a connection: a table keeps its columns
    RepositoryTableModel *m_proxy;
    Toast *m_toast;
    RepositoryCommands *m_commands;
    qint64 m_undo = 0; // the job that the toast speaks of
    QTimer m_filterDelay;
    Failure m_failure;
    std::optional<Instant> m_dataOf; // when the rows were read
    bool m_isStopped = false; // by the user, before anything was there
    bool m_isQuiet = false;
};

} // namespace quayside::ui
