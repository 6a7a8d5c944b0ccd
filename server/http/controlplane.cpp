#include "server/http/controlplane.h"

#include "server/http/lane.h"

#include <QtCore/QLoggingCategory>
#include <QtHttpServer/QHttpServer>
#include <QtHttpServer/QHttpServerResponder>
#include <QtHttpServer/QHttpServerResponse>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QtNetwork/QHttpHeaders>
#endif

#include <optional>
#include <unordered_map>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcControl, "quayside.http.control", QtWarningMsg)

constexpr size_t kIdleLanes = 64; // more than that are ended when they come back

/// One request on its lane.
struct Flight {
    Request request;
    ControlPlane::Done done; // empty: forgotten
    Lane *lane = nullptr; // QtHttpServer's
    std::optional<QHttpServerResponder> responder;
    std::optional<qint64> announcedLength;
    bool hasType = false;
    bool isAnswered = false;
};

QByteArray requestText(const Request &request)
{
    // What QUrl would not take, or would take for a host, is none of QtHttpServer's business.
    const bool isPlain = request.path.startsWith('/') && !request.path.startsWith("//")
        && percentDecoded(request.path).has_value();
    QByteArray text;
    text.reserve(64 + request.path.size());
    text.append(toString(request.method)).append(' ');
    text.append(isPlain ? request.path : "/"_ba);
    text.append(" HTTP/1.1\r\nHost: lane\r\n\r\n");
    return text;
}

void writeResponse(const Response &response, QHttpServerResponder &&responder)
{
    QHttpServerResponse out(response.contentType, response.body,
                            QHttpServerResponse::StatusCode(response.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = out.headers();
    for (const HeaderField &field : response.headers.fields())
        headers.append(field.name, field.value);
    out.setHeaders(std::move(headers));
    responder.sendResponse(out);
#else
    for (const HeaderField &field : response.headers.fields()) {
        // A line feed would let a value write fields of its own.
        QByteArray value = field.value;
        value.replace('\r', ' ').replace('\n', ' ');
        out.addHeader(field.name, value);
    }
    out.write(std::move(responder));
#endif
}

} // namespace

struct ControlPlane::Private {
    const Router &router;
    std::shared_ptr<Mailbox> mailbox;
    QHttpServer server;
    LaneServer *laneServer = nullptr; // a child of server
    std::vector<Lane *> idle; // QtHttpServer's
    std::unordered_map<quint64, Flight> flights;
    quint64 lastTicket = 0;
    quint64 current = 0; // the flight whose request is being played

    Private(const Router &r, std::shared_ptr<Mailbox> m)
        : router(r)
        , mailbox(std::move(m))
    {
    }

    void bind();
    Lane *takeLane();
    void giveLane(Lane *lane);
    void handle(QHttpServerResponder &&responder);
    void answer(quint64 ticket, const Response &response);
    void deliver(quint64 ticket);
};

void ControlPlane::Private::bind()
{
    laneServer = new LaneServer;
    // It must be listening at bind(), and at no other time: nobody can connect, since the event
    // loop does not turn in between.
    laneServer->listen(QHostAddress::LocalHost, 0);
    server.bind(laneServer);
    laneServer->close();
    const QString everything = u"^[\\s\\S]*$"_s;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.route(everything, [this](const QHttpServerRequest &, QHttpServerResponder &responder) {
        handle(std::move(responder));
    });
#else
    server.route(everything, [this](const QHttpServerRequest &, QHttpServerResponder &&responder) {
        handle(std::move(responder));
    });
#endif
}

Lane *ControlPlane::Private::takeLane()
{
    if (!idle.empty()) {
        Lane *lane = idle.back();
        idle.pop_back();
        return lane;
    }
    auto *lane = new Lane;
    laneServer->offer(lane);
    return lane;
}

void ControlPlane::Private::giveLane(Lane *lane)
{
    if (lane->isBroken() || idle.size() >= kIdleLanes)
        lane->end();
    else
        idle.push_back(lane);
}

void ControlPlane::Private::handle(QHttpServerResponder &&responder)
{
    const quint64 ticket = current;
    const auto found = flights.find(ticket);
    if (found == flights.end())
        return;
    found->second.responder.emplace(std::move(responder));
    Future<Response> future = router.dispatch(found->second.request);
    if (future.isFinished()) { // no detour through the event loop
        answer(ticket, future.result());
        return;
    }
    const auto post = [box = mailbox, this, ticket](const Response &response) {
        box->post([this, ticket, response] { // the mailbox closes before this goes
            answer(ticket, response);
            deliver(ticket);
        });
    };
    future.then([post](const Response &response) { post(response); });
}

void ControlPlane::Private::answer(quint64 ticket, const Response &response)
{
    Flight &flight = flights.at(ticket);
    flight.announcedLength = response.contentLength;
    flight.hasType = !response.contentType.isEmpty() || response.headers.contains("content-type");
    flight.isAnswered = true;
    writeResponse(response, std::move(*flight.responder));
    flight.responder.reset();
}

void ControlPlane::Private::deliver(quint64 ticket)
{
    auto node = flights.extract(ticket);
    Flight &flight = node.mapped();
    auto framed = frameAnswer(flight.lane->takeWritten(), flight.hasType);
    giveLane(flight.lane);
    if (!flight.done)
        return;
    if (!framed) {
        qCWarning(lcControl, "no usable answer id=%s", flight.request.id.constData());
        framed = FramedAnswer{};
    }
    framed->announcedLength = flight.announcedLength;
    flight.done(std::move(*framed));
}

ControlPlane::ControlPlane(const Router &router, std::shared_ptr<Mailbox> mailbox)
    : d(std::make_unique<Private>(router, std::move(mailbox)))
{
    d->bind();
}

ControlPlane::~ControlPlane()
{
    for (auto &[ticket, flight] : d->flights)
        d->idle.push_back(flight.lane);
    d->flights.clear();
    for (Lane *lane : d->idle)
        lane->end();
}

quint64 ControlPlane::submit(Request request, Done done)
{
    const quint64 ticket = ++d->lastTicket;
    Lane *lane = d->takeLane();
    QByteArray text = requestText(request);
    Flight &flight = d->flights[ticket];
    flight.request = std::move(request);
    flight.done = std::move(done);
    flight.lane = lane;
    d->current = ticket;
    lane->request(std::move(text));
    d->current = 0;
    const auto found = d->flights.find(ticket);
    // Not answered and nobody to answer: QtHttpServer did not take it. deliver() then says 500.
    if (found != d->flights.end() && (found->second.isAnswered || !found->second.responder)) {
        if (!found->second.isAnswered)
            lane->disconnectFromHost();
        d->deliver(ticket);
    }
    return ticket;
}

void ControlPlane::forget(quint64 ticket)
{
    const auto found = d->flights.find(ticket);
    if (found != d->flights.end())
        found->second.done = nullptr;
}

} // namespace quayside::server
