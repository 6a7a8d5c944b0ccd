#include "ui/pages/sectioned/sectionedpage.h"

#include "ui/connect/connection.h"
#include "ui/pages/sectioned/pagesection.h"
#include "ui/text/errortext.h"
#include "ui/widgets/toast.h"
#include "ui_sectionedpage.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <utility>

namespace quayside::ui {

using namespace Qt::StringLiterals;

SectionedPage::SectionedPage(const QString &name, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SectionedPage>())
{
    m_ui->setupUi(this);
    setObjectName(name);
    m_ui->tabs->setObjectName(name + ".tabs"_L1);
    m_ui->progress->setObjectName(name + ".progress"_L1);
    m_ui->banner->setObjectName(name + ".banner"_L1);
    m_ui->sections->setObjectName(name + ".sections"_L1);
    m_ui->overlay->setObjectName(name + ".state"_L1);
    m_ui->banner->hide();
    m_ui->overlay->clear();
    m_toast = new Toast(this);
    connectParts();
}

SectionedPage::~SectionedPage()
{
    abortCalls();
}

void SectionedPage::abortCalls()
{
    for (QPointer<api::ApiCallBase> *call : {&m_call, &m_configCall}) {
        if (*call)
            (*call)->abort();
        *call = nullptr;
    }
}

PageHeader &SectionedPage::header()
{
    return *m_ui->header;
}

void SectionedPage::setTabsName(const QString &accessibleName)
{
    m_ui->tabs->setAccessibleName(accessibleName);
}

void SectionedPage::addSection(PageSection *section)
{
    m_sections.append(section);
    m_ui->sections->addWidget(section);
    m_isShowingTabs = true;
    m_ui->tabs->addTab(section->title());
    m_isShowingTabs = false;
    connectSection(section);
}

void SectionedPage::connectSection(PageSection *section)
{
    connect(section, &PageSection::commandsChanged, this, [this, section] {
        if (section == &this->section()) {
            settleFocus();
            Q_EMIT commandsChanged();
        }
    });
    connect(section, &PageSection::readingBegun, this, &SectionedPage::showState);
    connect(section, &PageSection::refreshed, this, [this, section](bool isOk) {
        if (section != &this->section())
            return;
        // Who tried again there meant the page, too.
        if (isOk && m_isSaidByTab && !m_call) {
            m_failure = {};
            loadDetails();
        }
        showState();
        settleFocus();
        // What is there cannot be stopped any more.
        Q_EMIT commandsChanged();
        Q_EMIT refreshed(isOk);
    });
    connect(section, &PageSection::writeRefused, this, &SectionedPage::onWriteRefused);
    connect(section, &PageSection::detailsOutdated, this, &SectionedPage::loadDetails);
    connect(section, &PageSection::announced, this, &SectionedPage::announce);
    connect(section, &PageSection::signInRequested, this, &Page::signInRequested);
    connect(section, &PageSection::newTokenRequested, this, &Page::newTokenRequested);
    connect(section, &PageSection::passwordRequested, this, &Page::passwordRequested);
    connect(section, &PageSection::organizationRequested, this, &Page::organizationRequested);
    connect(section, &PageSection::addressRequested, this, &Page::addressRequested);
    connect(section, &PageSection::subjectDeleted, this, [this] {
        if (m_connection && isVisible())
            Q_EMIT addressRequested(elsewhere());
    });
}

PageSection &SectionedPage::section() const
{
    return *m_sections.at(m_ui->sections->currentIndex());
}

void SectionedPage::connectParts()
{
    // A click asks for the tab's address, so that back and forward know it, too.
    connect(m_ui->tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_isShowingTabs && m_connection && hasSubject()
            && index != m_ui->sections->currentIndex())
            Q_EMIT addressRequested(addressOf(m_sections.at(index)->tab()));
    });
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this, &SectionedPage::onOverlayAction);
    connect(m_ui->overlay, &StateOverlay::secondTriggered, this, &SectionedPage::onOverlaySecond);
    connect(m_ui->banner, &FailureBanner::retryRequested, this, [this] { refresh(false); });
    connect(m_ui->banner, &FailureBanner::signInRequested, this, &Page::signInRequested);
    connect(m_ui->banner, &FailureBanner::newTokenRequested, this, &Page::newTokenRequested);
    connect(m_toast, &Toast::actionTriggered, this, [this] {
        if (m_toastThen)
            m_toastThen();
    });
}

void SectionedPage::visit(Connection &connection, const Address &address)
{
    if (takeSubject(connection, address))
        setConnection(&connection);
    if (!hasSubject())
        return;
    m_wantedTab = address.tab.isEmpty() ? firstTab() : address.tab;
    showTabs();
    takeFocus();
    refresh(false);
    Q_EMIT locationChanged();
    Q_EMIT commandsChanged();
}

bool SectionedPage::isThere(const PageSection &section) const
{
    // Until the details tell, the tab that was asked for is believed to be there.
    return isOffered(section) || (!m_hasDetails && section.tab() == m_wantedTab);
}

bool SectionedPage::showTabs()
{
    const PageSection *before = &section();
    m_isShowingTabs = true;
    int wanted = -1;
    int first = -1;
    for (int i = 0; i < m_sections.size(); ++i) {
        const bool isIt = isThere(*m_sections.at(i));
        // Of one that is set as it is already, Qt 6.4 takes all tabs as laid out: those that were
        // hidden just before keep their room.
        if (m_ui->tabs->isTabVisible(i) != isIt)
            m_ui->tabs->setTabVisible(i, isIt);
        if (isIt && first < 0)
            first = i;
        if (isIt && m_sections.at(i)->tab() == m_wantedTab)
            wanted = i;
    }
    // Qt 6.4 does not tell the layout that the tabs need another width.
    m_ui->tabs->updateGeometry();
    // What is not there (any more) leads to what is.
    const int index = wanted >= 0 ? wanted : first;
    if (index >= 0) {
        m_ui->sections->setCurrentIndex(index);
        m_ui->tabs->setCurrentIndex(index);
        m_wantedTab = section().tab();
    }
    m_isShowingTabs = false;
    return before != &section();
}

void SectionedPage::takeFocus()
{
    setFocusProxy(&section());
    focusWhenShown(section().focusProxy());
}

void SectionedPage::leave()
{
    forgetSubject();
    setConnection(nullptr);
}

void SectionedPage::setConnection(Connection *connection)
{
    abortCalls();
    m_connection = connection;
    m_failure = {};
    m_hasDetails = false;
    m_isStopped = false;
    m_isRegistryReadOnly = connection && connection->isRegistryReadOnly();
    showDetails();
}

void SectionedPage::refresh(bool isQuiet)
{
    if (!m_connection || !hasSubject())
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

void SectionedPage::loadDetails()
{
    if (!m_connection || !hasSubject())
        return;
    if (m_call)
        m_call->abort();
    m_call = startDetails();
    if (!m_call) {
        m_hasDetails = true;
        return showDetails();
    }
    connect(m_call, &api::ApiCallBase::finished, this, [this, call = m_call.data()] {
        const auto error = takeDetails(*call);
        m_call = nullptr;
        m_failure = error ? Failure{*error, m_connection->client().lastDetails()} : Failure{};
        m_hasDetails = m_hasDetails || !error;
        showDetails();
        Q_EMIT commandsChanged();
        if (std::exchange(m_owesRefusal, false) && !error)
            sayRefusal();
    });
}

void SectionedPage::onWriteRefused()
{
    // The subject or the whole registry may have become read-only.
    m_owesRefusal = true;
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

Failure SectionedPage::failure() const
{
    return m_failure.isNone() ? section().failure() : m_failure;
}

void SectionedPage::showState()
{
    const Failure failed = failure();
    const bool isGone = !failed.isNone()
        && (failed.error.code == ErrorCode::NotFound || failed.error.code == ErrorCode::Forbidden);
    const bool hasBody = section().hasData() && !isGone;
    const bool isReading = m_call || section().isReading();
    m_isSaidByTab = hasBody && !failed.isNone() && isSaidBy(section(), failed);
    m_ui->progress->setActive(isReading && hasBody && !m_isQuiet);
    const QString blocked = blockedReason();
    for (PageSection *one : std::as_const(m_sections))
        one->setBlocked(blocked);
    // A section that shows its own skeleton rows, or is read once more after a failure, stays.
    const bool isWaiting = !hasBody && failed.isNone() && !m_isStopped;
    m_ui->sections->setVisible(hasSubject()
                               && (hasBody || (isWaiting && section().showsLoading())));
    if (hasBody) {
        m_ui->overlay->clear();
        if (failed.isNone() || m_isSaidByTab)
            m_ui->banner->clear();
        else if (!isReading || m_ui->banner->isHidden()) {
            m_ui->banner->setTokenSignIn(m_connection && m_connection->signsInWithToken());
            m_ui->banner->showFailure(failed, section().dataOf());
        }
        return;
    }
    m_ui->banner->clear();
    if (!hasSubject() || m_ui->sections->isVisibleTo(this))
        return m_ui->overlay->clear();
    if (m_isStopped)
        return m_ui->overlay->showMessage(u"player-stop"_s, tr("Loading was stopped"), {},
                                          tr("Load"));
    if (!failed.isNone())
        return showFailure(failed);
    if (!m_ui->overlay->isLoading())
        m_ui->overlay->showLoading();
}

void SectionedPage::showFailure(const Failure &failed)
{
    const ErrorCode code = failed.error.code;
    const QString said = failed.error.serverText;
    const auto with = [&said](const QString &text) {
        return said.isEmpty() ? text : text + u'\n' + said;
    };
    const QString why = section().whyRefused();
    if (code == ErrorCode::Forbidden)
        return m_ui->overlay->showMessage(
            u"lock"_s, ErrorText::title(code),
            with(why.isEmpty() ? ErrorText::missingToRead(subjectName()) : why),
            m_connection->signsInWithToken() ? tr("Make a new token") : tr("Try again"),
            tr("Copy request for admin"));
    if (code == ErrorCode::NotFound)
        return showMissing(said);
    if (code == ErrorCode::Unauthenticated)
        return m_ui->overlay->showMessage(
            u"lock"_s, tr("Sign-in no longer valid"), said, tr("Sign in again"),
            m_connection->signsInWithToken() ? tr("Make a new token") : QString());
    m_ui->overlay->showError(failed.error);
    if (ErrorText::hasDetails(code) && !failed.details.isEmpty())
        m_ui->overlay->setSecond(tr("Details"));
}

void SectionedPage::showMissing(const QString &said)
{
    const QString other = elsewhereText();
    m_ui->overlay->showMessage(u"alert-triangle"_s, ErrorText::title(ErrorCode::NotFound), said,
                               tr("Try again"), other.isEmpty() ? tr("Search…") : other);
    Q_EMIT subjectMissing();
}

void SectionedPage::onOverlayAction()
{
    const ErrorCode code = failure().error.code;
    if (code == ErrorCode::Unauthenticated)
        Q_EMIT signInRequested();
    else if (code == ErrorCode::Forbidden && m_connection->signsInWithToken())
        Q_EMIT newTokenRequested(); // its scopes may not reach so far
    else
        refresh(false);
}

void SectionedPage::onOverlaySecond()
{
    const Failure failed = failure();
    if (failed.error.code == ErrorCode::Forbidden)
        copy(ErrorText::requestToRead(m_connection->userName(), m_connection->registryName(),
                                      subjectName()));
    else if (failed.error.code == ErrorCode::NotFound && elsewhereText().isEmpty())
        Q_EMIT searchRequested(subjectName());
    else if (failed.error.code == ErrorCode::NotFound)
        Q_EMIT addressRequested(elsewhere());
    else if (failed.error.code == ErrorCode::Unauthenticated)
        Q_EMIT newTokenRequested();
    else
        ui::showDetails(failed, window());
}

void SectionedPage::setNextTry(std::chrono::milliseconds pause)
{
    m_ui->banner->setNextTry(pause);
}

QString SectionedPage::blockedReason() const
{
    if (!m_connection)
        return {};
    if (failure().isOffline())
        return tr("Offline: nothing can be changed.");
    if (m_isRegistryReadOnly)
        return tr("The registry is read-only now.");
    if (m_connection->profile().isReadOnly)
        return tr("This connection is read-only.");
    return blockedBySubject();
}

void SectionedPage::showDetails()
{
    const bool isOther = showTabs() && hasSubject();
    showSubject();
    showState();
    if (!isOther)
        return;
    // The tab that was shown is not there any more.
    takeFocus();
    section().refresh(m_isQuiet);
    Q_EMIT locationChanged();
}

void SectionedPage::announce(const QString &text, const QString &action,
                             const std::function<void()> &then)
{
    m_toastThen = then;
    m_toast->show(text, action);
}

void SectionedPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    announce(tr("Copied: %1").arg(text));
}

void SectionedPage::findObject(const QString &name)
{
    section().findObject(name);
}

void SectionedPage::focusFilter()
{
    section().focusFilter();
}

void SectionedPage::clearFilter()
{
    section().clearFilter();
}

bool SectionedPage::can(PageCommand command) const
{
    if (!hasSubject())
        return false;
    const bool isFirst = !section().hasData() && (m_call || section().isReading());
    return (command == PageCommand::StopLoading && isFirst) || section().can(command);
}

void SectionedPage::perform(PageCommand command)
{
    if (command == PageCommand::StopLoading && !section().hasData())
        return stopLoading();
    section().perform(command);
}

void SectionedPage::stopLoading()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    m_isStopped = true;
    section().stopReading();
    showState();
    Q_EMIT commandsChanged();
}

bool SectionedPage::isEdited() const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [](const PageSection *one) { return one->isEdited(); });
}

void SectionedPage::selectTab(int index)
{
    // Counted as they are seen.
    for (int i = 0; i < m_ui->tabs->count(); ++i) {
        if (m_ui->tabs->isTabVisible(i) && index-- == 0)
            return m_ui->tabs->setCurrentIndex(i);
    }
}

QStringList SectionedPage::location() const
{
    return hasSubject() ? subjectLocation() << section().title() : QStringList();
}

void SectionedPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (int i = 0; i < m_sections.size(); ++i)
        m_ui->tabs->setTabText(i, m_sections.at(i)->title());
    showDetails();
}

} // namespace quayside::ui
