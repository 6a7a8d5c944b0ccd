#pragma once

#include "app/core/error.h"
#include "app/wire/recovery.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>
#include <optional>

namespace quayside {
struct Capabilities;
}

namespace quayside::api {
class ApiClient;
}

namespace quayside::ui {

namespace Ui {
class RecoveryDialog;
}

/// Asks for the address to which a link to set a new password is mailed, and says what came of it
/// without telling whether anybody has that address. Source: quay-api.md 1.2.
class RecoveryDialog : public Dialog {
    Q_OBJECT
public:
    /// `typed`: what stood in the sign-in's field; taken where it is an address.
    RecoveryDialog(const QString &registryName, const QString &typed, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

    /// Whether the registry mails such links: it keeps the passwords itself, and it has mail.
    static bool isOffered(const Capabilities &capabilities);

    /// What is submitted goes to this registry, and its answer is shown. Nothing is sent any more
    /// when `client` is gone.
    void sendThrough(api::ApiClient &client);
    /// It is known by now that the registry mails no such links.
    void showNotOffered();
    void showAnswer(const wire::RecoveryAnswer &answer);
    void showRefusal(const Error &error);

Q_SIGNALS:
    void submitted(const QString &email);

private:
    void onEdited();
    void submit();
    /// At the field; nullptr: nothing is wrong with it.
    void showError(std::function<QString()> error);
    void retranslate() override;
    void showState();
    void sayAnswer();

    std::unique_ptr<Ui::RecoveryDialog> m_ui;
    QString m_registryName;
    std::optional<wire::RecoveryAnswer> m_answer; // about the address that is typed
    bool m_isNotOffered = false;
    std::function<QString()> m_error;
};

} // namespace quayside::ui
