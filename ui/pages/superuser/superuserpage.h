#pragma once

#include "ui/pages/sectioned/sectionedpage.h"

namespace quayside::ui {

class Chip;
class RegistryStateChip;
class SuperuserSection;
struct Workspace;

/// The administration of a whole registry. Source: console.md 6.
class SuperuserPage : public SectionedPage {
    Q_OBJECT
public:
    explicit SuperuserPage(const Workspace &workspace, QWidget *parent = nullptr);
    ~SuperuserPage() override;

protected:
    bool takeSubject(Connection &connection, const Address &address) override;
    void forgetSubject() override;
    bool hasSubject() const override { return m_isShown; }
    QString subjectName() const override;
    Address addressOf(const QString &tab) const override;
    Address elsewhere() const override;
    QString elsewhereText() const override;
    api::ApiCallBase *startDetails() override;
    std::optional<Error> takeDetails(api::ApiCallBase &call) override;
    bool isOffered(const PageSection &section) const override;
    void showSubject() override;
    QString firstTab() const override;
    QStringList subjectLocation() const override;
    void changeEvent(QEvent *event) override;

private:
    void add(SuperuserSection *section);
    void retranslate();

    QList<SuperuserSection *> m_own;
    Chip *m_right;
    RegistryStateChip *m_registryState;
    bool m_isShown = false;
};

} // namespace quayside::ui
