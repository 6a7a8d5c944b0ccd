#pragma once

#include "app/core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace quayside::server {

/// The administrator's own mail server.
struct MailSettings {
    QString host; ///< MAIL_SERVER; empty: no mail
    int port = 587; ///< MAIL_PORT
    bool hasTls = true; ///< MAIL_USE_TLS: STARTTLS is required
    QString user; ///< MAIL_USERNAME; empty: no sign-in
    QString password; ///< MAIL_PASSWORD
    QString sender; ///< MAIL_DEFAULT_SENDER
};

struct Mail {
    QString to;
    QString subject;
    QString text;
    QString id; ///< the same for each try of the same mail, so that a receiver sees it once
};

/// Mail by SMTP. Thread-safe; blocks its thread. Source: RFC 5321, 5322, 2047.
class Mailer {
public:
    explicit Mailer(const MailSettings &settings)
        : m_settings(settings)
    {
    }

    bool isConfigured() const { return !m_settings.host.isEmpty(); }
    /// Unavailable: no mail server; InvalidInput: an address that is none; else as Transfer's.
    Result<void> send(const Mail &mail) const;

    /// The message as it goes over the wire; lines end in CRLF.
    static QByteArray message(const Mail &mail, const QString &sender, const QDateTime &date);

private:
    const MailSettings m_settings;
};

} // namespace quayside::server
