#include "ui/docks/workdock.h"

#include "app/services/jobs.h"
#include "ui/docks/activitypanel.h"
#include "ui/docks/jobspanel.h"
#include "ui/docks/requestspanel.h"
#include "ui/docks/serverlogpanel.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/fillpanel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

WorkDock::WorkDock(Jobs &jobs, RequestModel &requests, LocalRegistry *local, QWidget *parent)
    : QDockWidget(parent)
    , m_tabs(new QTabBar)
    , m_panels(new QStackedWidget)
    , m_requests(new RequestsPanel(requests))
    , m_head(new FillPanel)
    , m_clear(new QPushButton)
    , m_close(new QToolButton)
{
    setObjectName(u"main.dock"_s);
    setTitleBarWidget(new QWidget);
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::BottomDockWidgetArea);
    buildHead(jobs);
    auto *jobsPanel = new JobsPanel(jobs);
    connect(jobsPanel, &JobsPanel::addressRequested, this, &WorkDock::addressRequested);
    QList<QWidget *> panels{jobsPanel, new ActivityPanel(jobs), m_requests};
    if (local)
        panels.append(new ServerLogPanel(*local));
    for (QWidget *panel : std::as_const(panels)) {
        m_panels->addWidget(panel);
        m_tabs->addTab({});
    }
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 0, 16, 0);
    inner->addWidget(m_panels);
    column->addLayout(inner, 1);
    setWidget(body);
    body->setFocusProxy(m_panels);
    retranslate();
}

void WorkDock::buildHead(Jobs &jobs)
{
    m_tabs->setObjectName(u"dock.tabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setProperty("dense", true);
    m_clear->setObjectName(u"dock.clear"_s);
    m_clear->setProperty("kind", u"ghost"_s);
    m_clear->setProperty("dense", true);
    m_close->setObjectName(u"dock.close"_s);
    m_close->setIcon(tintedIcon(u"x"_s));
    m_head->setTone(Tone::Line);
    m_head->setEdge(FillPanel::Edge::Bottom);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(11, 0, 16, 0);
    row->addWidget(m_tabs);
    row->addStretch(1);
    for (QCheckBox *filter : m_requests->filters()) {
        row->addWidget(filter);
        filter->hide();
    }
    row->addWidget(m_clear);
    row->addWidget(m_close);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_panels->setCurrentIndex(index);
        m_clear->setVisible(index == int(Panel::Jobs));
        for (QCheckBox *filter : m_requests->filters())
            filter->setVisible(index == int(Panel::Requests));
    });
    connect(m_clear, &QPushButton::clicked, &jobs, &Jobs::clearFinished);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
}

void WorkDock::open(Panel panel)
{
    m_tabs->setCurrentIndex(int(panel));
    show();
}

void WorkDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WorkDock::retranslate()
{
    m_tabs->setTabText(int(Panel::Jobs), tr("Jobs"));
    m_tabs->setTabText(int(Panel::Activity), tr("Activity"));
    m_tabs->setTabText(int(Panel::Requests), tr("Requests"));
    if (m_tabs->count() > int(Panel::ServerLog))
        m_tabs->setTabText(int(Panel::ServerLog), tr("Server log"));
    m_tabs->setAccessibleName(tr("Jobs and activity"));
    m_clear->setText(tr("Clear finished"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace quayside::ui
