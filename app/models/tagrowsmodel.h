#pragma once

#include "app/models/tagproxymodel.h"

#include <QtCore/QPersistentModelIndex>

namespace quayside {

/// The rows of a tag table: the tags, sorted and filtered, and below each list that is open the
/// images it holds, as rows that cannot be selected. An image's cells: its platform's name, size,
/// age and digest; all others are empty. While a list is open and not read yet, it has one row
/// without an image. Which lists are open is kept by the tags' names. Main thread.
class TagRowsModel : public QAbstractProxyModel, public SortsByMore {
    Q_OBJECT
public:
    explicit TagRowsModel(QObject *parent = nullptr);
    ~TagRowsModel() override;

    /// Once.
    void setTags(TagModel *tags);
    const TagModel &tags() const { return *m_tags; }
    void setFilter(TagFilter filter) { m_sorted->setFilter(std::move(filter)); }
    bool isFiltering() const { return m_sorted->isFiltering(); }
    TagFactKinds neededFacts() const { return m_sorted->needs(); }
    std::vector<int> undecided() const { return m_sorted->undecided(); }
    void setSignaturesShown(bool areShown) { m_sorted->setSignaturesShown(areShown); }
    bool areSignaturesShown() const { return m_sorted->areSignaturesShown(); }
    /// Rows that are tags.
    int tagCount() const { return m_sorted->rowCount(); }

    /// Whether the row is a list, which can be opened.
    static bool canOpen(const QModelIndex &index);
    bool isOpen(const QModelIndex &index) const;
    void setOpen(const QModelIndex &index, bool isOpen);
    /// Rows of images from `first` to `last`, both counted.
    int imageRows(int first, int last) const;
    /// Whether the row lies below a list.
    bool isBelow(const QModelIndex &index) const;
    /// The row of its list, in the same column.
    QModelIndex listOf(const QModelIndex &index) const;
    /// nullptr: the row is a tag, or its list is not known.
    const ImagePlatform *imageAt(const QModelIndex &index) const;
    /// Lists that are open and were not read.
    QList<Digest> unreadLists() const;

    void setLaterKeys(const QList<SortKey> &keys) override { m_sorted->setLaterKeys(keys); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A list that is open.
    struct Open {
        int place; // its row among the tags
        int before; // rows of images above it
        int count; // its own rows of images; one at least
        QList<ImagePlatform> images;
    };
    struct Spot {
        int place; // of the tag, or of the list that it is below of
        int image; // -1: the tag itself
        const Open *open; // of a row below a list
    };
    Spot spotAt(int row) const;
    int rowOf(int place) const;
    std::vector<Open>::iterator findOpen(int place);
    Open read(int place) const;
    void recount();
    void rebuild();
    void openKept(int first, int last);
    void insertOpen(int place);
    void connectSource();
    void keepPlaces();
    void takePlaces();
    void close(std::vector<Open>::iterator open);
    void readAgain(Open &open);
    void onTagChanged(int place);
    void onImageKnown(const Digest &digest);

    TagModel *m_tags = nullptr;
    TagProxyModel *m_sorted;
    QSet<QString> m_names; // of the lists that are open
    std::vector<Open> m_open; // from above to below
    /// While the tags are sorted: where each kept index points.
    struct Kept {
        QModelIndex index;
        QPersistentModelIndex tag;
        int image;
    };
    QList<Kept> m_kept;
};

} // namespace quayside
