#include "app/models/palettemodel.h"

#include <algorithm>
#include <vector>

namespace quayside {

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setEntries(PaletteKind kind, const QList<PaletteEntry> &entries)
{
    // What is listed points into the entries.
    beginResetModel();
    m_rows.clear();
    m_entries.insert(int(kind), entries);
    endResetModel();
}

QList<int> PaletteModel::bestOf(PaletteKind kind) const
{
    struct Scored {
        int score;
        int entry;
    };
    const auto found = m_entries.constFind(int(kind));
    if (found == m_entries.cend())
        return {};
    std::vector<Scored> scored;
    scored.reserve(size_t(found->size()));
    for (int i = 0; i < found->size(); ++i) {
        if (const auto score = m_pattern.score(found->at(i).text))
            scored.push_back({*score, i});
    }
    const auto count = std::min<size_t>(scored.size(), kMostOfGroup);
    // Equal ones stay in the order in which they came.
    std::partial_sort(scored.begin(), scored.begin() + qsizetype(count), scored.end(),
                      [](const Scored &a, const Scored &b) {
                          return a.score != b.score ? a.score > b.score : a.entry < b.entry;
                      });
    QList<int> best;
    for (size_t i = 0; i < count; ++i)
        best.append(scored.at(i).entry);
    return best;
}

void PaletteModel::find(const QString &pattern, const QList<PaletteKind> &kinds)
{
    beginResetModel();
    m_pattern = FuzzyPattern(pattern);
    m_rows.clear();
    for (const PaletteKind kind : kinds) {
        const QList<int> best = bestOf(kind);
        if (!best.isEmpty())
            m_rows.append({kind, -1});
        for (const int entry : best)
            m_rows.append({kind, entry});
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).entry < 0)
        return nullptr;
    const Row &place = m_rows.at(row);
    return &m_entries.constFind(int(place.kind))->at(place.entry);
}

int PaletteModel::choosable(int row, int step) const
{
    while (row >= 0 && row < m_rows.size()) {
        if (m_rows.at(row).entry >= 0)
            return row;
        row += step;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == KindRole)
        return QVariant::fromValue(int(m_rows.at(index.row()).kind));
    const PaletteEntry *entry = entryAt(index.row());
    if (role == GroupRole)
        return !entry;
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->text;
    case IdRole:
        return entry->id;
    case DetailRole:
        return entry->detail;
    case KeysRole:
        return entry->keys;
    case IconRole:
        return entry->icon;
    case PlacesRole:
        return QVariant::fromValue(m_pattern.places(entry->text));
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return entryAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace quayside
