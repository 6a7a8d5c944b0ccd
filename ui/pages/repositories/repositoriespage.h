#pragma once

#include "app/models/repositorymodel.h"
#include "ui/pages/page.h"
#include "ui/widgets/failurebanner.h"

#include <QtCore/QTimer>

#include <memory>

namespace quayside::ui {

class Connection;
class Connections;
class RepositoryList;
class RepositoryTableModel;

namespace Ui {
class RepositoriesPage;
}

/// Every repository that the user may see; the first place after signing in.
class RepositoriesPage : public Page {
    Q_OBJECT
public:
    explicit RepositoriesPage(Connections &connections, QWidget *parent = nullptr);
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
    void showState();
    void showFailure();
    void onRefreshed(bool isOk);
    void onOverlayAction();
    void onOverlaySecond();

    std::unique_ptr<Ui::RepositoriesPage> m_ui;
    Connections &m_connections;
    Connection *m_connection = nullptr;
    RepositoryList *m_list = nullptr; // of the connection
    RepositoryModel m_none; // shown without a connection: a table keeps its columns
    RepositoryTableModel *m_proxy;
    QTimer m_filterDelay;
    Failure m_failure;
    std::optional<Instant> m_dataOf; // when the rows were read
    bool m_isStopped = false; // by the user, before anything was there
    bool m_isQuiet = false;
};

} // namespace quayside::ui
