#pragma once

#include "app/api/oauthapi.h"
#include "ui/widgets/dialog.h"

#include <memory>

class QLineEdit;
class QPlainTextEdit;

namespace quayside::ui {

namespace Ui {
class ApplicationDialog;
}

/// Asks for a new application; validates, emits, and waits for the verdict.
class ApplicationDialog : public Dialog {
    Q_OBJECT
public:
    /// `window`: connection and organization.
    ApplicationDialog(const QString &window, const QString &organization,
                      QWidget *parent = nullptr);
    ~ApplicationDialog() override;

    void showRefusal(const Error &error);
    /// Whether it can be an address: empty, or http or https with a host.
    static bool isAddress(const QString &text);

Q_SIGNALS:
    void submitted(const quayside::api::OAuthApplicationFields &fields);

private:
    void retranslate() override;
    void update();

    std::unique_ptr<Ui::ApplicationDialog> m_ui;
    QString m_window;
    QString m_organization;
};

} // namespace quayside::ui
