#pragma once

#include "app/api/contentapi.h"
#include "app/models/imagemodel.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <memory>

namespace quayside::ui {

class Connection;

/// Reads small things of a repository by the registry protocol: it gets a token with the secret
/// that the connection keeps, or as nobody, and goes where the registry keeps its blobs. One
/// question at a time, the newest. Main thread.
class ContentReader : public QObject {
    Q_OBJECT
public:
    /// Unauthenticated: the registry wants somebody, and no secret is kept. NotFound; Protocol;
    /// RateLimited and Unavailable, also for what would be asked next. Never called at once.
    using Done = std::function<void(const Result<QByteArray> &)>;

    explicit ContentReader(QObject *parent = nullptr);
    ~ContentReader() override;

    /// Nothing is under way any more.
    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    void readReferrers(const Digest &digest, const Done &done);
    /// TooLarge, and nothing is asked: more than 4 MiB.
    void readConfig(const ImageConfig &config, const Done &done);
    bool isReading() const { return m_isReading; }
    void stop();

private:
    using Ask =
        std::function<api::ApiCall<api::ContentAnswer> *(api::ContentApi &, const QByteArray &)>;
    bool begin(const Done &done);
    void read(const Ask &ask, const Done &done);
    void askForService();
    void askForToken(const QByteArray &user, const QString &service);
    void askWith(const QByteArray &token);
    void goElsewhere(const QUrl &url);
    void take(const Result<api::ContentAnswer> &answer, bool isLast);
    void end(const Result<QByteArray> &result);

    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    QByteArray m_token; // of the repository; asked for again when it is refused
    bool m_isTokenNew = false;
    Ask m_ask;
    Done m_done;
    bool m_isReading = false;
    int m_question = 0; // answers to older ones are not heard
    QPointer<api::ApiCallBase> m_call;
    std::unique_ptr<api::ApiClient> m_elsewhere;
};

} // namespace quayside::ui
