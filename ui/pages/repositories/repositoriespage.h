#pragma once

#include "app/core/error.h"
#include "app/models/repositorymodel.h"
#include "ui/pages/page.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QLineEdit;

namespace quayside::api {
class ApiCallBase;
}

namespace quayside::ui {

class Banner;
class Connection;
class CopyField;
class PageHeader;
class RecordTable;
class RepositoryTableModel;
class StateOverlay;
class Toast;
class ToneLabel;

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
    void build();
    void buildTable();
    void connectParts();
    QWidget *buildCommands();
    void retranslate();
    void loadPage(const std::optional<QString> &next);
    void showState();

    RepositoryModel &m_model;
    Connection *m_connection = nullptr;
    RepositoryTableModel *m_proxy;
    PageHeader *m_header;
    Banner *m_banner;
    QLineEdit *m_filter;
    ToneLabel *m_count;
    RecordTable *m_table;
    StateOverlay *m_overlay;
    Toast *m_toast;
    QList<ToneLabel *> m_steps;
    QList<CopyField *> m_commands;
    QPointer<api::ApiCallBase> m_call;
    QList<wire::Repository> m_incoming;
    QTimer m_filterDelay;
    Error m_error;
    bool m_isLoaded = false;
};

} // namespace quayside::ui
