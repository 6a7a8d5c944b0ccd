#pragma once

#include "server/domain/accountservice.h"
#include "server/domain/mailqueue.h"

namespace quayside::server {

/// A new password for who has forgotten his: a mail with a link that is good once and for half an
/// hour. Nothing that answers a stranger depends on who has an account: the address is looked up
/// later, by a job. Thread-safe. Source: quay-api.md 1.2.
class RecoveryService {
public:
    static constexpr std::chrono::minutes kLife{30};

    explicit RecoveryService(const DomainContext &context);

    /// InvalidInput for what is no address; RateLimited like wrong passwords, by address and by
    /// client network, serverText holds the seconds to wait.
    Future<Result<void>> request(QString email, QString network, MailForm form);
    /// For a superuser: the address that the mail goes to. NotFound; InvalidInput without one.
    Future<Result<QString>> requestFor(Caller caller, QString userName, MailForm form);

    /// The name of the user whose link it is; NotFound when it is used or over.
    Future<Result<QString>> userOf(QString code);
    /// Also ends all his sessions and links. InvalidInput for a password that is none; NotFound as
    /// userOf().
    Future<Result<void>> setPassword(QString code, QByteArray password, QString address);

    /// Looks the next address up; false when there is none. Waits: worker threads only.
    bool runOne() const;

private:
    Result<void> countAsk(const QString &email, const QString &network);

    const DomainContext &m_context;
    JobQueue m_queue;
    SignInLimit m_limit;
};

} // namespace quayside::server
