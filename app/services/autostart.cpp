#include "app/services/autostart.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

namespace quayside::autostart {

using namespace Qt::StringLiterals;

namespace {

/// Source: Desktop Entry Specification, the Exec key.
QString quoted(const QString &word)
{
    QString text = word;
    text.replace(u'\\', u"\\\\\\\\"_s).replace(u'"', u"\\\\\""_s).replace(u'`', u"\\\\`"_s);
    text.replace(u'$', u"\\\\$"_s).replace(u'%', u"%%"_s);
    return u'"' + text + u'"';
}

} // namespace

QString file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/autostart/quayside.desktop"_L1;
}

bool isEnabled()
{
    QFile entry(file());
    return entry.open(QIODevice::ReadOnly) && !entry.readAll().contains("\nHidden=true");
}

Result<void> enable(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words.append(quoted(word));
    const QString text = u"[Desktop Entry]\n"
                         "Type=Application\n"
                         "Name=Quayside\n"
                         "Exec=%1\n"
                         "Icon=quayside\n"
                         "Terminal=false\n"
                         "X-GNOME-Autostart-enabled=true\n"_s.arg(words.join(u' '));
    QSaveFile entry(file());
    if (!QDir().mkpath(QFileInfo(file()).path()) || !entry.open(QIODevice::WriteOnly)
        || entry.write(text.toUtf8()) < 0 || !entry.commit())
        return failure(ErrorCode::Forbidden,
                       u"%1 cannot be written: %2"_s.arg(file(), entry.errorString()));
    return {};
}

Result<void> disable()
{
    if (QFile::exists(file()) && !QFile::remove(file()))
        return failure(ErrorCode::Forbidden, u"%1 cannot be removed"_s.arg(file()));
    return {};
}

} // namespace quayside::autostart
