#include "ui/pages/tags/tagspage.h"

#include "ui/connect/connection.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateoverlay.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

// What is shown; how the page is put together is in tagspage_build.cpp, what one can do with it in
// tagspage_actions.cpp.

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
    // What belonged to the former one went with it.
    forgetChange();
    m_connection = connection;
    m_details.reset();
    m_isLoaded = false;
    m_error = {};
    m_model->clear();
    showDetails();
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
        forgetChange();
        clearFilter();
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
        focusWhenShown(m_table);
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
    settleFocus();
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
    const QString plain =
        m_connection->url().scheme() == "http"_L1 ? u" --tls-verify=false"_s : QString();
    m_login->setText(u"podman login%1 -u %2 %3"_s.arg(plain, m_connection->userName(), registry));
    m_push->setText(
        u"podman push%1 IMAGE %2/%3:latest"_s.arg(plain, registry, m_repository->path()));
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

} // namespace quayside::ui
