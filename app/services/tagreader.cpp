#include "app/services/tagreader.h"

#include "app/api/apiclient.h"

namespace quayside {

TagReader::TagReader(QObject *parent)
    : QObject(parent)
{
}

TagReader::~TagReader()
{
    stop();
}

void TagReader::begin(api::ApiClient &client, const RepositoryName &repository)
{
    forget();
    m_client = &client;
    m_repository = repository;
    readPage(1);
}

void TagReader::stop()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
}

void TagReader::forget()
{
    stop();
    m_tags.clear();
    m_isComplete = false;
}

void TagReader::readPage(int number)
{
    auto *call = api::TagsApi(*m_client).list(*m_repository, number);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, number] {
        const auto page = call->takeResult();
        m_call = nullptr;
        if (!page)
            return Q_EMIT failed(page.error());
        m_tags += page->tags;
        m_isComplete = !page->hasAdditional;
        if (!m_isComplete)
            readPage(number + 1);
        Q_EMIT changed();
    });
}

} // namespace quayside
