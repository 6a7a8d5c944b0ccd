#pragma once

#include "app/services/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

namespace quayside::ui {

/// What a container client is told to use a local registry: commands to copy, each in one line.
class ClientCommands {
    Q_DECLARE_TR_FUNCTIONS(ClientCommands)
public:
    enum class Client { Podman, Docker, Skopeo, Crane, Helm, Count };

    struct Registry {
        QString name; ///< `host:port`
        QString user;
        QString caPath; ///< of an authority that no computer knows yet; empty: none
        QString fingerprint; ///< of that authority, SHA-256
        bool hasTls = false;
        bool isLoopback = true;
        bool isTrusted = false; ///< by Podman and Skopeo of this account
    };
    struct Step {
        QString caption;
        QString command;
    };

    static QString name(Client client);
    static Client of(ClientChoice client);
    static QList<Step> of(Client client, const Registry &registry);
    /// What else has to be known; empty: nothing.
    static QString note(Client client, const Registry &registry);
    /// The command that signs in.
    static QString login(Client client, const Registry &registry);

private:
    static Step trust(Client client, const Registry &registry);
};

} // namespace quayside::ui
