#include "ui/pages/tags/tagspage.h"

#include "ui/connect/connection.h"
#include "ui/pages/tags/changeexpirationdialog.h"
#include "ui/pages/tags/pullcommands.h"
#include "ui/pages/tags/tagdelegates.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateoverlay.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

// Loading and acting; how the page is put together is in tagspage_build.cpp.

TagsPage::TagsPage(QWidget *parent)
    : Page(parent)
{
    setObjectName(u"tags"_s);
    build();
    retranslate();
}

TagsPage::~TagsPage()
{
    for (const auto &call : {m_detailsCall, m_tagsCall}) {
        if (call)
            call->abort();
    }
}

void TagsPage::setConnection(Connection *connection)
{
    m_connection = connection;
}

QStringList TagsPage::location() const
{
    if (!m_repository)
        return {};
    return {m_repository->namespaceName(), m_repository->name(), tr("Tags")};
}

void TagsPage::setRepository(const RepositoryName &repository)
{
    if (m_repository != repository) {
        m_repository = repository;
        m_details.reset();
        m_isLoaded = false;
        m_error = {};
        m_model->clear();
        m_model->setWritable(false);
        m_filter->clear();
        m_banner->hide();
        m_header->setTitle(repository.path());
        showDetails();
    }
    refresh(false);
    Q_EMIT locationChanged();
}

void TagsPage::refresh(bool isQuiet)
{
    if (!m_connection || !m_repository || (isQuiet && m_tagsCall))
        return;
    m_isQuiet = isQuiet;
    if (!m_isLoaded) {
        m_table->hide();
        m_overlay->showLoading();
    }
    for (const auto &call : {m_detailsCall, m_tagsCall}) {
        if (call)
            call->abort();
    }
    loadDetails();
    m_incoming.clear();
    loadPage(1);
}

void TagsPage::loadDetails()
{
    auto *call = m_connection->repositories().details(*m_repository);
    m_detailsCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto details = call->takeResult();
        if (!details)
            return;
        m_details = *details;
        m_model->setWritable(details->canWrite);
        showDetails();
        updateSelection();
    });
}

void TagsPage::loadPage(int number)
{
    auto *call = m_connection->tags().list(*m_repository, number);
    m_tagsCall = call;
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, number] { onPage(number, call->takeResult()); });
}

void TagsPage::onPage(int number, const Result<wire::TagPage> &page)
{
    m_tagsCall = nullptr;
    if (!page) {
        m_error = page.error();
        showState();
        return Q_EMIT refreshed(false);
    }
    m_error = {};
    m_incoming += page->tags;
    // The first load shows rows as they come; later ones compare at the end, when all are known.
    if (!m_isLoaded)
        m_model->addTags(page->tags);
    if (page->hasAdditional) {
        loadPage(number + 1);
        return showState();
    }
    m_model->setTags(m_incoming);
    m_incoming.clear();
    m_isLoaded = true;
    showState();
    Q_EMIT refreshed(true);
}

void TagsPage::showState()
{
    const bool isFailed = m_error != Error{};
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_count->setText(m_tagsCall         ? tr("%n loaded", nullptr, all)
                         : shown == all ? tr("%n tag(s)", nullptr, all)
                                        : tr("%1 of %n tag(s)", nullptr, all).arg(shown));
    m_count->setVisible(all > 0);
    if (isFailed && all > 0) {
        // Old rows are better than none.
        if (!m_isQuiet || m_error.code == ErrorCode::Network)
            m_banner->show(Banner::Kind::Error, ErrorText::title(m_error.code),
                           m_error.serverText.isEmpty() ? tr("The rows may be out of date.")
                                                        : m_error.serverText,
                           tr("Try again"));
    } else if (m_retry.isEmpty()) {
        m_banner->hide();
    }
    m_table->setVisible(shown > 0);
    if (shown > 0)
        return m_overlay->clear();
    if (isFailed)
        return m_overlay->showError(m_error);
    if (all > 0)
        return m_overlay->showMessage(u"filter"_s, tr("No tag matches the filter"), {},
                                      tr("Clear filter"));
    if (!m_isLoaded)
        return;
    m_overlay->showMessage(u"tag"_s, tr("No tags yet"), tr("Push an image and it appears here."));
    m_login->parentWidget()->setVisible(true);
    const QString registry = m_connection->registryName();
    m_login->setText(
        u"podman login --tls-verify=false %1 -u %2"_s.arg(registry, m_connection->userName()));
    m_push->setText(
        u"podman push --tls-verify=false IMAGE %1/%2:latest"_s.arg(registry, m_repository->path()));
}

QList<wire::Tag> TagsPage::selectedTags() const
{
    QList<wire::Tag> tags;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        tags.append(TagModel::tagOf(index));
    return tags;
}

void TagsPage::updateSelection()
{
    const int count = int(m_table->selectionModel()->selectedRows().size());
    m_bulkBar->setVisible(count > 0);
    m_selected->setText(tr("%n selected", nullptr, count));
    const bool canWrite = m_model->isWritable() && !m_running;
    m_change->setEnabled(canWrite);
    m_change->setToolTip(canWrite ? QString()
                                  : tr("You may not change the tags of this repository now."));
}

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
    m_banner->hide();
    auto *change = new ExpirationChange(m_connection->tags(), *m_repository, plan, this);
    m_running = change;
    connect(change, &ExpirationChange::tagChanged, m_model, &TagModel::updateTag);
    connect(change, &ExpirationChange::progressed, this, [this, change] {
        if (change->total() > 1)
            m_count->setText(
                tr("%1 of %2 changed").arg(change->finishedCount()).arg(change->total()));
    });
    connect(change, &ExpirationChange::finished, this,
            [this, isUndo] { onChangeFinished(isUndo); });
    updateSelection();
    change->start();
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
    if (!m_retry.isEmpty()) {
        QStringList lines;
        for (const TagFailure &failed : change->failures())
            lines.append(u"%1: %2"_s.arg(failed.item.tag.toString(),
                                         failed.error.serverText.isEmpty()
                                             ? ErrorText::title(failed.error.code)
                                             : failed.error.serverText));
        m_banner->show(Banner::Kind::Error,
                       tr("%n tag(s) could not be changed.", nullptr, int(m_retry.size())),
                       lines.join(u'\n'), tr("Retry failed"));
    }
    updateSelection();
    showState();
}

} // namespace quayside::ui
