#pragma once

#include "app/api/transport.h"
#include "app/services/connectionprofile.h"
#include "ui/widgets/dialog.h"

#include <memory>

class QTreeWidgetItem;

namespace quayside::ui {

namespace Ui {
class TlsPrompt;
}

/// Shows a certificate that is not trusted, and why; cancelling is the default. A wrong host, a
/// revoked one and a changed pin are trusted only by who typed the end of the fingerprint.
class TlsPrompt : public Dialog {
    Q_OBJECT
public:
    TlsPrompt(const ConnectionProfile &profile, const api::TlsFailure &failure,
              QWidget *parent = nullptr);
    ~TlsPrompt() override;

    /// What the file dialog does when a file was chosen: shows the authority before it is trusted.
    void showAuthority(const QString &file);

Q_SIGNALS:
    void pinned();
    void authorityAccepted(const QList<QSslCertificate> &authorities);
    void settingsRequested();

private:
    void fillChain();
    void retranslate() override;
    void updateButtons();
    void chooseFile();
    void onTrust();
    bool isImporting() const;
    QString lastFour() const;

    std::unique_ptr<Ui::TlsPrompt> m_ui;
    ConnectionProfile m_profile;
    api::TlsFailure m_failure;
    QList<api::TlsProblem> m_problems;
    bool m_isChanged;
    bool m_mustType;
    QList<QSslCertificate> m_authorities;
};

} // namespace quayside::ui
