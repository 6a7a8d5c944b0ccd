#pragma once

#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class RemoveConnectionDialog;
}

/// Whether a connection goes, and its secrets with it.
class RemoveConnectionDialog : public Dialog {
    Q_OBJECT
public:
    explicit RemoveConnectionDialog(const QString &name, QWidget *parent = nullptr);
    ~RemoveConnectionDialog() override;

Q_SIGNALS:
    void confirmed(bool withSecrets);

private:
    void retranslate() override;

    std::unique_ptr<Ui::RemoveConnectionDialog> m_ui;
    QString m_name;
};

} // namespace quayside::ui
