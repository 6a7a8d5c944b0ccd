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
    QCheckBox *failedOnly() const { return m_failedOnly; }

protected:
    QString title() const override;
    QString emptyTitle() const override;
    QString emptyText() const override;
    void retranslate() override;

private:
    class Words;

    void showMenu(const QModelIndex &index, const QPoint &point);

    RequestModel &m_model;
    RequestProxyModel m_shown;
    Words *m_words;
    QCheckBox *m_failedOnly;
};

} // namespace quayside::ui
