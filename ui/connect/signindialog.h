#pragma once

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class SignInDialog;
}

/// Asks for user name and password; validates, emits, and waits for the verdict.
class SignInDialog : public QDialog {
    Q_OBJECT
public:
    /// ChoosePassword: for the administrator of a new registry where no keychain can keep a made-up
    /// one.
    enum class Purpose { SignIn, ChoosePassword };

    SignInDialog(Purpose purpose, const QString &registryName, const QString &userName,
                 QWidget *parent = nullptr);
    ~SignInDialog() override;

    void showRefusal(const QString &title, const QString &text);

Q_SIGNALS:
    void submitted(const QString &userName, const QString &password, bool keep);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButton();
    void submit();

    std::unique_ptr<Ui::SignInDialog> m_ui;
    Purpose m_purpose;
    QString m_registryName;
};

} // namespace quayside::ui
