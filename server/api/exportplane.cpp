#include "server/api/exportplane.h"

#include "server/api/logviews.h"
#include "server/http/problemresponse.h"

#include <unistd.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kPath = "/api/quayside/v1/exportedlogs";

class FileSource final : public BodySource {
public:
    explicit FileSource(std::shared_ptr<NamelessFile> file)
        : m_file(std::move(file))
    {
    }
    qint64 size() const override { return m_file->size(); }
    int fileDescriptor() const override { return m_file->descriptor(); }
    qint64 read(qint64 offset, std::span<char> buffer) override
    {
        return ::pread(m_file->descriptor(), buffer.data(), buffer.size(), offset);
    }

private:
    std::shared_ptr<NamelessFile> m_file;
};

Response head()
{
    Response response = Response::empty(200);
    response.contentType = "application/json";
    return std::move(response)
        .withHeader("content-disposition", "attachment; filename=\"usage-log.json\"")
        .withHeader("cache-control", "no-store")
        .withHeader("referrer-policy", "no-referrer")
        .withHeader("x-content-type-options", "nosniff");
}

} // namespace

bool ExportPlane::claims(Method method, QByteArrayView path) const
{
    return (method == Method::Get || method == Method::Head) && path == kPath;
}

void ExportPlane::decide(Request request, std::function<void(DataDecision)> answer)
{
    const auto token = request.queryValue("token").value_or(QString());
    m_exports.open(token, &exportedRow)
        .then([request = std::move(request),
               answer = std::move(answer)](const Result<std::shared_ptr<NamelessFile>> &file) {
            if (file)
                answer(StreamOut{head(), std::make_shared<FileSource>(*file)});
            else
                answer(apiProblem(request, file.error()));
        });
}

void addExportedLogRoute(Router &router)
{
    router.add(
        {Method::Get,
         kPath.toByteArray(),
         "quaysideExportedLog",
         [](const Request &request, const PathArguments &) {
             return ready(apiProblem(request, {ErrorCode::NotFound, u"Not Found"_s}));
         },
         kDefaultMaxBody,
         {.resource = "logs.ExportedLog",
          .summary = "Fetch an exported usage log by its link; nobody needs to be signed in.",
          .query = {{"token", ParameterType::Text, "What the link has."}},
          .access = RouteAccess::Anyone}});
}

} // namespace quayside::server
