#pragma once

#include "app/wire/repository.h"
#include "ui/pages/sectioned/sectionedpage.h"

class QToolButton;

namespace quayside {
class Settings;
}

namespace quayside::ui {

class Chip;
class RegistryStateChip;
class RepositoryActions;
class RepositorySection;
struct Workspace;

/// One repository: its name and state, and a tab for each thing to do with it.
class RepositoryPage : public SectionedPage {
    Q_OBJECT
public:
    explicit RepositoryPage(const Workspace &workspace, QWidget *parent = nullptr);
    ~RepositoryPage() override;

    void visit(Connection &connection, const Address &address) override;

protected:
    bool takeSubject(Connection &connection, const Address &address) override;
    void forgetSubject() override;
    bool hasSubject() const override { return m_repository.has_value(); }
    QString subjectName() const override { return m_repository->path(); }
    Address addressOf(const QString &tab) const override;
    Address elsewhere() const override;
    api::ApiCallBase *startDetails() override;
    std::optional<Error> takeDetails(api::ApiCallBase &call) override;
    bool isOffered(const PageSection &section) const override;
    QString blockedBySubject() const override;
    void sayRefusal() override;
    void showSubject() override;
    QString firstTab() const override;
    QStringList subjectLocation() const override;
    void changeEvent(QEvent *event) override;

private:
    void add(RepositorySection *section);
    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    void connectActions();
    void retranslate();

    std::optional<RepositoryName> m_repository;
    std::optional<wire::RepositoryDetails> m_details;
    QList<RepositorySection *> m_own;
    QToolButton *m_copyName;
    Chip *m_visibility;
    Chip *m_state;
    RegistryStateChip *m_registryState;
    RepositoryActions *m_actions;
    Settings &m_settings;
};

} // namespace quayside::ui
