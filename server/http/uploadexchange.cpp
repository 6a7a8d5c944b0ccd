#include "server/http/uploadexchange.h"

#include "server/http/requesthead.h"
#include "server/http/transportstate.h"
#include "server/http/workercontext.h"

#include <algorithm>
#include <cstring>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

// Committing a large blob waits for the disk: ten times what a control handler gets.
constexpr int kFinishFactor = 10;

BodyDecoder decoderFor(const RequestHead &head)
{
    return head.isChunked ? BodyDecoder::chunked()
                          : BodyDecoder::fixed(head.contentLength.value_or(0));
}

} // namespace

UploadExchange::UploadExchange(ExchangeHost &connection, StreamIn target)
    : Exchange(connection)
    , m_sink(std::move(target.sink))
    , m_maxBytes(target.maxBytes >= 0 ? target.maxBytes : connection.worker().limits().blobBody)
    , m_decoder(decoderFor(connection.head()))
    , m_rate(connection.worker().limits(), connection.worker().now())
    , m_presence(connection.worker().state().counters().uploads())
{
}

UploadExchange::~UploadExchange() = default;

void UploadExchange::start()
{
    const std::weak_ptr<Exchange> weak = weak_from_this();
    m_sink->setFinished([weak, box = m_connection.worker().mailbox()](Response response) {
        box->post([weak, response = std::move(response)] {
            if (const auto self = weak.lock())
                static_cast<UploadExchange &>(*self).finished(response);
        });
    });
    if (m_connection.head().contentLength.value_or(0) > m_maxBytes)
        return fail(413, "the content is too large"_L1);
    if (m_decoder.isDone())
        return bodyEnded();
    m_connection.sendContinue();
    pump();
}

std::shared_ptr<void> UploadExchange::makeLease()
{
    const std::weak_ptr<Exchange> weak = weak_from_this();
    const auto returned = [weak, box = m_connection.worker().mailbox()](void *) {
        box->post([weak] {
            if (const auto self = weak.lock()) {
                auto &upload = static_cast<UploadExchange &>(*self);
                --upload.m_blocksOut;
                upload.blockReturned();
            }
        });
    };
    return std::shared_ptr<void>(nullptr, returned);
}

void UploadExchange::blockReturned()
{
    m_rate.restart(m_connection.worker().now()); // until now it was us who did not read
    pump();
}

bool UploadExchange::needBlock()
{
    if (m_block)
        return true;
    if (m_blocksOut >= m_sink->maxBlocks())
        return false;
    WorkerContext &worker = m_connection.worker();
    m_block = worker.pool().take();
    if (!m_block) {
        worker.waitForBlock(weak_from_this());
        return false;
    }
    m_block.setLease(makeLease());
    ++m_blocksOut;
    m_filled = 0;
    return true;
}

void UploadExchange::pump()
{
    if (m_isPumping)
        return;
    m_isPumping = true;
    while (m_state == State::Reading && needBlock() && readOnce()) { }
    m_isPumping = false;
}

bool UploadExchange::readOnce()
{
    QByteArray &input = m_connection.input();
    qint64 count = Block::kCapacity - m_filled;
    if (m_decoder.remaining() >= 0) // what follows the body is the next request's
        count = std::min(count, m_decoder.remaining());
    char *target = m_block.data() + m_filled;
    if (!input.isEmpty()) {
        count = std::min<qint64>(count, input.size());
        std::memcpy(target, input.constData(), size_t(count));
        input.remove(0, count);
    } else if (m_connection.mayRead()) {
        count = m_connection.read(target, count);
        if (count < 0) {
            m_connection.die();
            return false;
        }
    } else {
        count = 0;
    }
    m_rate.add(count);
    if (count > 0)
        return decode(count);
    // Nothing there now: keep filling, unless the sink has nothing else to do.
    if (m_blocksOut == 1 && !m_block.spans().empty())
        putBlock();
    return m_connection.mayRead();
}

bool UploadExchange::decode(qsizetype count)
{
    std::vector<std::span<const char>> pieces;
    const char *bytes = m_block.data() + m_filled;
    const qsizetype used = m_decoder.feed({bytes, size_t(count)}, pieces);
    qint64 received = 0;
    for (const auto &piece : pieces) {
        m_block.addSpan(piece);
        received += qint64(piece.size());
    }
    m_connection.worker().state().counters().countReceived(received);
    m_filled += count;
    if (m_decoder.isBad()) {
        fail(400, "the body is malformed"_L1);
        return false;
    }
    if (m_decoder.decodedCount() > m_maxBytes) {
        fail(413, "the content is too large"_L1);
        return false;
    }
    if (used < count)
        m_connection.input().prepend(bytes + used, count - used);
    if (m_decoder.isDone()) {
        bodyEnded();
        return false;
    }
    if (m_filled == Block::kCapacity) {
        if (m_block.spans().empty())
            m_filled = 0; // chunk heads only
        else
            putBlock();
    }
    return true;
}

void UploadExchange::putBlock()
{
    m_filled = 0;
    m_sink->put(std::move(m_block));
}

void UploadExchange::bodyEnded()
{
    WorkerContext &worker = m_connection.worker();
    m_state = State::Finishing;
    m_finishDeadline = worker.now() + kFinishFactor * worker.limits().controlAnswer.count();
    m_connection.setBodyRead();
    if (m_block && !m_block.spans().empty())
        putBlock();
    else
        m_block = Block();
    m_sink->finish();
}

void UploadExchange::fail(int status, QLatin1StringView text)
{
    m_state = State::Done;
    m_block = Block();
    m_sink->abort();
    m_connection.answerProblem(status, text);
}

void UploadExchange::finished(const Response &response)
{
    if (m_state == State::Done)
        return;
    const bool isEarly = m_state == State::Reading;
    m_state = State::Done;
    m_block = Block();
    if (isEarly)
        m_sink->abort();
    m_connection.answer(response);
}

void UploadExchange::tick(qint64 now)
{
    if (m_state == State::Finishing && now >= m_finishDeadline) {
        m_state = State::Done;
        m_connection.answerProblem(503, "the answer took too long"_L1);
    } else if (m_state == State::Reading) {
        if (!m_block)
            m_rate.restart(now); // waits for the sink or the pool
        else if (m_rate.isTooSlow(now))
            m_connection.die();
    }
}

void UploadExchange::abandon()
{
    const bool wasReading = m_state == State::Reading;
    m_state = State::Done;
    m_block = Block();
    if (wasReading)
        m_sink->abort();
}

} // namespace quayside::server
