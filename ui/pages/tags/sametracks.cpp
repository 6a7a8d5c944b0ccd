#include "ui/pages/tags/sametracks.h"

#include "app/models/tagmodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QtCore/QAbstractItemModel>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPitch = 12;
constexpr qreal kRing = 7;
constexpr qreal kLine = 2;
constexpr std::array kTones{Tone::Accent, Tone::Special, Tone::Ok};

} // namespace

void SameTracks::rebuild(const QStringList &digests)
{
    m_groups.clear();
    m_lanes.assign(kLanes, {});
    m_digests.clear();
    if (digests.size() > kLongest)
        return;
    m_digests = digests;
    QHash<QString, Track> spans;
    for (int row = 0; row < digests.size(); ++row) {
        const auto known = spans.find(digests.at(row));
        if (known == spans.end())
            spans.insert(digests.at(row), {row, row});
        else
            known->last = row;
    }
    // In the order of their first rows each takes the first lane that is free.
    for (int row = 0; row < digests.size(); ++row) {
        const QString &digest = digests.at(row);
        const Track span = spans.value(digest);
        if (span.first != row || span.last == row)
            continue;
        Group group{-1, span};
        for (int lane = 0; lane < kLanes && group.lane < 0; ++lane) {
            auto &tracks = m_lanes.at(size_t(lane));
            if (tracks.empty() || tracks.back().last < span.first) {
                group.lane = lane;
                tracks.push_back(span);
            }
        }
        m_groups.insert(digest, group);
    }
}

QList<SameTracks::Piece> SameTracks::piecesAt(int row) const
{
    QList<Piece> pieces;
    if (row < 0 || row >= m_digests.size())
        return pieces;
    const auto own = m_groups.constFind(m_digests.at(row));
    for (int lane = 0; lane < kLanes; ++lane) {
        const auto &tracks = m_lanes.at(size_t(lane));
        const auto after =
            std::upper_bound(tracks.begin(), tracks.end(), row,
                             [](int at, const Track &track) { return at < track.first; });
        if (after == tracks.begin())
            continue;
        const Track &track = *(after - 1);
        if (track.last < row)
            continue;
        const bool isNode = own != m_groups.constEnd() && own->lane == lane;
        pieces.append({lane, track.first<row, track.last> row, isNode});
    }
    if (own != m_groups.constEnd() && own->lane < 0)
        pieces.append({kLanes, false, false, true, true});
    return pieces;
}

SameDelegate::SameDelegate(QObject *parent)
    : CellDelegate(parent)
{
}

void SameDelegate::setRows(QAbstractItemModel *model)
{
    m_model = model;
    const auto stale = [this] { m_isStale = true; };
    connect(model, &QAbstractItemModel::rowsInserted, this, stale);
    connect(model, &QAbstractItemModel::rowsRemoved, this, stale);
    connect(model, &QAbstractItemModel::modelReset, this, stale);
    connect(model, &QAbstractItemModel::layoutChanged, this, stale);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                constexpr int kManifest = int(TagModel::Column::Manifest);
                m_isStale = m_isStale || (from.column() <= kManifest && to.column() >= kManifest);
            });
}

QString SameDelegate::digestAt(int row) const
{
    const QModelIndex index = m_model->index(row, int(TagModel::Column::Manifest));
    const QString digest = index.data().toString();
    // A row that is no image is like no other.
    return digest.isEmpty() ? u"#%1"_s.arg(row) : digest;
}

void SameDelegate::rebuild() const
{
    m_isStale = false;
    QStringList digests;
    const int rows = m_model->rowCount();
    if (rows <= SameTracks::kLongest) {
        digests.reserve(rows);
        for (int row = 0; row < rows; ++row)
            digests.append(digestAt(row));
    }
    m_tracks.rebuild(digests);
}

void SameDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    if (!m_model)
        return;
    if (m_isStale)
        rebuild();
    const QRectF row = QRectF(cell.option.rect);
    const QColor under = tone(cell,
                              cell.isSelected      ? Tone::Sel
                                  : cell.isHovered ? Tone::Hover
                                                   : Tone::Page);
    for (const SameTracks::Piece &piece : m_tracks.piecesAt(index.row())) {
        const QColor color =
            tone(cell, piece.isDashed ? Tone::Muted : kTones.at(size_t(piece.lane)));
        const qreal x = cell.rect.left() + kRing / 2 + piece.lane * kPitch;
        const qreal middle = cell.rect.center().y(); // of the first line
        const qreal top = piece.comes ? row.top() : middle;
        const qreal bottom = piece.goes ? row.bottom() : middle;
        if (bottom > top)
            cell.painter.fillRect(QRectF(x - kLine / 2, top, kLine, bottom - top), color);
        if (piece.isNode)
            paintBox(cell.painter, QRectF(x - kRing / 2, middle - kRing / 2, kRing, kRing),
                     kRing / 2, under, color, 1.5);
    }
}

} // namespace quayside::ui
