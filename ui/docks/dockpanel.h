#pragma once

#include <QtWidgets/QWidget>

class QAbstractItemModel;

namespace quayside::ui {

class DockTable;
class StateOverlay;

/// A list in the dock: its table, or a sentence while there is nothing in it.
class DockPanel : public QWidget {
    Q_OBJECT
public:
    struct Width {
        int column;
        int width; ///< as of RecordTable::setUsualWidth()
    };

protected:
    /// `name`: of the objects, `jobs` for `jobs.table`.
    DockPanel(const QString &name, QWidget *parent);

    /// With its headers; once. The panel shows its sentence and its rows by itself then.
    void setModel(QAbstractItemModel *model, int stretchColumn, const QList<Width> &widths);
    DockTable &table() const { return *m_table; }
    /// The sentence may be another one.
    void showState();
    /// Words of the panel itself, at the start and in another language.
    virtual void retranslate() { }
    /// What it lists, for assistive programs.
    virtual QString title() const = 0;
    virtual QString emptyTitle() const = 0;
    virtual QString emptyText() const = 0;

    void changeEvent(QEvent *event) override;

private:
    void updateWords();

    DockTable *m_table;
    StateOverlay *m_overlay;
};

} // namespace quayside::ui
