#include "server/domain/mailqueue.h"

#include "app/core/sealedbox.h"
#include "server/domain/derivedkey.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kPurpose = "queued mail";
constexpr int kAttempts = 8; // the last one three hours after the first

} // namespace

MailQueue::MailQueue(const DomainContext &context)
    : m_context(context)
    , m_queue(context, u"mail"_s)
    , m_mailer(context.settings.mail)
{
}

Result<void> MailQueue::add(Db &db, const QByteArray &secretKey, const Mail &mail,
                            const QString &dedupe)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    const QJsonObject payload{{u"to"_s, mail.to},
                              {u"subject"_s, mail.subject},
                              {u"text"_s, mail.text},
                              {u"id"_s, mail.id}};
    NewJob job;
    job.queue = u"mail"_s;
    job.payload = seal(derivedKey(secretKey, kPurpose),
                       QJsonDocument(payload).toJson(QJsonDocument::Compact));
    if (!dedupe.isEmpty())
        job.dedupe = dedupe;
    job.maxAttempts = kAttempts;
    auto added = JobStore(db).add(job, *now);
    if (!added)
        return failure(added);
    return {};
}

bool MailQueue::runOne() const
{
    const auto work = [this](const ClaimedJob &job) -> Result<void> {
        auto text = unseal(derivedKey(m_context.secretKey, kPurpose), job.payload);
        if (!text)
            return failure(text);
        const auto payload = QJsonDocument::fromJson(*text).object();
        return m_mailer.send(
            {payload.value("to"_L1).toString(), payload.value("subject"_L1).toString(),
             payload.value("text"_L1).toString(), payload.value("id"_L1).toString()});
    };
    return m_queue.runOne(work, [](Db &, const ClaimedJob &, const std::optional<Error> &) {
        return Result<void>();
    });
}

QString newMailId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace quayside::server
