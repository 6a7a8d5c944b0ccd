#pragma once

#include "ui/widgets/recordproxy.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace quayside {
class Settings;
}

namespace quayside::ui {

class FillPanel;
class RecordTable;
class StateOverlay;
class Toast;
class ToneLabel;

/// A list of records with all that a short list needs: filter, count, buttons, table with
/// remembered columns, a bar for what is selected, and words for an empty list. Knows no feature:
/// whoever owns it gives it a model, the columns' looks and the words.
class RecordList : public QWidget {
    Q_OBJECT
public:
    /// `name`: prefix of the object names (`robots` gives `robots.table`, `robots.filter`,
    /// `robots.state`, `robots.bulkBar`), and what the columns are kept under.
    RecordList(const QString &name, Settings &settings, QWidget *parent = nullptr);
    ~RecordList() override;

    /// Once, before anything else. `stretched` takes what the columns leave over.
    void setModel(RecordModelBase &model, const QList<RecordColumn> &columns, int stretched = 0);
    void sortBy(int column, Qt::SortOrder order);
    /// Row boxes; for lists with something to do to many at once.
    void setCheckable(bool isCheckable);

    /// Right of the filter; the first that is added with `isPrimary` is the filled one. The name is
    /// the object name behind the prefix. Words are the owner's, again after a language change.
    QPushButton *addButton(const QString &name, const QString &icon, bool isPrimary);
    /// Acts on the selection; is in the bar that shows while rows are selected.
    QPushButton *addBulkButton(const QString &name, bool isDangerous = false);
    /// Any widget between filter and buttons.
    void addTool(QWidget *widget);

    struct Words {
        QString accessible; ///< the table's name
        QString filter; ///< placeholder
        std::function<QString(int)> count; ///< "3 robots"
        QString emptyIcon;
        QString emptyTitle;
        QString emptyText = {};
        QString emptyAction = {}; ///< empty: nothing to do about it
        QString noMatch; ///< "No robot matches the filter"
    };
    void setWords(const Words &words);
    /// Whether an empty model means an empty list; before a reading it does not.
    void setLoaded(bool isLoaded);

    RecordTable &table() { return *m_table; }
    /// Keys of the selected rows, or else of the current one, in the order shown.
    QStringList selectedOrCurrent() const;
    /// Of the current row; empty: none.
    QString current() const;
    /// Makes the row of `key` the current one where it is listed and not filtered out.
    void select(const QString &key);
    int shownCount() const;
    void focusFilter();
    void clearFilter();
    void showColumns();
    /// Of every row by a rule of the owner's, besides the filter's text.
    void setRule(std::function<bool(int sourceRow)> rule);
    void refilter();

Q_SIGNALS:
    /// Enter, or a click on the first column.
    void activated(const QString &key);
    /// By mouse or keyboard; the row is the current one.
    void menuRequested(const QString &key, const QPoint &global);
    void emptyActionTriggered();
    /// Selection or current row.
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void connectTable();
    void askForMenu(const QModelIndex &index, const QPoint &global);
    void showState();
    /// What can be taken out of the table, behind its columns.
    void addExports(QMenu &menu);
    void copyRows();
    void exportTable();
    /// At the bottom of the list.
    void say(const QString &sentence);

    QString m_name;
    Settings &m_settings;
    RecordModelBase *m_model = nullptr;
    RecordProxy *m_proxy;
    QHBoxLayout *m_tools;
    QHBoxLayout *m_bulk;
    QLineEdit *m_filter;
    ToneLabel *m_count;
    QToolButton *m_columns;
    RecordTable *m_table;
    StateOverlay *m_state;
    FillPanel *m_bulkBar;
    ToneLabel *m_selected;
    Toast *m_toast = nullptr; // once there was something to say
    QPushButton *m_clear;
    QTimer m_filterDelay;
    Words m_words;
    bool m_isLoaded = false;
};

} // namespace quayside::ui
