#include "server/commands.h"

#include "server/domain/accountservice.h"
#include "server/domain/fsckservice.h"
#include "server/domain/oauthservice.h"

#include <QtCore/QFile>

#include <cstdio>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// The password without its line end; nullopt when it cannot be read.
std::optional<QByteArray> readPassword(const QString &name)
{
    QFile file(name);
    const bool isOpen =
        name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return std::nullopt;
    auto password = file.read(4096);
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    return password;
}

void print(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

} // namespace

ExitCode complain(const ProgramError &error)
{
    std::fputs((u"quayside-server: "_s + error.message + u'\n').toUtf8().constData(), stderr);
    return error.code;
}

ExitCode createAdmin(const CreateAdminOptions &options)
{
    const auto password = readPassword(options.passwordFile);
    if (!password) {
        return complain(
            {ExitCode::Failed, u"the password file %1 cannot be read"_s.arg(options.passwordFile)});
    }
    auto installation = Installation::open(options.data);
    if (!installation)
        return complain(installation.error());
    AccountService accounts((*installation)->context());
    const auto made = accounts.createAdmin({options.user, options.email, *password}).result();
    if (!made)
        return complain({ExitCode::Failed, made.error().message});
    print(u"administrator %1 made"_s.arg(options.user));
    return ExitCode::Ok;
}

ExitCode createToken(const CreateTokenOptions &options)
{
    auto data = options.data;
    data.isExisting = true;
    auto installation = Installation::open(data);
    if (!installation)
        return complain(installation.error());
    const auto &context = (*installation)->context();
    ApiTokens tokens(context);
    OAuthService oauth(context, tokens);
    OAuthTokenRequest request{options.name, options.scope, {}};
    if (options.life)
        request.life = double(options.life->count());
    const auto made = oauth.createTokenFor(options.user, request).result();
    if (!made)
        return complain({ExitCode::Failed, made.error().message});
    print(made->text);
    return ExitCode::Ok;
}

ExitCode fsck(const FsckCommandOptions &options)
{
    auto data = options.data;
    data.isLocking = options.isRepairing;
    data.isExisting = true;
    auto installation = Installation::open(data);
    if (!installation)
        return complain(installation.error());
    const auto &context = (*installation)->context();
    const auto findings = runFsck(context, {options.isRehashing, options.isRepairing}, print);
    if (!findings)
        return complain({ExitCode::Failed, findings.error().message});
    print(*findings == 0 ? u"clean"_s : u"%1 finding(s)"_s.arg(*findings));
    return *findings == 0 ? ExitCode::Ok : ExitCode::Failed;
}

} // namespace quayside::server
