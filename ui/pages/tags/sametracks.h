#pragma once

#include "ui/delegates/celldelegate.h"

#include <QtCore/QHash>

#include <vector>

class QAbstractItemModel;

namespace quayside::ui {

/// Lines that join the rows whose tags point to one image, as far apart as they stand: which rows
/// each goes over, in which of a few lanes. Long lists and rows without room have none.
class SameTracks {
public:
    struct Track {
        int first = 0;
        int last = 0;
    };
    /// A piece of a line in one row.
    struct Piece {
        int lane = 0;
        bool comes = false; ///< from above
        bool goes = false; ///< on below
        bool isNode = false; ///< the row's own image
        bool isDashed = false; ///< more lines than lanes: no line, only the mark
    };

    static constexpr int kLanes = 3;
    static constexpr int kLongest = 20'000; // rows

    /// By the digests of the rows from above to below. Pure.
    void rebuild(const QStringList &digests);
    QList<Piece> piecesAt(int row) const;

private:
    struct Group {
        int lane = -1; // -1: no room
        Track track;
    };
    std::vector<std::vector<Track>> m_lanes{kLanes}; // each from above to below
    QHash<QString, Group> m_groups;
    QStringList m_digests;
};

/// SAME: the tracks beside each other.
class SameDelegate final : public CellDelegate {
    Q_OBJECT
public:
    explicit SameDelegate(QObject *parent);

    /// Of the rows it paints; the tracks are made anew when these change.
    void setRows(QAbstractItemModel *model);

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    void rebuild() const;
    QString digestAt(int row) const;

    QAbstractItemModel *m_model = nullptr;
    mutable SameTracks m_tracks;
    mutable bool m_isStale = true;
};

} // namespace quayside::ui
