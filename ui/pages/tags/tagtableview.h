#pragma once

#include "app/wire/tag.h"
#include "ui/widgets/recordtable.h"

namespace quayside::ui {

class TagTableModel;

/// What can be done to tags besides changing when they expire.
enum class TagAction { AddName, Labels, Lock, Unlock, Delete, Purge };

/// What of it there is for the user, and what of that can be done now.
struct TagRights {
    bool mayWrite = false;
    bool mayUnlock = false; ///< an administrator's
    bool canLock = false; ///< the registry knows immutable tags
    bool canPurge = false; ///< the registry deletes for good
    bool hasLabels = false;
    bool isNow = false; ///< nothing stands in the way of writing
    QString why = {}; ///< what does, where something does

    bool mayDo(TagAction action) const;
    bool canDo(TagAction action) const;
};

/// The rows of the tags page: their delegates, keys and menu. It asks by signal; the page acts.
class TagTableView : public RecordTable {
    Q_OBJECT
public:
    explicit TagTableView(QWidget *parent = nullptr);

    /// Once, before the first row is there.
    void setTags(TagTableModel *model);
    /// What pull commands name. `isPlain`: over http.
    void setImage(const QString &registry, bool isPlain, const QString &repository);
    /// The registry counts pulls.
    void setPullsOffered(bool areOffered);
    /// The usage log, which tells who pushed, can be read.
    void setPushesOffered(bool areOffered);
    /// Rows that are to be seen, from above to below.
    QList<wire::Tag> visibleTags() const;
    bool hasOpenLists() const;
    /// What is to be seen of lists that are open: the lists and their images. `areAllWanted`: the
    /// images of all tags that are to be seen, too.
    QList<Digest> visibleImages(bool areAllWanted) const;
    /// Whether the current row is a tag.
    bool isOnTag() const;
    /// Every row of the image.
    void selectSame(const Digest &digest);
    void setRights(const TagRights &rights) { m_rights = rights; }
    QList<wire::Tag> selectedTags() const;
    /// Whether every selected tag is immutable; stops at the first that is not.
    bool isSelectionImmutable() const;
    /// Without a selection the current row's.
    QList<wire::Tag> selectedOrCurrentTags() const;

Q_SIGNALS:
    void expirationRequested(const QList<quayside::wire::Tag> &tags);
    void actionRequested(quayside::ui::TagAction action, const QList<quayside::wire::Tag> &tags);
    /// Enter, or a double click on the name.
    void detailsRequested(const quayside::wire::Tag &tag);
    /// As many columns are shown as there is room for.
    void columnsFitted();
    void filterRequested();
    void listOpened(const quayside::Digest &digest);
    /// The pointer or the keyboard rests on when a tag ends.
    void expiryLookedAt(const quayside::wire::Tag &tag);
    void sizeLookedAt(const quayside::wire::Tag &tag);
    void textPicked(const QString &text);
    /// Ctrl and a click on a digest: to see all that are the same.
    void digestPicked(const QString &digest);
    /// Lines with the cells parted by tabs.
    void rowsPicked(const QString &text, int count);

protected:
    int unselectableRows(int first, int last) const override;
    QString detailOf(const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TagTableModel *rows() const;
    void setOpen(const QModelIndex &index, bool isOpen);
    bool openByKey(const QKeyEvent &event);
    void lookCloser(const QModelIndex &index);
    /// What is read when a tip is shown comes while it stands there.
    void showNewTip(const QModelIndex &from, const QModelIndex &to);
    void onImageClicked(const QModelIndex &index);
    void showImageMenu(const QModelIndex &index, const QPoint &global);
    void fitColumns();
    void setDelegates();
    void addActions();
    void onRowActivated(const QModelIndex &index);
    void onCellClicked(const QModelIndex &index, const QPoint &point);
    /// What something that is asked for on that row is about: the selection where it is one of it.
    QList<wire::Tag> tagsFor(const QModelIndex &index) const;
    void showMenu(const QModelIndex &index, const QPoint &global, bool onlyPull);
    void fillPull(QMenu &menu, const wire::Tag &tag);
    void addExpiration(QMenu &menu, const QList<wire::Tag> &tags);
    void addTagActions(QMenu &menu, const QList<wire::Tag> &tags);
    void addCopies(QMenu &menu, const QList<wire::Tag> &tags);
    /// What the tag is pulled by.
    QString referenceOf(const wire::Tag &tag) const;
    void pickRows();

    QString m_registry;
    QString m_repository;
    bool m_isPlain = false;
    TagRights m_rights;
};

} // namespace quayside::ui
