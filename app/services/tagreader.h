#pragma once

#include "app/api/tagsapi.h"

#include <QtCore/QPointer>

namespace quayside::api {
class ApiClient;
}

namespace quayside {

/// Reads the live tags of a repository page by page, the newest first, until it is at the end or
/// told to stop. Main thread.
class TagReader : public QObject {
    Q_OBJECT
public:
    explicit TagReader(QObject *parent = nullptr);
    ~TagReader() override;

    /// What was read before is forgotten.
    void begin(api::ApiClient &client, const RepositoryName &repository);
    /// What was read stays.
    void stop();
    void forget();
    bool isReading() const { return m_call; }
    /// Whether there are no more than these.
    bool isComplete() const { return m_isComplete; }
    const QList<wire::Tag> &tags() const { return m_tags; }

Q_SIGNALS:
    /// There are more than before, or it came to its end.
    void changed();
    void failed(const quayside::Error &error);

private:
    void readPage(int number);

    QPointer<api::ApiClient> m_client;
    std::optional<RepositoryName> m_repository;
    QPointer<api::ApiCallBase> m_call;
    QList<wire::Tag> m_tags;
    bool m_isComplete = false;
};

} // namespace quayside
