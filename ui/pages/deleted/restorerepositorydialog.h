#pragma once

#include "app/core/error.h"
#include "app/wire/timemachine.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class RestoreRepositoryDialog;
}

/// Asks for the name that a deleted repository comes back under. It stays open until whoever
/// restores it says how that went.
class RestoreRepositoryDialog : public Dialog {
    Q_OBJECT
public:
    RestoreRepositoryDialog(const QString &window, const wire::DeletedRepository &repository,
                            QWidget *parent = nullptr);
    ~RestoreRepositoryDialog() override;

    void showRefusal(const Error &error);

Q_SIGNALS:
    /// Without the namespace.
    void submitted(const QString &name);

protected:
    void retranslate() override;

private:
    void update();

    std::unique_ptr<Ui::RestoreRepositoryDialog> m_ui;
    wire::DeletedRepository m_repository;
};

} // namespace quayside::ui
