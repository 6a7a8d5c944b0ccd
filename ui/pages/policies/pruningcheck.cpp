#include "ui/pages/policies/pruningcheck.h"

#include "app/api/policiesapi.h"
#include "ui/connect/connection.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostExamples = 5;

} // namespace

PruningCheck::PruningCheck(QObject *parent)
    : QObject(parent)
{
}

PruningCheck::~PruningCheck()
{
    stop();
}

bool PruningCheck::isOffered(const Connection &connection)
{
    // It is asked for by a POST, which a read-only connection holds back.
    return connection.offers("quaysidePreviewAutoPrune"_L1) && !connection.isReadOnly();
}

void PruningCheck::begin(Connection &connection, const RepositoryName &repository,
                         const QList<wire::AutoprunePolicy> &policies,
                         const QHash<QString, bool> &removed)
{
    stop();
    m_repository = repository.path();
    m_policies = policies;
    m_removed = removed;
    m_outcome = {};
    askFor(connection, {});
}

void PruningCheck::stop()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
}

void PruningCheck::askFor(Connection &connection, const QString &after)
{
    auto *call = api::PoliciesApi(connection.client(), wire::PolicyKind::AutoPrune,
                                  {api::PolicyTarget::Kind::Repository, m_repository})
                     .preview(m_policies, after);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, &connection] {
        m_call = nullptr;
        const auto page = call->takeResult();
        if (!page)
            return Q_EMIT finished(failure(page));
        take(*page);
        if (page->hasAdditional && !page->tags.isEmpty())
            return askFor(connection, page->tags.constLast().name);
        // What is left is not there any more.
        const QStringList gone = m_removed.keys();
        for (const QString &tag : gone)
            note(tag);
        Q_EMIT finished(m_outcome);
    });
}

void PruningCheck::take(const wire::PrunePreview &page)
{
    for (const wire::PrunePreviewTag &tag : page.tags) {
        ++m_outcome.tags;
        const auto ours = m_removed.constFind(tag.name);
        const bool isSame = ours != m_removed.cend() && *ours == tag.isRemoved;
        m_removed.remove(tag.name);
        if (!isSame)
            note(tag.name);
    }
}

void PruningCheck::note(const QString &tag)
{
    ++m_outcome.otherwise;
    if (m_outcome.examples.size() < kMostExamples)
        m_outcome.examples.append(tag);
}

} // namespace quayside::ui
