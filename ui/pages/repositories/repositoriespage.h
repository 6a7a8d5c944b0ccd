#pragma once

#include "ui/connect/connection.h"
#include "ui/pages/page.h"

#include <QtCore/QPointer>

namespace quayside::ui {

class PageHeader;
class RegistryStateChip;
class RepositoriesView;
struct Workspace;

/// Every repository that the user may see; the first place after signing in.
class RepositoriesPage : public Page {
    Q_OBJECT
public:
    explicit RepositoriesPage(const Workspace &workspace, QWidget *parent = nullptr);

    void visit(Connection &connection, const Address &address) override;
    void leave() override;
    void refresh(bool isQuiet) override;
    void focusFilter() override;
    void clearFilter() override;
    /// Those of the namespace of that name.
    void findObject(const QString &name) override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    void setNextTry(std::chrono::milliseconds pause) override;
    QStringList location() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRegistryState();

    PageHeader *m_header;
    RegistryStateChip *m_registryState;
    QPointer<Connection> m_connection;
    RepositoriesView *m_view;
};

} // namespace quayside::ui
