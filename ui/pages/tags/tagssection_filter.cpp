#include "app/core/filterterms.h"
#include "app/models/tagproxymodel.h"
#include "app/services/settings.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/tagssection.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/text/filtertext.h"
#include "ui/theme/fontunits.h"
#include "ui/theme/tokens.h"
#include "ui_tagssection.h"

#include <array>

// Which of the tags are shown.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the list beside the filter stands for, as its terms.
constexpr std::array kStates{""_L1, "expires=never"_L1, "expires=any"_L1, "expires<7d"_L1,
                             "expires<31d"_L1};

} // namespace

void TagsSection::clearFilter()
{
    setFilter({});
}

QString TagsSection::place() const
{
    return u"%1/tags/%2"_s.arg(m_connection->id(), m_repository->path());
}

void TagsSection::setFilter(const QString &line)
{
    // What the list beside it can say, it says.
    QString rest = line;
    m_ui->expiryFilter->setCurrentIndex(takeLastTerm(rest, kStates));
    m_ui->filter->setText(rest);
    m_led.clear();
    m_filterDelay.stop();
    applyFilter();
}

QString TagsSection::wholeFilter() const
{
    const auto state = kStates.at(size_t(m_ui->expiryFilter->currentIndex()));
    return (m_ui->filter->text().trimmed() + u' ' + state).trimmed();
}

void TagsSection::applyFilter()
{
    auto filter = TagFilter::parse(wholeFilter());
    if (filter && !isOffered(filter->needs()))
        filter = tl::unexpected(TagFilterError{TagFilterError::Problem::NotOffered});
    m_ui->filter->setProperty("error", !filter);
    m_ui->filter->update();
    m_ui->filterError->setVisible(!filter);
    if (!filter)
        return m_ui->filterError->setText(FilterText::problem(filter.error()));
    m_proxy->setFilter(std::move(*filter));
    // What led the eye to one of them is not how the user wants to find them the next time.
    if (m_repository && (m_led.isEmpty() || m_ui->filter->text() != m_led))
        m_settings.setLastFilter(place(), wholeFilter());
    checkNeededFacts();
    if (m_isLoaded)
        showState();
}

void TagsSection::findObject(const QString &name)
{
    m_led = name.contains(u':') ? "digest="_L1 + name : name;
    m_ui->filter->setText(m_led);
}

void TagsSection::fitFilter()
{
    // The line has the room: what stands beside it says less.
    const bool isNarrow = window()->width() < widthFor(measure::kNarrowWidth);
    const QString word = tr("Add filter");
    m_ui->addFilter->setText(isNarrow ? QString() : word);
    m_ui->addFilter->setToolTip(isNarrow ? word : QString());
    m_ui->addFilter->setAccessibleName(word);
}

void TagsSection::focusFilter()
{
    m_ui->filter->setFocus();
    m_ui->filter->selectAll();
}

} // namespace quayside::ui
