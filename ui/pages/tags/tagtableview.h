#pragma once

#include "app/wire/tag.h"
#include "ui/widgets/recordtable.h"

namespace quayside::ui {

class TagTableModel;

/// The rows of the tags page: their delegates, keys and menu. It asks by signal; the page acts.
class TagTableView : public RecordTable {
    Q_OBJECT
public:
    explicit TagTableView(QWidget *parent = nullptr);

    /// Once, before the first row is there.
    void setTags(TagTableModel *model);
    /// What pull commands name. `isPlain`: over http.
    void setImage(const QString &registry, bool isPlain, const QString &repository);
    QList<wire::Tag> selectedTags() const;
    /// Without a selection the current row's.
    QList<wire::Tag> selectedOrCurrentTags() const;

Q_SIGNALS:
    void expirationRequested(const QList<quayside::wire::Tag> &tags);
    void filterRequested();
    void textPicked(const QString &text);
    /// Ctrl and a click on a digest: to see all that are the same.
    void digestPicked(const QString &digest);
    /// Lines with the cells parted by tabs.
    void rowsPicked(const QString &text, int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fitColumns();
    void setDelegates();
    void addActions();
    void onCellClicked(const QModelIndex &index, const QPoint &point);
    void showMenu(const QModelIndex &index, const QPoint &global, bool onlyPull);
    void pickRows();

    QString m_registry;
    QString m_repository;
    bool m_isPlain = false;
};

} // namespace quayside::ui
