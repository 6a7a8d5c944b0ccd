#include "app/core/logging.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

LogFormat g_format = LogFormat::Text; // written once, before threads start

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "info"_L1;
}

/// A line feed that came in through a name or a header must not start a line of its own.
QString oneLine(QString text)
{
    text.replace(u'\n', u' ').replace(u'\r', u' ');
    return text;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    QByteArray line;
    if (g_format == LogFormat::Json) {
        const QJsonObject object{{u"time"_s, time},
                                 {u"level"_s, levelName(type)},
                                 {u"category"_s, category},
                                 {u"message"_s, message}};
        line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    } else {
        line = u"%1 %2 %3: %4"_s.arg(time, levelName(type), category, oneLine(message)).toUtf8();
    }
    line += '\n';
    fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call: lines do not mix
    fflush(stderr);
}

} // namespace

void installLogHandler(LogFormat format)
{
    g_format = format;
    qInstallMessageHandler(handleMessage);
}

} // namespace quayside
