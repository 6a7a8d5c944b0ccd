#include "server/http/entitytag.h"

namespace quayside::server {

bool matchesEntityTag(const QList<QByteArray> &values, const QByteArray &etag)
{
    if (etag.isEmpty())
        return false;
    for (const QByteArray &value : values) {
        for (QByteArray item : value.split(',')) {
            item = item.trimmed();
            if (item.startsWith("W/"))
                item = item.sliced(2);
            if (item == "*" || item == etag)
                return true;
        }
    }
    return false;
}

} // namespace quayside::server
