#include "ui/pages/repositories/repositoriespage.h"

#include "ui/pages/registrystatechip.h"
#include "ui/pages/repositories/repositoriesview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pageheader.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

RepositoriesPage::RepositoriesPage(const Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader)
    , m_registryState(new RegistryStateChip(u"repositories.registryState"_s))
    , m_view(new RepositoriesView(u"repositories"_s, workspace))
{
    m_header->setTitle(tr("Repositories"));
    m_header->addBeside(m_registryState);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPageMargin, 6, measure::kPageMargin, measure::kGap);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view->body());
    connect(m_view, &RepositoriesView::commandsChanged, this, &Page::commandsChanged);
    connect(m_view, &RepositoriesView::refreshed, this, &Page::refreshed);
    connect(m_view, &RepositoriesView::bodyShown, this, [this] { settleFocus(); });
    connect(m_view, &RepositoriesView::signInRequested, this, &Page::signInRequested);
    connect(m_view, &RepositoriesView::newTokenRequested, this, &Page::newTokenRequested);
    connect(m_view, &RepositoriesView::passwordRequested, this, &Page::passwordRequested);
    connect(m_view, &RepositoriesView::addressRequested, this, &Page::addressRequested);
}

void RepositoriesPage::visit(Connection &connection, const Address &)
{
    if (m_connection != &connection) {
        if (m_connection)
            m_connection->disconnect(this);
        m_connection = &connection;
        connect(&connection, &Connection::stateChanged, this, &RepositoriesPage::showRegistryState);
    }
    m_view->show(&connection);
    showRegistryState();
    Q_EMIT locationChanged();
    focusWhenShown(m_view->body());
    m_view->visit();
}

void RepositoriesPage::leave()
{
    m_view->show(nullptr);
}

void RepositoriesPage::showRegistryState()
{
    m_registryState->setVisible(m_connection && m_connection->isRegistryReadOnly());
    m_view->updateRights();
}

void RepositoriesPage::refresh(bool isQuiet)
{
    m_view->refresh(isQuiet);
}

void RepositoriesPage::focusFilter()
{
    m_view->focusFilter();
}

void RepositoriesPage::clearFilter()
{
    m_view->clearFilter();
}

void RepositoriesPage::findObject(const QString &name)
{
    m_view->filterBy(name + u'/');
}

bool RepositoriesPage::can(PageCommand command) const
{
    return m_view->can(command);
}

void RepositoriesPage::perform(PageCommand command)
{
    m_view->perform(command);
}

void RepositoriesPage::setNextTry(std::chrono::milliseconds pause)
{
    m_view->setNextTry(pause);
}

QStringList RepositoriesPage::location() const
{
    return {tr("Repositories")};
}

void RepositoriesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_header->setTitle(tr("Repositories"));
}

} // namespace quayside::ui
