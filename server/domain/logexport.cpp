#include "server/domain/logexport.h"

#include "app/core/emailaddress.h"
#include "app/core/sealedbox.h"
#include "server/domain/derivedkey.h"
#include "server/domain/mailqueue.h"
#include "server/domain/usagelog.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kJobPurpose = "log export";
constexpr int kAttempts = 5; // within four minutes
constexpr qsizetype kLongestUrl = 2048;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What the log says of it. Of an address no more than the host: the rest may be a secret.
LogEntry entryFor(const Caller &caller, const ExportLink &link, const ExportReceiver &receiver)
{
    QJsonObject metadata{{u"export_id"_s, link.id}, {u"namespace"_s, link.namespaceName}};
    if (!link.repository.isEmpty())
        metadata.insert(u"repo"_s, link.repository);
    if (receiver.url.isEmpty()) {
        metadata.insert(u"callback_email"_s, receiver.email);
    } else {
        const QUrl url(receiver.url);
        metadata.insert(u"callback_host"_s, url.scheme() + u"://"_s + url.host());
    }
    auto entry = namespaceEntry(caller, link.query.scope.namespaceId, {}, metadata);
    entry.repository = link.query.scope.repository;
    return entry;
}

QJsonObject payloadOf(const LogEntry &entry, const ExportLink &link, const ExportReceiver &receiver)
{
    return {{u"link"_s, toJson(link)},
            {u"url"_s, receiver.url},
            {u"email"_s, receiver.email},
            {u"origin"_s, receiver.origin},
            {u"chinese"_s, receiver.language == Language::TraditionalChinese},
            {u"performer"_s, entry.performer},
            {u"ip"_s, entry.ip},
            {u"metadata"_s, entry.metadata}};
}

/// One export to one receiver at a time.
QString dedupeKey(const LogScope &scope, const ExportReceiver &receiver)
{
    const auto text = u"%1/%2/%3"_s.arg(scope.namespaceId.value_or(NamespaceId{}).value)
                          .arg(scope.repository.value_or(RepositoryId{}).value)
                          .arg(receiver.url + u' ' + receiver.email);
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString titleOf(const ExportLink &link)
{
    return link.repository.isEmpty() ? link.namespaceName
                                     : link.namespaceName + u'/' + link.repository;
}

Result<void> logEnd(Db &db, const QByteArray &secretKey, const ClaimedJob &job,
                    const std::optional<Error> &error)
{
    auto text = unseal(derivedKey(secretKey, kJobPurpose), job.payload);
    if (!text)
        return {}; // another key's: nobody is left to whom it could be told
    const auto payload = QJsonDocument::fromJson(*text).object();
    const auto link = exportLinkFromJson(payload.value("link"_L1).toObject());
    auto now = db.now();
    if (!now)
        return failure(now);
    auto metadata = payload.value("metadata"_L1).toObject();
    if (error)
        metadata.insert(u"error"_s, error->message.left(200));
    return LogStore(db).insert({link.query.scope.namespaceId, link.query.scope.repository,
                                error ? u"export_logs_failure"_s : u"export_logs_success"_s,
                                payload.value("performer"_L1).toString(),
                                payload.value("ip"_L1).toString(), metadata},
                               *now);
}

/// The link, when there are not too many rows. What happens later is not in it.
Result<ExportLink> linkFor(Db &db, const Caller &caller, const LogTarget &target, const LogAsk &ask)
{
    // Who may only look sends nothing to anybody.
    auto query = logQueryFor(db, caller, target, ask, Purpose::Change);
    if (!query)
        return failure(query);
    auto now = db.now();
    if (!now)
        return failure(now);
    query->to = std::min(query->to, *now);
    query->performer.reset();
    auto count = LogStore(db).countUpTo(*query, kMostExported + 1);
    if (!count)
        return failure(count);
    if (*count > kMostExported) {
        return failure(ErrorCode::InvalidInput,
                       u"There are more than %1 rows in this range: choose a shorter one"_s.arg(
                           kMostExported));
    }
    auto owner = NamespaceStore(db).byId(query->scope.namespaceId.value_or(NamespaceId{}));
    if (!owner)
        return failure(owner);
    if (!*owner)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    ExportLink link{QUuid::createUuid().toString(QUuid::WithoutBraces), *query, (*owner)->name, {}};
    if (target.kind == LogTarget::Kind::Repository)
        link.repository = target.name.section(u'/', 1);
    return link;
}

} // namespace

LogExport::LogExport(const DomainContext &context)
    : m_context(context)
    , m_guard(context.settings.egress)
    , m_http(m_guard)
    , m_mailer(context.settings.mail)
    , m_queue(context, u"export_logs"_s)
{
}

Result<void> LogExport::check(const ExportReceiver &receiver) const
{
    if (receiver.url.isEmpty() == receiver.email.isEmpty()) {
        return failure(ErrorCode::InvalidInput, u"Give one of callback_url and callback_email"_s);
    }
    if (!receiver.email.isEmpty()) {
        if (!isEmailAddress(receiver.email))
            return failure(ErrorCode::InvalidInput, u"Invalid callback e-mail"_s);
        if (!m_mailer.isConfigured()) {
            return failure(
                ErrorCode::InvalidInput,
                u"Invalid callback e-mail: this registry has no mail server (MAIL_SERVER)"_s);
        }
        return {};
    }
    if (receiver.url.size() > kLongestUrl)
        return failure(ErrorCode::InvalidInput, u"Invalid callback URL: it is too long"_s);
    if (auto checked = m_guard.checkUrl(QUrl(receiver.url, QUrl::StrictMode)); !checked) {
        return failure(ErrorCode::InvalidInput,
                       u"Invalid callback URL: "_s + checked.error().message);
    }
    return {};
}

Future<Result<QString>> LogExport::request(Caller caller, LogTarget target, LogAsk ask,
                                           ExportReceiver receiver)
{
    // Counting needs no writer, and may take a moment.
    return m_context.db
        .read([=, checked = check(receiver)](Db &db) -> Result<ExportLink> {
            auto link = linkFor(db, caller, target, ask);
            if (link && !checked)
                return failure(checked);
            return link;
        })
        .then([&context = m_context, caller,
               receiver](const Result<ExportLink> &link) -> Future<Result<QString>> {
            if (!link)
                return makeReadyFuture(Result<QString>(failure(link)));
            NewJob job;
            job.queue = u"export_logs"_s;
            job.payload =
                seal(derivedKey(context.secretKey, kJobPurpose),
                     compact(payloadOf(entryFor(caller, *link, receiver), *link, receiver)));
            job.dedupe = dedupeKey(link->query.scope, receiver);
            job.maxAttempts = kAttempts;
            return context.db.write([job, id = link->id](Db &db) -> Result<QString> {
                auto now = db.now();
                if (!now)
                    return failure(now);
                auto isAdded = JobStore(db).add(job, *now);
                if (!isAdded)
                    return failure(isAdded);
                if (!*isAdded) {
                    return failure(ErrorCode::InvalidInput,
                                   u"This log is being exported to this receiver already"_s);
                }
                return id;
            });
        })
        .unwrap();
}

bool LogExport::runOne() const
{
    return m_queue.runOne([this](const ClaimedJob &job) { return tell(job); },
                          [key = m_context.secretKey](Db &db, const ClaimedJob &job,
                                                      const std::optional<Error> &error) {
                              return logEnd(db, key, job, error);
                          });
}

Result<void> LogExport::tell(const ClaimedJob &job) const
{
    auto text = unseal(derivedKey(m_context.secretKey, kJobPurpose), job.payload);
    if (!text)
        return failure(text);
    const auto payload = QJsonDocument::fromJson(*text).object();
    const auto link = exportLinkFromJson(payload.value("link"_L1).toObject());
    auto now = m_context.db.read([](Db &db) { return db.now(); }).result();
    if (!now)
        return failure(now);
    const auto address = payload.value("origin"_L1).toString()
        + u"/api/quayside/v1/exportedlogs?token="_s
        + exportToken(m_context.secretKey, link, *now + kLinkLife);
    if (const auto email = payload.value("email"_L1).toString(); !email.isEmpty()) {
        const auto language =
            payload.value("chinese"_L1).toBool() ? Language::TraditionalChinese : Language::English;
        return m_mailer.send({email, serverText(language, Phrase::ExportSubject).arg(titleOf(link)),
                              serverText(language, Phrase::ExportText).arg(titleOf(link), address),
                              link.id});
    }
    const QJsonObject body{
        {u"export_id"_s, link.id},
        {u"start_time"_s, exportTime(link.query.from)},
        {u"end_time"_s, exportTime(link.query.to)},
        {u"namespace"_s, link.namespaceName},
        {u"repository"_s, link.repository.isEmpty() ? QJsonValue() : QJsonValue(link.repository)},
        {u"exported_data_url"_s, address},
        {u"status"_s, u"success"_s}};
    OutboundRequest request{"POST", QUrl(payload.value("url"_L1).toString(), QUrl::StrictMode)};
    request.headers = {{"Content-Type", "application/json"}};
    request.body = compact(body);
    auto answer = m_http.send(request);
    if (!answer)
        return failure(answer);
    if (answer->status < 200 || answer->status > 299) {
        return failure(ErrorCode::Network,
                       u"%1 answered %2"_s.arg(request.url.host()).arg(answer->status));
    }
    return {};
}

Future<Result<std::shared_ptr<NamelessFile>>> LogExport::open(QString token, RowRender render) const
{
    return m_context.db.read([](Db &db) { return db.now(); })
        .then([&context = m_context, token, render](
                  const Result<Instant> &now) -> Future<Result<std::shared_ptr<NamelessFile>>> {
            using File = Result<std::shared_ptr<NamelessFile>>;
            if (!now)
                return makeReadyFuture(File(failure(now)));
            auto link = linkOfToken(context.secretKey, token, *now);
            if (!link)
                return makeReadyFuture(File(failure(link)));
            return writeExport(context, *link, render);
        })
        .unwrap();
}

} // namespace quayside::server
