#pragma once

namespace quayside {
class Bookmarks;
class CredentialStore;
class Jobs;
class KnownTokens;
class News;
class Profiles;
class RequestModel;
class Settings;
class UpdateCheck;
} // namespace quayside

namespace quayside::ui {

class Connections;
class DesktopNews;
class LocalRegistry;

/// What all windows of the program share; everything outlives every window.
struct Workspace {
    Settings &settings;
    CredentialStore &credentials;
    Profiles &profiles;
    Connections &connections;
    Jobs &jobs;
    News &news;
    DesktopNews &desktopNews;
    KnownTokens &tokens;
    RequestModel &requests;
    UpdateCheck &updates;
    Bookmarks &bookmarks;
    LocalRegistry *local; ///< nullptr: there is none in this run
};

} // namespace quayside::ui
