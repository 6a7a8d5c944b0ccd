#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/repository.h"
#include "app/wire/tag.h"
#include "ui/pages/page.h"
#include "ui/pages/tags/tagchanges.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

namespace quayside::ui {

class Connection;
class TagTableModel;
class Toast;

namespace Ui {
class TagsPage;
}

/// The tags of one repository: judge them, change when they expire, copy pull commands.
class TagsPage : public Page {
    Q_OBJECT
public:
    explicit TagsPage(QWidget *parent = nullptr);
    ~TagsPage() override;

    void setConnection(Connection *connection);
    /// Another repository; the same one is refreshed.
    void setRepository(const RepositoryName &repository);
    void refresh(bool isQuiet) override;
    void focusFilter() override;
    void clearFilter() override;
    QStringList location() const override;
    void changeExpiration();
    bool canUndo() const { return m_changes->canUndo(); }
    /// Gives the tags of the last change their old dates again.
    void undo() { m_changes->undo(); }

Q_SIGNALS:
    void undoChanged(bool canUndo);

protected:
    void changeEvent(QEvent *event) override;

private:
    void forget();
    void applyFilter();
    void connectParts();
    void connectFilter();
    void connectTable();
    void connectChanges();
    void loadDetails();
    void loadPage(int number);
    void onPage(int number, const Result<wire::TagPage> &page);
    void showState();
    void showDetails();
    void updateSelection();
    void openExpirationDialog(const QList<wire::Tag> &tags);
    void copy(const QString &text);

    std::unique_ptr<Ui::TagsPage> m_ui;
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    std::optional<wire::RepositoryDetails> m_details;
    TagModel *m_model;
    TagTableModel *m_proxy;
    Toast *m_toast;
    TagChanges *m_changes;
    QTimer m_minute;
    QTimer m_filterDelay;
    QPointer<api::ApiCallBase> m_detailsCall;
    QPointer<api::ApiCallBase> m_tagsCall;
    QList<wire::Tag> m_incoming;
    bool m_isLoaded = false;
    bool m_isQuiet = false;
    Error m_error;
};

} // namespace quayside::ui
