#include "app/core/expiry.h"
#include "app/core/logging.h"
#include "server/commands.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <algorithm>
#include <malloc.h>
#include <sys/stat.h>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

namespace {

struct CommandLine {
    QCommandLineParser parser;
    QCommandLineOption data{u"data"_s, u"Data folder."_s, u"DIR"_s};
    QCommandLineOption config{u"config"_s, u"Configuration file (config.yaml)."_s, u"FILE"_s};
    QCommandLineOption listen{u"listen"_s, u"Address; may be repeated. Default: 127.0.0.1:8080."_s,
                              u"HOST:PORT"_s};
    QCommandLineOption readyFile{u"ready-file"_s, u"Written once requests are served."_s,
                                 u"FILE"_s};
    QCommandLineOption selfSigned{u"tls-self-signed"_s,
                                  u"HTTPS with a certificate made in the data folder."_s};
    QCommandLineOption certificate{u"tls-cert"_s, u"PEM certificate chain."_s, u"FILE"_s};
    QCommandLineOption key{u"tls-key"_s, u"PEM private key."_s, u"FILE"_s};
    QCommandLineOption webUi{u"web-ui"_s, u"Folder with a built web console to serve."_s, u"DIR"_s};
    QCommandLineOption user{
        u"user"_s, u"Name of the administrator, or of the user that a token acts as."_s, u"NAME"_s};
    QCommandLineOption email{u"email"_s, u"Address of the administrator."_s, u"MAIL"_s};
    QCommandLineOption password{u"password-file"_s,
                                u"File with the password; - is standard input."_s, u"FILE"_s};
    QCommandLineOption scope{u"scope"_s, u"What a token may do, e.g. \"repo:read repo:write\"."_s,
                             u"SCOPES"_s};
    QCommandLineOption name{u"name"_s, u"What a token is for. Default: command line."_s, u"TEXT"_s};
    QCommandLineOption expires{u"expires"_s, u"How long a token lives, e.g. 90d (the default)."_s,
                               u"DURATION"_s};
    QCommandLineOption rehash{u"rehash"_s, u"Read every blob and compare its digest."_s};
    QCommandLineOption repair{u"repair"_s, u"Mend what can be mended; no server may run."_s};
    QCommandLineOption json{u"log-json"_s, u"Log as JSON lines."_s};
};

ExitCode usage(const QString &message)
{
    return complain({ExitCode::Usage, message + u" (quayside-server --help explains)"_s});
}

/// An option of another command, and a value that is missing: neither does what was meant.
QString problemOf(const CommandLine &line, const QString &command)
{
    const std::pair<QString, QList<const QCommandLineOption *>> commands[] = {
        {u"serve"_s,
         {&line.listen, &line.readyFile, &line.selfSigned, &line.certificate, &line.key,
          &line.webUi}},
        {u"create-admin"_s, {&line.user, &line.email, &line.password}},
        {u"token"_s, {&line.user, &line.scope, &line.name, &line.expires}},
        {u"fsck"_s, {&line.rehash, &line.repair}},
    };
    const auto isOf = [&](const QString &owner, const QCommandLineOption *option) {
        return std::any_of(std::begin(commands), std::end(commands), [&](const auto &item) {
            return item.first == owner && item.second.contains(option);
        });
    };
    for (const auto &[owner, options] : commands) {
        for (const auto *option : options) {
            if (line.parser.isSet(*option) && !isOf(command, option)) {
                return u"--%1 is for %2, not for %3"_s.arg(option->names().first(), owner, command);
            }
        }
    }
    for (const auto *option : {&line.data, &line.config, &line.listen, &line.readyFile,
                               &line.certificate, &line.key, &line.webUi, &line.user, &line.email,
                               &line.password, &line.scope, &line.name, &line.expires}) {
        const auto values = line.parser.values(*option);
        if (values.contains(QString()))
            return u"--%1 needs a value, and an empty one is none"_s.arg(option->names().first());
    }
    return {};
}

/// The options that a command cannot do without.
QString missingOf(const CommandLine &line, const QString &command,
                  std::initializer_list<const QCommandLineOption *> options)
{
    for (const auto *option : options) {
        if (!line.parser.isSet(*option))
            return u"%1 needs --%2"_s.arg(command, option->names().first());
    }
    return {};
}

ExitCode runCreateAdmin(const CommandLine &line, const DataOptions &data)
{
    const auto missing =
        missingOf(line, u"create-admin"_s, {&line.user, &line.email, &line.password});
    if (!missing.isEmpty())
        return usage(missing);
    return createAdmin({data, line.parser.value(line.user), line.parser.value(line.email),
                        line.parser.value(line.password)});
}

ExitCode runToken(const CommandLine &line, const DataOptions &data)
{
    const auto missing = missingOf(line, u"token create"_s, {&line.user, &line.scope});
    if (!missing.isEmpty())
        return usage(missing);
    CreateTokenOptions options{
        data, line.parser.value(line.user), line.parser.value(line.scope), u"command line"_s, {}};
    if (line.parser.isSet(line.name))
        options.name = line.parser.value(line.name);
    if (line.parser.isSet(line.expires)) {
        const auto life = parseExpiryDuration(line.parser.value(line.expires));
        if (!life)
            return usage(u"--expires must be a duration such as 12h or 90d"_s);
        options.life = std::chrono::duration_cast<std::chrono::seconds>(*life);
    }
    return createToken(options);
}

ExitCode runServe(const CommandLine &line)
{
    ServeOptions options;
    options.data = {line.parser.value(line.data), line.parser.value(line.config), true};
    options.listen = line.parser.values(line.listen);
    options.readyFile = line.parser.value(line.readyFile);
    options.isSelfSigned = line.parser.isSet(line.selfSigned);
    options.certificateFile = line.parser.value(line.certificate);
    options.keyFile = line.parser.value(line.key);
    options.webUi = line.parser.value(line.webUi);
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        return usage(u"--tls-cert and --tls-key belong together"_s);
    if (options.isSelfSigned && !options.keyFile.isEmpty())
        return usage(u"--tls-self-signed and --tls-cert exclude each other"_s);
    return serve(options);
}

ExitCode run(CommandLine &line, const QStringList &arguments)
{
    auto &parser = line.parser;
    parser.setApplicationDescription(
        u"Container registry with Quay's REST API.\n\n"
        "Commands: serve (default), create-admin, token create, fsck"_s);
    parser.addPositionalArgument(u"command"_s, u"serve, create-admin, token create or fsck"_s,
                                 u"[command]"_s);
    parser.addOptions({line.data, line.config, line.listen, line.readyFile, line.selfSigned,
                       line.certificate, line.key, line.webUi, line.user, line.email, line.password,
                       line.scope, line.name, line.expires, line.rehash, line.repair, line.json});
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    installLogHandler(parser.isSet(line.json) ? LogFormat::Json : LogFormat::Text);
    auto words = parser.positionalArguments();
    const auto command = words.isEmpty() ? u"serve"_s : words.takeFirst();
    if (!QStringList{u"serve"_s, u"create-admin"_s, u"token"_s, u"fsck"_s}.contains(command))
        return usage(u"unknown command: %1"_s.arg(command));
    if (command == u"token" && (words.isEmpty() || words.takeFirst() != u"create"))
        return usage(u"token has one command of its own: token create"_s);
    if (!words.isEmpty())
        return usage(u"unexpected argument: %1"_s.arg(words.first()));
    if (const auto problem = problemOf(line, command); !problem.isEmpty())
        return usage(problem);
    const DataOptions data{parser.value(line.data), parser.value(line.config), false};
    if (command == u"serve")
        return runServe(line);
    if (command == u"create-admin")
        return runCreateAdmin(line, data);
    if (command == u"token")
        return runToken(line, data);
    return fsck({data, parser.isSet(line.rehash), parser.isSet(line.repair)});
}

} // namespace

int main(int argc, char **argv)
{
    // Databases, keys and blobs are nobody else's, whatever the user's mask.
    ::umask(077);
    // Password hashing borrows 16 MiB at a time: it must go back to the system, not stay in a heap.
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    mallopt(M_ARENA_MAX, 4);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"quayside-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUAYSIDE_VERSION));
    CommandLine line;
    return int(run(line, application.arguments()));
}
