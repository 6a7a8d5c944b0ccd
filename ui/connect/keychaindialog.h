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

/// On a computer without a keychain: where secrets are kept. The answer goes to the store. Asked
/// once, closing it means until quit; opened to change that, closing it changes nothing.
class KeychainDialog : public Dialog {
    Q_OBJECT
public:
    enum class Purpose { Decide, Change };

    explicit KeychainDialog(CredentialStore &store, QWidget *parent = nullptr,
                            Purpose purpose = Purpose::Decide);
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
    Purpose m_purpose;
    bool m_isNewFile;
    bool m_isFileUsed; ///< already: nothing is to be opened for it
};

} // namespace quayside::ui
