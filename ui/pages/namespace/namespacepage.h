#pragma once

#include "ui/pages/namespace/namespacesection.h"
#include "ui/pages/sectioned/sectionedpage.h"

class QToolButton;

namespace quayside::ui {

class Chip;
class RegistryStateChip;
class RepositoriesSection;
struct Workspace;

/// An organization, or the signed-in user's own account: a tab for each thing to do with it.
/// Source: console.md 5, 6.
class NamespacePage : public SectionedPage {
    Q_OBJECT
public:
    explicit NamespacePage(const Workspace &workspace, QWidget *parent = nullptr);
    ~NamespacePage() override;

    void setNextTry(std::chrono::milliseconds pause) override;

protected:
    bool takeSubject(Connection &connection, const Address &address) override;
    void forgetSubject() override;
    bool hasSubject() const override { return m_subject.has_value(); }
    QString subjectName() const override { return m_subject->name; }
    Address addressOf(const QString &tab) const override;
    Address elsewhere() const override;
    api::ApiCallBase *startDetails() override;
    std::optional<Error> takeDetails(api::ApiCallBase &call) override;
    bool isOffered(const PageSection &section) const override;
    bool isSaidBy(const PageSection &section, const Failure &failure) const override;
    void showSubject() override;
    QString firstTab() const override;
    QStringList subjectLocation() const override;
    void changeEvent(QEvent *event) override;

private:
    void add(NamespaceSection *section);
    void setSubject(Connection *connection, const std::optional<NamespaceSubject> &subject);
    void retranslate();

    std::optional<NamespaceSubject> m_subject;
    std::optional<wire::Organization> m_organization;
    QList<NamespaceSection *> m_own;
    RepositoriesSection *m_repositories; // one of them
    QToolButton *m_copyName;
    Chip *m_kind;
    Chip *m_right;
    RegistryStateChip *m_registryState;
};

} // namespace quayside::ui
