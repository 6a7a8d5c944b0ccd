#include "server/domain/exportedlog.h"

#include "app/core/sealedbox.h"
#include "server/domain/derivedkey.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kPurpose = "exported log";
constexpr int kPage = 1000;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// An export on its way into a file.
struct Writing {
    ExportLink link;
    RowRender render;
    std::shared_ptr<NamelessFile> file;
    std::optional<LogPosition> after = {};
    qint64 rows = 0;
};

Result<std::shared_ptr<NamelessFile>> makeFile()
{
    auto name = QFile::encodeName(QDir::tempPath() + u"/quayside-export-XXXXXX"_s);
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        return failure(ErrorCode::StorageFull, u"no temporary file can be made"_s);
    ::unlink(name.constData());
    return std::make_shared<NamelessFile>(descriptor);
}

QByteArray headOf(const ExportLink &link)
{
    // The object stays open for its rows.
    auto head = compact({{u"export_id"_s, link.id},
                         {u"start_time"_s, exportTime(link.query.from)},
                         {u"end_time"_s, exportTime(link.query.to)},
                         {u"namespace"_s, link.namespaceName},
                         {u"repository"_s,
                          link.repository.isEmpty() ? QJsonValue() : QJsonValue(link.repository)}});
    head.chop(1);
    return head + ",\"logs\":[";
}

Future<Result<std::shared_ptr<NamelessFile>>> write(const DomainContext &context,
                                                    const std::shared_ptr<Writing> &writing)
{
    using File = Result<std::shared_ptr<NamelessFile>>;
    return context.db
        .read([query = writing->link.query, after = writing->after](Db &db) {
            return LogStore(db).page(query, after, kPage);
        })
        .then(&context.blobPool,
              [&context, writing](const Result<QList<LogRow>> &page) -> Future<File> {
                  if (!page)
                      return makeReadyFuture(File(failure(page)));
                  QByteArray bytes;
                  for (const auto &row : *page) {
                      bytes += writing->rows++ == 0 ? "\n" : ",\n";
                      bytes += writing->render(row);
                  }
                  const bool isLast = page->size() < kPage || writing->rows >= kMostExported;
                  if (isLast)
                      bytes += "\n]}\n";
                  else
                      writing->after = LogPosition{page->constLast().at, page->constLast().id};
                  if (!writing->file->append(bytes)) {
                      return makeReadyFuture(
                          File(failure(ErrorCode::StorageFull, u"the export has no room"_s)));
                  }
                  return isLast ? makeReadyFuture(File(writing->file)) : write(context, writing);
              })
        .unwrap();
}

} // namespace

NamelessFile::~NamelessFile()
{
    ::close(m_descriptor);
}

bool NamelessFile::append(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto count = ::write(m_descriptor, bytes.constData() + at, size_t(bytes.size() - at));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        at += count;
        m_size += count;
    }
    return true;
}

QString exportTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODate);
}

QJsonObject toJson(const ExportLink &link)
{
    QJsonObject object{{u"id"_s, link.id},
                       {u"ns"_s, link.query.scope.namespaceId.value_or(NamespaceId{}).value},
                       {u"from"_s, toMs(link.query.from)},
                       {u"to"_s, toMs(link.query.to)},
                       {u"namespace"_s, link.namespaceName},
                       {u"repository"_s, link.repository}};
    if (link.query.scope.repository)
        object.insert(u"repo"_s, link.query.scope.repository->value);
    return object;
}

ExportLink exportLinkFromJson(const QJsonObject &object)
{
    ExportLink link{object.value("id"_L1).toString(),
                    {},
                    object.value("namespace"_L1).toString(),
                    object.value("repository"_L1).toString()};
    link.query.scope.namespaceId = NamespaceId{object.value("ns"_L1).toInteger()};
    if (const auto repo = object.value("repo"_L1); repo.isDouble())
        link.query.scope.repository = RepositoryId{repo.toInteger()};
    link.query.from = instantFromMs(object.value("from"_L1).toInteger());
    link.query.to = instantFromMs(object.value("to"_L1).toInteger());
    return link;
}

QString exportToken(const QByteArray &secretKey, const ExportLink &link, Instant until)
{
    auto object = toJson(link);
    object.insert(u"until"_s, toMs(until));
    return seal(derivedKey(secretKey, kPurpose), compact(object));
}

Result<ExportLink> linkOfToken(const QByteArray &secretKey, const QString &token, Instant now)
{
    auto text = unseal(derivedKey(secretKey, kPurpose), token);
    const auto object = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    if (!text || object.value("until"_L1).toInteger() <= toMs(now))
        return failure(ErrorCode::Forbidden, u"This link is not good, or not any more"_s);
    return exportLinkFromJson(object);
}

Future<Result<std::shared_ptr<NamelessFile>>> writeExport(const DomainContext &context,
                                                          const ExportLink &link, RowRender render)
{
    using File = Result<std::shared_ptr<NamelessFile>>;
    return runOn(&context.blobPool,
                 [link] {
                     auto file = makeFile();
                     if (file && !(*file)->append(headOf(link)))
                         return File(failure(ErrorCode::StorageFull, u"the export has no room"_s));
                     return file;
                 })
        .then([&context, link, render](const File &file) {
            return file ? write(context, std::make_shared<Writing>(Writing{link, render, *file}))
                        : makeReadyFuture(file);
        })
        .unwrap();
}

} // namespace quayside::server
