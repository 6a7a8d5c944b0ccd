#pragma once

#include "app/api/updateapi.h"
#include "app/core/clock.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

namespace quayside {

class News;
class Settings;

/// Asks whether there is a newer version of this program, where the user wants that and there is an
/// address to ask: at the start and then once a day, over runs too. A newer one is told by the
/// bell, each once; a failure is a line in the log. While it is off, or without an address, nothing
/// is sent and what is on its way is given up. What is sent and answered: api::UpdateApi,
/// wire::PublishedVersion. Main thread. Source: console.md 1.14.
class UpdateCheck : public QObject {
    Q_OBJECT
public:
    enum class State { Unknown, Asking, Newest, Newer, Failed };

    /// `version`: of this program.
    UpdateCheck(Settings &settings, News &news, const Clock &clock, const QString &version,
                QObject *parent = nullptr);
    ~UpdateCheck() override;

    /// Nothing is asked before this.
    void start();
    /// It is on, and there is an address.
    bool canAsk() const;
    /// Whatever was asked today; nothing where it must not, or is on its way.
    void askNow();

    /// Of the last answer in this run.
    State state() const { return m_state; }
    /// That is there, when it is newer.
    const QString &newerVersion() const { return m_newer; }
    /// When it failed.
    ErrorCode error() const { return m_error; }
    const QString &version() const { return m_version; }
    api::UpdateApi &api() { return m_api; }

Q_SIGNALS:
    /// The state, or whether it can ask.
    void changed();

private:
    void onPreference();
    void askIfDue();
    void onAnswer(const Result<wire::PublishedVersion> &answer);
    /// Whether `version` is newer than this program's.
    bool isNewer(const QString &version) const;
    void tell(const wire::PublishedVersion &published);
    /// Those that this program has become, or that a newer one has overtaken.
    void withdrawSettled(const QString &newest);
    void setState(State state);

    Settings &m_settings;
    News &m_news;
    const Clock &m_clock;
    QString m_version;
    api::UpdateApi m_api;
    QPointer<api::ApiCallBase> m_call;
    QUrl m_asked; ///< by the call that is on its way
    QTimer m_timer;
    State m_state = State::Unknown;
    QString m_newer;
    ErrorCode m_error = ErrorCode::Internal;
    bool m_couldAsk = false;
    bool m_isStarted = false;
};

} // namespace quayside
