#include "ui/connect/connection.h"
#include "ui/pages/tags/tagssection.h"
#include "ui/pages/tags/tagstable.h"
#include "ui_tagssection.h"

// How the list comes in, page by page, and what is remembered of one that was stopped.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortList = 500; // tags that are read whole by the clock
constexpr qsizetype kMostKept = 4; // lists that were stopped

} // namespace

void TagsSection::stopReading()
{
    if (m_tagsCall)
        m_tagsCall->abort();
    m_tagsCall = nullptr;
    stayStopped();
    showState();
}

void TagsSection::refresh(bool isQuiet)
{
    if (!m_connection || !m_repository || (isQuiet && m_tagsCall))
        return;
    // A long list is not read from end to end by the clock: news stand at its head.
    m_isHeadOnly = isQuiet && (m_isStopped || m_model->rowCount() > kShortList);
    m_isRest = false;
    if (!isQuiet && !hasData())
        forgetReading();
    m_ui->table->setImage(m_connection->registryName(), m_connection->url().scheme() == "http"_L1,
                          m_repository->path());
    if (!hasData() && !m_ui->overlay->isLoading()) {
        m_ui->table->hide();
        m_ui->overlay->showLoading();
    }
    if (m_tagsCall)
        m_tagsCall->abort();
    m_ui->table->setPullsOffered(arePullsCounted());
    if (!isQuiet)
        m_pusherReader->resume();
    m_seen.clear();
    loadPage(1);
    Q_EMIT readingBegun();
}

void TagsSection::loadPage(int number)
{
    m_page = number;
    auto *call = m_connection->tags().list(*m_repository, number);
    m_tagsCall = call;
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, number] { onPage(number, call->takeResult()); });
}

void TagsSection::onPage(int number, const Result<wire::TagPage> &page)
{
    m_tagsCall = nullptr;
    if (!page) {
        stayStopped();
        endReading({page.error(), m_connection->client().lastDetails()});
        showState();
        return Q_EMIT refreshed(false);
    }
    if (m_isHeadOnly) {
        endReading();
        m_model->addTags(page->tags);
        askAgainWhoPushed();
        showState();
        return Q_EMIT refreshed(true);
    }
    // Page by page, so that no step takes long; only what is gone is known at the end.
    for (const wire::Tag &tag : page->tags)
        m_seen.insert(tag.name.toString());
    m_model->addTags(page->tags);
    // A list that was stopped is read anew as far as it had come.
    const bool isEnough = m_isStopped && number + 1 >= m_restFrom;
    if (page->hasAdditional && !isEnough) {
        loadPage(number + 1);
        showState();
        if (number == 1)
            Q_EMIT readingBegun(); // there is something to see now
        return;
    }
    // All that was seen is in the model: where it has as many, nothing is gone, and of a hundred
    // thousand none need be looked up.
    // After a stop the pages before are not known any more: the next reading tells what is gone.
    if (!m_isRest && m_seen.size() != m_model->rowCount())
        m_model->removeMissing(m_seen);
    m_isRest = false;
    m_isStopped = m_isStopped && page->hasAdditional;
    m_seen.clear();
    m_isLoaded = true;
    askAgainWhoPushed();
    endReading();
    showState();
    Q_EMIT refreshed(true);
}

void TagsSection::stopLoading()
{
    if (!m_tagsCall || m_isLoaded)
        return;
    m_tagsCall->abort();
    m_tagsCall = nullptr;
    m_isStopped = true;
    m_isLoaded = true;
    m_isRest = false;
    m_restFrom = m_page;
    m_seen.clear();
    showState();
    Q_EMIT commandsChanged();
}

void TagsSection::loadRest()
{
    if (!m_isStopped || !m_connection || !m_repository)
        return;
    if (m_tagsCall)
        m_tagsCall->abort();
    m_isStopped = false;
    m_isLoaded = false;
    m_isHeadOnly = false;
    m_isRest = true;
    m_seen.clear();
    loadPage(m_restFrom);
    showState();
    Q_EMIT readingBegun();
    Q_EMIT commandsChanged();
}

void TagsSection::stayStopped()
{
    if (!std::exchange(m_isRest, false))
        return;
    m_isStopped = true;
    m_isLoaded = true;
    m_restFrom = m_page;
}

void TagsSection::keepStopped()
{
    stayStopped();
    if (!m_isStopped || m_key.isEmpty())
        return;
    Stopped kept{m_key, {}, m_restFrom};
    for (int row = 0; row < m_model->rowCount(); ++row)
        kept.tags.append(m_model->tagAt(row));
    m_kept.append(kept);
    if (m_kept.size() > kMostKept)
        m_kept.removeFirst();
}

void TagsSection::takeStopped()
{
    m_isStopped = false;
    m_isRest = false;
    // What one user could read is not shown to another.
    m_key.clear();
    if (m_connection && m_repository)
        m_key << m_connection->id() << m_connection->userName() << m_repository->path();
    for (qsizetype i = 0; i < m_kept.size(); ++i) {
        if (m_kept.at(i).key != m_key)
            continue;
        const Stopped kept = m_kept.takeAt(i);
        m_model->addTags(kept.tags);
        m_restFrom = kept.restFrom;
        m_isStopped = true;
        m_isLoaded = true;
        return;
    }
}

} // namespace quayside::ui
