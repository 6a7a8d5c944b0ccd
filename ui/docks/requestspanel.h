#pragma once

#include "app/models/requestmodel.h"
#include "ui/docks/dockpanel.h"

class QCheckBox;
class QMenu;

namespace quayside::ui {

/// Calls of this console to registries, for those who want to see: what was asked, what came back,
/// how long it took. A row can be copied as a command.
class RequestsPanel : public DockPanel {
    Q_OBJECT
public:
    explicit RequestsPanel(RequestModel &model, QWidget *parent = nullptr);

    /// For the head of the dock.
    QList<QCheckBox *> filters() const { return {m_pageOnly, m_failedOnly}; }
    /// What the window shows now was opened then.
    void setPage(const RequestsSince &page);
    /// Only the calls of that page are listed.
    void showPage();

Q_SIGNALS:
    /// The user wants to see a call where it can be made again.
    void explorerRequested(const quayside::RequestRecord &record);

protected:
    QString title() const override;
    QString emptyTitle() const override;
    QString emptyText() const override;
    void retranslate() override;

private:
    class Words;

    void applyPage();
    void showMenu(const QModelIndex &index, const QPoint &point);

    RequestModel &m_model;
    RequestProxyModel m_shown;
    Words *m_words;
    QCheckBox *m_failedOnly;
    QCheckBox *m_pageOnly;
    RequestsSince m_page;
};

} // namespace quayside::ui
