#pragma once

#include "server/domain/domaincontext.h"
#include "server/storage/logstore.h"

#include "app/core/future.h"
#include <QtCore/QJsonObject>

#include <functional>

namespace quayside::server {

/// No export has more rows.
inline constexpr qint64 kMostExported = 100'000;

/// What a link opens.
struct ExportLink {
    QString id;
    LogQuery query;
    QString namespaceName;
    QString repository; ///< its name in the namespace; empty: of the whole namespace
};

/// A file without a name, which ends with its last owner.
class NamelessFile {
public:
    explicit NamelessFile(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~NamelessFile();
    Q_DISABLE_COPY_MOVE(NamelessFile)

    int descriptor() const { return m_descriptor; }
    qint64 size() const { return m_size; }
    bool append(const QByteArray &bytes);

private:
    int m_descriptor;
    qint64 m_size = 0;
};

QJsonObject toJson(const ExportLink &link);
ExportLink exportLinkFromJson(const QJsonObject &object);
/// UTC, ISO 8601.
QString exportTime(Instant at);

/// Text that opens the log until then, without a row anywhere: sealed with the installation's key.
QString exportToken(const QByteArray &secretKey, const ExportLink &link, Instant until);
/// Forbidden for a token that was changed or is over.
Result<ExportLink> linkOfToken(const QByteArray &secretKey, const QString &token, Instant now);

using RowRender = std::function<QByteArray(const LogRow &)>;
/// All rows, the newest first, as `{..., "logs": [...]}`, read page by page.
Future<Result<std::shared_ptr<NamelessFile>>> writeExport(const DomainContext &context,
                                                          const ExportLink &link, RowRender render);

} // namespace quayside::server
