#pragma once

#include "server/domain/exportedlog.h"
#include "server/domain/jobqueue.h"
#include "server/domain/logservice.h"
#include "server/domain/servertext.h"
#include "server/outbound/httpclient.h"

namespace quayside::server {

/// Who is told where a log can be fetched: one of both.
struct ExportReceiver {
    QString url = {};
    QString email = {};
    QString origin = {}; ///< what the link begins with, `https://registry.example`
    Language language = Language::English; ///< of the mail
};

/// Usage logs for elsewhere: a link to one, which needs no sign-in for a day, is posted or mailed.
/// Thread-safe. Source: quay-api.md 9.7.
class LogExport {
public:
    static constexpr std::chrono::hours kLinkLife{24};

    explicit LogExport(const DomainContext &context);

    /// The id of the export. InvalidInput for a receiver that is none or not allowed, for a range
    /// that ends before it starts or holds more than kMostExported, and while the same is under
    /// way.
    Future<Result<QString>> request(Caller caller, LogTarget target, LogAsk ask,
                                    ExportReceiver receiver);
    /// Tells the next receiver; false when there is none. Waits: worker threads only.
    bool runOne() const;

    /// The whole log of a link's token, a row as `render` writes it. Forbidden for a token that
    /// was changed or is over.
    Future<Result<std::shared_ptr<NamelessFile>>> open(QString token, RowRender render) const;

private:
    Result<void> check(const ExportReceiver &receiver) const;
    Result<void> tell(const ClaimedJob &job) const;

    const DomainContext &m_context;
    EgressGuard m_guard;
    HttpClient m_http;
    Mailer m_mailer;
    JobQueue m_queue;
};

} // namespace quayside::server
