#pragma once

#include "app/models/oauthmodel.h"
#include "ui/pages/namespace/listsection.h"

class QPushButton;

namespace quayside::ui {

/// What acts as the user: the tokens that he has granted, and those that somebody wants him to
/// make.
class AuthorizationsSection : public ListSection {
    Q_OBJECT
public:
    explicit AuthorizationsSection(const Workspace &workspace);

    QString title() const override;
    QString tab() const override;
    bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                   const std::optional<wire::Organization> &organization) const override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

protected:
    api::ApiCallBase *startReading() override;
    std::optional<Error> takeReading(api::ApiCallBase &call) override;
    void forgetRows() override;
    QLatin1StringView writingOperation() const override;
    void showWords() override;
    void showActions() override;

private:
    void readAssigned();
    void showRows();
    void showMenu(const QString &uuid, const QPoint &global);
    void askToRevoke(const QStringList &uuids);
    void revoke(const QStringList &uuids);
    /// The page where the user makes a token that was assigned to him.
    void openAssigned(const QString &uuid);
    const GrantRow *find(const QString &uuid) const;

    GrantModel *m_model;
    QPushButton *m_revoke;
    QList<GrantRow> m_granted;
    QList<GrantRow> m_assigned;
};

} // namespace quayside::ui
