#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtNetwork/QLocalServer>

#include <memory>
#include <optional>

namespace quayside {

/// What a second start of the program asks of the first one.
struct StartRequest {
    QString address = {}; ///< `quayside://...`; empty: none
    QString connectTo = {}; ///< URL of a registry; empty: none

    QByteArray toJson() const;
    /// Nothing when it is none; unknown keys are ignored.
    static std::optional<StartRequest> fromJson(const QByteArray &json);

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

/// One program for each user and desktop session: who comes first listens on a socket that only
/// this user can open, who comes later hands his request over. A lock file that names its process
/// decides who is first, so that a program that was killed leaves nothing in the way. Main thread.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `folder`: where socket and lock lie; the user's own.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// The user's runtime folder.
    static QString defaultFolder();

    enum class Role {
        First, ///< requests of others come as requested()
        Second, ///< the first one has taken the request over
        Alone, ///< another one runs and does not answer, or there is no such folder
    };
    /// Waits a few seconds for the other's answer: to be called before there is a window.
    Role start(const StartRequest &request);

Q_SIGNALS:
    void requested(const quayside::StartRequest &request);

private:
    bool handOver(const StartRequest &request) const;
    bool listen();
    void onConnection();

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace quayside
