#pragma once

#include "app/core/result.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <QtCore/QHash>

namespace quayside::server {

/// A built web console of one page, from a folder. All of it is read once, at the start: what was
/// not in the folder then cannot be asked for, whatever the path says, and a request touches no
/// file. Immutable and thread-safe.
class WebUi {
public:
    /// InvalidInput without an index.html, with a link that leads out of the folder, or beyond 20
    /// 000 files or 256 MiB.
    static Result<WebUi> load(const QString &folder);

    /// The file of that name; nullopt when there is none, and for other methods than GET and HEAD.
    std::optional<Response> file(const Request &request) const;
    /// The page itself, which makes sense of the path in the browser.
    Response page(const Request &request) const;

private:
    struct Entry {
        QByteArray contentType;
        QByteArray etag;
        QByteArray body;
    };
    static Response answer(const Request &request, const Entry &entry);

    QHash<QString, Entry> m_files; ///< by path, `/static/js/main.js`
};

} // namespace quayside::server
