#pragma once

#include "server/http/response.h"

#include <memory>

namespace quayside::server {

class Channel;
class Exchange;
struct RequestHead;
class WorkerContext;

/// What an exchange may do with the connection it belongs to.
class ExchangeHost {
public:
    virtual WorkerContext &worker() = 0;
    virtual Channel &channel() = 0;
    virtual const RequestHead &head() const = 0;
    /// The request as handlers see it, once.
    virtual Request takeRequest() = 0;
    /// Bytes that came behind the head and are not used yet.
    virtual QByteArray &input() = 0;
    /// Reads from the socket and keeps account of whether there is more.
    virtual qint64 read(char *buffer, qint64 size) = 0;
    /// True when the last read filled its buffer or the socket has reported since.
    virtual bool mayRead() const = 0;
    /// The request's body has been read to its end: the connection can go on after the answer.
    virtual void setBodyRead() = 0;
    /// Lets a client that waits for it send its body.
    virtual void sendContinue() = 0;
    /// Sends the head of an answer and, unless this is HEAD, `body`.
    virtual void sendHead(int status, const QByteArray &fields, std::optional<qint64> length,
                          const QByteArray &body = {}) = 0;
    /// Body bytes that an exchange sends by itself, for the log.
    virtual void countSent(qint64 bytes) = 0;
    /// The answer is with the channel: next request, or close. The exchange is let go.
    virtual void finish() = 0;
    /// A whole answer, then finish().
    virtual void answer(const Response &response) = 0;
    /// A transport's own error in the form of the path's plane, then finish(). Closes.
    virtual void answerProblem(int status, QLatin1StringView text) = 0;
    /// Goes on with another exchange.
    virtual void replaceExchange(std::shared_ptr<Exchange> exchange) = 0;
    /// Closes at once.
    virtual void die() = 0;

protected:
    ~ExchangeHost() = default;
};

/// One request of a connection, from its head to the end of its answer. Lives on the worker's
/// thread. Shared, so that what comes back late from another thread finds out through a weak
/// pointer whether the request is still there.
class Exchange : public std::enable_shared_from_this<Exchange> {
public:
    explicit Exchange(ExchangeHost &connection)
        : m_connection(connection)
    {
    }
    virtual ~Exchange() = default;
    Q_DISABLE_COPY_MOVE(Exchange)

    virtual void start() = 0;
    /// The socket has bytes.
    virtual void readable() { }
    /// What was written has left.
    virtual void drained() { }
    /// The pool has a block again, after it had none for this exchange.
    virtual void blockReturned() { }
    /// Called about once a second, for deadlines.
    virtual void tick(qint64 now) = 0;
    /// The client is gone, or the server closes. Nothing can be answered.
    virtual void abandon() { }

protected:
    ExchangeHost &m_connection;
};

} // namespace quayside::server
