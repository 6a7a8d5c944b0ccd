#include "app/models/jobmodel.h"

#include <algorithm>

namespace quayside {

JobModel::JobModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int JobModel::rowOf(qint64 id) const
{
    const auto found =
        std::lower_bound(m_records.begin(), m_records.end(), id,
                         [](const JobRecord &record, qint64 key) { return record.id > key; });
    return found != m_records.end() && found->id == id ? int(found - m_records.begin()) : -1;
}

void JobModel::setRecord(const JobRecord &record)
{
    const int row = rowOf(record.id);
    if (row >= 0) {
        if (m_records.at(row) == record)
            return;
        m_records[row] = record;
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
        return;
    }
    const auto place =
        std::lower_bound(m_records.begin(), m_records.end(), record.id,
                         [](const JobRecord &other, qint64 key) { return other.id > key; });
    const int at = int(place - m_records.begin());
    beginInsertRows({}, at, at);
    m_records.insert(at, record);
    endInsertRows();
}

void JobModel::remove(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_records.removeAt(row);
    endRemoveRows();
}

int JobModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int JobModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_records.size())
        return {};
    const JobRecord &record = m_records.at(index.row());
    if (role == IdRole)
        return record.id;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Column::Job:
        return QString(toString(record.kind));
    case Column::Target:
        return record.target;
    case Column::Progress:
        return record.total > 0 ? double(record.settled()) / record.total : 0;
    case Column::Started:
        return toMs(record.started);
    case Column::State:
        return QString(toString(record.state));
    case Column::Tools:
        break;
    }
    return {};
}

} // namespace quayside
