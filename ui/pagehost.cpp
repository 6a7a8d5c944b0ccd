#include "ui/pagehost.h"

#include "ui/connect/connections.h"
#include "ui/pages/explorer/explorerpage.h"
#include "ui/pages/local/localpage.h"
#include "ui/pages/namespace/namespacepage.h"
#include "ui/pages/repositories/repositoriespage.h"
#include "ui/pages/repository/repositorypage.h"
#include "ui/pages/start/startpage.h"
#include "ui/pages/superuser/superuserpage.h"
#include "ui/pages/tag/tagpage.h"
#include "ui/widgets/messagebox.h"

#include <QtCore/QEvent>
#include <QtCore/QLoggingCategory>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

// For whoever measures the start: QT_LOGGING_RULES="quayside.ui.start.info=true".
Q_LOGGING_CATEGORY(lcStart, "quayside.ui.start", QtWarningMsg)

} // namespace

PageHost::PageHost(const Workspace &workspace, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_start(new StartPage)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    adopt(m_start);
    if (lcStart().isInfoEnabled())
        m_start->installEventFilter(this);
    connect(&m_workspace.connections, &Connections::aboutToRemove, this, [this] {
        for (Page *page :
             {m_repositories, m_repository, m_tag, m_namespace, m_superuser, m_explorer}) {
            if (page)
                page->leave();
        }
    });
}

void PageHost::adopt(Page *page)
{
    addWidget(page);
    // What a page behind another says is of no matter to the frame.
    const auto pass = [this, page](auto signal) {
        return [this, page, signal](auto... values) {
            if (currentWidget() == page)
                Q_EMIT(this->*signal)(values...);
        };
    };
    connect(page, &Page::locationChanged, this, pass(&PageHost::locationChanged));
    connect(page, &Page::commandsChanged, this, pass(&PageHost::commandsChanged));
    connect(page, &Page::refreshed, this, pass(&PageHost::refreshed));
    connect(page, &Page::subjectMissing, this, pass(&PageHost::subjectMissing));
    connect(page, &Page::searchRequested, this, &PageHost::searchRequested);
    connect(page, &Page::signInRequested, this, &PageHost::signInRequested);
    connect(page, &Page::newTokenRequested, this, &PageHost::newTokenRequested);
    connect(page, &Page::passwordRequested, this, &PageHost::passwordRequested);
    connect(page, &Page::organizationRequested, this, &PageHost::organizationRequested);
    connect(page, &Page::callsRequested, this, &PageHost::callsRequested);
    connect(page, &Page::addressRequested, this, &PageHost::addressRequested);
}

Page *PageHost::pageFor(const Address &address)
{
    if (address.isRepositories()) {
        if (!m_repositories)
            adopt(m_repositories = new RepositoriesPage(m_workspace));
        return m_repositories;
    }
    if (address.tagName()) {
        if (!m_tag)
            adopt(m_tag = new TagPage(m_workspace));
        return m_tag;
    }
    if (address.repositoryName()) {
        if (!m_repository)
            adopt(m_repository = new RepositoryPage(m_workspace));
        return m_repository;
    }
    if (address.organizationName() || address.isAccount()) {
        if (!m_namespace)
            adopt(m_namespace = new NamespacePage(m_workspace));
        return m_namespace;
    }
    if (address.isExplorer()) {
        if (!m_explorer)
            adopt(m_explorer = new ExplorerPage(m_workspace.settings));
        return m_explorer;
    }
    if (address.isSuperuser()) {
        if (!m_superuser)
            adopt(m_superuser = new SuperuserPage(m_workspace));
        return m_superuser;
    }
    return nullptr;
}

void PageHost::visit(Connection &connection, const Address &address)
{
    Page *page = pageFor(address);
    if (!page)
        return;
    bringUp(page);
    page->visit(connection, address);
}

void PageHost::showStart()
{
    bringUp(m_start);
}

void PageHost::showDashboard()
{
    if (!m_workspace.local)
        return;
    if (!m_dashboard)
        adopt(m_dashboard = new LocalPage(*m_workspace.local, m_workspace.connections));
    bringUp(m_dashboard);
}

bool PageHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_start && event->type() == QEvent::Paint) {
        qCInfo(lcStart).nospace() << "event=first_paint";
        m_start->removeEventFilter(this);
    }
    return QStackedWidget::eventFilter(watched, event);
}

bool PageHost::isAtStart() const
{
    return currentWidget() == m_start;
}

Page &PageHost::current() const
{
    return *static_cast<Page *>(currentWidget());
}

bool PageHost::isEdited() const
{
    for (int i = 0; i < count(); ++i) {
        if (static_cast<const Page *>(widget(i))->isEdited())
            return true;
    }
    return false;
}

void PageHost::askToDiscard(std::function<void()> then)
{
    auto *box = new MessageBox(u"discard"_s, this);
    QPushButton *discard = box->addButton(QString(), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(QString(), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setWords([box, discard, keep] {
        box->setWindowTitle(tr("Discard what was not saved?"));
        box->setText(tr("Something was typed and not saved."));
        discard->setText(tr("&Discard"));
        keep->setText(tr("&Keep editing"));
    });
    connect(discard, &QPushButton::clicked, this, std::move(then));
    box->open();
}

void PageHost::bringUp(Page *page)
{
    if (currentWidget() == page)
        return;
    setCurrentWidget(page);
    page->setFocus();
    Q_EMIT pageChanged();
}

} // namespace quayside::ui
