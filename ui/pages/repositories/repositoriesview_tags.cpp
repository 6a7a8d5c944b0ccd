#include "ui/connect/connection.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/repositories/repositoriesview.h"
#include "ui/pages/repositories/repositorytable.h"
#include "ui/widgets/visiblereader.h"
#include "ui_repositoriesview.h"

#include <QtGui/QShowEvent>
#include <QtWidgets/QScrollBar>

// How many tags there are: a call a repository, so only those that are to be seen are asked for.

namespace quayside::ui {

namespace {

/// Of one repository alone: all else would befall the next one, too.
bool isItsOwn(ErrorCode failure)
{
    switch (failure) {
    case ErrorCode::NotFound:
    case ErrorCode::Forbidden:
    case ErrorCode::InvalidInput:
    case ErrorCode::Protocol:
    case ErrorCode::TooLarge:
        return true;
    default:
        return false;
    }
}

} // namespace

void RepositoriesView::makeTagReader()
{
    m_tagReader = new VisibleReader(
        {[this] {
             return isVisible() && !m_ui->table->isColumnHidden(int(RepositoryModel::Column::Tags));
         },
         [this] { return dueTagCounts(); }, [](ErrorCode failure) { return !isItsOwn(failure); }},
        this);
    const auto look = [this] { lookForTags(); };
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::valueChanged, this, look);
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::rangeChanged, this, look);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, look);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, look);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, look);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, look);
}

void RepositoriesView::lookForTags()
{
    if (m_tagReader)
        m_tagReader->look();
}

QList<VisibleReader::Question> RepositoriesView::dueTagCounts()
{
    QList<VisibleReader::Question> questions;
    RepositoryModel &model = m_list->model();
    for (const QModelIndex &index : m_ui->table->visibleRows()) {
        const int row = m_proxy->mapToSource(index).row();
        const wire::Repository &repository = model.repositoryAt(row);
        const auto name = RepositoryName::make(repository.namespaceName, repository.name);
        if (!name || !model.isTagCountDue(row))
            continue;
        const QString key = model.tagCountKey(row);
        questions.append(
            {key, [this, name = *name] { return m_connection->repositories().tagCount(name); },
             [this, key, path = repository.path()](api::ApiCallBase &call) {
                 return takeTagCount(path, key, call);
             }});
    }
    return questions;
}

std::optional<ErrorCode> RepositoriesView::takeTagCount(const QString &path, const QString &key,
                                                        api::ApiCallBase &call)
{
    const auto answer = static_cast<api::ApiCall<wire::RepositoryTagCount> &>(call).takeResult();
    if (answer || isItsOwn(answer.error().code))
        m_list->model().setTagCount(path, key, answer ? answer->count : std::nullopt);
    return answer ? std::nullopt : std::optional(answer.error().code);
}

void RepositoriesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookForTags();
}

} // namespace quayside::ui
