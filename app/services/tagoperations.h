#pragma once

#include "app/api/tagsapi.h"
#include "app/services/bulkjob.h"

#include <QtCore/QList>

namespace quayside {

struct ExpirationPlanItem {
    TagName tag;
    std::optional<Instant> before;
    std::optional<Instant> after;
};

/// One change of expiration over one or many tags. After each the tag is read again, for the server
/// may store another date.
class ExpirationChange final : public BulkJob {
    Q_OBJECT
public:
    /// `kind`: ChangeExpiration, or RestoreExpiration for the way back of one.
    ExpirationChange(JobKind kind, const QString &connection, api::TagsApi tags,
                     const RepositoryName &repository, const QList<ExpirationPlanItem> &plan);

    const RepositoryName &repository() const { return m_repository; }
    QList<JobChange> changes() const override;
    std::unique_ptr<Job> undoJob() const override;

Q_SIGNALS:
    /// The tag as the server has it now.
    void tagChanged(const quayside::wire::Tag &tag);

protected:
    void run(qsizetype object) override;
    bool isReversible() const override;

private:
    void readAgain(qsizetype object);

    api::TagsApi m_tags;
    RepositoryName m_repository;
    QList<ExpirationPlanItem> m_plan; // `after` becomes what the server stored
};

} // namespace quayside
