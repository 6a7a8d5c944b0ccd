#pragma once

#include "app/models/administrationmodel.h"
#include "ui/pages/superuser/administrationsection.h"

namespace quayside::ui {

/// All users of the registry. Source: console.md 6, quay-api.md 9.8.
class UsersSection : public AdministrationSection {
    Q_OBJECT
public:
    explicit UsersSection(const Workspace &workspace);

    QString title() const override;
    QString tab() const override;

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
    const wire::AdministeredUser *current() const;
    void toggle();
    void resetPassword();
    void sendRecovery();
    void takeOwnership();
    void showMenu(const QPoint &global);
    void showPassword(const QString &user, const QString &password);

    RecordModel<wire::AdministeredUser> *m_model;
    QList<wire::AdministeredUser> m_incoming;
    QPushButton *m_more;
    QPushButton *m_create;
};

} // namespace quayside::ui
