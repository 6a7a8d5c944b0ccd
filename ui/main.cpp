#include "app/core/logging.h"
#include "ui/bootstrap.h"

#include <QtCore/QCommandLineParser>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"quayside"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(QUAYSIDE_VERSION));
    quayside::installLogHandler(quayside::LogFormat::Text);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Desktop console for container registries; starts one on this computer by itself."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"connect"_s, u"Open a registry elsewhere in place of the local one."_s, u"URL"_s});
    parser.addOption({u"data"_s, u"Data folder of the local registry, for this run."_s, u"DIR"_s});
    parser.addOption({u"background"_s, u"Start in the tray, where the console is kept there."_s});
    parser.process(application);

    quayside::ui::StartOptions options;
    options.dataFolder = parser.value(u"data"_s);
    options.isBackground = parser.isSet(u"background"_s);
    if (parser.isSet(u"connect"_s)) {
        options.connectTo = QUrl(parser.value(u"connect"_s), QUrl::StrictMode);
        const QString scheme = options.connectTo.scheme();
        if ((scheme != u"http" && scheme != u"https") || options.connectTo.host().isEmpty()) {
            std::fprintf(stderr, "quayside: --connect wants an address such as https://quay.io\n");
            return 2;
        }
    }
    quayside::ui::Bootstrap bootstrap(application, options);
    bootstrap.start();
    return QApplication::exec();
}
