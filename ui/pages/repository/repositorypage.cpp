#include "ui/pages/repository/repositorypage.h"

#include "app/services/settings.h"
#include "ui/connect/connection.h"
#include "ui/pages/history/historysection.h"
#include "ui/pages/information/informationsection.h"
#include "ui/pages/logs/logssection.h"
#include "ui/pages/policies/policysection.h"
#include "ui/pages/registrystatechip.h"
#include "ui/pages/repository/repositoryactions.h"
#include "ui/pages/repository/repositorysection.h"
#include "ui/pages/settings/repositorysettingssection.h"
#include "ui/pages/tags/tagssection.h"
#include "ui/text/repositorytext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace.h"

#include <QtCore/QEvent>
#include <QtWidgets/QToolButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

RepositoryPage::RepositoryPage(const Workspace &workspace, QWidget *parent)
    : SectionedPage(u"repository"_s, parent)
    , m_copyName(new QToolButton)
    , m_visibility(new Chip)
    , m_state(new Chip)
    , m_registryState(new RegistryStateChip(u"repository.registryState"_s))
    , m_settings(workspace.settings)
{
    m_copyName->setObjectName(u"repository.copyName"_s);
    m_copyName->setIcon(tintedIcon(u"copy"_s));
    m_visibility->setObjectName(u"repository.visibilityChip"_s);
    for (QWidget *beside :
         {static_cast<QWidget *>(m_copyName), static_cast<QWidget *>(m_visibility),
          static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_registryState)})
        header().addBeside(beside);
    add(new InformationSection(workspace));
    add(new TagsSection(workspace));
    add(new HistorySection(workspace));
    add(new RepositoryLogsSection(workspace.settings));
    add(new RepositoryPolicySection(wire::PolicyKind::AutoPrune, workspace));
    add(new RepositoryPolicySection(wire::PolicyKind::Immutability, workspace));
    add(new RepositorySettingsSection(workspace));
    m_actions = new RepositoryActions(header(), workspace, [this]() -> std::optional<wire::Tag> {
        for (const RepositorySection *one : std::as_const(m_own)) {
            if (auto tag = one->tagToPull())
                return tag;
        }
        return {};
    });
    connectActions();
    retranslate();
    showDetails();
}

RepositoryPage::~RepositoryPage() = default;

void RepositoryPage::visit(Connection &connection, const Address &address)
{
    SectionedPage::visit(connection, address);
    const auto name = address.repositoryName();
    if (name && !address.tab.isEmpty())
        m_settings.setLastTab(connection.id() + u'/' + name->path(), address.tab);
}

void RepositoryPage::add(RepositorySection *section)
{
    m_own.append(section);
    addSection(section);
    connect(section, &RepositorySection::tagsRequested, this, [this] {
        Q_EMIT addressRequested(Address::repository(connection()->id(), *m_repository));
    });
}

void RepositoryPage::connectActions()
{
    connect(m_copyName, &QToolButton::clicked, this, [this] {
        if (m_repository)
            copy(m_repository->path());
    });
    connect(m_actions, &RepositoryActions::copyRequested, this, &RepositoryPage::copy);
    connect(m_actions, &RepositoryActions::settingsRequested, this,
            [this] { Q_EMIT addressRequested(addressOf(u"settings"_s)); });
    connect(m_actions, &RepositoryActions::callsRequested, this, &Page::callsRequested);
    connect(m_actions, &RepositoryActions::announced, this,
            [this](const QString &text) { announce(text); });
    connect(m_actions, &RepositoryActions::detailsOutdated, this, &RepositoryPage::loadDetails);
    connect(m_actions, &RepositoryActions::repositoryDeleted, this, [this] {
        if (isVisible())
            Q_EMIT addressRequested(elsewhere());
    });
}

bool RepositoryPage::takeSubject(Connection &connection, const Address &address)
{
    const auto repository = address.repositoryName();
    if (!repository || (this->connection() == &connection && m_repository == repository))
        return false;
    setTarget(&connection, repository);
    return true;
}

void RepositoryPage::forgetSubject()
{
    setTarget(nullptr, {});
}

void RepositoryPage::setTarget(Connection *connection,
                               const std::optional<RepositoryName> &repository)
{
    m_repository = repository;
    m_details.reset();
    header().setTitle(repository ? repository->path() : QString());
    for (RepositorySection *one : std::as_const(m_own))
        one->setTarget(connection, repository);
    m_actions->setTarget(connection, repository);
}

Address RepositoryPage::addressOf(const QString &tab) const
{
    return Address::repository(connection()->id(), *m_repository, tab);
}

Address RepositoryPage::elsewhere() const
{
    return Address::repositories(connection()->id());
}

QString RepositoryPage::firstTab() const
{
    return u"tags"_s;
}

api::ApiCallBase *RepositoryPage::startDetails()
{
    return connection()->repositories().details(*m_repository);
}

std::optional<Error> RepositoryPage::takeDetails(api::ApiCallBase &call)
{
    const auto details = static_cast<api::ApiCall<wire::RepositoryDetails> &>(call).takeResult();
    if (!details)
        return details.error();
    m_details = *details;
    for (RepositorySection *one : std::as_const(m_own))
        one->setDetails(m_details);
    return {};
}

bool RepositoryPage::isOffered(const PageSection &section) const
{
    const auto &one = static_cast<const RepositorySection &>(section);
    return !connection() || one.isOffered(*connection(), m_details);
}

QString RepositoryPage::blockedBySubject() const
{
    return m_details ? RepositoryText::blockedAndWayBack(*m_details) : QString();
}

void RepositoryPage::sayRefusal()
{
    const QString reason = m_details ? RepositoryText::blocked(m_details->state) : QString();
    if (reason.isEmpty())
        return;
    for (const RepositorySection *one : std::as_const(m_own)) {
        if (one->tab() != "settings"_L1 || !isOffered(*one))
            continue;
        return announce(reason, tr("Show its settings"),
                        [this] { Q_EMIT addressRequested(addressOf(u"settings"_s)); });
    }
    announce(reason);
}

void RepositoryPage::showSubject()
{
    m_visibility->setVisible(m_details.has_value());
    m_state->setVisible(m_details.has_value());
    m_registryState->setVisible(isRegistryReadOnly());
    m_actions->setDetails(m_details, blockedReason());
    if (!m_details)
        return;
    if (m_details->isPublic)
        m_visibility->setState(u"world"_s, tr("Public"), Tone::Info, Tone::InfoFill);
    else
        m_visibility->setState(u"lock"_s, tr("Private"), Tone::Muted, Tone::GreyFill);
    switch (m_details->state) {
    case wire::RepositoryState::Normal:
        return m_state->setState(u"circle-check"_s, tr("Normal"), Tone::Ok, Tone::OkFill);
    case wire::RepositoryState::ReadOnly:
        return m_state->setState(u"lock"_s, tr("Read-only"), Tone::Warning, Tone::WarningFill);
    case wire::RepositoryState::OrgMirror:
        return m_state->setState(u"refresh"_s, tr("Organization mirror"), Tone::Special,
                                 Tone::SpecialFill);
    case wire::RepositoryState::Mirror:
        return m_state->setState(u"refresh"_s, tr("Mirror"), Tone::Special, Tone::SpecialFill);
    }
}

QStringList RepositoryPage::subjectLocation() const
{
    return {m_repository->namespaceName(), m_repository->name()};
}

void RepositoryPage::retranslate()
{
    m_copyName->setToolTip(tr("Copy the name"));
    m_copyName->setAccessibleName(tr("Copy the name"));
    setTabsName(tr("Pages of the repository"));
}

void RepositoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_actions->retranslate();
    }
    SectionedPage::changeEvent(event);
}

} // namespace quayside::ui
