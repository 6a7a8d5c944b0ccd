#include "app/models/logmodel.h"

#include "app/models/naturalorder.h"
#include "app/wire/datetime.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QMap>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Logs name things by more than one key: releases differ.
QString firstText(const QJsonObject &metadata, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QString text = metadata.value(key).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QDate dayOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).date();
}

bool matchesName(const QString &name, const QString &pattern)
{
    if (!pattern.contains(u'*') && !pattern.contains(u'?'))
        return name.contains(pattern, Qt::CaseInsensitive);
    return QRegularExpression::fromWildcard(pattern, Qt::CaseInsensitive).match(name).hasMatch();
}

} // namespace

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LogModel::setWords(Words words)
{
    m_words = std::move(words);
    for (Row &row : m_rows)
        word(row);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, kColumns - 1));
}

void LogModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

LogModel::Row LogModel::rowFor(const wire::LogRecord &record)
{
    Row row{record, ++m_lastKey, {}, {}};
    word(row);
    return row;
}

void LogModel::word(Row &row) const
{
    row.sentence = m_words ? m_words(row.record) : row.record.kind;
    const QStringList all{row.sentence, row.record.kind, valueOf(row.record, LogField::Who),
                          row.record.ip.value_or(QString()), compact(row.record.metadata)};
    row.sought = all.join(u'\n').toLower();
}

void LogModel::insert(qsizetype at, const QList<wire::LogRecord> &records)
{
    if (records.isEmpty())
        return;
    QList<Row> rows;
    rows.reserve(records.size());
    for (const wire::LogRecord &record : records)
        rows.append(rowFor(record));
    beginInsertRows({}, int(at), int(at + rows.size()) - 1);
    if (at == m_rows.size())
        m_rows += rows;
    else
        m_rows = rows + m_rows;
    endInsertRows();
}

void LogModel::append(const QList<wire::LogRecord> &records)
{
    insert(m_rows.size(), records);
}

bool LogModel::mergeNewest(const QList<wire::LogRecord> &records)
{
    if (m_rows.isEmpty()) {
        append(records);
        return true;
    }
    // The place from which on both say the same. Entries have no number of their own, and two may
    // be alike; what lies together for the whole of the overlap is the same.
    for (qsizetype fresh = 0; fresh < records.size(); ++fresh) {
        const qsizetype shared = std::min(records.size() - fresh, m_rows.size());
        qsizetype same = 0;
        while (same < shared && records.at(fresh + same) == m_rows.at(same).record)
            ++same;
        if (same < shared)
            continue;
        insert(0, records.first(fresh));
        return true;
    }
    return false;
}

QString LogModel::valueOf(const wire::LogRecord &record, LogField field)
{
    switch (field) {
    case LogField::Kind:
        return record.kind;
    case LogField::Who:
        return record.performer ? record.performer->name : QString();
    case LogField::Ip:
        return record.ip.value_or(QString());
    case LogField::Tag:
        return firstText(record.metadata, {"tag"_L1});
    case LogField::Repository: {
        const QString name = firstText(record.metadata, {"repo"_L1, "repository"_L1});
        const QString where =
            record.where ? record.where->name : firstText(record.metadata, {"namespace"_L1});
        return name.isEmpty() || where.isEmpty() || name.contains(u'/') ? name
                                                                        : where + u'/' + name;
    }
    }
    return {};
}

QString LogModel::valueAt(int row, LogField field) const
{
    return valueOf(m_rows.at(row).record, field);
}

bool LogModel::holds(int row, const QString &text) const
{
    return m_rows.at(row).sought.contains(text);
}

bool LogModel::passes(int row, const LogFilter &filter) const
{
    const wire::LogRecord &record = recordAt(row);
    if (!filter.kinds.isEmpty() && !filter.kinds.contains(record.kind))
        return false;
    if (filter.hiddenKinds.contains(record.kind))
        return false;
    if (filter.isRobotsOnly && !(record.performer && record.performer->isRobot))
        return false;
    if (filter.days) {
        if (!record.at)
            return false;
        const QDate day = dayOf(*record.at);
        if (day < filter.days->first || day > filter.days->second)
            return false;
    }
    if (!valueAt(row, LogField::Who).contains(filter.who, Qt::CaseInsensitive)
        || !valueAt(row, LogField::Ip).startsWith(filter.ip)
        || (!filter.tag.isEmpty() && !matchesName(valueAt(row, LogField::Tag), filter.tag))
        || (!filter.text.isEmpty() && !holds(row, filter.text.toLower())))
        return false;
    return std::all_of(filter.terms.begin(), filter.terms.end(), [&](const LogTerm &term) {
        return (valueAt(row, term.field) == term.value) != term.isExcluded;
    });
}

QList<wire::LogTotal> LogModel::totals(const LogFilter &filter) const
{
    QMap<std::pair<QDate, QString>, qint64> counts;
    for (int row = 0; row < m_rows.size(); ++row) {
        const wire::LogRecord &record = recordAt(row);
        if (record.at && passes(row, filter))
            ++counts[{dayOf(*record.at), record.kind}];
    }
    QList<wire::LogTotal> all;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        all.append({it.key().second, it.value(),
                    instantFromMs(it.key().first.startOfDay(Qt::UTC).toMSecsSinceEpoch())});
    return all;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= kColumns)
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IdRole)
        return QString::number(row.key);
    if (role != Qt::DisplayRole && role != SortRole && role != ExportRole)
        return {};
    switch (Column(index.column())) {
    case Column::Time:
        if (!row.record.at)
            return {};
        return role == ExportRole ? QVariant(wire::toIso8601(*row.record.at))
                                  : QVariant(toMs(*row.record.at));
    case Column::Action:
        return row.sentence;
    case Column::By:
        return valueOf(row.record, LogField::Who);
    case Column::Ip:
        return valueOf(row.record, LogField::Ip);
    case Column::Repository:
        return valueOf(row.record, LogField::Repository);
    case Column::Tag:
        return valueOf(row.record, LogField::Tag);
    case Column::Kind:
        return row.record.kind;
    case Column::Metadata:
        return compact(row.record.metadata);
    }
    return {};
}

LogProxyModel::LogProxyModel(QObject *parent)
    : SortedProxyModel(parent)
{
    setSortRole(SortRole);
}

void LogProxyModel::setFilter(const LogFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

bool LogProxyModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return log().passes(row, m_filter);
}

int LogProxyModel::compare(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = sourceModel()->data(left, SortRole);
    const QVariant b = sourceModel()->data(right, SortRole);
    return LogModel::Column(left.column()) == LogModel::Column::Time
        ? compareValues(a, b)
        : compareNatural(a.toString(), b.toString());
}

int LogProxyModel::compareAlike(int leftRow, int rightRow) const
{
    // Of one second: what came first stands lower, as in the log.
    if (LogModel::Column(sortColumn()) != LogModel::Column::Time)
        return 0;
    return threeWay(rightRow, leftRow);
}

} // namespace quayside
