#pragma once

#include "app/api/apicall.h"
#include "ui/pages/repository/repositorysection.h"

#include <memory>

namespace quayside::ui {

class RepositoryCommands;
struct Workspace;

namespace Ui {
class RepositorySettingsSection;
}

/// What those who administer a repository decide about it; each card applies for itself. Source:
/// console.md 4.10.
class RepositorySettingsSection : public RepositorySection {
    Q_OBJECT
public:
    explicit RepositorySettingsSection(const Workspace &workspace, QWidget *parent = nullptr);
    ~RepositorySettingsSection() override;

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    void setDetails(const std::optional<wire::RepositoryDetails> &details) override;
    bool isOffered(const Connection &connection,
                   const std::optional<wire::RepositoryDetails> &details) const override;
    void setBlocked(const QString &reason) override;
    void refresh(bool isQuiet) override;
    bool hasData() const override;
    bool isReading() const override;
    void stopReading() override;
    void focusFilter() override;
    void clearFilter() override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString title() const override;
    QString tab() const override;
    bool isEdited() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Of the index.
    enum Part { Permissions, Visibility, State, Delete };

    void connectParts();
    void fitWidth();
    void connectIndex();
    void retranslateIndex();
    void show();
    void showState();
    void showVisibility();
    void changeVisibility();
    void applyState();
    void readTags();
    std::optional<wire::RepositoryState> chosenState() const;
    bool canWrite() const;

    std::unique_ptr<Ui::RepositorySettingsSection> m_ui;
    RepositoryCommands *m_commands;
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    std::optional<wire::RepositoryDetails> m_details;
    QPointer<api::ApiCallBase> m_stateCall;
    QPointer<api::ApiCallBase> m_tagsCall;
    QString m_blocked;
};

} // namespace quayside::ui
