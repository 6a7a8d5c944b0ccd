#include "server/http/answerhead.h"

#include <algorithm>
#include <array>

namespace quayside::server {

using namespace Qt::StringLiterals;

void appendField(QByteArray &fields, QByteArrayView name, QByteArrayView value)
{
    bool isFirst = true;
    for (const char c : name) {
        fields.append(isFirst && c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c);
        isFirst = c == '-';
    }
    fields.append(": ", 2);
    for (const char c : value)
        fields.append(c == '\r' || c == '\n' || c == '\0' ? ' ' : c);
    fields.append("\r\n", 2);
}

bool isTransportField(QByteArrayView lowerName)
{
    static constexpr std::array<QByteArrayView, 8> names{
        "connection",        "content-length", "date",    "keep-alive",
        "transfer-encoding", "server",         "upgrade", "x-request-id"};
    return std::find(names.begin(), names.end(), lowerName) != names.end();
}

bool isBodiless(int status)
{
    return status == 204 || status == 304 || status < 200;
}

QByteArray wireFields(const Response &response)
{
    QByteArray fields;
    fields.reserve(256);
    if (!response.contentType.isEmpty() && !response.headers.contains("content-type"))
        appendField(fields, "content-type", response.contentType);
    for (const HeaderField &field : response.headers.fields()) {
        if (!isTransportField(field.name))
            appendField(fields, field.name, field.value);
    }
    return fields;
}

QByteArray answerHead(const AnswerFrame &frame)
{
    QByteArray head;
    head.reserve(256 + frame.fields.size());
    head.append("HTTP/1.1 ").append(QByteArray::number(frame.status)).append(' ');
    const QLatin1StringView reason = reasonPhrase(frame.status);
    head.append(reason.data(), reason.size());
    head.append("\r\nDate: ").append(frame.date);
    head.append("\r\nServer: quayside\r\n");
    head.append(frame.fields);
    if (frame.length && !isBodiless(frame.status))
        head.append("Content-Length: ").append(QByteArray::number(*frame.length)).append("\r\n");
    if (!frame.requestId.isEmpty())
        head.append("X-Request-Id: ").append(frame.requestId).append("\r\n");
    if (frame.closes)
        head.append("Connection: close\r\n");
    else if (frame.isHttp10)
        head.append("Connection: keep-alive\r\n");
    head.append("\r\n");
    return head;
}

QLatin1StringView reasonPhrase(int status)
{
    struct Phrase {
        int status;
        QLatin1StringView text;
    };
    static constexpr std::array<Phrase, 34> phrases{{{100, "Continue"_L1},
                                                     {200, "OK"_L1},
                                                     {201, "Created"_L1},
                                                     {202, "Accepted"_L1},
                                                     {204, "No Content"_L1},
                                                     {206, "Partial Content"_L1},
                                                     {301, "Moved Permanently"_L1},
                                                     {302, "Found"_L1},
                                                     {303, "See Other"_L1},
                                                     {304, "Not Modified"_L1},
                                                     {307, "Temporary Redirect"_L1},
                                                     {308, "Permanent Redirect"_L1},
                                                     {400, "Bad Request"_L1},
                                                     {401, "Unauthorized"_L1},
                                                     {402, "Payment Required"_L1},
                                                     {403, "Forbidden"_L1},
                                                     {404, "Not Found"_L1},
                                                     {405, "Method Not Allowed"_L1},
                                                     {406, "Not Acceptable"_L1},
                                                     {408, "Request Timeout"_L1},
                                                     {409, "Conflict"_L1},
                                                     {410, "Gone"_L1},
                                                     {413, "Content Too Large"_L1},
                                                     {414, "URI Too Long"_L1},
                                                     {415, "Unsupported Media Type"_L1},
                                                     {416, "Range Not Satisfiable"_L1},
                                                     {417, "Expectation Failed"_L1},
                                                     {429, "Too Many Requests"_L1},
                                                     {431, "Request Header Fields Too Large"_L1},
                                                     {500, "Internal Server Error"_L1},
                                                     {501, "Not Implemented"_L1},
                                                     {503, "Service Unavailable"_L1},
                                                     {505, "HTTP Version Not Supported"_L1},
                                                     {507, "Insufficient Storage"_L1}}};
    for (const Phrase &phrase : phrases) {
        if (phrase.status == status)
            return phrase.text;
    }
    return "Status"_L1;
}

} // namespace quayside::server
