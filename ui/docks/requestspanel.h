#pragma once

#include "app/models/requestmodel.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QMenu;

namespace quayside::ui {

class RecordTable;
class StateOverlay;

/// Calls of this console to registries, for those who want to see: what was asked, what came back,
/// how long it took. A row can be copied as a command.
class RequestsPanel : public QWidget {
    Q_OBJECT
public:
    explicit RequestsPanel(RequestModel &model, QWidget *parent = nullptr);

    /// For the head of the dock.
    QCheckBox *failedOnly() const { return m_failedOnly; }

protected:
    void changeEvent(QEvent *event) override;

private:
    class Words;

    void showState();
    void showMenu(const QModelIndex &index, const QPoint &point);
    void retranslate();

    RequestModel &m_model;
    RequestProxyModel m_shown;
    Words *m_words;
    RecordTable *m_table;
    StateOverlay *m_overlay;
    QCheckBox *m_failedOnly;
};

} // namespace quayside::ui
