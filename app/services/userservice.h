#pragma once

#include "app/core/result.h"

#include <QtCore/QObject>
#include <QtCore/QProcess>
#include <QtCore/QQueue>
#include <QtCore/QTimer>

#include <functional>

namespace quayside {

/// The registry as a service of the user, run by systemd: it starts with the session and outlives
/// the console. Main thread; answers arrive through the event loop.
class UserService : public QObject {
    Q_OBJECT
public:
    enum class Availability {
        Unknown, ///< check() has not answered yet
        Available,
        NoProgram, ///< there is no systemctl
        NoManager ///< systemd runs no manager for this user
    };

    explicit UserService(QObject *parent = nullptr);
    /// What was asked for and did not come to its end is not answered.
    ~UserService() override;

    static QString unitName();
    static QString unitFile();
    Availability availability() const { return m_availability; }
    /// Its unit lies in the user's folder.
    bool isInstalled() const;
    void check();

    using Done = std::function<void(Result<void>)>;
    /// Writes the unit, enables and starts it.
    void enable(const QStringList &command, Done done);
    /// Stops it and takes the unit away.
    void disable(Done done);
    void start(Done done);
    void stop(Done done);

    /// The unit's text; words are quoted as systemd wants them.
    static QString unitText(const QStringList &command);

Q_SIGNALS:
    void availabilityChanged();

private:
    struct Job {
        QStringList arguments;
        Done done;
    };

    void run(const QStringList &arguments, Done done);
    void next();
    void onFinished(bool isOk, const QString &text);

    QProcess m_process;
    QTimer m_limit;
    QQueue<Job> m_jobs;
    Availability m_availability = Availability::Unknown;
};

} // namespace quayside
