#include "ui/pages/local/clientcommands.h"

#include "ui/text/commandtext.h"

#include <optional>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

using Client = ClientCommands::Client;

/// One that can be preferred; nothing: crane and helm.
std::optional<ClientChoice> choiceOf(Client client)
{
    switch (client) {
    case Client::Podman:
        return ClientChoice::Podman;
    case Client::Docker:
        return ClientChoice::Docker;
    case Client::Skopeo:
        return ClientChoice::Skopeo;
    default:
        return {};
    }
}

/// What crane or helm, which ask for TLS by themselves, have to be told; with a space at its end.
QString plainOption(Client client)
{
    switch (client) {
    case Client::Crane:
        return u"--insecure "_s;
    case Client::Helm:
        return u"--plain-http "_s;
    default:
        return {};
    }
}

} // namespace

QString ClientCommands::name(Client client)
{
    if (const auto choice = choiceOf(client))
        return toString(*choice);
    return client == Client::Crane ? u"crane"_s : u"helm"_s;
}

ClientCommands::Client ClientCommands::of(ClientChoice client)
{
    switch (client) {
    case ClientChoice::Docker:
        return Client::Docker;
    case ClientChoice::Skopeo:
        return Client::Skopeo;
    case ClientChoice::Podman:
        break;
    }
    return Client::Podman;
}

QString ClientCommands::login(Client client, const Registry &registry)
{
    if (const auto choice = choiceOf(client))
        return loginCommand(*choice, registry.name, registry.user, !registry.hasTls);
    const QString plain = registry.hasTls ? QString() : plainOption(client);
    const QString rest = u"-u %1 %2"_s.arg(registry.user, registry.name);
    if (client == Client::Helm)
        return u"helm registry login "_s + plain + rest;
    // It asks for nothing: the password comes through the pipe.
    return u"crane auth login --password-stdin "_s + plain + rest;
}

ClientCommands::Step ClientCommands::trust(Client client, const Registry &registry)
{
    const QString ca = shellWord(registry.caPath);
    if (registry.caPath.isEmpty() && (registry.hasTls || registry.isLoopback))
        return {};
    if (!registry.hasTls) {
        switch (client) {
        case Client::Docker:
            return {tr("Allow it without TLS: add to /etc/docker/daemon.json, restart docker"),
                    u"\"insecure-registries\": [\"%1\"]"_s.arg(registry.name)};
        case Client::Podman:
        case Client::Skopeo:
            return {tr("Allow it without TLS, for every program of this kind"),
                    u"printf '[[registry]]\\nlocation = \"%1\"\\ninsecure = true\\n' | sudo tee "
                    "/etc/containers/registries.conf.d/quayside.conf"_s.arg(registry.name)};
        default:
            return {};
        }
    }
    switch (client) {
    case Client::Docker:
        return {
            tr("Trust its authority"),
            u"sudo install -D -m 644 %1 /etc/docker/certs.d/%2/ca.crt"_s.arg(ca, registry.name)};
    case Client::Podman:
    case Client::Skopeo:
        if (registry.isTrusted)
            return {};
        return {tr("Trust its authority"),
                u"install -D -m 644 %1 ~/.config/containers/certs.d/%2/ca.crt"_s.arg(
                    ca, registry.name)};
    case Client::Crane:
        return {tr("Trust its authority, in this shell"), u"export SSL_CERT_FILE="_s + ca};
    default:
        return {};
    }
}

QList<ClientCommands::Step> ClientCommands::of(Client client, const Registry &registry)
{
    const QString plain = registry.hasTls ? QString() : plainOption(client);
    const QString image = u"%1/%2/app:1"_s.arg(registry.name, registry.user);
    const QString copied = u"%1/%2/alpine:3"_s.arg(registry.name, registry.user);
    const QString sourceImage = u"docker.io/library/alpine:3"_s;
    QList<Step> steps;
    if (const Step first = trust(client, registry); !first.command.isEmpty())
        steps.append(first);
    steps.append({tr("Sign in"), login(client, registry)});
    switch (client) {
    case Client::Skopeo:
        steps.append(
            {tr("Copy an image, as it is"), copyCommand(sourceImage, copied, !registry.hasTls)});
        steps.append({tr("List its tags"),
                      listTagsCommand(u"%1/%2/alpine"_s.arg(registry.name, registry.user),
                                      !registry.hasTls)});
        break;
    case Client::Crane:
        steps.append({tr("Copy an image, as it is"),
                      u"crane copy %1%2 %3"_s.arg(plain, sourceImage, copied)});
        steps.append({tr("List its tags"),
                      u"crane ls %1%2/%3/alpine"_s.arg(plain, registry.name, registry.user)});
        break;
    case Client::Helm: {
        const QString trusted =
            registry.caPath.isEmpty() ? plain : u"--ca-file %1 "_s.arg(shellWord(registry.caPath));
        if (!registry.caPath.isEmpty())
            steps.last().command.replace(u"login "_s, u"login "_s + trusted);
        steps.append({tr("Push a chart"),
                      u"helm push %1app-1.0.0.tgz oci://%2/%3"_s.arg(trusted, registry.name,
                                                                     registry.user)});
        steps.append({tr("Install from it"),
                      u"helm install app %1oci://%2/%3/app --version 1.0.0"_s.arg(
                          trusted, registry.name, registry.user)});
        break;
    }
    default:
        const ClientChoice choice = choiceOf(client).value_or(ClientChoice::Podman);
        steps.append({tr("Name the image"), tagCommand(choice, u"app:1"_s, image)});
        steps.append({tr("Push; a label lets it expire by itself"),
                      pushCommand(choice, {}, image, !registry.hasTls)});
    }
    return steps;
}

QString ClientCommands::note(Client client, const Registry &registry)
{
    if (client == Client::Crane)
        return tr("The password is read from standard input: put a pipe before the command.");
    if (!registry.hasTls && !registry.isLoopback)
        return tr("Without TLS everybody on the network can read passwords and images.");
    if (!registry.fingerprint.isEmpty())
        return tr("SHA-256 fingerprint of the authority: %1").arg(registry.fingerprint);
    return {};
}

} // namespace quayside::ui
