#include "app/models/tagfatemodel.h"

#include <algorithm>
#include <numeric>

namespace quayside {

TagFateModel::TagFateModel(QObject *parent)
    : RecordModelBase(parent)
{
}

void TagFateModel::setFates(const QList<wire::Tag> &tags, const QList<TagVerdict> &verdicts)
{
    Q_ASSERT(tags.size() == verdicts.size());
    // More of them were read, or they are of another repository. Lists that share their data are
    // compared by a glance.
    if (tags != m_tags) {
        beginResetModel();
        m_tags = tags;
        m_verdicts = verdicts;
        m_order = orderOf(verdicts);
        endResetModel();
        return;
    }
    if (verdicts == m_verdicts)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QList<int> before = std::exchange(m_order, orderOf(verdicts));
    m_verdicts = verdicts;
    QList<int> rowOfTag(m_order.size());
    for (int row = 0; row < m_order.size(); ++row)
        rowOfTag[m_order.at(row)] = row;
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &one : from)
        to.append(index(rowOfTag.at(before.at(one.row())), one.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

QList<int> TagFateModel::orderOf(const QList<TagVerdict> &verdicts) const
{
    QList<int> order(verdicts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this, &verdicts](int a, int b) {
        const TagFate first = verdicts.at(a).fate;
        const TagFate second = verdicts.at(b).fate;
        return first != second ? first < second : m_tags.at(a).start > m_tags.at(b).start;
    });
    return order;
}

int TagFateModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_order.size(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

bool TagFateModel::matches(int row, const QString &text) const
{
    return keyAt(row).contains(text, Qt::CaseInsensitive);
}

int TagFateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int TagFateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(TagFateColumn::Size) + 1;
}

QVariant TagFateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.size() || index.column() >= columnCount())
        return {};
    if (role == IdRole)
        return keyAt(index.row());
    if (role != Qt::DisplayRole && role != SortRole && role != ExportRole)
        return {};
    switch (TagFateColumn(index.column())) {
    case TagFateColumn::Tag:
        return keyAt(index.row());
    case TagFateColumn::Fate:
        return int(verdictAt(index.row()).fate);
    case TagFateColumn::Why:
        return role == ExportRole ? QVariant(toString(verdictAt(index.row()).cause))
                                  : QVariant(int(verdictAt(index.row()).cause));
    case TagFateColumn::Rule:
        return verdictAt(index.row()).rule;
    case TagFateColumn::Size: {
        const auto &size = tagAt(index.row()).size;
        return size ? QVariant(*size) : QVariant();
    }
    }
    return {};
}

} // namespace quayside
