#pragma once

#include "ui/widgets/fillpanel.h"

#include <QtNetwork/QSslCertificate>

#include <optional>

class QLabel;
class QToolButton;

namespace quayside::ui {

class ToneLabel;

/// What a certificate says about itself, with its fingerprint to compare and to copy.
class CertificateCard : public FillPanel {
    Q_OBJECT
public:
    explicit CertificateCard(QWidget *parent = nullptr);

    /// Empty title: none. `tone`: of the title.
    void setTitle(const QString &title, Tone tone = Tone::Text);
    void show(const QSslCertificate &certificate);
    /// Of one that is not at hand.
    void showFingerprint(const QByteArray &sha256Hex);
    /// For an authority: whom it is, in place of the hosts.
    void setIsAuthority(bool isAuthority) { m_isAuthority = isAuthority; }
    QString fingerprint() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    /// Wrapped lines get the room they need: a grid guesses it for another width.
    void fitLines();

    QSslCertificate m_certificate;
    QByteArray m_sha256;
    bool m_isAuthority = false;
    ToneLabel *m_title;
    QList<ToneLabel *> m_labels;
    QList<QLabel *> m_values;
    QLabel *m_fingerprint;
    QToolButton *m_copy;
};

} // namespace quayside::ui
