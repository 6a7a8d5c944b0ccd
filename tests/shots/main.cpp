// Takes pictures of the console's states, for people to look at: quayside-shots OUT [--url URL].
#include "tests/shots/shooter.h"

#include <QtCore/QCommandLineParser>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.addOption(
        {u"url"_s, u"A registry that is already there, with USER and PASSWORD."_s, u"URL"_s});
    parser.addOption({u"user"_s, u"User there."_s, u"NAME"_s, u"admin"_s});
    parser.addOption({u"password"_s, u"Password there."_s, u"TEXT"_s});
    parser.addOption({u"suffix"_s, u"Ends the names of the files."_s, u"TEXT"_s});
    parser.addOption({u"only"_s,
                      u"One state alone, or manager, trust, questions, people, namespaces, "
                      "policies, superuser, tokens, tags, local."_s,
                      u"NAME"_s});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"build/shots"_s);

    quayside::Shooter shooter(application, folder, parser.value(u"suffix"_s),
                              parser.value(u"only"_s));
    if (parser.isSet(u"url"_s))
        shooter.useRegistry(QUrl(parser.value(u"url"_s)), parser.value(u"user"_s),
                            parser.value(u"password"_s));
    else if (!shooter.startRegistry())
        return 1;
    return shooter.run() ? 0 : 1;
}
