#include "app/models/tagrowsmodel.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

TagRowsModel::TagRowsModel(QObject *parent)
    : QAbstractProxyModel(parent)
    , m_sorted(new TagProxyModel(this))
{
}

TagRowsModel::~TagRowsModel() = default;

void TagRowsModel::setTags(TagModel *tags)
{
    m_tags = tags;
    m_sorted->setSourceModel(tags);
    setSourceModel(m_sorted);
    connectSource();
    connect(tags, &TagModel::imageKnown, this, &TagRowsModel::onImageKnown);
}

void TagRowsModel::connectSource()
{
    connect(m_sorted, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) {
                const int row = rowOf(first);
                beginInsertRows({}, row, row + last - first);
            });
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (Open &open : m_open)
                    open.place += open.place >= first ? last - first + 1 : 0;
                endInsertRows();
                openKept(first, last);
            });
    connect(m_sorted, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                beginRemoveRows({}, rowOf(first), rowOf(last + 1) - 1);
            });
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                std::erase_if(m_open, [first, last](const Open &open) {
                    return open.place >= first && open.place <= last;
                });
                for (Open &open : m_open)
                    open.place -= open.place > last ? last - first + 1 : 0;
                recount();
                endRemoveRows();
            });
    connect(m_sorted, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                Q_EMIT dataChanged(index(rowOf(from.row()), from.column()),
                                   index(rowOf(to.row() + 1) - 1, to.column()), roles);
                if (from.row() == to.row())
                    onTagChanged(from.row());
            });
    connect(m_sorted, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        beginResetModel();
        m_open.clear();
    });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(m_sorted, &QAbstractItemModel::layoutAboutToBeChanged, this, &TagRowsModel::keepPlaces);
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &TagRowsModel::takePlaces);
}

void TagRowsModel::keepPlaces()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_kept.clear();
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &kept : persistent) {
        const Spot spot = spotAt(kept.row());
        m_kept.append({kept, m_sorted->index(spot.place, kept.column()), spot.image});
    }
}

void TagRowsModel::takePlaces()
{
    rebuild();
    QModelIndexList from;
    QModelIndexList to;
    for (const Kept &kept : std::as_const(m_kept)) {
        from.append(kept.index);
        // The tags of another order are the same tags.
        to.append(index(rowOf(kept.tag.row()) + kept.image + 1, kept.index.column()));
    }
    m_kept.clear();
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

TagRowsModel::Spot TagRowsModel::spotAt(int row) const
{
    const auto after =
        std::upper_bound(m_open.begin(), m_open.end(), row,
                         [](int at, const Open &open) { return at < open.place + open.before; });
    if (after == m_open.begin())
        return {row, -1, nullptr};
    const Open &open = *(after - 1);
    const int below = row - open.place - open.before;
    if (below == 0)
        return {open.place, -1, nullptr};
    if (below <= open.count)
        return {open.place, below - 1, &open};
    return {row - open.before - open.count, -1, nullptr};
}

int TagRowsModel::rowOf(int place) const
{
    const auto next = std::lower_bound(m_open.begin(), m_open.end(), place,
                                       [](const Open &open, int at) { return open.place < at; });
    if (next == m_open.begin())
        return place;
    const Open &above = *(next - 1);
    return place + above.before + above.count;
}

std::vector<TagRowsModel::Open>::iterator TagRowsModel::findOpen(int place)
{
    return std::find_if(m_open.begin(), m_open.end(),
                        [place](const Open &open) { return open.place == place; });
}

TagRowsModel::Open TagRowsModel::read(int place) const
{
    const wire::Tag &tag = TagModel::tagOf(m_sorted->index(place, 0));
    Open open{place, 0, 1, {}};
    open.images = m_tags->factsOf(tag).images.value_or(QList<ImagePlatform>());
    for (ImagePlatform &image : open.images)
        image.isPresent = isStored(image, tag);
    open.count = std::max(1, int(open.images.size()));
    return open;
}

void TagRowsModel::recount()
{
    int before = 0;
    for (Open &open : m_open) {
        open.before = before;
        before += open.count;
    }
}

void TagRowsModel::rebuild()
{
    m_open.clear();
    for (const QString &name : std::as_const(m_names)) {
        const int source = m_tags->rowOf(name);
        const QModelIndex tag =
            source < 0 ? QModelIndex() : m_sorted->mapFromSource(m_tags->index(source, 0));
        if (tag.isValid() && m_tags->tagAt(source).isManifestList)
            m_open.push_back(read(tag.row()));
    }
    std::sort(m_open.begin(), m_open.end(),
              [](const Open &a, const Open &b) { return a.place < b.place; });
    recount();
}

void TagRowsModel::openKept(int first, int last)
{
    for (int place = first; place <= last && !m_names.isEmpty(); ++place) {
        const wire::Tag &tag = TagModel::tagOf(m_sorted->index(place, 0));
        if (tag.isManifestList && m_names.contains(tag.name.toString()))
            insertOpen(place);
    }
}

void TagRowsModel::insertOpen(int place)
{
    const Open open = read(place);
    const int row = rowOf(place) + 1;
    beginInsertRows({}, row, row + open.count - 1);
    m_open.insert(std::find_if(m_open.begin(), m_open.end(),
                               [place](const Open &one) { return one.place > place; }),
                  open);
    recount();
    endInsertRows();
}

void TagRowsModel::close(std::vector<Open>::iterator open)
{
    const int row = rowOf(open->place);
    beginRemoveRows({}, row + 1, row + open->count);
    m_open.erase(open);
    recount();
    endRemoveRows();
}

void TagRowsModel::readAgain(Open &open)
{
    const Open now = read(open.place);
    const int row = rowOf(open.place);
    const int rows = open.count;
    // One step after the other: rows that come or go leave the others as they are.
    if (now.count < rows) {
        beginRemoveRows({}, row + 1 + now.count, row + rows);
        open.count = now.count;
        recount();
        endRemoveRows();
    }
    open.images = now.images;
    Q_EMIT dataChanged(index(row + 1, 0), index(row + open.count, TagModel::kColumns - 1));
    if (now.count > rows) {
        beginInsertRows({}, row + 1 + rows, row + now.count);
        open.count = now.count;
        recount();
        endInsertRows();
    }
}

void TagRowsModel::onTagChanged(int place)
{
    const auto open = findOpen(place);
    if (open == m_open.end())
        return;
    const wire::Tag &tag = TagModel::tagOf(m_sorted->index(place, 0));
    // It may have been moved to another image.
    if (!tag.isManifestList)
        close(open);
    else if (read(place).images != open->images)
        readAgain(*open);
}

void TagRowsModel::onImageKnown(const Digest &digest)
{
    for (Open &open : m_open) {
        const bool isOfIt = TagModel::tagOf(m_sorted->index(open.place, 0)).manifestDigest == digest
            || std::any_of(open.images.cbegin(), open.images.cend(),
                           [&digest](const ImagePlatform &one) { return one.digest == digest; });
        if (isOfIt)
            readAgain(open);
    }
}

bool TagRowsModel::canOpen(const QModelIndex &index)
{
    return index.isValid() && TagModel::tagOf(index).isManifestList
        && index.flags().testFlag(Qt::ItemIsSelectable);
}

bool TagRowsModel::isOpen(const QModelIndex &index) const
{
    return canOpen(index) && m_names.contains(TagModel::tagOf(index).name.toString());
}

void TagRowsModel::setOpen(const QModelIndex &index, bool isOpen)
{
    if (!canOpen(index) || this->isOpen(index) == isOpen)
        return;
    const int place = spotAt(index.row()).place;
    const QString name = TagModel::tagOf(index).name.toString();
    if (isOpen) {
        m_names.insert(name);
        insertOpen(place);
    } else {
        m_names.remove(name);
        close(findOpen(place));
    }
    // It shows whether it is open.
    const QModelIndex list = this->index(rowOf(place), 0);
    Q_EMIT dataChanged(list, list);
}

int TagRowsModel::imageRows(int first, int last) const
{
    int count = 0;
    for (const Open &open : m_open) {
        const int from = open.place + open.before + 1;
        count += std::max(0, std::min(last, from + open.count - 1) - std::max(first, from) + 1);
    }
    return count;
}

bool TagRowsModel::isBelow(const QModelIndex &index) const
{
    return index.isValid() && spotAt(index.row()).open;
}

QModelIndex TagRowsModel::listOf(const QModelIndex &index) const
{
    return this->index(rowOf(spotAt(index.row()).place), index.column());
}

const ImagePlatform *TagRowsModel::imageAt(const QModelIndex &index) const
{
    const Spot spot = spotAt(index.row());
    return spot.open && !spot.open->images.isEmpty() ? &spot.open->images.at(spot.image) : nullptr;
}

QList<Digest> TagRowsModel::unreadLists() const
{
    QList<Digest> lists;
    for (const Open &open : m_open) {
        const Digest &digest = TagModel::tagOf(m_sorted->index(open.place, 0)).manifestDigest;
        if (!m_tags->factsOf(digest).images)
            lists.append(digest);
    }
    return lists;
}

void TagRowsModel::sort(int column, Qt::SortOrder order)
{
    m_sorted->sort(column, order);
}

QModelIndex TagRowsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() || row < 0 || row >= rowCount() || column < 0
        || column >= TagModel::kColumns)
        return {};
    return createIndex(row, column);
}

QModelIndex TagRowsModel::parent(const QModelIndex &) const
{
    return {};
}

int TagRowsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !sourceModel())
        return 0;
    const int images = m_open.empty() ? 0 : m_open.back().before + m_open.back().count;
    return m_sorted->rowCount() + images;
}

int TagRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TagModel::kColumns;
}

QModelIndex TagRowsModel::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_sorted->index(spotAt(index.row()).place, index.column())
                           : QModelIndex();
}

QModelIndex TagRowsModel::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() ? createIndex(rowOf(index.row()), index.column()) : QModelIndex();
}

QVariant TagRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base asks the first row for the column, which an empty list does not have.
    return sourceModel()->headerData(section, orientation, role);
}

QVariant TagRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (!isBelow(index))
        return QAbstractProxyModel::data(index, role);
    const ImagePlatform *image = imageAt(index);
    if (role == IdRole) {
        const QString list = QAbstractProxyModel::data(index, IdRole).toString();
        return image ? list + u'@' + image->digest.toString() : list + u'@';
    }
    if (role != Qt::DisplayRole || !image)
        return {};
    switch (TagModel::Column(index.column())) {
    case TagModel::Column::Tag:
        return image->name;
    case TagModel::Column::Size: {
        const auto size = m_tags->factsOf(image->digest).size;
        return size ? QVariant(*size) : QVariant();
    }
    case TagModel::Column::Created: {
        const auto created = m_tags->factsOf(image->digest).created;
        return created ? QVariant(toMs(*created)) : QVariant();
    }
    case TagModel::Column::Manifest:
    case TagModel::Column::Same:
        return image->digest.toString();
    default:
        return {};
    }
}

Qt::ItemFlags TagRowsModel::flags(const QModelIndex &index) const
{
    if (isBelow(index))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractProxyModel::flags(index);
}

} // namespace quayside
