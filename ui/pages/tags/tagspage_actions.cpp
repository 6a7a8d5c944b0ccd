#include "ui/pages/tags/tagspage.h"

#include "ui/connect/connection.h"
#include "ui/pages/tags/changeexpirationdialog.h"
#include "ui/pages/tags/pullcommands.h"
#include "ui/pages/tags/tagdelegates.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

namespace quayside::ui {

using namespace Qt::StringLiterals;

// What one can do with the tags that are shown.

void TagsPage::onCellClicked(const QModelIndex &index, const QPoint &point)
{
    switch (TagModel::Column(index.column())) {
    case TagModel::Column::Expires:
        if (index.data(WritableRole).toBool())
            openExpirationDialog({TagModel::tagOf(index)});
        break;
    case TagModel::Column::Manifest:
        copy(TagModel::tagOf(index).manifestDigest.toString());
        break;
    case TagModel::Column::Pull: {
        const auto tool = TagToolsDelegate::toolAt(point.x(), m_table->visualRect(index).width());
        if (tool != TagToolsDelegate::Tool::None)
            showMenu(index,
                     m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()),
                     tool == TagToolsDelegate::Tool::Pull);
        break;
    }
    default:
        break;
    }
}

void TagsPage::showMenu(const QModelIndex &index, const QPoint &global, bool onlyPull)
{
    const wire::Tag tag = TagModel::tagOf(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tags.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto fillPull = [this, &tag](QMenu &into) {
        PullCommands::fill(into, m_connection->registryName(),
                           m_connection->url().scheme() == "http"_L1, m_repository->path(),
                           tag.name.toString(), tag.manifestDigest.toString(),
                           [this](const QString &command) { copy(command); });
    };
    if (onlyPull) {
        fillPull(*menu);
        return menu->popup(global);
    }
    QAction *change = menu->addAction(tintedIcon(u"calendar-time"_s), tr("Change &expiration…"));
    change->setObjectName(u"tags.menu.expiration"_s);
    change->setEnabled(index.data(WritableRole).toBool());
    connect(change, &QAction::triggered, this, [this, tag] { openExpirationDialog({tag}); });
    menu->addSeparator();
    QAction *digest = menu->addAction(tintedIcon(u"copy"_s), tr("Copy &digest"));
    connect(digest, &QAction::triggered, this,
            [this, tag] { copy(tag.manifestDigest.toString()); });
    fillPull(*menu->addMenu(tintedIcon(u"download"_s), tr("Copy &pull command")));
    menu->popup(global);
}

void TagsPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_toast->show(tr("Copied: %1").arg(text.size() > 72 ? text.left(70) + QChar(0x2026) : text));
}

void TagsPage::changeExpiration()
{
    QList<wire::Tag> tags = selectedTags();
    const QModelIndex current = m_table->currentIndex();
    if (tags.isEmpty() && current.isValid())
        tags.append(TagModel::tagOf(current));
    if (!tags.isEmpty() && m_model->isWritable() && !m_running)
        openExpirationDialog(tags);
}

void TagsPage::openExpirationDialog(const QList<wire::Tag> &tags)
{
    const Instant now = Clock::system().now() + m_connection->client().clockOffset();
    auto *dialog =
        new ChangeExpirationDialog(*m_repository, m_connection->registryName(), tags, now,
                                   m_details ? m_details->tagExpiration : std::nullopt, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangeExpirationDialog::submitted, this,
            [this](const QList<ExpirationPlanItem> &plan) { startChange(plan, false); });
    connect(dialog, &ChangeExpirationDialog::copied, this, &TagsPage::copy);
    dialog->open();
}

void TagsPage::startChange(const QList<ExpirationPlanItem> &plan, bool isUndo)
{
    m_retry.clear();
    m_undo.clear();
    m_banner->hide();
    m_running = new ExpirationChange(m_connection->tags(), *m_repository, plan, this);
    Q_EMIT undoChanged(false);
    connect(m_running, &ExpirationChange::tagChanged, m_model, &TagModel::updateTag);
    connect(m_running, &ExpirationChange::progressed, this, [this] {
        if (m_running->total() > 1)
            m_count->setText(
                tr("%1 of %2 changed").arg(m_running->finishedCount()).arg(m_running->total()));
    });
    connect(m_running, &ExpirationChange::finished, this,
            [this, isUndo] { onChangeFinished(isUndo); });
    updateSelection();
    m_running->start();
}

void TagsPage::onChangeFinished(bool isUndo)
{
    ExpirationChange *change = m_running;
    m_running = nullptr;
    change->deleteLater();
    m_undo = isUndo ? QList<ExpirationPlanItem>() : change->undoPlan();
    m_retry = change->retryPlan();
    const int done = int(change->done().size());
    if (done > 0)
        m_toast->show(isUndo ? tr("Expiration of %n tag(s) restored.", nullptr, done)
                             : tr("Expiration of %n tag(s) changed.", nullptr, done),
                      isUndo ? QString() : tr("Undo"));
    if (!change->failures().isEmpty())
        showFailures(change->failures());
    updateSelection();
    showState();
    Q_EMIT undoChanged(canUndo());
}

void TagsPage::showFailures(const QList<TagFailure> &failures)
{
    QStringList lines;
    for (const TagFailure &failed : failures)
        lines.append(u"%1: %2"_s.arg(failed.item.tag.toString(),
                                     failed.error.serverText.isEmpty()
                                         ? ErrorText::title(failed.error.code)
                                         : failed.error.serverText));
    m_banner->show(Banner::Kind::Error,
                   tr("%n tag(s) could not be changed.", nullptr, int(failures.size())),
                   lines.join(u'\n'), tr("Retry failed"));
}

void TagsPage::undo()
{
    if (!canUndo())
        return;
    m_toast->hide();
    startChange(QList(m_undo), true);
}

void TagsPage::forgetChange()
{
    // Its names would mean the tags of another repository.
    delete m_running;
    m_undo.clear();
    m_retry.clear();
    m_banner->hide();
    m_toast->hide();
    Q_EMIT undoChanged(false);
}

void TagsPage::copyRows()
{
    QList<wire::Tag> tags = selectedTags();
    if (tags.isEmpty() && m_table->currentIndex().isValid())
        tags.append(TagModel::tagOf(m_table->currentIndex()));
    QStringList lines;
    for (const wire::Tag &tag : std::as_const(tags))
        lines.append(QStringList{
            tag.name.toString(), tag.size ? QString::number(*tag.size) : QString(),
            DateText::absolute(tag.start),
            tag.end ? DateText::absolute(*tag.end) : DateText::expiry({}, Clock::system().now()),
            tag.manifestDigest.toString()}
                         .join(u'\t'));
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_toast->show(tr("%n row(s) copied.", nullptr, int(lines.size())));
}

} // namespace quayside::ui
