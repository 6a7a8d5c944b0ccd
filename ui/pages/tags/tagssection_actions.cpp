#include "app/models/tagmodel.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/pullreader.h"
#include "ui/pages/tags/tagquestions.h"
#include "ui/pages/tags/tagssection.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/toast.h"
#include "ui_tagssection.h"

#include <QtWidgets/QScrollBar>

#include <algorithm>

// What is done to tags besides changing when they expire.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

bool isFixed(const wire::Tag &tag)
{
    return tag.isImmutable.value_or(false);
}

} // namespace

TagRights TagsSection::rights() const
{
    TagRights rights;
    if (!m_connection || !m_details)
        return rights;
    // A connection that is read-only hides what would write.
    rights.mayWrite = m_details->canWrite && !m_connection->isReadOnly();
    rights.mayUnlock = m_details->canAdmin && !m_connection->isReadOnly();
    rights.canLock = m_questions->canLock();
    rights.canPurge = m_questions->canPurge();
    rights.hasLabels = m_connection->offers("listManifestLabels"_L1);
    rights.isNow = m_blocked.isEmpty() && !m_changes->isRunning();
    rights.why = m_blocked;
    return rights;
}

void TagsSection::connectActions()
{
    m_ui->addName->setIcon(tintedIcon(u"plus"_s));
    m_ui->labels->setIcon(tintedIcon(u"tag"_s));
    m_ui->remove->setIcon(tintedIcon(u"trash"_s, Tone::Danger));
    connect(m_ui->table, &TagTableView::actionRequested, this, &TagsSection::act);
    connect(m_ui->table, &TagTableView::detailsRequested, this, [this](const wire::Tag &tag) {
        if (m_connection && m_repository)
            Q_EMIT addressRequested(Address::tag(m_connection->id(), *m_repository, tag.name));
    });
    // Commands are about the current row where none is selected.
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PageSection::commandsChanged);
    const auto bind = [this](QPushButton *button, TagAction action) {
        connect(button, &QPushButton::clicked, this,
                [this, action] { act(action, m_ui->table->selectedTags()); });
    };
    bind(m_ui->addName, TagAction::AddName);
    bind(m_ui->labels, TagAction::Labels);
    bind(m_ui->remove, TagAction::Delete);
    connect(m_ui->lock, &QPushButton::clicked, this, [this] {
        const QList<wire::Tag> tags = m_ui->table->selectedTags();
        const bool areAllFixed = std::all_of(tags.begin(), tags.end(), isFixed);
        act(areAllFixed ? TagAction::Unlock : TagAction::Lock, tags);
    });
    connect(m_pulls, &PullReader::pullsRead, m_model, &TagModel::setPulls);
    const auto look = [this] {
        // Nobody asks for what is not shown.
        if (!m_ui->table->isColumnHidden(int(TagModel::Column::Pulled))
            || !m_ui->table->isColumnHidden(int(TagModel::Column::PullCount)))
            m_pulls->look();
    };
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::valueChanged, this, look);
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::rangeChanged, this, look);
    connect(m_ui->table->model(), &QAbstractItemModel::rowsInserted, this, look);
    connect(m_ui->table->model(), &QAbstractItemModel::layoutChanged, this, look);
    connect(m_ui->table->model(), &QAbstractItemModel::modelReset, this, look);
    connect(m_questions, &TagQuestions::announced, this,
            [this](const QString &text) { m_toast->show(text); });
}

void TagsSection::showActions()
{
    const TagRights now = rights();
    m_ui->table->setRights(now);
    const QList<wire::Tag> tags = m_ui->table->selectedTags();
    const bool isOne = tags.size() == 1;
    const bool areAllFixed = std::all_of(tags.begin(), tags.end(), isFixed);
    const auto fit = [&now](QPushButton *button, TagAction action, bool isFitting) {
        button->setVisible(now.mayDo(action) && isFitting);
        button->setEnabled(now.canDo(action));
        button->setToolTip(now.why);
    };
    fit(m_ui->addName, TagAction::AddName, isOne);
    fit(m_ui->labels, TagAction::Labels, isOne);
    fit(m_ui->lock, areAllFixed ? TagAction::Unlock : TagAction::Lock, true);
    m_ui->lock->setText(areAllFixed ? tr("Allow changes") : tr("Make immutable"));
    m_ui->lock->setIcon(tintedIcon(areAllFixed ? u"lock-open"_s : u"lock"_s));
    fit(m_ui->remove, TagAction::Delete, true);
}

void TagsSection::act(TagAction action, const QList<wire::Tag> &tags)
{
    const TagRights now = rights();
    if (tags.isEmpty() || !now.canDo(action))
        return;
    QList<wire::Tag> all;
    all.reserve(m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.append(m_model->tagAt(row));
    switch (action) {
    case TagAction::AddName:
        return m_questions->askForName(tags.constFirst(), all);
    case TagAction::Labels:
        return m_questions->editLabels(tags.constFirst(),
                                       now.mayWrite && now.isNow
                                           && m_connection->offers("addManifestLabel"_L1));
    case TagAction::Lock:
    case TagAction::Unlock:
        return m_questions->askToLock(tags, action == TagAction::Lock);
    case TagAction::Delete:
        return m_questions->askToDelete(tags, all);
    case TagAction::Purge:
        return m_questions->askToPurge(tags);
    }
}

} // namespace quayside::ui
