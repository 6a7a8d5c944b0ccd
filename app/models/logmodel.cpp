#include "app/models/logmodel.h"

#include "app/models/naturalorder.h"
#include "app/wire/datetime.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>

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
    : QSortFilterProxyModel(parent)
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
    const LogModel &model = log();
    const wire::LogRecord &record = model.recordAt(row);
    const LogFilter &wanted = m_filter;
    if (!wanted.kinds.isEmpty() && !wanted.kinds.contains(record.kind))
        return false;
    if (wanted.hiddenKinds.contains(record.kind))
        return false;
    if (wanted.isRobotsOnly && !(record.performer && record.performer->isRobot))
        return false;
    if (wanted.days) {
        if (!record.at)
            return false;
        const QDate day = QDateTime::fromMSecsSinceEpoch(toMs(*record.at), Qt::UTC).date();
        if (day < wanted.days->first || day > wanted.days->second)
            return false;
    }
    if (!model.valueAt(row, LogField::Who).contains(wanted.who, Qt::CaseInsensitive)
        || !model.valueAt(row, LogField::Ip).startsWith(wanted.ip)
        || (!wanted.tag.isEmpty() && !matchesName(model.valueAt(row, LogField::Tag), wanted.tag))
        || (!wanted.text.isEmpty() && !model.holds(row, wanted.text.toLower())))
        return false;
    return std::all_of(wanted.terms.begin(), wanted.terms.end(), [&](const LogTerm &term) {
        return (model.valueAt(row, term.field) == term.value) != term.isExcluded;
    });
}

bool LogProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = sourceModel()->data(left, SortRole);
    const QVariant b = sourceModel()->data(right, SortRole);
    if (LogModel::Column(left.column()) != LogModel::Column::Time)
        return compareNatural(a.toString(), b.toString()) < 0;
    if (a != b)
        return a.toLongLong() < b.toLongLong();
    // Of one second: what came first stands lower, as in the log.
    return left.row() > right.row();
}

} // namespace quayside
