#include "ui/diagnostics.h"

#include "app/api/redaction.h"
#include "app/models/requestmodel.h"
#include "app/services/credentialstore.h"
#include "app/services/profiles.h"
#include "app/services/settings.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/localregistry.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/toast.h"
#include "ui/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>
#include <QtCore/QMetaEnum>
#include <QtCore/QSysInfo>
#include <QtGui/QScreen>
#include <QtNetwork/QSslSocket>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLogLines = 200;
constexpr int kRequests = 200;

template <class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

/// Whose computer it is belongs to nobody's report.
QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    return path == home || path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

QString timeText(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC).toString(Qt::ISODateWithMs);
}

QStringList programs()
{
    return {u"Quayside: "_s + QString::fromLatin1(QUAYSIDE_VERSION),
            u"Qt: %1, built with %2"_s.arg(QString::fromLatin1(qVersion()),
                                           QString::fromLatin1(QT_VERSION_STR)),
            u"TLS: %1, built with %2"_s.arg(QSslSocket::sslLibraryVersionString(),
                                            QSslSocket::sslLibraryBuildVersionString()),
            u"System: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                           QSysInfo::kernelVersion(),
                                           QSysInfo::currentCpuArchitecture())};
}

QStringList desktop()
{
    QStringList lines{u"Desktop: %1, session %2, platform %3, style %4"_s.arg(
                          qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"-"_s),
                          qEnvironmentVariable("XDG_SESSION_TYPE", u"-"_s),
                          QGuiApplication::platformName(), QApplication::style()->name()),
                      u"Font: %1, %2 pt"_s.arg(QApplication::font().family())
                          .arg(QApplication::font().pointSizeF()),
                      u"Languages: %1; the console's %2"_s.arg(
                          QLocale::system().uiLanguages().join(u' '), QLocale().name())};
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect place = screen->geometry();
        lines.append(u"Screen: %1 x %2 at %3, scale %4, %5 dpi"_s.arg(place.width())
                         .arg(place.height())
                         .arg(u"%1,%2"_s.arg(place.x()).arg(place.y()))
                         .arg(screen->devicePixelRatio())
                         .arg(screen->logicalDotsPerInch()));
    }
    return lines;
}

QStringList settings(const Workspace &workspace)
{
    QStringList lines;
    const QMap<QString, QString> all = workspace.settings.overview();
    for (auto it = all.begin(); it != all.end(); ++it)
        lines.append(it.key() + u" = "_s + withoutHome(it.value()));
    const CredentialStore &credentials = workspace.credentials;
    const auto fallback = credentials.fallback();
    lines.append(u"Keychain: %1; without one: %2"_s.arg(
        nameOf(credentials.state()), fallback ? QString(toString(*fallback)) : u"not decided"_s));
    return lines;
}

QString connectionLine(const ConnectionProfile &profile, const Connection *connection)
{
    QStringList facts{profile.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
                      u"kind "_s + toString(profile.kind),
                      u"sign-in "_s + toString(profile.signIn),
                      u"secret "_s + toString(profile.keeping),
                      u"TLS "_s + toString(profile.trust.kind),
                      u"proxy "_s + toString(profile.proxy.kind),
                      u"timeout %1 s"_s.arg(profile.timeout.count()),
                      u"refresh %1 s"_s.arg(profile.refresh.count())};
    if (!profile.role.isEmpty())
        facts.append(u"role "_s + profile.role);
    if (profile.isReadOnly)
        facts.append(u"read-only"_s);
    facts.append(u"state "_s + (connection ? nameOf(connection->state()) : u"not used"_s));
    const bool hasFailed = connection
        && (connection->state() == Connection::State::Failed
            || connection->state() == Connection::State::NeedsPassword);
    if (hasFailed)
        facts.append(u"because of "_s + toString(connection->error().code));
    return profile.name + u": "_s + facts.join(u", "_s);
}

QStringList connections(const Workspace &workspace)
{
    QStringList lines;
    for (const ConnectionProfile &profile : workspace.profiles.all())
        lines.append(connectionLine(profile, workspace.connections.made(profile.id)));
    return lines;
}

QStringList localLog(const Workspace &workspace)
{
    if (!workspace.local)
        return {};
    const LocalServer &server = workspace.local->server();
    QStringList lines{u"State: "_s + nameOf(server.state())};
    const QList<LogLine> &all = server.log().lines();
    for (const LogLine &line : all.mid(qMax(qsizetype(0), all.size() - kLogLines)))
        lines.append(api::redactedLine(
            u"%1 %2 %3"_s.arg(line.time.toString(Qt::ISODateWithMs), line.topic, line.message)));
    return lines;
}

QStringList requests(const Workspace &workspace)
{
    QStringList lines;
    const RequestModel &model = workspace.requests;
    for (int row = qMin(model.rowCount(), kRequests) - 1; row >= 0; --row) {
        const RequestRecord &record = model.recordAt(row);
        lines.append(u"%1 %2 %3 -> %4, %5 ms, %6 B %7"_s.arg(
            timeText(record.time), QString::fromLatin1(record.method),
            api::redactedLine(record.url),
            record.status == 0 ? u"no answer"_s : QString::number(record.status),
            QString::number(record.duration.count()), QString::number(record.bytes),
            record.requestId));
    }
    return lines;
}

QString section(const QString &title, const QStringList &lines)
{
    return u"\n== "_s + title + u'\n' + (lines.isEmpty() ? u"nothing"_s : lines.join(u'\n'))
        + u'\n';
}

} // namespace

QString Diagnostics::text(const Workspace &workspace)
{
    return u"Diagnostics of the Quayside console, %1\n"
           "Without passwords, tokens and passphrases; with names of connections, hosts and "
           "repositories.\n"_s.arg(timeText(Clock::system().now()))
        + section(u"Programs"_s, programs()) + section(u"Desktop"_s, desktop())
        + section(u"Settings that were changed"_s, settings(workspace))
        + section(u"Connections"_s, connections(workspace))
        + section(u"Local registry, last lines of its log"_s, localLog(workspace))
        + section(u"Last requests, the newest at the end"_s, requests(workspace));
}

void Diagnostics::save(const Workspace &workspace, QWidget &window)
{
    const auto write = [workspace, &window](const QString &path) {
        const QString name = u"diagnostics.toast"_s;
        auto *toast = window.findChild<Toast *>(name, Qt::FindDirectChildrenOnly);
        if (!toast) {
            toast = new Toast(&window);
            toast->setObjectName(name);
        }
        toast->say(SaveFile::write(path, text(workspace).toUtf8())());
    };
    SaveFile::ask(window, u"diagnostics"_s, u"quayside-diagnostics.txt"_s, write);
}

} // namespace quayside::ui
