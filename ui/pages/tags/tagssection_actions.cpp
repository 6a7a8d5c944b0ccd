#include "app/services/settings.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/tagquestions.h"
#include "ui/pages/tags/tagssection.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/toast.h"
#include "ui_tagssection.h"

#include <QtWidgets/QMenu>

#include <algorithm>

// What is done to tags besides changing when they expire, and how they are shown.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWordsFrom = 1000; // narrower pages have room for the icons alone

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
    rights.mayWrite = m_details->mayWrite() && !m_connection->isReadOnly();
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
    // It says less where there is little room, and never makes room for itself: see showActions().
    m_ui->bulkBar->setMinimumWidth(1);
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
    m_ui->more->setIcon(tintedIcon(u"dots"_s));
    m_ui->more->setMenu(new QMenu(this));
    m_ui->more->menu()->setObjectName(u"tags.moreMenu"_s);
    m_ui->more->menu()->setToolTipsVisible(true);
    connect(m_ui->more->menu(), &QMenu::aboutToShow, this, &TagsSection::fillMoreMenu);
    connect(m_ui->lock, &QPushButton::clicked, this, [this] {
        const QList<wire::Tag> tags = m_ui->table->selectedTags();
        const bool areAllFixed = std::all_of(tags.begin(), tags.end(), isFixed);
        act(areAllFixed ? TagAction::Unlock : TagAction::Lock, tags);
    });
    connect(m_questions, &TagQuestions::announced, this,
            [this](const QString &text) { m_toast->show(text); });
    connect(m_changes, &TagChanges::addressRequested, this, &PageSection::addressRequested);
}

void TagsSection::showActions()
{
    m_ui->table->setRights(rights());
    // A bar that grew with its words would push the table about under the pointer. What the
    // keyboard and the header's box do, too, is left out last.
    const auto isTooWide = [this] {
        return m_ui->bulkBar->layout()->minimumSize().width() > width();
    };
    m_ui->all->setVisible(m_ui->table->selectedCount() < m_proxy->tagCount());
    sayActions(width() < kWordsFrom);
    if (width() >= kWordsFrom && isTooWide())
        sayActions(true);
    if (isTooWide())
        m_ui->all->hide();
}

void TagsSection::sayActions(bool isNarrow)
{
    const TagRights now = rights();
    const bool isOne = m_ui->table->selectedCount() == 1;
    const bool areAllFixed = m_ui->table->isSelectionImmutable();
    const auto say = [isNarrow](QPushButton *button, const QString &word, const QString &why) {
        button->setText(isNarrow ? QString() : word);
        button->setAccessibleName(word);
        button->setToolTip(why.isEmpty() && isNarrow ? word : why);
    };
    const auto fit = [&](QPushButton *button, TagAction action, const QString &word,
                         bool isFitting) {
        button->setVisible(now.mayDo(action) && isFitting);
        button->setEnabled(now.canDo(action));
        say(button, word, now.why);
    };
    fit(m_ui->addName, TagAction::AddName, tr("Add tag…"), isOne);
    fit(m_ui->labels, TagAction::Labels, tr("Labels…"), isOne);
    // Of more than one the list is shown first.
    fit(m_ui->lock, areAllFixed ? TagAction::Unlock : TagAction::Lock,
        areAllFixed ? (isOne ? tr("Allow changes") : tr("Allow changes…"))
                    : (isOne ? tr("Make immutable") : tr("Make immutable…")),
        true);
    m_ui->lock->setIcon(tintedIcon(areAllFixed ? u"lock-open"_s : u"lock"_s));
    m_ui->copy->setText(tr("Copy…")); // its arrow needs a word beside it
    fit(m_ui->remove, TagAction::Delete, tr("Delete…"), true);
    m_ui->more->setVisible(now.mayDo(TagAction::Purge));
}

void TagsSection::fillMoreMenu()
{
    QMenu &menu = *m_ui->more->menu();
    menu.clear();
    const TagRights now = rights();
    QAction *purge = menu.addAction(tintedIcon(u"trash"_s), tr("Delete pe&rmanently…"));
    purge->setObjectName(u"tags.more.purge"_s);
    const bool areFixed = m_ui->table->isSelectionImmutable();
    purge->setEnabled(now.canDo(TagAction::Purge) && !areFixed);
    purge->setToolTip(now.isNow && areFixed ? tr("These tags are immutable.") : now.why);
    connect(purge, &QAction::triggered, this,
            [this] { act(TagAction::Purge, m_ui->table->selectedTags()); });
}

void TagsSection::makeViewOptions()
{
    m_ui->table->setDetailLines(m_settings.areTagDetailsShown());
    m_ui->signatures->setChecked(m_settings.areSignaturesShown());
    m_proxy->setSignaturesShown(m_settings.areSignaturesShown());
    connect(m_ui->signatures, &QCheckBox::toggled, this, [this](bool areShown) {
        m_settings.setSignaturesShown(areShown);
        m_proxy->setSignaturesShown(areShown);
        showState();
    });
}

void TagsSection::fillViewMenu()
{
    QMenu &menu = *m_ui->columns->menu();
    menu.clear();
    QAction *details = menu.addAction(tr("&Details line"));
    details->setObjectName(u"tags.detailLines"_s);
    details->setCheckable(true);
    details->setChecked(m_ui->table->hasDetailLines());
    connect(details, &QAction::toggled, this, [this](bool areShown) {
        m_settings.setTagDetailsShown(areShown);
        m_ui->table->setDetailLines(areShown);
        for (VisibleReader *reader : std::as_const(m_readers))
            reader->look();
    });
    menu.addSeparator();
    m_ui->table->fillColumnMenu(menu);
}

void TagsSection::resizeEvent(QResizeEvent *event)
{
    RepositorySection::resizeEvent(event);
    fitFilter();
    showActions();
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
