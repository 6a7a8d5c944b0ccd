#include "app/core/logging.h"
#include "app/core/stopsignals.h"
#include "app/services/singleinstance.h"
#include "ui/bootstrap.h"

#include <QtCore/QCommandLineParser>
#include <QtWidgets/QApplication>

#include <csignal>
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
    parser.addPositionalArgument(u"address"_s, u"A page to open, quayside://..."_s, u"[address]"_s);
    parser.addOption(
        {u"connect"_s, u"Open a registry elsewhere in place of the local one."_s, u"URL"_s});
    parser.addOption({u"data"_s, u"Data folder of the local registry, for this run."_s, u"DIR"_s});
    parser.addOption({u"background"_s, u"Start in the tray, where the console is kept there."_s});
    parser.addOption(
        {u"new-instance"_s, u"Start another program, also when one of this user runs."_s});
    parser.process(application);

    quayside::ui::StartOptions options;
    options.dataFolder = parser.value(u"data"_s);
    options.isBackground = parser.isSet(u"background"_s);
    quayside::StartRequest request;
    if (parser.isSet(u"connect"_s)) {
        request.connectTo = parser.value(u"connect"_s);
        options.connectTo = quayside::ui::Bootstrap::registryUrl(request.connectTo);
        if (options.connectTo.isEmpty()) {
            std::fprintf(stderr, "quayside: --connect wants an address such as https://quay.io\n");
            return 2;
        }
    }
    const QStringList arguments = parser.positionalArguments();
    if (!arguments.isEmpty()) {
        request.address = arguments.constFirst();
        options.address = quayside::Address::fromString(request.address);
        if (arguments.size() > 1 || !options.address) {
            std::fprintf(stderr,
                         "quayside: wants at most one address such as "
                         "quayside://local/repository/acme/web\n");
            return 2;
        }
    }
    const quayside::StopSignals stop({SIGTERM, SIGINT, SIGHUP});
    quayside::SingleInstance instance(quayside::SingleInstance::defaultFolder());
    if (!parser.isSet(u"new-instance"_s)
        && instance.start(request) == quayside::SingleInstance::Role::Second)
        return 0;
    quayside::ui::Bootstrap bootstrap(application, options);
    QObject::connect(&stop, &quayside::StopSignals::asked, &bootstrap,
                     &quayside::ui::Bootstrap::end);
    QObject::connect(&instance, &quayside::SingleInstance::requested, &bootstrap,
                     &quayside::ui::Bootstrap::handle);
    bootstrap.start();
    return QApplication::exec();
}
