#pragma once

#include "app/wire/repository.h"
#include "ui/pages/namespace/listsection.h"
#include "ui/pages/storage/quotadialog.h"

namespace quayside::ui {

class QuotaCard;

/// What the repositories of a namespace hold, and its quota. Source: console.md 5.6.
class StorageSection final : public ListSection {
    Q_OBJECT
public:
    explicit StorageSection(const Workspace &workspace);

    void setSubject(Connection *connection,
                    const std::optional<NamespaceSubject> &subject) override;
    void setOrganization(const std::optional<wire::Organization> &organization) override;
    bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                   const std::optional<wire::Organization> &organization) const override;
    QString title() const override;
    QString tab() const override;

private:
    enum class Stage { Repositories, Quota };

    api::ApiCallBase *startReading() override;
    std::optional<Error> takeReading(api::ApiCallBase &call) override;
    api::ApiCallBase *readOn() override;
    void forgetRows() override;
    QLatin1StringView writingOperation() const override;
    void showWords() override;
    void showActions() override;

    QList<RecordColumn> columns() const;
    const std::optional<wire::NamespaceQuota> &counted() const;
    const wire::Quota *ownQuota() const;
    bool mayEdit() const;
    void edit();
    void onWritten(const std::optional<QuotaWish> &before, const std::optional<QuotaWish> &wish);
    /// What is shown of the quota is old.
    void readAgain();
    void onJob(qint64 id);

    RecordModel<wire::Repository> *m_model;
    QuotaCard *m_card;
    Stage m_stage = Stage::Repositories;
    QList<wire::Repository> m_read; // of the pages so far
    std::optional<QString> m_next;
    QList<wire::Quota> m_quotas;
    qint64 m_most = 0; // that a repository holds
};

} // namespace quayside::ui
