#include "server/http/transport.h"

#include "server/http/listener.h"
#include "server/http/transportstate.h"
#include "server/http/transportworker.h"

#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// A worker with its thread.
struct Crew {
    std::unique_ptr<QThread> thread;
    std::unique_ptr<TransportWorker> worker;
};

Error listenError(const QTcpServer &server, const QHostAddress &address, quint16 port)
{
    const QString where = address.protocol() == QAbstractSocket::IPv6Protocol
        ? u"[%1]:%2"_s.arg(address.toString()).arg(port)
        : u"%1:%2"_s.arg(address.toString()).arg(port);
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {ErrorCode::AlreadyExists, u"%1 is already in use"_s.arg(where), {}};
    case QAbstractSocket::SocketAccessError:
        return {ErrorCode::Forbidden, u"not allowed to listen on %1"_s.arg(where), {}};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {ErrorCode::InvalidInput, u"%1 is no address of this machine"_s.arg(where), {}};
    default:
        return {ErrorCode::InvalidInput,
                u"cannot listen on %1: %2"_s.arg(where, server.errorString()),
                {}};
    }
}

} // namespace

struct Transport::Private {
    Transport *q;
    std::shared_ptr<TransportState> state; // shared with the workers
    std::shared_ptr<Mailbox> mailbox; // shared with the workers, which report through it
    std::vector<std::unique_ptr<Listener>> listeners;
    std::vector<Crew> crews;
    size_t nextWorker = 0;
    int handedOver = 0; // accepted and not yet ended, as the main thread knows it
    int workersToEmpty = 0;
    bool isDrained = false;

    void startWorkers();
    void accepted(qintptr descriptor, const std::shared_ptr<const TlsIdentity> &tls);
    void connectionEnded();
    void workerEmptied();
    void allDrained();
};

void Transport::Private::startWorkers()
{
    if (!crews.empty())
        return;
    const int wanted = state->options().workers;
    const int count = wanted > 0 ? wanted : std::max(1, QThread::idealThreadCount());
    for (int i = 0; i < count; ++i) {
        Crew crew;
        crew.thread = std::make_unique<QThread>();
        crew.thread->setObjectName(u"transport-%1"_s.arg(i));
        crew.worker = std::make_unique<TransportWorker>(
            state, [this, box = mailbox] { box->post([this] { workerEmptied(); }); });
        crew.worker->moveToThread(crew.thread.get());
        crew.thread->start();
        TransportWorker *worker = crew.worker.get();
        worker->mailbox()->post([worker] { worker->start(); });
        crews.push_back(std::move(crew));
    }
}

void Transport::Private::accepted(qintptr descriptor, const std::shared_ptr<const TlsIdentity> &tls)
{
    ++handedOver;
    if (handedOver >= state->limits().connections) {
        for (const auto &listener : listeners)
            listener->setPaused(true);
    }
    TransportWorker *worker = crews[nextWorker++ % crews.size()].worker.get();
    worker->mailbox()->post([worker, descriptor, tls] { worker->adopt(descriptor, tls); });
}

void Transport::Private::connectionEnded()
{
    --handedOver;
    if (handedOver < state->limits().connections) {
        for (const auto &listener : listeners)
            listener->setPaused(false);
    }
}

void Transport::Private::workerEmptied()
{
    if (--workersToEmpty <= 0)
        allDrained();
}

void Transport::Private::allDrained()
{
    if (!std::exchange(isDrained, true))
        Q_EMIT q->drained();
}

Transport::Transport(TransportOptions options, const Router &router, DataPlane &dataPlane,
                     QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->state = std::make_shared<TransportState>(std::move(options), router, dataPlane);
    d->mailbox = std::make_shared<Mailbox>(this);
    d->state->setConnectionEnded(
        [p = d.get(), box = d->mailbox] { box->post([p] { p->connectionEnded(); }); });
}

Transport::~Transport()
{
    d->listeners.clear();
    for (Crew &crew : d->crews) {
        TransportWorker *worker = crew.worker.get();
        QThread *thread = crew.thread.get();
        worker->mailbox()->post([worker, thread] {
            worker->stop();
            thread->quit();
        });
    }
    for (Crew &crew : d->crews)
        crew.thread->wait();
    d->mailbox->close();
    d->crews.clear();
}

Result<quint16> Transport::listen(const QHostAddress &address, quint16 port,
                                  std::shared_ptr<const TlsIdentity> tls)
{
    if (address.isNull())
        return failure(ErrorCode::InvalidInput, u"not an address to listen on"_s);
    d->startWorkers();
    auto listener = std::make_unique<Listener>(
        [p = d.get(), tls = std::move(tls)](qintptr descriptor) { p->accepted(descriptor, tls); });
    if (!listener->listen(address, port))
        return tl::unexpected<Error>(listenError(*listener, address, port));
    const quint16 bound = listener->serverPort();
    d->listeners.push_back(std::move(listener));
    return bound;
}

void Transport::drain(std::chrono::milliseconds limit)
{
    d->listeners.clear();
    d->state->startDraining();
    d->workersToEmpty = int(d->crews.size());
    for (const Crew &crew : d->crews) {
        TransportWorker *worker = crew.worker.get();
        worker->mailbox()->post([worker] { worker->drain(); });
    }
    QTimer::singleShot(d->crews.empty() ? std::chrono::milliseconds(0) : limit, this,
                       [this] { d->allDrained(); });
}

} // namespace quayside::server
