#pragma once

#include "app/api/apicall.h"
#include "app/wire/usagelog.h"

#include <QtCore/QDate>

class QUrlQuery;

namespace quayside::api {

class ApiClient;

/// Whose log it is. `name`: `namespace/name` of a repository, the name of an organization; nothing
/// for the signed-in user and for the registry.
struct LogTarget {
    enum class Kind { Repository, Organization, User, Registry };

    Kind kind = Kind::User;
    QString name = {};

    friend bool operator==(const LogTarget &, const LogTarget &) = default;
};

/// Whole days of UTC, the last one included.
struct LogRange {
    QDate first;
    QDate last;
    /// Only what this user did. Repositories and the registry are not asked for it: they do not
    /// know the question.
    QString performer = {};

    friend bool operator==(const LogRange &, const LogRange &) = default;
};

/// Source: quay-api.md 9.7.
class LogsApi {
public:
    explicit LogsApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// The newest first. `nextPage` is the opaque token of the page before.
    ApiCall<wire::LogPage> *page(const LogTarget &target, const LogRange &range,
                                 const std::optional<QString> &nextPage = {});
    /// How often each kind happened on each day.
    ApiCall<wire::LogTotals> *totals(const LogTarget &target, const LogRange &range);
    /// The registry gathers the log itself and says to `receiver`, an address of http or https or
    /// an e-mail address, where it lies. The registry's own log cannot be had so.
    ApiCall<void> *exportTo(const LogTarget &target, const LogRange &range,
                            const QString &receiver);
    /// As descriptions of the API name exportTo(); empty: there is none.
    static QLatin1StringView exportOperation(LogTarget::Kind kind);

private:
    ApiClient &m_client;
};

} // namespace quayside::api
