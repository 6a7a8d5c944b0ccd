#pragma once

#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside {
class SecretVault;
}

namespace quayside::ui {

namespace Ui {
class PassphraseDialog;
}

/// Opens the encrypted file of secrets. Accepted: it is open.
class PassphraseDialog : public Dialog {
    Q_OBJECT
public:
    explicit PassphraseDialog(SecretVault &vault, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

protected:
    void retranslate() override;

private:
    void submit();

    std::unique_ptr<Ui::PassphraseDialog> m_ui;
    SecretVault &m_vault;
};

} // namespace quayside::ui
