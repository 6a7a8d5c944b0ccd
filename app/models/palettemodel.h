#pragma once

#include "app/core/fuzzymatch.h"
#include "app/models/roles.h"

#include <QtCore/QAbstractListModel>

namespace quayside {

/// In the order in which the groups stand.
enum class PaletteKind {
    Jump,
    Recent,
    Bookmark,
    Repository,
    Namespace,
    Found,
    Tag,
    Connection,
    Settings,
    Command
};

/// Something that the quick switch can lead to.
struct PaletteEntry {
    PaletteKind kind = PaletteKind::Repository;
    QString id; ///< what to open; the kind says of which sort
    QString text; ///< what is looked through and shown
    QString detail = {}; ///< shown beside it, muted
    QString keys = {}; ///< of a command
    QString icon = {};
    QString object = {}; ///< a tag within it
};

/// What the quick switch lists: the best of each group for what was typed, under a row with the
/// group's word. All candidates are in memory. Main thread.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum PaletteRole {
        GroupRole = Qt::UserRole + 20, ///< whether the row is the head of a group
        KindRole, ///< PaletteKind
        DetailRole,
        KeysRole,
        IconRole,
        PlacesRole, ///< QList<int>: letters of the text that were looked for
    };
    Q_ENUM(PaletteRole)
    static constexpr int kMostOfGroup = 50;

    explicit PaletteModel(QObject *parent = nullptr);

    /// Those of one kind, in the order in which they stand for an empty pattern.
    void setEntries(PaletteKind kind, const QList<PaletteEntry> &entries);
    /// Lists the groups that are asked for; entries that are in no other sort.
    void find(const QString &pattern, const QList<PaletteKind> &kinds);
    /// nullptr: the head of a group.
    const PaletteEntry *entryAt(int row) const;
    /// The first row that can be chosen from `row` on in the direction of `step`; -1: none.
    int choosable(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        PaletteKind kind = PaletteKind::Repository;
        int entry = -1; // -1: the head of its group
    };

    QList<int> bestOf(PaletteKind kind) const;

    QHash<int, QList<PaletteEntry>> m_entries; // by kind
    FuzzyPattern m_pattern{QString()};
    QList<Row> m_rows;
};

} // namespace quayside
