#pragma once

#include "app/core/error.h"
#include "app/models/repositorymodel.h"
#include "ui/pages/page.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

namespace quayside::api {
class ApiCallBase;
}

namespace quayside::ui {

class Connection;
class RepositoryTableModel;
class Toast;

namespace Ui {
class RepositoriesPage;
}

/// Every repository that the user may see; the first place after signing in.
class RepositoriesPage : public Page {
    Q_OBJECT
public:
    explicit RepositoriesPage(RepositoryModel &model, QWidget *parent = nullptr);
    ~RepositoriesPage() override;

    void setConnection(Connection *connection);
    void refresh(bool isQuiet) override;
    void focusFilter() override;
    void clearFilter() override;
    QStringList location() const override;
    /// For the user's own clients; a secret that the console made is in no head.
    void copyPassword();

Q_SIGNALS:
    void repositoryOpened(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitTable();
    void connectParts();
    void loadPage(const std::optional<QString> &next);
    void showState();

    std::unique_ptr<Ui::RepositoriesPage> m_ui;
    RepositoryModel &m_model;
    Connection *m_connection = nullptr;
    RepositoryTableModel *m_proxy;
    Toast *m_toast;
    QPointer<api::ApiCallBase> m_call;
    QList<wire::Repository> m_incoming;
    QTimer m_filterDelay;
    Error m_error;
    bool m_isLoaded = false;
};

} // namespace quayside::ui
