#pragma once

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class SecretDialog;
}

/// Shows a secret that is told once: hidden until it is asked for, with a way to the clipboard.
class SecretDialog : public QDialog {
    Q_OBJECT
public:
    SecretDialog(const QString &window, const QString &title, const QString &text,
                 const QString &secret, QWidget *parent = nullptr);
    ~SecretDialog() override;

private:
    void setShown(bool isShown);

    std::unique_ptr<Ui::SecretDialog> m_ui;
};

} // namespace quayside::ui
