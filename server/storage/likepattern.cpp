#include "server/storage/likepattern.h"

namespace quayside::server {

QString containsPattern(QStringView text)
{
    QString pattern;
    pattern.reserve(text.size() + 8);
    pattern += u'%';
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'!')
            pattern += u'!';
        pattern += c;
    }
    pattern += u'%';
    return pattern;
}

QString prefixEnd(QStringView prefix)
{
    return prefix.toString() + u'~';
}

} // namespace quayside::server
