#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace quayside {
class CredentialStore;
class Settings;
} // namespace quayside

namespace quayside::ui {

namespace Ui {
class SecurityPage;
}

/// Of the preferences: how long copied secrets stay, where secrets are kept, and when the encrypted
/// file is locked. Source: console.md 1.4, 1.14.
class SecurityPage : public QWidget {
    Q_OBJECT
public:
    explicit SecurityPage(QWidget *parent = nullptr);
    ~SecurityPage() override;

    /// To be called once, before it is shown.
    void setUp(Settings &settings, CredentialStore &credentials);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void changePlace();
    /// Where secrets go now, as a sentence.
    QString place() const;
    /// Why that cannot be changed; empty: it can.
    QString fixedReason() const;

    std::unique_ptr<Ui::SecurityPage> m_ui;
    Settings *m_settings = nullptr;
    CredentialStore *m_credentials = nullptr;
    bool m_isFilling = false;
};

} // namespace quayside::ui
