#include "app/models/tagmodel.h"

#include "app/core/versionkey.h"
#include "app/wire/datetime.h"

#include <QtCore/QAbstractProxyModel>

#include <algorithm>
#include <limits>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

/// The hash of the image that such a tag signs: `sha256-<hash>.sig`. Empty for other names.
QString signedHash(const QString &name)
{
    constexpr auto kPrefix = "sha256-"_L1;
    constexpr qsizetype kHash = 64;
    if (name.size() <= kPrefix.size() + kHash || !name.startsWith(kPrefix))
        return {};
    const QStringView ending = QStringView(name).mid(kPrefix.size() + kHash);
    const bool isOne = ending == ".sig"_L1 || ending == ".att"_L1 || ending == ".sbom"_L1;
    return isOne ? name.mid(kPrefix.size(), kHash) : QString();
}

} // namespace

TagModel::TagModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TagModel::clear()
{
    beginResetModel();
    m_tags.clear();
    m_sortKeys.clear();
    m_isSignature.clear();
    m_signed.clear();
    m_rows.clear();
    m_digests.clear();
    m_pulls.clear();
    m_pushes.clear();
    m_expiries.clear();
    m_facts.clear();
    m_attested.clear();
    endResetModel();
}

void TagModel::setTags(const QList<wire::Tag> &tags)
{
    QSet<QString> names;
    names.reserve(tags.size());
    for (const wire::Tag &tag : tags)
        names.insert(tag.name.toString());
    removeMissing(names);
    addTags(tags);
}

void TagModel::removeMissing(const QSet<QString> &names)
{
    removeWhere([&names](const wire::Tag &tag) { return !names.contains(tag.name.toString()); });
}

void TagModel::removeWhere(const std::function<bool(const wire::Tag &)> &isGone)
{
    // From the end, in runs: rows before a removed run keep their numbers.
    for (int last = int(m_tags.size()) - 1; last >= 0; --last) {
        if (!isGone(m_tags.at(last)))
            continue;
        int first = last;
        while (first > 0 && isGone(m_tags.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.remove(m_tags.at(row).name.toString());
        forgetKeys(first, last - first + 1);
        m_tags.remove(first, last - first + 1);
        reindex(first);
        endRemoveRows();
        last = first;
    }
}

void TagModel::addTags(const QList<wire::Tag> &tags)
{
    QList<wire::Tag> fresh;
    QSet<QString> freshNames;
    for (const wire::Tag &tag : tags) {
        if (m_rows.contains(tag.name.toString()))
            updateTag(tag);
        else if (!freshNames.contains(tag.name.toString())) {
            freshNames.insert(tag.name.toString());
            fresh.append(tag);
            countImage(tag.manifestDigest, 1);
            fresh.last().manifestDigest = m_digests.constFind(tag.manifestDigest).key();
        }
    }
    if (fresh.isEmpty())
        return;
    const int first = int(m_tags.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_tags += fresh;
    appendKeys(fresh);
    reindex(first);
    endInsertRows();
}

void TagModel::updateTag(const wire::Tag &tag)
{
    const int row = rowOf(tag.name.toString());
    if (row < 0 || m_tags.at(row) == tag)
        return;
    countImage(tag.manifestDigest, 1);
    countImage(m_tags.at(row).manifestDigest, -1);
    m_tags[row] = tag;
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

void TagModel::removeTag(const TagName &name)
{
    const int row = rowOf(name.toString());
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.remove(name.toString());
    forgetKeys(row, 1);
    m_tags.removeAt(row);
    reindex(row);
    endRemoveRows();
}

void TagModel::removeExpired(Instant now)
{
    removeWhere([now](const wire::Tag &tag) { return tag.end && *tag.end <= now; });
}

void TagModel::setPulls(const wire::TagPullStatistics &pulls)
{
    const int row = rowOf(pulls.name.toString());
    const auto known = m_pulls.constFind(pulls.name.toString());
    // They are read again with each look; a table that rests is not painted.
    if (row < 0 || (known != m_pulls.cend() && *known == pulls))
        return;
    m_pulls.insert(pulls.name.toString(), pulls);
    Q_EMIT dataChanged(index(row, int(Column::Pulled)), index(row, int(Column::PullCount)));
}

const wire::TagPullStatistics *TagModel::pullsOf(const wire::Tag &tag) const
{
    const auto found = m_pulls.constFind(tag.name.toString());
    return found == m_pulls.constEnd() ? nullptr : &*found;
}

void TagModel::setPush(const wire::Tag &tag, const TagPush &push)
{
    const int row = rowOf(tag.name.toString());
    if (row < 0)
        return;
    m_pushes.insert(tag.name.toString(), {tag.start, tag.manifestDigest, push});
    const QModelIndex cell = index(row, int(Column::PushedBy));
    Q_EMIT dataChanged(cell, cell);
}

const TagPush *TagModel::pushOf(const wire::Tag &tag) const
{
    const auto found = m_pushes.constFind(tag.name.toString());
    const bool isOfIt = found != m_pushes.constEnd() && found->start == tag.start
        && found->digest == tag.manifestDigest;
    return isOfIt ? &found->push : nullptr;
}

const TagModel::Facts *TagModel::knownOf(const Digest &digest) const
{
    const auto found = m_facts.constFind(digest);
    return found == m_facts.constEnd() ? nullptr : &*found;
}

void TagModel::setExpiry(const wire::TagExpiry &expiry)
{
    const int row = rowOf(expiry.name.toString());
    if (row < 0)
        return;
    m_expiries.insert(expiry.name.toString(), expiry);
    const QModelIndex cell = index(row, int(Column::Expires));
    Q_EMIT dataChanged(cell, cell, {Qt::ToolTipRole});
}

const wire::TagExpiry *TagModel::expiryOf(const wire::Tag &tag) const
{
    const auto found = m_expiries.constFind(tag.name.toString());
    const bool isOfIt = found != m_expiries.constEnd()
        && found->manifestDigest == tag.manifestDigest && found->end == tag.end;
    return isOfIt ? &*found : nullptr;
}

void TagModel::setImage(const wire::ManifestView &image)
{
    Facts &facts = m_facts[image.digest];
    facts.hasFailed = false;
    facts.mediaType = imageMediaType(image);
    if (image.isManifestList) {
        facts.images = QList<ImagePlatform>();
        facts.platforms = QStringList();
        // Which of them are stored is each tag's business.
        for (const ImagePlatform &platform : imagePlatforms(image)) {
            if (platform.isAttestation)
                m_attested.insert(image.digest);
            else {
                facts.images->append(platform);
                facts.platforms->append(platform.name);
            }
        }
    } else {
        facts.config = imageConfig(image);
        // What was read of the config stays true.
        if (const auto names = manifestPlatforms(image))
            facts.platforms = names;
        facts.size = image.layersCompressedSize;
        facts.layers = image.layers ? image.layers->size() : 0;
        facts.blobs.clear();
        for (const wire::ManifestLayer &layer :
             image.layers.value_or(QList<wire::ManifestLayer>())) {
            if (!layer.isRemote)
                facts.blobs.insert(layer.blobDigest, layer.compressedSize);
        }
        facts.created =
            image.layers && !image.layers->isEmpty() ? image.layers->last().created : std::nullopt;
    }
    tellImage(image.digest, Column::Platforms, Column::Created);
    tellSize(image.digest);
    Q_EMIT imageKnown(image.digest);
}

void TagModel::setImageFailed(const Digest &digest)
{
    m_facts[digest].hasFailed = true;
    Q_EMIT imageKnown(digest);
}

void TagModel::setPlatforms(const Digest &digest, const QStringList &platforms)
{
    m_facts[digest].platforms = platforms;
    tellImage(digest, Column::Platforms, Column::Platforms);
}

void TagModel::tellSize(const Digest &digest)
{
    // Lists that hold it, or the list itself: few were read.
    for (auto facts = m_facts.cbegin(); facts != m_facts.cend(); ++facts) {
        if (!facts->images)
            continue;
        const auto isIt = [&digest](const ImagePlatform &one) { return one.digest == digest; };
        if (facts.key() == digest
            || std::any_of(facts->images->cbegin(), facts->images->cend(), isIt))
            tellImage(facts.key(), Column::Size, Column::Size);
    }
}

std::optional<qint64> TagModel::sizeOf(const wire::Tag &tag) const
{
    if (tag.size || !tag.isManifestList)
        return tag.size;
    const auto facts = m_facts.constFind(tag.manifestDigest);
    if (facts == m_facts.constEnd() || !facts->images)
        return {};
    std::optional<qint64> sum;
    for (const ImagePlatform &image : *facts->images) {
        if (!isStored(image, tag))
            continue;
        const auto size = factsOf(image.digest).size;
        if (!size)
            return {};
        sum = sum.value_or(0) + *size;
    }
    return sum;
}

std::optional<QList<Digest>> TagModel::layeredImages(const wire::Tag &tag) const
{
    if (!tag.isManifestList)
        return QList<Digest>{tag.manifestDigest};
    const Facts *list = knownOf(tag.manifestDigest);
    if (!list || !list->images)
        return {};
    QList<Digest> images;
    for (const ImagePlatform &image : *list->images) {
        if (isStored(image, tag))
            images.append(image.digest);
    }
    return images;
}

std::optional<qint64> TagModel::unsharedOf(const wire::Tag &tag) const
{
    QSet<QString> others;
    QHash<QString, qint64> own;
    QSet<Digest> seen;
    for (const wire::Tag &one : m_tags) {
        if (seen.contains(one.manifestDigest))
            continue;
        seen.insert(one.manifestDigest);
        const auto images = layeredImages(one);
        if (!images)
            return {};
        for (const Digest &digest : *images) {
            const Facts *facts = knownOf(digest);
            if (!facts || !facts->size)
                return {};
            if (one.manifestDigest == tag.manifestDigest)
                own.insert(facts->blobs);
            else
                others += QSet<QString>(facts->blobs.keyBegin(), facts->blobs.keyEnd());
        }
    }
    qint64 bytes = 0;
    for (auto blob = own.cbegin(); blob != own.cend(); ++blob)
        bytes += others.contains(blob.key()) ? 0 : *blob;
    return bytes;
}

QList<Digest> TagModel::unknownImages(qsizetype most) const
{
    QList<Digest> unknown;
    QSet<Digest> seen;
    const auto look = [this, &unknown, &seen](const Digest &digest, bool isList) {
        const Facts *facts = knownOf(digest);
        if (!seen.contains(digest)
            && !(facts && (isList ? facts->images.has_value() : facts->size.has_value())))
            unknown.append(digest);
        seen.insert(digest);
    };
    for (const wire::Tag &tag : m_tags) {
        if (tag.isManifestList)
            look(tag.manifestDigest, true);
        for (const Digest &digest : layeredImages(tag).value_or(QList<Digest>()))
            look(digest, false);
        if (unknown.size() > most)
            break;
    }
    return unknown;
}

bool TagModel::isSigned(const wire::Tag &tag) const
{
    return (!m_signed.isEmpty() && m_signed.contains(tag.manifestDigest.hex()))
        || m_attested.contains(tag.manifestDigest);
}

void TagModel::appendKeys(const QList<wire::Tag> &tags)
{
    for (const wire::Tag &tag : tags) {
        const QString &name = tag.name.toString();
        m_sortKeys.append(versionKey(name));
        const QString image = signedHash(name);
        m_isSignature.append(!image.isEmpty());
        if (!image.isEmpty())
            ++m_signed[image];
    }
}

void TagModel::countImage(const Digest &digest, int more)
{
    int &count = m_digests[digest];
    count += more;
    if (count == 0)
        m_digests.remove(digest);
}

void TagModel::forgetKeys(int first, int count)
{
    for (int row = first; row < first + count; ++row) {
        countImage(m_tags.at(row).manifestDigest, -1);
        if (!m_isSignature.at(row))
            continue;
        const auto found = m_signed.find(signedHash(m_tags.at(row).name.toString()));
        if (--*found == 0)
            m_signed.erase(found);
    }
    m_sortKeys.remove(first, count);
    m_isSignature.remove(first, count);
}

void TagModel::setLabels(const Digest &digest, const QStringList &labels)
{
    m_facts[digest].labels = labels;
    tellImage(digest, Column::Labels, Column::Labels);
}

void TagModel::setUnshared(const Digest &digest, qint64 bytes)
{
    m_facts[digest].unshared = bytes;
    tellImage(digest, Column::Size, Column::Size);
}

void TagModel::tellImage(const Digest &digest, Column from, Column to)
{
    // Whoever shows them is told of each tag, or once of all where they are many.
    constexpr int kToldSingly = 64;
    if (m_digests.value(digest) > kToldSingly) {
        Q_EMIT dataChanged(index(0, int(from)), index(int(m_tags.size()) - 1, int(to)));
        return;
    }
    for (int row = 0; row < m_tags.size(); ++row) {
        if (m_tags.at(row).manifestDigest == digest)
            Q_EMIT dataChanged(index(row, int(from)), index(row, int(to)));
    }
}

void TagModel::reindex(int from)
{
    for (int row = from; row < m_tags.size(); ++row)
        m_rows.insert(m_tags.at(row).name.toString(), row);
}

void TagModel::setWritable(bool isWritable)
{
    if (m_isWritable == isWritable)
        return;
    m_isWritable = isWritable;
    refreshTimes();
}

void TagModel::refreshTimes()
{
    if (m_tags.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, int(Column::LastModified)),
                       index(int(m_tags.size()) - 1, int(Column::Expires)), {Qt::DisplayRole});
}

const wire::Tag &TagModel::tagOf(QModelIndex index)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    return static_cast<const TagModel *>(index.model())->tagAt(index.row());
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tags.size());
}

int TagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant TagModel::sortValue(const wire::Tag &tag, Column column) const
{
    switch (column) {
    case Column::Tag:
    case Column::Pull:
        return tag.name.toString();
    case Column::Size:
        return sizeOf(tag).value_or(-1);
    case Column::LastModified:
        return toMs(tag.start);
    case Column::Expires:
        return tag.end ? toMs(*tag.end) : std::numeric_limits<qint64>::max();
    case Column::Manifest:
    case Column::Same:
        return tag.manifestDigest.toString();
    case Column::Pulled: {
        const wire::TagPullStatistics *pulls = pullsOf(tag);
        // Never is before any time.
        return pulls ? QVariant(pulls->last ? toMs(*pulls->last) : qint64(-1)) : QVariant();
    }
    case Column::PullCount: {
        const wire::TagPullStatistics *pulls = pullsOf(tag);
        return pulls ? QVariant(pulls->count) : QVariant();
    }
    case Column::Platforms:
        return factsOf(tag).platforms.value_or(QStringList()).join(QLatin1String(", "));
    case Column::MediaType:
        return factsOf(tag).mediaType;
    case Column::Labels:
        return factsOf(tag).labels.value_or(QStringList()).join(QLatin1String(", "));
    case Column::Created: {
        const Facts *facts = knownOf(tag.manifestDigest);
        return facts && facts->created ? QVariant(toMs(*facts->created)) : QVariant();
    }
    case Column::PushedBy: {
        const TagPush *push = pushOf(tag);
        return push && push->record.performer ? QVariant(push->record.performer->name) : QVariant();
    }
    }
    return {};
}

QString TagModel::exportText(const wire::Tag &tag, Column column) const
{
    switch (column) {
    case Column::Tag:
        return tag.name.toString();
    case Column::Size:
        if (const auto size = sizeOf(tag))
            return QString::number(*size);
        return {};
    case Column::LastModified:
        return wire::toIso8601(tag.start);
    case Column::Expires:
        return tag.end ? wire::toIso8601(*tag.end) : QString();
    case Column::Manifest:
        return tag.manifestDigest.toString();
    case Column::Pulled:
    case Column::Created: {
        const QVariant last = sortValue(tag, column);
        return last.toLongLong() <= 0 ? QString()
                                      : wire::toIso8601(instantFromMs(last.toLongLong()));
    }
    case Column::PullCount:
    case Column::Platforms:
    case Column::MediaType:
    case Column::Labels:
    case Column::PushedBy:
        return sortValue(tag, column).toString();
    case Column::Same:
    case Column::Pull:
        break;
    }
    return {};
}

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_tags.size() || index.column() >= kColumns)
        return {};
    const wire::Tag &tag = m_tags.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Column::Pull || column == Column::Same
            || (column == Column::Size && !sizeOf(tag)) || (column == Column::Expires && !tag.end))
            return {};
        return sortValue(tag, column);
    case SortRole:
        return sortValue(tag, column);
    case ExportRole:
        // A picture has no text.
        return column == Column::Same ? QVariant() : exportText(tag, column);
    case IdRole:
        return tag.name.toString();
    case WritableRole:
        return m_isWritable && !tag.isImmutable.value_or(false);
    default:
        return {};
    }
}

Qt::ItemFlags TagModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace quayside
