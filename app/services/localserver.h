#pragma once

#include "app/core/result.h"

#include <QtCore/QObject>
#include <QtCore/QProcess>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QSslCertificate>

namespace quayside {

/// How quayside-server ends; its man page lists them.
enum class ServerExit {
    Ok = 0,
    Failed = 1,
    Usage = 2,
    FolderLocked = 3,
    FolderNotWritable = 4,
    AddressInUse = 5,
    DatabaseNewer = 6,
    ConfigInvalid = 7,
};

/// What a server that is ready writes about itself.
struct LocalServerInfo {
    QUrl url;
    int port = 0;
    qint64 pid = 0;
    QString version;
    QString caPath; ///< empty without TLS

    static Result<LocalServerInfo> fromJson(const QByteArray &json);
};

/// The registry on this computer: a child process with a data folder of its own, or one that
/// already runs on that folder. Main thread.
class LocalServer : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, MakingAdministrator, Starting, Running, Failed };
    Q_ENUM(State)

    explicit LocalServer(const QString &dataFolder, QObject *parent = nullptr);
    ~LocalServer() override;

    State state() const { return m_state; }
    const QString &dataFolder() const { return m_dataFolder; }
    /// Nothing was ever started in this folder.
    bool isFirstStart() const;
    /// Of a running one.
    const LocalServerInfo &info() const { return m_info; }
    const Error &error() const { return m_error; }
    /// How the child ended, where that is why it failed.
    std::optional<ServerExit> exit() const { return m_exit; }
    /// The last lines that the server wrote.
    const QString &logTail() const { return m_log; }

    /// First start: makes the administrator (secret through a pipe), then starts.
    void createAdministratorAndStart(const QString &name, const QString &email,
                                     const QString &secret);
    void start();
    /// Terminates the child, kills it after 10 s; leaves a server that others started alone.
    void stop();

    /// 32 random characters for a password that no person types.
    static QString makeSecret();
    /// `quayside-server` beside this program or in PATH; empty when there is none.
    static QString findProgram();

Q_SIGNALS:
    void stateChanged();
    void administratorCreated();

private:
    void setState(State state);
    void fail(ErrorCode code, const QString &message);
    void onCreateFinished(int exitCode);
    void onServeFinished(int exitCode, QProcess::ExitStatus status);
    void serveOn(int port);
    void checkReady();
    void adopt();
    void readLog();
    QString readyFile() const;

    QString m_dataFolder;
    State m_state = State::Stopped;
    LocalServerInfo m_info;
    Error m_error;
    std::optional<ServerExit> m_exit;
    QString m_log;
    QProcess m_create;
    QProcess m_serve;
    QTimer m_readyTimer;
    int m_checksLeft = 0;
    int m_port = 0;
    bool m_isStopping = false;
};

} // namespace quayside
