#pragma once

#include "app/core/error.h"
#include "app/wire/permission.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

class Connection;
class EntityField;
struct Workspace;

namespace Ui {
class DefaultPermissionDialog;
}

/// Who gets which role in repositories that are created later, and whose repositories those are.
/// Says the rule as a sentence while it is made. It stays open until whoever makes it says how that
/// went.
class DefaultPermissionDialog : public Dialog {
    Q_OBJECT
public:
    /// `known`: the rules that are there, which cannot be made twice.
    DefaultPermissionDialog(const QString &window, const Workspace &workspace,
                            Connection &connection, const QString &organization,
                            const QList<wire::Prototype> &known, QWidget *parent = nullptr);
    ~DefaultPermissionDialog() override;

    void showRefusal(const Error &error);

    /// "Repositories created by ada give the team ops the role Write."
    static QString sentence(const wire::Prototype &rule);

Q_SIGNALS:
    /// The id is empty.
    void submitted(const quayside::wire::Prototype &rule);

private:
    void retranslate() override;
    /// nullopt: something is missing.
    std::optional<wire::Prototype> rule() const;
    void update();

    std::unique_ptr<Ui::DefaultPermissionDialog> m_ui;
    QList<wire::Prototype> m_known;
    EntityField *m_delegate;
    EntityField *m_creator;
};

} // namespace quayside::ui
