#pragma once

#include "app/api/apicall.h"
#include "app/wire/repository.h"
#include "ui/pages/page.h"
#include "ui/widgets/failurebanner.h"

#include <QtCore/QPointer>

#include <memory>

namespace quayside::ui {

class RepositoryActions;
class RepositorySection;
class Toast;
struct Workspace;

namespace Ui {
class RepositoryPage;
}

/// One repository: its name and state, and a tab for each thing to do with it.
class RepositoryPage : public Page {
    Q_OBJECT
public:
    explicit RepositoryPage(const Workspace &workspace, QWidget *parent = nullptr);
    ~RepositoryPage() override;

    void visit(Connection &connection, const Address &address) override;
    void leave() override;
    void refresh(bool isQuiet) override;
    void focusFilter() override;
    void findObject(const QString &name) override;
    void clearFilter() override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    bool isEdited() const override;
    void selectTab(int index) override;
    QStringList location() const override;
    void setNextTry(std::chrono::milliseconds pause) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSection(RepositorySection *section);
    RepositorySection &section() const;
    void connectParts();
    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    void connectSection(RepositorySection *section);
    void loadDetails();
    void showDetails();
    /// Loading, failed, or the section as it is.
    void showState();
    void showFailure(const Failure &failure);
    void onOverlayAction();
    void onOverlaySecond();
    void onWriteRefused();
    void stopLoading();
    /// Of the page: the details', or else the section's.
    Failure failure() const;
    /// Why nothing can be written; empty: it can.
    QString blockedReason() const;
    void passOnBlocked();
    void copy(const QString &text);
    void connectActions();

    std::unique_ptr<Ui::RepositoryPage> m_ui;
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    std::optional<wire::RepositoryDetails> m_details;
    QList<RepositorySection *> m_sections;
    QPointer<api::ApiCallBase> m_call;
    QPointer<api::ApiCallBase> m_configCall;
    Failure m_failure; // of reading the details
    bool m_isRegistryReadOnly = false;
    bool m_isStopped = false; // by the user, before anything was there
    bool m_isQuiet = false;
    Toast *m_toast;
    RepositoryActions *m_actions;
};

} // namespace quayside::ui
