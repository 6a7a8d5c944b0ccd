#pragma once

#include "app/core/error.h"
#include "app/wire/recovery.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

class Connection;

namespace Ui {
class RecoveryDialog;
}

/// Asks for the address to which a link to set a new password is mailed, and says what came of it
/// without telling whether anybody has that address. Source: quay-api.md 1.2.
class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    /// `typed`: what stood in the sign-in's field; taken where it is an address.
    RecoveryDialog(const QString &registryName, const QString &typed, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

    /// Whether the registry mails such links: it keeps the passwords itself, and it has mail.
    static bool isOffered(const Connection &connection);

    void showAnswer(const wire::RecoveryAnswer &answer);
    void showRefusal(const Error &error);

Q_SIGNALS:
    void submitted(const QString &email);

protected:
    void changeEvent(QEvent *event) override;

private:
    void onEdited();
    void submit();
    void showError(const QString &text);
    void retranslate();
    void showState();

    std::unique_ptr<Ui::RecoveryDialog> m_ui;
    QString m_registryName;
    bool m_isSent = false;
};

} // namespace quayside::ui
