#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace quayside {

enum class LogLevel { Debug, Info, Warning, Error };

/// A line of a server's log, taken apart.
struct LogLine {
    QDateTime time; ///< UTC; invalid where the line has none
    LogLevel level = LogLevel::Info;
    QString topic; ///< `http.access`; empty where the line has none
    QString message;

    /// `2026-06-12T09:56:10.123Z info quayside.http.access: method=GET`; any other text is a
    /// message alone.
    static LogLine parse(const QString &text);
};

/// The last lines that came in, whole ones only. Main thread.
class LogRing {
public:
    explicit LogRing(qsizetype capacity = 10'000)
        : m_capacity(capacity)
    {
    }

    /// Takes what arrived, cut anywhere; how many lines became whole.
    qsizetype append(const QByteArray &bytes);
    void clear();
    const QList<LogLine> &lines() const { return m_lines; }
    /// How many lines ever came in: what is not among the lines any more counts too.
    qint64 count() const { return m_count; }
    /// The last lines that are no access log, for a failure's reason.
    QString tail(int lines) const;

private:
    qsizetype m_capacity;
    QByteArray m_rest;
    QList<LogLine> m_lines;
    qint64 m_count = 0;
};

} // namespace quayside
