#include "ui/pages/repository/repositorypage.h"

#include "ui/connect/connection.h"
#include "ui/pages/information/informationsection.h"
#include "ui/pages/repository/repositoryactions.h"
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
    m_actions =
        new RepositoryActions(*m_ui->header, workspace, [this]() -> std::optional<wire::Tag> {
            for (const RepositorySection *one : std::as_const(m_sections)) {
                if (auto tag = one->tagToPull())
                    return tag;
            }
            return {};
        });
    connectParts();
    connectActions();
    showDetails();
}

RepositoryPage::~RepositoryPage()
{
    for (const auto &call : {m_call, m_configCall}) {
        if (call)
            call->abort();
    }
}

void RepositoryPage::addSection(RepositorySection *section)
{
    m_sections.append(section);
    m_ui->sections->addWidget(section);
    m_ui->tabs->addTab(section->title());
    connectSection(section);
}

void RepositoryPage::connectSection(RepositorySection *section)
{
    connect(section, &RepositorySection::commandsChanged, this, [this, section] {
        if (section == &this->section()) {
            settleFocus();
            Q_EMIT commandsChanged();
        }
    });
    connect(section, &RepositorySection::readingBegun, this, &RepositoryPage::showState);
    connect(section, &RepositorySection::refreshed, this, [this, section](bool isOk) {
        if (section != &this->section())
            return;
        showState();
        settleFocus();
        Q_EMIT refreshed(isOk);
    });
    connect(section, &RepositorySection::writeRefused, this, &RepositoryPage::onWriteRefused);
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
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this, &RepositoryPage::onOverlayAction);
    connect(m_ui->overlay, &StateOverlay::secondTriggered, this, &RepositoryPage::onOverlaySecond);
    connect(m_ui->banner, &FailureBanner::retryRequested, this, [this] { refresh(false); });
    connect(m_ui->banner, &FailureBanner::signInRequested, this, &Page::signInRequested);
}

void RepositoryPage::connectActions()
{
    connect(m_actions, &RepositoryActions::copyRequested, this, &RepositoryPage::copy);
    connect(m_actions, &RepositoryActions::announced, this,
            [this](const QString &text) { m_toast->show(text); });
    connect(m_actions, &RepositoryActions::detailsOutdated, this, &RepositoryPage::loadDetails);
    connect(m_actions, &RepositoryActions::repositoryDeleted, this, [this] {
        if (isVisible())
            Q_EMIT addressRequested(Address::repositories(m_connection->id()));
    });
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
    for (const auto &call : {m_call, m_configCall}) {
        if (call)
            call->abort();
    }
    m_call = nullptr;
    m_configCall = nullptr;
    m_connection = connection;
    m_repository = repository;
    m_details.reset();
    m_failure = {};
    m_isStopped = false;
    m_isRegistryReadOnly = connection && connection->config() && connection->config()->isReadOnly();
    m_ui->header->setTitle(repository ? repository->path() : QString());
    for (RepositorySection *one : std::as_const(m_sections))
        one->setTarget(connection, repository);
    m_actions->setTarget(connection, repository);
    showDetails();
}

void RepositoryPage::refresh(bool isQuiet)
{
    if (!m_connection || !m_repository)
        return;
    // What is on its way is not begun anew by the clock: with its pauses it may take longer.
    if (isQuiet && (m_isStopped || m_call || section().isReading()))
        return;
    m_isQuiet = isQuiet;
    m_isStopped = false;
    if (!isQuiet && !section().hasData())
        m_failure = {};
    loadDetails();
    section().refresh(isQuiet);
    showState();
    Q_EMIT commandsChanged();
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
        m_failure =
            details ? Failure{} : Failure{details.error(), m_connection->client().lastDetails()};
        if (details)
            m_details = *details;
        showDetails();
        if (details) {
            for (RepositorySection *one : std::as_const(m_sections))
                one->setDetails(m_details);
        }
        Q_EMIT commandsChanged();
    });
}

void RepositoryPage::onWriteRefused()
{
    // The repository or the whole registry may have become read-only.
    loadDetails();
    if (m_configCall || !m_connection)
        return;
    auto *call = api::RegistryApi(m_connection->client()).config();
    m_configCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto config = call->takeResult();
        m_configCall = nullptr;
        if (!config)
            return;
        m_isRegistryReadOnly = config->isReadOnly();
        showDetails();
    });
}

Failure RepositoryPage::failure() const
{
    return m_failure.isNone() ? section().failure() : m_failure;
}

void RepositoryPage::showState()
{
    const Failure failed = failure();
    const bool isGone = !failed.isNone()
        && (failed.error.code == ErrorCode::NotFound || failed.error.code == ErrorCode::Forbidden);
    const bool hasBody = section().hasData() && !isGone;
    const bool isReading = m_call || section().isReading();
    m_ui->progress->setActive(isReading && hasBody && !m_isQuiet);
    passOnBlocked();
    // A section that shows its own skeleton rows, or is read once more after a failure, stays.
    const bool isWaiting = !hasBody && failed.isNone() && !m_isStopped;
    m_ui->sections->setVisible(m_repository
                               && (hasBody || (isWaiting && section().showsLoading())));
    if (hasBody) {
        m_ui->overlay->clear();
        if (failed.isNone())
            m_ui->banner->clear();
        else if (!isReading || m_ui->banner->isHidden())
            m_ui->banner->showFailure(failed, section().dataOf());
        return;
    }
    m_ui->banner->clear();
    if (!m_repository || m_ui->sections->isVisibleTo(this))
        return m_ui->overlay->clear();
    if (m_isStopped)
        return m_ui->overlay->showMessage(u"player-stop"_s, tr("Loading was stopped"), {},
                                          tr("Load"));
    if (!failed.isNone())
        return showFailure(failed);
    if (!m_ui->overlay->isLoading())
        m_ui->overlay->showLoading();
}

void RepositoryPage::showFailure(const Failure &failed)
{
    const ErrorCode code = failed.error.code;
    const QString said = failed.error.serverText;
    const auto with = [&said](const QString &text) {
        return said.isEmpty() ? text : text + u'\n' + said;
    };
    if (code == ErrorCode::Forbidden)
        return m_ui->overlay->showMessage(u"lock"_s, ErrorText::title(code),
                                          with(ErrorText::missingToRead(m_repository->path())),
                                          tr("Try again"), tr("Copy request for admin"));
    if (code == ErrorCode::NotFound)
        return m_ui->overlay->showMessage(u"alert-triangle"_s, ErrorText::title(code), said,
                                          tr("Try again"), tr("Show all repositories"));
    if (code == ErrorCode::Unauthenticated)
        return m_ui->overlay->showMessage(u"lock"_s, tr("Sign-in no longer valid"), said,
                                          tr("Sign in again"));
    m_ui->overlay->showError(failed.error);
    if (ErrorText::hasDetails(code) && !failed.details.isEmpty())
        m_ui->overlay->setSecond(tr("Details"));
}

void RepositoryPage::onOverlayAction()
{
    if (failure().error.code == ErrorCode::Unauthenticated)
        Q_EMIT signInRequested();
    else
        refresh(false);
}

void RepositoryPage::onOverlaySecond()
{
    const Failure failed = failure();
    if (failed.error.code == ErrorCode::Forbidden)
        copy(ErrorText::requestToRead(m_connection->userName(), m_connection->registryName(),
                                      m_repository->path()));
    else if (failed.error.code == ErrorCode::NotFound)
        Q_EMIT addressRequested(Address::repositories(m_connection->id()));
    else
        ui::showDetails(failed, window());
}

void RepositoryPage::setNextTry(std::chrono::milliseconds pause)
{
    m_ui->banner->setNextTry(pause);
}

QString RepositoryPage::blockedReason() const
{
    if (!m_connection)
        return {};
    if (failure().isOffline())
        return tr("Offline: nothing can be changed.");
    if (m_isRegistryReadOnly)
        return tr("The registry is read-only now.");
    if (m_connection->profile().isReadOnly)
        return tr("This connection is read-only.");
    if (!m_details || m_details->state == wire::RepositoryState::Normal)
        return {};
    return m_details->state == wire::RepositoryState::ReadOnly
        ? tr("The repository is read-only.")
        : tr("The repository is a mirror: only the mirror may change it.");
}

void RepositoryPage::passOnBlocked()
{
    const QString reason = blockedReason();
    for (RepositorySection *one : std::as_const(m_sections))
        one->setBlocked(reason);
}

void RepositoryPage::showDetails()
{
    showState();
    m_ui->visibility->setVisible(m_details.has_value());
    m_ui->state->setVisible(m_details.has_value());
    m_ui->registryState->setVisible(m_isRegistryReadOnly);
    m_ui->registryState->setState(u"lock"_s, tr("Registry is read-only"), Tone::Warning,
                                  Tone::WarningFill);
    m_actions->setDetails(m_details, blockedReason());
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
    if (!m_repository)
        return false;
    const bool isFirst = !section().hasData() && (m_call || section().isReading());
    return (command == PageCommand::StopLoading && isFirst) || section().can(command);
}

void RepositoryPage::perform(PageCommand command)
{
    if (command == PageCommand::StopLoading && !section().hasData())
        return stopLoading();
    section().perform(command);
}

void RepositoryPage::stopLoading()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    m_isStopped = true;
    section().stopReading();
    showState();
    Q_EMIT commandsChanged();
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
    m_actions->retranslate();
    showDetails();
}

} // namespace quayside::ui
