#pragma once

#include "app/core/reference.h"
#include "app/services/tagoperations.h"
#include "app/wire/repository.h"
#include "ui/pages/page.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabBar;
class QToolButton;

namespace quayside {
class TagModel;
}

namespace quayside::ui {

class Banner;
class Chip;
class Connection;
class CopyField;
class PageHeader;
class RecordTable;
class StateOverlay;
class TagTableModel;
class Toast;
class ToneLabel;

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
    bool canUndo() const { return !m_undo.isEmpty() && !m_running; }
    /// Gives the tags of the last change their old dates again.
    void undo();

Q_SIGNALS:
    void undoChanged(bool canUndo);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildFilterBar();
    QWidget *buildBulkBar();
    void buildTable();
    void buildOverlay();
    void addTableActions();
    void connectParts();
    void forgetChange();
    void copyRows();
    void retranslate();
    void loadDetails();
    void loadPage(int number);
    void onPage(int number, const Result<wire::TagPage> &page);
    void showState();
    void showDetails();
    void updateSelection();
    void onCellClicked(const QModelIndex &index, const QPoint &point);
    void showMenu(const QModelIndex &index, const QPoint &global, bool onlyPull);
    QList<wire::Tag> selectedTags() const;
    void openExpirationDialog(const QList<wire::Tag> &tags);
    void startChange(const QList<ExpirationPlanItem> &plan, bool isUndo);
    void onChangeFinished(bool isUndo);
    void showFailures(const QList<TagFailure> &failures);
    void copy(const QString &text);

    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    std::optional<wire::RepositoryDetails> m_details;
    TagModel *m_model;
    TagTableModel *m_proxy;
    PageHeader *m_header;
    Chip *m_visibility;
    Chip *m_state;
    QToolButton *m_copyName;
    QTabBar *m_tabs;
    Banner *m_banner;
    QLineEdit *m_filter;
    QComboBox *m_expiryFilter;
    ToneLabel *m_count;
    RecordTable *m_table;
    StateOverlay *m_overlay;
    CopyField *m_login;
    CopyField *m_push;
    QWidget *m_bulkBar;
    ToneLabel *m_selected;
    QPushButton *m_change;
    QPushButton *m_clear;
    Toast *m_toast;
    QTimer m_minute;
    QTimer m_filterDelay;
    QPointer<api::ApiCallBase> m_detailsCall;
    QPointer<api::ApiCallBase> m_tagsCall;
    QList<wire::Tag> m_incoming;
    QPointer<ExpirationChange> m_running;
    QList<ExpirationPlanItem> m_undo;
    QList<ExpirationPlanItem> m_retry;
    bool m_isLoaded = false;
    bool m_isQuiet = false;
    Error m_error;
};

} // namespace quayside::ui
