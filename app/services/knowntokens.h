#pragma once

#include "app/core/clock.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <optional>

namespace quayside {

class Settings;

/// A token that was made here, without its text.
struct KnownToken {
    QString connection; ///< id of a profile
    QString uuid; ///< as the registry names it; made up where that did not tell
    QString name = {};
    QString application = {};
    QStringList scopes = {};
    std::optional<Instant> expires = {};
    int reminderDays = 0; ///< before it expires; 0: no reminder
    bool isSignIn = false; ///< the connection signs in with it

    /// Where the credential store has its text, when the user wanted that.
    QString secretKey() const;

    friend bool operator==(const KnownToken &, const KnownToken &) = default;
};

/// The tokens that this console made, so that it can say which is in use and which expires. Never a
/// secret. Main thread.
class KnownTokens : public QObject {
    Q_OBJECT
public:
    explicit KnownTokens(Settings &settings, QObject *parent = nullptr);

    QList<KnownToken> all() const;
    /// Added, or in place of the one with its uuid. Of a connection only one signs in.
    void keep(const KnownToken &token);
    /// It was revoked, or nobody wants to hear of it.
    void forget(const QString &uuid);
    /// The connection is gone.
    void forgetConnection(const QString &connection);
    std::optional<KnownToken> find(const QString &uuid) const;
    /// Those whose reminder is due and those that have expired.
    QList<KnownToken> due(Instant now) const;

Q_SIGNALS:
    void changed();

private:
    void write(const QList<KnownToken> &tokens);

    Settings &m_settings;
};

} // namespace quayside
