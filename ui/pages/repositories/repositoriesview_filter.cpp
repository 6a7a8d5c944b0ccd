#include "app/core/filterterms.h"
#include "app/services/settings.h"
#include "ui/connect/connection.h"
#include "ui/pages/repositories/repositoriesview.h"
#include "ui/pages/repositories/repositorytable.h"
#include "ui/text/filtertext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/filtermenu.h"
#include "ui/widgets/savedfilters.h"
#include "ui_repositoriesview.h"

#include <QtWidgets/QMenu>

#include <array>

// Which of the repositories are shown.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterDelayMs = 300;
/// What the list beside the line stands for, in its order.
constexpr std::array kKinds{""_L1,
                            "visibility=public"_L1,
                            "visibility=private"_L1,
                            "state=mirror"_L1,
                            "state=read-only"_L1,
                            "starred=yes"_L1,
                            "mine=yes"_L1,
                            "empty=yes"_L1,
                            "modified>90d"_L1};

} // namespace

void RepositoriesView::connectFilter()
{
    m_ui->filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->filter->setToolTip(FilterText::repositoryHelp());
    m_ui->filterError->hide();
    m_ui->addFilter->setIcon(tintedIcon(u"plus"_s));
    m_ui->addFilter->setMenu(new QMenu(this));
    m_ui->addFilter->menu()->setObjectName(u"repositories.filterMenu"_s);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, &RepositoriesView::applyFilter);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &RepositoriesView::applyFilter);
    connect(m_ui->addFilter->menu(), &QMenu::aboutToShow, this, &RepositoriesView::fillFilterMenu);
    connect(m_savedFilters, &SavedFilters::chosen, this, [this](const QString &filter) {
        setFilter(filter);
        m_ui->filter->setFocus();
    });
}

void RepositoriesView::fillFilterMenu()
{
    FilterMenu menu(*m_ui->addFilter->menu(), *m_ui->filter);
    menu.add(tr("Public"), u"visibility=public"_s);
    menu.add(tr("Private"), u"visibility=private"_s);
    menu.separate();
    menu.add(tr("Mirrors"), u"state=mirror"_s);
    menu.add(tr("Read-only"), u"state=read-only"_s);
    menu.add(tr("Neither a mirror nor read-only"), u"state=normal"_s);
    menu.separate();
    if (m_connection && m_connection->canStar())
        menu.add(tr("Starred"), u"starred=yes"_s);
    if (m_connection && !m_connection->isAnonymous())
        menu.add(tr("My own"), u"mine=yes"_s);
    menu.add(tr("Without tags"), u"empty=yes"_s);
    menu.separate();
    menu.add(tr("Pushed to in the last week"), u"modified<7d"_s);
    menu.add(tr("Not pushed to for 30 days"), u"modified>30d"_s);
    menu.add(tr("Not pushed to for 90 days"), u"modified>90d"_s);
    menu.add(tr("Not pushed to for a year"), u"modified>365d"_s);
    menu.separate();
    menu.add(tr("Name by a regular expression"), u"name~^acme/"_s);
    m_savedFilters->addTo(*m_ui->addFilter->menu(), wholeFilter());
}

QString RepositoriesView::wholeFilter() const
{
    const auto kind = kKinds.at(size_t(m_ui->kind->currentIndex()));
    return (m_ui->filter->text().trimmed() + u' ' + kind).trimmed();
}

void RepositoriesView::setFilter(const QString &line)
{
    // What the list can say, it says.
    QString rest = line;
    const int kind = takeLastTerm(rest, kKinds);
    const QSignalBlocker once(m_ui->kind);
    m_ui->kind->setCurrentIndex(kind);
    m_ui->filter->setText(rest);
    m_led.clear();
    m_filterDelay.stop();
    applyFilter();
}

QString RepositoriesView::place() const
{
    const QString all = m_connection->id() + "/repositories"_L1;
    return m_space.isEmpty() ? all : all + u'/' + m_space;
}

void RepositoriesView::applyFilter()
{
    auto filter = RepositoryFilter::parse(wholeFilter());
    m_ui->filter->setProperty("error", !filter);
    m_ui->filter->update();
    m_ui->filterError->setVisible(!filter);
    m_ui->filterError->setText(filter ? QString() : FilterText::problem(filter.error()));
    m_ui->filter->setAccessibleDescription(m_ui->filterError->text());
    if (!filter)
        return;
    m_proxy->setFilter(std::move(*filter));
    // What led the eye to some of them is not how the user wants to find them the next time.
    if (m_connection && (m_led.isEmpty() || m_ui->filter->text() != m_led))
        m_workspace.settings.setLastFilter(place(), wholeFilter());
    showState();
}

void RepositoriesView::clearFilter()
{
    setFilter({});
}

void RepositoriesView::filterBy(const QString &text)
{
    clearFilter();
    m_led = text;
    m_ui->filter->setText(text);
}

void RepositoriesView::focusFilter()
{
    m_ui->filter->setFocus();
    m_ui->filter->selectAll();
}

} // namespace quayside::ui
