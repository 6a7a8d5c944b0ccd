#pragma once

#include "app/services/connectionprofile.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class SignInDialog;
}

/// Asks for user name and password, or for a token; validates, emits, and waits for the verdict.
class SignInDialog : public Dialog {
    Q_OBJECT
public:
    /// ChoosePassword: for the administrator of a new registry where no keychain can keep a made-up
    /// one.
    enum class Purpose { SignIn, ChoosePassword, Token };

    SignInDialog(Purpose purpose, const QString &registryName, const QString &userName,
                 QWidget *parent = nullptr);
    ~SignInDialog() override;

    void showRefusal(std::function<Banner::Words()> words);
    /// Why one is asked although a secret is kept.
    void showNotice(std::function<Banner::Words()> words);
    /// Whether there is anything to tick about keeping it.
    void setKeeping(SecretKeeping keeping);
    /// Whether the registry helps who forgot his password.
    void setRecoverable(bool isRecoverable);

Q_SIGNALS:
    void submitted(const QString &userName, const QString &password, bool keep);
    void settingsRequested();
    /// The password was forgotten; `typed`: the user name so far.
    void recoveryRequested(const QString &typed);
    /// The action of the notice: to have the kept secret after all.
    void secretRequested();

private:
    void retranslate() override;
    void updateButton();
    void submit();

    std::unique_ptr<Ui::SignInDialog> m_ui;
    Purpose m_purpose;
    QString m_registryName;
};

} // namespace quayside::ui
