#pragma once

#include "app/models/sortkeys.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

class QMenu;

namespace quayside {
class Settings;
}

namespace quayside::ui {

/// A table of records: row boxes before the first column mirror the selection, the header carries a
/// three-state box, rows are hovered whole, Enter and a click on a marked column act.
class RecordTable : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Row boxes and the header's box; without them rows are selected as usual.
    void setCheckable(bool isCheckable);
    bool isCheckable() const { return m_isCheckable; }
    /// Room before the boxes, in pixels: for what opens a row.
    void setGutter(int width) { m_gutter = width; }
    int gutter() const { return m_gutter; }
    /// A second line under the cells of each row: detailOf().
    void setDetailLines(bool areShown);
    bool hasDetailLines() const { return m_hasDetailLines; }
    /// Of the rows that are to be seen now, their first indexes, from the top.
    QModelIndexList visibleRows() const;
    /// In pixels for text of the usual size (look.md 7): larger text has wider columns, as far as
    /// the table has room for them. Columns that the user resized keep their width.
    void setUsualWidth(int column, int width);
    /// Takes what the columns leave over.
    void setStretchColumn(int column);
    /// Columns can be moved, and hidden by the menu; what the user chose is kept under `name`.
    void setColumnMemory(Settings &settings, const QString &name);
    /// Checkable, one action a column but the first.
    void fillColumnMenu(QMenu &menu);
    /// Whether the user wants to see it.
    bool isColumnWanted(int column) const { return !m_unwanted.contains(column); }
    /// What a box over all row boxes can mean: the rows that are seen, all that are listed, none.
    void fillScopeMenu(QMenu &menu);
    /// Of what can be selected, the rows that are to be seen now, and no others.
    void selectVisible();
    /// As they were before the user moved them.
    void resetColumns();
    /// By which the rows are sorted, the first before the others; empty: as the model has them.
    QList<SortKey> sortKeys() const;
    /// Three at most; nothing where the model does not sort by more than one.
    void setSortKeys(const QList<SortKey> &keys);
    /// Rows that are alike so far; where they are sorted by it already its direction turns.
    void sortThenBy(int column);
    bool canSortByMore() const;
    int selectedCount() const;
    /// Selected rows, or all; visible columns with a header, by ExportRole.
    QList<QStringList> exportRows(bool onlySelected) const;
    QStringList exportHeaders() const;
    /// The same for the selected rows, or else the current one.
    QList<QStringList> chosenRows() const;
    enum class Edge { Left, Right };
    /// Whether no column that is shown lies further out on that side.
    bool isEdge(int column, Edge edge) const;
    int hoveredRow() const { return m_hoveredRow; }
    int hoveredColumn() const { return m_hoveredColumn; }
    QPoint hoveredPoint() const { return m_hoveredPoint; }
    Qt::CheckState allState() const;
    void toggleAll();
    /// The box of a row in its first cell, where the table has boxes; how wide it is with its gap.
    static qreal paintRowBox(QPainter &painter, const QStyleOptionViewItem &option,
                             bool isSelected);
    /// How wide the box is, with its gap and the gutter.
    int boxRoom() const;
    /// Where the box lies in the first line of a first cell, or in the header.
    QRect boxIn(const QRect &line) const;
    /// The part of a cell above the second line of its row.
    QRect firstLineOf(const QRect &cell) const;

Q_SIGNALS:
    /// `point` is relative to the cell's top left.
    void cellClicked(const QModelIndex &index, const QPoint &point);
    void rowActivated(const QModelIndex &index);
    /// The user hid or showed one, or the text's size and so the room for them is another one.
    void columnsChosen();
    /// The header's menu is about to open; more can be put into it.
    void headerMenuFilled(QMenu *menu);

protected:
    /// Rows from `first` to `last` that cannot be selected.
    virtual int unselectableRows(int first, int last) const;
    /// The second line of a row, if it has one.
    virtual QString detailOf(const QModelIndex &index) const;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void applyDensity();
    void setHovered(const QModelIndex &index);
    void rememberSelection();
    void restoreSelection();
    void keepColumns();
    void restoreColumns(const QByteArray &kept);
    /// As the text's size and the table's width have it, but what the user resized.
    void fitWidths();
    void onSectionResized(int column, int before, int now);
    /// Larger than 1 for larger text.
    qreal widthFactor() const;
    void setLaterKeys(const QList<SortKey> &keys);
    void restoreLaterKeys();
    void onSortIndicator();
    void addSortMenu(QMenu &menu);
    /// By that column alone, or as the next.
    void addSortActions(QMenu &menu, int column);
    QList<int> exportColumns() const;
    QStringList exportRow(const QList<int> &columns, int row) const;
    void showHeaderMenu(const QPoint &point);
    void showScopes(const QPoint &global);

    bool isOnBox(const QModelIndex &index, const QPoint &point) const;
    void paintDetails(QPainter &painter, int row) const;

    bool m_isCheckable = false;
    bool m_hasDetailLines = false;
    int m_gutter = 0;
    int m_hoveredRow = -1;
    int m_hoveredColumn = -1;
    QPoint m_hoveredPoint;
    QPersistentModelIndex m_pressed;
    Settings *m_settings = nullptr; // where columns are kept
    QString m_name;
    QByteArray m_firstColumns;
    QHash<int, int> m_usualWidths;
    QSet<int> m_ownWidths; // columns that the user resized
    bool m_isFitting = false; // it is not the user who resizes
    QSet<int> m_unwanted;
    QTimer m_keep;
    QTimer m_fit;
    SortsByMore *m_more = nullptr; // the model, where it can
    QList<SortKey> m_laterKeys; // after the one that the header knows
    bool m_keepsLaterKeys = false; // while the first changes
    // While a model starts anew.
    QSet<QString> m_selectedIds;
    QString m_currentId;
};

} // namespace quayside::ui
