#include "ui/pages/tags/pullcommands.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/pages/tags/tagtableview.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/rowmenu.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QMenu>

// Lists that are opened, and the rows below them.

namespace quayside::ui {

using namespace Qt::StringLiterals;

TagTableModel *TagTableView::rows() const
{
    return static_cast<TagTableModel *>(model());
}

bool TagTableView::isOnTag() const
{
    return currentIndex().isValid() && !rows()->isBelow(currentIndex());
}

bool TagTableView::hasOpenLists() const
{
    return rows()->rowCount() > rows()->tagCount();
}

int TagTableView::unselectableRows(int first, int last) const
{
    return rows()->imageRows(first, last);
}

QString TagTableView::detailOf(const QModelIndex &index) const
{
    return rows()->detailOf(index);
}

QList<wire::Tag> TagTableView::visibleTags() const
{
    QList<wire::Tag> tags;
    for (const QModelIndex &row : visibleRows()) {
        if (!rows()->isBelow(row))
            tags.append(TagModel::tagOf(row));
    }
    return tags;
}

QList<Digest> TagTableView::visibleImages(bool areAllWanted) const
{
    QList<Digest> images;
    for (const QModelIndex &row : visibleRows()) {
        const ImagePlatform *image = rows()->imageAt(row);
        if (image && image->isPresent)
            images.append(image->digest);
        else if (!image && (areAllWanted || rows()->isOpen(row) || rows()->isBelow(row)))
            images.append(TagModel::tagOf(row).manifestDigest);
    }
    return images;
}

void TagTableView::setOpen(const QModelIndex &index, bool isOpen)
{
    const Digest digest = TagModel::tagOf(index).manifestDigest;
    rows()->setOpen(index, isOpen);
    if (isOpen)
        Q_EMIT listOpened(digest);
}

void TagTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isOnOpener = TagTableModel::canOpen(index)
        && TagModel::Column(index.column()) == TagModel::Column::Tag
        && event->pos().x() < visualRect(index).left() + gutter();
    if (!isOnOpener || event->button() != Qt::LeftButton)
        return RecordTable::mousePressEvent(event);
    // What is selected stays so.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    setOpen(index, !rows()->isOpen(index));
}

bool TagTableView::openByKey(const QKeyEvent &event)
{
    const QModelIndex index = currentIndex();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (!index.isValid() || (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier))
        return false;
    const bool isFirst = TagModel::Column(index.column()) == TagModel::Column::Tag;
    const bool isOpen = rows()->isOpen(index);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Right:
        if (!TagTableModel::canOpen(index) || isOpen || (event.key() == Qt::Key_Right && !isFirst))
            return false;
        setOpen(index, true);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Left:
        if (event.key() == Qt::Key_Left && !isFirst)
            return false;
        if (rows()->isBelow(index)) {
            selectionModel()->setCurrentIndex(rows()->listOf(index), QItemSelectionModel::NoUpdate);
            return true;
        }
        if (!isOpen)
            return false;
        setOpen(index, false);
        return true;
    default:
        return false;
    }
}

void TagTableView::keyPressEvent(QKeyEvent *event)
{
    if (!openByKey(*event))
        RecordTable::keyPressEvent(event);
}

void TagTableView::onImageClicked(const QModelIndex &index)
{
    const ImagePlatform *image = rows()->imageAt(index);
    if (!image)
        return;
    if (TagModel::Column(index.column()) == TagModel::Column::Manifest)
        Q_EMIT textPicked(image->digest.toString());
    if (TagModel::Column(index.column()) == TagModel::Column::Same)
        selectSame(image->digest);
}

void TagTableView::showImageMenu(const QModelIndex &index, const QPoint &global)
{
    const ImagePlatform *image = rows()->imageAt(index);
    if (!image)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tags.imageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString digest = image->digest.toString();
    QAction *copy = menu->addAction(tintedIcon(u"copy"_s), tr("Copy di&gest"));
    connect(copy, &QAction::triggered, this, [this, digest] { Q_EMIT textPicked(digest); });
    PullCommands::fill(*menu->addMenu(tintedIcon(u"download"_s), tr("Copy &pull command")),
                       m_registry, m_isPlain, m_repository, {}, digest,
                       [this](const QString &command) { Q_EMIT textPicked(command); });
    RowMenu::popUp(menu, global);
}

} // namespace quayside::ui
