#include "server/http/controlexchange.h"

#include "server/http/controlplane.h"
#include "server/http/requesthead.h"
#include "server/http/transportstate.h"
#include "server/http/workercontext.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

ControlExchange::ControlExchange(ExchangeHost &connection)
    : Exchange(connection)
    , m_decoder(connection.head().isChunked
                    ? BodyDecoder::chunked()
                    : BodyDecoder::fixed(connection.head().contentLength.value_or(0)))
{
}

void ControlExchange::start()
{
    const RequestHead &head = m_connection.head();
    if (!head.hasBody())
        return submit();
    WorkerContext &worker = m_connection.worker();
    m_maxBody = std::min(worker.limits().controlBody,
                         worker.state().router().maxBody(head.method, head.path));
    if (head.contentLength.value_or(0) > m_maxBody) {
        m_isDone = true;
        return m_connection.answerProblem(413, "the body is too large"_L1);
    }
    m_deadline = worker.now() + worker.limits().controlBodyTime.count();
    m_connection.sendContinue();
    readBody();
}

void ControlExchange::readable()
{
    if (!m_isSubmitted && !m_isDone)
        readBody();
}

bool ControlExchange::decode(std::span<const char> bytes, qsizetype &used)
{
    std::vector<std::span<const char>> pieces;
    used = m_decoder.feed(bytes, pieces);
    const bool isTooLarge = m_decoder.decodedCount() > m_maxBody;
    if (m_decoder.isBad() || isTooLarge) {
        m_isDone = true;
        if (isTooLarge)
            m_connection.answerProblem(413, "the body is too large"_L1);
        else
            m_connection.answerProblem(400, "the body is malformed"_L1);
        return false;
    }
    for (const auto &piece : pieces)
        m_body.append(piece.data(), qsizetype(piece.size()));
    return true;
}

void ControlExchange::readBody()
{
    QByteArray &input = m_connection.input();
    qsizetype used = 0;
    if (!input.isEmpty()) {
        if (!decode({input.constData(), size_t(input.size())}, used))
            return;
        input.remove(0, used);
    }
    const std::span<char> scratch = m_connection.worker().scratch();
    while (!m_decoder.isDone() && m_connection.mayRead()) {
        const qint64 count = m_connection.read(scratch.data(), qint64(scratch.size()));
        if (count < 0)
            return m_connection.die();
        if (!decode({scratch.data(), size_t(count)}, used))
            return;
        if (used < count)
            input.append(scratch.data() + used, count - used);
    }
    if (m_decoder.isDone()) {
        m_connection.setBodyRead();
        submit();
    }
}

void ControlExchange::submit()
{
    m_isSubmitted = true;
    WorkerContext &worker = m_connection.worker();
    m_deadline = worker.now() + worker.limits().controlAnswer.count();
    Request request = m_connection.takeRequest();
    request.body = std::move(m_body);
    const std::weak_ptr<Exchange> weak = weak_from_this();
    const quint64 ticket =
        worker.control().submit(std::move(request), [weak](const FramedAnswer &answer) {
            if (const auto self = weak.lock())
                static_cast<ControlExchange &>(*self).answered(answer);
        });
    m_ticket = ticket;
}

void ControlExchange::answered(const FramedAnswer &answer)
{
    m_isDone = true;
    m_connection.sendHead(answer.status, answer.fields,
                          m_connection.head().method == Method::Head && answer.announcedLength
                              ? *answer.announcedLength
                              : answer.body.size(),
                          answer.body);
    m_connection.finish();
}

void ControlExchange::tick(qint64 now)
{
    if (m_isDone || now < m_deadline)
        return;
    if (m_isSubmitted) {
        m_connection.worker().control().forget(m_ticket);
        m_isDone = true;
        m_connection.answerProblem(503, "the answer took too long"_L1);
    } else {
        m_isDone = true;
        m_connection.answerProblem(408, "the body took too long"_L1);
    }
}

void ControlExchange::abandon()
{
    if (m_isSubmitted && !m_isDone)
        m_connection.worker().control().forget(m_ticket);
    m_isDone = true;
}

} // namespace quayside::server
