#include "app/models/requestmodel.h"

#include <QtCore/QUrl>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

/// One word of a POSIX shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

RequestModel::RequestModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RequestModel::add(const RequestRecord &record)
{
    beginInsertRows({}, 0, 0);
    m_records.prepend(record);
    endInsertRows();
    if (m_records.size() <= kMostKept)
        return;
    beginRemoveRows({}, kMostKept, int(m_records.size()) - 1);
    m_records.resize(kMostKept);
    endRemoveRows();
}

void RequestModel::clear()
{
    beginResetModel();
    m_records.clear();
    endResetModel();
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_records.size() || role != Qt::DisplayRole)
        return {};
    const RequestRecord &record = m_records.at(index.row());
    switch (Column(index.column())) {
    case Column::Time:
        return toMs(record.time);
    case Column::Method:
        return QString::fromLatin1(record.method);
    case Column::Path:
        return QUrl(record.url).toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    case Column::Status:
        return record.status;
    case Column::Duration:
        return qint64(record.duration.count());
    case Column::Bytes:
        return record.bytes;
    case Column::RequestId:
        return record.requestId;
    }
    return {};
}

void RequestProxyModel::setFailedOnly(bool isFailedOnly)
{
    m_isFailedOnly = isFailedOnly;
    invalidateFilter();
}

void RequestProxyModel::setSince(const std::optional<RequestsSince> &since)
{
    m_since = since;
    invalidateFilter();
}

const RequestRecord &RequestProxyModel::recordAt(int row) const
{
    return static_cast<const RequestModel *>(sourceModel())
        ->recordAt(mapToSource(index(row, 0)).row());
}

bool RequestProxyModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RequestRecord &record = static_cast<const RequestModel *>(sourceModel())->recordAt(row);
    if (m_isFailedOnly && !record.isFailed())
        return false;
    return !m_since || (record.connection == m_since->connection && record.time >= m_since->time);
}

QString curlCommand(const RequestRecord &record)
{
    QString command = u"curl -X "_s + QString::fromLatin1(record.method)
        + u" -H \"Authorization: Bearer $QUAYSIDE_TOKEN\""_s;
    if (!record.bodyRedacted.isEmpty())
        command += u" -H 'Content-Type: application/json' --data "_s
            + quoted(QString::fromUtf8(record.bodyRedacted));
    return command + u' ' + quoted(record.url);
}

} // namespace quayside
