#pragma once

#include "app/models/robotmodel.h"
#include "app/services/recordedchange.h"
#include "ui/pages/namespace/listsection.h"
#include "ui/pages/robots/robotdialog.h"

#include <QtCore/QHash>

class QPushButton;

namespace quayside::api {
class RobotsApi;
}

namespace quayside::ui {

class CredentialsDialog;

/// Robot accounts of an organization, or of the user himself. Source: console.md 5.3.
class RobotsSection final : public ListSection {
    Q_OBJECT
public:
    explicit RobotsSection(const Workspace &workspace);

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
    void connectParts();
    api::RobotsApi robots() const;
    /// nullptr: it is not there any more.
    const wire::Robot *find(const QString &name) const;
    void showMenu(const QString &name, const QPoint &global);
    RobotDialog::Facts facts() const;
    RobotDialog *openDialog();
    void create(RobotDialog &dialog, const RobotRequest &request);
    void duplicate(const QString &name);
    void editRights(const QString &name);
    CredentialsDialog *openCredentials(const QString &name);
    void askToRegenerate(const QString &name);
    void regenerate(const QString &name);
    void askToDelete(const QStringList &names);
    void remove(const QStringList &names);
    void copyNames();
    /// For the list of what was changed, with the way back where there is one.
    void recordNew(const QString &name, const RobotRequest &request, const CallSequence &done);
    void record(JobKind kind, const QList<RecordedChange::Item> &items);
    void add(std::unique_ptr<Job> job);
    void onJob(qint64 id);

    RobotModel *m_model;
    QHash<QString, QString> m_secrets; // by name; only here
    QPushButton *m_create;
    QPushButton *m_delete;
};

} // namespace quayside::ui
