#pragma once

#include "app/core/result.h"
#include "app/services/connectionprofile.h"

#include <QtCore/QList>
#include <QtCore/QObject>

namespace quayside {

class Settings;

/// The registries that the user knows, in his order; every change is kept at once. Main thread.
class Profiles : public QObject {
    Q_OBJECT
public:
    explicit Profiles(Settings &settings, QObject *parent = nullptr);

    const QList<ConnectionProfile> &all() const { return m_profiles; }
    std::optional<ConnectionProfile> find(const QString &id) const;
    /// As one begins that is added: the user's preferences; no id, no name, no address.
    ConnectionProfile blank() const;
    /// Adds it, or replaces the one of the same id. InvalidInput: no name or one longer than 64
    /// characters, no address; AlreadyExists: another one has the name.
    Result<void> save(const ConnectionProfile &profile);
    /// What its registry said of its API goes, too.
    void remove(const QString &id);
    /// An id that no profile has, made from a name or a host.
    QString freeId(const QString &name) const;

Q_SIGNALS:
    void added(const QString &id);
    void changed(const QString &id);
    void removed(const QString &id);

private:
    qsizetype indexOf(const QString &id) const;
    void keep();

    Settings &m_settings;
    QList<ConnectionProfile> m_profiles;
};

} // namespace quayside
