#pragma once

#include "app/models/oauthmodel.h"
#include "ui/pages/namespace/listsection.h"

class QPushButton;

namespace quayside::ui {

/// The OAuth applications of an organization, under whose names tokens are made.
class ApplicationsSection : public ListSection {
    Q_OBJECT
public:
    explicit ApplicationsSection(const Workspace &workspace);

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
    void connectParts();
    void openDialog();
    void openDetails(const QString &clientId);
    /// Empty: the application is chosen or made in the wizard.
    void generate(const QString &clientId);
    void showMenu(const QString &clientId, const QPoint &global);
    void askToDelete(const QString &clientId);
    void remove(const QString &clientId);
    void onJob(qint64 id);
    const wire::OAuthApplication *find(const QString &clientId) const;

    ApplicationModel *m_model;
    QPushButton *m_create;
    QPushButton *m_generate;
};

} // namespace quayside::ui
