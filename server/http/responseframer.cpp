#include "server/http/responseframer.h"

#include "server/http/answerhead.h"

namespace quayside::server {

std::optional<FramedAnswer> frameAnswer(const QByteArray &written, bool hasType)
{
    const qsizetype end = written.indexOf("\r\n\r\n");
    if (end < 0 || !written.startsWith("HTTP/1."))
        return {};
    FramedAnswer answer;
    bool isNumber = false;
    answer.status = written.sliced(9, 3).toInt(&isNumber);
    if (!isNumber)
        return {};
    qint64 length = -1;
    QByteArrayView lines = QByteArrayView(written).first(end + 2);
    lines = lines.sliced(lines.indexOf("\r\n") + 2);
    answer.fields.reserve(lines.size());
    while (!lines.isEmpty()) {
        const qsizetype lineEnd = lines.indexOf("\r\n");
        const QByteArrayView line = lines.first(lineEnd);
        lines = lines.sliced(lineEnd + 2);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            return {};
        const QByteArray name = line.first(colon).toByteArray().toLower();
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (name == "content-length")
            length = value.toByteArray().toLongLong();
        else if (!isTransportField(name) && (hasType || name != "content-type"))
            appendField(answer.fields, name, value);
    }
    answer.body = written.sliced(end + 4);
    if (length >= 0 && length != answer.body.size())
        return {};
    return answer;
}

} // namespace quayside::server
