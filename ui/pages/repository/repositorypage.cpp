#include "ui/pages/repository/repositorypage.h"

#include "ui/connect/connection.h"
#include "ui/pages/information/informationsection.h"
#include "ui/pages/repository/repositorysection.h"
#include "ui/pages/tags/tagssection.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/toast.h"
#include "ui_repositorypage.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

RepositoryPage::RepositoryPage(const Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::RepositoryPage>())
{
    m_ui->setupUi(this);
    m_ui->copyName->setIcon(tintedIcon(u"copy"_s));
    m_ui->banner->hide();
    m_ui->overlay->clear();
    addSection(new InformationSection);
    addSection(new TagsSection(workspace));
    m_toast = new Toast(this);
    connectParts();
    showDetails();
}

RepositoryPage::~RepositoryPage()
{
    if (m_call)
        m_call->abort();
}

void RepositoryPage::addSection(RepositorySection *section)
{
    m_sections.append(section);
    m_ui->sections->addWidget(section);
    m_ui->tabs->addTab(section->title());
    connect(section, &RepositorySection::commandsChanged, this, [this, section] {
        if (section == &this->section()) {
            settleFocus();
            Q_EMIT commandsChanged();
        }
    });
    connect(section, &RepositorySection::refreshed, this, [this, section](bool isOk) {
        if (section == &this->section()) {
            settleFocus();
            Q_EMIT refreshed(isOk);
        }
    });
    connect(section, &RepositorySection::detailsOutdated, this, &RepositoryPage::loadDetails);
    connect(section, &RepositorySection::tagsRequested, this, [this] {
        Q_EMIT addressRequested(Address::repository(m_connection->id(), *m_repository));
    });
    connect(section, &RepositorySection::announced, this,
            [this](const QString &text) { m_toast->show(text); });
}

RepositorySection &RepositoryPage::section() const
{
    return *m_sections.at(m_ui->sections->currentIndex());
}

void RepositoryPage::connectParts()
{
    // A click asks for the tab's address, so that back and forward know it, too.
    connect(m_ui->tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_connection && m_repository && index != m_ui->sections->currentIndex())
            Q_EMIT addressRequested(Address::repository(m_connection->id(), *m_repository,
                                                        m_sections.at(index)->tab()));
    });
    connect(m_ui->copyName, &QToolButton::clicked, this, [this] {
        if (m_repository)
            copy(m_repository->path());
    });
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this, [this] { refresh(false); });
    connect(m_ui->banner, &Banner::actionTriggered, this, [this] { refresh(false); });
}

void RepositoryPage::visit(Connection &connection, const Address &address)
{
    const auto repository = address.repositoryName();
    if (!repository)
        return;
    if (m_connection != &connection || m_repository != repository)
        setTarget(&connection, repository);
    int index = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i)->tab() == address.tab)
            index = i;
    }
    m_ui->sections->setCurrentIndex(index);
    m_ui->tabs->setCurrentIndex(index);
    setFocusProxy(&section());
    focusWhenShown(section().focusProxy());
    refresh(false);
    Q_EMIT locationChanged();
    Q_EMIT commandsChanged();
}

void RepositoryPage::leave()
{
    setTarget(nullptr, {});
}

void RepositoryPage::setTarget(Connection *connection,
                               const std::optional<RepositoryName> &repository)
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    m_connection = connection;
    m_repository = repository;
    m_details.reset();
    m_ui->header->setTitle(repository ? repository->path() : QString());
    for (RepositorySection *one : std::as_const(m_sections))
        one->setTarget(connection, repository);
    showDetails();
}

void RepositoryPage::refresh(bool isQuiet)
{
    if (!m_connection || !m_repository)
        return;
    loadDetails();
    section().refresh(isQuiet);
}

void RepositoryPage::loadDetails()
{
    if (!m_connection || !m_repository)
        return;
    if (m_call)
        m_call->abort();
    auto *call = m_connection->repositories().details(*m_repository);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto details = call->takeResult();
        m_call = nullptr;
        if (!details)
            return showGone(details.error());
        m_details = *details;
        showDetails();
        for (RepositorySection *one : std::as_const(m_sections))
            one->setDetails(m_details);
    });
}

void RepositoryPage::showGone(const Error &error)
{
    // The section says what it could not read; who may do what is unknown then.
    if (error.code != ErrorCode::NotFound && error.code != ErrorCode::Forbidden)
        return;
    m_ui->sections->hide();
    m_ui->overlay->showError(error);
}

void RepositoryPage::showDetails()
{
    m_ui->sections->show();
    m_ui->overlay->clear();
    m_ui->visibility->setVisible(m_details.has_value());
    m_ui->state->setVisible(m_details.has_value());
    if (!m_details)
        return;
    if (m_details->isPublic)
        m_ui->visibility->setState(u"world"_s, tr("Public"), Tone::Info, Tone::InfoFill);
    else
        m_ui->visibility->setState(u"lock"_s, tr("Private"), Tone::Muted, Tone::GreyFill);
    switch (m_details->state) {
    case wire::RepositoryState::Normal:
        return m_ui->state->setState(u"circle-check"_s, tr("Normal"), Tone::Ok, Tone::OkFill);
    case wire::RepositoryState::ReadOnly:
        return m_ui->state->setState(u"lock"_s, tr("Read-only"), Tone::Warning, Tone::WarningFill);
    default:
        return m_ui->state->setState(u"refresh"_s, tr("Mirror"), Tone::Special, Tone::SpecialFill);
    }
}

void RepositoryPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_toast->show(tr("Copied: %1").arg(text));
}

void RepositoryPage::findObject(const QString &name)
{
    section().findObject(name);
}

void RepositoryPage::focusFilter()
{
    section().focusFilter();
}

void RepositoryPage::clearFilter()
{
    section().clearFilter();
}

bool RepositoryPage::can(PageCommand command) const
{
    return m_repository && section().can(command);
}

void RepositoryPage::perform(PageCommand command)
{
    section().perform(command);
}

bool RepositoryPage::isEdited() const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [](const RepositorySection *one) { return one->isEdited(); });
}

void RepositoryPage::selectTab(int index)
{
    if (index < m_ui->tabs->count())
        m_ui->tabs->setCurrentIndex(index);
}

QStringList RepositoryPage::location() const
{
    if (!m_repository)
        return {};
    return {m_repository->namespaceName(), m_repository->name(), section().title()};
}

void RepositoryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    for (int i = 0; i < m_sections.size(); ++i)
        m_ui->tabs->setTabText(i, m_sections.at(i)->title());
    showDetails();
}

} // namespace quayside::ui
