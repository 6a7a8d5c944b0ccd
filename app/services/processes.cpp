#include "app/services/processes.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtNetwork/QTcpServer>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace quayside::processes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPortsTried = 50;
constexpr int kLastPort = 65'535;

QString folderOf(qint64 pid)
{
    return u"/proc/%1"_s.arg(pid);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where the descriptors of a process lead.
QStringList targetsOf(qint64 pid)
{
    QStringList targets;
    const QDir folder(folderOf(pid) + "/fd"_L1);
    for (const QString &name :
         folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        // Not symLinkTarget(): `socket:[1]` is no path.
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        char text[512];
        const auto length = ::readlink(path.constData(), text, sizeof text);
        if (length > 0)
            targets.append(QString::fromLocal8Bit(text, length));
    }
    return targets;
}

/// `0100007F`: groups of four bytes in the order of this machine.
QHostAddress addressFromHex(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.size() == 4) {
        return QHostAddress(quint32(quint8(bytes[3])) << 24 | quint32(quint8(bytes[2])) << 16
                            | quint32(quint8(bytes[1])) << 8 | quint32(quint8(bytes[0])));
    }
    Q_IPV6ADDR address = {};
    for (qsizetype i = 0; i < 16 && bytes.size() == 16; ++i)
        address[int(i)] = quint8(bytes[(i / 4) * 4 + 3 - i % 4]);
    return QHostAddress(address);
}

struct Listener {
    Socket socket;
    QByteArray inode;
};

QList<Listener> listeners()
{
    QList<Listener> found;
    for (const QString &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        const QList<QByteArray> lines = readAll(table).split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() < 10 || fields[3] != "0A") // LISTEN
                continue;
            const QList<QByteArray> local = fields[1].split(':');
            found.append({{addressFromHex(local[0]), quint16(local.value(1).toInt(nullptr, 16))},
                          fields[9]});
        }
    }
    return found;
}

QString socketName(const QByteArray &inode)
{
    return u"socket:[%1]"_s.arg(QString::fromLatin1(inode));
}

} // namespace

bool isAlive(qint64 pid)
{
    // One that has ended and waits to be asked how is not.
    const QByteArray state = readAll(folderOf(pid) + "/stat"_L1);
    if (!state.isEmpty())
        return state.mid(state.lastIndexOf(')') + 2, 1) != "Z";
    return pid > 0 && !QFile::exists(u"/proc/self"_s)
        && (::kill(pid_t(pid), 0) == 0 || errno == EPERM);
}

QString programOf(qint64 pid)
{
    return QString::fromLocal8Bit(readAll(folderOf(pid) + "/comm"_L1)).trimmed();
}

QStringList commandLineOf(qint64 pid)
{
    QStringList words;
    const QList<QByteArray> parts = readAll(folderOf(pid) + "/cmdline"_L1).split('\0');
    for (const QByteArray &part : parts)
        words.append(QString::fromLocal8Bit(part));
    while (!words.isEmpty() && words.last().isEmpty())
        words.removeLast();
    return words;
}

bool holdsFile(qint64 pid, const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return !canonical.isEmpty() && targetsOf(pid).contains(canonical);
}

QList<Socket> listeningSocketsOf(qint64 pid)
{
    const QStringList targets = targetsOf(pid);
    const QSet<QString> names(targets.begin(), targets.end());
    QList<Socket> sockets;
    for (const Listener &listener : listeners()) {
        if (names.contains(socketName(listener.inode)))
            sockets.append(listener.socket);
    }
    return sockets;
}

std::optional<Holder> holderOfPort(quint16 port)
{
    QSet<QString> names;
    for (const Listener &listener : listeners()) {
        if (listener.socket.port == port)
            names.insert(socketName(listener.inode));
    }
    if (names.isEmpty())
        return std::nullopt;
    const QStringList folders = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        const qint64 pid = folder.toLongLong();
        if (pid <= 0)
            continue;
        for (const QString &target : targetsOf(pid)) {
            if (names.contains(target))
                return Holder{pid, programOf(pid)};
        }
    }
    return std::nullopt;
}

PortState portState(const QHostAddress &address, quint16 port)
{
    QTcpServer probe;
    if (probe.listen(address, port))
        return PortState::Free;
    switch (probe.serverError()) {
    case QAbstractSocket::SocketAccessError:
        return PortState::NotAllowed;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return PortState::NotHere;
    default:
        return PortState::Busy;
    }
}

int nextFreePort(const QHostAddress &address, int from)
{
    for (int port = from; port < from + kPortsTried && port <= kLastPort; ++port) {
        if (portState(address, quint16(port)) == PortState::Free)
            return port;
    }
    return 0;
}

} // namespace quayside::processes
