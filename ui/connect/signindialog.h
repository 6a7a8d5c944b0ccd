#pragma once

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quayside::ui {

class Banner;
class ToneLabel;

/// Asks for user name and password; validates, emits, and waits for the verdict.
class SignInDialog : public QDialog {
    Q_OBJECT
public:
    /// ChoosePassword: for the administrator of a new registry where no keychain can keep a made-up
    /// one.
    enum class Purpose { SignIn, ChoosePassword };

    SignInDialog(Purpose purpose, const QString &registryName, const QString &userName,
                 QWidget *parent = nullptr);

    void showRefusal(const QString &title, const QString &text);

Q_SIGNALS:
    void submitted(const QString &userName, const QString &password, bool keep);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButton();
    void submit();

    Purpose m_purpose;
    QString m_registryName;
    ToneLabel *m_title;
    ToneLabel *m_hint;
    Banner *m_banner;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QPushButton *m_cancel;
    QPushButton *m_signIn;
};

} // namespace quayside::ui
