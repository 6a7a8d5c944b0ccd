#pragma once

#include "server/api/apicontext.h"
#include "server/http/request.h"

namespace quayside::server {

/// Values of a posted form, or else of the query.
class FormValues {
public:
    /// nullopt when form or query are not percent-encoded UTF-8, or a body is no form.
    static std::optional<FormValues> of(const Request &request);
    /// Empty when there is none.
    QString value(QByteArrayView name) const;

private:
    Request m_form;
    Request m_query;
};

/// Who uses a page with a browser, or something that takes one's place.
struct WebCaller {
    Caller caller; ///< a user by session or by password; anonymous otherwise
    QByteArray sessionId; ///< that the CSRF token hangs on; made when there was none
    bool isSessionNew = false; ///< the cookie has to be set
    bool isCsrfValid = false;
};

/// API tokens, robots and registry passwords are nobody here. RateLimited after wrong passwords.
Future<Result<WebCaller>> webCaller(const ApiContext &context, const Request &request,
                                    const QByteArray &csrfToken);

} // namespace quayside::server
