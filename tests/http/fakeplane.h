#pragma once

#include "app/core/startonpool.h"
#include "server/http/transport.h"

#include <QtCore/QFile>
#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryFile>

#include <atomic>
#include <mutex>
#include <thread>

using namespace quayside::server;
using namespace Qt::StringLiterals;

/// Keeps what it gets; holds on to its blocks while `isHolding`.
class FakeSink : public BodySink {
public:
    void put(Block block) override
    {
        const std::lock_guard lock(mutex);
        for (const auto &span : block.spans())
            bytes.append(span.data(), qsizetype(span.size()));
        if (isHolding)
            held.push_back(std::move(block));
        if (failsAt >= 0 && bytes.size() >= failsAt && !std::exchange(hasFailed, true))
            m_finished(Response::text(507, "full"_ba));
    }
    void finish() override
    {
        isFinished = true;
        // From another thread, as a strand does it.
        std::thread([finished = m_finished, size = bytes.size()] {
            finished(Response::text(201, QByteArray::number(size)));
        }).join();
    }
    void abort() override { isAborted = true; }

    qsizetype size()
    {
        const std::lock_guard lock(mutex);
        return bytes.size();
    }
    int heldCount()
    {
        const std::lock_guard lock(mutex);
        return int(held.size());
    }
    void release()
    {
        std::vector<Block> blocks;
        const std::lock_guard lock(mutex);
        isHolding = false;
        blocks.swap(held);
    }

    std::mutex mutex;
    QByteArray bytes;
    std::vector<Block> held;
    bool isHolding = false;
    bool hasFailed = false;
    qint64 failsAt = -1;
    std::atomic<bool> isFinished = false;
    std::atomic<bool> isAborted = false;
};

class MemorySource : public BodySource {
public:
    explicit MemorySource(QByteArray bytes, qint64 promised = -1)
        : m_bytes(std::move(bytes))
        , m_size(promised < 0 ? m_bytes.size() : promised)
    {
    }
    qint64 size() const override { return m_size; }
    qint64 read(qint64 offset, std::span<char> buffer) override
    {
        const qint64 count = std::clamp<qint64>(m_bytes.size() - offset, 0, qint64(buffer.size()));
        std::copy_n(m_bytes.constData() + offset, count, buffer.data());
        return count;
    }

private:
    QByteArray m_bytes;
    qint64 m_size;
};

class FileSource : public BodySource {
public:
    FileSource(const QByteArray &bytes, qint64 promised)
        : m_size(promised)
    {
        m_file.open();
        m_file.write(bytes);
        m_file.flush();
    }
    qint64 size() const override { return m_size; }
    int fileDescriptor() const override { return m_file.handle(); }
    qint64 read(qint64 offset, std::span<char> buffer) override
    {
        m_file.seek(offset);
        return m_file.read(buffer.data(), qint64(buffer.size()));
    }

private:
    QTemporaryFile m_file;
    qint64 m_size;
};

/// Claims `/blob...`. PUT and PATCH go into `sink`, GET answers `content` from memory, `/blob/file`
/// from a file, `/blob/short` promises more than it has, `/blob/late` decides on another thread.
class FakePlane : public DataPlane {
public:
    bool claims(Method, QByteArrayView path) const override { return path.startsWith("/blob"); }

    void decide(Request request, std::function<void(DataDecision)> answer) override
    {
        ++decisions;
        if (request.path == "/blob/denied")
            return answer(Response::text(401, "no"_ba));
        if (request.path == "/blob/late") {
            quayside::startOn(*QThreadPool::globalInstance(), [this, answer] {
                gate.acquire();
                answer(Response::text(200, "late"_ba));
            });
            return;
        }
        if (request.method == Method::Put || request.method == Method::Patch)
            return answer(StreamIn{sink, maxBytes});
        Response head;
        head.contentType = "application/octet-stream"_ba;
        head.headers.append("etag"_ba, "\"e\""_ba);
        std::shared_ptr<BodySource> source;
        if (request.path == "/blob/file")
            source = std::make_shared<FileSource>(content, content.size());
        else if (request.path == "/blob/shortfile")
            source = std::make_shared<FileSource>(content, content.size() + 1000);
        else if (request.path == "/blob/short")
            source = std::make_shared<MemorySource>(content, content.size() + 1000);
        else
            source = std::make_shared<MemorySource>(content);
        answer(StreamOut{head, source});
    }

    std::shared_ptr<FakeSink> sink = std::make_shared<FakeSink>();
    QByteArray content;
    qint64 maxBytes = -1;
    QSemaphore gate;
    std::atomic<int> decisions = 0;
};

/// Everything a test needs on a free port.
struct Server {
    explicit Server(TransportOptions options = {})
    {
        if (options.workers == 0)
            options.workers = 2;
        router.add(Method::Get, "/hello"_ba, "hello"_ba,
                   [](const Request &, const PathArguments &) {
                       return Response::text(200, "hello"_ba).withHeader("x-test"_ba, "a\r\nb"_ba);
                   });
        router.add(Method::Get, "/empty"_ba, "empty"_ba,
                   [](const Request &, const PathArguments &) { return Response::empty(204); });
        router.add(Method::Head, "/length"_ba, "length"_ba,
                   [](const Request &, const PathArguments &) {
                       Response response = Response::empty(200);
                       response.contentLength = 12345;
                       return response;
                   });
        router.add(Method::Get, "/who"_ba, "who"_ba, [](const Request &r, const PathArguments &) {
            return Response::text(200,
                                  r.scheme + ' ' + r.host + ' ' + r.peer.toString().toLatin1() + ' '
                                      + r.headers.value("x-forwarded-for"));
        });
        router.add(
            Method::Post, "/echo"_ba, "echo"_ba,
            [](const Request &r, const PathArguments &) { return Response::text(200, r.body); });
        router.add(Method::Get, "/big"_ba, "big"_ba, [](const Request &, const PathArguments &) {
            return Response::text(200, QByteArray(3 * 1024 * 1024, 'b'));
        });
        router.add(Route{Method::Get, "/slow"_ba, "slow"_ba,
                         [this](const Request &, const PathArguments &) {
                             return quayside::runOn(QThreadPool::globalInstance(), [this] {
                                 slowStarted.release();
                                 slowGate.acquire();
                                 ++slowDone;
                                 return Response::text(200, "slow"_ba);
                             });
                         }});
        transport = std::make_unique<Transport>(options, router, plane);
        port = transport->listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
    }
    ~Server()
    {
        slowGate.release(1000); // no handler may wait for ever
        plane.gate.release(1000);
        QThreadPool::globalInstance()->waitForDone();
        transport.reset();
    }

    Router router;
    FakePlane plane;
    QSemaphore slowGate, slowStarted;
    std::atomic<int> slowDone = 0;
    std::unique_ptr<Transport> transport;
    quint16 port = 0;
};
