#pragma once

#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside {
class CredentialStore;
}

namespace quayside::ui {

namespace Ui {
class KeychainDialog;
}

/// Asked once on a computer without a keychain: where secrets are kept. Closing it means until
/// quit. The answer goes to the store.
class KeychainDialog : public Dialog {
    Q_OBJECT
public:
    explicit KeychainDialog(CredentialStore &store, QWidget *parent = nullptr);
    ~KeychainDialog() override;

    void done(int result) override;

protected:
    void retranslate() override;

private:
    void updateFields();
    void submit();
    void openFile();

    std::unique_ptr<Ui::KeychainDialog> m_ui;
    CredentialStore &m_store;
    bool m_isNewFile;
};

} // namespace quayside::ui
