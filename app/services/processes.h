#pragma once

#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

#include <optional>

/// Who runs on this computer and what they hold, as /proc tells it of the user's own processes (of
/// everybody's to root). Reads some hundred small files: not for each key that is pressed on the
/// main thread. Any thread.
namespace quayside::processes {

struct Holder {
    qint64 pid = 0;
    QString program; ///< `nginx`
};

struct Socket {
    QHostAddress address;
    quint16 port = 0;
};

bool isAlive(qint64 pid);
/// Name without path; empty when it has ended.
QString programOf(qint64 pid);
/// As it was started; empty when it is another user's.
QStringList commandLineOf(qint64 pid);
/// Whether the process has that file open.
bool holdsFile(qint64 pid, const QString &path);
/// What it listens on.
QList<Socket> listeningSocketsOf(qint64 pid);
/// Who listens on the port; nothing when nobody does or it cannot be told.
std::optional<Holder> holderOfPort(quint16 port);

enum class PortState {
    Free,
    Busy,
    NotAllowed, ///< below 1024 without the right to
    NotHere ///< the address is not one of this computer
};

PortState portState(const QHostAddress &address, quint16 port);
/// The first free one at or after `from`; 0: none of the next 50.
int nextFreePort(const QHostAddress &address, int from);

} // namespace quayside::processes
