#pragma once

#include "app/core/role.h"
#include "app/wire/permission.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

namespace quayside::api {
class ApiClient;
}

namespace quayside::ui {

class EntityField;
class PlanSaver;

namespace Ui {
class AddPermissionDialog;
}

/// Who gets which role in some repositories. Robots and teams belong to one namespace: they are
/// offered where all the repositories lie in it.
class AddPermissionDialog : public Dialog {
    Q_OBJECT
public:
    /// `repositories`: `namespace/name`, one at least.
    AddPermissionDialog(const QString &registry, const QStringList &repositories,
                        api::ApiClient &client, QWidget *parent = nullptr);
    ~AddPermissionDialog() override;

    /// What would be sent, as calls of curl, for who saves the plan.
    using Commands = std::function<QString(const wire::Entity &entity, RepositoryRole role)>;
    void setCommands(const Commands &commands);

Q_SIGNALS:
    /// It is closed then.
    void submitted(const quayside::wire::Entity &entity, quayside::RepositoryRole role);

protected:
    void retranslate() override;

private:
    void fillWords();
    void updateButton();
    void submit();
    RepositoryRole role() const;
    QString planText() const;

    std::unique_ptr<Ui::AddPermissionDialog> m_ui;
    QStringList m_repositories;
    bool m_isOfOneNamespace;
    EntityField *m_who;
    PlanSaver *m_saver;
};

} // namespace quayside::ui
