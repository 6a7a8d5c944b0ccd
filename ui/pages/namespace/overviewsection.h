#pragma once

#include "app/api/apicall.h"
#include "ui/pages/namespace/namespacesection.h"

#include <QtCore/QPointer>

#include <memory>

namespace quayside::ui {

class RepositoryList;
struct Workspace;

namespace Ui {
class OverviewSection;
}

/// What a namespace is: its facts, and what was pushed into it last. Source: console.md 5.
class OverviewSection : public NamespaceSection {
    Q_OBJECT
public:
    explicit OverviewSection(const Workspace &workspace, QWidget *parent = nullptr);
    ~OverviewSection() override;

    void setSubject(Connection *connection,
                    const std::optional<NamespaceSubject> &subject) override;
    void setOrganization(const std::optional<wire::Organization> &organization) override;
    bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                   const std::optional<wire::Organization> &organization) const override;
    void refresh(bool isQuiet) override;
    bool hasData() const override;
    bool isReading() const override;
    /// The list is everybody's.
    void stopReading() override { }
    QString title() const override;
    QString tab() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    using Facts = QList<std::pair<QString, QString>>;

    void onListRead(bool isOk);
    void show();
    void showFacts(const Facts &facts);
    Facts organizationFacts() const;
    Facts accountFacts() const;
    void showRecent();
    Address repositoriesAddress() const;
    void openRepository(const QString &path);

    std::unique_ptr<Ui::OverviewSection> m_ui;
    const Workspace &m_workspace;
    Connection *m_connection = nullptr;
    RepositoryList *m_list = nullptr; // of the connection
    std::optional<NamespaceSubject> m_subject;
    std::optional<wire::Organization> m_organization;
};

} // namespace quayside::ui
