#include "server/http/downloadexchange.h"

#include "server/http/answerhead.h"
#include "server/http/byterange.h"
#include "server/http/channel.h"
#include "server/http/entitytag.h"
#include "server/http/requesthead.h"
#include "server/http/transportstate.h"
#include "server/http/workercontext.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcDownload, "quayside.http.download", QtInfoMsg)

constexpr qint64 kSendfileCall = 1024 * 1024;
constexpr int kCallsPerTurn = 8; // then the worker's other clients have their turn
constexpr qint64 kCopyStep = 128 * 1024;
constexpr qint64 kCopyPending = 512 * 1024;
constexpr qint64 kSmall = 64 * 1024; // leaves with its head in one write

} // namespace

DownloadExchange::DownloadExchange(ExchangeHost &connection, StreamOut answer)
    : Exchange(connection)
    , m_head(std::move(answer.head))
    , m_source(std::move(answer.source))
    , m_rate(connection.worker().limits(), connection.worker().now())
    , m_presence(connection.worker().state().counters().downloads())
    , m_isHead(connection.head().method == Method::Head)
{
}

void DownloadExchange::start()
{
    const RequestHead &request = m_connection.head();
    const QByteArray etag = m_head.headers.value("etag");
    const qint64 size = m_source->size();
    m_head.headers.set("accept-ranges"_ba, "bytes"_ba);
    if (matchesEntityTag(request.headers.values("if-none-match"), etag)) {
        m_isDone = true;
        m_head.contentType.clear();
        m_connection.sendHead(304, wireFields(m_head), {});
        return m_connection.finish();
    }
    m_end = size;
    int status = m_head.status;
    const QByteArray condition = request.headers.value("if-range");
    const QList<QByteArray> ranges = request.headers.values("range");
    if (!m_isHead && ranges.size() == 1 && (condition.isEmpty() || condition == etag)) {
        const RangeRequest wanted = parseRange(ranges.first(), size);
        if (wanted.kind == RangeRequest::Kind::Outside) {
            m_isDone = true;
            Response outside = Response::empty(416);
            outside.headers.append("content-range"_ba, "bytes */"_ba + QByteArray::number(size));
            return m_connection.answer(outside);
        }
        if (wanted.kind == RangeRequest::Kind::Part) {
            status = 206;
            m_offset = wanted.range.first;
            m_end = wanted.range.last + 1;
            m_head.headers.set("content-range"_ba,
                               "bytes "_ba + QByteArray::number(wanted.range.first) + '-'
                                   + QByteArray::number(wanted.range.last) + '/'
                                   + QByteArray::number(size));
        }
    }
    sendPart(status, m_head);
}

void DownloadExchange::sendPart(int status, Response &head)
{
    const qint64 length = m_end - m_offset;
    const QByteArray fields = wireFields(head);
    if (m_isHead || length == 0) {
        m_isDone = true;
        m_connection.sendHead(status, fields, length);
        return m_connection.finish();
    }
    if (length > kSmall) {
        m_connection.sendHead(status, fields, length);
        return pump();
    }
    m_isDone = true;
    QByteArray body(length, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < length) {
        const qint64 count =
            m_source->read(m_offset + filled, {body.data() + filled, size_t(length - filled)});
        if (count <= 0) { // nothing has been sent yet: an honest answer is possible
            qCWarning(lcDownload, "content is cut short status=%d", status);
            return m_connection.answerProblem(503, "the content cannot be read now"_L1);
        }
        filled += count;
    }
    m_connection.worker().state().counters().countSent(length);
    m_connection.sendHead(status, fields, length, body);
    m_connection.finish();
}

void DownloadExchange::drained()
{
    if (!m_isDone && !m_isQueued)
        pump();
}

void DownloadExchange::advance(qint64 count)
{
    m_offset += count;
    m_connection.countSent(count);
    m_connection.worker().state().counters().countSent(count);
}

void DownloadExchange::broken(const char *why)
{
    m_isDone = true;
    qCInfo(lcDownload, "download ended early why=%s left=%lld", why,
           static_cast<long long>(m_end - m_offset));
    m_connection.die();
}

void DownloadExchange::pump()
{
    const bool isFile = m_source->fileDescriptor() >= 0 && m_connection.channel().canSendFile();
    for (int call = 0; m_offset < m_end; ++call) {
        if (call == kCallsPerTurn) {
            m_isQueued = true;
            m_connection.worker().mailbox()->post([weak = weak_from_this()] {
                const auto self = weak.lock();
                auto *download = static_cast<DownloadExchange *>(self.get());
                if (!download || download->m_isDone)
                    return;
                download->m_isQueued = false;
                download->pump();
            });
            return;
        }
        if (isFile ? !sendFromFile() : !sendByCopy())
            return;
    }
    m_isDone = true;
    m_connection.finish();
}

bool DownloadExchange::sendFromFile()
{
    Channel &channel = m_connection.channel();
    if (channel.pendingWrite() > 0) // Qt's own notifier is armed: ours must not be
        return false;
    const qint64 count = channel.sendFile(m_source->fileDescriptor(), m_offset,
                                          std::min(kSendfileCall, m_end - m_offset));
    if (count < 0) {
        broken("gone or cut short");
        return false;
    }
    m_rate.add(count);
    advance(count);
    return count > 0;
}

bool DownloadExchange::sendByCopy()
{
    Channel &channel = m_connection.channel();
    if (channel.pendingWrite() >= kCopyPending)
        return false;
    QByteArray bytes(std::min(kCopyStep, m_end - m_offset), Qt::Uninitialized);
    const qint64 count = m_source->read(m_offset, {bytes.data(), size_t(bytes.size())});
    if (count <= 0) {
        broken("the source is cut short");
        return false;
    }
    bytes.truncate(count);
    channel.write(bytes);
    advance(count);
    m_pending += count;
    return true;
}

void DownloadExchange::tick(qint64 now)
{
    if (m_isDone)
        return;
    // Bytes count when they left the channel, not when it took them.
    const qint64 pending = m_connection.channel().pendingWrite();
    m_rate.add(std::max<qint64>(0, m_pending - pending));
    m_pending = pending;
    if (m_rate.isTooSlow(now))
        broken("too slow");
}

} // namespace quayside::server
