#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace quayside {
class CredentialStore;
class Profiles;
namespace api {
struct RequestRecord;
}
} // namespace quayside

namespace quayside::ui {

class Connection;

/// One Connection for each profile, shared by all windows, made when somebody first asks for it.
class Connections : public QObject {
    Q_OBJECT
public:
    Connections(Profiles &profiles, CredentialStore &credentials, QObject *parent = nullptr);
    ~Connections() override;

    /// nullptr: there is no such profile.
    Connection *of(const QString &id);
    /// nullptr: nobody asked for it yet.
    Connection *made(const QString &id) const { return m_connections.value(id); }

Q_SIGNALS:
    /// Of one that was made.
    void stateChanged(const QString &id);
    void profileChanged(const QString &id);
    /// Of any connection; secrets are hidden.
    void requestFinished(const QString &id, const quayside::api::RequestRecord &record);
    /// It is deleted when the slots are through.
    void aboutToRemove(const QString &id);

private:
    Profiles &m_profiles;
    CredentialStore &m_credentials;
    QHash<QString, Connection *> m_connections;
};

} // namespace quayside::ui
