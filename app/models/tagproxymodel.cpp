#include "app/models/tagproxymodel.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <numeric>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

// Views renumber every row at each removal: beyond so many a new start is cheaper.
constexpr size_t kMostRuns = 64;
// Larger lists are sorted after a while, not at each page that comes in.
constexpr size_t kSortedAtOnce = 5'000;
constexpr int kSortDelayMs = 300;
constexpr int kFilterDelayMs = 100; // facts of many rows come one after the other

int compareTexts(const QString &left, const QString &right)
{
    // Many tags share a digest, and then its text.
    return left.constData() == right.constData() ? 0 : left.compare(right);
}

int compareKeys(const QByteArray &left, const QByteArray &right)
{
    const qsizetype both = std::min(left.size(), right.size());
    const int order = std::memcmp(left.constData(), right.constData(), size_t(both));
    return order != 0 ? order : threeWay(left.size(), right.size());
}

/// Rises as the texts of digests do; of the same number their texts decide.
qint64 digestNumber(const QString &digest)
{
    constexpr auto kUsual = "sha256:"_L1;
    constexpr int kDigits = 15; // four bits each
    if (!digest.startsWith(kUsual))
        return digest < kUsual ? -1 : std::numeric_limits<qint64>::max();
    qint64 number = 0;
    for (const QChar digit : QStringView(digest).mid(kUsual.size(), kDigits))
        number = number << 4
            | (digit.unicode() < 'a' ? digit.unicode() - '0' : digit.unicode() - 'a' + 10);
    return number;
}

/// The same of keys, as far as their first bytes go.
qint64 keyNumber(const QByteArray &key)
{
    constexpr int kBytes = 7;
    qint64 number = 0;
    for (int i = 0; i < kBytes; ++i)
        number = number << 8 | (i < key.size() ? uchar(key[i]) : 0);
    return number;
}

/// Whether rows of the same number in that column may differ all the same.
bool hasTexts(TagModel::Column column)
{
    switch (column) {
    case TagModel::Column::Size:
    case TagModel::Column::LastModified:
    case TagModel::Column::Expires:
    case TagModel::Column::Pulled:
    case TagModel::Column::PullCount:
    case TagModel::Column::Created:
        return false;
    default:
        return true;
    }
}

/// Each run of numbers that follow each other, as first and last.
std::vector<std::pair<int, int>> runsOf(const std::vector<int> &rising)
{
    std::vector<std::pair<int, int>> runs;
    for (const int row : rising) {
        if (!runs.empty() && runs.back().second + 1 == row)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    return runs;
}

} // namespace

TagProxyModel::TagProxyModel(QObject *parent)
    : QAbstractProxyModel(parent)
{
    m_resort.setSingleShot(true);
    m_resort.setInterval(kSortDelayMs);
    connect(&m_resort, &QTimer::timeout, this, &TagProxyModel::resort);
    m_refilter.setSingleShot(true);
    m_refilter.setInterval(kFilterDelayMs);
    connect(&m_refilter, &QTimer::timeout, this, [this] {
        refilter();
        resort();
    });
}

TagProxyModel::~TagProxyModel() = default;

const TagModel &TagProxyModel::tags() const
{
    return *static_cast<const TagModel *>(sourceModel());
}

void TagProxyModel::setSourceModel(QAbstractItemModel *model)
{
    Q_ASSERT(!sourceModel() && qobject_cast<TagModel *>(model));
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { onAboutToBeRemoved(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this, &TagProxyModel::onChanged);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_rows.clear();
        m_places.clear();
        endResetModel();
        onInserted(0, tags().rowCount() - 1);
    });
    endResetModel();
    onInserted(0, tags().rowCount() - 1);
}

FilterMatch TagProxyModel::match(int sourceRow) const
{
    if (!m_areSignaturesShown && tags().isSignature(sourceRow))
        return FilterMatch::No;
    if (m_filter.isEmpty())
        return FilterMatch::Yes;
    const wire::Tag &tag = tags().tagAt(sourceRow);
    TagFacts facts{tag.name.toString(),
                   tags().digestTextAt(sourceRow),
                   tags().sizeOf(tag),
                   tag.start,
                   tag.end,
                   tag.isImmutable.value_or(false),
                   tags().isSigned(tag),
                   tags().isShared(tag)};
    const TagFactKinds &needed = m_filter.needs();
    if (needed.platforms || needed.labels) {
        const TagModel::Facts *known = tags().knownOf(tag.manifestDigest);
        facts.platforms = known && known->platforms ? &*known->platforms : nullptr;
        facts.labels = known && known->labels ? &*known->labels : nullptr;
    }
    if (const auto *pulls = needed.pulls ? tags().pullsOf(tag) : nullptr)
        facts.pulled = pulls->last;
    if (const TagPush *push = needed.pushes ? tags().pushOf(tag) : nullptr)
        facts.pushedBy = push->record.performer ? push->record.performer->name : QString();
    return m_filter.match(facts, m_now);
}

TagFactKinds TagProxyModel::orderNeeds() const
{
    TagFactKinds kinds;
    for (const SortKey &key : m_keys) {
        const auto column = TagModel::Column(key.column);
        kinds.pulls |= column == TagModel::Column::Pulled || column == TagModel::Column::PullCount;
        kinds.pushes |= column == TagModel::Column::PushedBy;
    }
    return kinds;
}

TagFactKinds TagProxyModel::needs() const
{
    TagFactKinds kinds = m_filter.needs();
    const TagFactKinds order = orderNeeds();
    kinds.pulls |= order.pulls;
    kinds.pushes |= order.pushes;
    return kinds;
}

std::vector<int> TagProxyModel::undecided() const
{
    std::vector<int> rows;
    const TagFactKinds order = orderNeeds();
    if (!order.isAny() && !m_filter.needs().isAny())
        return rows;
    const auto hasPlace = [this, &order](const wire::Tag &tag) {
        return (!order.pulls || tags().pullsOf(tag)) && (!order.pushes || tags().pushOf(tag));
    };
    for (int source = 0; source < int(m_places.size()); ++source) {
        // What is shown is decided, but for its place.
        const bool isShown = m_places[size_t(source)] >= 0;
        if (isShown ? !hasPlace(tags().tagAt(source)) : match(source) == FilterMatch::Unknown)
            rows.push_back(source);
    }
    return rows;
}

int TagProxyModel::compareTextsAt(TagModel::Column column, int left, int right) const
{
    switch (column) {
    case TagModel::Column::Manifest:
    case TagModel::Column::Same:
        return compareTexts(tags().digestTextAt(left), tags().digestTextAt(right));
    case TagModel::Column::Platforms:
    case TagModel::Column::MediaType:
    case TagModel::Column::Labels:
    case TagModel::Column::PushedBy:
        return compareTexts(tags().textAt(left, column), tags().textAt(right, column));
    default:
        return compareKeys(tags().sortKeyAt(left), tags().sortKeyAt(right));
    }
}

bool TagProxyModel::isBeforeAlike(int left, int right) const
{
    int order = compareKeys(tags().sortKeyAt(left), tags().sortKeyAt(right));
    if (order == 0)
        order = threeWay(left, right);
    return (order < 0) == (m_keys.front().order == Qt::AscendingOrder) && order != 0;
}

bool TagProxyModel::isBefore(int left, int right) const
{
    for (const SortKey &key : m_keys) {
        const auto column = TagModel::Column(key.column);
        const int order = hasTexts(column)
            ? compareTextsAt(column, left, right)
            : threeWay(numberOf(column, left), numberOf(column, right));
        if (order != 0)
            return (order < 0) == (key.order == Qt::AscendingOrder);
    }
    return isBeforeAlike(left, right);
}

qint64 TagProxyModel::numberOf(TagModel::Column column, int source) const
{
    const wire::Tag &tag = tags().tagAt(source);
    switch (column) {
    case TagModel::Column::Size:
        return tags().sizeOf(tag).value_or(-1);
    case TagModel::Column::LastModified:
        return toMs(tag.start);
    case TagModel::Column::Expires:
        // Never is later than any date.
        return tag.end ? toMs(*tag.end) : std::numeric_limits<qint64>::max();
    case TagModel::Column::Pulled: {
        const wire::TagPullStatistics *pulls = tags().pullsOf(tag);
        // Never is before any time, and what is not known before that.
        return !pulls ? -2 : pulls->last ? toMs(*pulls->last) : -1;
    }
    case TagModel::Column::PullCount: {
        const wire::TagPullStatistics *pulls = tags().pullsOf(tag);
        return pulls ? pulls->count : -1;
    }
    case TagModel::Column::Created: {
        // What is not known is before any time.
        const TagModel::Facts *facts = tags().knownOf(tag.manifestDigest);
        return facts && facts->created ? toMs(*facts->created) : -1;
    }
    case TagModel::Column::Manifest:
    case TagModel::Column::Same:
        return digestNumber(tags().digestTextAt(source));
    case TagModel::Column::Tag:
    case TagModel::Column::Pull:
        return keyNumber(tags().sortKeyAt(source));
    default:
        return 0;
    }
}

void TagProxyModel::sortRows()
{
    // The numbers side by side: to look each up in its tag costs more than to compare them.
    struct Keyed {
        std::array<qint64, kMostSortKeys> numbers;
        int source;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(m_rows.size());
    std::vector<SortKey> keys = m_keys;
    if (keys.size() < size_t(kMostSortKeys)) // as isBeforeAlike()
        keys.push_back({int(TagModel::Column::Tag), keys.front().order});
    for (const int source : m_rows) {
        Keyed &one = keyed.emplace_back(Keyed{{}, source});
        for (size_t i = 0; i < keys.size(); ++i)
            one.numbers[i] = numberOf(TagModel::Column(keys[i].column), source);
    }
    std::sort(keyed.begin(), keyed.end(), [this, &keys](const Keyed &a, const Keyed &b) {
        for (size_t i = 0; i < keys.size(); ++i) {
            const auto column = TagModel::Column(keys[i].column);
            int order = threeWay(a.numbers[i], b.numbers[i]);
            if (order == 0 && hasTexts(column))
                order = compareTextsAt(column, a.source, b.source);
            if (order != 0)
                return (order < 0) == (keys[i].order == Qt::AscendingOrder);
        }
        return isBeforeAlike(a.source, b.source);
    });
    std::transform(keyed.begin(), keyed.end(), m_rows.begin(),
                   [](const Keyed &one) { return one.source; });
}

bool TagProxyModel::isInPlace(int row) const
{
    const auto at = size_t(row);
    return (row == 0 || isBefore(m_rows[at - 1], m_rows[at]))
        && (at + 1 == m_rows.size() || isBefore(m_rows[at], m_rows[at + 1]));
}

void TagProxyModel::renumber()
{
    std::fill(m_places.begin(), m_places.end(), -1);
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_places[size_t(m_rows[row])] = int(row);
}

void TagProxyModel::setFilter(TagFilter filter)
{
    m_filter = std::move(filter);
    refilter();
}

void TagProxyModel::setSignaturesShown(bool areShown)
{
    m_areSignaturesShown = areShown;
    refilter();
}

void TagProxyModel::refilter()
{
    if (!sourceModel())
        return;
    m_refilter.stop();
    m_now = Clock::system().now();
    std::vector<int> gone;
    std::vector<int> come;
    for (size_t source = 0; source < m_places.size(); ++source) {
        const bool isIn = accepts(int(source));
        const int place = m_places[source];
        if (isIn && place < 0)
            come.push_back(int(source));
        else if (!isIn && place >= 0)
            gone.push_back(place);
    }
    std::sort(gone.begin(), gone.end());
    const bool isMuch = runsOf(gone).size() > kMostRuns;
    if (!isMuch) {
        removeRowsOf(gone);
        append(come);
        return resort();
    }
    beginResetModel();
    std::vector<bool> leaves(m_rows.size());
    for (const int row : gone)
        leaves[size_t(row)] = true;
    std::vector<int> kept;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!leaves[row])
            kept.push_back(m_rows[row]);
    }
    kept.insert(kept.end(), come.begin(), come.end());
    m_rows = std::move(kept);
    if (!come.empty())
        sortRows();
    renumber();
    endResetModel();
}

void TagProxyModel::setLaterKeys(const QList<SortKey> &keys)
{
    m_later = keys.first(std::min(keys.size(), kMostSortKeys - 1));
}

void TagProxyModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= TagModel::kColumns)
        return;
    m_keys.resize(1);
    m_keys.front() = {column, order};
    m_keys.insert(m_keys.end(), m_later.begin(), m_later.end());
    resort();
}

void TagProxyModel::resort()
{
    m_resort.stop();
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    if (std::is_sorted(m_rows.begin(), m_rows.end(), before))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<int> sources;
    sources.reserve(size_t(old.size()));
    for (const QModelIndex &kept : old)
        sources.push_back(m_rows[size_t(kept.row())]);
    sortRows();
    renumber();
    QModelIndexList now;
    now.reserve(old.size());
    for (qsizetype i = 0; i < old.size(); ++i)
        now.append(index(m_places[size_t(sources[size_t(i)])], old.at(i).column()));
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TagProxyModel::resortSoon()
{
    if (m_rows.size() <= kSortedAtOnce)
        resort();
    else if (!m_resort.isActive())
        m_resort.start();
}

void TagProxyModel::removeRowsOf(const std::vector<int> &rows)
{
    const auto runs = runsOf(rows);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        for (int row = run->first; row <= run->second; ++row)
            m_places[size_t(m_rows[size_t(row)])] = -1;
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->second + 1);
        for (auto row = size_t(run->first); row < m_rows.size(); ++row)
            m_places[size_t(m_rows[row])] = int(row);
        endRemoveRows();
    }
}

void TagProxyModel::append(const std::vector<int> &sourceRows)
{
    if (sourceRows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(sourceRows.size()) - 1);
    for (const int source : sourceRows) {
        m_places[size_t(source)] = int(m_rows.size());
        m_rows.push_back(source);
    }
    endInsertRows();
}

void TagProxyModel::onInserted(int first, int last)
{
    if (last < first)
        return;
    const int count = last - first + 1;
    for (int &source : m_rows) {
        if (source >= first)
            source += count;
    }
    m_places.insert(m_places.begin() + first, size_t(count), -1);
    m_now = Clock::system().now();
    std::vector<int> come;
    for (int source = first; source <= last; ++source) {
        if (accepts(source))
            come.push_back(source);
    }
    // Most lists come in the order in which they are shown.
    std::sort(come.begin(), come.end(), [this](int a, int b) { return isBefore(a, b); });
    const int at = int(m_rows.size());
    append(come);
    if (!come.empty() && at > 0 && !isInPlace(at))
        resortSoon();
}

void TagProxyModel::onAboutToBeRemoved(int first, int last)
{
    std::vector<int> gone;
    for (int source = first; source <= last; ++source) {
        if (m_places[size_t(source)] >= 0)
            gone.push_back(m_places[size_t(source)]);
    }
    std::sort(gone.begin(), gone.end());
    removeRowsOf(gone);
}

void TagProxyModel::onRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_places.erase(m_places.begin() + first, m_places.begin() + last + 1);
    for (int &source : m_rows) {
        if (source > last)
            source -= count;
    }
}

void TagProxyModel::onChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    if (topLeft.row() != bottomRight.row()) {
        // Times grew older, or the right to write changed: the whole table is painted again. Or a
        // fact of many rows is known, which a filter or the order may ask for.
        if (roles.isEmpty() && !m_refilter.isActive())
            m_refilter.start();
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, topLeft.column()),
                               index(int(m_rows.size()) - 1, bottomRight.column()));
        return;
    }
    const int source = topLeft.row();
    m_now = Clock::system().now();
    const int place = m_places[size_t(source)];
    const bool isIn = accepts(source);
    if (isIn && place < 0) {
        append({source});
        return resortSoon();
    }
    if (!isIn && place >= 0)
        return removeRowsOf({place});
    if (place < 0)
        return;
    Q_EMIT dataChanged(index(place, topLeft.column()), index(place, bottomRight.column()));
    if (!isInPlace(place))
        resortSoon();
}

QModelIndex TagProxyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() || row < 0 || row >= int(m_rows.size()) || column < 0
        || column >= TagModel::kColumns)
        return {};
    return createIndex(row, column);
}

QModelIndex TagProxyModel::parent(const QModelIndex &) const
{
    return {};
}

int TagProxyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TagProxyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TagModel::kColumns;
}

QModelIndex TagProxyModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    return sourceModel()->index(m_rows[size_t(index.row())], index.column());
}

QModelIndex TagProxyModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_places.size()))
        return {};
    const int place = m_places[size_t(index.row())];
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

} // namespace quayside
