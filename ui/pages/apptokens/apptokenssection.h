#pragma once

#include "app/models/apptokenmodel.h"
#include "app/services/recordedchange.h"
#include "ui/pages/namespace/listsection.h"

#include <QtCore/QHash>

class QPushButton;

namespace quayside::ui {

class CredentialsDialog;

/// Registry passwords of the signed-in user, one for each of his clients. Source: console.md 6.
class AppTokensSection final : public ListSection {
    Q_OBJECT
public:
    explicit AppTokensSection(const Workspace &workspace);

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

    void showMenu(const QString &uuid, const QPoint &global);
    QString titleOf(const QString &uuid) const;
    void create();
    CredentialsDialog *openCredentials(const QString &uuid, const QString &title);
    void askToRevoke(const QStringList &uuids);
    void revoke(const QStringList &uuids);
    /// For the list of what was changed, with the way back where there is one.
    void record(const QList<RecordedChange::Item> &items);
    void onJob(qint64 id);

    AppTokenModel *m_model;
    QHash<QString, QString> m_secrets; // by uuid; only here
    QPushButton *m_create;
    QPushButton *m_revoke;
};

} // namespace quayside::ui
