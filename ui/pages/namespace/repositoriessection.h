#pragma once

#include "ui/pages/namespace/namespacesection.h"

namespace quayside::ui {

class RepositoriesView;
struct Workspace;

/// The repositories of a namespace. Source: console.md 5.1.
class RepositoriesSection : public NamespaceSection {
    Q_OBJECT
public:
    explicit RepositoriesSection(const Workspace &workspace, QWidget *parent = nullptr);

    void setSubject(Connection *connection,
                    const std::optional<NamespaceSubject> &subject) override;
    bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                   const std::optional<wire::Organization> &organization) const override;
    void refresh(bool isQuiet) override;
    /// The view says its states by itself.
    bool hasData() const override { return true; }
    bool isReading() const override { return false; }
    void stopReading() override { }
    /// Whether it says by itself that it met the same.
    bool isSaying(const Failure &failure) const;
    void setNextTry(std::chrono::milliseconds pause);
    void focusFilter() override;
    void clearFilter() override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString title() const override;
    QString tab() const override;

private:
    RepositoriesView *m_view;
};

} // namespace quayside::ui
