#pragma once

#include "app/models/deletedrepositorymodel.h"
#include "ui/pages/namespace/listsection.h"

class QPushButton;

namespace quayside::ui {

class RestoreRepositoryDialog;

/// Repositories of a namespace that were deleted and can still come back.
class DeletedSection final : public ListSection {
    Q_OBJECT
public:
    explicit DeletedSection(const Workspace &workspace);

    bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                   const std::optional<wire::Organization> &organization) const override;
    QString title() const override;
    QString tab() const override;

private:
    api::ApiCallBase *startReading() override;
    std::optional<Error> takeReading(api::ApiCallBase &call) override;
    api::ApiCallBase *readOn() override;
    void forgetRows() override;
    QLatin1StringView writingOperation() const override;
    void showWords() override;
    void showActions() override;

    QList<RecordColumn> columns() const;
    void showMenu(const QString &id, const QPoint &global);
    /// `isAsking`: for a name, also where its own is free.
    void restore(const QString &id, bool isAsking);
    void bringBack(const wire::DeletedRepository &repository, const std::optional<QString> &name,
                   const QPointer<RestoreRepositoryDialog> &dialog);
    void sayBack(const QString &name);

    DeletedRepositoryModel *m_model;
    QPushButton *m_restore;
    QList<wire::DeletedRepository> m_read; // of the pages so far
    std::optional<QString> m_next;
};

} // namespace quayside::ui
