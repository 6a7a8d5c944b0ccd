#pragma once

#include "app/api/apicall.h"
#include "app/api/httpexchange.h"
#include "app/wire/publishedversion.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

namespace quayside::api {

/// Whether it may be asked for newer versions: https, or http on this computer; no user, no
/// password.
bool isUpdateAddress(const QUrl &address);

/// Asks an address that is no registry which version of the console is the newest. Nothing tells it
/// who asks but the version of this one: no cookie, no credential, no language; the system's proxy
/// is used. Main thread.
class UpdateApi : public QObject {
    Q_OBJECT
public:
    explicit UpdateApi(QObject *parent = nullptr);
    ~UpdateApi() override;

    /// One GET, not tried again. Redirects are followed three times, to the same scheme. Protocol:
    /// the answer makes no sense, or leads elsewhere. TooLarge: over 64 KiB. Timeout: not answered
    /// within 15 s. InvalidInput: not such an address, nothing was sent.
    ApiCall<wire::PublishedVersion> *newest(const QUrl &address);
    /// In place of the 15 s.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

private:
    using Call = ApiCall<wire::PublishedVersion>;

    void ask(const QUrl &address, Call *call, int redirectsLeft);
    void onReply(const QUrl &address, Call *call, int redirectsLeft, const Result<ApiReply> &reply);

    QNetworkAccessManager m_network;
    std::chrono::milliseconds m_timeout = std::chrono::seconds(15);
};

} // namespace quayside::api
