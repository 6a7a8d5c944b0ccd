#pragma once

#include "app/services/localserverinfo.h"
#include "app/services/processes.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

namespace quayside {

namespace api {
class ApiClient;
}

/// Looks for the server that runs on a data folder, whoever started it. That a port answers is not
/// enough: the process must be a quayside-server that has this folder's lock open, and what it
/// listens on must answer as a registry's health. Main thread.
class ServerFinder : public QObject {
    Q_OBJECT
public:
    explicit ServerFinder(QObject *parent = nullptr);
    ~ServerFinder() override;

    /// NotFound: nobody runs there. Unavailable: somebody does, but did not answer within
    /// `patience`; `holder()` is who. A call that another replaces never answers.
    using Done = std::function<void(Result<LocalServerInfo>)>;
    void find(const QString &folder, std::chrono::milliseconds patience, Done done);
    void cancel();
    /// Whoever has the folder's lock, as far as this computer can tell.
    static std::optional<processes::Holder> holderOf(const QString &folder);

private:
    void look();
    void ask(const LocalServerInfo &info);
    void finish(Result<LocalServerInfo> result);

    QString m_folder;
    Done m_done;
    QTimer m_again;
    std::chrono::steady_clock::time_point m_deadline;
    std::unique_ptr<api::ApiClient> m_client;
};

} // namespace quayside
