#pragma once

#include "app/models/roles.h"
#include "app/models/sortkeys.h"
#include "app/wire/usagelog.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QDate>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <functional>

namespace quayside {

/// What of an entry can be asked for or passed over by its value.
enum class LogField { Kind, Who, Ip, Repository, Tag };

/// One value that entries must have or must not have.
struct LogTerm {
    LogField field = LogField::Who;
    QString value;
    bool isExcluded = false;

    friend bool operator==(const LogTerm &, const LogTerm &) = default;
};

/// Which entries are shown. What is empty asks for nothing.
struct LogFilter {
    std::optional<std::pair<QDate, QDate>> days = {}; ///< of UTC, both included
    QSet<QString> kinds = {};
    QSet<QString> hiddenKinds = {};
    QString who = {}; ///< a part of the name
    QString text = {};
    QString ip = {}; ///< how it begins
    QString tag = {}; ///< a part, or with `*` and `?` the whole of it
    bool isRobotsOnly = false;
    QList<LogTerm> terms = {};

    bool isEmpty() const { return *this == LogFilter{}; }
    friend bool operator==(const LogFilter &, const LogFilter &) = default;
};

/// Entries of a usage log, the newest first, as pages of them come in. Main thread.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Time, Action, By, Ip, Repository, Tag, Kind, Metadata };
    static constexpr int kColumns = 8;
    using Words = std::function<QString(const wire::LogRecord &)>;

    explicit LogModel(QObject *parent = nullptr);

    /// Makes sentences of entries: words are the view's. Again after a change of the language.
    void setWords(Words words);
    void clear();
    /// Older ones than those that stand there.
    void append(const QList<wire::LogRecord> &records);
    /// `records` are the newest of the log: those that are not here yet are put in front. False
    /// when none of them is known: more of the log has to be read to know what lies between.
    bool mergeNewest(const QList<wire::LogRecord> &records);
    const wire::LogRecord &recordAt(int row) const { return m_rows.at(row).record; }
    const QString &sentenceAt(int row) const { return m_rows.at(row).sentence; }
    /// Of a row; empty where it has none. A repository is `namespace/name` where both are known.
    QString valueAt(int row, LogField field) const;
    /// Whether an entry holds the text anywhere, in lower case.
    bool holds(int row, const QString &text) const;
    static QString valueOf(const wire::LogRecord &record, LogField field);
    bool passes(int row, const LogFilter &filter) const;
    /// How often each kind happened on each day of UTC among the rows that pass.
    QList<wire::LogTotal> totals(const LogFilter &filter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        wire::LogRecord record;
        qint64 key = 0;
        QString sentence;
        QString sought; ///< lower case
    };
    Row rowFor(const wire::LogRecord &record);
    void word(Row &row) const;
    void insert(qsizetype at, const QList<wire::LogRecord> &records);

    QList<Row> m_rows;
    Words m_words;
    qint64 m_lastKey = 0;
};

/// Entries that a filter lets through; names are ordered as people do, addresses by their numbers.
class LogProxyModel : public SortedProxyModel {
    Q_OBJECT
public:
    explicit LogProxyModel(QObject *parent = nullptr);

    void setFilter(const LogFilter &filter);
    const LogFilter &filter() const { return m_filter; }
    const LogModel &log() const { return *static_cast<const LogModel *>(sourceModel()); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    int compare(const QModelIndex &left, const QModelIndex &right) const override;
    int compareAlike(int leftRow, int rightRow) const override;

private:
    LogFilter m_filter;
};

} // namespace quayside
