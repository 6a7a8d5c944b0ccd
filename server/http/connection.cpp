#include "server/http/connection.h"

#include "server/http/answerhead.h"
#include "server/http/controlexchange.h"
#include "server/http/dataexchange.h"
#include "server/http/problemresponse.h"
#include "server/http/transportstate.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAccess, "quayside.http.access", QtInfoMsg)

constexpr qsizetype kLookAhead = 64 * 1024;
constexpr qint64 kLingerBytes = 256 * 1024;
constexpr qint64 kLingerTime = 2000;
constexpr qint64 kCloseTime = 10'000;
constexpr qsizetype kJoinedBody = 64 * 1024; // copied behind the head: one packet less

/// Fields that concern the connection, or that only a proxy or the transport may set.
bool isHopByHop(const QByteArray &name)
{
    static const QList<QByteArrayView> names{
        "connection",      "keep-alive",        "proxy-connection", "te",
        "trailer",         "transfer-encoding", "upgrade",          "expect",
        "x-forwarded-for", "x-forwarded-proto", "x-forwarded-host", "x-request-id"};
    return names.contains(QByteArrayView(name));
}

} // namespace

Connection::Connection(WorkerContext &worker, std::unique_ptr<Channel> channel, bool isTls,
                       std::function<void(Connection *)> gone)
    : m_worker(worker)
    , m_gone(std::move(gone))
    , m_channel(std::move(channel))
    , m_peer(m_channel->peerAddress())
    , m_isTls(isTls)
    , m_presence(worker.state().counters().openConnections())
{
    connect(m_channel.get(), &Channel::readable, this, &Connection::onReadable);
    connect(m_channel.get(), &Channel::drained, this, &Connection::onDrained);
    connect(m_channel.get(), &Channel::gone, this, &Connection::die);
}

Connection::~Connection()
{
    m_channel->disconnect(this);
    if (m_isCounted)
        m_worker.state().leaveAddress(m_peer);
    m_worker.state().leaveConnection();
}

void Connection::start()
{
    m_deadline = m_worker.now() + m_worker.limits().firstByte.count();
    m_isCounted = m_worker.state().enterAddress(m_peer);
    if (!m_isCounted) {
        m_worker.state().counters().countRefused();
        refuseBusy();
    }
}

void Connection::refuseBusy()
{
    m_mustClose = true;
    if (m_isTls) // an answer would need a handshake first, which is what a flood wants
        return die();
    refuse(503, "too many connections"_L1);
}

void Connection::tick(qint64 now)
{
    if (m_state == State::Busy) {
        const auto exchange = m_exchange;
        return exchange->tick(now);
    }
    if (m_deadline == 0 || now < m_deadline || m_state == State::Gone)
        return;
    if (m_state == State::Idle && !m_input.isEmpty())
        return refuse(408, "the head took too long"_L1);
    if (m_state == State::Lingering)
        return closeGently();
    die();
}

void Connection::drain()
{
    m_mustClose = true;
    if (m_state == State::Idle && m_input.isEmpty())
        closeGently();
}

void Connection::die()
{
    if (m_state == State::Gone)
        return;
    const bool wasBusy = m_state == State::Busy;
    m_state = State::Gone;
    if (m_exchange) {
        m_retired = std::move(m_exchange);
        m_exchange.reset();
        m_retired->abandon();
    }
    if (wasBusy)
        account();
    m_gone(this);
}

Request Connection::takeRequest()
{
    return std::move(m_request);
}

qint64 Connection::read(char *buffer, qint64 size)
{
    m_mayRead = false;
    const qint64 count = m_channel->read(buffer, size);
    if (count == size)
        m_mayRead = true;
    return count;
}

void Connection::onReadable()
{
    m_mayRead = true;
    if (m_state == State::Idle) {
        process();
    } else if (m_state == State::Busy) {
        const auto exchange = m_exchange;
        exchange->readable();
    } else if (m_state == State::Lingering) {
        linger();
    } else if (m_state == State::Closing) {
        // Nothing is expected any more; a client that is gone shows only when it is read.
        if (read(m_worker.scratch().data(), qint64(m_worker.scratch().size())) < 0)
            die();
    }
}

void Connection::onDrained()
{
    if (m_state == State::Busy) {
        const auto exchange = m_exchange;
        exchange->drained();
    } else if (m_state == State::Lingering) {
        m_channel->finishWriting();
    } else if (m_state == State::Draining) {
        m_state = State::Idle;
        afterAnswer();
        process();
    }
}

bool Connection::fillInput()
{
    if (!m_mayRead || m_input.size() >= kLookAhead)
        return false;
    const std::span<char> scratch = m_worker.scratch();
    const qint64 room = std::min<qint64>(qint64(scratch.size()), kLookAhead - m_input.size());
    const qint64 count = read(scratch.data(), room);
    if (count < 0)
        die();
    if (count <= 0)
        return false;
    if (m_input.isEmpty()) // the head's own deadline starts with its first byte
        m_deadline = m_worker.now() + m_worker.limits().wholeHead.count();
    m_input.append(scratch.data(), count);
    return true;
}

void Connection::process()
{
    if (m_isProcessing)
        return;
    m_isProcessing = true;
    while (m_state == State::Idle && processOne()) { }
    m_isProcessing = false;
    m_retired.reset();
}

bool Connection::processOne()
{
    if (m_clean == m_input.size() && !fillInput())
        return false;
    const TransportLimits &limits = m_worker.limits();
    HeadResult result =
        parseHead(m_input, {limits.requestLine, limits.head, limits.fields}, m_clean);
    if (result.kind == HeadResult::Kind::More) {
        m_clean = m_input.size();
        return true;
    }
    m_clean = 0;
    if (result.kind == HeadResult::Kind::Refused) {
        refuse(result.status, result.reason);
        return false;
    }
    if (result.size == m_input.size())
        m_input = {}; // an idle connection keeps no buffer
    else
        m_input.remove(0, result.size);
    m_head = std::move(result.head);
    beginRequest();
    return true;
}

void Connection::beginRequest()
{
    m_state = State::Busy;
    m_deadline = 0;
    m_retired.reset();
    ++m_requestCount;
    m_isBodyRead = !m_head.hasBody();
    makeRequest();
    m_isData = m_worker.state().dataPlane().claims(m_head.method, m_head.path);
    if (m_isData)
        m_exchange = std::make_shared<DataExchange>(*this);
    else
        m_exchange = std::make_shared<ControlExchange>(*this);
    const auto exchange = m_exchange;
    exchange->start();
}

void Connection::makeRequest()
{
    TransportState &state = m_worker.state();
    ClientOrigin origin{m_isTls ? "https"_ba : "http"_ba, m_head.host, m_peer, false, false};
    origin = state.forwarded(std::move(origin), m_head.headers);
    m_request = Request{};
    m_request.method = m_head.method;
    m_request.path = m_head.path;
    m_request.query = m_head.query;
    m_request.contentLength = m_head.contentLength;
    m_request.scheme = origin.scheme;
    m_request.host = origin.host;
    m_request.peer = origin.peer;
    m_request.isFromUnknownProxy = origin.isFromUnknownProxy;
    m_request.isFromThisMachine = origin.isFromThisMachine;
    m_request.id = m_worker.nextRequestId();
    QList<QByteArray> named; // by Connection: hop-by-hop as well
    for (const QByteArray &value : m_head.headers.values("connection")) {
        for (const QByteArray &item : value.split(','))
            named.append(item.trimmed().toLower());
    }
    for (const HeaderField &field : m_head.headers.fields()) {
        if (!isHopByHop(field.name) && !named.contains(field.name))
            m_request.headers.append(field.name, field.value);
    }
    m_method = toString(m_head.method);
    m_path = m_request.path;
    m_id = m_request.id;
    m_client = m_request.peer;
    m_started = m_worker.nowMicroseconds();
    m_sent = 0;
    m_status = 0;
}

void Connection::replaceExchange(std::shared_ptr<Exchange> exchange)
{
    m_retired = std::move(m_exchange);
    m_exchange = std::move(exchange);
    const auto current = m_exchange;
    current->start();
}

void Connection::sendContinue()
{
    if (m_head.expectsContinue && m_input.isEmpty()) // who sent bytes already does not wait
        m_channel->write("HTTP/1.1 100 Continue\r\n\r\n"_ba);
}

bool Connection::closesAfterThis() const
{
    return m_mustClose || !m_head.keepsAlive || !m_isBodyRead || m_worker.state().isDraining()
        || m_requestCount >= m_worker.limits().requestsPerConnection;
}

void Connection::sendHead(int status, const QByteArray &fields, std::optional<qint64> length,
                          const QByteArray &body)
{
    m_mustClose = closesAfterThis();
    m_status = status;
    AnswerFrame frame{status, fields, length, m_worker.date(), m_id, m_mustClose, m_head.isHttp10};
    QByteArray bytes = answerHead(frame);
    const bool hasBody = m_head.method != Method::Head && !isBodiless(status) && !body.isEmpty();
    if (hasBody)
        m_sent += body.size();
    if (hasBody && body.size() <= kJoinedBody)
        bytes.append(body);
    m_channel->write(bytes);
    if (hasBody && body.size() > kJoinedBody)
        m_channel->write(body);
}

void Connection::answer(const Response &response)
{
    const qint64 length = response.contentLength.value_or(response.body.size());
    sendHead(response.status, wireFields(response), length, response.body);
    finish();
}

void Connection::answerProblem(int status, QLatin1StringView text)
{
    const QString message = text;
    Response response = messageProblem(status, message);
    if (m_path.startsWith("/v2/")) {
        const ErrorCode code = status == 413 ? ErrorCode::TooLarge
            : status == 503                  ? ErrorCode::Unavailable
                                             : ErrorCode::InvalidInput;
        response = registryProblem(Error{code, message, {}});
        response.status = status;
    }
    m_mustClose = true;
    answer(response);
}

void Connection::refuse(int status, QLatin1StringView reason)
{
    m_head = RequestHead{};
    m_requestCount += 1;
    m_isData = false;
    m_isBodyRead = false;
    m_mustClose = true;
    m_method = "-"_ba;
    m_path = "-"_ba;
    m_id = m_worker.nextRequestId();
    m_client = m_peer;
    m_started = m_worker.nowMicroseconds();
    m_sent = 0;
    m_input = {};
    Response response = Response::text(status, QByteArray(reason.data(), reason.size()) + '\n');
    if (status == 405)
        response.headers.append("allow"_ba, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"_ba);
    if (status == 503)
        response.headers.append("retry-after"_ba, "5"_ba);
    answer(response);
}

void Connection::finish()
{
    if (m_state == State::Gone)
        return;
    account();
    m_retired = std::move(m_exchange);
    m_exchange.reset();
    if (m_mustClose) {
        if (m_isBodyRead)
            return closeGently();
        m_state = State::Lingering;
        m_lingered = 0;
        m_input = {};
        m_deadline = m_worker.now() + kLingerTime;
        m_mayRead = true;
        if (m_channel->pendingWrite() == 0)
            m_channel->finishWriting();
        return linger();
    }
    if (m_channel->pendingWrite() > 0) { // who does not read gets no next answer
        m_state = State::Draining;
        m_deadline = m_worker.now() + m_worker.limits().streamWindow.count();
        return;
    }
    m_state = State::Idle;
    afterAnswer();
    process();
}

void Connection::afterAnswer()
{
    const TransportLimits &limits = m_worker.limits();
    m_deadline =
        m_worker.now() + (m_input.isEmpty() ? limits.keepAliveIdle : limits.wholeHead).count();
    if (m_worker.state().isDraining() && m_input.isEmpty())
        closeGently();
}

void Connection::linger()
{
    const std::span<char> scratch = m_worker.scratch();
    while (m_mayRead && m_lingered < kLingerBytes) {
        const qint64 count = read(scratch.data(), qint64(scratch.size()));
        if (m_state != State::Lingering)
            return;
        if (count < 0)
            return die();
        m_lingered += count;
    }
    if (m_lingered >= kLingerBytes)
        closeGently();
}

void Connection::closeGently()
{
    if (m_state == State::Gone)
        return;
    m_state = State::Closing;
    m_deadline = m_worker.now() + kCloseTime;
    m_channel->close();
}

void Connection::account() const
{
    auto &counters = m_worker.state().counters();
    const auto length = m_worker.nowMicroseconds() - m_started;
    const bool isRefused = m_method == "-"; // the head could not be read
    counters.countRequest(m_isData ? Plane::Data : Plane::Control,
                          isRefused ? std::nullopt : std::optional(m_head.method), m_status);
    if (!m_isData && !isRefused)
        counters.countControlDuration(length);
    if (!lcAccess().isInfoEnabled())
        return;
    qCInfo(lcAccess, "method=%s path=%s status=%d bytes=%lld ms=%lld peer=%s id=%s",
           m_method.constData(), m_path.constData(), m_status, static_cast<long long>(m_sent),
           static_cast<long long>(length.count() / 1000),
           m_client.toString().toLatin1().constData(), m_id.constData());
}

} // namespace quayside::server
