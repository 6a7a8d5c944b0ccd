#pragma once

#include "app/models/administrationmodel.h"
#include "ui/pages/superuser/administrationsection.h"

namespace quayside::ui {

class RegistrySizeLine;

/// All organizations of the registry. Source: console.md 6, quay-api.md 9.8.
class AdministeredOrganizations : public AdministrationSection {
    Q_OBJECT
public:
    explicit AdministeredOrganizations(const Workspace &workspace);

    QString title() const override;
    QString tab() const override;
    void setConnection(Connection *connection) override;

protected:
    void startReading() override;
    void forgetRows() override;
    void retranslate() override;
    void showActions() override;
    void create() override;
    void remove() override;
    bool isOwn(JobKind kind) const override;

private:
    void readOn(const std::optional<QString> &nextPage);
    void rename();
    void recordRenamed(const QString &before, const QString &after);
    void takeOwnership();
    void showMenu(const QPoint &global);
    void openOrganization(const QString &name);

    RecordModel<wire::AdministeredOrganization> *m_model;
    QList<wire::AdministeredOrganization> m_incoming;
    QPushButton *m_more;
    QPushButton *m_create;
    RegistrySizeLine *m_size;
};

} // namespace quayside::ui
