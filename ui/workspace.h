#pragma once

namespace quayside {
class CredentialStore;
class Jobs;
class LocalServer;
class Profiles;
class Settings;
} // namespace quayside

namespace quayside::ui {

class Connections;

/// What all windows of the program share; everything outlives every window.
struct Workspace {
    Settings &settings;
    CredentialStore &credentials;
    Profiles &profiles;
    Connections &connections;
    Jobs &jobs;
    LocalServer *localServer; ///< nullptr: there is none in this run
};

} // namespace quayside::ui
