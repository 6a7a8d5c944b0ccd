#pragma once

#include "app/api/apicall.h"
#include "app/api/httpexchange.h"
#include "app/wire/apidescription.h"

#include <QtCore/QJsonValue>

namespace quayside::api {

class ApiClient;

/// What came back, whatever it was.
struct RawAnswer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool isJson = false;
    QJsonValue json = {};
    QString pretty = {}; ///< with indents; the body as text where it is no JSON
};

/// What a registry says of its calls, and how it said it.
struct DescribedApi {
    wire::ApiDescription description;
    QByteArray source; ///< JSON
};

/// Calls as a registry describes them, made as they are asked for. Source: console.md 7.
class RawApi {
public:
    explicit RawApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// Of Quay's API, what is internal too.
    ApiCall<DescribedApi> *describe();
    /// Of `/api/quayside/v1`; NotFound on a registry of another make.
    ApiCall<DescribedApi> *describeExtensions();
    /// Answers of every status are answers. Large ones are read on another thread.
    ApiCall<RawAnswer> *send(const ApiRequest &request);

private:
    ApiClient &m_client;
};

} // namespace quayside::api
