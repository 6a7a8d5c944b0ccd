#include "ui/text/apicommand.h"

#include <QtCore/QStringList>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString baseOf(const ApiCommand &command)
{
    QString base = command.registry.toString(QUrl::StripTrailingSlash);
    return base + "/api/v1"_L1;
}

QString curl(const ApiCommand &command)
{
    QStringList lines{u"Q="_s + baseOf(command)};
    QString path = command.path;
    if (!command.digest.isEmpty() && path.contains(command.digest)) {
        lines.append(u"D="_s + command.digest);
        path.replace(command.digest, u"$D"_s);
    }
    const QString authority =
        command.authorityFile.isEmpty() ? QString() : u"--cacert %1 "_s.arg(command.authorityFile);
    lines.append(u"curl -sS %1-H \"Authorization: Bearer $QUAY_TOKEN\" \\"_s.arg(authority));
    lines.append(u"  \"$Q%1\""_s.arg(path));
    return lines.join(u'\n');
}

QString powerShell(const ApiCommand &command)
{
    QStringList lines;
    // It has no option for one call.
    if (!command.authorityFile.isEmpty())
        lines.append(
            u"Import-Certificate -FilePath %1 -CertStoreLocation Cert:\\CurrentUser\\Root"_s.arg(
                command.authorityFile));
    lines.append(u"$headers = @{ Authorization = \"Bearer $env:QUAY_TOKEN\" }"_s);
    lines.append(u"Invoke-RestMethod -Headers $headers `"_s);
    lines.append(u"  '%1%2'"_s.arg(baseOf(command), command.path));
    return lines.join(u'\n');
}

QString python(const ApiCommand &command)
{
    const QString context = command.authorityFile.isEmpty()
        ? u"ssl.create_default_context()"_s
        : u"ssl.create_default_context(cafile=\"%1\")"_s.arg(command.authorityFile);
    return QStringList{
        u"import json, os, ssl, urllib.request"_s,
        u"call = urllib.request.Request("_s,
        u"    \"%1%2\","_s.arg(baseOf(command), command.path),
        u"    headers={\"Authorization\": \"Bearer \" + os.environ[\"QUAY_TOKEN\"]})"_s,
        u"tls = "_s + context,
        u"print(json.load(urllib.request.urlopen(call, context=tls)))"_s}
        .join(u'\n');
}

QString ansible(const ApiCommand &command)
{
    QStringList lines{u"- ansible.builtin.uri:"_s,
                      u"    url: \"%1%2\""_s.arg(baseOf(command), command.path), u"    headers:"_s,
                      u"      Authorization: \"Bearer {{ lookup('env', 'QUAY_TOKEN') }}\""_s};
    if (!command.authorityFile.isEmpty())
        lines.append(u"    ca_path: "_s + command.authorityFile);
    lines.append(u"  register: answer"_s);
    return lines.join(u'\n');
}

} // namespace

QString apiCommandText(CommandLanguage language, const ApiCommand &command)
{
    switch (language) {
    case CommandLanguage::PowerShell:
        return powerShell(command);
    case CommandLanguage::Python:
        return python(command);
    case CommandLanguage::Ansible:
        return ansible(command);
    case CommandLanguage::Curl:
        break;
    }
    return curl(command);
}

QString toString(CommandLanguage language)
{
    switch (language) {
    case CommandLanguage::PowerShell:
        return u"PowerShell"_s;
    case CommandLanguage::Python:
        return u"Python"_s;
    case CommandLanguage::Ansible:
        return u"Ansible"_s;
    case CommandLanguage::Curl:
        break;
    }
    return u"curl"_s;
}

} // namespace quayside::ui
