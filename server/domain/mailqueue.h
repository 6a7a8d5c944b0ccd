#pragma once

#include "server/domain/jobqueue.h"
#include "server/domain/servertext.h"

namespace quayside::server {

/// How a mail with a link is written.
struct MailForm {
    QString origin; ///< what links begin with, `https://registry.example`
    Language language = Language::English;
};

/// Mails that outlive the process, until the mail server has taken them or refused often enough.
/// They lie sealed in the database: some hold links that open something. Source: storage.md 4.4.
class MailQueue {
public:
    explicit MailQueue(const DomainContext &context);

    /// In a write transaction. `dedupe`: no second one of that key while the first waits; empty: as
    /// many as are wanted.
    static Result<void> add(Db &db, const QByteArray &secretKey, const Mail &mail,
                            const QString &dedupe = {});

    /// Sends the next; false when there is none. Waits: worker threads only.
    bool runOne() const;

private:
    const DomainContext &m_context;
    JobQueue m_queue;
    Mailer m_mailer;
};

/// Another id for each mail.
QString newMailId();

} // namespace quayside::server
