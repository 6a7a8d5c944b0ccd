#pragma once

#include "app/services/localoptions.h"
#include "app/services/localserverinfo.h"
#include "app/services/logring.h"
#include "app/services/serverfinder.h"

#include <QtCore/QProcess>

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

/// Why there is no running registry; each has its own way out.
enum class LocalFailure {
    None,
    PortBusy, ///< holder(): by whom, where that can be told
    PortNotAllowed, ///< below 1024 without the right to
    FolderReadOnly,
    FolderLocked, ///< holder(): by a process that does not answer
    DatabaseNewer,
    ConfigInvalid,
    DiskFull,
    Killed, ///< it ran, or began to, and ended without being asked to
    ProgramMissing,
    NotReady, ///< nothing answered within the limit
    Other, ///< see error()
};

/// The registry on this computer: a child process with a data folder of its own, or one that
/// already runs on that folder. Main thread.
class LocalServer : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, MakingAdministrator, Starting, Running, Stopping, Failed };
    Q_ENUM(State)

    explicit LocalServer(const QString &dataFolder, QObject *parent = nullptr);
    /// Ends the child; leaves a server alone that others started.
    ~LocalServer() override;

    State state() const { return m_state; }
    bool isBusy() const;
    const QString &dataFolder() const { return m_dataFolder; }
    const LocalOptions &options() const { return m_options; }
    /// Of the next start. An empty folder keeps the one that is set.
    void setOptions(const LocalOptions &options);
    /// What starts the server in place of a child of this program: it is given the program and its
    /// arguments, and reports through fail() where it cannot.
    using Launcher = std::function<void(const QStringList &command)>;
    void setLauncher(Launcher launcher) { m_launcher = std::move(launcher); }
    /// How long a start may take until something answers. Default: 20 s.
    void setStartLimit(std::chrono::milliseconds limit) { m_startLimit = limit; }
    /// There is no database in the folder yet.
    bool isFirstStart() const;
    /// Of a running one.
    const LocalServerInfo &info() const { return m_info; }
    /// Since when it answers; of one that was found: since when it was ready.
    const QDateTime &since() const { return m_since; }
    /// Whether it is a child of this program; else it was found running.
    bool isOwn() const { return m_serve.state() != QProcess::NotRunning; }
    LocalFailure failure() const { return m_failure; }
    const std::optional<processes::Holder> &holder() const { return m_holder; }
    const Error &error() const { return m_error; }
    /// How the child ended, where that is why it failed.
    std::optional<ServerExit> exit() const { return m_exit; }
    /// What children of this program wrote.
    const LogRing &log() const { return m_log; }

    /// First start: makes the administrator (secret through a pipe), then starts.
    void createAdministratorAndStart(const QString &name, const QString &email,
                                     const QString &secret);
    /// Takes over what runs on the folder already; else starts a child.
    void start();
    /// Waits for a server that somebody else is starting on the folder.
    void adopt();
    /// Terminates the server, also a found one; kills it after 10 s.
    void stop();
    void restart();
    /// Ends the process that has the folder and does not answer, then starts.
    void endHolderAndStart();
    /// What was not started by this object and cannot be: shown like a failure of its own.
    void fail(LocalFailure failure, const Error &error);

    /// The port that the next start takes; 0 when none is free.
    int choosePort() const;
    /// `quayside-server` and its arguments, as for that port.
    QStringList command(int port) const;

    /// 32 random characters for a password that no person types.
    static QString makeSecret();

Q_SIGNALS:
    void stateChanged();
    void administratorCreated();
    void logAdded(qsizetype lines);

private:
    void setState(State state);
    void onCreateFinished(int exitCode, QProcess::ExitStatus status);
    void onServeFinished(int exitCode, QProcess::ExitStatus status);
    void onExit(int exitCode, QProcess::ExitStatus status);
    void onEnded();
    bool prepare();
    void launch();
    void serveOn(int port);
    void onFound(const Result<LocalServerInfo> &found);
    void checkReady();
    void watch();
    void readLog(QProcess &process);
    QHostAddress address() const;

    QString m_dataFolder;
    LocalOptions m_options;
    Launcher m_launcher;
    std::chrono::milliseconds m_startLimit;
    State m_state = State::Stopped;
    LocalServerInfo m_info;
    QDateTime m_since;
    LocalFailure m_failure = LocalFailure::None;
    std::optional<processes::Holder> m_holder;
    Error m_error;
    std::optional<ServerExit> m_exit;
    LogRing m_log;
    QProcess m_create;
    QProcess m_serve;
    ServerFinder m_finder;
    QTimer m_readyTimer;
    QTimer m_watch;
    QTimer m_killTimer;
    std::chrono::steady_clock::time_point m_deadline;
    int m_port = 0;
    qint64 m_ending = 0; ///< the process that was asked to end
    bool m_isRestarting = false;
    bool m_isMaking = false; ///< there was no database before
};

} // namespace quayside
