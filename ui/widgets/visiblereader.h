#pragma once

#include "app/api/apicall.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace quayside::ui {

/// Reads what a column shows, one call a row: only for rows that are to be seen, a few at a time,
/// each once. Main thread.
class VisibleReader : public QObject {
    Q_OBJECT
public:
    /// One thing to be asked for.
    struct Question {
        QString key; ///< what is asked for once
        std::function<api::ApiCallBase *()> ask;
        /// Takes the answer, or says why there is none.
        std::function<std::optional<ErrorCode>(api::ApiCallBase &)> take;
        /// By the registry protocol, which may refuse what the API gives.
        bool isOfContent = false;
    };
    struct Source {
        std::function<bool()> isWanted; ///< whether what it is for is shown
        std::function<QList<Question>()> visible; ///< of the rows that are to be seen now
        /// Whether the next one would fail alike: nothing more is asked then; none: go on always.
        std::function<bool(ErrorCode)> stopsAt = {};
    };
    explicit VisibleReader(Source source, QObject *parent = nullptr);
    ~VisibleReader() override;

    /// Everything that was asked is forgotten, what is under way is dropped. `isOn`: whether there
    /// is something to ask about at all.
    void restart(bool isOn);
    /// Rows or columns came, went or were scrolled.
    void look();
    /// It is asked again when it is to be seen.
    void forget(const QString &key) { m_asked.remove(key); }
    /// After a failure that stopped it: what failed may be asked again.
    void resume();

private:
    void fill();

    Source m_source;
    bool m_isOn = false;
    bool m_isStopped = false; // by a failure
    QSet<QString> m_asked;
    QList<QPointer<api::ApiCallBase>> m_calls;
    QTimer m_delay;
    int m_running = 0;
};

} // namespace quayside::ui
