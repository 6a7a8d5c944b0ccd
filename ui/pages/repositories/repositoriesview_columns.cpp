#include "app/services/settings.h"
#include "ui/connect/connection.h"
#include "ui/delegates/celldelegates.h"
#include "ui/pages/repositories/repositoriesview.h"
#include "ui/pages/repositories/repositorytable.h"
#include "ui/theme/fontunits.h"
#include "ui_repositoriesview.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>

// Which columns there are, and for which there is room.

namespace quayside::ui {

namespace {

// Narrower views have their room for names: what is used least gives way first.
constexpr int kPopularityFrom = 908;
constexpr int kStarFrom = 768; // below, the stars stand behind the names
constexpr int kTagsFrom = 712;

} // namespace

void RepositoriesView::fitTable()
{
    using Column = RepositoryModel::Column;
    RecordTable &table = *m_ui->table;
    table.setModel(m_proxy);
    table.setCheckable(true);
    table.setItemDelegate(new RepositoryNameDelegate(m_ui->table));
    const auto set = [&table](Column column, QAbstractItemDelegate *delegate, int width) {
        table.setItemDelegateForColumn(int(column), delegate);
        table.setUsualWidth(int(column), width);
    };
    set(Column::Visibility, new RepositoryStateDelegate(m_ui->table), 104);
    set(Column::State, new RepositoryStateDelegate(m_ui->table), 104);
    set(Column::Tags, new RepositoryNumberDelegate(m_ui->table), 68);
    set(Column::Size, new SizeDelegate(m_ui->table), 88);
    set(Column::LastModified, new DateDelegate(m_ui->table), 140);
    set(Column::Popularity, new RepositoryTextDelegate(m_ui->table), 108);
    set(Column::Description, new RepositoryTextDelegate(m_ui->table), 220);
    set(Column::Star, new RepositoryStarDelegate(m_ui->table), 56);
    table.horizontalHeader()->moveSection(int(Column::Star), 1);
    table.setStretchColumn(0);
    table.sortByColumn(int(Column::LastModified), Qt::DescendingOrder);
    table.hideColumn(int(Column::Description));
    table.setColumnMemory(m_workspace.settings, objectName());
}

void RepositoriesView::showColumns()
{
    const auto show = [this](RepositoryModel::Column column, bool isShown) {
        const int at = int(column);
        m_ui->table->setColumnHidden(at, !isShown || !m_ui->table->isColumnWanted(at));
    };
    show(RepositoryModel::Column::Size, m_proxy->hasSizes());
    show(RepositoryModel::Column::Star,
         m_connection && m_connection->canStar() && width() >= widthFor(kStarFrom));
    show(RepositoryModel::Column::Popularity, width() >= widthFor(kPopularityFrom));
    show(RepositoryModel::Column::Tags, width() >= widthFor(kTagsFrom));
    fitFilter();
    lookForTags();
}

void RepositoriesView::fitFilter()
{
    // The line has the room: what stands beside it says less.
    const bool isNarrow = width() < widthFor(kStarFrom);
    const QString word = tr("Add filter");
    m_ui->addFilter->setText(isNarrow ? QString() : word);
    m_ui->addFilter->setToolTip(isNarrow ? word : QString());
    m_ui->addFilter->setAccessibleName(word);
    m_ui->kind->setMaximumWidth(isNarrow ? m_ui->kind->minimumWidth() : QWIDGETSIZE_MAX);
    auto &choices = *m_ui->kind->view();
    choices.setMinimumWidth(choices.sizeHintForColumn(0));
}

void RepositoriesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showColumns();
}

} // namespace quayside::ui
