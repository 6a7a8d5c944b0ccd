#include "ui/docks/dockpanel.h"

#include "ui/docks/docktable.h"
#include "ui/widgets/stateoverlay.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

DockPanel::DockPanel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_table(new DockTable)
    , m_overlay(new StateOverlay)
{
    m_table->setObjectName(name + ".table"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_overlay);
    setFocusProxy(m_table);
}

void DockPanel::setModel(QAbstractItemModel *model, int stretchColumn, const QList<Width> &widths)
{
    m_table->setModel(model);
    m_table->setStretchColumn(stretchColumn);
    for (const auto &[column, width] : widths)
        m_table->setUsualWidth(column, width);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &DockPanel::showState);
    connect(model, &QAbstractItemModel::modelReset, this, &DockPanel::showState);
    updateWords();
}

void DockPanel::showState()
{
    const bool isEmpty = m_table->model()->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    if (isEmpty)
        m_overlay->showMessage({}, emptyTitle(), emptyText());
    else
        m_overlay->clear();
}

void DockPanel::updateWords()
{
    QAbstractItemModel *model = m_table->model();
    m_table->setAccessibleName(title());
    Q_EMIT model->headerDataChanged(Qt::Horizontal, 0, model->columnCount() - 1);
    m_table->viewport()->update();
    retranslate();
    showState();
}

void DockPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateWords();
}

} // namespace quayside::ui
