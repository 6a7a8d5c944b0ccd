#pragma once

#include "app/models/organizationmodel.h"
#include "ui/pages/namespace/namespacesection.h"
#include "ui/pages/sectioned/listedsection.h"

class QPushButton;

namespace quayside::ui {

class RepositoryList;
struct Workspace;

/// The organizations of the signed-in user.
class OrganizationsSection : public ListedSection<NamespaceSection> {
    Q_OBJECT
public:
    explicit OrganizationsSection(const Workspace &workspace, QWidget *parent = nullptr);

    void setSubject(Connection *connection,
                    const std::optional<NamespaceSubject> &subject) override;
    void setBlocked(const QString &reason) override;
    bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                   const std::optional<wire::Organization> &organization) const override;
    void refresh(bool isQuiet) override;
    bool hasData() const override { return m_connection; }
    bool isReading() const override;
    /// The list of repositories is everybody's.
    void stopReading() override { }
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString title() const override;
    QString tab() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void onListRead(bool isOk);
    void show();
    void openOrganization(const QString &name);
    /// Whether its repositories are. `source`: of the model.
    bool isKnown(const QModelIndex &source) const;
    CellLook unknownLook(const QModelIndex &source, bool isRight) const;
    /// A sentence.

    const Workspace &m_workspace;
    Connection *m_connection = nullptr;
    RepositoryList *m_repositories = nullptr; // of the connection
    RecordModel<OrganizationRow> *m_model;
    QPushButton *m_create;
    QString m_blocked;
};

} // namespace quayside::ui
