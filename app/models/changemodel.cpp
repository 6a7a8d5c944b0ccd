#include "app/models/changemodel.h"

namespace quayside {

namespace {

constexpr qsizetype kMostKept = 1000;

} // namespace

ChangeModel::ChangeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChangeModel::add(const QList<ChangeRecord> &records)
{
    const qsizetype count = qMin(records.size(), kMostKept);
    if (count == 0)
        return;
    beginInsertRows({}, 0, int(count) - 1);
    for (qsizetype i = records.size() - count; i < records.size(); ++i)
        m_records.prepend(records.at(i));
    endInsertRows();
    if (m_records.size() <= kMostKept)
        return;
    beginRemoveRows({}, int(kMostKept), int(m_records.size()) - 1);
    m_records.resize(kMostKept);
    endRemoveRows();
}

void ChangeModel::setUndoable(qint64 job, bool canUndo)
{
    for (int row = 0; row < m_records.size(); ++row) {
        ChangeRecord &record = m_records[row];
        if (record.job != job || record.canUndo == canUndo)
            continue;
        record.canUndo = canUndo;
        Q_EMIT dataChanged(index(row, int(Column::Tools)), index(row, int(Column::Tools)));
    }
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_records.size())
        return {};
    const ChangeRecord &record = m_records.at(index.row());
    if (role == IdRole)
        return record.job;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Column::Time:
        return toMs(record.time);
    case Column::What:
        return QString(toString(record.kind));
    case Column::Object:
        return record.change.object;
    case Column::Before:
        return record.change.before;
    case Column::After:
        return record.change.after;
    case Column::Tools:
        break;
    }
    return {};
}

} // namespace quayside
