#pragma once

#include "app/services/resumewatch.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

class QSslCertificate;

namespace quayside {
class CredentialStore;
class Profiles;
struct RequestRecord;
} // namespace quayside

namespace quayside::ui {

class Connection;
class RepositoryList;

/// One Connection for each profile, shared by all windows, made when somebody first asks for it.
class Connections : public QObject {
    Q_OBJECT
public:
    /// `clock`: by which a sleep of the machine is noticed.
    Connections(Profiles &profiles, CredentialStore &credentials,
                const Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~Connections() override;

    /// nullptr: there is no such profile.
    Connection *of(const QString &id);
    /// nullptr: nobody asked for it yet.
    Connection *made(const QString &id) const { return m_connections.value(id); }

    /// Its repositories, read with its sign-in.
    RepositoryList &repositories(Connection &connection);

    /// Whether the machine slept just now; then `resumed` was told.
    bool lookForSleep() { return m_resume.look(); }

Q_SIGNALS:
    /// The machine slept: connections are made anew, and what is shown may be old.
    void resumed();
    /// One was asked for the first time.
    void connectionMade(const QString &id);
    /// Of one that was made.
    void stateChanged(const QString &id);
    void profileChanged(const QString &id);
    /// Who is signed in was read once more.
    void userChanged(const QString &id);
    /// The registry showed another certificate than the last time.
    void certificateSeen(const QString &id, const QSslCertificate &certificate);
    /// Of any connection; secrets are hidden.
    void requestFinished(const QString &id, const quayside::RequestRecord &record);
    /// It is deleted when the slots are through.
    void aboutToRemove(const QString &id);

private:
    Profiles &m_profiles;
    CredentialStore &m_credentials;
    ResumeWatch m_resume;
    QHash<QString, Connection *> m_connections;
    QHash<QString, RepositoryList *> m_repositories; // each a child of its connection
};

} // namespace quayside::ui
