#include "app/api/rawapi.h"

#include "app/api/apiclient.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

Result<RawAnswer> readAnswer(const ApiReply &reply)
{
    RawAnswer answer{reply.status, reply.headers, reply.body};
    // A document of one value stands in no brackets: in a list it does.
    const QJsonDocument listed = QJsonDocument::fromJson('[' + reply.body + ']');
    answer.isJson = listed.array().size() == 1;
    if (!answer.isJson) {
        answer.pretty = QString::fromUtf8(reply.body);
        return answer;
    }
    answer.json = listed.array().first();
    const bool isWhole = answer.json.isObject() || answer.json.isArray();
    answer.pretty = isWhole
        ? QString::fromUtf8(QJsonDocument::fromJson(reply.body).toJson()).trimmed()
        : QString::fromUtf8(reply.body).trimmed();
    return answer;
}

Result<DescribedApi> readDescription(const ApiReply &reply)
{
    auto description = decodeJson<wire::ApiDescription>(reply);
    if (!description)
        return failure(description);
    return DescribedApi{std::move(*description), reply.body};
}

} // namespace

ApiCall<DescribedApi> *RawApi::describe()
{
    return m_client.send<DescribedApi>(
        {.path = u"/api/v1/discovery"_s, .query = {{u"internal"_s, u"true"_s}}}, readDescription);
}

ApiCall<DescribedApi> *RawApi::describeExtensions()
{
    return m_client.send<DescribedApi>({.path = u"/api/quayside/v1/openapi.json"_s},
                                       readDescription);
}

ApiCall<RawAnswer> *RawApi::send(const ApiRequest &request)
{
    ApiRequest asked = request;
    asked.takesEveryStatus = true;
    return m_client.send<RawAnswer>(asked, readAnswer);
}

} // namespace quayside::api
