#pragma once

#include "app/api/tagsapi.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace quayside {

struct ExpirationPlanItem {
    TagName tag;
    std::optional<Instant> before;
    std::optional<Instant> after;
};

struct TagFailure {
    ExpirationPlanItem item;
    Error error;
};

/// One change of expiration over one or many tags: no bulk call exists, so each is its own, four at
/// a time. After each the tag is read again, for the server may store another date. Main thread;
/// deletes itself never, its maker does.
class ExpirationChange : public QObject {
    Q_OBJECT
public:
    ExpirationChange(api::TagsApi tags, RepositoryName repository, QList<ExpirationPlanItem> plan,
                     QObject *parent = nullptr);
    ~ExpirationChange() override;

    void start();
    /// What is under way is finished; nothing more is begun.
    void cancel();

    const RepositoryName &repository() const { return m_repository; }
    qsizetype total() const { return m_plan.size(); }
    qsizetype finishedCount() const { return m_done.size() + m_failures.size(); }
    const QList<ExpirationPlanItem> &done() const { return m_done; }
    const QList<TagFailure> &failures() const { return m_failures; }
    bool isFinished() const { return m_running == 0 && (m_next >= m_plan.size() || m_isCancelled); }
    /// The plan that gives each changed tag its old date again.
    QList<ExpirationPlanItem> undoPlan() const;
    /// The plan of the failed ones only.
    QList<ExpirationPlanItem> retryPlan() const;

Q_SIGNALS:
    /// The tag as the server has it now.
    void tagChanged(const quayside::wire::Tag &tag);
    void progressed();
    void finished();

private:
    void fill();
    void change(const ExpirationPlanItem &item);
    void readAgain(const ExpirationPlanItem &item);
    void settle();

    api::TagsApi m_tags;
    RepositoryName m_repository;
    QList<ExpirationPlanItem> m_plan;
    QList<ExpirationPlanItem> m_done;
    QList<TagFailure> m_failures;
    QList<QPointer<api::ApiCallBase>> m_calls;
    qsizetype m_next = 0;
    int m_running = 0;
    bool m_isCancelled = false;
};

} // namespace quayside
