#include "server/http/byterange.h"
#include "server/http/problemresponse.h"
#include "server/registry/registryaccess.h"
#include "server/registry/registryroutes.h"

#include <mutex>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

using Answer = std::function<void(DataDecision)>;

/// A data-plane path taken apart from its right end.
struct DataPath {
    enum class Kind { Blob, NewUpload, Upload };
    Kind kind;
    QByteArray repository; ///< percent-encoded
    QByteArray item; ///< digest or upload id
};

std::optional<DataPath> dataPath(QByteArrayView path)
{
    if (!path.startsWith("/v2/"))
        return std::nullopt;
    auto rest = path.sliced(4).toByteArray();
    const bool hasSlash = rest.endsWith('/');
    if (hasSlash)
        rest.chop(1);
    if (rest.endsWith("/blobs/uploads"))
        return DataPath{DataPath::Kind::NewUpload, rest.chopped(14), {}};
    const auto slash = rest.lastIndexOf('/');
    if (slash < 0 || hasSlash)
        return std::nullopt;
    const auto head = rest.first(slash);
    const auto item = rest.mid(slash + 1);
    if (head.endsWith("/blobs/uploads"))
        return DataPath{DataPath::Kind::Upload, head.chopped(14), item};
    if (head.endsWith("/blobs"))
        return DataPath{DataPath::Kind::Blob, head.chopped(6), item};
    return std::nullopt;
}

/// What all steps of one data request share.
struct Exchange {
    const RegistryContext &context;
    Request request;
    QString repository;
    Answer answer;

    Response problem(QStringView action, const Error &error) const
    {
        return registryError(context, request, repository, action, error);
    }
    QByteArray uploadLocation(const QString &uuid) const
    {
        return "/v2/" + repository.toLatin1() + "/blobs/uploads/" + uuid.toLatin1();
    }
};
using ExchangePtr = std::shared_ptr<Exchange>;

Response uploadAccepted(const Exchange &exchange, const QString &uuid, qint64 offset)
{
    auto response = Response::empty(202);
    response.headers.append("location", exchange.uploadLocation(uuid));
    response.headers.append("range", "0-" + QByteArray::number(offset > 0 ? offset - 1 : 0));
    response.headers.append("docker-upload-uuid", uuid.toLatin1());
    response.headers.append("docker-distribution-api-version", "registry/2.0");
    return response;
}

Response blobCreated(const Exchange &exchange, const Digest &digest)
{
    const auto text = digest.toString().toLatin1();
    auto response = Response::empty(201);
    response.headers.append("location", "/v2/" + exchange.repository.toLatin1() + "/blobs/" + text);
    response.headers.append("docker-content-digest", text);
    response.headers.append("docker-distribution-api-version", "registry/2.0");
    return response;
}

/// Where the body of one upload request goes.
class UploadSink final : public BodySink {
public:
    UploadSink(ExchangePtr exchange, std::shared_ptr<UploadSession> session,
               std::optional<Digest> digest)
        : m_exchange(std::move(exchange))
        , m_session(std::move(session))
        , m_digest(std::move(digest))
        , m_gate(std::make_shared<Gate>())
    {
        m_session->setFailed([gate = m_gate, exchange = m_exchange](const Error &error) {
            gate->send(exchange->problem(u"push", error));
        });
    }

    void put(Block block) override
    {
        arm();
        auto keep = std::make_shared<Block>(std::move(block));
        auto spans = keep->spans();
        m_session->append(std::move(spans), std::move(keep));
    }

    void finish() override
    {
        arm();
        const auto respond = [gate = m_gate, exchange = m_exchange](Response response) {
            gate->send(std::move(response));
        };
        if (m_digest) {
            m_session->finish().then(
                [respond, exchange = m_exchange, digest = *m_digest](Result<void> done) {
                    respond(done ? blobCreated(*exchange, digest)
                                 : exchange->problem(u"push", done.error()));
                });
            return;
        }
        m_session->pause().then(
            [respond, exchange = m_exchange, uuid = m_session->uuid()](Result<qint64> offset) {
                respond(offset ? uploadAccepted(*exchange, uuid, *offset)
                               : exchange->problem(u"push", offset.error()));
            });
    }

    void abort() override
    {
        m_gate->close();
        m_session->pause();
    }

private:
    /// The answer goes out once, from whichever thread is first.
    struct Gate {
        std::mutex mutex;
        Finished finished;
        bool isOver = false;

        void send(Response response)
        {
            Finished callback;
            {
                const std::lock_guard lock(mutex);
                if (std::exchange(isOver, true))
                    return;
                callback = std::move(finished);
            }
            if (callback)
                callback(std::move(response));
        }
        void close()
        {
            const std::lock_guard lock(mutex);
            isOver = true;
            finished = {};
        }
    };

    void arm()
    {
        if (std::exchange(m_isArmed, true))
            return;
        const std::lock_guard lock(m_gate->mutex);
        m_gate->finished = m_finished;
    }

    ExchangePtr m_exchange;
    std::shared_ptr<UploadSession> m_session;
    std::optional<Digest> m_digest;
    std::shared_ptr<Gate> m_gate;
    bool m_isArmed = false;
};

class BlobSource final : public BodySource {
public:
    explicit BlobSource(std::shared_ptr<BlobReader> reader)
        : m_reader(std::move(reader))
    {
    }
    qint64 size() const override { return m_reader->size(); }
    int fileDescriptor() const override { return m_reader->fileDescriptor(); }
    qint64 read(qint64 offset, std::span<char> buffer) override
    {
        return m_reader->read(offset, buffer);
    }

private:
    std::shared_ptr<BlobReader> m_reader;
};

/// A HEAD: the size without a file.
class SizeSource final : public BodySource {
public:
    explicit SizeSource(qint64 size)
        : m_size(size)
    {
    }
    qint64 size() const override { return m_size; }
    qint64 read(qint64, std::span<char>) override { return -1; }

private:
    qint64 m_size;
};

void openUpload(const ExchangePtr &exchange, const Authorized &allowed,
                const UploadService::Open &open)
{
    exchange->context.uploads.open(allowed.caller, allowed.name, open)
        .then(
            [exchange, open, name = allowed.name](Result<std::shared_ptr<UploadSession>> session) {
                if (session) {
                    exchange->answer(StreamIn{
                        std::make_shared<UploadSink>(exchange, std::move(*session), open.digest)});
                    return;
                }
                const auto error = session.error();
                if (error.code != ErrorCode::RangeInvalid)
                    return exchange->answer(exchange->problem(u"push", error));
                exchange->context.uploads.status(name, open.uuid)
                    .then([exchange, error, uuid = open.uuid](Result<UploadStatus> status) {
                        auto response = exchange->problem(u"push", error);
                        if (status) {
                            const auto &fields =
                                uploadAccepted(*exchange, uuid, status->offset).headers;
                            for (const auto &field : fields.fields())
                                response.headers.set(field.name, field.value);
                        }
                        exchange->answer(std::move(response));
                    });
            });
}

void startUpload(const ExchangePtr &exchange, const Authorized &allowed)
{
    const auto digestText = exchange->request.queryValue("digest");
    const auto algorithmText = exchange->request.queryValue("digest-algorithm");
    std::optional<Digest> digest;
    auto algorithm = DigestAlgorithm::Sha256;
    if (digestText) {
        auto parsed = Digest::parse(*digestText);
        if (!parsed)
            return exchange->answer(exchange->problem(u"push", parsed.error()));
        digest = *parsed;
        algorithm = parsed->algorithm();
    } else if (algorithmText) {
        const auto parsed = digestAlgorithmFromString(*algorithmText);
        if (!parsed) {
            return exchange->answer(exchange->problem(
                u"push",
                {ErrorCode::DigestInvalid, u"only sha256 and sha512 digests are supported"_s}));
        }
        algorithm = *parsed;
    }
    exchange->context.uploads
        .start(allowed.caller, allowed.name,
               {algorithm, digest, digest ? exchange->request.contentLength.value_or(0) : 0})
        .then([exchange, allowed, digest](Result<UploadStatus> status) {
            if (!status)
                return exchange->answer(exchange->problem(u"push", status.error()));
            if (!digest)
                return exchange->answer(uploadAccepted(*exchange, status->uuid, 0));
            openUpload(exchange, allowed,
                       {status->uuid, digest, std::nullopt, exchange->request.contentLength});
        });
}

void mountOrStart(const ExchangePtr &exchange, const Authorized &allowed)
{
    const auto mount = exchange->request.queryValue("mount");
    if (!mount)
        return startUpload(exchange, allowed);
    auto digest = Digest::parse(*mount);
    if (!digest)
        return exchange->answer(exchange->problem(u"push", digest.error()));
    std::optional<RepositoryName> from;
    if (const auto text = exchange->request.queryValue("from")) {
        auto parsed = RepositoryName::parse(withLibrary(*text));
        if (!parsed)
            return exchange->answer(exchange->problem(u"push", parsed.error()));
        from = *parsed;
    }
    exchange->context.uploads.mount(allowed.caller, allowed.name, *digest, from)
        .then([exchange, allowed, digest = *digest](Result<bool> mounted) {
            if (!mounted)
                return exchange->answer(exchange->problem(u"push", mounted.error()));
            if (*mounted)
                return exchange->answer(blobCreated(*exchange, digest));
            startUpload(exchange, allowed);
        });
}

void continueUpload(const ExchangePtr &exchange, const Authorized &allowed, const QString &uuid)
{
    const auto &request = exchange->request;
    const auto refuse = [&](ErrorCode code, const QString &message) {
        exchange->answer(exchange->problem(u"push", {code, message}));
    };
    UploadService::Open open{uuid, std::nullopt, std::nullopt, exchange->request.contentLength};
    if (request.method == Method::Put) {
        const auto text = request.queryValue("digest");
        if (!text)
            return refuse(ErrorCode::DigestInvalid, u"the digest parameter is missing"_s);
        auto digest = Digest::parse(*text);
        if (!digest)
            return exchange->answer(exchange->problem(u"push", digest.error()));
        open.digest = *digest;
    }
    if (const auto field = request.headers.value("content-range"); !field.isEmpty()) {
        const auto range = parseContentRange(field);
        if (!range)
            return refuse(ErrorCode::BlobUploadInvalid, u"Content-Range cannot be read"_s);
        if (request.contentLength && *request.contentLength != range->count()) {
            return refuse(ErrorCode::SizeInvalid,
                          u"Content-Length and Content-Range do not agree"_s);
        }
        open.firstByte = range->first;
    }
    openUpload(exchange, allowed, open);
}

void sendBlob(const ExchangePtr &exchange, const Authorized &allowed, const QString &digestText)
{
    auto digest = Digest::parse(digestText);
    if (!digest)
        return exchange->answer(exchange->problem(u"pull", digest.error()));
    const bool isHead = exchange->request.method == Method::Head;
    const bool isForPush =
        isHead && isAlsoAllowed(exchange->context, exchange->request, allowed.name, u"push");
    exchange->context.blobs.find(allowed.name, *digest, !isHead, isForPush)
        .then([exchange, digest = *digest](Result<FoundBlob> found) {
            if (!found)
                return exchange->answer(exchange->problem(u"pull", found.error()));
            const auto text = digest.toString().toLatin1();
            Response head;
            head.contentType = "application/octet-stream";
            head.headers.append("docker-content-digest", text);
            head.headers.append("docker-distribution-api-version", "registry/2.0");
            head.headers.append("etag", '"' + text + '"');
            head.headers.append("cache-control", "max-age=31536000, immutable");
            std::shared_ptr<BodySource> source;
            if (found->reader)
                source = std::make_shared<BlobSource>(std::move(found->reader));
            else
                source = std::make_shared<SizeSource>(found->size);
            exchange->answer(StreamOut{std::move(head), std::move(source)});
        });
}

} // namespace

bool RegistryDataPlane::claims(Method method, QByteArrayView path) const
{
    const auto parts = dataPath(path);
    if (!parts)
        return false;
    switch (parts->kind) {
    case DataPath::Kind::Blob:
        return method == Method::Get || method == Method::Head;
    case DataPath::Kind::NewUpload:
        return method == Method::Post;
    case DataPath::Kind::Upload:
        return method == Method::Patch || method == Method::Put;
    }
    return false;
}

void RegistryDataPlane::decide(Request request, std::function<void(DataDecision)> answer)
{
    if (auto refusal = refuseUnreadableQuery(request))
        return answer(std::move(*refusal));
    const auto parts = dataPath(request.path);
    const auto repository = parts ? percentDecoded(parts->repository) : std::nullopt;
    const auto item = parts ? percentDecoded(parts->item) : std::nullopt;
    if (!repository || !item)
        return answer(registryProblem({ErrorCode::NameInvalid, u"the path cannot be read"_s}));
    const bool isPull = parts->kind == DataPath::Kind::Blob;
    const auto exchange = std::make_shared<Exchange>(
        Exchange{m_context, std::move(request), *repository, std::move(answer)});
    const QStringView action = isPull ? u"pull" : u"push";
    auto allowed = authorize(m_context, exchange->request, *repository, action);
    if (!allowed && isPull)
        return exchange->answer(exchange->problem(action, allowed.error()));
    if (!allowed) {
        pushRefused(m_context, exchange->request, *repository, allowed.error())
            .then([exchange](Response response) { exchange->answer(std::move(response)); });
        return;
    }
    switch (parts->kind) {
    case DataPath::Kind::Blob:
        return sendBlob(exchange, *allowed, *item);
    case DataPath::Kind::NewUpload:
        return mountOrStart(exchange, *allowed);
    case DataPath::Kind::Upload:
        return continueUpload(exchange, *allowed, *item);
    }
}

} // namespace quayside::server
