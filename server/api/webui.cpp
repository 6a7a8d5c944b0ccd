#include "server/api/webui.h"

#include "server/http/entitytag.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <array>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxFiles = 20'000;
constexpr qint64 kMaxBytes = 256 * 1024 * 1024;
const QString kPage = QStringLiteral("/index.html");

/// What consoles are built of; a list of our own, since the system's differs from host to host.
QByteArray contentTypeOf(const QString &path)
{
    struct Type {
        QLatin1StringView suffix;
        const char *name;
    };
    static constexpr std::array kTypes{
        Type{"html"_L1, "text/html; charset=utf-8"},
        Type{"js"_L1, "text/javascript; charset=utf-8"},
        Type{"mjs"_L1, "text/javascript; charset=utf-8"},
        Type{"css"_L1, "text/css; charset=utf-8"},
        Type{"json"_L1, "application/json"},
        Type{"map"_L1, "application/json"},
        Type{"webmanifest"_L1, "application/manifest+json"},
        Type{"svg"_L1, "image/svg+xml"},
        Type{"png"_L1, "image/png"},
        Type{"jpg"_L1, "image/jpeg"},
        Type{"jpeg"_L1, "image/jpeg"},
        Type{"gif"_L1, "image/gif"},
        Type{"webp"_L1, "image/webp"},
        Type{"ico"_L1, "image/vnd.microsoft.icon"},
        Type{"woff"_L1, "font/woff"},
        Type{"woff2"_L1, "font/woff2"},
        Type{"ttf"_L1, "font/ttf"},
        Type{"otf"_L1, "font/otf"},
        Type{"txt"_L1, "text/plain; charset=utf-8"},
        Type{"wasm"_L1, "application/wasm"},
    };
    const auto suffix = path.mid(path.lastIndexOf(u'.') + 1).toLower();
    for (const auto &type : kTypes) {
        if (type.suffix == suffix)
            return type.name;
    }
    return "application/octet-stream"_ba;
}

tl::unexpected<Error> unfit(const QString &folder, const QString &problem)
{
    return failure(ErrorCode::InvalidInput, u"the web console in %1 %2"_s.arg(folder, problem));
}

} // namespace

Result<WebUi> WebUi::load(const QString &folder)
{
    const auto root = QDir(folder).canonicalPath();
    if (root.isEmpty())
        return unfit(folder, u"is not there"_s);
    WebUi ui;
    qint64 bytes = 0;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info(files.next());
        const auto target = info.canonicalFilePath();
        if (!target.startsWith(root + u'/'))
            return unfit(folder, u"has a link that leads out of it: %1"_s.arg(info.filePath()));
        bytes += info.size();
        if (bytes > kMaxBytes || ui.m_files.size() >= kMaxFiles)
            return unfit(folder, u"is larger than 256 MiB, or has more than 20 000 files"_s);
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return unfit(folder, u"cannot be read: %1"_s.arg(info.filePath()));
        const auto body = file.readAll();
        const auto hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
        const auto path = info.filePath().mid(root.size());
        ui.m_files.insert(path, {contentTypeOf(path), '"' + hash.first(32) + '"', body});
    }
    if (!ui.m_files.contains(kPage))
        return unfit(folder, u"has no index.html"_s);
    return ui;
}

std::optional<Response> WebUi::file(const Request &request) const
{
    if (request.method != Method::Get && request.method != Method::Head)
        return std::nullopt;
    const auto path = percentDecoded(request.path);
    const auto entry = path ? m_files.constFind(*path) : m_files.cend();
    if (entry == m_files.cend())
        return std::nullopt;
    return answer(request, *entry);
}

Response WebUi::page(const Request &request) const
{
    return answer(request, *m_files.constFind(kPage));
}

Response WebUi::answer(const Request &request, const Entry &entry)
{
    Response response;
    response.headers.append("etag", entry.etag);
    response.headers.append("cache-control", "no-cache");
    response.headers.append("x-content-type-options", "nosniff");
    response.headers.append("x-frame-options", "SAMEORIGIN");
    if (matchesEntityTag(request.headers.values("if-none-match"), entry.etag)) {
        response.status = 304;
        return response;
    }
    response.contentType = entry.contentType;
    response.body = entry.body;
    return response;
}

} // namespace quayside::server
