#pragma once

#include "app/core/error.h"
#include "app/wire/organization.h"
#include "ui/widgets/dialog.h"

#include <memory>
#include <optional>

namespace quayside::ui {

namespace Ui {
class TeamSyncDialog;
}

/// Asks from which group of a directory a team is to have its users, and says what becomes of those
/// that it has. It stays open until whoever asks the registry says how that went.
class TeamSyncDialog : public Dialog {
    Q_OBJECT
public:
    struct Facts {
        QString window;
        QString team;
        wire::Directory directory = wire::Directory::Ldap;
        QStringList users; ///< in the team now
    };
    explicit TeamSyncDialog(const Facts &facts, QWidget *parent = nullptr);
    ~TeamSyncDialog() override;

    void showRefusal(const Error &error);

Q_SIGNALS:
    void submitted(const QString &group);

private:
    void retranslate() override;
    /// At the field; nullptr: nothing is wrong with it.
    void showError(const std::optional<Error> &error);

    std::unique_ptr<Ui::TeamSyncDialog> m_ui;
    Facts m_facts;
    std::optional<Error> m_error; // of the group that is typed
};

} // namespace quayside::ui
