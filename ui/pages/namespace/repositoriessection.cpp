#include "ui/pages/namespace/repositoriessection.h"

#include "ui/pages/repositories/repositoriesview.h"
#include "ui/theme/tokens.h"

#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

RepositoriesSection::RepositoriesSection(const Workspace &workspace, QWidget *parent)
    : NamespaceSection(parent)
    , m_view(new RepositoriesView(u"namespace.repositories"_s, workspace))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPageMargin, 2, measure::kPageMargin, measure::kGap);
    layout->addWidget(m_view);
    setFocusProxy(m_view->body());
    connect(m_view, &RepositoriesView::commandsChanged, this, &PageSection::commandsChanged);
    connect(m_view, &RepositoriesView::refreshed, this, &PageSection::refreshed);
    connect(m_view, &RepositoriesView::signInRequested, this, &PageSection::signInRequested);
    connect(m_view, &RepositoriesView::newTokenRequested, this, &PageSection::newTokenRequested);
    connect(m_view, &RepositoriesView::passwordRequested, this, &PageSection::passwordRequested);
    connect(m_view, &RepositoriesView::addressRequested, this, &PageSection::addressRequested);
}

QString RepositoriesSection::title() const
{
    return tr("Repositories");
}

QString RepositoriesSection::tab() const
{
    return u"repositories"_s;
}

bool RepositoriesSection::isOffered(const Connection &, const NamespaceSubject &,
                                    const std::optional<wire::Organization> &) const
{
    return true;
}

void RepositoriesSection::setSubject(Connection *connection,
                                     const std::optional<NamespaceSubject> &subject)
{
    m_view->show(subject ? connection : nullptr, subject ? subject->name : QString());
}

void RepositoriesSection::refresh(bool isQuiet)
{
    m_view->refresh(isQuiet);
}

bool RepositoriesSection::isSaying(const Failure &failure) const
{
    return m_view->isSaying(failure);
}

void RepositoriesSection::setNextTry(std::chrono::milliseconds pause)
{
    m_view->setNextTry(pause);
}

void RepositoriesSection::focusFilter()
{
    m_view->focusFilter();
}

void RepositoriesSection::clearFilter()
{
    m_view->clearFilter();
}

bool RepositoriesSection::can(PageCommand command) const
{
    return m_view->can(command);
}

void RepositoriesSection::perform(PageCommand command)
{
    m_view->perform(command);
}

} // namespace quayside::ui
