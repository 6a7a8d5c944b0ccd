#pragma once

#include "app/models/prototypemodel.h"
#include "ui/pages/namespace/listsection.h"

class QPushButton;

namespace quayside::ui {

/// What repositories that are created later give to whom. Source: console.md 5.5.
class DefaultPermissionsSection final : public ListSection {
    Q_OBJECT
public:
    explicit DefaultPermissionsSection(const Workspace &workspace);

    bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                   const std::optional<wire::Organization> &organization) const override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString title() const override;
    QString tab() const override;

private:
    api::ApiCallBase *startReading() override;
    std::optional<Error> takeReading(api::ApiCallBase &call) override;
    void forgetRows() override;
    QLatin1StringView writingOperation() const override;
    void showWords() override;
    void showActions() override;

    QList<RecordColumn> columns() const;
    void showMenu(const QString &id, const QPoint &global);
    void create();
    void setRole(const QString &id, RepositoryRole role);
    /// Of many it asks first.
    void askToRemove(const QStringList &ids);
    void remove(const QStringList &ids);
    /// For the list of what was changed; its number among the jobs. None: it was not there, or is
    /// not any more.
    qint64 record(const wire::Prototype &rule, RepositoryRole before, RepositoryRole after);
    void onJob(qint64 id);

    PrototypeModel *m_model;
    QPushButton *m_create;
    QPushButton *m_delete;
};

} // namespace quayside::ui
